import { refusals } from '@baoxue/domain';

/** Everything the registry may refuse, with the rule behind it. */
export const refuse = refusals({
  VALUE_REQUIRED: { rule: 'A11', zh: '必填。', en: 'A value is required.' },
  CODE_UNKNOWN: { rule: 'codes', zh: '填写的内容不在代码表内（可填：{allowed}）。', en: 'Not in the code table (allowed: {allowed}).' },
  SCHOOL_CODE_SHAPE: { rule: 'A2', zh: '学校标识码应为 10 位数字。', en: 'A school code has ten digits.' },
  SCHOOL_UNKNOWN: { rule: 'A2', zh: '没有登记该学校，请先导入学校。', en: 'The school is not registered; import the schools first.' },
  ENROLMENT_OVERLAPS: {
    rule: 'A5',
    zh: '该身份证号已在另一所学校在籍，请先办理转学。',
    en: 'The child with this ID number is enrolled at another school; a transfer comes first.',
  },
  FILE_HAS_ERRORS: {
    rule: 'A11',
    zh: '文件中有 {count} 行有误，请改正后重新上传再提交。',
    en: 'The file has {count} wrong rows; correct and send it again, then commit.',
  },
  PLACE_UNKNOWN: { rule: 'A1', zh: '没有该地区代码。', en: 'There is no such jurisdiction code.' },
  CLASS_SHAPE: { rule: 'A2', zh: '班级应为 1 至 99 的数字。', en: 'A class is a number from 1 to 99.' },
  BIRTH_DATE_DIFFERS: { rule: 'A3', zh: '出生日期与身份证号不一致。', en: 'The birth date differs from the one in the ID number.' },
  SEX_DIFFERS: { rule: 'A3', zh: '性别与身份证号不一致。', en: 'The sex differs from the one in the ID number.' },
  STUDENT_NUMBER_DIFFERS: {
    rule: 'A3',
    zh: '学籍号应为 G（或 J、L）加身份证号。',
    en: 'The student number is G (or J, L) followed by the ID number.',
  },
  PHONE_SHAPE: { rule: 'A4', zh: '电话应为 11 位手机号码。', en: 'A phone number has 11 digits.' },
  STUDENT_UNKNOWN: { rule: 'A6', zh: '没有该学生。', en: 'There is no such student.' },
});
