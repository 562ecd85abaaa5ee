import type { Clock } from '@baoxue/domain';
import type mongoose from 'mongoose';
import { auditLog, type AuditLog } from './audit-log.js';
import { mongoAuditStore } from './audit.store.js';
import { hmacSigner } from './checkpoint.js';

/** The access log in a service's own database. `syncIndexes` opens it before data arrives; otherwise the first entry does. */
export function serviceAuditLog({
  connection,
  clock,
  checkpointKey,
}: {
  readonly connection: mongoose.Connection;
  readonly clock: Clock;
  readonly checkpointKey: Buffer;
}): Pick<AuditLog, 'record'> & { syncIndexes(): Promise<void> } {
  let opened: Promise<AuditLog> | undefined;
  const open = () =>
    (opened ??= mongoAuditStore(connection).then((store) => auditLog({ store, clock, signer: hmacSigner(checkpointKey) })));
  return {
    record: async (access) => (await open()).record(access),
    async syncIndexes() {
      await open();
    },
  };
}
