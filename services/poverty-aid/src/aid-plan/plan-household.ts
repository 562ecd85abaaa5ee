import { withoutWords } from '@baoxue/pii';
import { refuse } from '../refusals/index.js';
import type { AidPlan, CoveredChild, PlanCommand, PlanEvent, PlanSubject } from './aid-plan.js';

/**
 * A household's plan covers children of that household: nobody of whom the registry has told that the child lives elsewhere. Children
 * registered before the registry told of homes have none here; unknown is not elsewhere, and whoever opens the plan answers for them.
 * @param homes the household of each child; nothing for a child of whom none was told
 * @throws Refusal NOT_OF_HOUSEHOLD, naming how many live elsewhere
 */
export function requireHousehold(subject: PlanSubject, children: readonly CoveredChild[], homes: ReadonlyMap<string, string>): void {
  if (subject.kind !== 'household') return;
  const strangers = children.filter(({ studentId }) => (homes.get(studentId) ?? subject.householdId) !== subject.householdId);
  if (strangers.length > 0) throw refuse('NOT_OF_HOUSEHOLD', { field: 'input.studentIds', count: strangers.length });
}

/** A child who lives in another household now leaves this one's plan. The last child stays: through it somebody answers for the plan until it is concluded. */
export function house({ studentId, householdId }: Extract<PlanCommand, { type: 'HouseChild' }>, state: AidPlan): PlanEvent[] {
  if (state.status !== 'open' || state.subject.kind !== 'household' || state.subject.householdId === householdId) return [];
  const isCovered = state.children.some((child) => child.studentId === studentId);
  return isCovered && state.children.length > 1 ? [{ type: 'ChildLeft', studentId }] : [];
}

/** A child's years are over (G4). What is planned for a family speaks of all its children: the words go with the last of them. */
export function withoutChild(state: AidPlan, studentId: string): AidPlan {
  if (state.status === 'none') return state;
  const removedIds = [...new Set([...(state.removedIds ?? []), studentId])];
  const isLast = state.children.every((child) => removedIds.includes(child.studentId));
  return isLast ? withoutWords({ ...state, removedIds }) : { ...state, removedIds };
}
