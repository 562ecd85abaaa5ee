import { idFrom, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { dueFirst, listIndexes, nextLookAt } from '../obligation/index.js';
import { signDecider, type SignEvent } from './dropout-sign.js';
import { isMissed, lastWatch, openWatch, owedOn, type ChildWatch, type WatchedChild } from './watch-state.js';

export type KeptWatch = Kept<WatchedChild>;

export type WatchStore = AggregateStore<ChildWatch, SignEvent> & {
  /** The children of a school of whom persuasion is owed. */
  owedAt(schoolId: string): Promise<readonly KeptWatch[]>;
};

/** One record for each child, with all its watches. */
export const watchId = (studentId: string): string => idFrom('dropout-watch', studentId);

interface StoredWatch {
  readonly studentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
  readonly owed: boolean;
  readonly missed: boolean;
  /** By due day; unique, so that pages neither skip nor repeat. */
  readonly order: string;
  readonly child: WatchedChild;
}

/** A school has fewer watched children than this. */
const CHILDREN_MAX = 500;

export function watchStore(connection: mongoose.Connection, clock: Clock): WatchStore {
  const store = aggregateStore<ChildWatch, SignEvent>({
    connection,
    clock,
    collection: 'dropout_watches',
    source: 'baoxue/attendance/dropout-sign',
    initialState: signDecider.initialState,
    toStored,
    fromStored: ({ child }: StoredWatch) => child,
    publish: () => null,
    nextDueAt: (state) => nextLookAt(owedNow(state)),
    indexes: [...listIndexes(), ...listIndexes('owed'), ...listIndexes('missed')],
  });
  return {
    ...store,
    async owedAt(schoolId) {
      return (await store.query({ 'state.owed': true, 'state.schoolId': schoolId }, { limit: CHILDREN_MAX })) as KeptWatch[];
    },
  };
}

function owedNow(state: ChildWatch) {
  const watch = openWatch(state);
  return watch ? owedOn(watch) : [];
}

function toStored(child: ChildWatch, id: string): StoredWatch {
  if (child.status === 'None') throw new Error('A child that was never watched is not stored');
  const { studentId, schoolId, classId, jurisdictions } = child.subject;
  const owed = owedNow(child);
  const last = lastWatch(child);
  const position = dueFirst(owed)?.dueOn ?? last?.steps.at(-1)?.dueOn ?? '';
  return {
    ...{ studentId, schoolId, classId, jurisdictions },
    owed: owed.length > 0,
    missed: last !== null && isMissed(last),
    order: `${position}|${id}`,
    child,
  };
}
