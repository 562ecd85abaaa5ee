export type { Access, AuditEntry, Link } from './audit-entry.js';
export { hmacSigner, type Checkpoint, type Signer } from './checkpoint.js';
export { auditLog, type AuditLog, type AuditStore } from './audit-log.js';
export { printRecord, type RecordPrint } from './print-record.js';
export { verifyChain, type Damage, type Verdict } from './verify-chain.js';
export { memoryAuditStore } from './memory-store.js';
export { auditReading, type AuditReading } from './audit-reading.store.js';
export { serviceAuditLog } from './service-audit-log.store.js';
export { mongoAuditStore } from './audit.store.js';
