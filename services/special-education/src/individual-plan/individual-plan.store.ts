import { idFrom, instantOf, unreachable, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import type { FieldCipher } from '@baoxue/pii';
import type mongoose from 'mongoose';
import {
  callDay,
  individualPlanRule,
  nextCall,
  type FollowedPlan,
  type IndividualPlan,
  type PlanEvent,
  type PlanRules,
} from './individual-plan.js';

export type KeptPlan = Kept<FollowedPlan>;
export type IndividualPlanStore = AggregateStore<IndividualPlan, PlanEvent>;

/** One plan per child, in versions. */
export const individualPlanId = (studentId: string): string => idFrom('individual-plan', studentId);

const COLLECTION = 'individual_plans';
type Stored = FollowedPlan & { readonly order: string };

export interface IndividualPlanStoreOptions {
  readonly connection: mongoose.Connection;
  readonly clock: Clock;
  /** From the rule pack of the child's place. */
  readonly rulesOf: (jurisdictions: readonly string[]) => PlanRules;
}

export const individualPlanStore = ({ connection, clock, rulesOf }: IndividualPlanStoreOptions): IndividualPlanStore =>
  aggregateStore<IndividualPlan, PlanEvent>({
    connection,
    clock,
    collection: COLLECTION,
    source: 'baoxue/special-education/individual-plan',
    initialState: individualPlanRule.initialState,
    publish,
    toStored: (state, id) => (state.status === 'none' ? state : { ...state, order: `${state.reviewDueOn}|${id}` }),
    fromStored: ({ order: _order, ...state }: Stored) => state,
    nextDueAt(state) {
      const level = state.status === 'none' ? null : nextCall(state);
      if (state.status === 'none' || level === null) return null;
      return instantOf(callDay(state.reviewDueOn, level, rulesOf(state.child.jurisdictions)));
    },
    indexes: [
      { key: { 'state.order': 1 } },
      { key: { 'state.child.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.child.classId': 1, 'state.order': 1 } },
    ],
  });

export const isKeptPlan = (kept: Kept<IndividualPlan>): kept is KeptPlan => kept.state.status !== 'none';

/** A goal speaks of a child's disability: it opens only in its own plan, version by version. */
export const goalSeal = (cipher: FieldCipher) => ({
  close: (planId: string, text: string): string => cipher.encrypt(text, { collection: COLLECTION, id: planId, field: 'goal' }),
  open: (planId: string, sealed: string): string => cipher.decrypt(sealed, { collection: COLLECTION, id: planId, field: 'goal' }),
});

export type GoalSeal = ReturnType<typeof goalSeal>;

/** Others learn that a review waits, and for whom; goals and supports stay here. */
function publish(event: PlanEvent, state: IndividualPlan, planId: string): PublishedEvent | null {
  if (state.status === 'none') return null;
  switch (event.type) {
    case 'ReviewCalled': {
      const { studentId, schoolId } = state.child;
      const data = { planId, studentId, schoolId, dueOn: event.dueOn, level: event.level };
      return { type: 'plan.review.due.v1', partitionkey: studentId, data };
    }
    case 'PlanAdopted':
    case 'PlanReviewed':
    case 'ChildMoved':
      return null;
    default:
      return unreachable(event);
  }
}
