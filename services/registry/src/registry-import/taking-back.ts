/**
 * How an import is taken back (A11). A record that was saved once more since the row changed it is kept: somebody has built on it, or an event
 * has. A registration that was new is closed as entered by mistake 错误登记注销 and stays in the record; an enrolment is corrected 异动更正.
 */
import type { Refusal, SchoolDate } from '@baoxue/domain';
import { refuseImport } from '@baoxue/list-import';
import { presentEnrolment } from '../enrolment/index.js';
import type { Movement, MovementCommand, ReverseMovement } from '../movement/index.js';
import { refuse } from '../refusals/index.js';
import type { RegisteredStudent, Student } from '../student/index.js';
import type { TransferCommand } from '../transfer/index.js';

const APPROVAL_PREFIX = '撤销导入';

/** The bureau approves such movements, and it is the bureau who takes the import back: the import stands for the number of the approval. */
const approvalOf = (importId: string): string => `${APPROVAL_PREFIX}${importId}`;

/** What brings the registration back to before the import. */
export function movementBack(student: Student, importId: string, today: SchoolDate): MovementCommand {
  const { movements, enrolments } = student as RegisteredStudent;
  const last = movements.at(-1);
  const first = presentEnrolment(enrolments)?.from ?? today;
  const grounds = { on: first > today ? first : today, reasonCode: null, approvalNumber: approvalOf(importId), approvedOn: today };
  return last ? { type: 'ReverseMovement', number: last.number, grounds } : { type: 'EndEnrolment', kind: 'wrong-entry', grounds };
}

export interface TakenBackMovement {
  readonly importId: string;
  readonly today: SchoolDate;
  /** The school that has the child again, where it lies by now. */
  readonly returnsTo: ReverseMovement['returnsTo'];
}

/** What a row of a list of movements did, undone: a child that it sent on the way stays; any other movement is corrected 异动更正. */
export function movementRowBack(student: Student, { importId, today, returnsTo }: TakenBackMovement): MovementCommand | TransferCommand {
  if ((student as RegisteredStudent).transfer) return { type: 'WithdrawTransfer' };
  const back = movementBack(student, importId, today);
  return back.type === 'ReverseMovement' ? { ...back, returnsTo } : back;
}

/** Why a child keeps what a list of movements did. */
export const keptMovement = (student: Student): Refusal =>
  (student as RegisteredStudent).merged ? refuse('MERGED_SINCE') : refuseImport('CHANGED_SINCE');

/** Whether the registration was closed by the undo of an import, and nothing but imports and their undo has touched the record. */
export function isTakenBack({ version, state }: { readonly version: number; readonly state: RegisteredStudent }): boolean {
  const { movements } = state;
  return movements.length > 0 && movements.every(isByImport) && version === movements.length + 1 && !presentEnrolment(state.enrolments);
}

const isByImport = ({ kind, approvalNumber }: Movement): boolean =>
  kind === 'admission' || (approvalNumber?.startsWith(APPROVAL_PREFIX) ?? false);

/** Why a student's record is kept as it is. @param wasNew whether the import registered the child */
export function keptBecause(student: Student, wasNew: boolean): Refusal {
  const { merged, mark, transfer, movements } = student as RegisteredStudent;
  if (merged) return refuse('MERGED_SINCE');
  if (mark !== 'normal') return refuse('MARKED_SINCE');
  const last = movements.at(-1);
  const byTheImport = wasNew ? last === undefined : last?.kind === 'admission';
  return transfer || !byTheImport ? refuse('MOVED_SINCE') : refuseImport('CHANGED_SINCE');
}
