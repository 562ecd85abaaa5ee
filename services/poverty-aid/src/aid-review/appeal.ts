import type { AidCause, AidMeasure } from '@baoxue/contracts';
import { addDays, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import type { AidReview, Decision, ReviewContext } from './aid-review.js';
import { measuresChosen } from './measures.js';
import { owed } from './reinstatement.js';

export const APPEAL_GROUNDS = ['cause', 'measures'] as const;
/** 对辍学原因的认定有异议 · 对资助措施有异议. */
export type AppealGround = (typeof APPEAL_GROUNDS)[number];

/** A guardian's objection 异议 to the decision of a review; one per review, and the bureau has the last word. */
export interface Appeal {
  readonly ground: AppealGround;
  /** The decision objected to. */
  readonly against: Decision;
  readonly lodgedOn: SchoolDate;
  readonly decideBy: SchoolDate;
  readonly overdue: boolean;
  readonly outcome: 'upheld' | 'changed' | null;
  readonly decidedOn: SchoolDate | null;
}

export type AppealCommand =
  | { readonly type: 'LodgeAppeal'; readonly ground: AppealGround }
  /** Null upholds the decision. */
  | { readonly type: 'DecideAppeal'; readonly decision: NewDecision | null };

interface NewDecision {
  readonly cause: AidCause;
  readonly measures: readonly AidMeasure[];
}

export type AppealEvent =
  | { readonly type: 'AppealLodged'; readonly appeal: Appeal }
  | { readonly type: 'AppealOverdue' }
  | {
      readonly type: 'AppealDecided';
      readonly outcome: 'upheld' | 'changed';
      readonly decidedOn: SchoolDate;
      readonly decision: NewDecision | null;
      /** Until when the measures decided on are resumed, if the child is back and there are any. */
      readonly reinstateBy: SchoolDate | null;
    };

/** @throws Refusal NOTHING_TO_APPEAL · APPEAL_LODGED · APPEAL_TOO_LATE */
export function lodgeAppeal(ground: AppealGround, state: AidReview, { today, rules }: ReviewContext): AppealEvent {
  const field = 'input.reviewId';
  if (!('cause' in state)) throw refuse('NOTHING_TO_APPEAL', { field });
  if (state.appeal) throw refuse('APPEAL_LODGED', { field });
  if (today > state.appealBy) throw refuse('APPEAL_TOO_LATE', { field, appealBy: state.appealBy });
  const { cause, measures, completedOn } = state;
  const decideBy = addDays(today, rules.appealDecisionWithinDays);
  const against = { cause, measures, completedOn };
  return {
    type: 'AppealLodged',
    appeal: { ground, against, lodgedOn: today, decideBy, overdue: false, outcome: null, decidedOn: null },
  };
}

/** The objection that waits for the bureau. */
export function openAppeal(state: AidReview): Appeal | null {
  return 'cause' in state && state.appeal?.outcome === null ? state.appeal : null;
}

/** @throws Refusal NO_APPEAL · MEASURE_REQUIRED · MEASURES_CONTRADICT */
export function decideAppeal(decision: NewDecision | null, state: AidReview, { today, reinstateBy }: ReviewContext): AppealEvent {
  const appeal = openAppeal(state);
  if (!appeal) throw refuse('NO_APPEAL', { field: 'input.reviewId' });
  const decided = decision && { cause: decision.cause, measures: measuresChosen(decision.cause, decision.measures) };
  if (decided === null || isSame(decided, appeal.against))
    return { type: 'AppealDecided', outcome: 'upheld', decidedOn: today, decision: null, reinstateBy: null };
  const isOwed = state.status === 're-based' && owed(decided.measures);
  return {
    type: 'AppealDecided',
    outcome: 'changed',
    decidedOn: today,
    decision: decided,
    reinstateBy: isOwed ? reinstateBy(today) : null,
  };
}

const isSame = (one: NewDecision, other: NewDecision): boolean =>
  one.cause === other.cause && [...one.measures].sort().join() === [...other.measures].sort().join();
