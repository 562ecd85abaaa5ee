/** Grades 年级 of compulsory education, 11–16 primary and 21–23 (24 in five-four schools) junior. */
import type { SchoolKind } from '@baoxue/contracts';

const ORDER = ['11', '12', '13', '14', '15', '16', '21', '22', '23', '24'] as const;

/** How far one grade lies behind another; negative when it lies before. */
export const gradesBetween = (from: string, to: string): number => ORDER.indexOf(to as never) - ORDER.indexOf(from as never);

const PRIMARY_ENDS = '16';
const JUNIOR_ENDS = '23';
const LAST_GRADE: Readonly<Record<SchoolKind, string>> = {
  primary: PRIMARY_ENDS,
  'teaching-point': PRIMARY_ENDS,
  junior: JUNIOR_ENDS,
  'nine-year': JUNIOR_ENDS,
  special: JUNIOR_ENDS,
};

const FIRST_GRADE: Readonly<Record<SchoolKind, string>> = {
  primary: '11',
  'teaching-point': '11',
  junior: '21',
  'nine-year': '11',
  special: '11',
};

/** Whether schools of this kind have the grade. */
export const teaches = (kind: SchoolKind, grade: string): boolean =>
  ORDER.includes(grade as never) && gradesBetween(FIRST_GRADE[kind], grade) >= 0 && gradesBetween(grade, LAST_GRADE[kind]) >= 0;

/** The grade a child goes up to at the end of a school year; null when the child has done the last grade of the school. */
export function gradeAfter(grade: string, kind: SchoolKind): string | null {
  if (gradesBetween(LAST_GRADE[kind], grade) >= 0) return null;
  return ORDER[ORDER.indexOf(grade as never) + 1] ?? null;
}

/** Whether leaving from this grade is a graduation 毕业 from primary or junior school. */
export const endsStage = (grade: string): boolean => grade === PRIMARY_ENDS || gradesBetween(JUNIOR_ENDS, grade) >= 0;
