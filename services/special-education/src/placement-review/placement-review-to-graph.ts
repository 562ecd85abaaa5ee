import { constantCase } from '@baoxue/domain';
import type { PlacementReview as GraphReview } from '../__generated__/resolvers.js';
import type { PlacementReview } from './placement-review.js';

/** A review as the schema shows it, but for what depends on who asks. */
export function reviewToGraph({
  id,
  version,
  state,
}: {
  id: string;
  version: number;
  state: Exclude<PlacementReview, { status: 'none' }>;
}): Omit<GraphReview, 'accessGrounds'> {
  const { status, studentId, caseId, openedOn, dueOn, overdue } = state;
  const decided = 'arrangement' in state ? state : null;
  return {
    id,
    version,
    status: constantCase(status),
    student: { id: studentId },
    dropoutCase: { id: caseId },
    openedOn,
    dueOn,
    overdue,
    placement: decided && constantCase(decided.arrangement.kind),
    completedOn: decided && decided.completedOn,
    returnedOn: 'returnedOn' in state ? state.returnedOn : null,
  };
}
