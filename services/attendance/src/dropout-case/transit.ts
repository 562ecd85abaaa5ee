/**
 * A child in transit 在途 whom nobody received in time: a case, although no register shows an absence. Where the child is must be found out;
 * 辍学 cannot be confirmed on it. It ends when the transfer does, unless registers show an absence meanwhile. Requirement A5.
 */
import type { AbsenceRun } from '../absence-run/index.js';
import { isOwed } from '../obligation/index.js';
import type { DropoutCommand, DropoutEvent, SuspectInTransit } from './case-commands.js';
import { isUnended, type CaseContext, type DropoutCase, type OpenedCase, type UnreceivedTransfer } from './case-state.js';
import { stepDue, type Step, type StepKind } from './steps.js';

/** The part of a run that a case counts. */
export type CountedRun = Pick<AbsenceRun, 'since' | 'lastDay' | 'schoolDays'>;

/** The absence of a child in transit begins on paper on the day of the request and has no registered day. */
export const runInTransit = ({ requestedOn }: UnreceivedTransfer): CountedRun => ({
  since: requestedOn,
  lastDay: requestedOn,
  schoolDays: 0,
});

const ASKED_FOR: readonly StepKind[] = ['contact-guardian', 'home-visit'];

/** What was done, and what is owed for the transfer. */
export const ofTransferAlone = (steps: readonly Step[]): readonly Step[] =>
  steps.filter((step) => !isOwed(step) || ASKED_FOR.includes(step.kind));

export function suspectInTransit(command: SuspectInTransit, state: DropoutCase, context: CaseContext): readonly DropoutEvent[] {
  if (state.status !== 'None') return [];
  const { subject, transfer, reopens, countsFrom } = command;
  const { rules, today: on, addSchoolDays } = context;
  const { since: absentSince, lastDay: lastAbsentOn, schoolDays: schoolDaysAbsent } = runInTransit(transfer);
  const steps = [stepDue('contact-guardian', on), stepDue('home-visit', addSchoolDays(on, rules.homeVisitWithinSchoolDays))];
  const place = { subject, rulePack: rules.version, transfer, reopens, countsFrom };
  return [{ type: 'StudentSuspected', ...place, absentSince, lastAbsentOn, schoolDaysAbsent, on, steps }];
}

export function settleTransfer(
  { transferId }: Extract<DropoutCommand, { type: 'SettleTransfer' }>,
  state: DropoutCase,
  { today: on }: CaseContext,
): readonly DropoutEvent[] {
  if (!isUnended(state) || state.transfer?.transferId !== transferId) return [];
  return hasNoOtherGround(state) ? [{ type: 'SuspicionWithdrawn', on, followedFrom: state.countsFrom }] : [{ type: 'TransferSettled' }];
}

/** A return that a person recorded stays a return, and is observed. */
const hasNoOtherGround = ({ status, schoolDaysAbsent }: OpenedCase): boolean => status === 'Suspected' && schoolDaysAbsent === 0;
