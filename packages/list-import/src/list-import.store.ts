import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Page, type PageRequest } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { isUndone, listImportRule, type ListImport, type ListImportEvent } from './list-import.js';
import type { RowOutcome, RowPreview } from './preview.js';

/** Imports of one kind of list, and their accepted rows between dry run and commit. */
export interface ListImportStore<R> extends AggregateStore<ListImport, ListImportEvent> {
  /** Keeps a chunk of accepted rows, counted from 0, under a batch name; it vanishes by itself after a week. */
  stage(batch: string, chunk: number, staged: Staged<R>, previews: readonly RowPreview[]): Promise<void>;
  /** The staged rows with what a commit would do with them, in the order of the file. */
  previewed(batch: string, outcome: RowOutcome | null, page: PageRequest): Promise<Page<PreviewedRow>>;
  /** A chunk, in the order of the file; null when it is gone. */
  staged(batch: string, chunk: number): Promise<Staged<R> | null>;
  /** Keeps rows that are older than a day for another week, and says how many chunks there still are. */
  renew(batch: string): Promise<number>;
  unstage(batch: string, chunkCount: number): Promise<void>;
  /** Whether an import was taken back, or is on the way there. */
  isUndone(importId: string): Promise<boolean>;
  /** Whether one of these imports other than this one still stands. */
  standsElsewhere(importIds: readonly string[], importId: string): Promise<boolean>;
}

/** Accepted rows, and where each stands in the sheet. */
export interface Staged<R> {
  readonly rows: readonly R[];
  readonly numbers: readonly number[];
}

/** A row of the sheet, and what the commit would do with it. */
export interface PreviewedRow extends RowPreview {
  readonly row: number;
}

interface StagedChunk<R> extends Staged<R> {
  readonly _id: string;
  readonly batch: string;
  readonly lastRow: number;
  /** One for each row, where the list says what its commit would do. */
  readonly previews: readonly RowPreview[];
  /** Which there are among them, so that a page of few does not read all. */
  readonly outcomes: readonly RowOutcome[];
  readonly stagedAt: Date;
}

/** A dry run nobody committed is gone after a week. */
const STAGED_FOR_SECONDS = 7 * 86_400;
/** Rows of the same day have days enough to be taken over; to write a hundred thousand of them once more takes longer than anybody waits. */
const FRESH_FOR_MS = 86_400_000;

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

    async stage(batch, chunk, staged, previews) {
      const outcomes = [...new Set(previews.map(({ outcome }) => outcome))];
      // Real time: the database's own clock expires it.
      const told = { batch, lastRow: staged.numbers.at(-1) ?? 0, previews, outcomes, stagedAt: new Date() };
      await chunks.insertOne({ _id: chunkId(batch, chunk), ...staged, ...told } as never);
    },

    async previewed(batch, outcome, { first, after }) {
      const behind = Number(after ?? 0);
      const found = chunks
        .find({ batch, lastRow: { $gt: behind }, ...(outcome === null ? {} : { outcomes: outcome }) }, { projection: { rows: 0 } })
        .sort({ lastRow: 1 });
      const rows: PreviewedRow[] = [];
      for await (const { numbers, previews } of found) {
        const told = previews.map((preview, index) => ({ row: numbers[index] ?? 0, ...preview }));
        rows.push(...told.filter((each) => each.row > behind && (outcome === null || each.outcome === outcome)));
        if (rows.length > first) break;
      }
      const entries = rows.slice(0, first).map((entry) => ({ position: String(entry.row), entry }));
      return { entries, hasNextPage: rows.length > first };
    },

    async staged(batch, chunk) {
      const found = await chunks.findOne({ _id: chunkId(batch, chunk) } as never);
      return found && { rows: found.rows as readonly R[], numbers: found.numbers };
    },

    async renew(batch) {
      const now = Date.now();
      const kept = await chunks.find({ batch }, { projection: { stagedAt: 1 } }).toArray();
      const old = kept.filter(({ stagedAt }) => stagedAt.getTime() < now - FRESH_FOR_MS).map(({ _id }) => _id);
      if (old.length > 0) await chunks.updateMany({ _id: { $in: old } } as never, { $set: { stagedAt: new Date(now) } });
      return kept.length;
    },

    async unstage(batch, chunkCount) {
      const ids = Array.from({ length: chunkCount }, (_, chunk) => chunkId(batch, chunk));
      await chunks.deleteMany({ _id: { $in: ids } } as never);
    },

    isUndone: async (importId) => isUndone((await store.load(importId)).state),

    async standsElsewhere(importIds, importId) {
      const others = importIds.filter((other) => other !== importId);
      const known = await store.findMany(others);
      return others.some((other) => !isUndone(known.get(other)?.state ?? listImportRule.initialState()));
    },

    async syncIndexes() {
      await store.syncIndexes();
      await chunks.createIndex({ batch: 1, lastRow: 1 });
      await chunks.createIndex({ stagedAt: 1 }, { expireAfterSeconds: STAGED_FOR_SECONDS });
    },
  };
}
