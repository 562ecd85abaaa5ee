import { isSchoolDate, refusals, schoolDateOf, type Clock } from '@baoxue/domain';

/** Everything the registry may refuse, with the rule behind it. */
export const refuse = refusals({
  CODE_UNKNOWN: { rule: 'codes', zh: '填写的内容不在代码表内（可填：{allowed}）。', en: 'Not in the code table (allowed: {allowed}).' },
  SCHOOL_CODE_SHAPE: { rule: 'A2', zh: '学校标识码应为 10 位数字。', en: 'A school code has ten digits.' },
  SCHOOL_UNKNOWN: { rule: 'A2', zh: '没有登记该学校，请先导入学校。', en: 'The school is not registered; import the schools first.' },
  ENROLMENT_OVERLAPS: {
    rule: 'A5',
    zh: '该身份证号已在另一所学校在籍，请先办理转学。',
    en: 'The child with this ID number is enrolled at another school; a transfer comes first.',
  },
  ENROLMENT_TOO_EARLY: {
    rule: 'A5',
    zh: '与已结束的在籍时间重叠，请填写离校之后的入学日期。',
    en: 'The child was still enrolled elsewhere on that day; give the day the child entered after leaving.',
  },
  PLACE_UNKNOWN: { rule: 'A1', zh: '没有该地区代码。', en: 'There is no such jurisdiction code.' },
  BIRTH_DATE_DIFFERS: { rule: 'A3', zh: '出生日期与身份证号不一致。', en: 'The birth date differs from the one in the ID number.' },
  SEX_DIFFERS: { rule: 'A3', zh: '性别与身份证号不一致。', en: 'The sex differs from the one in the ID number.' },
  STUDENT_NUMBER_DIFFERS: {
    rule: 'A3',
    zh: '学籍号应为 G（或 J、L）加身份证号。',
    en: 'The student number is G (or J, L) followed by the ID number.',
  },
  PHONE_SHAPE: { rule: 'A4', zh: '电话应为 11 位手机号码。', en: 'A phone number has 11 digits.' },
  GUARDIAN_TWICE: { rule: 'A4', zh: '同一人填写了两次监护人。', en: 'The same person is given as guardian twice.' },
  GUARDIAN_ALREADY: { rule: 'A4', zh: '此人已是该学生的监护人。', en: 'This person is a guardian of the student already.' },
  GUARDIAN_UNKNOWN: { rule: 'A4', zh: '没有该监护人。', en: 'There is no such guardian.' },
  LAST_GUARDIAN: {
    rule: 'A4',
    zh: '学生至少应有一名父母或其他监护人，代理监护人不能代替。',
    en: 'A student keeps at least one parent or other guardian; an entrusted guardian does not take their place.',
  },
  ENDS_BEFORE_IT_BEGAN: { rule: 'A4', zh: '结束日期早于开始日期。', en: 'It cannot end before it began.' },
  DATE_INVALID: { rule: 'A5', zh: '日期不存在或晚于今天。', en: 'Not a day of the calendar, or later than today.' },
  STUDENT_DIED: { rule: 'A5', zh: '该学生已死亡，不能再办理。', en: 'The student has died; nothing more can be done.' },
  STUDENT_UNKNOWN: { rule: 'A6', zh: '没有该学生。', en: 'There is no such student.' },
});

/** @throws Refusal DATE_INVALID for what is no day, or a day to come */
export function pastOrPresentDay(day: string, clock: Clock, field: string): void {
  if (!isSchoolDate(day) || day > schoolDateOf(clock.now())) throw refuse('DATE_INVALID', { field });
}
