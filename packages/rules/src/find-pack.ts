import { Refusal, type SchoolDate } from '@baoxue/domain';
import type { RulePack } from './rule-pack.js';

export interface PlaceAndDay {
  /** Own code and all above it, root first. */
  readonly jurisdictions: readonly string[];
  readonly date: SchoolDate;
}

/**
 * The pack of the smallest place that has one on that day; of several, the latest.
 * @throws Refusal NO_RULE_PACK when no place has one: nothing may be decided without a rule
 */
export function findPack(packs: readonly RulePack[], { jurisdictions, date }: PlaceAndDay): RulePack {
  const inForce = packs.filter(({ validFrom, validTo }) => validFrom <= date && (validTo === null || date <= validTo));
  const nearestFirst = [...jurisdictions].reverse();
  for (const place of nearestFirst) {
    const own = inForce.filter(({ jurisdiction }) => jurisdiction === place).sort((a, b) => b.validFrom.localeCompare(a.validFrom));
    if (own[0]) return own[0];
  }
  throw new Refusal({
    code: 'NO_RULE_PACK',
    rule: 'B4',
    zh: '该地当日没有有效的规则包。',
    en: 'No rule pack is in force for this place on this day.',
    temporary: true,
  });
}
