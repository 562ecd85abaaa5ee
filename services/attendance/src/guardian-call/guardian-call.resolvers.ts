import { authorise, can, notFound, scopeOf, type Viewer } from '@baoxue/auth';
import { kebabCase, type CommandOptions } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { answer, byViewer, connection } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { contactFromGraph, contactToGraph } from '../dropout-case/index.js';
import { obligationToGraph } from '../obligation/index.js';
import { dayOf } from '../refusals/index.js';
import { isMissed, type CallCommand, type GuardianCall, type OpenedCall } from './guardian-call.js';
import type { GuardianCallStore, KeptCall } from './guardian-call.store.js';

export interface GuardianCallResolverDeps {
  readonly calls: GuardianCallStore;
  readonly handle: (
    id: string,
    command: CallCommand,
    options: Omit<CommandOptions<never>, 'context'>,
  ) => Promise<{ readonly state: GuardianCall }>;
}

/** Which calls a list shows and a count counts; null when the viewer may see none. */
function seenBy(viewer: Viewer, list: 'owed' | 'missed'): object | null {
  const scope = scopeToFilter(scopeOf(viewer, 'roll:read'));
  return scope && { [`state.${list}`]: true, ...scope };
}

export function guardianCallResolvers({ calls, handle }: GuardianCallResolverDeps) {
  async function countOf(viewer: Viewer, list: 'owed' | 'missed'): Promise<number> {
    const filter = seenBy(viewer, list);
    return filter ? calls.count(filter) : 0;
  }

  return {
    Query: {
      async guardianCalls(_root, { list, first, after }, { viewer }) {
        const filter = seenBy(viewer, kebabCase(list));
        const read = filter && ((page: PageRequest) => calls.page({ ...page, filter, order: 'state.order' }));
        const page = await connection({ first, after }, read, (kept) => callToGraph(kept as KeptCall));
        return { ...page, totalCount: await countOf(viewer, kebabCase(list)) };
      },
    },

    DeskCounts: {
      guardianCallsOwed: (_counts, _arguments, { viewer }) => countOf(viewer, 'owed'),
      guardianCallsMissed: (_counts, _arguments, { viewer }) => countOf(viewer, 'missed'),
    },

    Mutation: {
      recordAbsenceContact: (_root, { input }, context) =>
        answer(async () => {
          const kept = await calls.find(input.callId);
          if (!kept || kept.state.status === 'None' || !can(context.viewer, 'roll:read', kept.state.subject))
            throw notFound('input.callId');
          authorise(context.viewer, 'guardian-call:record', kept.state.subject);
          const on = dayOf(input.on, 'input.on');
          const contact = { ...contactFromGraph(input), on, by: context.viewer.post };
          const { state } = await handle(input.callId, { type: 'RecordContact', contact }, byViewer(context, input));
          const guardianCall = callToGraph({ id: input.callId, state: state as OpenedCall });
          return { __typename: 'GuardianCallSuccess' as const, guardianCall };
        }),
    },
  } satisfies Resolvers;
}

/** A call as the schema shows it. */
export const callToGraph = ({ id, state }: Pick<KeptCall, 'id' | 'state'>) => ({
  id,
  student: { __typename: 'Student' as const, id: state.subject.studentId },
  absentOn: state.absentOn,
  step: obligationToGraph(state.step),
  missed: isMissed(state),
  contact: state.contact && { ...state.contact, ...contactToGraph(state.contact) },
});
