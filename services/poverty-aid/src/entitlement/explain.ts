import type { LedgerCategory } from '@baoxue/contracts';
import { unreachable, type Sentence } from '@baoxue/domain';
import { aidRateById, type AidItem, type Certainty, type SharedBy } from '@baoxue/rules';
import type { AdjustedFact, AdjustmentCause } from './adjustment-cause.js';
import type { EntitlementLine } from './entitlement-line.js';
import type { StandingState } from './standing.js';

const ITEMS: Readonly<Record<AidItem, Sentence>> = {
  'tuition-exemption': { zh: '免学费', en: 'tuition remitted' },
  'miscellaneous-exemption': { zh: '免杂费', en: 'miscellaneous fees remitted' },
  'textbook-exemption': { zh: '免教科书费', en: 'textbooks free' },
  'living-subsidy': { zh: '家庭经济困难学生生活补助', en: 'living subsidy for children in hardship' },
  'nutrition-meal': { zh: '营养膳食补助', en: 'nutrition meals' },
};

const LEDGERS: Readonly<Record<LedgerCategory, Sentence>> = {
  'registered-poor': { zh: '建档立卡', en: 'registered poor 建档立卡' },
  'subsistence-allowance': { zh: '低保', en: 'subsistence allowance 低保' },
  'extreme-poverty-support': { zh: '特困救助供养', en: 'extreme-poverty support 特困救助供养' },
  'disabled-in-hardship': { zh: '非建档立卡家庭经济困难残疾', en: 'disabled in hardship 非建档立卡残疾' },
  'left-behind': { zh: '留守', en: 'left behind 留守' },
  'not-in-senior-high': { zh: '初中未升入普通高中', en: 'not in ordinary senior high' },
};

/** How surely a rate is known. */
export const CERTAINTY: Readonly<Record<Certainty, Sentence>> = {
  'two-sources': { zh: '两个来源一致', en: 'two sources agree' },
  'one-source': { zh: '单一来源，待核实', en: 'one source, to be verified' },
  'general-knowledge': { zh: '未核实', en: 'unverified' },
  'not-found': { zh: '金额未查到，未核实', en: 'amount not found, unverified' },
};

const UNITS: Readonly<Record<SharedBy, Sentence>> = {
  day: { zh: '天', en: 'days' },
  month: { zh: '个月', en: 'months' },
  term: { zh: '学期', en: 'term' },
  'feeding-day': { zh: '个供餐日', en: 'feeding days' },
};

/** 1,234.05 for 123405 fen, with the sign before. */
export function yuanText(fen: number): string {
  const [whole, rest] = [Math.floor(Math.abs(fen) / 100), Math.abs(fen) % 100];
  return `${fen < 0 ? '-' : ''}${whole}.${String(rest).padStart(2, '0')}`;
}

/** Why a line is what it is: the facts, the rate with its source, the arithmetic. */
export function explain(line: EntitlementLine): Sentence[] {
  const { because, item, rateId } = line;
  if (line.kind === 'returned') return [returnedSentence(line)];
  if (line.kind === 'adjustment') return [adjustmentSentence(line), ...line.causes.map(causeSentence)];
  const { hardshipOnly, boarding } = aidRateById(rateId);
  return [
    { zh: `自 ${because.enrolledSince} 起就读于本校`, en: `Enrolled at this school since ${because.enrolledSince}` },
    ...(hardshipOnly && because.hardship ? [hardshipSentence(because.hardship)] : []),
    ...(boarding === null ? [] : [boardingSentence(because)]),
    rateSentence(item, rateId),
    sumSentence(line),
  ];
}

const hardshipSentence = ({ category, since }: { category: LedgerCategory; since: string }): Sentence => ({
  zh: `自 ${since} 起列入${LEDGERS[category].zh}台账`,
  en: `On the ledger ${LEDGERS[category].en} since ${since}`,
});

const boardingSentence = ({ boarding, boardingSince }: { boarding: boolean; boardingSince: string }): Sentence => ({
  zh: `自 ${boardingSince} 起${boarding ? '住校' : '走读'}`,
  en: `${boarding ? 'Boarding' : 'Day pupil'} since ${boardingSince}`,
});

function rateSentence(item: AidItem, rateId: string): Sentence {
  const { amountFen, validFrom, source, certainty, sharedBy } = aidRateById(rateId);
  const per: Sentence =
    sharedBy === 'feeding-day'
      ? { zh: '每生每个供餐日', en: 'a child and feeding day' }
      : { zh: '每生每学年', en: 'a child and school year' };
  const amount: Sentence =
    amountFen === null
      ? { zh: '不发放现金，金额未定', en: 'nothing is paid out, amount not set' }
      : { zh: `${per.zh} ${yuanText(amountFen)} 元`, en: `${yuanText(amountFen)} yuan ${per.en}` };
  return {
    zh: `${ITEMS[item].zh}：${validFrom} 起的标准，${amount.zh}（${source}；${CERTAINTY[certainty].zh}）`,
    en: `${ITEMS[item].en}: rate from ${validFrom}, ${amount.en} (${source}; ${CERTAINTY[certainty].en})`,
  };
}

function sumSentence({ from, to, units, unitsInTerm, sharedBy, amountFen }: EntitlementLine): Sentence {
  const of =
    sharedBy === 'feeding-day'
      ? { zh: '', en: '' }
      : { zh: `（本学期共 ${unitsInTerm} ${UNITS[sharedBy].zh}）`, en: ` of ${unitsInTerm} in the term` };
  return {
    zh: `${from} 至 ${to}，${units} ${UNITS[sharedBy].zh}${of.zh}：${yuanText(amountFen)} 元`,
    en: `${from} to ${to}, ${units} ${UNITS[sharedBy].en}${of.en}: ${yuanText(amountFen)} yuan`,
  };
}

const returnedSentence = ({ item, amountFen }: EntitlementLine): Sentence => ({
  zh: `${ITEMS[item].zh}：银行退回已发放的 ${yuanText(-amountFen)} 元，冲销原发放，重新列入待发`,
  en: `${ITEMS[item].en}: the bank sent back ${yuanText(-amountFen)} yuan; set against the payment, and due again`,
});

const adjustmentSentence = ({ item, amountFen }: EntitlementLine): Sentence => ({
  zh: `${ITEMS[item].zh}：已列入发放的部分之后，事实有追溯变动，应${amountFen < 0 ? '收回' : '补发'} ${yuanText(Math.abs(amountFen))} 元；已发放的记录不作改动`,
  en: `${ITEMS[item].en}: a fact changed back in time after payment was arranged; ${yuanText(Math.abs(amountFen))} yuan to ${amountFen < 0 ? 'take back' : 'pay in addition'}. What was paid is not edited`,
});

const CHANGES: Readonly<Record<AdjustedFact, Sentence>> = {
  ledger: { zh: '台账变动', en: 'the ledger changed' },
  boarding: { zh: '住校或走读变动', en: 'boarding changed' },
  school: { zh: '转学', en: 'the school changed' },
  enrolment: { zh: '在籍变动', en: 'enrolment changed' },
  stage: { zh: '学段变动', en: 'the stage changed' },
  rate: { zh: '资助标准变动', en: 'the rate changed' },
  'payment-returned': { zh: '银行退回已发放款项', en: 'the bank sent the payment back' },
};

/** How a child stands in one fact; null for facts that are no child's. */
export function standingSentence(fact: AdjustedFact, state: StandingState | null): Sentence | null {
  switch (fact) {
    case 'enrolment':
    case 'school':
      return state
        ? { zh: `就读于学校 ${state.schoolId}`, en: `enrolled at school ${state.schoolId}` }
        : { zh: '未在籍就读', en: 'enrolled nowhere' };
    case 'ledger':
      return state?.ledger
        ? { zh: `列入${LEDGERS[state.ledger].zh}台账`, en: `on the ledger ${LEDGERS[state.ledger].en}` }
        : { zh: '不在困难家庭台账', en: 'on no ledger in hardship' };
    case 'boarding':
      return state?.boarding ? { zh: '住校', en: 'boarding' } : { zh: '走读', en: 'day pupil' };
    case 'stage':
      return state?.stage === 'primary' ? { zh: '小学', en: 'primary' } : { zh: '初中', en: 'junior' };
    case 'rate':
    case 'payment-returned':
      return null;
    default:
      return unreachable(fact);
  }
}

function causeSentence({ fact, from, to, was, is }: AdjustmentCause): Sentence {
  const [before, now] = [standingSentence(fact, was), standingSentence(fact, is)];
  const change = CHANGES[fact];
  if (!before || !now) return { zh: `变动事实：${change.zh}（${from} 至 ${to}）`, en: `What changed: ${change.en} (${from} to ${to})` };
  return {
    zh: `变动事实：${change.zh}，${from} 至 ${to}，原为“${before.zh}”，现为“${now.zh}”`,
    en: `What changed: ${change.en}, ${from} to ${to}, from "${before.en}" to "${now.en}"`,
  };
}
