import { addWorkingDays, defaultTerms, schoolCalendar } from '@baoxue/calendar';
import { rulePackFor } from '@baoxue/rules';
import { CITY, pathOf } from './jurisdiction/index.js';

const { addSchoolDays, schoolDaysBetween, termOf, schoolYearOf } = schoolCalendar({ terms: defaultTerms });

interface PlaceAndDay {
  readonly jurisdictions: readonly string[];
  readonly date: string;
}

/** What the rule pack of the place says about registrations. @throws Refusal NO_RULE_PACK */
export const registrationRulesOf = (where: PlaceAndDay) => rulePackFor(where).registration;

/** What the rule pack of the place says about class sizes. @throws Refusal NO_RULE_PACK */
export const classSizeRulesOf = (where: PlaceAndDay) => rulePackFor(where).classSize;

/** Last school day for the receipt of a transfer that is asked for on a day. @throws Refusal NO_RULE_PACK · CALENDAR_UNKNOWN */
export const transferDueOn = (where: PlaceAndDay): string =>
  addSchoolDays(where.date, registrationRulesOf(where).transferReceivedWithinSchoolDays);

export { schoolDaysBetween, schoolYearOf };

/** The plan's city: its indicators are counted under its rules, whichever school they are of. */
const CITY_PATH = pathOf(CITY);

/** What the rule pack of the city says about indicators. @throws Refusal NO_RULE_PACK */
export const indicatorRulesOn = (date: string) => rulePackFor({ jurisdictions: CITY_PATH, date }).indicators;

/** The share of disabled children to be enrolled, in per cent. @throws Refusal NO_RULE_PACK */
export const disabledTargetOn = (date: string): number =>
  rulePackFor({ jurisdictions: CITY_PATH, date }).specialEducation.enrolmentTarget.percent;

/** What the rule pack of the city says about emergency access: who opens it works anywhere. @throws Refusal NO_RULE_PACK */
export const emergencyRulesOn = (date: string) => rulePackFor({ jurisdictions: CITY_PATH, date }).emergencyAccess;

/** For how many years data of each kind are kept, and which pack says so. @throws Refusal NO_RULE_PACK */
export function retentionScheduleOn(date: string) {
  const { version, retention: years } = rulePackFor({ jurisdictions: CITY_PATH, date });
  return { version, years };
}

/** Last day for the answer to a guardian who asked on a day. @throws Refusal NO_RULE_PACK · CALENDAR_UNKNOWN */
export const guardianAnswerDueOn = (where: PlaceAndDay): string =>
  addWorkingDays(where.date, rulePackFor(where).guardianDesk.answerWithinWorkingDays);

/** For how many days after its commit an import may be taken back. @throws Refusal NO_RULE_PACK */
export const importUndoWithinDays = (date: string): number => registrationRulesOf({ jurisdictions: CITY_PATH, date }).importUndoWithinDays;

/** First year of the school year whose term runs on a day; null between terms. */
export const runningYearOn = (day: string): string | null => termOf(day)?.id.slice(0, 4) ?? null;

/** The terms of the city's schools, in their order. */
export const terms = defaultTerms;

/** How long the start of a term may be reconciled, and how long the next level has. */
export const reconciliationRules = {
  /** @throws Refusal NO_RULE_PACK */
  withinDays: (date: string): number => rulePackFor({ jurisdictions: CITY_PATH, date }).reconciliation.withinDays,
  /** @throws Refusal NO_RULE_PACK · CALENDAR_UNKNOWN */
  nextAnswerBy: (jurisdictions: readonly string[], from: string): string =>
    addSchoolDays(from, rulePackFor({ jurisdictions, date: from }).reconciliation.nextLevelWithinSchoolDays),
};

/** What the plan asks of the city and the bureau, which the letters share out. @throws Refusal NO_RULE_PACK */
export function planTargetsOn(date: string) {
  const { primary, junior } = indicatorRulesOn(date).consolidation;
  return {
    'primary-consolidation': primary.targetPercent,
    'junior-consolidation': junior.targetPercent,
    'disabled-enrolment': disabledTargetOn(date),
  };
}
