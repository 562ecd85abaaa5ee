/** 异动原因 XJYDYY. One source knows the table; codes 40–89 are causes of death, known by their range only. */
export const REASONS: Readonly<Record<string, string>> = {
  '10': '疾病',
  '11': '精神疾病',
  '12': '传染疾病',
  '19': '其他疾病',
  '22': '成绩太差',
  '26': '家长病重',
  '27': '贫困',
  '29': '出国',
  '30': '出国（公派）',
  '31': '休学期满未复学',
  '39': '其他',
  '99': '其他原因',
};

const DEATH = /^[4-8]\d$/;

export const isReason = (code: string): boolean => Object.hasOwn(REASONS, code) || DEATH.test(code);
