/** Movements within a school: another class, a grade repeated or skipped, and the step up at the end of a school year (A5). */
import type { SchoolDate } from '@baoxue/domain';
import { classPlaceOf } from '../school/index.js';
import { changePlacement, gradesBetween } from '../enrolment/index.js';
import { refuse } from '../refusals/index.js';
import type { RegisteredStudent, Registration, StudentEvent } from '../student/index.js';
import { moveEvents } from './move-events.js';
import type { Grounds } from './movement.js';
import type { MovementContext } from './movement-decider.js';

export type ClassMoveKind = 'class-change' | 'grade-repeated' | 'grade-skipped' | 'promotion';

export interface MoveClass {
  readonly type: 'MoveClass';
  readonly kind: ClassMoveKind;
  readonly classId: string;
  readonly grounds: Grounds;
}

/** @throws Refusal NOT_ENROLLED · OTHER_SCHOOL · CLASS_DOES_NOT_FIT · ENDS_BEFORE_IT_BEGAN · APPROVAL_REQUIRED */
export function moveClass(
  { kind, classId, grounds }: MoveClass,
  state: RegisteredStudent,
  { today }: MovementContext,
): readonly StudentEvent[] {
  if (classId === state.card.classId) return [];
  if (state.card.lifeStatus !== 'enrolled') throw refuse('NOT_ENROLLED', { field: 'input.studentId' });
  const target = fitting(kind, state.card.classId, classId);
  // A promotion needs no approval: in spring it would take a child alone out of the class that all others still sit in.
  if (kind === 'promotion' && !takesOn(target, grounds.on)) throw refuse('CLASS_DOES_NOT_FIT', { field: 'input.grounds.on' });
  return moveEvents(state, { kind, grounds, today, registration: inClass(state, classId, target.grade, grounds) });
}

/** The registration with another class from the day on. */
export const inClass = ({ card, enrolments, suspension }: Registration, classId: string, grade: string, { on }: Grounds): Registration => ({
  card: { ...card, classId, grade },
  enrolments: changePlacement(enrolments, { classId, grade, from: on }),
  suspension,
});

function fitting(kind: ClassMoveKind, fromClassId: string, toClassId: string) {
  const [from, to] = [classPlaceOf(fromClassId), classPlaceOf(toClassId)];
  if (!from || !to) throw refuse('CLASS_UNKNOWN', { field: 'input.classId' });
  if (from.schoolId !== to.schoolId) throw refuse('OTHER_SCHOOL', { field: 'input.classId' });
  const up = gradesBetween(from.grade, to.grade);
  const years = Number(to.schoolYear) - Number(from.schoolYear);
  if (!FITS[kind](up, years)) throw refuse('CLASS_DOES_NOT_FIT', { field: 'input.classId' });
  return to;
}

/** By how many grades and school years the new class may lie above the old one. */
const FITS: Readonly<Record<ClassMoveKind, (up: number, years: number) => boolean>> = {
  'class-change': (up, years) => up === 0 && years === 0,
  // Said before the step up: the same grade once more; after it: back to the grade below.
  'grade-repeated': (up, years) => (up === 0 && years === 1) || (up === -1 && years === 0),
  'grade-skipped': (up, years) => up - years === 1,
  promotion: (up, years) => up === 1 && years === 1,
};

/** From June on, when schools go up, children come into the classes of the coming year; into those of the old one until the summer is over. */
const TAKES_FROM = '06-01';
const TAKES_UNTIL = '08-31';

const takesOn = ({ schoolYear }: { readonly schoolYear: string }, on: SchoolDate): boolean =>
  on >= `${schoolYear}-${TAKES_FROM}` && on <= `${Number(schoolYear) + 1}-${TAKES_UNTIL}`;

/**
 * The class a child comes to on a day, and how far it lies from the one of before.
 * @throws Refusal CLASS_UNKNOWN · CLASS_DOES_NOT_FIT for a class of another year, or a grade that the years between do not lead to
 */
export function arrivalIn(toClassId: string, fromClassId: string, on: SchoolDate) {
  const [from, place] = [classPlaceOf(fromClassId), classPlaceOf(toClassId)];
  if (!from || !place) throw refuse('CLASS_UNKNOWN', { field: 'input.classId' });
  const up = gradesBetween(from.grade, place.grade);
  const years = Number(place.schoolYear) - Number(from.schoolYear);
  if (!takesOn(place, on) || up > years) throw refuse('CLASS_DOES_NOT_FIT', { field: 'input.classId' });
  return { place, up, years };
}
