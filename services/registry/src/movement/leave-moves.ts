/** Time away with the place kept, and the way back: 休学, 保留学籍, 复学 (A5). */
import { addDays, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import type { RegisteredStudent, StudentEvent } from '../student/index.js';
import { arrivalIn, inClass } from './class-moves.js';
import { moveEvents } from './move-events.js';
import type { Grounds } from './movement.js';
import type { MovementContext } from './movement-decider.js';

export interface Suspend {
  readonly type: 'Suspend';
  readonly kind: 'suspension' | 'registration-kept';
  readonly until: SchoolDate;
  readonly grounds: Grounds;
}

export interface Resume {
  readonly type: 'Resume';
  /** The class the child comes back to; that of before when left out. */
  readonly classId: string | null;
  readonly grounds: Grounds;
}

/** @throws Refusal NOT_ENROLLED · REASON_REQUIRED · SUSPENSION_TOO_LONG · APPROVAL_REQUIRED */
export function suspend({ kind, until, grounds }: Suspend, state: RegisteredStudent, context: MovementContext): readonly StudentEvent[] {
  const { card, enrolments } = state;
  if (card.lifeStatus !== 'enrolled') throw refuse('NOT_ENROLLED', { field: 'input.studentId' });
  if (!grounds.reasonCode) throw refuse('REASON_REQUIRED', { field: 'input.reasonCode' });
  const days = context.rules.suspensionDaysMax;
  if (until < grounds.on || until > addDays(grounds.on, days)) throw refuse('SUSPENSION_TOO_LONG', { field: 'input.until', days });
  const suspension = { kind, from: grounds.on, until, overdue: false };
  const registration = { card: { ...card, lifeStatus: 'suspended' as const }, enrolments, suspension };
  return moveEvents(state, { kind, grounds, today: context.today, registration });
}

/**
 * After a year away a child comes back to the same grade or to the classmates of before, never to a class whose year is over.
 * @throws Refusal NOT_SUSPENDED · ENDS_BEFORE_IT_BEGAN · OTHER_SCHOOL · CLASS_UNKNOWN · CLASS_DOES_NOT_FIT · APPROVAL_REQUIRED for a lower grade
 */
export function resume({ classId, grounds }: Resume, state: RegisteredStudent, { today }: MovementContext): readonly StudentEvent[] {
  if (state.card.lifeStatus !== 'suspended') throw refuse('NOT_SUSPENDED', { field: 'input.studentId' });
  if (state.suspension && grounds.on < state.suspension.from) throw refuse('ENDS_BEFORE_IT_BEGAN', { field: 'input.grounds.on' });
  const back = { ...state, card: { ...state.card, lifeStatus: 'enrolled' as const }, suspension: null };
  const target = classId ?? state.card.classId;
  const { place, up } = arrivalIn(target, state.card.classId, grounds.on);
  if (target === state.card.classId) {
    const { card, enrolments, suspension } = back;
    return moveEvents(state, { kind: 'resumption', grounds, today, registration: { card, enrolments, suspension } });
  }
  if (place.schoolId !== state.card.schoolId) throw refuse('OTHER_SCHOOL', { field: 'input.classId' });
  const registration = inClass(back, target, place.grade, grounds);
  return moveEvents(state, { kind: up < 0 ? 'grade-lowered' : 'resumption', grounds, today, registration });
}
