/**
 * A transfer 转学, from the request of one school to the receipt of the other (A5). The child keeps the registration at the old school until the
 * new one has received it, so that nobody is lost on the way; who is not received in time is told of by event.
 *
 *   enrolled ── request ──▶ in transit ── received ──▶ enrolled at the new school, or left for another place
 *                  ▲             │
 *                  └─ refused, withdrawn ─┘          (overdue: still in transit, and said so)
 */
import { addDays, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { closeEnrolment, openEnrolment } from '../enrolment/index.js';
import { arrivalIn, moveEvents, type Grounds } from '../movement/index.js';
import { refuse } from '../refusals/index.js';
import { classPlaceOf } from '../school/index.js';
import { evolveStudent, openRecord, type RegisteredStudent, type Student, type StudentEvent } from '../student/index.js';

/** The school the child is to go to; its place, so that those who answer for it see the child coming. */
export interface Destination {
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
}

export interface Transfer {
  readonly transferId: string;
  /** Null for a school outside the city. */
  readonly to: Destination | null;
  readonly grounds: Grounds;
  /** Last school day for the receipt. */
  readonly dueOn: SchoolDate;
  /** Whether it was said that the day passed without a receipt. */
  readonly overdue: boolean;
}

export type TransferCommand =
  | ({ readonly type: 'RequestTransfer' } & Omit<Transfer, 'overdue'>)
  | {
      readonly type: 'ReceiveTransfer';
      /** Where the school lies now: it may have moved since it was asked. */
      readonly jurisdictions: readonly string[];
      readonly classId: string;
      readonly grade: string;
      readonly boarding: boolean;
      readonly on: SchoolDate;
    }
  | { readonly type: 'ConfirmReceiptElsewhere'; readonly on: SchoolDate; readonly receiptNumber: string }
  | { readonly type: 'RefuseTransfer' | 'WithdrawTransfer' }
  | { readonly type: 'TickTransfer' };

export interface TransferContext {
  readonly today: SchoolDate;
}

function decide(command: TransferCommand, student: Student, context: TransferContext): readonly StudentEvent[] {
  const state = openRecord(student);
  switch (command.type) {
    case 'RequestTransfer':
      return request(command, state);
    case 'ReceiveTransfer':
      return receive(command, inTransit(state), context);
    case 'ConfirmReceiptElsewhere':
      return confirmElsewhere(command, inTransit(state), context);
    case 'RefuseTransfer':
      return comeBack('TransferRefused', inTransit(state), context);
    case 'WithdrawTransfer':
      return comeBack('TransferWithdrawn', inTransit(state), context);
    case 'TickTransfer':
      return state.transfer && !state.transfer.overdue && context.today > state.transfer.dueOn ? [{ type: 'TransferOverdue' }] : [];
    default:
      return unreachable(command);
  }
}

type InTransit = RegisteredStudent & { readonly transfer: Transfer };
type Received = Extract<TransferCommand, { type: 'ReceiveTransfer' }>;

function inTransit(state: RegisteredStudent): InTransit {
  if (!state.transfer) throw refuse('NOT_IN_TRANSIT', { field: 'input.studentId' });
  return { ...state, transfer: state.transfer };
}

function request(
  { transferId, to, grounds, dueOn }: Extract<TransferCommand, { type: 'RequestTransfer' }>,
  state: RegisteredStudent,
): readonly StudentEvent[] {
  if (state.transfer) throw refuse('IN_TRANSIT', { field: 'input.studentId' });
  if (state.card.lifeStatus !== 'enrolled') throw refuse('NOT_ENROLLED', { field: 'input.studentId' });
  if (to?.schoolId === state.card.schoolId) throw refuse('SAME_SCHOOL', { field: 'input.toSchoolId' });
  const { card, enrolments, suspension } = state;
  return [
    { type: 'StudentMoved', on: grounds.on, card: { ...card, lifeStatus: 'in-transit' }, enrolments, suspension },
    { type: 'TransferRequested', transfer: { transferId, to, grounds, dueOn, overdue: false } },
  ];
}

/**
 * The old stay ends on the day before the new one begins: no day without a school. The grade stays; another one is a movement of its own.
 * @throws Refusal RECEIVED_ELSEWHERE · CLASS_UNKNOWN · OTHER_SCHOOL · CLASS_DOES_NOT_FIT · ENDS_BEFORE_IT_BEGAN
 */
function receive(
  { jurisdictions, classId, grade, boarding, on }: Received,
  state: InTransit,
  { today }: TransferContext,
): readonly StudentEvent[] {
  const { transfer, card } = state;
  if (!transfer.to) throw refuse('RECEIVED_ELSEWHERE', { field: 'input.studentId' });
  if (classPlaceOf(classId)?.schoolId !== transfer.to.schoolId) throw refuse('OTHER_SCHOOL', { field: 'input.classId' });
  if (on <= transfer.grounds.on) throw refuse('ENDS_BEFORE_IT_BEGAN', { field: 'input.on' });
  const { up, years } = arrivalIn(classId, card.classId, on);
  if (up !== years) throw refuse('CLASS_DOES_NOT_FIT', { field: 'input.classId' });
  const { schoolId } = transfer.to;
  const approval = transfer.grounds.approvalNumber;
  const left = closeEnrolment(state.enrolments, { on: addDays(on, -1), reason: 'transferred-out', approval });
  const enrolments = openEnrolment(left, { schoolId, jurisdictions, classId, grade, from: on, reason: 'transferred-in', approval });
  return [
    ...moveEvents(state, {
      kind: 'transfer-in',
      grounds: { ...transfer.grounds, on },
      today,
      registration: {
        card: { ...card, schoolId, classId, grade, jurisdictions, boarding, lifeStatus: 'enrolled', enrolledOn: on },
        enrolments,
        suspension: null,
      },
    }),
    { type: 'TransferReceived', on, elsewhere: false, transfer },
  ];
}

function confirmElsewhere(
  { on, receiptNumber }: Extract<TransferCommand, { type: 'ConfirmReceiptElsewhere' }>,
  state: InTransit,
  { today }: TransferContext,
): readonly StudentEvent[] {
  if (state.transfer.to) throw refuse('RECEIVED_HERE', { field: 'input.studentId' });
  if (receiptNumber.trim() === '') throw refuse('RECEIPT_REQUIRED', { field: 'input.receiptNumber' });
  const enrolments = closeEnrolment(state.enrolments, { on, reason: 'moved-away', approval: receiptNumber });
  return [
    ...moveEvents(state, {
      kind: 'transfer-out',
      grounds: { ...state.transfer.grounds, on, approvalNumber: receiptNumber },
      today,
      registration: { card: { ...state.card, lifeStatus: 'left' }, enrolments, suspension: null },
    }),
    { type: 'TransferReceived', on, elsewhere: true, transfer: state.transfer },
  ];
}

function comeBack(type: 'TransferRefused' | 'TransferWithdrawn', state: InTransit, { today }: TransferContext): readonly StudentEvent[] {
  const { card, enrolments, suspension, transfer } = state;
  return [
    { type: 'StudentMoved', on: today, card: { ...card, lifeStatus: 'enrolled' }, enrolments, suspension },
    { type, on: today, transfer },
  ];
}

export const transferDecider: Decider<TransferCommand, StudentEvent, Student, TransferContext> = {
  decide,
  evolve: evolveStudent,
  initialState: () => ({ status: 'None' }),
};
