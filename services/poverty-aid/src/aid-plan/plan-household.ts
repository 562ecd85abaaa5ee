import { refuse } from '../refusals/index.js';
import type { CoveredChild, PlanSubject } from './aid-plan.js';

/**
 * A household's plan covers children of that household: each lives in it, as the registry has told. A household in which no child lives is
 * none, and one whose children are out of the viewer's scope cannot be named by way of others.
 * @param homes the household of each child; nothing for a child of whom none was told
 * @throws Refusal NOT_OF_HOUSEHOLD, naming how many are not
 */
export function requireHousehold(subject: PlanSubject, children: readonly CoveredChild[], homes: ReadonlyMap<string, string>): void {
  if (subject.kind !== 'household') return;
  const strangers = children.filter(({ studentId }) => homes.get(studentId) !== subject.householdId);
  if (strangers.length > 0) throw refuse('NOT_OF_HOUSEHOLD', { field: 'input.studentIds', count: strangers.length });
}
