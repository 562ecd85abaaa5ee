import { idFrom, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { dueFirst, dutyIndexes, dutyPositions, listIndexes, nextLookAt, type Accountable, type Desks } from '../obligation/index.js';
import { matterChanged } from '../office-register.js';
import { signDecider, type SignEvent } from './dropout-sign.js';
import { isMissed, lastWatch, openWatch, owedOn, type ChildWatch, type WatchedChild } from './watch-state.js';

export type KeptWatch = Kept<WatchedChild>;

export type WatchStore = AggregateStore<ChildWatch, SignEvent> & {
  /** The children of a school of whom persuasion is owed. */
  owedAt(schoolId: string): Promise<readonly KeptWatch[]>;
};

/** One record for each child, with all its watches. */
export const watchId = (studentId: string): string => idFrom('dropout-watch', studentId);

/** Head and responsible inspector, who persuade, and those who are told when they do not. */
export const WATCH_DESKS: Desks = [
  ['head', 'state.schoolId'],
  ['responsible-inspector', 'state.schoolId'],
  ['bureau-officer', null],
  ['leading-group-office', null],
];

interface StoredWatch {
  readonly studentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
  readonly owed: boolean;
  readonly missed: boolean;
  /** For each post that owes persuasion or was told of it, by the day on which the first is due. */
  readonly duties: Readonly<Partial<Record<Accountable, string>>>;
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
    publish: matterChanged('dropout-watch'),
    nextDueAt: (state) => nextLookAt(owedNow(state)),
    indexes: [...listIndexes(), ...listIndexes('owed'), ...listIndexes('missed'), ...dutyIndexes(WATCH_DESKS)],
    outdated: { 'state.duties': { $exists: false } },
  });
  return {
    ...store,
    async owedAt(schoolId) {
      return (await store.query({ 'state.owed': true, 'state.schoolId': schoolId }, { limit: CHILDREN_MAX })) as KeptWatch[];
    },
  };
}

/** The persuasion that is owed of a child. */
export function owedNow(state: ChildWatch) {
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
    duties: dutyPositions(owed, id),
    order: `${position}|${id}`,
    child,
  };
}
