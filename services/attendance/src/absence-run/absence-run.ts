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
export function currentRun({ marks }: AttendanceDays, schoolDaysBetween: (from: SchoolDate, to: SchoolDate) => readonly SchoolDate[]): AbsenceRun | null {
  const days = Object.keys(marks).sort();
  const lastDay = days.at(-1);
  if (lastDay === undefined || marks[lastDay] !== UNEXCUSED) return null;
  const lastExplained = days.findLastIndex((day) => marks[day] !== UNEXCUSED);
  const absences = days.slice(lastExplained + 1);
  const since = absences[0] ?? lastDay;
  const schoolDaysInside = schoolDaysBetween(since, lastDay);
  return { since, lastDay, schoolDays: absences.length, missingRegisters: schoolDaysInside.filter((day) => !(day in marks)).length };
}

/** Marks older than this many registered days cannot touch a present run; they live on in the registers themselves. */
const DAYS_KEPT = 130;

/** Adds the marks of a register; a later correction replaces the earlier mark. */
export function withMarks({ marks }: AttendanceDays, added: Readonly<Record<SchoolDate, AttendanceMark>>): AttendanceDays {
  const all = { ...marks, ...added };
  const kept = Object.keys(all).sort().slice(-DAYS_KEPT);
  return { marks: Object.fromEntries(kept.map((day) => [day, all[day] as AttendanceMark])) };
}
