import { idFrom, placesOf, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { dueFirst, dutyIndexes, dutyPositions, nextLookAt, type Accountable, type Desks } from '../obligation/index.js';
import { matterChanged } from '../office-register.js';
import { gridDecider, type GridChild, type GridEvent, type ListedChild } from './village-grid.js';

export type GridStore = AggregateStore<GridChild, GridEvent>;

/** One record for each child. */
export const gridChildId = (studentId: string): string => idFrom('grid-child', studentId);

/** The posts that do what is asked about a child or are told of it; the office of the leading group, told last, reads no list of a village. */
export const GRID_DESKS: Desks = [
  ['grid-worker', 'state.jurisdictions'],
  ['town-officer', 'state.jurisdictions'],
  ['bureau-officer', null],
];

interface StoredGridChild {
  readonly schoolId: string;
  readonly classId: string;
  /** The places of the village: who answers for it is told, not who answers for the school. */
  readonly jurisdictions: readonly string[];
  readonly listed: boolean;
  /** For each post with a task about the child, by the day on which the first is due. */
  readonly duties: Readonly<Partial<Record<Accountable, string>>>;
  /** By the day on which something is first due, then by child; unique, so that pages neither skip nor repeat. */
  readonly order: string;
  readonly child: ListedChild;
}

/** Behind every day: a child about whom nothing is owed. */
const NOTHING_DUE = '9999';

export const gridStore = (connection: mongoose.Connection, clock: Clock): GridStore =>
  aggregateStore<GridChild, GridEvent>({
    connection,
    clock,
    collection: 'grid_children',
    source: 'baoxue/attendance/village-grid',
    initialState: gridDecider.initialState,
    toStored,
    fromStored: ({ child }: StoredGridChild) => child,
    publish: matterChanged('grid-task'),
    nextDueAt: (state) => (state.status === 'None' ? null : nextLookAt(state.tasks)),
    indexes: [
      { key: { 'state.listed': 1, 'state.jurisdictions': 1, 'state.order': 1 } },
      { key: { 'state.listed': 1, 'state.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.listed': 1, 'state.order': 1 } },
      ...dutyIndexes(GRID_DESKS),
    ],
    outdated: { 'state.duties': { $exists: false } },
  });

function toStored(child: GridChild, id: string): StoredGridChild {
  if (child.status === 'None') throw new Error('A child that was never listed is not stored');
  const { subject, village, tasks } = child;
  return {
    schoolId: subject.schoolId,
    classId: subject.classId,
    jurisdictions: village === null ? [] : placesOf(village),
    listed: village !== null,
    duties: dutyPositions(tasks, id),
    order: `${dueFirst(tasks)?.dueOn ?? NOTHING_DUE}|${id}`,
    child,
  };
}
