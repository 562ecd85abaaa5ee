/**
 * A case that goes on under another record of the same child: two records were one 合并, or one was two again 撤销合并. The case of the record
 * that stands for nobody any more has ended; this one begins where it stood, and what it says of the child is said anew. Requirements A3, B5.
 */
import { isOwed } from '../obligation/index.js';
import type { DropoutEvent, TakeOver } from './case-commands.js';
import type { CaseContext, DropoutCase, OpenedCase, Persuasion } from './case-state.js';
import type { Contact } from './contact.js';
import { observationSteps, keepPast, stepDue, stepsAfterSuspicion, type Step } from './steps.js';

export function takeOver(
  { subject, former, formerId, inPlaceOf }: TakeOver,
  state: DropoutCase,
  context: CaseContext,
): readonly DropoutEvent[] {
  if (state.status !== 'None') return [];
  const { today: on } = context;
  const steps = keepPast(
    stepsAfterSuspicion(on, former.absentSince, context),
    former.steps.filter((step) => !isOwed(step)),
  );
  const begun: DropoutEvent = { type: 'CaseTakenOver', subject, former, formerId, inPlaceOf, on, steps };
  return [begun, ...dropoutOf(former, context), ...returnOf(former, context)];
}

/** The decision of a person stands, with its reports and what is owed on them. */
function dropoutOf({ confirmedOn: on, reports }: OpenedCase, context: CaseContext): readonly DropoutEvent[] {
  if (on === null) return [];
  const { today, addSchoolDays, rules } = context;
  const anew = addSchoolDays(today, rules.receiptWithinSchoolDays);
  const owed = reports.filter(({ receivedOn }) => receivedOn === null);
  const steps = owed.map(({ to, receiptDueOn }): Step => stepDue(`receipt-${to}`, receiptDueOn < today ? anew : receiptDueOn));
  return [{ type: 'StudentDroppedOut', on, reports, sealedNames: null, steps }];
}

/** A child that was back is observed from where the observation stood. */
function returnOf({ returnedOn, returnShownBy, checks }: OpenedCase, { rules }: CaseContext): readonly DropoutEvent[] {
  if (returnedOn === null) return [];
  const judgedThrough = checks.at(-1)?.dueOn ?? returnedOn;
  const steps = observationSteps(returnedOn, rules).filter(({ dueOn }) => dueOn > judgedThrough);
  return [{ type: 'StudentReturned', returnedOn, shownBy: returnShownBy ?? 'person', steps }];
}

export const passOn = (to: string, state: DropoutCase): readonly DropoutEvent[] =>
  state.status === 'None' || state.goesOnAs === to ? [] : [{ type: 'CasePassedOn', to }];

/** Less each case that goes on under another record of its child: whatever is counted is counted once, of the one that took it over. */
export const withoutPassedOn = <C extends { readonly state: Pick<OpenedCase, 'goesOnAs'> }>(cases: readonly C[]): readonly C[] =>
  cases.filter(({ state }) => state.goesOnAs == null);

/** The case as it begins: what was done is known, what was said stays sealed in the case before. */
export function takenOver({
  subject,
  former,
  formerId,
  inPlaceOf,
  on,
  steps,
}: Extract<DropoutEvent, { type: 'CaseTakenOver' }>): OpenedCase {
  return {
    ...former,
    status: 'Suspected',
    subject,
    transfer: null,
    reopens: formerId,
    inPlaceOf,
    goesOnAs: null,
    followedFrom: null,
    confirmedOn: null,
    seenInClassOn: null,
    returnedOn: null,
    returnShownBy: null,
    endedOn: null,
    contacts: former.contacts.map(withoutWords),
    persuasions: former.persuasions.map(withoutWords),
    reports: [],
    sealedReportNames: null,
    aidReview: null,
    steps,
    dueToldThrough: on,
  };
}

const withoutWords = <T extends Contact | Persuasion>(effort: T): T => ({ ...effort, sealedNote: null });
