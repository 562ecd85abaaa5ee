/**
 * Obligations of a case: what is due, when, from which post, and to whom it goes when it is not done. Requirements B4–B6.
 * Which post answers for what: plan 〔2018〕49, 三（一）3 and 四（三）; docs/rules/dropout-case.md.
 */
import type { CaseStep } from '@baoxue/contracts';
import { addDays, type SchoolDate } from '@baoxue/domain';
import { isOverdue, isOwed, owedBy, type Accountable, type AddSchoolDays, type Obligation } from '../obligation/index.js';
import type { CaseRules } from './case-rules.js';

/** What is owed, who answers for it, and whether a pause of the case holds its clock: what one authority owes another is never held. */
const OBLIGATIONS = {
  'contact-guardian': { accountable: 'class-teacher', heldByPause: false },
  'home-visit': { accountable: 'class-teacher', heldByPause: true },
  persuade: { accountable: 'responsible-inspector', heldByPause: true },
  'record-causes': { accountable: 'class-teacher', heldByPause: true },
  'locate-family': { accountable: 'town-officer', heldByPause: false },
  'confirm-or-return': { accountable: 'registry-administrator', heldByPause: true },
  'promised-return': { accountable: 'class-teacher', heldByPause: true },
  'mark-return': { accountable: 'registry-administrator', heldByPause: false },
  'receipt-town': { accountable: 'town-officer', heldByPause: false },
  'receipt-bureau': { accountable: 'bureau-officer', heldByPause: false },
  'observation-check': { accountable: 'class-teacher', heldByPause: false },
} as const satisfies Record<CaseStep, { accountable: Accountable; heldByPause: boolean }>;

export type StepKind = CaseStep;

export type Step = Obligation<StepKind>;

/** A new obligation, due on a day. */
export const stepDue = (kind: StepKind, dueOn: SchoolDate): Step => owedBy(OBLIGATIONS[kind].accountable, kind, dueOn);

interface StepContext {
  readonly rules: CaseRules;
  readonly addSchoolDays: AddSchoolDays;
}

/** From the suspicion on: call at once, persuade and visit within days, say why, and decide when the week is over. */
export const stepsAfterSuspicion = (suspectedOn: SchoolDate, absentSince: SchoolDate, context: StepContext): readonly Step[] => {
  const { rules, addSchoolDays } = context;
  return [
    stepDue('contact-guardian', suspectedOn),
    stepDue('persuade', addSchoolDays(suspectedOn, rules.persuasionWithinSchoolDays)),
    stepDue('home-visit', addSchoolDays(suspectedOn, rules.homeVisitWithinSchoolDays)),
    stepDue('record-causes', addSchoolDays(suspectedOn, rules.causesWithinSchoolDays)),
    stepDue('confirm-or-return', decisionDueOn(suspectedOn, absentSince, context)),
  ];
};

/** The decision is due some school days after the first on which it may be taken. */
function decisionDueOn(suspectedOn: SchoolDate, absentSince: SchoolDate, { rules, addSchoolDays }: StepContext): SchoolDate {
  const { count, unit } = rules.droppedOutAfter;
  const possibleOn = unit === 'school-day' ? addSchoolDays(absentSince, count) : addDays(absentSince, count);
  return addSchoolDays(possibleOn > suspectedOn ? possibleOn : suspectedOn, rules.confirmWithinSchoolDays);
}

/** Checks on calendar days after the return: a return that does not last is no return. */
export const observationSteps = (returnedOn: SchoolDate, rules: CaseRules): readonly Step[] =>
  rules.observationDays.map((days) => stepDue('observation-check', addDays(returnedOn, days)));

export const isHeldByPause = (step: Step): boolean => isOwed(step) && !isOverdue(step) && OBLIGATIONS[step.kind].heldByPause;

/** Newly counted steps, except where the old one was done or overdue: what happened stays. */
export const keepPast = (counted: readonly Step[], before: readonly Step[]): readonly Step[] => {
  const past = (kind: StepKind) => before.find((old) => old.kind === kind && (!isOwed(old) || isOverdue(old)));
  const kinds = new Set(counted.map(({ kind }) => kind));
  return [...counted.map((step) => past(step.kind) ?? step), ...before.filter(({ kind }) => !kinds.has(kind))];
};
