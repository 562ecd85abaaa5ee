import { constantCase } from '@baoxue/domain';
import type { AidReview as GraphReview, AidReviewAppeal, AidReviewDecision } from '../__generated__/resolvers.js';
import { stepsOwed, type AidReview, type Decision } from './aid-review.js';
import type { Appeal } from './appeal.js';

/** A review as the schema shows it, but for what depends on who asks. */
export function reviewToGraph({
  id,
  version,
  state,
}: {
  id: string;
  version: number;
  state: Exclude<AidReview, { status: 'none' }>;
}): Omit<GraphReview, 'accessGrounds'> {
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
    appealBy: decided && decided.appealBy,
    appeal: decided?.appeal ? appealToGraph(decided.appeal) : null,
    reinstatement: state.status === 're-based' ? state.reinstatement : null,
    awaits: stepsOwed(state).map(({ step }) => constantCase(step)),
    returnedOn: 'returnedOn' in state ? state.returnedOn : null,
  };
}

const appealToGraph = ({ ground, against, outcome, ...dates }: Appeal): AidReviewAppeal => ({
  ...dates,
  ground: constantCase(ground),
  against: decisionToGraph(against),
  outcome: outcome && constantCase(outcome),
});

const decisionToGraph = ({ cause, measures, completedOn }: Decision): AidReviewDecision => ({
  cause: constantCase(cause),
  measures: measures.map((measure) => constantCase(measure)),
  decidedOn: completedOn,
});
