import type { DepartmentName } from './departments.js';
import type { NoticeField, NoticeMark, ReferralField, ReferralMatter } from './department-messages.js';

/**
 * A data-sharing agreement 数据共享协议: on what basis, for what purpose and until when a department is told what. Without one that is in
 * force a department receives nothing. A changed agreement is a new edition with later days; none is edited. Requirement F3.
 */
export interface SharingAgreement {
  /** `<department>@<edition>`. Every message names the agreement under which it was sent. */
  readonly id: string;
  readonly department: DepartmentName;
  /** The version of the department's message types: other fields are another edition. */
  readonly edition: number;
  readonly basis: string;
  readonly purpose: { readonly zh: string; readonly en: string };
  /** Of which marks it is told, and which fields it gets; null: of none. */
  readonly notices: { readonly of: readonly NoticeMark[]; readonly fields: readonly NoticeField[] } | null;
  /** Which matters may be referred to it, and with which fields; null: none. */
  readonly referrals: { readonly about: readonly ReferralMatter[]; readonly fields: readonly ReferralField[] } | null;
  readonly validFrom: string;
  /** Last day. Every agreement ends, so that somebody looks at it again. */
  readonly validTo: string;
  /** The post that approved it, never a person. */
  readonly approvedBy: string;
  readonly status: 'unverified' | 'signed';
}

const PLAN = '青政办发〔2018〕49号';
/** Drawn up from the plan; a bureau replaces these by what it has signed. */
const draft = { edition: 1, validFrom: '2018-04-28', validTo: '2028-08-31', approvedBy: '市教育局局长', status: 'unverified' } as const;

export const sharingAgreements: readonly SharingAgreement[] = [
  {
    ...draft,
    id: 'civil-affairs@1',
    department: 'civil-affairs',
    basis: `${PLAN} 三（四）2：特殊困难群体帮扶，留守儿童关爱保护`,
    purpose: { zh: '核实救助与关爱保护需要', en: 'to look whether the family needs relief or the child protection' },
    notices: { of: ['dropped-out', 'returned'], fields: ['caseId', 'studentId', 'town', 'mark', 'markedOn'] },
    referrals: { about: ['relief', 'guardianship'], fields: ['caseId', 'studentId', 'town', 'matter', 'sentOn', 'answerDueOn'] },
  },
  {
    ...draft,
    id: 'poverty-office@1',
    department: 'poverty-office',
    basis: `${PLAN} 四（三）：确保贫困家庭子女不因家庭经济困难而失学辍学`,
    purpose: { zh: '排查因贫失学辍学', en: 'to see that no child drops out because of poverty' },
    notices: { of: ['dropped-out', 'returned'], fields: ['caseId', 'studentId', 'town', 'mark', 'markedOn'] },
    referrals: { about: ['relief'], fields: ['caseId', 'studentId', 'town', 'matter', 'sentOn', 'answerDueOn'] },
  },
  {
    ...draft,
    id: 'justice@1',
    department: 'justice',
    basis: `${PLAN} 三（一）4：逾期不改的，由市司法局依法发放相关司法文书`,
    purpose: { zh: '依法发放司法文书、提供法律援助', en: 'to issue judicial documents and give legal aid' },
    notices: null,
    referrals: { about: ['judicial-document', 'legal-aid'], fields: ['caseId', 'studentId', 'town', 'matter', 'sentOn', 'answerDueOn'] },
  },
  {
    ...draft,
    id: 'public-security@1',
    department: 'public-security',
    basis: `${PLAN} 四（三）：监护人不依法履行监护职责，校园欺凌等造成学生失学`,
    purpose: { zh: '依法处理侵害行为、查找失联学生', en: 'to act against harm and to find a child who cannot be found' },
    notices: null,
    referrals: {
      about: ['guardianship', 'harm', 'whereabouts'],
      fields: ['caseId', 'studentId', 'town', 'schoolId', 'matter', 'sentOn', 'answerDueOn'],
    },
  },
  {
    ...draft,
    id: 'human-resources@1',
    department: 'human-resources',
    basis: `${PLAN} 四（三）；《禁止使用童工规定》`,
    purpose: { zh: '查处招用未满十六周岁未成年人', en: 'to act against the employment of children under sixteen' },
    notices: null,
    referrals: { about: ['child-labour'], fields: ['caseId', 'studentId', 'town', 'matter', 'sentOn', 'answerDueOn'] },
  },
  {
    ...draft,
    id: 'market-supervision@1',
    department: 'market-supervision',
    basis: `${PLAN} 四（三）：配合查处非法招用童工的企业、个体工商户`,
    purpose: { zh: '配合查处非法招用童工', en: 'to act against businesses that employ children' },
    notices: null,
    // Which business is meant is said in the referral itself; which child is not needed.
    referrals: { about: ['child-labour'], fields: ['town', 'matter', 'sentOn', 'answerDueOn'] },
  },
  {
    ...draft,
    id: 'town@1',
    department: 'town',
    basis: `${PLAN} 四（三）：各镇、裕民街道办履行控辍保学第一责任人的法定职责`,
    purpose: { zh: '劝返与网格化管控', en: 'to bring the child back, through the village grid' },
    notices: { of: ['dropped-out', 'returned'], fields: ['caseId', 'studentId', 'town', 'schoolId', 'mark', 'markedOn'] },
    referrals: {
      about: ['persuasion', 'whereabouts'],
      fields: ['caseId', 'studentId', 'town', 'schoolId', 'matter', 'sentOn', 'answerDueOn'],
    },
  },
];

/** The agreement of a department that is in force on a day; undefined: nothing may be sent. */
export const agreementInForce = (
  department: DepartmentName,
  day: string,
  agreements: readonly SharingAgreement[] = sharingAgreements,
): SharingAgreement | undefined =>
  agreements
    .filter(({ department: whose, validFrom, validTo }) => whose === department && validFrom <= day && day <= validTo)
    .sort((a, b) => b.edition - a.edition)[0];
