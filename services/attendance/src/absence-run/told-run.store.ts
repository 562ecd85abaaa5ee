import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { toldRunDecider, type RunEvent, type ToldRun } from './told-run.js';

/** One record for each child that was ever absent, under its id. */
export type ToldRunStore = AggregateStore<ToldRun, RunEvent>;

const TYPE_OF = {
  RunBegan: 'absence.run.began.v1',
  RunCounted: 'absence.run.counted.v1',
  RunEnded: 'absence.run.ended.v1',
} as const satisfies Record<RunEvent['type'], string>;

export const toldRunStore = (connection: mongoose.Connection, clock: Clock): ToldRunStore =>
  aggregateStore<ToldRun, RunEvent>({
    connection,
    clock,
    collection: 'told_runs',
    source: 'baoxue/attendance/absence-run',
    initialState: toldRunDecider.initialState,
    toStored: (state) => state,
    fromStored: (stored: ToldRun) => stored,
    publish: ({ type, run, ...event }) => ({ type: TYPE_OF[type], data: { ...run, ...event } }),
  });
