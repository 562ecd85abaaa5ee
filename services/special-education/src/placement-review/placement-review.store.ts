import { endOf, unreachable, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { placementReviewRule, type PlacementReview, type ReviewEvent } from './placement-review.js';

/** A review that exists. */
export type OpenedReview = Exclude<PlacementReview, { status: 'none' }>;
export type KeptReview = Kept<OpenedReview>;

/** Placement reviews as stored. */
export interface PlacementReviewStore extends AggregateStore<PlacementReview, ReviewEvent> {
  /** Reviews of these students, newest first. */
  ofStudents(studentIds: readonly string[]): Promise<KeptReview[]>;
}

/** One per dropout of a child. */
const REVIEWS_PER_STUDENT_MAX = 20;

export function placementReviewStore(connection: mongoose.Connection, clock: Clock): PlacementReviewStore {
  const store = aggregateStore<PlacementReview, ReviewEvent>({
    connection,
    clock,
    collection: 'placement_reviews',
    source: 'baoxue/special-education/placement-review',
    initialState: placementReviewRule.initialState,
    publish,
    // A list is read by deadline; unique, so that pages neither skip nor repeat.
    toStored: (state, id) => ({ ...state, order: state.status === 'none' ? id : `${state.dueOn}|${id}` }),
    fromStored: ({ order: _order, ...state }: PlacementReview & { order: string }) => ({ overdue: false, ...state }) as PlacementReview,
    nextDueAt: (state) => (state.status === 'open' && !state.overdue ? endOf(state.dueOn) : null),
    indexes: [
      { key: { 'state.studentId': 1, 'state.openedOn': -1 } },
      { key: { 'state.status': 1, 'state.order': 1 } },
      { key: { 'state.status': 1, 'state.jurisdictions': 1, 'state.order': 1 } },
      { key: { 'state.status': 1, 'state.schoolId': 1, 'state.order': 1 } },
    ],
    outdated: { 'state.status': 'open', 'state.overdue': { $exists: false } },
  });

  return {
    ...store,
    async ofStudents(studentIds) {
      const limit = studentIds.length * REVIEWS_PER_STUDENT_MAX;
      return (await store.query({ 'state.studentId': { $in: [...studentIds] } }, { sort: { 'state.openedOn': -1 }, limit })).filter(
        isKeptReview,
      );
    },
  };
}

export const isKeptReview = (kept: Kept<PlacementReview>): kept is KeptReview => kept.state.status !== 'none';

function publish(event: ReviewEvent, state: PlacementReview, reviewId: string): PublishedEvent | null {
  if (state.status === 'none') return null;
  const { caseId, studentId, dueOn } = state;
  const reference = { reviewId, caseId, studentId };
  switch (event.type) {
    case 'ReviewOpened':
      return { type: 'placement.review.opened.v1', data: { ...reference, dueOn } };
    case 'ReviewCompleted': {
      const { arrangement, completedOn } = event;
      return { type: 'placement.review.completed.v1', data: { ...reference, placement: arrangement.kind, completedOn } };
    }
    case 'ReviewClosed':
      return { type: 'placement.review.rebased.v1', data: { ...reference, returnedOn: event.returnedOn, outcome: 'closed' } };
    case 'ReviewRebased':
      return { type: 'placement.review.rebased.v1', data: { ...reference, returnedOn: event.returnedOn, outcome: 're-based' } };
    case 'ReviewOverdue':
      return { type: 'placement.review.overdue.v1', data: { ...reference, dueOn } };
    default:
      return unreachable(event);
  }
}
