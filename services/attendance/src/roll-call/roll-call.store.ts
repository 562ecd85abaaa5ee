import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { rollCallDecider, type RollCall, type RollEvent } from './roll-call.js';

export type RollCallStore = AggregateStore<RollCall, RollEvent>;

export const rollCallStore = (connection: mongoose.Connection, clock: Clock): RollCallStore =>
  aggregateStore<RollCall, RollEvent>({
    connection,
    clock,
    collection: 'roll_calls',
    source: 'baoxue/attendance/roll-call',
    initialState: rollCallDecider.initialState,
    toStored: (state) => state,
    fromStored: (stored) => stored,
    publish: (event, state) => {
      if (state.status === 'NotTaken') return null;
      const { classId, schoolId } = state.place;
      const entries = event.type === 'RollTaken' ? event.entries : event.corrections.map(({ studentId, to }) => ({ studentId, mark: to }));
      return {
        type: event.type === 'RollTaken' ? 'roll.taken.v1' : 'roll.corrected.v1',
        data: { classId, schoolId, date: state.date, entries },
      };
    },
  });
