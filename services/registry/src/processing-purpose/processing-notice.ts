/** The notice to guardians of what their children's data are processed for 个人信息处理告知书, to be printed and handed out. Requirement G4. */
import { chineseDate, clauseInForce, type Citation, type OfficialDocument } from '@baoxue/official-document';
import type { LegalBasis, ProcessingPurpose } from './processing-purposes.js';

const BASIS: Readonly<Record<LegalBasis, string>> = {
  'statutory-duty': '依法履行法定职责所必需，无需取得同意，不因是否同意影响就学和资助',
  'vital-interest': '紧急情况下为保护未成年人的生命健康所必需，无需取得同意',
  consent: '须取得监护人同意，可以随时撤回，不同意不影响就学和资助',
};
const RIGHTS =
  '您可以到学校、镇（街道）或者教育局申请查阅、复制、更正、补充您孩子的个人信息，或者提出异议，也可以询问哪些岗位查阅过。拒绝申请的，将书面告知理由。';
const CITED: readonly Citation[] = [
  ['personal-information', 'basis'],
  ['personal-information', 'duty'],
  ['online-protection-of-minors', 'refusal'],
];

/** What the notice says of one purpose. @param years for which the data are kept after the child has left */
export const noticeOf = ({ name, data, basis, law }: ProcessingPurpose, years: number): string =>
  `${name.zh}：处理${data.zh}。${BASIS[basis]}（${law.map(({ law: title, article }) => `《${title}》${article}`).join('、')}）。` +
  `保存期限：学生离开本市义务教育阶段学校后${years}年，法律另有规定的除外。`;

export const processingNotice = (
  purposes: readonly ProcessingPurpose[],
  { issuer, on, yearsOf }: { readonly issuer: string; readonly on: string; readonly yearsOf: (purpose: ProcessingPurpose) => number },
): OfficialDocument => ({
  issuer,
  title: '学生个人信息处理告知书',
  number: null,
  addressee: '各位学生的父母或者其他监护人',
  paragraphs: [...purposes.map((purpose, index) => `${index + 1}．${noticeOf(purpose, yearsOf(purpose))}`), RIGHTS],
  clauses: CITED.map((citation) => clauseInForce(citation, on)),
  date: chineseDate(on),
  slip: null,
});
