/** What aid pays or remits, as dated data. Every rate names its source and how surely it is known (C3, C4). */
import { Refusal, type SchoolDate } from '@baoxue/domain';

/** 三免一补 · 营养改善计划. */
export const AID_ITEMS = [
  'tuition-exemption',
  'miscellaneous-exemption',
  'textbook-exemption',
  'living-subsidy',
  'nutrition-meal',
] as const;
export type AidItem = (typeof AID_ITEMS)[number];

export type Stage = 'primary' | 'junior';

/** How surely a value is known: two independent sources, one, general knowledge, not found. */
export type Certainty = 'two-sources' | 'one-source' | 'general-knowledge' | 'not-found';

/**
 * What is divided when a fact changes within a term, and whose fact counts: `day` each calendar day of the term, `month` each month by the
 * state on its first day in term, `term` the whole by the state on the term's first day, `feeding-day` each day a meal was served.
 */
export type SharedBy = 'day' | 'month' | 'term' | 'feeding-day';

export interface AidRate {
  /** Never reused for other values. */
  readonly id: string;
  readonly item: AidItem;
  /** The rate holds for this place and everything below it. */
  readonly jurisdiction: string;
  readonly validFrom: SchoolDate;
  /** Last day; null while in force. */
  readonly validTo: SchoolDate | null;
  /** Both stages when null. */
  readonly stage: Stage | null;
  /** Boarders 住校, day pupils, or both when null. */
  readonly boarding: boolean | null;
  /** Only for children on a ledger of families in hardship. */
  readonly hardshipOnly: boolean;
  /** Paid in money, or remitted and given in kind: nothing flows to the child. */
  readonly form: 'cash' | 'in-kind';
  /** Fen per school year, or per feeding day; null when no amount was found. */
  readonly amountFen: number | null;
  readonly sharedBy: SharedBy;
  readonly source: string;
  readonly certainty: Certainty;
}

const REGION = '64';
const yuan = (amount: number): number => amount * 100;
const NOT_FOUND = '宁夏“三免一补”各项金额未查到；bundle of the region, to be filled in by the bureau';
const OUR_SHARING = 'shared by the day: default of this software, to be confirmed by the bureau';

const exemption = (item: AidItem): AidRate => ({
  id: `${item}@2018`,
  item,
  jurisdiction: REGION,
  validFrom: '2018-01-01',
  validTo: null,
  stage: null,
  boarding: null,
  hardshipOnly: false,
  form: 'in-kind',
  amountFen: null,
  sharedBy: 'term',
  source: NOT_FOUND,
  certainty: 'not-found',
});

interface LivingSubsidy {
  readonly stage: Stage;
  readonly boarding: boolean;
  readonly year: number;
  readonly from: SchoolDate;
  readonly to: SchoolDate | null;
  readonly yuanPerYear: number;
  readonly source: string;
}

const livingSubsidy = ({ stage, boarding, year, from, to, yuanPerYear, source }: LivingSubsidy): AidRate => ({
  id: `living-subsidy/${stage}/${boarding ? 'boarder' : 'day-pupil'}@${year}`,
  item: 'living-subsidy',
  jurisdiction: REGION,
  validFrom: from,
  validTo: to,
  stage,
  boarding,
  hardshipOnly: true,
  form: 'cash',
  amountFen: yuan(yuanPerYear),
  sharedBy: 'day',
  source: `${source}; ${OUR_SHARING}`,
  certainty: 'one-source',
});

const BOARDERS_2018 = '家庭经济困难寄宿生生活补助 2018 年标准';
const DAY_PUPILS_2019 = '2019 年秋季学期起非寄宿家庭经济困难学生按寄宿生标准的一半';
const SINCE_2024 = '2024–25 学年标准';

const meal = (year: number, from: SchoolDate, to: SchoolDate | null, yuanPerDay: number, certainty: Certainty): AidRate => ({
  id: `nutrition-meal@${year}`,
  item: 'nutrition-meal',
  jurisdiction: REGION,
  validFrom: from,
  validTo: to,
  stage: null,
  boarding: null,
  hardshipOnly: false,
  form: 'in-kind',
  amountFen: yuan(yuanPerDay),
  sharedBy: 'feeding-day',
  source: `农村义务教育学生营养改善计划 ${year} 年标准，每生每日 ${yuanPerDay} 元，全年 ${FEEDING_DAYS_PER_YEAR} 天`,
  certainty,
});

/** Feeding days 供餐天数 the plan funds in a school year. */
export const FEEDING_DAYS_PER_YEAR = 200;

/** All rates known. A changed amount is a new rate with a later `validFrom`; none is edited. */
export const aidRates: readonly AidRate[] = [
  exemption('tuition-exemption'),
  exemption('miscellaneous-exemption'),
  exemption('textbook-exemption'),
  ...(['primary', 'junior'] as const).flatMap((stage) => {
    const [first, since2024] = stage === 'primary' ? [1000, 1250] : [1250, 1500];
    return [
      livingSubsidy({ stage, boarding: true, year: 2018, from: '2018-01-01', to: '2024-08-31', yuanPerYear: first, source: BOARDERS_2018 }),
      livingSubsidy({
        stage,
        boarding: false,
        year: 2019,
        from: '2019-09-01',
        to: '2024-08-31',
        yuanPerYear: first / 2,
        source: DAY_PUPILS_2019,
      }),
      livingSubsidy({ stage, boarding: true, year: 2024, from: '2024-09-01', to: null, yuanPerYear: since2024, source: SINCE_2024 }),
      livingSubsidy({ stage, boarding: false, year: 2024, from: '2024-09-01', to: null, yuanPerYear: since2024 / 2, source: SINCE_2024 }),
    ];
  }),
  meal(2018, '2018-01-01', '2023-12-31', 4, 'general-knowledge'),
  meal(2024, '2024-01-01', null, 5, 'one-source'),
];

const byId = new Map(aidRates.map((rate) => [rate.id, rate]));

/** A rate by the id a line has pinned. @throws Refusal RATE_UNKNOWN when it was never ours */
export function aidRateById(id: string): AidRate {
  const rate = byId.get(id);
  if (!rate) throw new Refusal({ code: 'RATE_UNKNOWN', rule: 'C3', zh: '没有这一资助标准。', en: 'There is no such rate of aid.' });
  return rate;
}

/** What a rate depends on. */
export interface AidCase {
  readonly item: AidItem;
  readonly date: SchoolDate;
  /** Own code and all above it, root first. */
  readonly jurisdictions: readonly string[];
  readonly stage: Stage;
  readonly boarding: boolean;
  readonly inHardship: boolean;
}

/** The rate of the smallest place that has one for such a child on that day; undefined when the child is not entitled. */
export function aidRateFor(asked: AidCase, rates: readonly AidRate[] = aidRates): AidRate | undefined {
  const fitting = rates.filter((rate) => fits(rate, asked));
  return fitting.sort((a, b) => b.jurisdiction.length - a.jurisdiction.length || b.validFrom.localeCompare(a.validFrom))[0];
}

const fits = (rate: AidRate, { item, date, jurisdictions, stage, boarding, inHardship }: AidCase): boolean =>
  rate.item === item &&
  rate.validFrom <= date &&
  (rate.validTo === null || date <= rate.validTo) &&
  jurisdictions.includes(rate.jurisdiction) &&
  (rate.stage === null || rate.stage === stage) &&
  (rate.boarding === null || rate.boarding === boarding) &&
  (inHardship || !rate.hardshipOnly);
