import { fundingRateById, type Stage } from '@baoxue/rules';
import type { Sentence } from '@baoxue/domain';
import { CERTAINTY, yuanText } from '../entitlement/index.js';
import type { FundingLine } from './school-funding.js';

const STAGE: Readonly<Record<Stage, Sentence>> = {
  primary: { zh: '小学生', en: 'primary students' },
  junior: { zh: '初中生', en: 'junior students' },
};

/** Why a line is what it is: whom it counts, by which rate, the arithmetic. */
export function explainFunding(line: FundingLine, countedOn: string, countsAs: number): Sentence[] {
  return [whom(line, countedOn, countsAs), rate(line), sum(line)];
}

function whom({ kind, stage, count, migrantCount }: FundingLine, countedOn: string, countsAs: number): Sentence {
  const { zh, en } = STAGE[stage];
  switch (kind) {
    case 'students':
      return {
        zh: `${countedOn} 在校${zh} ${count} 人${migrantCount > 0 ? `（其中随迁子女 ${migrantCount} 人，标准相同）` : ''}`,
        en: `${count} ${en} on the roll on ${countedOn}${migrantCount > 0 ? `, ${migrantCount} of them children of migrant workers at the same rate` : ''}`,
      };
    case 'boarders':
      return { zh: `其中寄宿的${zh} ${count} 人，另加`, en: `${count} of the ${en} board: in addition` };
    case 'special':
      return {
        zh: `${countedOn} 在特殊教育学校或随班就读的${zh} ${count} 人，按特殊教育标准，不再按普通标准计算`,
        en: `${count} ${en} at a special school or in 随班就读 on ${countedOn}: by their own rate in place of the ordinary one`,
      };
    case 'small-school':
      return {
        zh: `村小学不足 ${countsAs} 人，按 ${countsAs} 人核定：补 ${count} 人（青政办发〔2018〕49号 三（三）3）`,
        en: `A village school with fewer than ${countsAs} students counts as ${countsAs}: ${count} more (plan 三（三）3)`,
      };
  }
}

function rate({ rateId }: FundingLine): Sentence {
  const { amountFen, validFrom, source, certainty } = fundingRateById(rateId);
  const amount =
    amountFen === null
      ? { zh: '金额未定，不计入', en: 'amount not set, nothing is counted' }
      : { zh: `每生每年 ${yuanText(amountFen)} 元`, en: `${yuanText(amountFen)} yuan a student and year` };
  return {
    zh: `${validFrom} 起的标准：${amount.zh}（${source}；${CERTAINTY[certainty].zh}）`,
    en: `Rate from ${validFrom}: ${amount.en} (${source}; ${CERTAINTY[certainty].en})`,
  };
}

function sum({ count, rateId, amountFen }: FundingLine): Sentence {
  const each = yuanText(fundingRateById(rateId).amountFen ?? 0);
  return {
    zh: `${count} 人 × ${each} 元 = ${yuanText(amountFen)} 元`,
    en: `${count} × ${each} yuan = ${yuanText(amountFen)} yuan`,
  };
}
