import type { PlacementKind } from '@baoxue/contracts';
import { addDays } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import type { Arrangement } from './arrangement.js';
import { requireOpinions } from './deliberation.js';
import type { Appeal, Decision, Placement, PlacementContext } from './placement-file.js';

/**
 * The guardian's objection 异议 to a placement (残疾人教育条例 art. 21): the bureau has the committee assess the child again and give its
 * opinions, then decides. The committee's decision holds until then; the bureau's is final here.
 */

/** The objection that waits for the bureau. A newer decision of the committee has overtaken an older objection. */
export function openAppeal(state: Placement): Appeal | null {
  const appeal = state.status === 'none' ? null : (state.decisions.at(-1)?.appeal ?? null);
  return appeal?.outcome === null ? appeal : null;
}

/** Lodges it. @throws Refusal NOTHING_TO_APPEAL · APPEAL_FINAL · APPEAL_OPEN · APPEAL_TOO_LATE */
export function lodgedAppeal(preferred: PlacementKind, state: Placement, { today, rules }: PlacementContext): Appeal {
  const decision = state.status === 'none' ? undefined : state.decisions.at(-1);
  const field = 'input.placementId';
  if (!decision) throw refuse('NOTHING_TO_APPEAL', { field });
  if (decision.appealBy === null) throw refuse('APPEAL_FINAL', { field });
  if (decision.appeal) throw refuse('APPEAL_OPEN', { field });
  if (today > decision.appealBy) throw refuse('APPEAL_TOO_LATE', { field, appealBy: decision.appealBy });
  return {
    preferred,
    lodgedOn: today,
    decideBy: addDays(today, rules.appealDecisionWithinDays),
    overdue: false,
    opinions: [],
    outcome: null,
  };
}

/**
 * What the bureau decides instead; null when the committee's decision stays.
 * @throws Refusal NO_APPEAL · REASSESSMENT_MISSING · OPINIONS_MISSING
 */
export function decidedOnAppeal(arrangement: Arrangement | null, state: Placement, context: PlacementContext): Decision | null {
  const { today, assessedOn, rules } = context;
  const appeal = openAppeal(state);
  if (state.status === 'none' || !appeal) throw refuse('NO_APPEAL', { field: 'input.placementId' });
  if (assessedOn === null || assessedOn < appeal.lodgedOn) throw refuse('REASSESSMENT_MISSING');
  requireOpinions(appeal.opinions, rules.committeeOpinionsAtLeast.objection);
  if (arrangement === null) return null;
  return {
    number: state.decisions.length + 1,
    arrangement,
    decidedOn: today,
    effectiveFrom: today,
    decidedBy: 'bureau',
    reviewId: null,
    opinions: appeal.opinions,
    guardian: null,
    appealBy: null,
    appeal: null,
  };
}
