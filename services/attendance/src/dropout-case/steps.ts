/** Obligations of a case: what is due, when, from which post, and who is told when it is not done. Requirements B4–B6. */
import { addDays, type SchoolDate } from '@baoxue/domain';

/** The part of a rule pack that a case needs, in plain numbers. */
export interface CaseRules {
  readonly version: string;
  readonly suspectedFromSchoolDays: number;
  /** A dropout may be confirmed when the run is longer than this. */
  readonly droppedOutAfterSchoolDays: number;
  readonly homeVisitWithinSchoolDays: number;
  readonly confirmWithinSchoolDays: number;
  readonly receiptWithinSchoolDays: number;
  /** Calendar days after the return. */
  readonly observationDays: readonly number[];
}

export const STEP_KINDS = [
  'contact-guardian',
  'home-visit',
  'confirm-or-return',
  'receipt-town',
  'receipt-bureau',
  'observation-check',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export type Accountable = 'class-teacher' | 'registry-administrator' | 'head' | 'responsible-inspector' | 'town-officer' | 'bureau-officer';

export interface Step {
  readonly kind: StepKind;
  readonly dueOn: SchoolDate;
  readonly accountable: Accountable;
  /** The next level up, told when the step is overdue. */
  readonly escalatesTo: Accountable;
  readonly doneOn: SchoolDate | null;
  readonly overdue: boolean;
}

interface StepContext {
  readonly rules: CaseRules;
  readonly today: SchoolDate;
  readonly addSchoolDays: (from: SchoolDate, days: number) => SchoolDate;
}

const step = (kind: StepKind, dueOn: SchoolDate, accountable: Accountable, escalatesTo: Accountable): Step => ({
  kind,
  dueOn,
  accountable,
  escalatesTo,
  doneOn: null,
  overdue: false,
});

/** From the suspicion on: call at once, visit within days, and decide when the week is over. */
export function stepsAfterSuspicion(
  suspectedOn: SchoolDate,
  schoolDaysAbsent: number,
  { rules, addSchoolDays }: StepContext,
): readonly Step[] {
  const daysToDecision = Math.max(0, rules.droppedOutAfterSchoolDays + 1 - schoolDaysAbsent) + rules.confirmWithinSchoolDays;
  return [
    step('contact-guardian', suspectedOn, 'class-teacher', 'head'),
    step('home-visit', addSchoolDays(suspectedOn, rules.homeVisitWithinSchoolDays), 'class-teacher', 'responsible-inspector'),
    step('confirm-or-return', addSchoolDays(suspectedOn, daysToDecision), 'registry-administrator', 'bureau-officer'),
  ];
}

/** The written report goes to town and bureau at once; each owes a receipt. */
export function stepsAfterConfirming({ rules, today, addSchoolDays }: StepContext): readonly Step[] {
  const dueOn = addSchoolDays(today, rules.receiptWithinSchoolDays);
  return [step('receipt-town', dueOn, 'town-officer', 'bureau-officer'), step('receipt-bureau', dueOn, 'bureau-officer', 'bureau-officer')];
}

/** Checks on calendar days after the return: a return that does not last is no return. */
export const observationSteps = (returnedOn: SchoolDate, rules: CaseRules): readonly Step[] =>
  rules.observationDays.map((days) => step('observation-check', addDays(returnedOn, days), 'class-teacher', 'head'));

/** The step that is due first, or null when nothing is owed. */
export const nextStep = (steps: readonly Step[]): Step | null =>
  steps
    .filter(({ doneOn }) => doneOn === null)
    .reduce<Step | null>((first, each) => (first === null || each.dueOn < first.dueOn ? each : first), null);
