import type { Clock, SchoolDate } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { isThereFrom, schoolDaysDecider, type KnownSchool, type SchoolDays, type SchoolDaysEvent } from './school-days.js';

/** One record for each school, under its code. */
export type SchoolCalendarStore = AggregateStore<SchoolDays, SchoolDaysEvent> & {
  /** The schools that are there on some day from this one on. */
  thereFrom(day: SchoolDate): Promise<readonly Kept<KnownSchool>[]>;
};

/** Schools that an earlier version stored do not say whether they are still there. */
type StoredSchool = Exclude<SchoolDays, KnownSchool> | (Omit<KnownSchool, 'ended'> & Partial<Pick<KnownSchool, 'ended'>>);

/** A county has fewer. */
const SCHOOLS_MAX = 300;

export function schoolCalendarStore(connection: mongoose.Connection, clock: Clock): SchoolCalendarStore {
  const store = aggregateStore<SchoolDays, SchoolDaysEvent>({
    connection,
    clock,
    collection: 'school_calendars',
    source: 'baoxue/attendance/school-calendar',
    initialState: schoolDaysDecider.initialState,
    toStored: (state) => state,
    fromStored: (stored: StoredSchool) => (stored.status === 'Unknown' ? stored : { ...stored, ended: stored.ended ?? null }),
    publish: () => null,
  });
  return {
    ...store,
    async thereFrom(day) {
      const isThere = (kept: Kept<SchoolDays>): kept is Kept<KnownSchool> => kept.state.status === 'Known' && isThereFrom(kept.state, day);
      return (await store.query({}, { limit: SCHOOLS_MAX })).filter(isThere);
    },
  };
}
