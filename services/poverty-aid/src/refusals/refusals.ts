import { refusals } from '@baoxue/domain';

/** Everything the poverty-aid service may refuse, with the rule behind it. */
export const refuse = refusals({
  NOT_FOUND: { rule: 'E2', zh: '没有找到，或不在您的权限范围内。', en: 'Not found, or outside your scope.' },
  CATEGORY_UNKNOWN: {
    rule: 'C1',
    zh: '类别须为：建档立卡、低保、特困、残疾困难、留守、未升入普通高中。',
    en: 'The category is one of 建档立卡, 低保, 特困, 残疾困难, 留守, 未升入普通高中.',
  },
  DATE_INVALID: { rule: 'C1', zh: '日期应为实际存在的日子，格式 YYYY-MM-DD。', en: 'The date must be a real day, written YYYY-MM-DD.' },
  DATE_IN_FUTURE: { rule: 'C1', zh: '日期不能晚于今天。', en: 'The date cannot be later than today.' },
  LEFT_BEFORE_ENTERED: { rule: 'C1', zh: '退出日期不能早于认定日期。', en: 'A child cannot leave a ledger before the day of recognition.' },
  KIND_REQUIRED: { rule: 'C1', zh: '按状态筛选时请同时指定比对结果类别。', en: 'Name the kind of finding as well as its status.' },
  NOTHING_TO_DECIDE: { rule: 'C1', zh: '名单与台账一致，无需处理。', en: 'List and ledger agree; there is nothing to decide.' },
  FINDING_ALREADY_DECIDED: { rule: 'C1', zh: '该差异已处理。', en: 'This difference is already decided.' },
  ALREADY_LEFT: { rule: 'C1', zh: '该生已退出该台账。', en: 'The child has already left this ledger.' },
  TERM_UNKNOWN: { rule: 'B2', zh: '没有这个学期，例：2025-autumn。', en: 'There is no such term; for instance 2025-autumn.' },
  SCHOOL_NOT_ADMITTED: {
    rule: 'C4',
    zh: '该校该学年未纳入营养改善计划。',
    en: 'The school is not in the nutrition improvement plan in this school year.',
  },
  MEAL_OUTSIDE_MONTH: { rule: 'C4', zh: '供餐日须在所填月份和学年之内。', en: 'Feeding days must lie in the month and school year named.' },
  MEAL_WITHOUT_SCHOOL: { rule: 'C4', zh: '{day} 不是在校日，不能供餐。', en: '{day} is no school day.' },
  MEAL_NOT_SERVED: { rule: 'C4', zh: '未用餐的日子须为供餐日。', en: 'A meal can only be left untaken on a day it was served.' },
  REVIEW_ALREADY_COMPLETED: { rule: 'C6', zh: '该资助复核已办结。', en: 'This review is already completed.' },
  REVIEW_CLOSED: { rule: 'C6', zh: '学生已复学，该资助复核已关闭。', en: 'The child has returned; this review is closed.' },
  MEASURE_REQUIRED: {
    rule: 'C6',
    zh: '请至少选择一项措施；认定因贫辍学时不能为“无”。',
    en: 'Name at least one measure; when poverty is the cause it cannot be NONE.',
  },
  MEASURES_CONTRADICT: { rule: 'C6', zh: '“无需资助措施”不能与其他措施同时选择。', en: 'NONE cannot stand beside other measures.' },
});
