/** What a figure is counted over: a school year, or for attendance a month (A12). */
import { addDays, type SchoolDate } from '@baoxue/domain';
import type { IndicatorKind } from './indicator.js';

export interface Period {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
}

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;
const SCHOOL_YEAR = /^20\d\d$/;

export const isMonth = (text: string): boolean => MONTH.test(text);
export const isPeriodOf = (kind: IndicatorKind, period: string): boolean => (kind === 'attendance-rate' ? MONTH : SCHOOL_YEAR).test(period);

/** First and last day of a period. */
export function daysOfPeriod(period: string): Period {
  if (SCHOOL_YEAR.test(period)) return { from: `${period}-09-01`, to: `${Number(period) + 1}-08-31` };
  return { from: `${period}-01`, to: addDays(`${nextMonth(period)}-01`, -1) };
}

export function nextMonth(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** The period a day lies in. @param schoolYear of that day */
export const periodOn = (kind: IndicatorKind, day: SchoolDate, schoolYear: string): string =>
  kind === 'attendance-rate' ? day.slice(0, 7) : schoolYear;

/** What is frozen at the end of a month. In autumn the cohort of the year before is counted once more: its late graduations are in by then. */
export function periodsFrozenWith(kind: IndicatorKind, month: string, schoolYear: string): readonly string[] {
  if (kind === 'attendance-rate') return [month];
  return kind === 'disabled-enrolment' ? [schoolYear] : [schoolYear, String(Number(schoolYear) - 1)];
}
