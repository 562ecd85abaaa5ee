import { addDays, type SchoolDate } from '@baoxue/domain';
import type { Collection } from 'mongoose';
import { dueIn } from './due-in.js';

/** Something that is looked at again and again, with the last day up to which it was. */
export type Looked<T> = T & { readonly _id: string; readonly lookedThrough: SchoolDate; readonly nextDueAt: Date };

/** The things that are looked at, each when its time has come. */
export interface LookedThrough<T> {
  /** What is known of it changes; the day never moves back. */
  know(id: string, about: T, from: SchoolDate): Promise<void>;
  /** Something more is known of it; what is not looked at is not looked at for this. */
  note(id: string, about: Partial<T>): Promise<void>;
  find(id: string): Promise<Looked<T> | null>;
  looked(id: string, through: SchoolDate): Promise<void>;
  /** It was entered by mistake, or is over. */
  forget(id: string): Promise<void>;
  /** Nothing is looked at yet. */
  isEmpty(): Promise<boolean>;
  due(now: Date, limit: number): Promise<string[]>;
  syncIndexes(): Promise<void>;
}

/** @param dueAfter when to look again, once it was looked at through a day */
export function lookedThrough<T extends object>(
  collection: Collection<Looked<T>>,
  dueAfter: (through: SchoolDate) => Date,
): LookedThrough<T> {
  const lookedAt = (through: SchoolDate) => ({ lookedThrough: through, nextDueAt: dueAfter(through) });
  const by = (id: string) => ({ _id: id }) as never;
  return {
    async know(id, about, from) {
      await collection.updateOne(by(id), { $set: about, $setOnInsert: lookedAt(addDays(from, -1)) } as never, { upsert: true });
    },
    async note(id, about) {
      await collection.updateOne(by(id), { $set: about } as never);
    },
    find: async (id) => (await collection.findOne(by(id))) as Looked<T> | null,
    async looked(id, through) {
      await collection.updateOne(by(id), { $set: lookedAt(through) } as never);
    },
    async forget(id) {
      await collection.deleteOne(by(id));
    },
    isEmpty: async () => (await collection.findOne({}, { projection: { _id: 1 } })) === null,
    due: (now, limit) => dueIn(collection as never, now, limit),
    async syncIndexes() {
      await collection.createIndex({ nextDueAt: 1 });
    },
  };
}
