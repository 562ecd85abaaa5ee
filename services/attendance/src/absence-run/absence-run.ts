import type { AttendanceMark } from '@baoxue/contracts';
import { addDays, daysBetween, type SchoolDate } from '@baoxue/domain';

/** What is known of one student's days: the mark of each register that has arrived, in any order of arrival. */
export interface AttendanceDays {
  readonly marks: Readonly<Record<SchoolDate, AttendanceMark>>;
  /** The last day that came with a list of past registers, while the child had no case. */
  readonly historyUntil?: SchoolDate | null;
}

/** The school days from one day to another, both included, by the school's own calendar. */
export type SchoolDaysBetween = (from: SchoolDate, to: SchoolDate) => readonly SchoolDate[];

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
  /** The first day after the run on which the child was taught again; null while there is none. Illness is no return. */
  readonly backOn: SchoolDate | null;
}

/** How long a run must be, in the unit of the rule pack. */
export interface RunLength {
  readonly count: number;
  readonly unit: 'school-day' | 'calendar-day';
}

/** A day of illness or approved leave is explained and ends a run; `late` is presence; home teaching is not expected in class. */
const UNEXCUSED: AttendanceMark = 'unexcused';
const TAUGHT: readonly AttendanceMark[] = ['present', 'late', 'home-taught'];

/** True for a day on which the child was taught, in class or at home. */
export const wasTaught = (mark: AttendanceMark | undefined): boolean => mark !== undefined && TAUGHT.includes(mark);

/**
 * Every run in the marks, earliest first. The same marks give the same runs, however they arrived.
 *
 * @param schoolDaysBetween counts days by the school's own calendar; holidays inside a run are not counted
 */
export function absenceRuns({ marks }: AttendanceDays, schoolDaysBetween: SchoolDaysBetween): readonly AbsenceRun[] {
  const days = Object.keys(marks).sort();
  return rowsOf(days, (day) => marks[day] === UNEXCUSED).map((row) => {
    const [since, lastDay] = [row[0] as SchoolDate, row.at(-1) as SchoolDate];
    return {
      since,
      lastDay,
      schoolDays: row.length,
      missingRegisters: schoolDaysBetween(since, lastDay).filter((day) => !(day in marks)).length,
      backOn: days.find((day) => day > lastDay && wasTaught(marks[day])) ?? null,
    };
  });
}

/** The run that is still open on the last registered day, or null. */
export function currentRun(known: AttendanceDays, schoolDaysBetween: SchoolDaysBetween): AbsenceRun | null {
  const last = absenceRuns(known, schoolDaysBetween).at(-1);
  const lastRegistered = Object.keys(known.marks).sort().at(-1);
  return last !== undefined && last.lastDay === lastRegistered ? last : null;
}

/** The latest run of at least this length, ended or not; null when none is that long. */
export const latestRunOf = (length: RunLength, known: AttendanceDays, schoolDaysBetween: SchoolDaysBetween): AbsenceRun | null =>
  absenceRuns(known, schoolDaysBetween).findLast((run) => lengthOf(run, length.unit) >= length.count) ?? null;

/** How long a run is: the school days registered in it, or the calendar days from its first day to its last. */
export const lengthOf = (
  { since, lastDay, schoolDays }: Pick<AbsenceRun, 'since' | 'lastDay' | 'schoolDays'>,
  unit: RunLength['unit'],
): number => (unit === 'school-day' ? schoolDays : daysBetween(since, lastDay) + 1);

/** What is known from a day on; null is from the beginning. */
export const daysFrom = ({ marks }: AttendanceDays, from: SchoolDate | null): AttendanceDays => ({
  marks: Object.fromEntries(Object.entries(marks).filter(([day]) => from === null || day >= from)),
});

/**
 * From which day on absence counts for a child whose first registers came as history: what had ended by then is past, a run that was still
 * open counts whole. Null counts from the beginning. See docs/adr/0004-roll-history.md.
 */
export function countsFromOfHistory({ marks, historyUntil = null }: AttendanceDays): SchoolDate | null {
  if (historyUntil === null) return null;
  const days = Object.keys(marks).sort();
  const open = rowsOf(days, (day) => marks[day] === UNEXCUSED).find((row) => row.includes(historyUntil));
  return open?.[0] ?? addDays(historyUntil, 1);
}

/** Adds the marks of a register; a later correction replaces the earlier mark. */
export const withMarks = (known: AttendanceDays, added: Readonly<Record<SchoolDate, AttendanceMark>>): AttendanceDays => ({
  ...known,
  marks: { ...known.marks, ...added },
});

/** Of what two records of one child say of a day, the one that shows most of the child stands: nobody can be seen who was away. */
const MOST_SEEN_FIRST: readonly AttendanceMark[] = ['present', 'late', 'home-taught', 'approved-leave', 'sick', 'unexcused'];

/** What is known of a child of whom there are several records (A3). The order of the records does not matter. */
export function knownTogether(records: readonly AttendanceDays[]): AttendanceDays {
  const marks: Record<SchoolDate, AttendanceMark> = {};
  for (const [day, mark] of records.flatMap((each) => Object.entries(each.marks))) {
    const other = marks[day];
    if (other === undefined || MOST_SEEN_FIRST.indexOf(mark) < MOST_SEEN_FIRST.indexOf(other)) marks[day] = mark;
  }
  const historyUntil =
    records
      .flatMap((each) => each.historyUntil ?? [])
      .sort()
      .at(-1) ?? null;
  return { marks, historyUntil };
}

/** The unbroken rows of days that fulfil a condition. */
function rowsOf(days: readonly SchoolDate[], fulfils: (day: SchoolDate) => boolean): readonly (readonly SchoolDate[])[] {
  const rows: SchoolDate[][] = [];
  let row: SchoolDate[] | null = null;
  for (const day of days) {
    if (!fulfils(day)) row = null;
    else if (row) row.push(day);
    else rows.push((row = [day]));
  }
  return rows;
}
