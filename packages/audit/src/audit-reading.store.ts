import type { Clock } from '@baoxue/domain';
import type { Page, PageRequest } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import type { AuditEntry } from './audit-entry.js';
import { auditLog, type AuditStore } from './audit-log.js';
import { AUDIT, mongoAuditStore } from './audit.store.js';
import type { Checkpoint, Signer } from './checkpoint.js';
import { summaryOf, type SummaryLine } from './access-summary.js';
import { verifyChain, type Verdict } from './verify-chain.js';

/** What a service's access log is asked. Reading it is no access to personal data: it holds none. */
export interface AuditReading {
  /** Newest first; those about one record, or all. */
  page(filter: { readonly subjectId?: string | undefined }, page: PageRequest): Promise<Page<AuditEntry>>;
  /** How often one record was opened, by what was done and by which post. */
  summaryOf(subjectId: string): Promise<readonly SummaryLine[]>;
  /** Signs the end of the log as it stands, to be kept elsewhere. */
  checkpoint(): Promise<Checkpoint>;
  /** Checks the whole log, against a checkpoint that was kept elsewhere or, without one, in itself. */
  verify(checkpoint: Checkpoint | null): Promise<Verdict>;
  /** Before it is asked; whoever writes the log has seen to the order of its entries. */
  syncIndexes(): Promise<void>;
}

/** Reads the access log in a service's own database. */
export function auditReading({
  connection,
  clock,
  signer,
}: {
  readonly connection: mongoose.Connection;
  readonly clock: Clock;
  readonly signer: Signer;
}): AuditReading {
  const collection = connection.collection<AuditEntry>(AUDIT);
  let opened: Promise<AuditStore> | undefined;
  let reading: Promise<AuditEntry[]> | undefined;
  const open = () => (opened ??= mongoAuditStore(connection));
  const checkpoint = async () => auditLog({ store: await open(), clock, signer }).checkpoint();

  return {
    async page({ subjectId }, { first, after }) {
      const found = await collection
        .find(
          { ...(subjectId === undefined ? {} : { subjectId }), ...(after === null ? {} : { sequence: { $lt: Number(after) } }) },
          { projection: { _id: 0 } },
        )
        .sort({ sequence: -1 })
        .limit(first + 1)
        .toArray();
      const entries = found.slice(0, first).map((entry) => ({ position: String(entry.sequence), entry }));
      return { entries, hasNextPage: found.length > first };
    },

    async summaryOf(subjectId) {
      return summaryOf(await collection.find({ subjectId }, { projection: { _id: 0, action: 1, viewer: 1, at: 1 } }).toArray());
    },

    checkpoint,
    async verify(kept) {
      const against = kept ?? (await checkpoint());
      // Whoever asks at the same time is shown the same reading: the whole log is in memory once.
      reading ??= (await open()).entries().finally(() => (reading = undefined));
      return verifyChain(await reading, against, signer);
    },

    async syncIndexes() {
      await collection.createIndex({ subjectId: 1, sequence: -1 });
    },
  };
}
