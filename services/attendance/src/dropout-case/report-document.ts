/** The written report 书面报告 as a page, as it stood on the day it was sent. Requirement B6. */
import { chineseDate, dateInText, type OfficialDocument } from '@baoxue/official-document';
import type { Cause, Recipient, WrittenReport } from './case-state.js';

/** Names that a report prints and that this service does not hold; the school gives them when it confirms. */
export interface ReportNames {
  readonly studentName: string;
  readonly schoolName: string;
  readonly townName: string;
}

const CAUSE_NAMES: Readonly<Record<Cause, string>> = {
  'tired-of-study': '厌学',
  'learning-difficulty': '学习困难',
  poverty: '家庭经济困难',
  'family-lacks-labour': '家庭缺少劳动力',
  'caring-for-family': '照料家人',
  illness: '疾病',
  disability: '残疾',
  bullying: '校园欺凌',
  'early-marriage': '早婚',
  work: '外出务工',
  migration: '随家人流动',
  'no-school-near': '附近无学校',
  'religious-school': '在宗教场所学习',
  delinquency: '不良行为',
  other: '其他',
};

const ADDRESSEE: Readonly<Record<Recipient, (names: ReportNames | null) => string>> = {
  town: (names) => names?.townName ?? '所在镇人民政府（街道办事处）',
  bureau: () => '教育局',
};

/** Left open where nobody has given the name, to be filled in by hand. */
const BLANK = '＿＿＿＿';

export function reportDocument(
  { to, sentOn, receiptDueOn, content, receivedOn }: WrittenReport,
  names: ReportNames | null,
): OfficialDocument {
  const { subject, absentSince, schoolDaysAbsent, suspectedOn, confirmedOn, contacts, homeVisits, unreached, persuasions } = content;
  const school = names?.schoolName ?? `学校（标识码 ${subject.schoolId}）`;
  const causes = content.causes.map((cause) => CAUSE_NAMES[cause]).join('、') || '尚在核实';
  return {
    issuer: school,
    title: '关于学生辍学的书面报告',
    number: null,
    addressee: ADDRESSEE[to](names),
    paragraphs: [
      `我校学生${names?.studentName ?? BLANK}（编号 ${subject.studentId}），自${dateInText(absentSince)}起连续无故缺课${schoolDaysAbsent}个上课日，` +
        `${dateInText(suspectedOn)}标注疑似辍学，经核实，${dateInText(confirmedOn)}确认辍学。`,
      `截至报告之日，我校联系家长${contacts}次（其中家访${homeVisits}次，未联系上${unreached}次），开展劝返${persuasions}次。辍学原因：${causes}。`,
      '该生学籍予以保留。请依法采取有效措施，共同劝返。',
      `请于${dateInText(receiptDueOn)}前出具回执。`,
    ],
    clauses: [
      '《青铜峡市关于进一步加强控辍保学工作全面提高义务教育巩固水平的实施方案》（青政办发〔2018〕49号）三（一）3',
      `规则包 ${content.rulePack}`,
    ],
    date: chineseDate(sentOn),
    slip: { title: '回执', lines: [receivedOn ? `已于${dateInText(receivedOn)}收到。` : '收到日期：　　年　　月　　日　　　　签收：'] },
  };
}
