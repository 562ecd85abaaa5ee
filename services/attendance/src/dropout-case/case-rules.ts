import type { CaseRules } from './steps.js';

/** The parts of a rule pack (packages/rules) that a case reads. */
interface Pack {
  readonly version: string;
  readonly marks: { readonly suspectedFrom: { readonly count: number }; readonly droppedOutAfter: { readonly count: number } };
  readonly deadlines: {
    readonly homeVisitWithinSchoolDays: number;
    readonly confirmWithinSchoolDays: number;
    readonly reportReceiptWithinSchoolDays: number;
  };
  readonly observationDays: readonly number[];
}

/** A rule pack as plain numbers for the case. */
export const caseRulesOf = ({ version, marks, deadlines, observationDays }: Pack): CaseRules => ({
  version,
  suspectedFromSchoolDays: marks.suspectedFrom.count,
  droppedOutAfterSchoolDays: marks.droppedOutAfter.count,
  homeVisitWithinSchoolDays: deadlines.homeVisitWithinSchoolDays,
  confirmWithinSchoolDays: deadlines.confirmWithinSchoolDays,
  receiptWithinSchoolDays: deadlines.reportReceiptWithinSchoolDays,
  observationDays,
});
