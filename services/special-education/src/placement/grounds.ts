import { inForceOn } from './arrangement.js';
import type { Grounds } from './deliberation.js';
import { openAppeal } from './objection.js';
import type { Placement, PlacementContext } from './placement-file.js';

/** What a decision on a child rests on that day, in the committee's own procedure or in a review. */
export function groundsOn(state: Placement, { today, rules, assessedOn }: Omit<PlacementContext, 'committee'>): Grounds {
  const { procedure, decisions } = state.status === 'none' ? { procedure: null, decisions: [] } : state;
  return {
    opinions: procedure?.opinions ?? [],
    guardian: procedure?.guardian ?? null,
    assessedOn,
    inForce: inForceOn(decisions, today)?.arrangement ?? null,
    isAppealed: openAppeal(state) !== null,
    needed: rules.committeeOpinionsAtLeast,
  };
}
