import type { AidCause, AidMeasure } from '@baoxue/contracts';
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/**
 * An aid review 资助复核 asks of one dropout case: did the child leave because of poverty, and what is done about it (C6).
 *
 *   none ── dropout confirmed, or suspected on a ledger ──▶ open ── officer decides ──▶ completed
 *                                                            │ child returns              │ child returns
 *                                                            ▼                            ▼
 *                                                          closed                      re-based
 *
 * The deadline counts school days from the rule pack and is worked out by the caller. See docs/rules/.
 */
export type AidReview =
  | { readonly status: 'none' }
  | (Opened & { readonly status: 'open'; readonly overdue: boolean })
  | (Opened & Decision & { readonly status: 'completed'; readonly overdue: boolean })
  | (Opened & { readonly status: 'closed'; readonly overdue: boolean; readonly returnedOn: SchoolDate })
  | (Opened & Decision & { readonly status: 're-based'; readonly overdue: boolean; readonly returnedOn: SchoolDate });

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

export type ReviewCommand =
  | ({ readonly type: 'Open' } & Opened)
  | { readonly type: 'Complete'; readonly cause: AidCause; readonly measures: readonly AidMeasure[] }
  | { readonly type: 'RecordReturn'; readonly returnedOn: SchoolDate }
  | { readonly type: 'Tick' };

export type ReviewEvent =
  | ({ readonly type: 'ReviewOpened' } & Opened)
  | ({ readonly type: 'ReviewCompleted' } & Decision)
  | { readonly type: 'ReviewClosed'; readonly returnedOn: SchoolDate }
  | { readonly type: 'ReviewRebased'; readonly returnedOn: SchoolDate }
  | { readonly type: 'ReviewOverdue' };

export interface ReviewContext {
  readonly today: SchoolDate;
}

function decide(command: ReviewCommand, state: AidReview, { today }: ReviewContext): readonly ReviewEvent[] {
  switch (command.type) {
    case 'Open':
      return state.status === 'none' ? [{ ...command, type: 'ReviewOpened' }] : [];
    case 'Complete':
      return complete(command, state, today);
    case 'RecordReturn':
      return recordReturn(command.returnedOn, state);
    case 'Tick':
      return state.status === 'open' && !state.overdue && today > state.dueOn ? [{ type: 'ReviewOverdue' }] : [];
    default:
      return unreachable(command);
  }
}

function complete({ cause, measures }: Omit<Decision, 'completedOn'>, state: AidReview, today: SchoolDate): ReviewEvent[] {
  if (state.status === 'none') throw refuse('NOT_FOUND', { field: 'input.reviewId' });
  if (state.status === 'closed') throw refuse('REVIEW_CLOSED', { field: 'input.reviewId' });
  if (state.status !== 'open') throw refuse('REVIEW_ALREADY_COMPLETED', { field: 'input.reviewId' });
  const chosen = [...new Set(measures)];
  const saysNone = chosen.includes('none');
  if (chosen.length === 0 || (cause === 'poverty' && saysNone)) throw refuse('MEASURE_REQUIRED', { field: 'input.measures' });
  if (saysNone && chosen.length > 1) throw refuse('MEASURES_CONTRADICT', { field: 'input.measures' });
  return [{ type: 'ReviewCompleted', cause, measures: chosen, completedOn: today }];
}

function recordReturn(returnedOn: SchoolDate, state: AidReview): ReviewEvent[] {
  if (state.status === 'open') return [{ type: 'ReviewClosed', returnedOn }];
  if (state.status === 'completed') return [{ type: 'ReviewRebased', returnedOn }];
  return [];
}

function evolve(state: AidReview, event: ReviewEvent): AidReview {
  if (event.type === 'ReviewOpened') return open(event);
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'ReviewCompleted':
      return { ...state, status: 'completed', cause: event.cause, measures: event.measures, completedOn: event.completedOn };
    case 'ReviewClosed':
      return { ...state, status: 'closed', returnedOn: event.returnedOn };
    case 'ReviewRebased':
      return { ...(state as Extract<AidReview, { status: 'completed' }>), status: 're-based', returnedOn: event.returnedOn };
    case 'ReviewOverdue':
      return { ...state, overdue: true };
    default:
      return unreachable(event);
  }
}

function open({ type: _type, ...opened }: Extract<ReviewEvent, { type: 'ReviewOpened' }>): AidReview {
  return { status: 'open', overdue: false, ...opened };
}

export const aidReviewRule: Decider<ReviewCommand, ReviewEvent, AidReview, ReviewContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};
