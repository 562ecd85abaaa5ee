import { endOf, unreachable, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { openAppeal } from './appeal.js';
import { aidReviewRule, stepsOwed, type AidReview, type ReviewEvent } from './aid-review.js';

/** A review that exists. */
export type OpenedReview = Exclude<AidReview, { status: 'none' }>;
export type KeptReview = Kept<OpenedReview>;

/** Aid reviews as stored. */
export interface AidReviewStore extends AggregateStore<AidReview, ReviewEvent> {
  /** Reviews of these students, newest first. */
  ofStudents(studentIds: readonly string[]): Promise<KeptReview[]>;
}

/** One per dropout of a child. */
const REVIEWS_PER_STUDENT_MAX = 20;

export function aidReviewStore(connection: mongoose.Connection, clock: Clock): AidReviewStore {
  const store = aggregateStore<AidReview, ReviewEvent>({
    connection,
    clock,
    collection: 'aid_reviews',
    source: 'baoxue/poverty-aid/aid-review',
    initialState: aidReviewRule.initialState,
    publish,
    // A list is read by deadline; unique, so that pages neither skip nor repeat.
    toStored: (state, id) => ({
      ...state,
      order: state.status === 'none' ? id : `${state.dueOn}|${id}`,
      awaits: stepsOwed(state).map(({ step }) => step),
    }),
    fromStored: ({ order: _order, awaits: _awaits, ...state }: AidReview & { order: string; awaits: unknown }) => state as AidReview,
    nextDueAt,
    indexes: [
      { key: { 'state.studentId': 1, 'state.openedOn': -1 } },
      { key: { 'state.status': 1, 'state.order': 1 } },
      { key: { 'state.status': 1, 'state.jurisdictions': 1, 'state.order': 1 } },
      { key: { 'state.status': 1, 'state.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.status': 1, 'state.classId': 1, 'state.order': 1 } },
      { key: { 'state.awaits': 1, 'state.order': 1 } },
      { key: { 'state.awaits': 1, 'state.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.awaits': 1, 'state.classId': 1, 'state.order': 1 } },
    ],
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

export const isKeptReview = (kept: Kept<AidReview>): kept is KeptReview => kept.state.status !== 'none';

/** The first instant after the last day of a step that is not said to be late yet. */
function nextDueAt(state: AidReview): Date | null {
  const [first] = stepsOwed(state)
    .filter(({ overdue }) => !overdue)
    .map(({ by }) => by)
    .sort();
  return first === undefined ? null : endOf(first);
}

function publish(event: ReviewEvent, state: AidReview, reviewId: string): PublishedEvent | null {
  if (state.status === 'none') return null;
  const { caseId, studentId, dueOn } = state;
  const reference = { reviewId, caseId, studentId };
  switch (event.type) {
    case 'ReviewOpened':
      return { type: 'aid.review.opened.v1', data: { ...reference, dueOn } };
    case 'ReviewCompleted': {
      const { cause, measures, completedOn } = event;
      return { type: 'aid.review.completed.v1', data: { ...reference, cause, measures, completedOn } };
    }
    case 'AppealDecided':
      return event.decision && { type: 'aid.review.completed.v1', data: { ...reference, ...event.decision, completedOn: event.decidedOn } };
    case 'AppealOverdue': {
      const decideBy = openAppeal(state)?.decideBy;
      return decideBy === undefined ? null : { type: 'aid.review.appeal.overdue.v1', data: { ...reference, decideBy } };
    }
    case 'AidReinstated':
      return { type: 'aid.review.reinstated.v1', data: { ...reference, from: event.from } };
    case 'ReinstatementOverdue': {
      const by = state.status === 're-based' ? state.reinstatement?.by : undefined;
      return by === undefined ? null : { type: 'aid.review.reinstatement.overdue.v1', data: { ...reference, reinstateBy: by } };
    }
    case 'AppealLodged':
      return null;
    case 'ReviewClosed':
      return { type: 'aid.review.rebased.v1', data: { ...reference, returnedOn: event.returnedOn, outcome: 'closed' } };
    case 'ReviewRebased':
      return { type: 'aid.review.rebased.v1', data: { ...reference, returnedOn: event.returnedOn, outcome: 're-based' } };
    case 'ReviewOverdue':
      return { type: 'aid.review.overdue.v1', data: { ...reference, dueOn } };
    default:
      return unreachable(event);
  }
}
