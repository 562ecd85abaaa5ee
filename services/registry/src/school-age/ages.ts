/** From which school year on a child is of school age, and what a class says about it (A8). */
import type { SchoolDate } from '@baoxue/domain';
import { gradesBetween } from '../enrolment/index.js';

export interface AgeRules {
  readonly schoolAgeFromYears: number;
  /** Last day, `08-31`, by which a child must be of age to start in the autumn. */
  readonly schoolAgeCutOff: string;
  readonly compulsorySchoolYears: number;
}

const FIRST_GRADE = '11';

/** First school year of a child born on a day: `2026` for the autumn of 2026. */
export function firstSchoolYearOf(birthDate: SchoolDate, { schoolAgeFromYears, schoolAgeCutOff }: AgeRules): string {
  const [year, dayOfYear] = [Number(birthDate.slice(0, 4)), birthDate.slice(5)];
  return String(year + schoolAgeFromYears + (dayOfYear > schoolAgeCutOff ? 1 : 0));
}

/** First school year of a child who sits in a grade; one who repeated a grade counts with the class. */
export const firstSchoolYearIn = (grade: string, schoolYear: string): string =>
  String(Number(schoolYear) - gradesBetween(FIRST_GRADE, grade));

/** Whether a child who starts in a school year belongs on the list now: next autumn's beginners do, those who have done their years do not. */
export function belongsOnList(firstYear: string, presentYear: string, { compulsorySchoolYears }: AgeRules): boolean {
  const years = Number(presentYear) - Number(firstYear);
  return years >= -1 && years < compulsorySchoolYears;
}
