/** What the rows of an import did to the records, written down before it is done: how an import is taken back, and what became of each row. */
import { insertNew, type Page, type PageRequest } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import type { ImportEffect } from './import-effect.js';
import type { TakenBack } from './list-import.js';

/** Why a record is kept as it is. */
export interface Because {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** Taken back · kept because of what happened since · nothing to take back: the commit never came to this row. */
export type Undone = { readonly result: 'taken-back' | 'none' } | { readonly result: 'kept'; readonly because: Because };
export type UndoneRow = Pick<ImportEffect<never>, 'recordId' | 'row'> & Undone;

export interface ImportEffects<B> {
  /** Safe to repeat: what is written down already stays. */
  remember(effects: readonly ImportEffect<B>[]): Promise<void>;
  /** Which of these records a row of the import made or changed, or was about to. */
  changing(importId: string, recordIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Effects of an import that nobody has looked at yet. */
  open(importId: string, limit: number): Promise<readonly ImportEffect<B>[]>;
  /** Effects of these rows of the sheet that nobody has looked at yet, or that had not happened when somebody did. */
  late(importId: string, rows: readonly number[]): Promise<readonly ImportEffect<B>[]>;
  /** Nothing to take back is no result where there is one already. */
  settle(importId: string, outcomes: readonly { readonly recordId: string; readonly undone: Undone }[]): Promise<void>;
  counts(importId: string): Promise<TakenBack>;
  /** What became of the rows, in the order of the sheet. */
  page(importId: string, result: Undone['result'], page: PageRequest): Promise<Page<UndoneRow>>;
  syncIndexes(): Promise<void>;
}

type StoredEffect<B> = ImportEffect<B> & { readonly _id: string; readonly at: Date } & (Undone | { readonly result: 'open' });

/** Long after the last day for an undo; until then its result may be read. */
const KEPT_FOR_SECONDS = 180 * 86_400;

const effectId = (importId: string, recordId: string): string => `${importId}:${recordId}`;

export function importEffects<B>(connection: mongoose.Connection, name: string): ImportEffects<B> {
  const collection = connection.collection<StoredEffect<B>>(name);
  const find = (filter: object, limit: number) =>
    collection
      .find(filter as never)
      .sort({ row: 1 })
      .limit(limit)
      .toArray() as unknown as Promise<StoredEffect<B>[]>;
  const count = (importId: string, result: Undone['result']) => collection.countDocuments({ importId, result } as never);

  return {
    async remember(effects) {
      // Real time: the database's own clock expires it.
      const documents = effects.map((effect) => ({
        _id: effectId(effect.importId, effect.recordId),
        at: new Date(),
        result: 'open' as const,
        ...effect,
      }));
      if (documents.length > 0) await insertNew(collection as never, documents);
    },

    async changing(importId, recordIds) {
      const ids = recordIds.map((recordId) => effectId(importId, recordId));
      const found =
        ids.length === 0 ? [] : await collection.find({ _id: { $in: ids } } as never, { projection: { recordId: 1 } }).toArray();
      return new Set(found.map(({ recordId }) => recordId));
    },

    open: (importId, limit) => find({ importId, result: 'open' }, limit),

    late: (importId, rows) => find({ importId, result: { $in: ['open', 'none'] }, row: { $in: [...rows] } }, rows.length),

    async settle(importId, outcomes) {
      await collection.bulkWrite(
        outcomes.map(({ recordId, undone }) => {
          const open = undone.result === 'none' ? { result: 'open' } : {};
          return { updateOne: { filter: { _id: effectId(importId, recordId), ...open }, update: { $set: undone } } };
        }) as never,
      );
    },

    async counts(importId) {
      return { takenBackCount: await count(importId, 'taken-back'), keptCount: await count(importId, 'kept') };
    },

    async page(importId, result, { first, after }) {
      const found = await find({ importId, result, ...(after === null ? {} : { row: { $gt: Number(after) } }) }, first + 1);
      const entries = found.slice(0, first).map((effect) => ({ position: String(effect.row), entry: effect as unknown as UndoneRow }));
      return { entries, hasNextPage: found.length > first };
    },

    async syncIndexes() {
      await collection.createIndex({ importId: 1, result: 1, row: 1 });
      await collection.createIndex({ at: 1 }, { expireAfterSeconds: KEPT_FOR_SECONDS });
    },
  };
}
