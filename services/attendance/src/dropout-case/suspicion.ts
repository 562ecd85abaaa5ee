/**
 * The marks that follow from the registers alone 疑似辍学: set, recounted and taken back by the system. The same registers give the same
 * marks, in whatever order they arrive. Plan 〔2018〕49, 三（一）3; requirements B3, B4.
 */
import { addDays, unreachable, type SchoolDate } from '@baoxue/domain';
import { daysFrom, latestRunOf, wasTaught, type AbsenceRun, type AttendanceDays } from '../absence-run/index.js';
import { refuse } from '../refusals/index.js';
import type { CountAbsence, DropoutEvent, FollowChild } from './case-commands.js';
import { hasMoved, isUnended, type CaseContext, type DropoutCase, type OpenedCase, type UnreceivedTransfer } from './case-state.js';
import { judgeChecks } from './observation.js';
import { keepPast, observationSteps, stepDue, stepsAfterSuspicion } from './steps.js';
import { ofTransferAlone, runInTransit, type CountedRun } from './transit.js';

export function countAbsence(command: CountAbsence, before: DropoutCase, context: CaseContext): readonly DropoutEvent[] {
  if (before.status === 'None') return suspect(command, context);
  const { days, countsFrom } = command;
  const state = { ...before, countsFrom };
  switch (state.status) {
    case 'Suspected':
      return recountSuspicion(days, state, context);
    case 'DroppedOut':
      return recountDropout(days, state, context);
    case 'Returned':
    case 'Relapsed':
      return lookAgainAtReturn(days, state, context);
    case 'Closed':
    case 'Withdrawn':
      return [];
    default:
      return unreachable(state.status);
  }
}

/**
 * From which day on the case counts that takes this one up again. A return that the registers have taken back parts nothing any more.
 *
 * @param countsFrom the day from which this case itself counts
 */
export function followedFrom(former: DropoutCase, { marks }: AttendanceDays, countsFrom: SchoolDate | null): SchoolDate | null {
  if (former.status === 'None') return null;
  const partedByReturn = former.followedFrom !== null && former.followedFrom === former.returnedOn;
  const takenBack = partedByReturn && former.returnShownBy === 'register' && !wasTaught(marks[former.followedFrom]);
  return takenBack || former.followedFrom === former.countsFrom ? countsFrom : former.followedFrom;
}

/** The latest run that is long enough for a suspicion, among the days that belong to a case. */
export const suspiciousRun = (
  days: AttendanceDays,
  from: SchoolDate | null,
  { rules, schoolDaysBetween }: CaseContext,
): AbsenceRun | null => latestRunOf(rules.suspectedFrom, daysFrom(days, from), schoolDaysBetween);

function suspect({ subject, days, reopens, countsFrom }: CountAbsence, context: CaseContext): readonly DropoutEvent[] {
  const run = suspiciousRun(days, countsFrom, context);
  if (run === null || isLongOver(run, context)) return [];
  const { rules, today: on } = context;
  const { since: absentSince, lastDay: lastAbsentOn, schoolDays: schoolDaysAbsent } = run;
  const steps = stepsAfterSuspicion(on, absentSince, context);
  const place = { subject, rulePack: rules.version, transfer: null, reopens, countsFrom };
  const suspected: DropoutEvent = { type: 'StudentSuspected', ...place, absentSince, lastAbsentOn, schoolDaysAbsent, on, steps };
  return run.backOn === null ? [suspected] : [suspected, returnByRegister(run.backOn, context)];
}

/** An absence that is known only after the child has been back for the whole time of observation leaves nothing to be done. */
function isLongOver({ backOn }: AbsenceRun, { rules, today }: CaseContext): boolean {
  return backOn !== null && addDays(backOn, Math.max(...rules.observationDays)) < today;
}

const returnByRegister = (returnedOn: SchoolDate, { rules }: CaseContext): DropoutEvent => ({
  type: 'StudentReturned',
  returnedOn,
  shownBy: 'register',
  steps: observationSteps(returnedOn, rules),
});

function recountSuspicion(days: AttendanceDays, state: OpenedCase, context: CaseContext): readonly DropoutEvent[] {
  const run = suspiciousRun(days, state.countsFrom, context);
  if (run === null) return state.transfer ? stillInTransit(state.transfer, state) : [withdrawn(state, context)];
  const sameBeginning = run.since === state.absentSince;
  const steps = sameBeginning ? state.steps : keepPast(stepsAfterSuspicion(state.suspectedOn, run.since, context), state.steps);
  const recount = recounted(run, state, steps);
  return run.backOn === null ? recount : [...recount, returnByRegister(run.backOn, context)];
}

/** No absence is registered, or none any more: what the transfer alone asks for is owed. */
const stillInTransit = (transfer: UnreceivedTransfer, state: OpenedCase): readonly DropoutEvent[] =>
  recounted(runInTransit(transfer), state, ofTransferAlone(state.steps));

/** Only a suspicion falls with its facts: a confirmed dropout was a person's decision and is undone by a person. */
function recountDropout(days: AttendanceDays, state: OpenedCase, context: CaseContext): readonly DropoutEvent[] {
  const run = suspiciousRun(days, state.countsFrom, context);
  if (run === null) return [];
  const recount = recounted(run, state, state.steps);
  if (run.backOn === state.seenInClassOn) return recount;
  const owed = run.backOn && stepDue('mark-return', context.addSchoolDays(context.today, context.rules.returnMarkedWithinSchoolDays));
  return [...recount, { type: 'SeenInClass', on: run.backOn, owed }];
}

function lookAgainAtReturn(days: AttendanceDays, state: OpenedCase, context: CaseContext): readonly DropoutEvent[] {
  const { returnedOn, returnShownBy } = state;
  const takenBack = returnShownBy === 'register' && returnedOn !== null && !wasTaught(days.marks[returnedOn]);
  if (!takenBack && suspiciousRun(days, returnedOn, context)) return didNotLast(state, returnedOn, context);
  return returnShownBy === 'register' ? lookAtRegisterReturn(days, state, context) : stillBack(days, state, returnedOn, context);
}

/** What the registers showed, they can take back: the return, or the absence itself. */
function lookAtRegisterReturn(days: AttendanceDays, state: OpenedCase, context: CaseContext): readonly DropoutEvent[] {
  const run = suspiciousRun(days, state.countsFrom, context);
  if (run === null) return [withdrawn(state, context)];
  if (run.backOn === null) return didNotLast(state, state.countsFrom, context);
  return [...recounted(run, state, state.steps), ...stillBack(days, state, run.backOn, context)];
}

function stillBack(days: AttendanceDays, state: OpenedCase, backOn: SchoolDate | null, context: CaseContext): readonly DropoutEvent[] {
  const { returnedOn, returnShownBy, status } = state;
  const sameReturn = backOn === returnedOn && status === 'Returned';
  if (sameReturn || backOn === null) return judgeChecks(days, state, context);
  const steps = observationSteps(backOn, context.rules);
  return [{ type: 'StudentReturned', returnedOn: backOn, shownBy: returnShownBy ?? 'register', steps }];
}

const didNotLast = ({ status }: OpenedCase, followedFrom: SchoolDate | null, { today }: CaseContext): readonly DropoutEvent[] =>
  status === 'Relapsed' ? [] : [{ type: 'ReturnDidNotLast', on: today, followedFrom }];

const withdrawn = ({ countsFrom }: OpenedCase, { today }: CaseContext): DropoutEvent => ({
  type: 'SuspicionWithdrawn',
  on: today,
  followedFrom: countsFrom,
});

function recounted(run: CountedRun, state: OpenedCase, steps: OpenedCase['steps']): readonly DropoutEvent[] {
  const { since: absentSince, lastDay: lastAbsentOn, schoolDays: schoolDaysAbsent } = run;
  const same = absentSince === state.absentSince && lastAbsentOn === state.lastAbsentOn && schoolDaysAbsent === state.schoolDaysAbsent;
  const { countsFrom } = state;
  return same ? [] : [{ type: 'AbsenceRecounted', countsFrom, absentSince, lastAbsentOn, schoolDaysAbsent, steps }];
}

/** A case follows the child to its new school; where no school expects the child any more, it ends. Requirements A5, B3. */
export function followChild({ subject, ends }: FollowChild, state: DropoutCase, { today }: CaseContext): readonly DropoutEvent[] {
  if (!isUnended(state)) return [];
  if (ends) return [{ type: 'SuspicionWithdrawn', on: today, followedFrom: today }];
  return hasMoved(state.subject, subject) ? [{ type: 'ChildMoved', subject }] : [];
}

/** A person undoes a confirmed dropout whose registers were wrong. @throws Refusal FACTS_STAND while the registers still show it */
export function withdrawDropout(days: AttendanceDays, state: DropoutCase, context: CaseContext): readonly DropoutEvent[] {
  if (state.status !== 'DroppedOut') throw refuse('NOT_CONFIRMED');
  const run = suspiciousRun(days, state.countsFrom, context);
  if (run) throw refuse('FACTS_STAND', { since: run.since, days: run.schoolDays });
  return [withdrawn(state, context)];
}
