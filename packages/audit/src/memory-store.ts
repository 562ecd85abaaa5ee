import type { AuditEntry } from './audit-entry.js';
import type { AuditStore } from './audit-log.js';

/** A store for tests; it passes the same tests as the one on MongoDB. */
export function memoryAuditStore(): AuditStore {
  const kept: AuditEntry[] = [];
  return {
    last: async () => kept.at(-1) ?? null,
    async append(entry) {
      if (kept.some(({ sequence }) => sequence === entry.sequence)) return false;
      kept.push(entry);
      return true;
    },
    entries: async () => [...kept],
  };
}
