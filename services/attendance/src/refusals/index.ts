import { refusals } from '@baoxue/domain';

/** Everything the attendance service may refuse, with the rule behind it. */
export const refuse = refusals({
  NOT_FOUND: { rule: 'E2', zh: '没有找到，或不在您的权限范围内。', en: 'Not found, or outside your scope.' },
  DATE_INVALID: { rule: 'B1', zh: '日期应为实际存在的日子，格式 YYYY-MM-DD。', en: 'The date must be a real day, written YYYY-MM-DD.' },
  DATE_IN_FUTURE: { rule: 'B1', zh: '不能为将来的日子点名。', en: 'A roll cannot be taken for a day to come.' },
  NOT_A_SCHOOL_DAY: { rule: 'B2', zh: '{date} 不是上课日：{reason}。', en: '{date} is not a school day: {reason}.' },
  ROLL_ALREADY_TAKEN: {
    rule: 'B1',
    zh: '该班当日已点名；如需修改请更正。',
    en: 'The roll of this class was already taken for that day; correct it instead.',
  },
  ROLL_NOT_TAKEN: { rule: 'B1', zh: '该班当日尚未点名，无从更正。', en: 'There is no roll of this class for that day to correct.' },
  ROLL_INCOMPLETE: { rule: 'B1', zh: '有 {missing} 名在班学生没有考勤结果。', en: '{missing} students of the class have no mark.' },
  STUDENT_NOT_IN_CLASS: {
    rule: 'B1',
    zh: '考勤表中有 {count} 名学生当日不在该班（可能已转班或转学）。',
    en: '{count} students on the roll are not in this class on that day (moved or transferred).',
  },
  HOME_TAUGHT_NOT_EXPECTED: {
    rule: 'D7',
    zh: '有 {count} 名送教上门学生不需到校，不能记为无故缺课。',
    en: '{count} students are taught at home and not expected in class; they cannot be absent from it.',
  },
  CLASS_UNKNOWN: {
    rule: 'A2',
    zh: '没有该班，或当日该班没有登记的学生。',
    en: 'There is no such class, or no student of it was enrolled on that day.',
  },
  ROSTER_DIFFERS: {
    rule: 'B1',
    zh: '应到人数与学籍不符：当日该班登记 {known} 人。',
    en: 'The expected number differs from the registry, which has {known} students in the class on that day.',
  },
  REGISTER_APART: {
    rule: 'A11',
    zh: '同一班级同一天的各行应连续排列。',
    en: 'The rows of one class and day must stand together.',
  },
  ALL_PRESENT_CONTRADICTED: {
    rule: 'B1',
    zh: '该班当日既有“全勤”又有其他记录。',
    en: '全勤 stands beside other rows of the same class and day.',
  },
  STUDENT_TWICE: { rule: 'B1', zh: '同一学生在考勤表中出现两次。', en: 'A student stands twice on the roll.' },
  CASE_NOT_OPEN: { rule: 'B5', zh: '该生没有未结的个案。', en: 'There is no open case for this student.' },
  WEEK_NOT_OVER: {
    rule: 'B4, plan (1)3',
    zh: '连续无故缺课 {days} 个上课日，须超过 {limit} 个上课日方可确认辍学。',
    en: '{days} consecutive school days of unexcused absence; a dropout may be confirmed only after more than {limit}.',
  },
  ALREADY_CONFIRMED: { rule: 'B4', zh: '该个案已确认为辍学。', en: 'The case is already confirmed as a dropout.' },
  DAY_BEFORE_CASE: { rule: 'B5', zh: '日期不能早于缺课开始之日。', en: 'The day cannot be before the absence began.' },
  DAY_TO_COME: { rule: 'B5', zh: '日期不能晚于今天。', en: 'The day cannot be later than today.' },
  NOT_CONFIRMED: {
    rule: 'B4',
    zh: '该个案未确认为辍学，无从撤销。',
    en: 'The case is no confirmed dropout; there is nothing to withdraw.',
  },
  FACTS_STAND: {
    rule: 'B4',
    zh: '考勤仍显示自 {since} 起连续无故缺课 {days} 个上课日；请先更正考勤。',
    en: 'The registers still show {days} school days of unexcused absence since {since}; correct them first.',
  },
  PROMISE_AND_DAY: {
    rule: 'B5',
    zh: '家长同意返校的须写明返校日期；未同意的不填。',
    en: 'A family that agrees names the day of return; one that does not names none.',
  },
  PROMISE_IN_PAST: { rule: 'B5', zh: '承诺返校日期不能早于劝返日期。', en: 'The promised day cannot be before the persuasion.' },
  POST_UNKNOWN: { rule: 'E2', zh: '岗位代码不存在。', en: 'There is no such post.' },
  CAUSE_REQUIRED: { rule: 'B5', zh: '至少选择一项原因。', en: 'Name at least one cause.' },
  CAUSE_TWICE: { rule: 'B5', zh: '同一原因只能选择一次。', en: 'A cause is named once.' },
  ALREADY_PAUSED: { rule: 'B5', zh: '该个案已暂停。', en: 'The case is paused already.' },
  NOT_PAUSED: { rule: 'B5', zh: '该个案未暂停。', en: 'The case is not paused.' },
  PAUSE_ENDS_BEFORE: { rule: 'B5', zh: '暂停截止日不能早于今天。', en: 'A pause cannot end before today.' },
  PAUSE_TOO_LONG: {
    rule: 'B5',
    zh: '个案暂停合计 {days} 个上课日，超过规则包规定的 {limit} 个上课日。',
    en: 'All pauses of the case would come to {days} school days; the rule pack allows {limit}.',
  },
  NOTE_TOO_LONG: { rule: 'E6', zh: '记录不能超过 {limit} 个字。', en: 'A note has at most {limit} characters.' },
  REPORT_NOT_SENT: { rule: 'B6', zh: '该个案尚无书面报告。', en: 'No written report has been sent for this case.' },
});
