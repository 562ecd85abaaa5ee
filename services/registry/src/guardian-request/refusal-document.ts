/** The refusal of a guardian's request as an official document, with its reason, the law, and what the guardian may do against it. Requirement G3. */
import { chineseDate, clauseInForce, dateInText, type Citation, type OfficialDocument } from '@baoxue/official-document';
import type { PaperNames, Refused } from './guardian-request.js';
import { REFUSAL_REASONS } from './refusal-reasons.js';
import type { Asked } from './what-is-asked.js';

const ASKED: Readonly<Record<Asked['kind'], string>> = {
  copy: '查阅、复制个人信息',
  correct: '更正、补充个人信息',
  object: '对个人信息处理提出异议',
};
const REMEDY = '如不服本告知，可以向发文机关的上级主管部门反映，也可以依法向人民法院提起诉讼。';
/** Every refusal is in writing and says why. */
const ALWAYS: readonly Citation[] = [
  ['online-protection-of-minors', 'refusal'],
  ['personal-information', 'refusal'],
];

/** The number 文号: `保学告〔2026〕3号`. */
export const refusalNumber = ({ on, serial }: Pick<Refused, 'on' | 'serial'>): string => `保学告〔${on.slice(0, 4)}〕${serial}号`;

interface Paper {
  readonly refused: Refused;
  readonly asked: Asked;
  readonly receivedOn: string;
  readonly names: PaperNames;
  /** The reason in the words of who refused. */
  readonly words: string;
}

export function refusalDocument({ refused, asked, receivedOn, names, words }: Paper): OfficialDocument {
  const { zh, law } = REFUSAL_REASONS[refused.reason];
  return {
    issuer: names.issuerName,
    title: '监护人个人信息申请不予办理告知书',
    number: refusalNumber(refused),
    addressee: names.guardianName,
    paragraphs: [
      `你于${dateInText(receivedOn)}以${names.childName}监护人的身份提出的${ASKED[asked.kind]}的申请收悉。经研究，不予办理。`,
      `理由：${zh}。具体情况：${words}`,
      REMEDY,
    ],
    clauses: [...law, ...ALWAYS].map((citation) => clauseInForce(citation, refused.on)),
    date: chineseDate(refused.on),
    slip: { title: '送达回执', lines: ['送达方式：', '收件人（签名）：', '送达人：', '送达日期：　　　　年　　月　　日'] },
  };
}
