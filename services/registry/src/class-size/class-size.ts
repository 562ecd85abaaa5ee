/** How full a class is 班额 (A2). The thresholds are the rule pack's. */
import { gradesBetween } from '../enrolment/index.js';

export interface ClassSizeRules {
  readonly standard: { readonly primary: number; readonly junior: number };
  readonly largeFrom: number;
  readonly extraLargeFrom: number;
}

/** Within the standard · above it · 大班额 · 超大班额. */
export type ClassSizeFlag = 'within-standard' | 'above-standard' | 'large' | 'extra-large';

const FIRST_JUNIOR_GRADE = '21';

export function classSizeOf(count: number, grade: string, { standard, largeFrom, extraLargeFrom }: ClassSizeRules) {
  const limit = gradesBetween(FIRST_JUNIOR_GRADE, grade) >= 0 ? standard.junior : standard.primary;
  return { count, standard: limit, flag: flagOf() };

  function flagOf(): ClassSizeFlag {
    if (count >= extraLargeFrom) return 'extra-large';
    if (count >= largeFrom) return 'large';
    return count > limit ? 'above-standard' : 'within-standard';
  }
}
