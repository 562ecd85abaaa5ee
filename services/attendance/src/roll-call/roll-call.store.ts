import type { Clock, SchoolDate } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { rollCallDecider, rollCallId, type RollCall, type RollEvent, type TakenRoll } from './roll-call.js';

export type RollCallStore = AggregateStore<RollCall, RollEvent> & {
  /** For each of these days whose register of the class is there, the day on which it was taken. */
  takenOn(classId: string, days: readonly SchoolDate[]): Promise<ReadonlyMap<SchoolDate, SchoolDate>>;
  /** Registers of the school of which some entry was corrected on or after a day. */
  correctedSince(schoolId: string, day: SchoolDate): Promise<readonly TakenRoll[]>;
  /** Those of these days on which some class of the school took its register. */
  daysWithRegister(schoolId: string, days: readonly SchoolDate[]): Promise<ReadonlySet<SchoolDate>>;
};

/** Corrections are rare; a school with more of them in a few weeks has another problem than this list. */
const CORRECTED_MAX = 2_000;

export function rollCallStore(connection: mongoose.Connection, clock: Clock): RollCallStore {
  const store = aggregateStore<RollCall, RollEvent>({
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
    indexes: [{ key: { 'state.place.schoolId': 1, 'state.date': 1 } }, { key: { 'state.place.schoolId': 1, 'state.corrections.on': 1 } }],
  });

  return {
    ...store,

    async takenOn(classId, days) {
      const found = await store.findMany(days.map((day) => rollCallId(classId, day)));
      return new Map([...found.values()].flatMap(({ state }) => (state.status === 'Taken' ? [[state.date, state.takenOn] as const] : [])));
    },

    async correctedSince(schoolId, day) {
      const filter = { 'state.place.schoolId': schoolId, 'state.corrections.on': { $gte: day } };
      const found = await store.query(filter, { limit: CORRECTED_MAX });
      return found.flatMap(({ state }) => (state.status === 'Taken' ? [state] : []));
    },

    async daysWithRegister(schoolId, days) {
      const taken = new Set<SchoolDate>();
      for (const day of days) if ((await store.count({ 'state.place.schoolId': schoolId, 'state.date': day })) > 0) taken.add(day);
      return taken;
    },
  };
}
