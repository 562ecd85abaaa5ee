/** Whose movement a row is: what a post may record of a child by hand it may record by a list, and nothing else. Requirements A5, A11 and E2. */
import { refuse } from '../refusals/index.js';
import type { RegisteredStudent } from '../student/index.js';
import type { StagedCommand } from './movement-row.js';

export type MovementAction = 'movement:record' | 'movement:correct' | 'transfer:send' | 'transfer:receive' | 'transfer:confirm-elsewhere';

interface Place {
  readonly schoolId: string;
  readonly classId?: string;
  readonly jurisdictions: readonly string[];
}
/** Whether whoever sends the list may do this at a place. */
export type MovementReach = (action: MovementAction, place: Place) => boolean;
/** Whether whoever sends a list of any kind may do at a place what it says. */
export type ListReach = (action: MovementAction | 'guardian:write', place: Place) => boolean;

/** Every other row is a movement within the school, or out of it for good. */
const TRANSFER_ACTION: Readonly<Partial<Record<StagedCommand['type'], MovementAction>>> = {
  RequestTransfer: 'transfer:send',
  ReceiveTransfer: 'transfer:receive',
  ConfirmReceiptElsewhere: 'transfer:confirm-elsewhere',
};

/** The child as the sender of the list may know it: one beyond reach is unknown, so that no list tells who is in the registry (abuse S4, S21). */
export function withinReach(student: RegisteredStudent | undefined, reaches: MovementReach): RegisteredStudent | undefined {
  if (!student) return undefined;
  const { card, transfer } = student;
  return reaches('movement:record', card) || (transfer?.to && reaches('transfer:receive', transfer.to)) ? student : undefined;
}

/** @throws Refusal MOVEMENT_OF_OTHERS for what another school, or the bureau alone, may record */
export function requireReach(command: StagedCommand, { card, transfer }: RegisteredStudent, reaches: MovementReach): void {
  const isCorrection = command.type === 'EndEnrolment' && command.kind === 'wrong-entry';
  const action = isCorrection ? 'movement:correct' : (TRANSFER_ACTION[command.type] ?? 'movement:record');
  const place = action === 'transfer:receive' ? (transfer?.to ?? card) : card;
  if (!reaches(action, place)) throw refuse('MOVEMENT_OF_OTHERS', { field: '异动类别' });
}
