import type { StudentCard } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type Clock, type CommandOptions, type SchoolDate } from '@baoxue/domain';
import { causedBy } from '@baoxue/event-bus';
import type { ChildEvent } from '@baoxue/mongo';
import { individualPlanRule, type PlanCommand, type PlannedChild, type PlanRules } from './individual-plan.js';
import { individualPlanId, type IndividualPlanStore } from './individual-plan.store.js';

export interface PlanningDeps {
  readonly plans: IndividualPlanStore;
  readonly clock: Clock;
  readonly rulesOf: (place: { jurisdictions: readonly string[]; date: SchoolDate }) => PlanRules;
  /** Whether the child has a certificate, an assessment or a placement. */
  readonly isInSpecialEducation: (studentId: string) => Promise<boolean>;
}

const ACTOR = 'special-education/individual-plan';

export const plannedChildOf = ({ studentId, schoolId, classId, jurisdictions }: PlannedChild): PlannedChild => ({
  studentId,
  schoolId,
  classId,
  jurisdictions,
});

/** What moves a plan besides people: the child's move to another class, and the clock. */
export function planning({ plans, clock, rulesOf, isInSpecialEducation }: PlanningDeps) {
  const handle = commandHandler(individualPlanRule, plans);

  async function decide(child: PlannedChild, command: PlanCommand, options: Omit<CommandOptions<never>, 'context'>) {
    const today = schoolDateOf(clock.now());
    const rules = rulesOf({ jurisdictions: child.jurisdictions, date: today });
    const context = { today, rules, isInSpecialEducation: await isInSpecialEducation(child.studentId) };
    return handle(individualPlanId(child.studentId), command, { ...options, context });
  }

  async function follow(card: StudentCard, event: ChildEvent): Promise<void> {
    const child = plannedChildOf(card);
    // Few of those who move have a plan: nothing more is read of the others.
    if (!(await plans.find(individualPlanId(child.studentId)))) return;
    await decide(child, { type: 'MoveChild', child }, { cause: causedBy(event, ACTOR), commandKey: event.id });
  }

  return {
    follow,
    decide,
    async tick(id: string): Promise<void> {
      const { state } = await plans.load(id);
      if (state.status === 'none') return;
      await decide(state.child, { type: 'Tick' }, { cause: { actor: `${ACTOR}/clock`, correlationId: id } });
    },
  };
}

export type Planning = ReturnType<typeof planning>;
