import { refusals } from '@baoxue/domain';

/** Everything the special-education service may refuse, with the rule behind it. */
export const refuse = refusals({
  NOT_FOUND: { rule: 'E2', zh: '没有找到，或不在您的权限范围内。', en: 'Not found, or outside your scope.' },
  CERTIFICATE_NUMBER_INVALID: {
    rule: 'D1',
    zh: '残疾人证号应为 20 位：身份证号 18 位 + 类别 1 位（1–7）+ 等级 1 位（1–4）。',
    en: 'A certificate number has 20 digits: the 18 of the ID number, one of the kind (1–7), one of the grade (1–4).',
  },
  KIND_CONTRADICTS_NUMBER: { rule: 'D1', zh: '残疾类别与证号第 19 位不符。', en: 'The kind contradicts the 19th digit of the number.' },
  GRADE_CONTRADICTS_NUMBER: { rule: 'D1', zh: '残疾等级与证号第 20 位不符。', en: 'The grade contradicts the 20th digit of the number.' },
  DATE_INVALID: { rule: 'D1', zh: '日期应为实际存在的日子，格式 YYYY-MM-DD。', en: 'The date must be a real day, written YYYY-MM-DD.' },
  DATE_IN_FUTURE: { rule: 'D1', zh: '日期不能晚于今天。', en: 'The date cannot be later than today.' },
  CONDITION_REQUIRED: { rule: 'D1', zh: '请至少填写一项残疾类别和等级。', en: 'Name at least one kind of disability with its grade.' },
  KIND_TWICE: { rule: 'D1', zh: '同一残疾类别出现两次。', en: 'A kind of disability stands twice.' },
  GRADE_INVALID: { rule: 'D1', zh: '残疾等级应为 1 至 4。', en: 'The grade is 1 to 4.' },
  SCHOOL_CODE_INVALID: { rule: 'A2', zh: '学校标识码应为 10 位数字。', en: 'A school code has 10 digits.' },
  PROCEDURE_OPEN: { rule: 'D2', zh: '该生已有安置程序在办。', en: 'A placement of this child is already being decided.' },
  PROCEDURE_NOT_OPEN: { rule: 'D2', zh: '该生没有在办的安置程序。', en: 'No placement of this child is being decided.' },
  ASSESSMENT_MISSING: {
    rule: 'D2, 残疾人教育条例 art. 20',
    zh: '专家委员会尚未对该生评估，不能作出安置决定。',
    en: 'The expert committee has not assessed the child; a placement follows from an assessment.',
  },
  OPINIONS_MISSING: {
    rule: 'D2, 残疾人教育条例 art. 20',
    zh: '至少需要 {needed} 名委员的意见，现有 {given} 名。',
    en: '{needed} members of the committee must have given their opinion; {given} have.',
  },
  GUARDIAN_NOT_HEARD: {
    rule: 'D2, 残疾人教育条例 art. 21',
    zh: '尚未记录监护人的意见（联系不上也须记录）。',
    en: 'The guardian’s opinion is not on record; that the guardian was not reached is one to record too.',
  },
  DECISION_WITHOUT_OPINION: {
    rule: 'D2, 残疾人教育条例 art. 20',
    zh: '没有委员建议这种安置方式。',
    en: 'No member of the committee recommended this placement.',
  },
  PREFERENCE_REQUIRED: { rule: 'D2', zh: '请写明监护人希望的安置方式。', en: 'Say which placement the guardian prefers.' },
  WAITING_FOR_REQUIRED: { rule: 'D2', zh: '等待安置须写明等待何种安置。', en: 'Waiting is for a placement: say for which.' },
  EFFECTIVE_DAY_PAST: { rule: 'D2', zh: '安置不能早于决定之日生效。', en: 'A placement cannot take effect before it is decided.' },
  NOTHING_TO_APPEAL: { rule: 'D2', zh: '该生尚无可提出异议的安置决定。', en: 'There is no placement to object to.' },
  APPEAL_TOO_LATE: { rule: 'D2', zh: '异议期限 {appealBy} 已过。', en: 'An objection was possible until {appealBy}.' },
  APPEAL_OPEN: { rule: 'D2', zh: '对该决定的异议正在办理或已办结。', en: 'An objection to this decision is being decided, or was.' },
  APPEAL_FINAL: {
    rule: 'D2, 残疾人教育条例 art. 21',
    zh: '教育局对异议的决定在本系统内为最终决定。',
    en: 'The bureau decided on an objection; no second one follows here.',
  },
  NO_APPEAL: { rule: 'D2', zh: '没有待决定的异议。', en: 'There is no objection to decide on.' },
  REASSESSMENT_MISSING: {
    rule: 'D2, 残疾人教育条例 art. 21',
    zh: '教育局决定异议前，须委托专家委员会重新评估。',
    en: 'Before the bureau decides on an objection, the committee assesses the child again.',
  },
  REVIEW_ALREADY_COMPLETED: { rule: 'D7', zh: '该安置复核已办结。', en: 'This review is already completed.' },
  REVIEW_CLOSED: { rule: 'D7', zh: '学生已复学，该安置复核已关闭。', en: 'The child has returned; this review is closed.' },
});
