/** For how long the data of a child who left are kept 保存期限, by kind, as the rule pack says. Requirement G4. */
import { yearsLater, type SchoolDate, type Sentence, type KindOfData } from '@baoxue/domain';

/** Last day on which the record is kept. The 29th of February has its last day on the 28th. */
export const keptUntil = (left: SchoolDate, years: number): SchoolDate => yearsLater(left, years);

/** Of children who left before this day, the years are over today: on a 29th of February, of those who left on the 28th as well. */
export function leftBefore(today: SchoolDate, years: number): SchoolDate {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() - years);
  return date.toISOString().slice(0, 10);
}

/** The kinds of data, as people call them. */
export const NAME_OF_KIND = {
  registration: { zh: '学籍、监护人、家庭', en: 'registration, guardians, household' },
  attendance: { zh: '考勤', en: 'attendance' },
  case: { zh: '控辍保学个案、督导', en: 'dropout cases, supervision' },
  aid: { zh: '资助、关爱', en: 'aid and care' },
  'special-education': { zh: '特殊教育', en: 'special education' },
  request: { zh: '监护人申请、群众举报', en: 'requests of guardians, complaints' },
  'access-log': { zh: '访问日志、紧急查阅', en: 'access log, emergency accesses' },
} as const satisfies Readonly<Record<KindOfData, Sentence>>;
