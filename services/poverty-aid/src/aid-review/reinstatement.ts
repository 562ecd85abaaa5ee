import type { AidMeasure } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import type { AidReview, ReviewContext } from './aid-review.js';

/** Aid is resumed 恢复资助 for a child who is back: the measures decided on hold again from a day the officer names. */
export interface Reinstatement {
  readonly by: SchoolDate;
  readonly overdue: boolean;
  /** First day on which the measures hold again; null until the officer has recorded it. */
  readonly from: SchoolDate | null;
}

export type ReinstatementEvent = { readonly type: 'AidReinstated'; readonly from: SchoolDate } | { readonly type: 'ReinstatementOverdue' };

/** Whether anything was decided that can be resumed. */
export const owed = (measures: readonly AidMeasure[]): boolean => measures.some((measure) => measure !== 'none');

/** @throws Refusal NOTHING_TO_REINSTATE · ALREADY_REINSTATED · REINSTATEMENT_DAY */
export function reinstate(from: SchoolDate, state: AidReview, { today }: ReviewContext): ReinstatementEvent {
  const field = 'input.reviewId';
  if (state.status !== 're-based' || state.reinstatement === null) throw refuse('NOTHING_TO_REINSTATE', { field });
  if (state.reinstatement.from !== null) throw refuse('ALREADY_REINSTATED', { field });
  if (from < state.returnedOn || from > today) throw refuse('REINSTATEMENT_DAY', { field: 'input.from', returnedOn: state.returnedOn });
  return { type: 'AidReinstated', from };
}
