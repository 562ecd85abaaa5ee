import { authorise, can, notFound, scopeOf, type Action } from '@baoxue/auth';
import { isSchoolDate, kebabCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { answerOrConflictOf, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { ArrangementInput, PlacementReview, Resolvers } from '../__generated__/resolvers.js';
import { ofFirstRecord, type Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import { arrangementAsked } from './arrangement.js';
import { childOf, type Placing } from './placement.consumers.js';
import { placementToGraph } from './placement-to-graph.js';
import type { Child } from './placement-file.js';
import type { PlacementCommand } from './placement.js';
import { isKeptPlacement, placementId, type KeptPlacement, type PlacementStore } from './placement.store.js';

export interface PlacementResolverDeps {
  readonly placements: PlacementStore;
  readonly decide: Placing['decide'];
  readonly clock: Clock;
}

export const placementResolvers = ({ placements, decide, clock }: PlacementResolverDeps) => {
  const toGraph = (kept: KeptPlacement, { viewer }: Context) =>
    placementToGraph(kept, {
      today: schoolDateOf(clock.now()),
      seesOpinions: can(viewer, 'placement:read-opinions', kept.state.child),
    });

  /** A file out of scope looks like one that does not exist (abuse S4). */
  async function visible(id: string, context: Context) {
    const kept = await context.loaders.placement.load(id);
    return kept && can(context.viewer, 'placement:read', kept.state.child) ? toGraph(kept, context) : null;
  }

  const answerOrConflict = answerOrConflictOf('Placement', visible);

  async function change(child: Child, command: PlacementCommand, input: MutationInput, context: Context) {
    const { state, version } = await decide(child, command, byViewer(context, input));
    const kept = { id: placementId(child.studentId), version, state };
    if (!isKeptPlacement(kept)) throw notFound();
    return { __typename: 'PlacementSuccess' as const, placement: toGraph(kept, context) };
  }

  /** A mutation on a file that exists. */
  const onFile =
    <I extends MutationInput & { placementId: string }>(
      action: Action,
      toCommand: (input: I, child: Child, context: Context) => PlacementCommand,
    ) =>
    (_root: unknown, { input }: { input: I }, context: Context) =>
      answerOrConflict(context, async () => {
        const kept = await placements.find(input.placementId);
        const child = kept && isKeptPlacement(kept) ? kept.state.child : null;
        authorise(context.viewer, action, child ?? {});
        if (!child) throw notFound();
        return change(child, toCommand(input, child, context), input, context);
      });

  return {
    Query: {
      placements: (_root, { stage, first, after }, context) => {
        const scope = scopeToFilter(scopeOf(context.viewer, 'placement:read'), 'state.child.');
        const filter = { 'state.stage': kebabCase(stage), ...scope };
        const read = (page: PageRequest) => placements.page({ ...page, filter, order: 'state.order' });
        return connection({ first, after }, scope && read, (kept) => (isKeptPlacement(kept) ? toGraph(kept, context) : null));
      },
      placement: (_root, { id }, context) => visible(id, context),
    },
    StudentSpecialEducation: {
      placement: ({ student }, _arguments, context) =>
        student?.id ? ofFirstRecord(student.id, context, (id) => visible(placementId(id), context)) : null,
    },
    PlacementReview: {
      file(review, _arguments, context) {
        const { student } = review as Pick<PlacementReview, 'student'>;
        return student?.id ? visible(placementId(student.id), context) : null;
      },
    },
    Placement: { __resolveReference: ({ id }, context) => visible(id, context) },
    Mutation: {
      openPlacement: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          const card = await context.loaders.card.load(input.studentId);
          authorise(context.viewer, 'placement:open', card ?? {});
          if (!card) throw notFound();
          const child = childOf(card);
          return change(child, { type: 'Open', child, reason: kebabCase(input.reason) }, input, context);
        }),
      giveCommitteeOpinion: onFile('placement:give-opinion', ({ expertise, recommended }, _child, { viewer }) => ({
        type: 'GiveOpinion',
        member: viewer.subject,
        expertise: kebabCase(expertise),
        recommended: kebabCase(recommended),
      })),
      recordGuardianOpinion: onFile('placement:record-guardian-opinion', ({ stance, preferred }) => ({
        type: 'HearGuardian',
        stance: kebabCase(stance),
        preferred: preferred ? kebabCase(preferred) : null,
      })),
      decidePlacement: onFile('placement:decide', ({ arrangement, effectiveFrom }, child) => ({
        type: 'Decide',
        arrangement: fromInput(arrangement, child),
        effectiveFrom: effectiveFrom ? dayOf(effectiveFrom) : null,
      })),
      appealPlacement: onFile('placement:appeal', ({ preferred }) => ({ type: 'Appeal', preferred: kebabCase(preferred) })),
      decidePlacementAppeal: onFile('placement:decide-appeal', ({ arrangement }, child) => ({
        type: 'DecideAppeal',
        arrangement: arrangement ? fromInput(arrangement, child) : null,
      })),
    },
  } satisfies Resolvers;
};

const fromInput = (arrangement: ArrangementInput, child: Child) => arrangementAsked(arrangement, child, 'input.arrangement');

function dayOf(text: string): string {
  if (!isSchoolDate(text)) throw refuse('DATE_INVALID', { field: 'input.effectiveFrom' });
  return text;
}
