/** What a list stands on whose imports can be taken back: the imports themselves, and what their rows did. */
import type { Clock, SchoolDate } from '@baoxue/domain';
import type mongoose from 'mongoose';
import { importEffects } from './import-effect.store.js';
import { listImportStore } from './list-import.store.js';

export interface UndoableListOptions {
  readonly connection: mongoose.Connection;
  readonly clock: Clock;
  readonly service: string;
  /** `school-import`: its imports are kept in `school_imports`. */
  readonly concept: string;
  /** Days after the commit in which an import may be taken back, by the rules of the day of the commit. */
  readonly withinDays: (committedOn: SchoolDate) => number;
}

/** @typeParam R a row as staged @typeParam B what is written down of a record before a row changes it */
export function undoableList<R, B>({ connection, clock, service, concept, withinDays }: UndoableListOptions) {
  const collection = `${concept.replaceAll('-', '_')}s`;
  const store = listImportStore<R>({ connection, clock, collection, source: `baoxue/${service}/${concept}` });
  const effects = importEffects<B>(connection, `${collection}_effects`);
  return {
    store,
    effects,
    undoing: { clock, withinDays },
    async syncIndexes() {
      await store.syncIndexes();
      await effects.syncIndexes();
    },
  };
}

export type UndoableList<R, B> = ReturnType<typeof undoableList<R, B>>;
