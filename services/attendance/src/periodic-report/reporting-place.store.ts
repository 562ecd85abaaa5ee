import { addDays, endOf, type SchoolDate } from '@baoxue/domain';
import { lookedThrough, type Looked, type LookedThrough } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { lastDayOf, monthOfDay } from './period.js';

/** A school, which reports its months, or a county, which reports what is longer. */
export interface ReportingPlace {
  readonly schoolId: string | null;
  readonly jurisdictions: readonly string[];
  /** The day a school closed; it owes what it did until then. */
  readonly closedOn: SchoolDate | null;
}

export type ReportingPlaces = LookedThrough<ReportingPlace>;

/** Every period ends with a month: each place is looked at when the month after is one day old. */
const endOfMonthAfter = (through: SchoolDate): Date => endOf(lastDayOf(monthOfDay(addDays(through, 1))));

export const reportingPlaces = (connection: mongoose.Connection): ReportingPlaces =>
  lookedThrough(connection.collection<Looked<ReportingPlace>>('reporting_places'), endOfMonthAfter);
