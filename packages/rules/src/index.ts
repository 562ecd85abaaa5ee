import { packs } from './packs.js';
import { ruleBookOf } from './rule-book.js';

/** All rules known. */
export const ruleBook = ruleBookOf(packs);

/** The rules in force at a place on a day. @throws Refusal NO_RULE_PACK */
export const rulePackFor = ruleBook.packFor;

export { ruleBookOf, type RuleBook } from './rule-book.js';
export type { CountingUnit, RulePack } from './rule-pack.js';
export type { PlaceAndDay } from './find-pack.js';
export {
  AID_ITEMS,
  FEEDING_DAYS_PER_YEAR,
  aidRateById,
  aidRateFor,
  aidRates,
  type AidItem,
  type AidRate,
  type Certainty,
  type SharedBy,
  type Stage,
} from './aid-rates.js';
export { fundingRateById, fundingRateFor, fundingRates, type FundingItem, type FundingRate } from './funding-rates.js';
