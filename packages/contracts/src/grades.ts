/** Grades 年级 as schools write them, by their national code: 11–16 primary, 21–23 junior. */
export const GRADE_NAMES = {
  '11': '一年级',
  '12': '二年级',
  '13': '三年级',
  '14': '四年级',
  '15': '五年级',
  '16': '六年级',
  '21': '七年级',
  '22': '八年级',
  '23': '九年级',
} as const;

export type Grade = keyof typeof GRADE_NAMES;
