import { isSchoolDate, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/** Column 发证日期. @throws Refusal DATE_INVALID · DATE_IN_FUTURE */
export function dayOfIssue(text: string, today: SchoolDate): SchoolDate {
  const day = text.trim();
  if (!isSchoolDate(day)) throw refuse('DATE_INVALID', { field: '发证日期' });
  if (day > today) throw refuse('DATE_IN_FUTURE', { field: '发证日期' });
  return day;
}
