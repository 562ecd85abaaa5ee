/** What stands in the cells of a ledger, in the words of the offices that read it (A11). */

export const MARKS = { normal: '正常', suspected: '疑似辍学', 'dropped-out': '辍学', returned: '已复学' } as const;
export const AREAS = { rural: '农村', 'migrant-village': '生态移民村', 'floating-population': '流动人口集中区域' } as const;
export const THROUGH = { home: '居住地', school: '学校所在地' } as const;
export const STAGES = { 'primary-to-junior': '小升初', 'grade-eight': '八年级' } as const;
export const GROUPS = {
  'left-behind': '留守儿童',
  'migrant-workers-child': '随迁子女',
  poor: '家庭经济困难',
  'special-family': '特殊家庭',
  'learning-difficulty': '学习困难',
} as const;
/** Who says that a child is in a group. */
export const FACT_SOURCES: Readonly<Record<string, string>> = {
  school: '学校',
  guardians: '监护人登记',
  'registered-poor': '建档立卡',
  'subsistence-allowance': '低保',
  'extreme-poverty-support': '特困供养',
  'disabled-in-hardship': '困难残疾学生',
  'left-behind': '留守儿童台账',
  'migrant-child': '随迁子女名单',
  'learning-support': '学习困难帮扶',
};
export const CLASS_SIZES = {
  'within-standard': '未超标准班额',
  'above-standard': '超标准班额',
  large: '大班额',
  'extra-large': '超大班额',
} as const;

export const STANDINGS = { expected: '应入学', notified: '已通知', missing: '未按时入学', 'in-school': '在学', gone: '已离开' } as const;

export const DIFFERENCES = {
  'off-roll': '已不在籍',
  suspended: '休学、保留学籍',
  'in-transit': '转学在途',
  marked: '疑似辍学、辍学',
  'not-promoted': '未升级',
  'did-not-report': '未报到',
} as const;
export const RESOLUTIONS = {
  transferred: '转学',
  suspended: '休学',
  graduated: '毕业',
  'dropped-out': '辍学',
  died: '死亡',
  duplicate: '重复学籍',
  'wrong-entry': '错误登记',
} as const;
export const RECONCILED = { open: '待核实', resolved: '已核实', settled: '已在校' } as const;
export const ANSWERING = { school: '学校', town: '镇（街道）', bureau: '教育局' } as const;

export const LINES = { government: '政府线', education: '教育线' } as const;
export const PARTIES = {
  city: '市人民政府',
  town: '镇（街道）',
  department: '市直部门',
  village: '村（社区）',
  bureau: '教育局',
  school: '学校',
  teacher: '教师',
  parent: '家长',
} as const;
export const TARGETS = {
  'primary-consolidation': '小学六年巩固率（%）不低于',
  'junior-consolidation': '初中三年巩固率（%）不低于',
  'disabled-enrolment': '三类残疾儿童少年入学率（%）不低于',
  'dropouts-at-most': '辍学人数不超过',
} as const;
export const LETTERS = { issued: '待签订', signed: '已签订', withdrawn: '已撤回', expired: '已到期' } as const;

export const INDICATORS = {
  'primary-consolidation': '小学六年巩固率',
  'junior-consolidation': '初中三年巩固率',
  'dropout-rate': '辍学率',
  'attendance-rate': '出勤率',
  'disabled-enrolment': '三类残疾儿童少年入学率',
} as const;
export const LEVELS = { city: '市', town: '镇（街道）', school: '学校' } as const;
export const FORMS = { raw: '毛巩固率', adjusted: '净巩固率', 'so-far': '至今巩固率', rate: '比率' } as const;
