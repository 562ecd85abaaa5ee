import { isSchoolDate, type SchoolDate } from '@baoxue/domain';
import { refuseCell } from './refusals.js';

/** With separators, or all eight digits: `2015113` could be 13 January or 3 November. */
const SEPARATED = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * A day as people write it: 2015-03-09, 2015/3/9, 2015.3.9, 20150309, 2015年3月9日. Date cells of XLSX arrive as the first.
 * @param column the head the error names
 * @throws Refusal DATE_UNREADABLE, also for days that do not exist
 */
export function parseDate(text: string, column: string): SchoolDate {
  const [, year = '', month = '', day = ''] = SEPARATED.exec(text.trim()) ?? EIGHT_DIGITS.exec(text.trim()) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isSchoolDate(date)) throw refuseCell('DATE_UNREADABLE', { field: column });
  return date;
}
