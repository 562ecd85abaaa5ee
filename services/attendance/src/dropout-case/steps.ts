/**
 * Obligations of a case: what is due, when, from which post, and to whom it goes when it is not done. Requirements B4–B6.
 * Which post answers for what: plan 〔2018〕49, 三（一）3 and 四（三）; docs/rules/dropout-case.md.
 */
import { addDays, type SchoolDate } from '@baoxue/domain';
import type { CaseRules } from './case-rules.js';

export type Accountable =
  | 'class-teacher'
  | 'registry-administrator'
  | 'head'
  | 'responsible-inspector'
  | 'town-officer'
  | 'bureau-officer'
  | 'leading-group-office';

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
} as const satisfies Record<string, { accountable: Accountable; heldByPause: boolean }>;

export type StepKind = keyof typeof OBLIGATIONS;

/** The next level up 上一级. The office of the leading group is the last. */
const NEXT_LEVEL_UP: Readonly<Record<Accountable, Accountable | null>> = {
  'class-teacher': 'head',
  'registry-administrator': 'head',
  head: 'bureau-officer',
  'responsible-inspector': 'bureau-officer',
  'town-officer': 'bureau-officer',
  'bureau-officer': 'leading-group-office',
  'leading-group-office': null,
};

/** One level told of an obligation that was not met. */
export interface Escalation {
  readonly to: Accountable;
  /** The day on which it fell due, however late it was noticed. */
  readonly on: SchoolDate;
}

export interface Step {
  readonly kind: StepKind;
  readonly dueOn: SchoolDate;
  readonly accountable: Accountable;
  /** The level that is told next; null when the last has been told. */
  readonly escalatesTo: Accountable | null;
  /** The last day before that level is told; null when nobody is left to tell. */
  readonly escalatesAfter: SchoolDate | null;
  readonly escalations: readonly Escalation[];
  readonly doneOn: SchoolDate | null;
}

export type AddSchoolDays = (from: SchoolDate, days: number) => SchoolDate;

/** A new obligation, due on a day. */
export const stepDue = (kind: StepKind, dueOn: SchoolDate): Step => {
  const { accountable } = OBLIGATIONS[kind];
  return { kind, dueOn, accountable, escalatesTo: NEXT_LEVEL_UP[accountable], escalatesAfter: dueOn, escalations: [], doneOn: null };
};

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

export const isOwed = ({ doneOn }: Step): boolean => doneOn === null;
export const isOverdue = ({ escalations }: Step): boolean => escalations.length > 0;
export const isHeldByPause = (step: Step): boolean => isOwed(step) && !isOverdue(step) && OBLIGATIONS[step.kind].heldByPause;

/** The step that is due first, or null when nothing is owed. */
export const nextStep = (steps: readonly Step[]): Step | null =>
  steps.filter(isOwed).reduce<Step | null>((first, each) => (first === null || each.dueOn < first.dueOn ? each : first), null);

/** The steps with the owed ones of a kind done. */
export const done = (steps: readonly Step[], kind: StepKind, on: SchoolDate): readonly Step[] =>
  steps.map((step) => (step.kind === kind && isOwed(step) ? { ...step, doneOn: on } : step));

/** The steps with a new one; a kind that is already owed is not owed twice. */
export const owing = (steps: readonly Step[], step: Step): readonly Step[] =>
  steps.some((each) => each.kind === step.kind && isOwed(each)) ? steps : [...steps, step];

/** Newly counted steps, except where the old one was done or overdue: what happened stays. */
export const keepPast = (counted: readonly Step[], before: readonly Step[]): readonly Step[] => {
  const past = (kind: StepKind) => before.find((old) => old.kind === kind && (!isOwed(old) || isOverdue(old)));
  const kinds = new Set(counted.map(({ kind }) => kind));
  return [...counted.map((step) => past(step.kind) ?? step), ...before.filter(({ kind }) => !kinds.has(kind))];
};

/** A level that is told now, and what comes after it. */
export interface EscalationDue extends Escalation {
  readonly kind: StepKind;
  readonly dueOn: SchoolDate;
  readonly next: Pick<Step, 'escalatesTo' | 'escalatesAfter'>;
}

/**
 * Every level that must have been told by today. Late or early, looking on a given day gives the same: each level is told on the day
 * that its turn came, not on the day of the looking.
 */
export function escalationsDue(
  step: Step,
  today: SchoolDate,
  everySchoolDays: number,
  addSchoolDays: AddSchoolDays,
): readonly EscalationDue[] {
  const due: EscalationDue[] = [];
  let { escalatesTo, escalatesAfter } = step;
  while (isOwed(step) && escalatesTo !== null && escalatesAfter !== null && escalatesAfter < today) {
    const [to, on] = [escalatesTo, addDays(escalatesAfter, 1)];
    escalatesTo = NEXT_LEVEL_UP[to];
    escalatesAfter = escalatesTo && addSchoolDays(escalatesAfter, everySchoolDays);
    due.push({ kind: step.kind, dueOn: step.dueOn, to, on, next: { escalatesTo, escalatesAfter } });
  }
  return due;
}

/** The steps after a level was told. */
export const escalated = (steps: readonly Step[], { kind, dueOn, to, on, next }: EscalationDue): readonly Step[] =>
  steps.map((step) =>
    step.kind === kind && step.dueOn === dueOn && isOwed(step)
      ? { ...step, ...next, escalations: [...step.escalations, { to, on }] }
      : step,
  );
