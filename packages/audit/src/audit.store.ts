import { isDuplicateKey } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import type { AuditEntry } from './audit-entry.js';
import type { AuditStore } from './audit-log.js';

/** The collection of the chain. */
export const AUDIT = 'audit';

/** The chain in the collection `audit` of a service's database: inserts only. Creates its unique index before the first entry. */
export async function mongoAuditStore(connection: mongoose.Connection): Promise<AuditStore> {
  const collection = connection.collection<AuditEntry>(AUDIT);
  await collection.createIndex({ sequence: 1 }, { unique: true });
  const withoutId = { projection: { _id: 0 } } as const;
  return {
    last: () => collection.findOne({}, { ...withoutId, sort: { sequence: -1 } }),
    async append(entry) {
      try {
        await collection.insertOne({ ...entry }); // A copy: the driver adds an _id to what it is given.
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    entries: () => collection.find({}, { ...withoutId, sort: { sequence: 1 } }).toArray(),
  };
}
