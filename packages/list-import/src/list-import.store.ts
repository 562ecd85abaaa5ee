import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { listImportRule, type ListImport, type ListImportEvent } from './list-import.js';

/** Imports of one kind of list, and their accepted rows between dry run and commit. */
export interface ListImportStore<R> extends AggregateStore<ListImport, ListImportEvent> {
  /** Keeps a chunk of accepted rows, counted from 0, under a batch name; it vanishes by itself after a week. */
  stage(batch: string, chunk: number, staged: Staged<R>): Promise<void>;
  /** A chunk, in the order of the file. */
  staged(batch: string, chunk: number): Promise<Staged<R>>;
  unstage(batch: string, chunkCount: number): Promise<void>;
}

/** Accepted rows, and where each stands in the sheet. */
export interface Staged<R> {
  readonly rows: readonly R[];
  readonly numbers: readonly number[];
}

interface StagedChunk<R> extends Staged<R> {
  readonly _id: string;
  readonly stagedAt: Date;
}

/** A dry run nobody committed is gone after a week. */
const STAGED_FOR_SECONDS = 7 * 86_400;

const chunkId = (batch: string, chunk: number): string => `${batch}:${chunk}`;

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

    async stage(batch, chunk, staged) {
      // Real time: the database's own clock expires it.
      await chunks.insertOne({ _id: chunkId(batch, chunk), stagedAt: new Date(), ...staged } as never);
    },

    async staged(batch, chunk) {
      const found = await chunks.findOne({ _id: chunkId(batch, chunk) } as never);
      return { rows: (found?.rows ?? []) as readonly R[], numbers: found?.numbers ?? [] };
    },

    async unstage(batch, chunkCount) {
      const ids = Array.from({ length: chunkCount }, (_, chunk) => chunkId(batch, chunk));
      await chunks.deleteMany({ _id: { $in: ids } } as never);
    },

    async syncIndexes() {
      await store.syncIndexes();
      await chunks.createIndex({ stagedAt: 1 }, { expireAfterSeconds: STAGED_FOR_SECONDS });
    },
  };
}
