import { addDays, weekdayOf, type SchoolDate } from '@baoxue/domain';

/** On which weekdays a child is taught at home, from a day on until the next schedule. */
export interface Schedule {
  readonly from: SchoolDate;
  /** 1 Monday … 7 Sunday. */
  readonly weekdays: readonly number[];
  readonly minutes: number;
}

const SCHOOL_YEAR_ENDS = '08-31';

/** 31 August of the school year a day belongs to. */
export const endOfSchoolYear = (day: SchoolDate): SchoolDate =>
  `${Number(day.slice(0, 4)) + (day.slice(5) > SCHOOL_YEAR_ENDS ? 1 : 0)}-${SCHOOL_YEAR_ENDS}`;

/** A week has seven days: the next weekday of any schedule is not further away. */
const DAYS_OF_WEEK = 7;

const isoWeekday = (date: SchoolDate): number => weekdayOf(date) || DAYS_OF_WEEK;

/** The schedule that holds on a day, or null before the first. */
export const scheduleOn = (schedules: readonly Schedule[], day: SchoolDate): Schedule | null =>
  schedules.reduce<Schedule | null>(
    (holding, each) => (each.from <= day && (holding === null || each.from >= holding.from) ? each : holding),
    null,
  );

/** Whether a session is expected: a weekday of the schedule that is a school day. A holiday needs no excuse. */
export const isSessionDay = (schedules: readonly Schedule[], day: SchoolDate, isSchoolDay: (day: SchoolDate) => boolean): boolean =>
  (scheduleOn(schedules, day)?.weekdays.includes(isoWeekday(day)) ?? false) && isSchoolDay(day);

/** The first day after `day` on which a session may be expected, by weekday alone. */
export function nextCandidate(schedules: readonly Schedule[], day: SchoolDate): SchoolDate | null {
  const first = schedules[0]?.from;
  if (first === undefined) return null;
  const start = day < first ? first : addDays(day, 1);
  const week = Array.from({ length: DAYS_OF_WEEK }, (_, offset) => addDays(start, offset));
  return week.find((each) => scheduleOn(schedules, each)?.weekdays.includes(isoWeekday(each))) ?? null;
}
