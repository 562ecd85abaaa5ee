import { constantCase } from '@baoxue/domain';
import type { AidReview as GraphReview } from '../__generated__/resolvers.js';
import type { AidReview } from './aid-review.js';

/** A review as the schema shows it. */
export function reviewToGraph({
  id,
  version,
  state,
}: {
  id: string;
  version: number;
  state: Exclude<AidReview, { status: 'none' }>;
}): GraphReview {
  const { status, ground, studentId, caseId, openedOn, dueOn, overdue } = state;
  const decided = 'cause' in state ? state : null;
  return {
    id,
    version,
    status: constantCase(status),
    ground: constantCase(ground),
    student: { id: studentId },
    dropoutCase: { id: caseId },
    openedOn,
    dueOn,
    overdue,
    cause: decided && constantCase(decided.cause),
    measures: decided && decided.measures.map((measure) => constantCase(measure)),
    completedOn: decided && decided.completedOn,
    returnedOn: 'returnedOn' in state ? state.returnedOn : null,
  };
}
