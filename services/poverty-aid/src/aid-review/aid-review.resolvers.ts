import { authorise, can, scopeOf } from '@baoxue/auth';
import { commandHandler, kebabCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { answerOrConflict, byViewer, connection } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { refuse } from '../refusals/index.js';
import { reviewToGraph } from './aid-review-to-graph.js';
import { aidReviewRule } from './aid-review.js';
import { aidReviewId } from './aid-review.consumers.js';
import { isKeptReview, type AidReviewStore } from './aid-review.store.js';
import type { Context } from '../context.js';

export interface AidReviewResolverDeps {
  readonly reviews: AidReviewStore;
  readonly clock: Clock;
}

export const aidReviewResolvers = ({ reviews, clock }: AidReviewResolverDeps): Resolvers => {
  const handle = commandHandler(aidReviewRule, reviews);
  return {
    Query: {
      async aidReviews(_root, { status, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'aid-review:read'));
        const filter = { 'state.status': kebabCase(status ?? 'OPEN'), ...scope };
        const read = (page: PageRequest) => reviews.page({ ...page, filter, order: 'state.order' });
        return connection({ first: first ?? 20, after }, scope && read, (kept) => (isKeptReview(kept) ? reviewToGraph(kept) : null));
      },
      aidReview: (_root, { id }, context) => visible(id, context),
    },
    Mutation: {
      completeAidReview: (_root, { input }, context) =>
        answerOrConflict(async () => {
          const { reviewId, cause, measures } = input;
          const found = await reviews.find(reviewId);
          authorise(context.viewer, 'aid-review:complete', found && isKeptReview(found) ? found.state : {});
          const done = await handle(
            reviewId,
            { type: 'Complete', cause: kebabCase(cause), measures: measures.map((measure) => kebabCase(measure)) },
            { ...byViewer(context, input), context: { today: schoolDateOf(clock.now()) } },
          );
          const kept = { id: reviewId, version: done.version, state: done.state };
          if (!isKeptReview(kept)) throw refuse('NOT_FOUND', { field: 'input.reviewId' });
          return { __typename: 'CompleteAidReviewSuccess' as const, review: reviewToGraph(kept) };
        }),
    },
    StudentAid: {
      async reviews({ student }, _arguments, { viewer, loaders }) {
        const card = student ? await loaders.card.load(student.id) : null;
        if (!card || !can(viewer, 'aid-review:read', card)) return null;
        return (await loaders.reviewsOf.load(card.studentId)).map(reviewToGraph);
      },
    },
    AidReview: { __resolveReference: ({ id }, context) => visible(id, context) },
    DropoutCase: { aidReview: ({ id }, _arguments, context) => (id ? visible(aidReviewId(id), context) : null) },
  };
};

/** A review out of scope looks like one that does not exist (abuse S4). */
async function visible(id: string, { viewer, loaders }: Context) {
  const kept = await loaders.review.load(id);
  return kept && can(viewer, 'aid-review:read', kept.state) ? reviewToGraph(kept) : null;
}
