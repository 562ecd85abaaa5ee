/** The four rhythms 四个一 of reporting: school monthly, county quarterly, then by term and by year, each a row of months. */
import { addDays, type SchoolDate } from '@baoxue/domain';

export const RHYTHMS_OF_SCHOOL = ['school-month'] as const;
export const RHYTHMS_OF_COUNTY = ['county-quarter', 'term', 'school-year'] as const;
export type Rhythm = (typeof RHYTHMS_OF_SCHOOL)[number] | (typeof RHYTHMS_OF_COUNTY)[number];

/** The months of a period, earliest first; null when the text names none. `2026-05` · `2026-Q2` · `2025-autumn` · `2025`. */
export function monthsOf(rhythm: Rhythm, period: string): readonly string[] | null {
  const [, year = '', part = ''] = PATTERNS[rhythm].exec(period) ?? [];
  if (year === '') return null;
  const start = Number(year);
  switch (rhythm) {
    case 'school-month':
      return [period];
    case 'county-quarter':
      return rowOf(start, Number(part) * 3 - 2, 3);
    case 'term':
      return part === 'autumn' ? rowOf(start, 9, AUTUMN_MONTHS) : rowOf(start + 1, 2, SPRING_MONTHS);
    case 'school-year':
      return rowOf(start, 9, 12);
  }
}

const PATTERNS: Readonly<Record<Rhythm, RegExp>> = {
  'school-month': /^(20\d\d)-(0[1-9]|1[0-2])$/,
  'county-quarter': /^(20\d\d)-Q([1-4])$/,
  term: /^(20\d\d)-(autumn|spring)$/,
  'school-year': /^(20\d\d)$/,
};
/** September to January, and February to August: the two make the school year. */
const AUTUMN_MONTHS = 5;
const SPRING_MONTHS = 7;
const LAST_OF_AUTUMN = 1;
const LAST_OF_SPRING = 8;

const rowOf = (year: number, month: number, length: number): readonly string[] =>
  Array.from({ length }, (_, index) => {
    const at = month - 1 + index;
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });

/** The period of a rhythm whose last month this is; null when none ends with it. */
export function periodEndingWith(rhythm: Rhythm, month: string): string | null {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  switch (rhythm) {
    case 'school-month':
      return month;
    case 'county-quarter':
      return number % 3 === 0 ? `${year}-Q${number / 3}` : null;
    case 'term':
      if (number === LAST_OF_AUTUMN) return `${year - 1}-autumn`;
      return number === LAST_OF_SPRING ? `${year - 1}-spring` : null;
    case 'school-year':
      return number === LAST_OF_SPRING ? String(year - 1) : null;
  }
}

/** The months that ended after one day and no later than another, earliest first. */
export function monthsEndedIn(after: SchoolDate, through: SchoolDate): readonly string[] {
  const months: string[] = [];
  for (let month = monthOfDay(addDays(after, 1)); lastDayOf(month) <= through; month = monthAfter(month)) months.push(month);
  return months;
}

export const monthOfDay = (day: SchoolDate): string => day.slice(0, 7);
export const firstDayOf = (month: string): SchoolDate => `${month}-01`;
export const lastDayOf = (month: string): SchoolDate => addDays(firstDayOf(monthAfter(month)), -1);

const monthAfter = (month: string): string => rowOf(Number(month.slice(0, 4)), Number(month.slice(5)) + 1, 1)[0] ?? '';
