/** What counts for a term 学期 when the law is made known 宣传. Plan 〔2018〕49, 四（四） “每学期开学初是控辍保学的关键时期”; requirement B14. */
import { defaultTerms } from '@baoxue/calendar';
import { addDays, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/** What is done in the holidays before a term is done for it. */
const BEFORE_TERM_DAYS = 30;

/** First and last day in which something counts for a term; null for a term that is not known. */
export type TermPeriod = readonly [from: SchoolDate, to: SchoolDate] | null;

export function periodOf(term: string): TermPeriod {
  const known = defaultTerms.find(({ id }) => id === term);
  return known ? [addDays(known.from, -BEFORE_TERM_DAYS), known.to] : null;
}

/** @throws Refusal DAY_TO_COME · OUTSIDE_TERM */
export function refuseUnlessDoneFor(within: TermPeriod, on: SchoolDate, today: SchoolDate): void {
  if (on > today) throw refuse('DAY_TO_COME', { field: 'input.on' });
  if (within === null || on < within[0] || on > within[1]) throw refuse('OUTSIDE_TERM', { field: 'input.on' });
}

/** @throws Refusal NOBODY_REACHED */
export function refuseUnlessReached(people: number): void {
  if (!Number.isInteger(people) || people < 1) throw refuse('NOBODY_REACHED', { field: 'input.people' });
}
