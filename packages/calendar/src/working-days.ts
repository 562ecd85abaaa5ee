import { addDays, type SchoolDate } from '@baoxue/domain';
import { dayKind } from './public-holidays.js';

/**
 * So many working days 工作日 of an office later: weekdays and days made up for, without statutory holidays. Unlike school days they run
 * on through the vacations.
 * @throws Refusal CALENDAR_UNKNOWN
 */
export function addWorkingDays(from: SchoolDate, count: number): SchoolDate {
  let day = from;
  for (let left = count; left > 0; left -= dayKind(day).working ? 1 : 0) day = addDays(day, 1);
  return day;
}
