/** Opening a class 编班 at a school, by hand or by a list (A2). A class that was opened stands: whoever opens it again does nothing. */
import type { Decider, SchoolDate } from '@baoxue/domain';
import { teaches } from '../enrolment/index.js';
import { refuse } from '../refusals/index.js';
import { isOpen, type ClassOpened, type SchoolClass, type SchoolState } from '../school/index.js';

export interface OpenClass {
  readonly type: 'OpenClass';
  /** A class lies where its school does. */
  readonly asked: Omit<SchoolClass, 'jurisdictions'>;
  readonly school: SchoolState | undefined;
}

const CLASS_NUMBER_MAX = 99;

/** @throws Refusal SCHOOL_UNKNOWN · CLASS_INVALID */
function decide(
  { asked, school }: OpenClass,
  state: SchoolClass | null,
  { today }: { readonly today: SchoolDate },
): readonly ClassOpened[] {
  if (state) return [];
  if (!isOpen(school)) throw refuse('SCHOOL_UNKNOWN', { field: 'input.schoolId' });
  const { schoolYear, grade, number } = asked;
  if (!isYearAhead(schoolYear, today)) throw refuse('CLASS_INVALID', { field: 'input.schoolYear' });
  if (!teaches(school.kind, grade)) throw refuse('CLASS_INVALID', { field: 'input.grade' });
  if (number < 1 || number > CLASS_NUMBER_MAX) throw refuse('CLASS_INVALID', { field: 'input.number' });
  return [{ type: 'ClassOpened', schoolClass: { ...asked, jurisdictions: school.jurisdictions } }];
}

/** The present calendar year, the one before, whose school year runs, or the next. */
const isYearAhead = (schoolYear: string, today: SchoolDate): boolean =>
  /^20\d\d$/.test(schoolYear) && Math.abs(Number(schoolYear) - Number(today.slice(0, 4))) <= 1;

export const classOpeningDecider: Decider<OpenClass, ClassOpened, SchoolClass | null, { readonly today: SchoolDate }> = {
  decide,
  evolve: (_state, { schoolClass }) => schoolClass,
  initialState: () => null,
};
