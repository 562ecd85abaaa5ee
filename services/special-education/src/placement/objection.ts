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

/** Whether an objection to it waits for the bureau. It is the last decision, unless a review was completed as the objection was lodged. */
const isOpen = ({ appeal }: Decision): boolean => appeal?.outcome === null;

/** The objection that waits for the bureau. Until it is answered, the committee decides nothing else. */
export function openAppeal(state: Placement): Appeal | null {
  return state.status === 'none' ? null : (state.decisions.find(isOpen)?.appeal ?? null);
}

/** Changes the objection that waits for the bureau, at the decision it is to. */
export const withAppeal = (state: Placement, change: (appeal: Appeal) => Appeal): Placement =>
  state.status === 'none'
    ? state
    : {
        ...state,
        decisions: state.decisions.map((each) => (each.appeal && isOpen(each) ? { ...each, appeal: change(each.appeal) } : each)),
      };

/** Lodges it. @throws Refusal NOTHING_TO_APPEAL · APPEAL_FINAL · APPEAL_OPEN · APPEAL_TOO_LATE */
export function lodgedAppeal(preferred: PlacementKind, state: Placement, { today, rules }: PlacementContext): Appeal {
  const decision = state.status === 'none' ? undefined : state.decisions.at(-1);
  const field = 'input.placementId';
  if (!decision) throw refuse('NOTHING_TO_APPEAL', { field });
  if (openAppeal(state) || decision.appeal) throw refuse('APPEAL_OPEN', { field });
  if (decision.appealBy === null) throw refuse('APPEAL_FINAL', { field });
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
  // What members said before they had the child's new assessment is no answer to the objection.
  const opinions = appeal.opinions.filter(({ givenOn }) => givenOn >= assessedOn);
  requireOpinions(opinions, rules.committeeOpinionsAtLeast.objection);
  if (arrangement === null) return null;
  return {
    number: state.decisions.length + 1,
    arrangement,
    decidedOn: today,
    effectiveFrom: today,
    decidedBy: 'bureau',
    reviewId: null,
    opinions,
    guardian: null,
    appealBy: null,
    appeal: null,
  };
}
