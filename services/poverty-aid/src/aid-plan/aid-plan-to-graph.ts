import { constantCase } from '@baoxue/domain';
import type { AidPlan as GraphPlan, AidPlanMeasure } from '../__generated__/resolvers.js';
import type { OpenedPlan, PlanMeasure } from './aid-plan.js';

/** Opens what a measure of a plan says. */
export type OpenDetails = (planId: string, sealed: string) => string;

/** Only for a viewer who may read the plan: opens what its measures say. */
export function planToGraph(
  { id, version, state }: { readonly id: string; readonly version: number; readonly state: OpenedPlan },
  openDetails: OpenDetails,
): GraphPlan {
  const { status, subject, children, openedOn, measures, conclusion } = state;
  return {
    id,
    version,
    kind: constantCase(subject.kind),
    household: subject.kind === 'household' ? { id: subject.householdId } : null,
    children: children.map(({ studentId }) => ({ id: studentId })),
    status: constantCase(status),
    openedOn,
    measures: measures.map((measure) => measureToGraph(id, measure, openDetails)),
    outcome: conclusion && constantCase(conclusion.outcome),
    concludedOn: conclusion && conclusion.on,
  };
}

function measureToGraph(planId: string, measure: PlanMeasure, openDetails: OpenDetails): AidPlanMeasure {
  const { number, kind, sealedDetails, owner, dueOn, overdue, reviewId, outcome, earlier } = measure;
  return {
    number,
    kind: constantCase(kind),
    details: sealedDetails === null ? null : openDetails(planId, sealedDetails),
    owner: constantCase(owner),
    dueOn,
    overdue,
    fromReview: reviewId !== null,
    result: outcome && constantCase(outcome.result),
    settledOn: outcome && outcome.on,
    earlier: earlier.map((each) => ({ ...each, owner: constantCase(each.owner) })),
  };
}
