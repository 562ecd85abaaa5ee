/** What other services learn of movements and transfers: which child, which schools, which days. No reason, no approval. */
import { unreachable } from '@baoxue/domain';
import type { Student } from './student-state.js';
import type { StudentEvent } from './student.js';

type MovementEvent = Extract<
  StudentEvent,
  {
    type:
      | 'MovementRecorded'
      | 'TransferRequested'
      | 'TransferReceived'
      | 'TransferRefused'
      | 'TransferWithdrawn'
      | 'TransferOverdue'
      | 'SuspensionOverdue';
  }
>;

export function publishMovement(event: MovementEvent, state: Student, studentId: string) {
  if (state.status === 'None') return null;
  const where = placeOf(state, studentId);
  switch (event.type) {
    case 'MovementRecorded': {
      const { number, kind, on } = event.movement;
      return { type: 'movement.recorded.v1', data: { ...where, number, kind, on } };
    }
    case 'TransferRequested': {
      const { transferId, to, dueOn, grounds } = event.transfer;
      const data = { ...where, transferId, elsewhere: to === null, ...(to && { toSchoolId: to.schoolId }), requestedOn: grounds.on, dueOn };
      return { type: 'transfer.requested.v1', data };
    }
    case 'TransferReceived':
      return { type: 'transfer.received.v1', data: { ...where, ...ended(event), elsewhere: event.elsewhere } };
    case 'TransferRefused':
      return { type: 'transfer.refused.v1', data: { ...where, ...ended(event) } };
    case 'TransferWithdrawn':
      return { type: 'transfer.withdrawn.v1', data: { ...where, ...ended(event) } };
    case 'TransferOverdue': {
      const { transferId, dueOn, grounds } = state.transfer ?? {};
      return { type: 'transfer.overdue.v1', data: { ...where, transferId, requestedOn: grounds?.on, dueOn } };
    }
    case 'SuspensionOverdue':
      return { type: 'suspension.overdue.v1', data: { ...where, until: state.suspension?.until } };
    default:
      return unreachable(event);
  }
}

/** Which child, and where the registration is kept. */
export function placeOf(state: Student, studentId: string) {
  if (state.status === 'None') return { studentId };
  const { schoolId, classId, jurisdictions } = state.card;
  return { studentId, schoolId, classId, jurisdictions };
}

const ended = ({ on, transfer }: { on: string; transfer: { transferId: string } }) => ({ transferId: transfer.transferId, on });
