/**
 * What children's data are processed for 处理目的 (G4; 个人信息保护法 art. 6, 13, 17, 28–31, 34–35), as a table: every action that meets personal
 * data belongs to exactly one purpose. A purpose that is a statutory duty asks nobody's consent, and nobody's consent gates it. Articles are
 * general knowledge, unverified: the justice bureau compares them with the gazette before the notice is handed out.
 */

import type { Sentence, KindOfData } from '@baoxue/domain';

export type LegalBasis = 'statutory-duty' | 'vital-interest' | 'consent';

/** Requirement G1: S1 codes and figures · S2 identity · S3 contacts and family · S4 disability, hardship, case notes and other sensitive data. */
export type DataClass = 's1' | 's2' | 's3' | 's4';

export interface Article {
  readonly law: string;
  readonly article: string;
}

export interface ProcessingPurpose {
  readonly code: string;
  readonly name: Sentence;
  readonly basis: LegalBasis;
  readonly asksConsent: boolean;
  readonly law: readonly Article[];
  readonly classes: readonly DataClass[];
  /** What is processed, as the notice names it. */
  readonly data: Sentence;
  /** Resources of the table of actions, or single actions. */
  readonly covers: readonly string[];
  readonly retention: KindOfData;
}

const PERSONAL_INFORMATION = '个人信息保护法';
const COMPULSORY_EDUCATION = '义务教育法';
const PLAN = '青政办发〔2018〕49号';
const cite = (law: string, ...articles: readonly string[]): Article[] => articles.map((article) => ({ law, article }));
/** Whatever a body does on duty rests on these. */
const ON_DUTY = cite(PERSONAL_INFORMATION, '第十三条第一款第三项', '第三十四条');

type Duty = Omit<ProcessingPurpose, 'basis' | 'asksConsent'>;
const duty = ({ law, ...purpose }: Duty): ProcessingPurpose => ({
  ...purpose,
  basis: 'statutory-duty',
  asksConsent: false,
  law: [...ON_DUTY, ...law],
});

export const PROCESSING_PURPOSES: readonly ProcessingPurpose[] = [
  duty({
    code: 'registration',
    name: { zh: '学籍管理', en: 'keeping the registration' },
    law: cite(COMPULSORY_EDUCATION, '第十一条', '第十三条'),
    classes: ['s1', 's2', 's3'],
    data: {
      zh: '姓名、身份证号、学籍号、性别、民族、出生日期、户籍地、现住址、学校和班级、学籍异动、监护人姓名和电话',
      en: 'name, ID and student number, sex, ethnic group, birth date, addresses, school and class, movements, guardians with telephone',
    },
    covers: [
      'student',
      'movement',
      'transfer',
      'duplicate',
      'guardian',
      'household',
      'ledger',
      'saved-list',
      'import:students',
      'import:movements',
      'import:guardians',
      'school:promote',
    ],
    retention: 'registration',
  }),
  duty({
    code: 'school-age',
    name: { zh: '适龄儿童少年入学', en: 'bringing every child of age to school' },
    law: [...cite(COMPULSORY_EDUCATION, '第十一条', '第十三条'), ...cite(PLAN, '三（一）2、4')],
    classes: ['s1', 's2'],
    data: {
      zh: '姓名、身份证号、住所所在地、应入学学校、入学通知',
      en: 'name, ID number, place of residence, school expected at, enrolment notice',
    },
    covers: ['school-age', 'reconciliation'],
    retention: 'registration',
  }),
  duty({
    code: 'attendance',
    name: { zh: '考勤', en: 'attendance' },
    law: [...cite(COMPULSORY_EDUCATION, '第十三条'), ...cite(PLAN, '三（一）3')],
    classes: ['s1', 's3'],
    data: { zh: '每日出勤、请假、与监护人联系记录', en: 'daily attendance, leave, calls to guardians' },
    covers: ['roll', 'leave', 'guardian-call', 'import:roll-history'],
    retention: 'attendance',
  }),
  duty({
    code: 'dropout-prevention',
    name: { zh: '控辍保学', en: 'dropout prevention' },
    law: [
      ...cite(COMPULSORY_EDUCATION, '第十三条', '第五十八条'),
      ...cite('未成年人保护法', '第二十八条'),
      ...cite(PLAN, '三（一）3、4', '四（三）'),
    ],
    classes: ['s1', 's2', 's3', 's4'],
    data: {
      zh: '监测标注、辍学原因、联系和家访记录、督促文书、部门转办和答复、学习帮扶、重点监测情况、家长责任书',
      en: 'monitoring mark, causes, contacts and visits, notices, referrals and answers, learning support, key groups, letters of responsibility with parents',
    },
    covers: [
      'dropout-case',
      'dropout-sign',
      'report',
      'notice',
      'referral',
      'hold',
      'monitoring',
      'grid',
      'learning-support',
      'department-message',
      'letter',
    ],
    retention: 'case',
  }),
  duty({
    code: 'supervision',
    name: { zh: '督导与统计', en: 'supervision and figures' },
    law: [...cite(COMPULSORY_EDUCATION, '第八条'), ...cite(PLAN, '四（五）')],
    classes: ['s1'],
    data: {
      zh: '汇总数字及其所涉学生、督导检查和瞒报漏报线索',
      en: 'figures and the children behind them, inspections, findings of the integrity monitor',
    },
    covers: ['indicator', 'integrity', 'inspection', 'action-effect'],
    retention: 'case',
  }),
  duty({
    code: 'complaints',
    name: { zh: '群众举报', en: 'complaints from the public' },
    law: cite(PLAN, '三（三）4'),
    classes: ['s3', 's4'],
    data: { zh: '举报内容、举报人（自愿填写）', en: 'the complaint and, if given, who complained' },
    covers: ['complaint'],
    retention: 'request',
  }),
  duty({
    code: 'aid',
    name: { zh: '学生资助', en: 'aid to students' },
    law: [...cite(COMPULSORY_EDUCATION, '第四十四条'), ...cite(PLAN, '三（二）')],
    classes: ['s1', 's2', 's4'],
    data: { zh: '家庭困难类别、资助项目和金额、帮扶方案、营养餐', en: 'kind of hardship, aid and amounts, aid plans, meals' },
    covers: ['aid-ledger', 'aid-plan', 'aid-review', 'entitlement', 'disbursement', 'meal', 'import:aid-ledger'],
    retention: 'aid',
  }),
  duty({
    code: 'care',
    name: { zh: '留守儿童关爱和随迁子女就学', en: 'left-behind children and children of migrant workers' },
    law: [...cite('未成年人保护法', '第二十二条'), ...cite(PLAN, '三（四）2')],
    classes: ['s1', 's2', 's3', 's4'],
    data: {
      zh: '父母外出情况、委托监护人及电话、联系记录、就学需求',
      en: 'parents away, entrusted guardian with telephone, contacts, needs',
    },
    covers: ['left-behind', 'migrant-child', 'import:left-behind', 'import:migrant-children'],
    retention: 'aid',
  }),
  duty({
    code: 'special-education',
    name: { zh: '残疾儿童少年教育', en: 'education of children with disabilities' },
    law: [...cite('残疾人教育条例', '第十七条', '第二十条'), ...cite(PLAN, '三（四）3')],
    classes: ['s1', 's2', 's4'],
    data: {
      zh: '残疾类别和等级、评估结果、安置意见和决定、个别化教育计划、送教上门',
      en: 'kind and grade of disability, assessments, placement, individual plan, home teaching',
    },
    covers: [
      ...['special-education', 'certificate', 'assessment', 'placement', 'placement-committee', 'placement-review'],
      ...['home-teaching', 'individual-plan', 'disabled-enrolment', 'import:disability-list'],
    ],
    retention: 'special-education',
  }),
  {
    code: 'emergency',
    name: { zh: '紧急查阅', en: 'emergencies' },
    basis: 'vital-interest',
    asksConsent: false,
    law: cite(PERSONAL_INFORMATION, '第十三条第一款第四项'),
    classes: ['s2', 's3'],
    data: { zh: '姓名、学校、年级和班级、监护人姓名和电话', en: 'name, school, grade and class, guardians with telephone' },
    covers: ['emergency-access'],
    retention: 'access-log',
  },
  duty({
    code: 'guardian-rights',
    name: { zh: '监护人权利', en: 'the rights of guardians' },
    law: [...cite(PERSONAL_INFORMATION, '第四十五条', '第五十条'), ...cite('未成年人网络保护条例', '第三十四条', '第三十七条')],
    classes: ['s1', 's3'],
    data: { zh: '监护人的申请及答复', en: 'requests of guardians and their answers' },
    covers: ['guardian-request', 'legal-hold', 'record-removal'],
    retention: 'request',
  }),
  duty({
    code: 'access-log',
    name: { zh: '查阅审计', en: 'the access log' },
    law: [...cite(PERSONAL_INFORMATION, '第五十四条'), ...cite('未成年人网络保护条例', '第三十六条', '第三十七条')],
    classes: ['s1'],
    data: { zh: '谁在何时因何查阅、导出、打印了哪名学生的信息', en: 'who opened, exported or printed what of which child, when and why' },
    covers: ['audit'],
    retention: 'access-log',
  }),
];

/** What meets no data of a person: schools, places, rules, papers for everybody, the machinery. */
export const NOT_PERSONAL: readonly string[] = [
  ...['school', 'school-calendar', 'school-funding', 'school-resource', 'area-trait', 'village', 'outreach', 'leading-group', 'guarantee'],
  ...['periodic-report', 'public-notice', 'rule-pack', 'event-desk', 'processing-purpose'],
];

/** The purpose an action serves: an action of its own name goes before its resource. */
export function purposeOf(action: string): ProcessingPurpose | null {
  const covering = (name: string) => PROCESSING_PURPOSES.find(({ covers }) => covers.includes(name));
  return covering(action) ?? covering(action.split(':')[0] ?? '') ?? null;
}
