import { authorise, can, notFound, scopeOf, type Action, type Viewer } from '@baoxue/auth';
import { constantCase, kebabCase, type CommandOptions } from '@baoxue/domain';
import { scopeToFilter, type PageRequest, type StudentCards } from '@baoxue/mongo';
import { answer, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { caseLedTo } from '../case-seen.js';
import type { Context } from '../context.js';
import { subjectOf, type CaseSubject } from '../dropout-case/index.js';
import { obligationToGraph } from '../obligation/index.js';
import { tookPart } from '../posts-named.js';
import { dayOf } from '../refusals/index.js';
import { isExpectedInClass } from '../roll-call/index.js';
import type { SignCommand } from './dropout-sign.js';
import { watchId, type WatchStore } from './dropout-sign.store.js';
import { isMissed, lastWatch, type ChildWatch, type Watch, type WatchedChild } from './watch-state.js';

export interface DropoutSignResolverDeps {
  readonly watches: WatchStore;
  readonly cards: Pick<StudentCards, 'find'>;
  readonly handle: (
    child: CaseSubject,
    command: SignCommand,
    options: Omit<CommandOptions<never>, 'context'>,
  ) => Promise<{ readonly state: ChildWatch }>;
}

interface WatchInput extends MutationInput {
  readonly studentId: string;
}

/** Which watched children a list shows and a count counts; null when the viewer may see none. */
function seenBy(viewer: Viewer, list: 'owed' | 'missed' | 'all'): object | null {
  const scope = scopeToFilter(scopeOf(viewer, 'dropout-sign:read'));
  return scope && { ...(list === 'all' ? {} : { [`state.${list}`]: true }), ...scope };
}

export function dropoutSignResolvers({ watches, cards, handle }: DropoutSignResolverDeps) {
  async function countOf(viewer: Viewer, list: 'owed' | 'missed' | 'all'): Promise<number> {
    const filter = seenBy(viewer, list);
    return filter ? watches.count(filter) : 0;
  }

  /** A child out of reach answers like one that does not exist. */
  async function change(
    context: Context,
    action: Action,
    input: WatchInput,
    command: (subject: CaseSubject, isExpected: boolean) => SignCommand,
  ) {
    const { studentId } = input;
    const card = (await cards.find([studentId])).get(studentId);
    if (!card || !can(context.viewer, 'dropout-sign:read', card)) throw notFound('input.studentId');
    authorise(context.viewer, action, card);
    const subject = subjectOf(card);
    const { state } = await handle(subject, command(subject, isExpectedInClass(card)), byViewer(context, input));
    return { __typename: 'DropoutWatchSuccess' as const, watch: latest(state as WatchedChild) };
  }

  /** The watch of a child that fits, for those who may see it. */
  async function watchOf(studentId: string, { viewer, loaders }: Context, fits: (watch: Watch) => boolean) {
    const child = (await loaders.watchedChild.load(watchId(studentId)))?.state;
    if (child?.status !== 'Watched' || !can(viewer, 'dropout-sign:read', child.subject)) return null;
    const watch = child.watches.findLast(fits);
    return watch ? watchToGraph(child, watch) : null;
  }

  return {
    Query: {
      async dropoutWatches(_root, { list, first, after }, { viewer }) {
        const filter = seenBy(viewer, kebabCase(list));
        const read = filter && ((page: PageRequest) => watches.page({ ...page, filter, order: 'state.order' }));
        const page = await connection({ first, after }, read, ({ state }) => latest(state as WatchedChild));
        return { ...page, totalCount: await countOf(viewer, kebabCase(list)) };
      },
    },

    Mutation: {
      recordDropoutSign: (_root, { input }, context) =>
        answer(async () => {
          const sign = { code: kebabCase(input.sign), on: dayOf(input.on, 'input.on'), by: context.viewer.post };
          return change(context, 'dropout-sign:record', input, (subject, isExpected) => ({
            type: 'RecordSign',
            subject,
            sign,
            isExpected,
          }));
        }),

      recordEarlyPersuasion: (_root, { input }, context) =>
        answer(async () => {
          const by = context.viewer.post;
          const participants = tookPart(by, input.participants, 'input.participants');
          const persuasion = { on: dayOf(input.on, 'input.on'), participants, outcome: kebabCase(input.outcome), by };
          return change(context, 'dropout-sign:persuade', input, () => ({ type: 'RecordPersuasion', persuasion }));
        }),
    },

    DeskCounts: {
      dropoutWatchesOwed: (_counts, _arguments, { viewer }) => countOf(viewer, 'owed'),
      dropoutWatchesMissed: (_counts, _arguments, { viewer }) => countOf(viewer, 'missed'),
    },

    DropoutWatch: {
      dropoutCase: (holder, _arguments, context) => caseLedTo((holder as unknown as { readonly caseId: string | null }).caseId, context),
    },

    Student: {
      dropoutWatch: ({ id = '' }, _arguments, context) => watchOf(id, context, () => true),
    },

    DropoutCase: {
      async dropoutWatch({ id = '' }, _arguments, context) {
        const kept = await context.loaders.caseById.load(id);
        return kept && watchOf(kept.state.subject.studentId, context, ({ ended }) => ended?.caseId === id);
      },
    },
  } satisfies Resolvers;
}

/** The latest watch of a child as the schema shows it. */
export const latest = (child: WatchedChild) => watchToGraph(child, lastWatch(child) as Watch);

const watchToGraph = ({ subject }: WatchedChild, watch: Watch) => ({
  student: { __typename: 'Student' as const, id: subject.studentId },
  signs: watch.signs.map(({ code, ...sign }) => ({ ...sign, code: constantCase(code) })),
  persuasions: watch.persuasions.map((persuasion) => ({
    ...persuasion,
    participants: [...persuasion.participants],
    outcome: constantCase(persuasion.outcome),
  })),
  steps: watch.steps.map(obligationToGraph),
  missed: isMissed(watch),
  endedOn: watch.ended?.on ?? null,
  caseId: watch.ended?.caseId ?? null,
});
