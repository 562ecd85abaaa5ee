import type { RulePack } from './rule-pack.js';

const PLAN = '青政办发〔2018〕49号 三（一）3';
const TARGETS = '青政办发〔2018〕49号 二 工作目标';
const CERTIFICATE_RULES = '残疾人证管理办法: valid ten years; one source, to be confirmed by the federation';
const OUR_DEFAULT = 'default of this software, to be confirmed by the bureau';

/** The plan of Qingtongxia 青铜峡, in force since 28 April 2018. */
const qingtongxia: RulePack = {
  version: 'qingtongxia-2018-49@1',
  jurisdiction: '640381',
  validFrom: '2018-04-28',
  validTo: null,
  marks: {
    suspectedFrom: { count: 3, unit: 'school-day' },
    droppedOutAfter: { count: 5, unit: 'school-day' },
  },
  deadlines: {
    contactGuardianSameDay: true,
    homeVisitWithinSchoolDays: 3,
    confirmWithinSchoolDays: 2,
    reportReceiptWithinSchoolDays: 3,
    aidReviewWithinSchoolDays: 10,
    placementReviewWithinSchoolDays: 10,
    persuasionWithinSchoolDays: 1,
    causesWithinSchoolDays: 5,
    familyLocatedWithinSchoolDays: 3,
    returnMarkedWithinSchoolDays: 1,
    escalationEverySchoolDays: 2,
  },
  aidReview: { appealWithinDays: 30, appealDecisionWithinDays: 30, reinstatementWithinSchoolDays: 5, measureWithinDays: 30 },
  specialEducation: {
    certificateValidForYears: 10,
    threeCategories: ['visual', 'hearing', 'intellectual'],
    enrolmentTarget: { ages: [8, 14], percent: 95 },
    committeeOpinionsAtLeast: 3,
    appealWithinDays: 30,
    appealDecisionWithinDays: 30,
    sessionRecordedWithinDays: 3,
    planReviewWithinDays: 150,
    planRevisionWithinDays: 30,
    planEscalationAfterDays: [14, 28],
  },
  schoolFunding: { countDay: '09-01', smallVillageSchool: { kinds: ['primary', 'teaching-point'], countsAs: 100 } },
  migrantChildren: { standsOutFromChildren: 5, standsOutTimes: 2 },
  leftBehind: { firstContactWithinDays: 14, contactEveryDays: 30 },
  contacts: { unreachedBeforeTown: 3 },
  pause: { schoolDaysMax: 20 },
  observation: { attendancePercentMin: 90, postponedBySchoolDays: 5 },
  referrals: {
    acceptWithinSchoolDays: {
      ...{ 'civil-affairs': 3, 'poverty-office': 3, justice: 3, 'market-supervision': 3, town: 2 },
      // A child that cannot be found, is harmed or works is looked for at once.
      ...{ 'public-security': 1, 'human-resources': 1 },
    },
    answerWithinSchoolDays: {
      ...{ 'civil-affairs': 15, 'poverty-office': 15, justice: 15, 'market-supervision': 15 },
      ...{ 'public-security': 5, 'human-resources': 10, town: 5 },
    },
  },
  schoolCalendar: { closureByHeadSchoolDaysMax: 3 },
  plannedLeave: { schoolDaysMax: { sick: 60, 'approved-leave': 10 } },
  notices: {
    complyWithinDays: { 'return-notice': 7, criticism: 5, 'rectification-order': 7, 'judicial-document': 10, 'legal-liability': 30 },
    serviceWithinSchoolDays: 3,
    outcomeWithinSchoolDays: 2,
  },
  registration: { transferReceivedWithinSchoolDays: 10, suspensionDaysMax: 366, schoolAgeFromYears: 6, compulsorySchoolYears: 9 },
  classSize: { standard: { primary: 45, junior: 50 }, largeFrom: 56, extraLargeFrom: 66 },
  integrity: { awaySchoolDaysFrom: 10, lookBackDays: 60 },
  inspection: { rectifyWithinDaysMax: 60 },
  complaints: {
    ...{ acceptWithinSchoolDays: 3, answerWithinDays: 30, urgentAnswerWithinDays: 7 },
    urgent: ['child-labour', 'hidden-dropout', 'bullying'],
  },
  reconciliation: { withinDays: 30, nextLevelWithinSchoolDays: 5 },
  indicators: {
    consolidation: { primary: { years: 6, targetPercent: 100 }, junior: { years: 3, targetPercent: 98 } },
    rollDay: '09-30',
  },
  observationDays: [7, 30, 60, 90],
  serviceHolds: { enabled: false, expireAfterDays: 90 },
  sources: {
    'marks.suspectedFrom': `${PLAN}：无故三天未到校`,
    'marks.droppedOutAfter': `${PLAN}：无故离校超过一个星期`,
    'deadlines.contactGuardianSameDay': `${PLAN}：及时与学生父母或其他法定监护人进行联系沟通；“same day” is our reading of 及时`,
    'deadlines.persuasionWithinSchoolDays': `${PLAN}：学校要第一时间会同责任督学开展劝返复学工作; one school day is our reading of 第一时间`,
    'deadlines.returnMarkedWithinSchoolDays': `${PLAN}：在学籍管理系统中及时标注为复学; one school day is our reading of 及时`,
    'deadlines.causesWithinSchoolDays': `default of this software for 四（五）“因地、因家、因人施策，一家一案、一生一案”`,
    deadlines: OUR_DEFAULT,
    aidReview: OUR_DEFAULT,
    specialEducation: OUR_DEFAULT,
    'specialEducation.certificateValidForYears': CERTIFICATE_RULES,
    'specialEducation.enrolmentTarget': `${TARGETS}：（8-14）周岁三类残疾儿童少年入学率达到95%以上`,
    'specialEducation.threeCategories': `${TARGETS}：三类残疾儿童少年; 视力, 听力 and 智力 are the customary reading`,
    schoolFunding: `${OUR_DEFAULT}: 事业统计时点 9 月 1 日 is general knowledge, unverified`,
    'schoolFunding.smallVillageSchool':
      '青政办发〔2018〕49号 三（三）3：学生规模不足100人的村小学按100人核定; which schools are 村小学 is our reading',
    migrantChildren: `default of this software for 三（四）2 “在编班……中享受同等待遇”: the plan names no number`,
    leftBehind: `default of this software for 三（四）2 “建立与留守儿童代理监护人的联系制度”: the plan names no number of days`,
    contacts: `default of this software for 四（三）“主动与各镇、裕民街道办事处对接辍学流失学生信息”`,
    pause: OUR_DEFAULT,
    observation: OUR_DEFAULT,
    referrals: `default of this software for 四（三）“加强协同配合”: the plan names no number of days`,
    schoolCalendar: OUR_DEFAULT,
    plannedLeave: OUR_DEFAULT,
    notices: `default of this software for 三（一）4 “责令限期整改；逾期不改的……”: the plan names no number of days`,
    'registration.transferReceivedWithinSchoolDays': OUR_DEFAULT,
    'classSize.standard': '班额标准: 小学 45, 初中 50; one source',
    'classSize.largeFrom': '大班额: 56 and more; general knowledge, unverified',
    'classSize.extraLargeFrom': '超大班额: 66 and more; one source',
    'registration.schoolAgeFromYears': '义务教育法 art. 11: six years; seven where conditions lack is a pack of its own',
    'registration.compulsorySchoolYears': '青政办发〔2018〕49号 一 总体要求：九年义务教育',
    'registration.suspensionDaysMax': '休学期限一般为一学年; the year is general knowledge, unverified',
    integrity: OUR_DEFAULT,
    inspection: `default of this software for 四（五）“限期整改”: the plan names no number of days`,
    complaints: `default of this software for 三（三）4 “举报、公告和问责制度”: the plan names no number of days`,
    'reconciliation.withinDays': `${PLAN.slice(0, -1)}2：每学期开学一个月内集中完成学生学籍异动的梳理工作`,
    'reconciliation.nextLevelWithinSchoolDays': OUR_DEFAULT,
    'indicators.consolidation': `${TARGETS}：小学六年巩固率达到100%，初中三年巩固率达到98%以上`,
    'indicators.rollDay': `${PLAN.slice(0, -1)}2：每学期开学一个月内集中完成学生学籍异动的梳理; the roll once that month is over is our reading`,
    observationDays: OUR_DEFAULT,
    serviceHolds: '四（三）“四不办理”；off until a place decides otherwise',
  },
};

/**
 * Practice of another province, where a dropout is four weeks of absence: unverified, and kept under a code that no place has (99)
 * until a bureau names the place. It shows that a pack may count calendar days and switch holds on, and that one place's rules do not reach another.
 */
const fourWeeks: RulePack = {
  ...qingtongxia,
  version: 'four-weeks@1',
  jurisdiction: '99',
  validFrom: '2024-04-01',
  marks: { ...qingtongxia.marks, droppedOutAfter: { count: 28, unit: 'calendar-day' } },
  serviceHolds: { enabled: true, expireAfterDays: 60 },
  sources: {
    'marks.suspectedFrom': OUR_DEFAULT,
    'marks.droppedOutAfter': 'reported practice of another province, unverified',
    deadlines: OUR_DEFAULT,
    aidReview: OUR_DEFAULT,
    specialEducation: OUR_DEFAULT,
    leftBehind: OUR_DEFAULT,
    migrantChildren: OUR_DEFAULT,
    schoolFunding: OUR_DEFAULT,
    contacts: OUR_DEFAULT,
    pause: OUR_DEFAULT,
    observation: OUR_DEFAULT,
    referrals: OUR_DEFAULT,
    schoolCalendar: OUR_DEFAULT,
    plannedLeave: OUR_DEFAULT,
    notices: OUR_DEFAULT,
    registration: OUR_DEFAULT,
    classSize: OUR_DEFAULT,
    integrity: OUR_DEFAULT,
    inspection: OUR_DEFAULT,
    complaints: OUR_DEFAULT,
    reconciliation: OUR_DEFAULT,
    indicators: OUR_DEFAULT,
    observationDays: OUR_DEFAULT,
    serviceHolds: OUR_DEFAULT,
  },
};

/** All packs known. A changed rule is a new pack with a later `validFrom`; none is edited. */
export const packs: readonly RulePack[] = [qingtongxia, fourWeeks];
