import { endOf, idFrom, unreachable, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import { sealedField } from '@baoxue/pii';
import type mongoose from 'mongoose';
import { aidPlanRule, measuresDue, type AidPlan, type OpenedPlan, type PlanEvent, type PlanSubject } from './aid-plan.js';

export type KeptPlan = Kept<OpenedPlan>;

export interface AidPlanStore extends AggregateStore<AidPlan, PlanEvent> {
  /** Plans that cover these children, by child: their own, and those of their households. */
  ofStudents(studentIds: readonly string[]): Promise<Map<string, KeptPlan[]>>;
}

/** One plan per child and one per household. */
export const aidPlanId = (subject: PlanSubject): string =>
  subject.kind === 'student' ? idFrom('aid-plan', 'student', subject.studentId) : idFrom('aid-plan', 'household', subject.householdId);

const COLLECTION = 'aid_plans';
/** A child's own plan, and those of the households it has lived in. */
const PLANS_PER_STUDENT_MAX = 10;
/** Sorts behind every day. */
const NO_DAY = '9999-12-31';

/** What is done for a family tells of its circumstances: it opens only in its own plan. */
export const measureDetails = sealedField<string>(COLLECTION, 'details');

type Stored = OpenedPlan & Record<'order' | 'studentIds' | 'schoolId' | 'classId' | 'jurisdictions' | 'isOverdue', unknown>;

export function aidPlanStore(connection: mongoose.Connection, clock: Clock): AidPlanStore {
  const store = aggregateStore<AidPlan, PlanEvent>({
    connection,
    clock,
    collection: COLLECTION,
    source: 'baoxue/poverty-aid/aid-plan',
    initialState: aidPlanRule.initialState,
    publish,
    toStored,
    fromStored: ({ order: _o, studentIds: _s, schoolId: _i, classId: _c, jurisdictions: _j, isOverdue: _d, ...state }: Stored) => state,
    nextDueAt(state) {
      const [first] = measuresDue(state)
        .map(({ dueOn }) => dueOn)
        .sort();
      return first === undefined ? null : endOf(first);
    },
    indexes: [
      { key: { 'state.studentIds': 1 } },
      ...['state.status', 'state.isOverdue'].flatMap((which) => [
        { key: { [which]: 1, 'state.order': 1 } as const },
        { key: { [which]: 1, 'state.jurisdictions': 1, 'state.order': 1 } as const },
        { key: { [which]: 1, 'state.schoolId': 1, 'state.order': 1 } as const },
        { key: { [which]: 1, 'state.classId': 1, 'state.order': 1 } as const },
      ]),
    ],
  });
  return {
    ...store,
    async ofStudents(studentIds) {
      const limit = studentIds.length * PLANS_PER_STUDENT_MAX;
      const found = limit === 0 ? [] : (await store.query({ 'state.studentIds': { $in: [...studentIds] } }, { limit })).filter(isKeptPlan);
      const covering = (studentId: string) => found.filter(({ state }) => state.children.some((child) => child.studentId === studentId));
      return new Map(studentIds.map((studentId) => [studentId, covering(studentId)]));
    },
  };
}

export const isKeptPlan = (kept: Kept<AidPlan>): kept is KeptPlan => kept.state.status !== 'none';

/** What lists and access filter by, beside the plan itself: everybody who answers for one of the children sees it. */
function toStored(state: AidPlan, id: string): AidPlan | Stored {
  if (state.status === 'none') return state;
  const distinct = (values: readonly string[]) => [...new Set(values)];
  const waiting = state.measures.filter(({ outcome }) => !outcome);
  const [first = NO_DAY] = waiting.map(({ dueOn }) => dueOn).sort();
  return {
    ...state,
    order: `${first}|${id}`,
    studentIds: state.children.map(({ studentId }) => studentId),
    schoolId: distinct(state.children.map(({ schoolId }) => schoolId)),
    classId: distinct(state.children.map(({ classId }) => classId)),
    jurisdictions: distinct(state.children.flatMap(({ jurisdictions }) => jurisdictions)),
    isOverdue: waiting.some(({ overdue }) => overdue),
  };
}

/** Others learn that a measure is late and whose it is; what it is about, and for whom, stays here. */
function publish(event: PlanEvent, _state: AidPlan, planId: string): PublishedEvent | null {
  switch (event.type) {
    case 'MeasureOverdue': {
      const { number, owner, dueOn } = event;
      return { type: 'aid.plan.measure.overdue.v1', data: { planId, number, owner, dueOn } };
    }
    case 'PlanOpened':
    case 'MeasureAdded':
    case 'MeasureChanged':
    case 'MeasureSettled':
    case 'PlanConcluded':
    case 'ChildMoved':
    case 'ChildLeft':
      return null;
    default:
      return unreachable(event);
  }
}
