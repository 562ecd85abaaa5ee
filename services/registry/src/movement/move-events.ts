/** The two events of every movement: the registration as it stands from the day on, and the record of what was done on which grounds. */
import type { MovementKind } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import type { RegisteredStudent, Registration, StudentEvent } from '../student/index.js';
import { MOVEMENTS, type Grounds, type MovementPlace } from './movement.js';

export interface Move {
  readonly kind: MovementKind;
  readonly grounds: Grounds;
  readonly today: SchoolDate;
  readonly registration: Registration;
  /** Number of the movement that this one takes back. */
  readonly reverses?: number;
}

/** @throws Refusal APPROVAL_REQUIRED when somebody above the school must have approved it and no number is given */
export function moveEvents(state: RegisteredStudent, { kind, grounds, today, registration, reverses }: Move): readonly StudentEvent[] {
  if (MOVEMENTS[kind].needsApproval && !grounds.approvalNumber)
    throw refuse('APPROVAL_REQUIRED', { field: 'input.approvalNumber', movement: MOVEMENTS[kind].zh });
  const movement = {
    ...grounds,
    number: state.movements.length + 1,
    kind,
    from: placeOf(state),
    to: placeOf(registration),
    recordedOn: today,
    reverses: reverses ?? null,
  };
  const { card, enrolments, suspension } = state;
  return [
    { type: 'StudentMoved', on: grounds.on, ...registration },
    { type: 'MovementRecorded', movement, before: reverses === undefined ? { card, enrolments, suspension } : null },
  ];
}

function placeOf({ card: { schoolId, classId, grade }, enrolments }: Registration): MovementPlace | null {
  return enrolments.some(({ to }) => to === null) ? { schoolId, classId, grade } : null;
}
