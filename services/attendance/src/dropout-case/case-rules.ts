import type { RunLength } from '../absence-run/index.js';

/** The part of a rule pack that a case needs, in plain numbers. */
export interface CaseRules {
  readonly version: string;
  readonly suspectedFrom: RunLength;
  /** A dropout may be confirmed when the run is longer than this. */
  readonly droppedOutAfter: RunLength;
  readonly homeVisitWithinSchoolDays: number;
  readonly confirmWithinSchoolDays: number;
  readonly receiptWithinSchoolDays: number;
  readonly persuasionWithinSchoolDays: number;
  readonly causesWithinSchoolDays: number;
  readonly familyLocatedWithinSchoolDays: number;
  readonly returnMarkedWithinSchoolDays: number;
  readonly escalationEverySchoolDays: number;
  readonly unreachedBeforeTown: number;
  readonly pauseSchoolDaysMax: number;
  readonly attendancePercentMin: number;
  readonly postponedBySchoolDays: number;
  /** Calendar days after the return. */
  readonly observationDays: readonly number[];
}

/** The parts of a rule pack (packages/rules) that a case reads. */
interface Pack {
  readonly version: string;
  readonly marks: { readonly suspectedFrom: RunLength; readonly droppedOutAfter: RunLength };
  readonly deadlines: {
    readonly homeVisitWithinSchoolDays: number;
    readonly confirmWithinSchoolDays: number;
    readonly reportReceiptWithinSchoolDays: number;
    readonly persuasionWithinSchoolDays: number;
    readonly causesWithinSchoolDays: number;
    readonly familyLocatedWithinSchoolDays: number;
    readonly returnMarkedWithinSchoolDays: number;
    readonly escalationEverySchoolDays: number;
  };
  readonly contacts: { readonly unreachedBeforeTown: number };
  readonly pause: { readonly schoolDaysMax: number };
  readonly observation: { readonly attendancePercentMin: number; readonly postponedBySchoolDays: number };
  readonly observationDays: readonly number[];
}

/** A rule pack as plain numbers for the case. */
export function caseRulesOf({ version, marks, deadlines, contacts, pause, observation, observationDays }: Pack): CaseRules {
  const { homeVisitWithinSchoolDays, confirmWithinSchoolDays, reportReceiptWithinSchoolDays: receiptWithinSchoolDays } = deadlines;
  const { persuasionWithinSchoolDays, causesWithinSchoolDays, familyLocatedWithinSchoolDays } = deadlines;
  const { returnMarkedWithinSchoolDays, escalationEverySchoolDays } = deadlines;
  return {
    version,
    ...marks,
    homeVisitWithinSchoolDays,
    confirmWithinSchoolDays,
    receiptWithinSchoolDays,
    persuasionWithinSchoolDays,
    causesWithinSchoolDays,
    familyLocatedWithinSchoolDays,
    returnMarkedWithinSchoolDays,
    escalationEverySchoolDays,
    unreachedBeforeTown: contacts.unreachedBeforeTown,
    pauseSchoolDaysMax: pause.schoolDaysMax,
    ...observation,
    observationDays,
  };
}
