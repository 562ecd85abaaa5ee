import { accessGrounds, authorise, can, openingsOf, scopeOf, type Viewer } from '@baoxue/auth';
import { commandHandler, kebabCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { answerOrConflictOf, byViewer, connection } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { arrangementAsked, type Grounds } from '../placement/index.js';
import { refuse } from '../refusals/index.js';
import { reviewToGraph } from './placement-review-to-graph.js';
import { placementReviewRule } from './placement-review.js';
import { placementReviewId } from './placement-review.consumers.js';
import { isKeptReview, type KeptReview, type OpenedReview, type PlacementReviewStore } from './placement-review.store.js';
import type { Context } from '../context.js';

export interface PlacementReviewResolverDeps {
  readonly reviews: PlacementReviewStore;
  readonly clock: Clock;
  /** What a decision on the child rests on today. */
  readonly groundsOf: (child: OpenedReview) => Promise<Grounds>;
}

export const placementReviewResolvers = ({ reviews, clock, groundsOf }: PlacementReviewResolverDeps): Resolvers => {
  const handle = commandHandler(placementReviewRule, reviews);
  const answerOrConflict = answerOrConflictOf('PlacementReview', visible);
  return {
    Query: {
      async placementReviews(_root, { status, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'placement-review:read'));
        const filter = { 'state.status': kebabCase(status ?? 'OPEN'), ...scope };
        const read = (page: PageRequest) => reviews.page({ ...page, filter, order: 'state.order' });
        return connection({ first: first ?? 20, after }, scope && read, (kept) => (isKeptReview(kept) ? shownTo(viewer, kept) : null));
      },
      placementReview: (_root, { id }, context) => visible(id, context),
    },
    Mutation: {
      completePlacementReview: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          const { reviewId, placement, schoolId, waitingFor } = input;
          const found = await reviews.find(reviewId);
          const review = found && isKeptReview(found) ? found.state : null;
          authorise(context.viewer, 'placement-review:complete', review ?? {});
          if (!review) throw refuse('NOT_FOUND', { field: 'input.reviewId' });
          const arrangement = arrangementAsked({ kind: placement, schoolId, waitingFor }, review, 'input');
          const done = await handle(
            reviewId,
            { type: 'Complete', arrangement, grounds: await groundsOf(review) },
            { ...byViewer(context, input), context: { today: schoolDateOf(clock.now()) } },
          );
          const kept = { id: reviewId, version: done.version, state: done.state };
          if (!isKeptReview(kept)) throw refuse('NOT_FOUND', { field: 'input.reviewId' });
          return { __typename: 'CompletePlacementReviewSuccess' as const, review: shownTo(context.viewer, kept) };
        }),
    },
    StudentSpecialEducation: {
      async reviews({ student }, _arguments, { viewer, loaders }) {
        const card = student?.id ? await loaders.card.load(student.id) : null;
        if (!card || !can(viewer, 'placement-review:read', card)) return null;
        return (await loaders.reviewsOf.load(card.studentId)).map((each) => shownTo(viewer, each));
      },
    },
    PlacementReview: { __resolveReference: ({ id }, context) => visible(id, context) },
    DropoutCase: { placementReview: ({ id }, _arguments, context) => (id ? visible(placementReviewId(id), context) : null) },
  };
};

const shownTo = (viewer: Viewer, kept: KeptReview) => ({
  ...reviewToGraph(kept),
  accessGrounds: accessGrounds(viewer, openingsOf(kept.state, ['placement-review:read'])),
});

/** A review out of scope looks like one that does not exist (abuse S4). */
async function visible(id: string, { viewer, loaders }: Context) {
  const kept = await loaders.review.load(id);
  return kept && can(viewer, 'placement-review:read', kept.state) ? shownTo(viewer, kept) : null;
}
