import { addDays, daysBetween, Refusal, type SchoolDate } from '@baoxue/domain';
import { dayKind } from './public-holidays.js';
import type { Term } from './terms.js';

/** Days on which a school is closed by itself: snow, repairs, a sports day elsewhere. */
export interface Closure {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly reason: { readonly zh: string; readonly en: string };
}

export interface SchoolCalendarData {
  readonly terms: readonly Term[];
  readonly closures?: readonly Closure[];
  /** Days off on which the school makes up what its closures cost 补课. */
  readonly makeUpDays?: readonly SchoolDate[];
}

/** Every method that looks at days refuses with CALENDAR_UNKNOWN when it would have to guess. */
export interface SchoolCalendar {
  isSchoolDay(date: SchoolDate): boolean;
  /** Why there is no school that day; null when there is. */
  whyNoSchoolDay(date: SchoolDate): { readonly zh: string; readonly en: string } | null;
  /** School days from `from` to `to`, both included. */
  schoolDaysBetween(from: SchoolDate, to: SchoolDate): readonly SchoolDate[];
  /** The first school day after `date`. */
  nextSchoolDay(date: SchoolDate): SchoolDate;
  /** The `days`-th school day after `from`. */
  addSchoolDays(from: SchoolDate, days: number): SchoolDate;
  /** The last `days` school days before `date`, earliest first. */
  previousSchoolDays(date: SchoolDate, days: number): readonly SchoolDate[];
  termOf(date: SchoolDate): Term | null;
  /** First year of the school year, `2025` for 2025-26: that of the term, between terms from 1 September to 31 August. */
  schoolYearOf(date: SchoolDate): string;
}

/** Two long holidays in a row fit; a search that goes further is a mistake. */
const SEARCH_DAYS_MAX = 400;
const SCHOOL_YEAR_STARTS = '09-01';

/** A school's own calendar: its terms, statutory holidays with make-up days, its closures. Requirement B2. */
export function schoolCalendar({ terms, closures = [], makeUpDays = [] }: SchoolCalendarData): SchoolCalendar {
  const madeUp = new Set(makeUpDays);
  const termOf = (date: SchoolDate): Term | null => terms.find(({ from, to }) => from <= date && date <= to) ?? null;

  function whyNoSchoolDay(date: SchoolDate): { zh: string; en: string } | null {
    const { working, holiday } = dayKind(date);
    if (!working && !madeUp.has(date)) return holiday ?? { zh: '周末', en: 'weekend' };
    if (termOf(date) === null) return { zh: '不在学期内', en: 'outside the terms' };
    return closures.find(({ from, to }) => from <= date && date <= to)?.reason ?? null;
  }

  const isSchoolDay = (date: SchoolDate): boolean => whyNoSchoolDay(date) === null;

  /** The nearest `count` school days on one side of `from`, nearest first. */
  function nearest(from: SchoolDate, count: number, direction: 1 | -1): SchoolDate[] {
    const found: SchoolDate[] = [];
    for (let distance = 1; found.length < count; distance += 1) {
      if (distance > SEARCH_DAYS_MAX) throw noSchoolDays(from);
      const date = addDays(from, direction * distance);
      if (isSchoolDay(date)) found.push(date);
    }
    return found;
  }

  const addSchoolDays = (from: SchoolDate, days: number): SchoolDate => nearest(from, days, 1).at(-1) ?? from;

  return {
    isSchoolDay,
    whyNoSchoolDay,
    addSchoolDays,
    termOf,
    nextSchoolDay: (date) => addSchoolDays(date, 1),
    previousSchoolDays: (date, days) => nearest(date, days, -1).reverse(),
    schoolYearOf: (date) => termOf(date)?.id.slice(0, 4) ?? String(Number(date.slice(0, 4)) - (date.slice(5) < SCHOOL_YEAR_STARTS ? 1 : 0)),

    schoolDaysBetween(from, to) {
      const length = Math.max(0, daysBetween(from, to) + 1);
      return Array.from({ length }, (_, offset) => addDays(from, offset)).filter(isSchoolDay);
    },
  };
}

const noSchoolDays = (from: SchoolDate): Refusal =>
  new Refusal({
    code: 'CALENDAR_UNKNOWN',
    rule: 'B2',
    zh: `${from} 前后的学期尚未录入。`,
    en: `No terms are known around ${from}.`,
    temporary: true,
  });
