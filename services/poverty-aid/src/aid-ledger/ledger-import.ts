import type { LedgerCategory } from '@baoxue/contracts';
import { isSchoolDate, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/** The words of the departments' lists; some departments write the long form. */
const CATEGORIES: Readonly<Record<string, LedgerCategory>> = {
  建档立卡: 'registered-poor',
  低保: 'subsistence-allowance',
  特困: 'extreme-poverty-support',
  特困救助供养: 'extreme-poverty-support',
  残疾困难: 'disabled-in-hardship',
  非建档立卡残疾: 'disabled-in-hardship',
  留守: 'left-behind',
  未升入普通高中: 'not-in-senior-high',
};

/** Column 类别. @throws Refusal CATEGORY_UNKNOWN */
export function categoryOf(text: string): LedgerCategory {
  const category = Object.hasOwn(CATEGORIES, text.trim()) ? CATEGORIES[text.trim()] : undefined;
  if (!category) throw refuse('CATEGORY_UNKNOWN', { field: '类别' });
  return category;
}

/** Column 认定日期. @throws Refusal DATE_INVALID · DATE_IN_FUTURE */
export function dayOfRecognition(text: string, today: SchoolDate): SchoolDate {
  const day = text.trim();
  if (!isSchoolDate(day)) throw refuse('DATE_INVALID', { field: '认定日期' });
  if (day > today) throw refuse('DATE_IN_FUTURE', { field: '认定日期' });
  return day;
}
