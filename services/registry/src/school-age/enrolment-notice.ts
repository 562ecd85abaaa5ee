/** The enrolment notice 入学通知书 as an official document, with the law and what follows from breaking it (〔2018〕49 三（一）4). Requirement A8. */
import { chineseDate, clauseInForce, dateInText, type OfficialDocument } from '@baoxue/official-document';
import type { EnrolmentNotice } from './school-age.js';

/** What happens to guardians who do not send the child, in the order of the plan's ladder. */
const CONSEQUENCES =
  '无正当理由不按时送子女或者其他被监护人入学的，将依次发送限期入学通知书、给予批评教育、责令限期整改；逾期不改的，依法发放司法文书；情节严重或者构成犯罪的，依法追究法律责任。';
const HARDSHIP =
  '因身体状况需要延缓入学的，应当提出申请，由乡镇人民政府或者县级人民政府教育行政部门批准。家庭有困难的，请告知学校，不得因贫困失学。义务教育不收学费、杂费。';

export function noticeDocument(
  { number, issuedOn, reportBy }: EnrolmentNotice,
  { childName, schoolName }: { readonly childName: string; readonly schoolName: string },
): OfficialDocument {
  return {
    issuer: schoolName,
    title: '义务教育入学通知书',
    number: `编号：${number}`,
    addressee: `${childName}的父母或者其他法定监护人`,
    paragraphs: [`${childName}已达到接受义务教育的年龄。请于${dateInText(reportBy)}前到${schoolName}报到入学。`, HARDSHIP, CONSEQUENCES],
    clauses: CITED.map((citation) => clauseInForce(citation, issuedOn)),
    date: chineseDate(issuedOn),
    slip: { title: '送达回执', lines: ['收件人（签名）：', '与学生的关系：', '送达人：', '送达日期：　　　　年　　月　　日'] },
  };
}

const CITED = [
  ['compulsory-education', 'entry'],
  ['compulsory-education', 'duty'],
  ['compulsory-education', 'measures'],
] as const;
