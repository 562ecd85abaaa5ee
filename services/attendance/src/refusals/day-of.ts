import { isSchoolDate, type SchoolDate } from '@baoxue/domain';
import { refuse } from './catalogue.js';

/**
 * A day as it comes in from outside.
 * @throws Refusal DATE_INVALID
 */
export function dayOf(text: string, field: string): SchoolDate {
  if (!isSchoolDate(text)) throw refuse('DATE_INVALID', { field });
  return text;
}
