import { authorise, can, scopeOf } from '@baoxue/auth';
import { commandHandler, kebabCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { scopeToFilter } from '@baoxue/mongo';
import { answerOrConflict } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { refuse } from '../refusals/index.js';
import { reviewToGraph } from './placement-review-to-graph.js';
import { placementReviewRule } from './placement-review.js';
import { placementReviewId } from './placement-review.consumers.js';
import { isKeptReview, type PlacementReviewStore } from './placement-review.store.js';
import type { Context } from '../context.js';

export interface PlacementReviewResolverDeps {
  readonly reviews: PlacementReviewStore;
  readonly clock: Clock;
}

/** A desk's screen; a larger page has no reader. */
const REVIEWS_PER_PAGE_MAX = 100;

export const placementReviewResolvers = ({ reviews, clock }: PlacementReviewResolverDeps): Resolvers => {
  const handle = commandHandler(placementReviewRule, reviews);
  return {
    Query: {
      async placementReviews(_root, { status, first, after }, { viewer }) {
        const limit = pageSize(first ?? 20);
        const skip = offsetOf(after);
        const scope = scopeToFilter(scopeOf(viewer, 'placement-review:read'));
        const found = scope ? await reviews.page({ scope, status: kebabCase(status ?? 'OPEN'), limit: limit + 1, skip }) : [];
        const edges = found.slice(0, limit).map((kept, index) => ({ cursor: cursorOf(skip + index + 1), node: reviewToGraph(kept) }));
        return { edges, pageInfo: pageInfo(edges, skip > 0, found.length > limit) };
      },
      placementReview: (_root, { id }, context) => visible(id, context),
    },
    Mutation: {
      completePlacementReview: (_root, { input }, { viewer, correlationId }) =>
        answerOrConflict(async () => {
          const { reviewId, placement, expectedVersion, idempotencyKey } = input;
          const found = await reviews.find(reviewId);
          authorise(viewer, 'placement-review:complete', found && isKeptReview(found) ? found.state : {});
          const done = await handle(
            reviewId,
            { type: 'Complete', placement: kebabCase(placement) },
            {
              context: { today: schoolDateOf(clock.now()) },
              cause: { actor: viewer.subject, correlationId },
              commandKey: idempotencyKey,
              expectedVersion: expectedVersion ?? undefined,
            },
          );
          const kept = { id: reviewId, version: done.version, state: done.state };
          if (!isKeptReview(kept)) throw refuse('NOT_FOUND', { field: 'input.reviewId' });
          return { __typename: 'CompletePlacementReviewSuccess' as const, review: reviewToGraph(kept) };
        }),
    },
    PlacementReview: { __resolveReference: ({ id }, context) => visible(id, context) },
    DropoutCase: { placementReview: ({ id }, _arguments, context) => (id ? visible(placementReviewId(id), context) : null) },
  };
};

/** A review out of scope looks like one that does not exist (abuse S4). */
async function visible(id: string, { viewer, loaders }: Context) {
  const kept = await loaders.review.load(id);
  return kept && can(viewer, 'placement-review:read', kept.state) ? reviewToGraph(kept) : null;
}

function pageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > REVIEWS_PER_PAGE_MAX)
    throw refuse('PAGE_SIZE', { field: 'first', limit: REVIEWS_PER_PAGE_MAX });
  return first;
}

const pageInfo = (edges: readonly { cursor: string }[], hasPreviousPage: boolean, hasNextPage: boolean) => ({
  hasNextPage,
  hasPreviousPage,
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
});

const cursorOf = (position: number): string => Buffer.from(`after:${position}`).toString('base64url');

function offsetOf(cursor: string | null | undefined): number {
  if (cursor == null) return 0;
  const [, position] = /^after:(\d{1,6})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (position === undefined) throw refuse('CURSOR_INVALID', { field: 'after' });
  return Number(position);
}
