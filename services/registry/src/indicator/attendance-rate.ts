/** 出勤率 (A12): days attended ÷ days expected, by the registers of a month. A day without a register is no day of anybody; it is said to be missing. */
import type { AttendanceMark } from '@baoxue/contracts';
import type { Weights, Within } from './terms.js';

/** A child's days of a month; at two schools, when they moved between them. */
export interface ChildDays {
  readonly id: string;
  readonly atSchools: readonly SchoolDays[];
}
export interface SchoolDays {
  readonly schoolId: string;
  readonly expected: number;
  readonly attended: number;
}

/** Registers of a school's classes: those that a school day of the city asks for, and those that were taken. */
export interface Registers {
  readonly schoolId: string;
  readonly expected: number;
  readonly taken: number;
}

/** A class with children in the month, and how many of its registers came. */
export interface ClassMonth {
  readonly schoolId: string;
  readonly taken: number;
}

/** Each class for itself: a register too many in one hides none that is missing in another. */
export const registersOf = (schoolIds: readonly string[], classes: readonly ClassMonth[], days: number): readonly Registers[] =>
  schoolIds.map((schoolId) => {
    const own = classes.filter((each) => each.schoolId === schoolId);
    return { schoolId, expected: own.length * days, taken: own.reduce((sum, { taken }) => sum + Math.min(taken, days), 0) };
  });

export function weighAttendance({ atSchools }: ChildDays, within: Within): Weights {
  const here = atSchools.filter(({ schoolId }) => within(schoolId));
  const sum = (of: 'expected' | 'attended') => here.reduce((total, days) => total + days[of], 0);
  return { 'days-expected': sum('expected'), 'days-attended': sum('attended') };
}

/** Late is there 迟到; a child who is taught at home is not expected 送教上门. */
export function daysOf(marks: readonly AttendanceMark[]): Omit<SchoolDays, 'schoolId'> {
  return {
    expected: marks.filter((mark) => mark !== 'home-taught').length,
    attended: marks.filter((mark) => mark === 'present' || mark === 'late').length,
  };
}
