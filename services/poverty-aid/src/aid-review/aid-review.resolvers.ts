import { accessGrounds, authorise, can, notFound, openingsOf, scopeOf, type Action, type Viewer } from '@baoxue/auth';
import { isSchoolDate, kebabCase } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { answerOrConflictOf, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { AidReviewDecisionInput, Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import { reviewToGraph } from './aid-review-to-graph.js';
import { aidReviewId, type AidReviewing } from './aid-review.consumers.js';
import type { ReviewCommand } from './aid-review.js';
import { isKeptReview, type KeptReview, type AidReviewStore } from './aid-review.store.js';

export interface AidReviewResolverDeps {
  readonly reviews: AidReviewStore;
  readonly decide: AidReviewing['decide'];
}

export const aidReviewResolvers = ({ reviews, decide }: AidReviewResolverDeps): Resolvers => {
  const answerOrConflict = answerOrConflictOf('AidReview', visible);

  async function change(
    action: Action,
    input: MutationInput & { readonly reviewId: string },
    command: () => ReviewCommand,
    context: Context,
  ) {
    const found = await reviews.find(input.reviewId);
    const review = found && isKeptReview(found) ? found.state : null;
    authorise(context.viewer, action, review ?? {});
    if (!review) throw notFound();
    const { state, version } = await decide(input.reviewId, command(), review.jurisdictions, byViewer(context, input));
    const kept = { id: input.reviewId, version, state };
    if (!isKeptReview(kept)) throw notFound();
    return shownTo(context.viewer, kept);
  }

  /** A mutation that answers with the review. */
  const onReview =
    <I extends MutationInput & { readonly reviewId: string }>(action: Action, toCommand: (input: I) => ReviewCommand) =>
    (_root: unknown, { input }: { input: I }, context: Context) =>
      answerOrConflict(context, async () => ({
        __typename: 'AidReviewSuccess' as const,
        review: await change(action, input, () => toCommand(input), context),
      }));

  return {
    Query: {
      async aidReviews(_root, { status, awaiting, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'aid-review:read'));
        const asked = awaiting ? { 'state.awaits': kebabCase(awaiting) } : { 'state.status': kebabCase(status ?? 'OPEN') };
        const read = (page: PageRequest) => reviews.page({ ...page, filter: { ...asked, ...scope }, order: 'state.order' });
        return connection({ first: first ?? 20, after }, scope && read, (kept) => (isKeptReview(kept) ? shownTo(viewer, kept) : null));
      },
      aidReview: (_root, { id }, context) => visible(id, context),
    },
    Mutation: {
      completeAidReview: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          const { cause, measures } = input;
          const command = () => ({ type: 'Complete', ...decisionFrom({ cause, measures }) }) as const;
          const review = await change('aid-review:complete', input, command, context);
          return { __typename: 'CompleteAidReviewSuccess' as const, review };
        }),
      appealAidReview: onReview('aid-review:appeal', ({ ground }) => ({ type: 'LodgeAppeal', ground: kebabCase(ground) })),
      decideAidReviewAppeal: onReview('aid-review:decide-appeal', ({ decision }) => ({
        type: 'DecideAppeal',
        decision: decision ? decisionFrom(decision) : null,
      })),
      reinstateAid: onReview('aid-review:reinstate', ({ from }) => {
        if (!isSchoolDate(from)) throw refuse('DATE_INVALID', { field: 'input.from' });
        return { type: 'Reinstate', from };
      }),
    },
    StudentAid: {
      async reviews({ student }, _arguments, { viewer, loaders }) {
        const card = student ? await loaders.card.load(student.id) : null;
        if (!card || !can(viewer, 'aid-review:read', card)) return null;
        return (await loaders.reviewsOf.load(card.studentId)).map((each) => shownTo(viewer, each));
      },
    },
    AidReview: { __resolveReference: ({ id }, context) => visible(id, context) },
    DropoutCase: { aidReview: ({ id }, _arguments, context) => (id ? visible(aidReviewId(id), context) : null) },
  };
};

const decisionFrom = ({ cause, measures }: AidReviewDecisionInput) => ({
  cause: kebabCase(cause),
  measures: measures.map((measure) => kebabCase(measure)),
});

const shownTo = (viewer: Viewer, kept: KeptReview) => ({
  ...reviewToGraph(kept),
  accessGrounds: accessGrounds(viewer, openingsOf(kept.state, ['aid-review:read'])),
});

/** A review out of scope looks like one that does not exist (abuse S4). */
async function visible(id: string, { viewer, loaders }: Context) {
  const kept = await loaders.review.load(id);
  return kept && can(viewer, 'aid-review:read', kept.state) ? shownTo(viewer, kept) : null;
}
