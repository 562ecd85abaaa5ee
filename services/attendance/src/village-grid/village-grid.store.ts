import { idFrom, placesOf, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { dueFirst, nextLookAt } from '../obligation/index.js';
import { gridDecider, type GridChild, type GridEvent, type ListedChild } from './village-grid.js';

export type GridStore = AggregateStore<GridChild, GridEvent>;

/** One record for each child. */
export const gridChildId = (studentId: string): string => idFrom('grid-child', studentId);

interface StoredGridChild {
  readonly schoolId: string;
  readonly classId: string;
  /** The places of the village: who answers for it is told, not who answers for the school. */
  readonly jurisdictions: readonly string[];
  readonly listed: boolean;
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
    publish: () => null,
    nextDueAt: (state) => (state.status === 'None' ? null : nextLookAt(state.tasks)),
    indexes: [
      { key: { 'state.listed': 1, 'state.jurisdictions': 1, 'state.order': 1 } },
      { key: { 'state.listed': 1, 'state.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.listed': 1, 'state.order': 1 } },
    ],
  });

function toStored(child: GridChild, id: string): StoredGridChild {
  if (child.status === 'None') throw new Error('A child that was never listed is not stored');
  const { subject, village, tasks } = child;
  return {
    schoolId: subject.schoolId,
    classId: subject.classId,
    jurisdictions: village === null ? [] : placesOf(village),
    listed: village !== null,
    order: `${dueFirst(tasks)?.dueOn ?? NOTHING_DUE}|${id}`,
    child,
  };
}
