/** The two stages 学段 of compulsory education, and the cohort 届 a child belongs to in each (A12). */
import { classPlaceOf } from '../school/index.js';
import { isNoStay, presentEnrolment, type Enrolment, type Placement } from './enrolment.js';
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
 * somebody has to account for them. Whoever was held when the others went up, suspended or dropped out, stayed on the roll 在籍 in the class of before:
 * the years until the next class are theirs as well. How long it will last for a child who is there now nobody knows: `still|2025` says since when.
 */
export function rollKeysOf(enrolments: readonly Enrolment[]): readonly string[] {
  const cohorts = STAGES.flatMap((stage) => {
    const [first] = stepsOf(enrolments, stage);
    return first ? [cohortKey(stage, cohortOf(first))] : [];
  });
  const years = enrolments.flatMap(yearsOf);
  const now = presentEnrolment(enrolments)?.placements.at(-1);
  return [...new Set([...years.map(yearKey), ...cohorts, ...(now ? [stillKey(yearIn(now))] : [])])];
}

/** The school years of a stay, from the one of each class to the one before the next. */
const yearsOf = ({ placements, to }: Enrolment): readonly string[] =>
  placements.flatMap((placement, index) => {
    const [next, first] = [placements[index + 1], yearIn(placement)];
    const end = next ? Number(yearIn(next)) : to === null ? 0 : yearOfDay(to) + 1;
    return [first, ...yearsBetween(Number(first) + 1, end)];
  });

const yearIn = ({ classId }: Placement): string => classPlaceOf(classId)?.schoolYear ?? '';
const yearOfDay = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);
const yearsBetween = (from: number, end: number): readonly string[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, index) => String(from + index));

/** A suspension lasts a year and may be followed by another; who dropped out in the last grade is of age three years later. */
const YEARS_HELD_MAX = 3;

/** All under which everybody is found who can be on a roll of a school year. Whether a child was, that day, is for the stays to say. */
export const keysOfRoll = (schoolYear: string): readonly string[] => [
  yearKey(schoolYear),
  ...yearsBetween(Number(schoolYear) - YEARS_HELD_MAX, Number(schoolYear)).map(stillKey),
];

const stillKey = (schoolYear: string): string => `still|${schoolYear}`;
export const cohortKey = (stage: Stage, firstYear: string): string => `${stage}|${firstYear}`;
export const yearKey = (schoolYear: string): string => `year|${schoolYear}`;
