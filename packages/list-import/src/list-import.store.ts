import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { listImportRule, type ListImport, type ListImportEvent } from './list-import.js';

/** Imports of one kind of list, and their accepted rows between dry run and commit. */
export interface ListImportStore<R> extends AggregateStore<ListImport, ListImportEvent> {
  /** Keeps accepted rows under a batch name; they vanish by themselves after a week. */
  stage(batch: string, rows: readonly R[]): Promise<void>;
  /** The rows of a batch, in the order of the file, in chunks. */
  staged(batch: string, rowCount: number): AsyncGenerator<readonly R[]>;
  unstage(batch: string, rowCount: number): Promise<void>;
}

interface StagedChunk<R> {
  _id: string;
  rows: readonly R[];
  stagedAt: Date;
}

/** Rows written and matched in one step: small enough for one document and one `$in`. */
const ROWS_PER_CHUNK = 500;
/** A dry run nobody committed is gone after a week. */
const STAGED_FOR_SECONDS = 7 * 86_400;

const chunkIds = (batch: string, rowCount: number): string[] =>
  Array.from({ length: Math.ceil(rowCount / ROWS_PER_CHUNK) }, (_, chunk) => `${batch}:${chunk}`);

export interface ListImportStoreOptions {
  readonly connection: mongoose.Connection;
  readonly clock: Clock;
  /** `ledger_imports`; the rows lie in `<collection>_rows`. */
  readonly collection: string;
  /** `baoxue/<service>/<concept>`. */
  readonly source: string;
}

/** The rows must hold nothing that may not be stored: hash and seal before staging. */
export function listImportStore<R>({ connection, clock, collection, source }: ListImportStoreOptions): ListImportStore<R> {
  const store = aggregateStore<ListImport, ListImportEvent>({
    connection,
    clock,
    collection,
    source,
    initialState: listImportRule.initialState,
    publish: () => null,
    toStored: (state) => state,
    fromStored: (stored) => stored,
  });
  const chunks = connection.collection<StagedChunk<R>>(`${collection}_rows`);

  return {
    ...store,

    async stage(batch, rows) {
      const stagedAt = new Date(); // Real time: the database's own clock expires it.
      const ids = chunkIds(batch, rows.length);
      if (ids.length === 0) return;
      await chunks.insertMany(
        ids.map((_id, chunk) => ({ _id, stagedAt, rows: rows.slice(chunk * ROWS_PER_CHUNK, (chunk + 1) * ROWS_PER_CHUNK) })) as never,
      );
    },

    async *staged(batch, rowCount) {
      for (const _id of chunkIds(batch, rowCount)) {
        const chunk = await chunks.findOne({ _id } as never);
        if (chunk) yield chunk.rows as readonly R[];
      }
    },

    async unstage(batch, rowCount) {
      await chunks.deleteMany({ _id: { $in: chunkIds(batch, rowCount) } } as never);
    },

    async syncIndexes() {
      await store.syncIndexes();
      await chunks.createIndex({ stagedAt: 1 }, { expireAfterSeconds: STAGED_FOR_SECONDS });
    },
  };
}
