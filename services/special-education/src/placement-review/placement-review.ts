import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { requireGrounds, type Arrangement, type Grounds } from '../placement/index.js';
import { refuse } from '../refusals/index.js';

/**
 * A placement review 安置复核 asks of one dropout case of a child with a certificate: is the placement still right (D7).
 *
 *   none ── dropout confirmed ──▶ open ── committee decides ──▶ completed
 *                                  │ child returns                │ child returns
 *                                  ▼                              ▼
 *                                closed                        re-based
 *
 * The committee deliberates in the child's placement file: what its members and the guardian said there are the grounds of the review, and a
 * completed review becomes a decision in that file. The deadline counts working days from the rule pack and is worked out by the caller. See docs/rules/.
 */
export type PlacementReview =
  | { readonly status: 'none' }
  | (Opened & { readonly status: 'open'; readonly overdue: boolean })
  | (Opened & Decision & { readonly status: 'completed'; readonly overdue: boolean })
  | (Opened & { readonly status: 'closed'; readonly overdue: boolean; readonly returnedOn: SchoolDate })
  | (Opened & Decision & { readonly status: 're-based'; readonly overdue: boolean; readonly returnedOn: SchoolDate });

export interface Opened {
  readonly caseId: string;
  readonly studentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
  readonly openedOn: SchoolDate;
  readonly dueOn: SchoolDate;
}

export interface Decision {
  readonly arrangement: Arrangement;
  readonly completedOn: SchoolDate;
}

export type ReviewCommand =
  | ({ readonly type: 'Open' } & Opened)
  | { readonly type: 'Complete'; readonly arrangement: Arrangement; readonly grounds: Grounds }
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

function decide(command: ReviewCommand, state: PlacementReview, { today }: ReviewContext): readonly ReviewEvent[] {
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

function complete(
  { arrangement, grounds }: Extract<ReviewCommand, { type: 'Complete' }>,
  state: PlacementReview,
  today: SchoolDate,
): ReviewEvent[] {
  if (state.status === 'none') throw refuse('NOT_FOUND', { field: 'input.reviewId' });
  if (state.status === 'closed') throw refuse('REVIEW_CLOSED', { field: 'input.reviewId' });
  if (state.status !== 'open') throw refuse('REVIEW_ALREADY_COMPLETED', { field: 'input.reviewId' });
  requireGrounds(arrangement, grounds, 'input.placement');
  return [{ type: 'ReviewCompleted', arrangement, completedOn: today }];
}

function recordReturn(returnedOn: SchoolDate, state: PlacementReview): ReviewEvent[] {
  if (state.status === 'open') return [{ type: 'ReviewClosed', returnedOn }];
  if (state.status === 'completed') return [{ type: 'ReviewRebased', returnedOn }];
  return [];
}

function evolve(state: PlacementReview, event: ReviewEvent): PlacementReview {
  if (event.type === 'ReviewOpened') return open(event);
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'ReviewCompleted':
      return { ...state, status: 'completed', arrangement: event.arrangement, completedOn: event.completedOn };
    case 'ReviewClosed':
      return { ...state, status: 'closed', returnedOn: event.returnedOn };
    case 'ReviewRebased':
      return { ...(state as Extract<PlacementReview, { status: 'completed' }>), status: 're-based', returnedOn: event.returnedOn };
    case 'ReviewOverdue':
      return { ...state, overdue: true };
    default:
      return unreachable(event);
  }
}

function open({ type: _type, ...opened }: Extract<ReviewEvent, { type: 'ReviewOpened' }>): PlacementReview {
  return { status: 'open', overdue: false, ...opened };
}

export const placementReviewRule: Decider<ReviewCommand, ReviewEvent, PlacementReview, ReviewContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};
