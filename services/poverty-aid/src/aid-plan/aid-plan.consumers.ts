import type { AidMeasure, EventEnvelope, StudentCard } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type Clock, type CommandOptions, type SchoolDate } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { aidPlanRule, type CoveredChild, type PlanCommand } from './aid-plan.js';
import { aidPlanId, isKeptPlan, type AidPlanStore } from './aid-plan.store.js';

export interface PlanningDeps {
  readonly plans: AidPlanStore;
  readonly clock: Clock;
  /** Calendar days in which a measure of a review is carried out, from the rule pack of the place. */
  readonly measureWithinDays: (jurisdictions: readonly string[], today: SchoolDate) => number;
  /** The child of a review, where it is enrolled now. */
  readonly childOfReview: (reviewId: string) => Promise<CoveredChild | null>;
}

const ACTOR = 'poverty-aid/aid-plan';

export const coveredChildOf = ({ studentId, schoolId, classId, jurisdictions }: CoveredChild): CoveredChild => ({
  studentId,
  schoolId,
  classId,
  jurisdictions,
});

/** What moves a plan besides people: the measures of an aid review, a child's move to another school or household, and the clock. */
export function planning({ plans, clock, measureWithinDays, childOfReview }: PlanningDeps) {
  const handle = commandHandler(aidPlanRule, plans);

  async function decide(
    planId: string,
    command: PlanCommand,
    jurisdictions: readonly string[],
    options: Omit<CommandOptions<never>, 'context'>,
  ) {
    const today = schoolDateOf(clock.now());
    return handle(planId, command, { ...options, context: { today, measureWithinDays: measureWithinDays(jurisdictions, today) } });
  }

  async function reviewCompleted(event: EventEnvelope<{ reviewId: string; measures: readonly AidMeasure[] }>): Promise<void> {
    const { reviewId, measures } = event.data;
    const child = await childOfReview(reviewId);
    if (!child) throw new Error('A review that was completed is not stored.');
    const planId = aidPlanId({ kind: 'student', studentId: child.studentId });
    const command = { type: 'FollowReview', reviewId, child, measures } as const;
    await decide(planId, command, child.jurisdictions, { cause: causedBy(event, ACTOR), commandKey: event.id });
  }

  /** What happened to a child happens in each plan that covers it. */
  async function follow(event: EventEnvelope<{ studentId: string }>, command: PlanCommand): Promise<void> {
    const { studentId } = event.data;
    const options = { cause: causedBy(event, ACTOR), commandKey: event.id };
    for (const { id, state } of (await plans.ofStudents([studentId])).get(studentId) ?? [])
      await decide(id, command, state.children[0]?.jurisdictions ?? [], options);
  }

  const handlers: EventHandlers = {
    'aid.review.completed.v1': reviewCompleted,
    'student.moved.v1': (event: EventEnvelope<StudentCard>) => follow(event, { type: 'MoveChild', child: coveredChildOf(event.data) }),
    'student.housed.v1': (event: EventEnvelope<{ studentId: string; householdId: string }>) =>
      follow(event, { type: 'HouseChild', studentId: event.data.studentId, householdId: event.data.householdId }),
  };

  return {
    handlers,
    decide,

    /** Says which measures are late. A late tick gives the same answer as a timely one. */
    async tick(planId: string): Promise<void> {
      const kept = await plans.find(planId);
      if (!kept || !isKeptPlan(kept)) return;
      const jurisdictions = kept.state.children[0]?.jurisdictions ?? [];
      await decide(planId, { type: 'Tick' }, jurisdictions, { cause: { actor: `${ACTOR}/clock`, correlationId: planId } });
    },
  };
}

export type Planning = ReturnType<typeof planning>;
