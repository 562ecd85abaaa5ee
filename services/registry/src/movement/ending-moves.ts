/** The ends of a registration: graduation, death, an entry made by mistake. There is no other: 义务教育法 art. 27 (A5). */
import type { LifeStatus } from '@baoxue/contracts';
import { closeEnrolment, endsStage, presentEnrolment, type ExitReason } from '../enrolment/index.js';
import { refuse } from '../refusals/index.js';
import type { RegisteredStudent, StudentEvent } from '../student/index.js';
import { moveEvents } from './move-events.js';
import { FORBIDDEN, type ForbiddenKind, type Grounds } from './movement.js';
import type { MovementContext } from './movement-decider.js';

export type EndingKind = 'graduation' | 'early-graduation' | 'completion' | 'death' | 'wrong-entry';

export interface EndEnrolment {
  readonly type: 'EndEnrolment';
  readonly kind: EndingKind;
  readonly grounds: Grounds;
}

export interface EndRegistration {
  readonly type: 'EndRegistration';
  readonly kind: ForbiddenKind;
}

const ENDINGS: Readonly<Record<EndingKind, { readonly exit: ExitReason; readonly lifeStatus: LifeStatus }>> = {
  graduation: { exit: 'graduated', lifeStatus: 'graduated' },
  'early-graduation': { exit: 'graduated', lifeStatus: 'graduated' },
  completion: { exit: 'completed', lifeStatus: 'graduated' },
  death: { exit: 'died', lifeStatus: 'died' },
  'wrong-entry': { exit: 'wrong-entry', lifeStatus: 'left' },
};

/** @throws Refusal NOT_ENROLLED · DROPPED_OUT · NOT_LAST_GRADE · ENDS_BEFORE_IT_BEGAN · APPROVAL_REQUIRED */
export function endEnrolment(
  { kind, grounds }: EndEnrolment,
  state: RegisteredStudent,
  { today }: MovementContext,
): readonly StudentEvent[] {
  const { exit, lifeStatus } = ENDINGS[kind];
  if (!presentEnrolment(state.enrolments)) throw refuse('NOT_ENROLLED', { field: 'input.studentId' });
  if (lifeStatus === 'graduated') refuseGraduation(kind, state);
  const closing = { on: grounds.on, reason: exit, approval: grounds.approvalNumber };
  const registration = {
    card: { ...state.card, lifeStatus },
    enrolments: closeEnrolment(state.enrolments, closing),
    suspension: null,
  };
  const { transfer } = state;
  const onTheWay = transfer ? [{ type: 'TransferWithdrawn' as const, on: grounds.on, transfer }] : [];
  return [...moveEvents(state, { kind, grounds, today, registration }), ...onTheWay];
}

function refuseGraduation(kind: EndingKind, { card, mark }: RegisteredStudent): void {
  if (card.lifeStatus !== 'enrolled') throw refuse('NOT_ENROLLED', { field: 'input.studentId' });
  // A graduation would hide the dropout and raise the rate of consolidation.
  if (kind !== 'completion' && (mark === 'suspected' || mark === 'dropped-out')) throw refuse('DROPPED_OUT', { field: 'input.studentId' });
  if (kind !== 'early-graduation' && !endsStage(card.grade)) throw refuse('NOT_LAST_GRADE', { field: 'input.studentId' });
}

/** 退学, 开除, 取消学籍: asked for, and always refused with the article. @throws Refusal REGISTRATION_IS_KEPT */
export function endRegistration({ kind }: EndRegistration): never {
  throw refuse('REGISTRATION_IS_KEPT', { field: 'input.kind', movement: FORBIDDEN[kind].zh });
}
