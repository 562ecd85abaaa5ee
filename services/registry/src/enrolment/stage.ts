/** The two stages 学段 of compulsory education, and the cohort 届 a child belongs to in each (A12). */
import { classPlaceOf } from '../school/index.js';
import { isNoStay, type Enrolment, type Placement } from './enrolment.js';
import { gradesBetween } from './grades.js';

export const STAGES = ['primary', 'junior'] as const;
export type Stage = (typeof STAGES)[number];

/** First grade of each stage. */
const FIRST_GRADE: Readonly<Record<Stage, string>> = { primary: '11', junior: '21' };

export const stageOf = (grade: string): Stage => (gradesBetween(FIRST_GRADE.junior, grade) >= 0 ? 'junior' : 'primary');

/** A time in a class, and the stay it belongs to. */
export interface Step {
  readonly placement: Placement;
  readonly stay: Enrolment;
}

/** The times in class of a stage, in their order. */
export const stepsOf = (enrolments: readonly Enrolment[], stage: Stage): readonly Step[] =>
  enrolments
    .filter((stay) => !isNoStay(stay))
    .flatMap((stay) => stay.placements.map((placement) => ({ placement, stay })))
    .filter(({ placement }) => stageOf(placement.grade) === stage);

/** Autumn in which a child in this class began the stage, had they never repeated or skipped: `2023` for grade 8 of 2024-25. */
export function cohortOf({ placement }: Step): string {
  const schoolYear = classPlaceOf(placement.classId)?.schoolYear ?? placement.from.slice(0, 4);
  return String(Number(schoolYear) - gradesBetween(FIRST_GRADE[stageOf(placement.grade)], placement.grade));
}

/** Whether the child was in the first grade of the stage. */
export const isFirstGrade = ({ placement }: Step): boolean => placement.grade === FIRST_GRADE[stageOf(placement.grade)];

/**
 * Under what the child is found again when a year or a cohort is counted: `year|2025`, `junior|2023`. A year holds every entry, mistaken ones too:
 * somebody has to account for them.
 */
export function rollKeysOf(enrolments: readonly Enrolment[]): readonly string[] {
  const cohorts = STAGES.flatMap((stage) => {
    const [first] = stepsOf(enrolments, stage);
    return first ? [cohortKey(stage, cohortOf(first))] : [];
  });
  const years = enrolments.flatMap(({ placements }) => placements.map(({ classId }) => yearKey(classPlaceOf(classId)?.schoolYear ?? '')));
  return [...new Set([...years, ...cohorts])];
}

export const cohortKey = (stage: Stage, firstYear: string): string => `${stage}|${firstYear}`;
export const yearKey = (schoolYear: string): string => `year|${schoolYear}`;
