/** What a merge does to the record that is no longer used, and how it is taken back (A3). Nothing is moved: the record is kept whole. */
import type { Decider, SchoolDate } from '@baoxue/domain';
import { closeEnrolment, presentEnrolment } from '../enrolment/index.js';
import { evolveStudent, type RegisteredStudent, type Student, type StudentEvent } from '../student/index.js';

export type MergeCommand =
  | { readonly type: 'MergeInto'; readonly intoId: string; readonly on: SchoolDate; readonly approvalNumber: string | null }
  | { readonly type: 'Unmerge'; readonly on: SchoolDate };

function decide(command: MergeCommand, state: Student): readonly StudentEvent[] {
  if (state.status === 'None') return [];
  return command.type === 'MergeInto' ? mergeInto(command, state) : unmerge(command.on, state);
}

function mergeInto({ intoId, on, approvalNumber }: Extract<MergeCommand, { type: 'MergeInto' }>, state: RegisteredStudent): StudentEvent[] {
  if (state.merged) return [];
  const { card, enrolments, suspension, transfer } = state;
  const stay = presentEnrolment(enrolments);
  const lastDay = stay && stay.from > on ? stay.from : on;
  const closed = closeEnrolment(enrolments, { on: lastDay, reason: 'duplicate', approval: approvalNumber });
  return [
    { type: 'StudentMoved', on, card: { ...card, lifeStatus: 'left' }, enrolments: closed, suspension: null },
    { type: 'StudentMerged', intoId, on, before: { card, enrolments, suspension } },
    ...(transfer ? [{ type: 'TransferWithdrawn' as const, on, transfer }] : []),
  ];
}

/** A transfer that was under way does not come back: the school asks once more. */
function unmerge(on: SchoolDate, { merged }: RegisteredStudent): readonly StudentEvent[] {
  if (!merged) return [];
  const { card, enrolments, suspension } = merged.before;
  const lifeStatus = card.lifeStatus === 'in-transit' ? 'enrolled' : card.lifeStatus;
  return [
    { type: 'StudentMoved', on, card: { ...card, lifeStatus }, enrolments, suspension },
    { type: 'StudentUnmerged', fromId: merged.intoId, on },
  ];
}

export const mergingRecordsDecider: Decider<MergeCommand, StudentEvent, Student, null> = {
  decide,
  evolve: evolveStudent,
  initialState: () => ({ status: 'None' }),
};
