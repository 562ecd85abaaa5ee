import { addDays, daysBetween, Refusal, type SchoolDate } from '@baoxue/domain';
import { dayKind } from './public-holidays.js';
import type { Term } from './terms.js';

/** Days on which a school is closed by itself: snow, repairs, a sports day elsewhere. */
export interface Closure {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly reason: { readonly zh: string; readonly en: string };
}

export interface SchoolCalendar {
  isSchoolDay(date: SchoolDate): boolean;
  /** Why there is no school that day; null when there is. */
  whyNoSchoolDay(date: SchoolDate): { readonly zh: string; readonly en: string } | null;
  /** School days from `from` to `to`, both included. */
  schoolDaysBetween(from: SchoolDate, to: SchoolDate): readonly SchoolDate[];
  /** The `days`-th school day after `from`. */
  addSchoolDays(from: SchoolDate, days: number): SchoolDate;
  termOf(date: SchoolDate): Term | null;
}

/** Two long holidays in a row fit; a search that goes further is a mistake. */
const SEARCH_DAYS_MAX = 400;

/** A school's own calendar: its terms, statutory holidays with make-up days, its closures. Requirement B2. */
export function schoolCalendar({ terms, closures = [] }: { terms: readonly Term[]; closures?: readonly Closure[] }): SchoolCalendar {
  const termOf = (date: SchoolDate): Term | null => terms.find(({ from, to }) => from <= date && date <= to) ?? null;

  function whyNoSchoolDay(date: SchoolDate): { zh: string; en: string } | null {
    const { working, holiday } = dayKind(date);
    if (!working) return holiday ?? { zh: '周末', en: 'weekend' };
    if (termOf(date) === null) return { zh: '不在学期内', en: 'outside the terms' };
    return closures.find(({ from, to }) => from <= date && date <= to)?.reason ?? null;
  }

  const isSchoolDay = (date: SchoolDate): boolean => whyNoSchoolDay(date) === null;

  return {
    isSchoolDay,
    whyNoSchoolDay,
    termOf,

    schoolDaysBetween(from, to) {
      const length = Math.max(0, daysBetween(from, to) + 1);
      return Array.from({ length }, (_, offset) => addDays(from, offset)).filter(isSchoolDay);
    },

    addSchoolDays(from, days) {
      let date = from;
      for (let found = 0, searched = 0; found < days; searched += 1) {
        if (searched > SEARCH_DAYS_MAX) throw noSchoolDays(from);
        date = addDays(date, 1);
        if (isSchoolDay(date)) found += 1;
      }
      return date;
    },
  };
}

const noSchoolDays = (from: SchoolDate): Refusal =>
  new Refusal({ code: 'CALENDAR_UNKNOWN', rule: 'B2', zh: `${from} 之后的学期尚未录入。`, en: `No terms are known after ${from}.` });
