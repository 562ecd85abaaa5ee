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
  REVIEW_ALREADY_COMPLETED: { rule: 'D7', zh: '该安置复核已办结。', en: 'This review is already completed.' },
  REVIEW_CLOSED: { rule: 'D7', zh: '学生已复学，该安置复核已关闭。', en: 'The child has returned; this review is closed.' },
});
