/** What stands in the cells of a ledger, in the words of the offices that read it (A11). */

export const MARKS = { normal: '正常', suspected: '疑似辍学', 'dropped-out': '辍学', returned: '已复学' } as const;
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
