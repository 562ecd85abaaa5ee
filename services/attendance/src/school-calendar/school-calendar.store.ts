import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { schoolDaysDecider, type SchoolDays, type SchoolDaysEvent } from './school-days.js';

/** One record for each school, under its code. */
export type SchoolCalendarStore = AggregateStore<SchoolDays, SchoolDaysEvent>;

export const schoolCalendarStore = (connection: mongoose.Connection, clock: Clock): SchoolCalendarStore =>
  aggregateStore<SchoolDays, SchoolDaysEvent>({
    connection,
    clock,
    collection: 'school_calendars',
    source: 'baoxue/attendance/school-calendar',
    initialState: schoolDaysDecider.initialState,
    toStored: (state) => state,
    fromStored: (stored) => stored,
    publish: () => null,
  });
