import type { AidCause, AidMeasure } from '@baoxue/contracts';
import { addDays, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { decideAppeal, lodgeAppeal, openAppeal, type Appeal, type AppealCommand, type AppealEvent } from './appeal.js';
import { measuresChosen } from './measures.js';
import { owed, reinstate, type Reinstatement, type ReinstatementEvent } from './reinstatement.js';

/**
 * An aid review 资助复核 asks of one dropout case: did the child leave because of poverty, and what is done about it (C6).
 *
 *   none ── dropout confirmed, or suspected on a ledger ──▶ open ── officer decides ──▶ completed
 *                                                            │ child returns              │ child returns
 *                                                            ▼                            ▼
 *                                                          closed                      re-based ── aid is resumed
 *
 * The guardian may object to a decision once, before the return or after it. See docs/rules/aid-review.md.
 */
export type AidReview =
  | { readonly status: 'none' }
  | (Opened & { readonly status: 'open'; readonly overdue: boolean })
  | (Opened & Decided & { readonly status: 'completed'; readonly overdue: boolean })
  | (Opened & { readonly status: 'closed'; readonly overdue: boolean; readonly returnedOn: SchoolDate })
  | (Opened & Decided & Returned & { readonly status: 're-based'; readonly overdue: boolean });

export type ReviewGround = 'suspected-on-ledger' | 'confirmed';

export interface Opened {
  readonly caseId: string;
  readonly studentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
  readonly ground: ReviewGround;
  readonly openedOn: SchoolDate;
  readonly dueOn: SchoolDate;
}

export interface Decision {
  readonly cause: AidCause;
  readonly measures: readonly AidMeasure[];
  readonly completedOn: SchoolDate;
}

/** A decision, and what the guardian has against it. */
export interface Decided extends Decision {
  /** Last day for an objection. */
  readonly appealBy: SchoolDate;
  readonly appeal: Appeal | null;
}

interface Returned {
  readonly returnedOn: SchoolDate;
  /** Null when nothing was decided that could be resumed. */
  readonly reinstatement: Reinstatement | null;
}

export type ReviewCommand =
  | ({ readonly type: 'Open' } & Opened)
  | { readonly type: 'Complete'; readonly cause: AidCause; readonly measures: readonly AidMeasure[] }
  | { readonly type: 'RecordReturn'; readonly returnedOn: SchoolDate }
  | { readonly type: 'Reinstate'; readonly from: SchoolDate }
  | AppealCommand
  | { readonly type: 'Tick' };

export type ReviewEvent =
  | ({ readonly type: 'ReviewOpened' } & Opened)
  | ({ readonly type: 'ReviewCompleted'; readonly appealBy: SchoolDate } & Decision)
  | { readonly type: 'ReviewClosed'; readonly returnedOn: SchoolDate }
  | { readonly type: 'ReviewRebased'; readonly returnedOn: SchoolDate; readonly reinstateBy: SchoolDate | null }
  | { readonly type: 'ReviewOverdue' }
  | AppealEvent
  | ReinstatementEvent;

export interface ReviewContext {
  readonly today: SchoolDate;
  /** From the rule pack of the review's place. */
  readonly rules: { readonly appealWithinDays: number; readonly appealDecisionWithinDays: number };
  /** The last school day to resume aid, counted from a day. */
  readonly reinstateBy: (from: SchoolDate) => SchoolDate;
}

function decide(command: ReviewCommand, state: AidReview, context: ReviewContext): readonly ReviewEvent[] {
  switch (command.type) {
    case 'Open':
      return state.status === 'none' ? [{ ...command, type: 'ReviewOpened' }] : [];
    case 'Complete':
      return complete(command, state, context);
    case 'RecordReturn':
      return recordReturn(command.returnedOn, state, context);
    case 'Reinstate':
      return [reinstate(command.from, state, context)];
    case 'LodgeAppeal':
      return [lodgeAppeal(command.ground, state, context)];
    case 'DecideAppeal':
      return [decideAppeal(command.decision, state, context)];
    case 'Tick':
      return tick(state, context);
    default:
      return unreachable(command);
  }
}

function complete(
  { cause, measures }: Extract<ReviewCommand, { type: 'Complete' }>,
  state: AidReview,
  { today, rules }: ReviewContext,
): ReviewEvent[] {
  if (state.status === 'none') throw refuse('NOT_FOUND', { field: 'input.reviewId' });
  if (state.status === 'closed') throw refuse('REVIEW_CLOSED', { field: 'input.reviewId' });
  if (state.status !== 'open') throw refuse('REVIEW_ALREADY_COMPLETED', { field: 'input.reviewId' });
  const appealBy = addDays(today, rules.appealWithinDays);
  return [{ type: 'ReviewCompleted', cause, measures: measuresChosen(cause, measures), completedOn: today, appealBy }];
}

function recordReturn(returnedOn: SchoolDate, state: AidReview, { reinstateBy }: ReviewContext): ReviewEvent[] {
  if (state.status === 'open') return [{ type: 'ReviewClosed', returnedOn }];
  if (state.status !== 'completed') return [];
  return [{ type: 'ReviewRebased', returnedOn, reinstateBy: owed(state.measures) ? reinstateBy(returnedOn) : null }];
}

export const REVIEW_STEPS = ['decision', 'appeal-decision', 'reinstatement'] as const;
/** What somebody still has to do about a review. */
export type ReviewStep = (typeof REVIEW_STEPS)[number];

export interface OwedStep {
  readonly step: ReviewStep;
  readonly by: SchoolDate;
  /** That it is late has been said. */
  readonly overdue: boolean;
}

/** The steps a review waits for. */
export function stepsOwed(state: AidReview): readonly OwedStep[] {
  if (state.status === 'open') return [{ step: 'decision', by: state.dueOn, overdue: state.overdue }];
  const steps: OwedStep[] = [];
  const appeal = openAppeal(state);
  if (appeal) steps.push({ step: 'appeal-decision', by: appeal.decideBy, overdue: appeal.overdue });
  const reinstatement = state.status === 're-based' ? state.reinstatement : null;
  if (reinstatement?.from === null) steps.push({ step: 'reinstatement', by: reinstatement.by, overdue: reinstatement.overdue });
  return steps;
}

const OVERDUE = {
  decision: 'ReviewOverdue',
  'appeal-decision': 'AppealOverdue',
  reinstatement: 'ReinstatementOverdue',
} as const satisfies Record<ReviewStep, ReviewEvent['type']>;

const tick = (state: AidReview, { today }: ReviewContext): ReviewEvent[] =>
  stepsOwed(state)
    .filter(({ by, overdue }) => !overdue && today > by)
    .map(({ step }) => ({ type: OVERDUE[step] }));

function evolve(state: AidReview, event: ReviewEvent): AidReview {
  if (event.type === 'ReviewOpened') {
    const { type: _type, ...opened } = event;
    return { status: 'open', overdue: false, ...opened };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'ReviewCompleted': {
      const { type: _type, ...decision } = event;
      return { ...state, status: 'completed', ...decision, appeal: null };
    }
    case 'ReviewClosed':
      return { ...state, status: 'closed', returnedOn: event.returnedOn };
    case 'ReviewRebased': {
      const { returnedOn, reinstateBy } = event;
      return { ...(state as CompletedReview), status: 're-based', returnedOn, reinstatement: owedBy(reinstateBy) };
    }
    case 'ReviewOverdue':
      return { ...state, overdue: true };
    case 'AppealLodged':
      return withDecision(state, () => ({ appeal: event.appeal }));
    case 'AppealOverdue':
      return withDecision(state, ({ appeal }) => ({ appeal: appeal && { ...appeal, overdue: true } }));
    case 'AppealDecided':
      return appealDecided(state, event);
    case 'AidReinstated':
      return withReinstatement(state, { from: event.from });
    case 'ReinstatementOverdue':
      return withReinstatement(state, { overdue: true });
    default:
      return unreachable(event);
  }
}

type CompletedReview = Extract<AidReview, { status: 'completed' }>;
type DecidedReview = Extract<AidReview, Decided>;

const isDecided = (state: AidReview): state is DecidedReview => 'cause' in state;
const owedBy = (by: SchoolDate | null): Reinstatement | null => by && { by, overdue: false, from: null };

const withDecision = (state: AidReview, change: (decided: Decided) => Partial<Decided>): AidReview =>
  isDecided(state) ? { ...state, ...change(state) } : state;

/** A changed decision takes the place of the one objected to, which stays on record in the objection; aid is then resumed anew. */
function appealDecided(state: AidReview, { outcome, decidedOn, decision, reinstateBy }: Extract<AppealEvent, { type: 'AppealDecided' }>) {
  if (!isDecided(state) || !state.appeal) return state;
  const decided = { ...state, appeal: { ...state.appeal, outcome, decidedOn } };
  if (decision === null) return decided;
  const changed = { ...decided, ...decision, completedOn: decidedOn };
  return changed.status === 're-based' ? { ...changed, reinstatement: owedBy(reinstateBy) } : changed;
}

const withReinstatement = (state: AidReview, change: Partial<Reinstatement>): AidReview =>
  state.status === 're-based' && state.reinstatement ? { ...state, reinstatement: { ...state.reinstatement, ...change } } : state;

export const aidReviewRule: Decider<ReviewCommand, ReviewEvent, AidReview, ReviewContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};
