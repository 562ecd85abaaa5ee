import type { AttendanceMark } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';

/** What is known of one student's days: the mark of each register that has arrived, in any order of arrival. */
export interface AttendanceDays {
  readonly marks: Readonly<Record<SchoolDate, AttendanceMark>>;
}

/**
 * Consecutive school days of unexcused absence 连续无故缺课. Days without a register are *missing*: they neither lengthen a run nor
 * break it, because nothing is known of them.
 */
export interface AbsenceRun {
  readonly since: SchoolDate;
  readonly lastDay: SchoolDate;
  readonly schoolDays: number;
  /** School days inside the run whose register has not arrived. */
  readonly missingRegisters: number;
}

/** A day of illness or approved leave is explained and ends a run; `late` is presence; home teaching is not expected in class. */
const UNEXCUSED: AttendanceMark = 'unexcused';

/**
 * The run that is still open on the last registered day, or null. The same marks give the same run, however they arrived.
 *
 * @param isSchoolDay counts days by the school's own calendar; holidays inside a run are not counted
 */
export function currentRun(
  { marks }: AttendanceDays,
  schoolDaysBetween: (from: SchoolDate, to: SchoolDate) => readonly SchoolDate[],
): AbsenceRun | null {
  const days = Object.keys(marks).sort();
  const lastDay = days.at(-1);
  if (lastDay === undefined || marks[lastDay] !== UNEXCUSED) return null;
  const lastExplained = days.findLastIndex((day) => marks[day] !== UNEXCUSED);
  const absences = days.slice(lastExplained + 1);
  const since = absences[0] ?? lastDay;
  const schoolDaysInside = schoolDaysBetween(since, lastDay);
  return { since, lastDay, schoolDays: absences.length, missingRegisters: schoolDaysInside.filter((day) => !(day in marks)).length };
}

/** Length of the unbroken row of unexcused days around a day; 0 when that day itself is explained or its register was taken back. */
export function unexcusedDaysAround({ marks }: AttendanceDays, day: SchoolDate): number {
  const days = Object.keys(marks).sort();
  const at = days.indexOf(day);
  if (at === -1 || marks[day] !== UNEXCUSED) return 0;
  const before = days.slice(0, at).findLastIndex((each) => marks[each] !== UNEXCUSED);
  const after = days.findIndex((each, index) => index > at && marks[each] !== UNEXCUSED);
  return (after === -1 ? days.length : after) - before - 1;
}

/**
 * The days from a return on. A register of a day before the return may arrive after it; that day was part of the case that the return
 * ended, and must not open another.
 */
export const sinceReturn = ({ marks }: AttendanceDays, returnedOn: SchoolDate | null): AttendanceDays => ({
  marks: Object.fromEntries(Object.entries(marks).filter(([day]) => returnedOn === null || day >= returnedOn)),
});

/** Adds the marks of a register; a later correction replaces the earlier mark. */
export const withMarks = ({ marks }: AttendanceDays, added: Readonly<Record<SchoolDate, AttendanceMark>>): AttendanceDays => ({
  marks: { ...marks, ...added },
});
