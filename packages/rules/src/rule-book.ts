import { findPack, type PlaceAndDay } from './find-pack.js';
import type { RulePack } from './rule-pack.js';

/** Where the rules of a place and day are looked up, and those that something has pinned. */
export interface RuleBook {
  /** The rules in force at a place on a day. @throws Refusal NO_RULE_PACK */
  readonly packFor: (where: PlaceAndDay) => RulePack;
  /** A pack by the version a case has pinned; undefined when it was never ours. */
  readonly packByVersion: (version: string) => RulePack | undefined;
}

/**
 * @example
 * ruleBookOf([pack, { ...pack, version: 'city@2', validFrom: '2026-05-10' }]);   // a rule that changes while a case is open
 */
export const ruleBookOf = (packs: readonly RulePack[]): RuleBook => ({
  packFor: (where) => findPack(packs, where),
  packByVersion: (version) => packs.find((pack) => pack.version === version),
});
