/** Public funds a school is given for each of its students 生均公用经费, as dated data (C7). Every rate names its source and how surely it is known. */
import { Refusal, type SchoolDate } from '@baoxue/domain';
import type { Certainty, Stage } from './aid-rates.js';

/** Every student · each boarder on top 寄宿生另加 · a student of a special school or in 随班就读, instead of the base. */
export type FundingItem = 'base' | 'boarding' | 'special';

export interface FundingRate {
  /** Never reused for other values. */
  readonly id: string;
  readonly item: FundingItem;
  /** The rate holds for this place and everything below it. */
  readonly jurisdiction: string;
  readonly validFrom: SchoolDate;
  /** Last day; null while in force. */
  readonly validTo: SchoolDate | null;
  /** Both stages when null. */
  readonly stage: Stage | null;
  /** Fen per student and budget year; null when no amount was found. */
  readonly amountFen: number | null;
  readonly source: string;
  readonly certainty: Certainty;
}

const REGION = '64';
const yuan = (amount: number): number => amount * 100;
const year = (first: number, last: number | null) => ({
  validFrom: `${first}-01-01`,
  validTo: last === null ? null : `${last}-12-31`,
});

const base = (stage: Stage, days: ReturnType<typeof year>, yuanPerYear: number, certainty: Certainty): FundingRate => ({
  id: `funding/base/${stage}@${days.validFrom.slice(0, 4)}`,
  item: 'base',
  jurisdiction: REGION,
  ...days,
  stage,
  amountFen: yuan(yuanPerYear),
  source: `城乡义务教育生均公用经费基准定额，${days.validFrom.slice(0, 4)} 年起`,
  certainty,
});

const addition = (
  item: 'boarding' | 'special',
  days: ReturnType<typeof year>,
  yuanPerYear: number | null,
  certainty: Certainty,
  source: string,
): FundingRate => ({
  id: `funding/${item}@${days.validFrom.slice(0, 4)}`,
  item,
  jurisdiction: REGION,
  ...days,
  stage: null,
  amountFen: yuanPerYear === null ? null : yuan(yuanPerYear),
  source,
  certainty,
});

const BOARDING = '寄宿制学校按寄宿生年生均增加公用经费';
const SPECIAL = '特殊教育学校和随班就读残疾学生生均公用经费';
const NOT_FOUND = '未查到；to be filled in by the bureau';

/** All rates known. A changed amount is a new rate with a later `validFrom`; none is edited. */
export const fundingRates: readonly FundingRate[] = [
  base('primary', year(2018, 2022), 600, 'general-knowledge'),
  base('junior', year(2018, 2022), 800, 'general-knowledge'),
  base('primary', year(2023, 2023), 650, 'one-source'),
  base('junior', year(2023, 2023), 850, 'one-source'),
  base('primary', year(2024, null), 720, 'one-source'),
  base('junior', year(2024, null), 940, 'one-source'),
  addition('boarding', year(2018, 2022), null, 'not-found', `${BOARDING}：${NOT_FOUND}`),
  addition('boarding', year(2023, 2023), 200, 'one-source', BOARDING),
  addition('boarding', year(2024, null), 300, 'one-source', BOARDING),
  addition('special', year(2018, 2022), null, 'not-found', `${SPECIAL}：${NOT_FOUND}`),
  addition('special', year(2023, null), 6000, 'one-source', SPECIAL),
];

const byId = new Map(fundingRates.map((rate) => [rate.id, rate]));

/** A rate by the id a line has pinned. @throws Refusal RATE_UNKNOWN when it was never ours */
export function fundingRateById(id: string): FundingRate {
  const rate = byId.get(id);
  if (!rate)
    throw new Refusal({ code: 'RATE_UNKNOWN', rule: 'C7', zh: '没有这一经费标准。', en: 'There is no such rate of public funds.' });
  return rate;
}

/** What a rate of public funds depends on. */
export interface FundingCase {
  readonly item: FundingItem;
  readonly date: SchoolDate;
  /** Own code and all above it, root first. */
  readonly jurisdictions: readonly string[];
  readonly stage: Stage;
}

/** The rate of the smallest place that has one on that day; undefined when none has. */
export function fundingRateFor({ item, date, jurisdictions, stage }: FundingCase, rates = fundingRates): FundingRate | undefined {
  return rates
    .filter(
      (rate) =>
        rate.item === item &&
        rate.validFrom <= date &&
        (rate.validTo === null || date <= rate.validTo) &&
        jurisdictions.includes(rate.jurisdiction) &&
        (rate.stage === null || rate.stage === stage),
    )
    .sort((a, b) => b.jurisdiction.length - a.jurisdiction.length || b.validFrom.localeCompare(a.validFrom))[0];
}
