/**
 * The life of a registration 学籍 under movements (A5, A6). A transfer has its own rule, in `transfer/`.
 *
 *   enrolled ── 休学、保留学籍 ──▶ suspended ── 复学 ──▶ enrolled
 *      │  └── 转班级 · 留级 · 跳级 · 升级 (stays enrolled)
 *      ├── 毕业、结业 ──▶ graduated ── 招生 ──▶ enrolled
 *      ├── 死亡 ──▶ died
 *      └── entered by mistake ──▶ left
 *
 * Any movement may be taken back while it is the last one.
 */
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import type { School } from '../school/index.js';
import { atPlace, evolveStudent, openRecord, type RegisteredStudent, type Student, type StudentEvent } from '../student/index.js';
import { moveClass, type MoveClass } from './class-moves.js';
import { endEnrolment, endRegistration, type EndEnrolment, type EndRegistration } from './ending-moves.js';
import { resume, suspend, type Resume, type Suspend } from './leave-moves.js';
import { moveEvents } from './move-events.js';
import type { Grounds } from './movement.js';

export interface ReverseMovement {
  readonly type: 'ReverseMovement';
  /** Of the movement to be taken back; only the last one may. */
  readonly number: number;
  readonly grounds: Grounds;
  /** The school that has the child again, where it lies by now; left out, it lies where it lay. */
  readonly returnsTo?: Pick<School, 'schoolId' | 'jurisdictions'> | null;
}

export type MovementCommand =
  | MoveClass
  | Suspend
  | Resume
  | EndEnrolment
  | EndRegistration
  | ReverseMovement
  | { readonly type: 'TickSuspension' };

export interface MovementContext {
  readonly today: SchoolDate;
  readonly rules: { readonly suspensionDaysMax: number };
}

function decide(command: MovementCommand, student: Student, context: MovementContext): readonly StudentEvent[] {
  const state = openRecord(student);
  switch (command.type) {
    case 'MoveClass':
      return moveClass(command, state, context);
    case 'Suspend':
      return suspend(command, state, context);
    case 'Resume':
      return resume(command, state, context);
    case 'EndEnrolment':
      return endEnrolment(command, state, context);
    case 'EndRegistration':
      return endRegistration(command);
    case 'ReverseMovement':
      return reverse(command, state, context);
    case 'TickSuspension':
      return state.suspension && !state.suspension.overdue && context.today > state.suspension.until ? [{ type: 'SuspensionOverdue' }] : [];
    default:
      return unreachable(command);
  }
}

/** @throws Refusal NOT_LAST_MOVEMENT · IN_TRANSIT · APPROVAL_REQUIRED */
function reverse(
  { number, grounds, returnsTo }: ReverseMovement,
  state: RegisteredStudent,
  { today }: MovementContext,
): readonly StudentEvent[] {
  if (state.transfer) throw refuse('IN_TRANSIT', { field: 'input.studentId' });
  if (!state.before || state.movements.at(-1)?.number !== number) throw refuse('NOT_LAST_MOVEMENT', { field: 'input.number' });
  // A school that moved takes along the children it has, and the child was at another one then.
  const { card, enrolments, suspension } = returnsTo ? atPlace(state.before, returnsTo.schoolId, returnsTo.jurisdictions) : state.before;
  // A receipt that is taken back does not send the child on the way again: the old school has the child and may ask once more.
  const lifeStatus = card.lifeStatus === 'in-transit' ? 'enrolled' : card.lifeStatus;
  const registration = { card: { ...card, lifeStatus }, enrolments, suspension };
  return moveEvents(state, { kind: 'correction', grounds, today, registration, reverses: number });
}

export const movementDecider: Decider<MovementCommand, StudentEvent, Student, MovementContext> = {
  decide,
  evolve: evolveStudent,
  initialState: () => ({ status: 'None' }),
};
