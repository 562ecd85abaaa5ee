/**
 * A notice as an official document. Each template holds the clauses that make it lawful: who and since when, what is demanded until when,
 * the law in the edition in force on the day of issue, what follows otherwise, and the remedy. Requirement B7.
 */
import { chineseDate, clauseInForce, dateInText, type OfficialDocument } from '@baoxue/official-document';
import type { Notice } from './ladder-state.js';
import { RUNG_RULES, type Rung } from './rungs.js';

/** Names that stand on the paper; the issuing post gives them, and they stay as they were written. */
export interface NoticeNames {
  readonly guardianName: string;
  readonly studentName: string;
  readonly schoolName: string;
  readonly issuerName: string;
}

interface Template {
  readonly demand: (days: number) => string;
  /** What follows when it is not complied with. */
  readonly consequence: string;
  /** What the addressee may do against it. */
  readonly remedy: string;
}

const NO_PENALTY = '本文书不设定行政处罚。如有异议，可自收到之日起向发文机关书面说明情况，发文机关应当核实并答复。';
const REVIEW_AND_SUIT = '如不服本决定，可自收到之日起六十日内依法申请行政复议，或者自收到之日起六个月内依法提起行政诉讼。';

const TEMPLATES: Readonly<Record<Rung, Template>> = {
  'return-notice': {
    demand: (days) => `请你自收到本通知书之日起${days}日内，送该生返校接受义务教育。确有特殊困难的，请在上述期限内告知学校或发文机关。`,
    consequence: '逾期未送该生返校的，将依法给予批评教育，并责令限期整改。',
    remedy: NO_PENALTY,
  },
  criticism: {
    demand: (days) => `现依法对你给予批评教育。请你自收到本文书之日起${days}日内改正，送该生返校接受义务教育。`,
    consequence: '经批评教育仍不改正的，将依法责令限期整改。',
    remedy: NO_PENALTY,
  },
  'rectification-order': {
    demand: (days) => `现责令你自收到本决定书之日起${days}日内改正，送该生返校接受义务教育。`,
    consequence: '逾期不改的，将由司法行政部门依法发放相关司法文书；情节严重或者构成犯罪的，依法追究法律责任。',
    remedy: REVIEW_AND_SUIT,
  },
  'judicial-document': {
    demand: (days) => `现依法敦促你自收到本文书之日起${days}日内履行监护职责，保证该生复学。`,
    consequence: '仍不履行的，将依法追究法律责任。',
    remedy: '你可以就本文书向司法行政部门咨询，并可以依法申请法律援助。',
  },
  'legal-liability': {
    demand: (days) => `现将该案移送，请依法处理，并于${days}日内函告处理情况。前述各项文书及送达凭证随案移送。`,
    consequence: '处理结果将记入控辍保学个案。',
    remedy: '当事人依法享有陈述、申辩以及申请法律援助的权利。',
  },
};

/** The authority that a transfer goes to; the plan says “依法追究法律责任” without naming it. */
const TRANSFERRED_TO = '公安机关';
const SLIP = [
  '送达方式：□直接送达　□留置送达　□邮寄送达　□委托送达　□公告送达',
  '送达日期：　　年　　月　　日',
  '受送达人签收：　　　　　　见证人：　　　　　　送达人：',
];

/** The number 文号: `控辍令〔2026〕7号`. */
export const noticeNumber = ({ rung, issuedOn, serial }: Notice): string =>
  `控辍${RUNG_RULES[rung].sign}〔${issuedOn.slice(0, 4)}〕${serial}号`;

export function noticeDocument(notice: Notice, names: NoticeNames): OfficialDocument {
  const { rung, issuedOn, absentSince, schoolDaysAbsent, complyWithinDays } = notice;
  const { demand, consequence, remedy } = TEMPLATES[rung];
  const { title, clauses } = RUNG_RULES[rung];
  const { guardianName, studentName, schoolName, issuerName } = names;
  const facts =
    `经查，${guardianName}作为${studentName}（${schoolName}学生）的父母或者其他法定监护人，未保证其按时到校：` +
    `该生自${dateInText(absentSince)}起连续无故缺课${schoolDaysAbsent}个上课日，已确认辍学。`;
  return {
    issuer: issuerName,
    title,
    number: noticeNumber(notice),
    addressee: rung === 'legal-liability' ? TRANSFERRED_TO : guardianName,
    paragraphs: [facts, demand(complyWithinDays), consequence, remedy],
    clauses: clauses.map((citation) => clauseInForce(citation, issuedOn)),
    date: chineseDate(issuedOn),
    slip: { title: '送达回证', lines: SLIP },
  };
}
