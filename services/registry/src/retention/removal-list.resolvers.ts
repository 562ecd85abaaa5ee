import { authorise, can, notFound, scopeOf } from '@baoxue/auth';
import { commandHandler, constantCase, idFrom, kebabCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { scopeToFilter, type Kept, type PageRequest } from '@baoxue/mongo';
import { answerOrConflictOf, byViewer, connection } from '@baoxue/service';
import type { DecideRemovalListInput, Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { REMOVAL_LIST_MAX, removalListDecider, type Officer, type RemovalList } from './removal-list.js';
import type { RemovalListStore } from './removal-list.store.js';
import { APPROVE, type Removing } from './removing.store.js';

export interface RemovalListResolversDeps {
  readonly lists: RemovalListStore;
  readonly work: Removing;
  readonly clock: Clock;
}

const PREPARE = 'record-removal:prepare';

/** De-identification by two persons of the bureau. Requirement G4. */
export function removalListResolvers({ lists, work, clock }: RemovalListResolversDeps) {
  const handle = commandHandler(removalListDecider, lists);
  const context = () => ({ today: schoolDateOf(clock.now()) });
  const officer = ({ viewer: { subject, post } }: Context): Officer => ({ subject, post });

  async function visible(id: string, { viewer }: Context) {
    const kept = can(viewer, PREPARE, {}) ? await lists.find(id) : null;
    return kept && toGraph(kept);
  }
  const answerOrConflict = answerOrConflictOf('RemovalList', visible);

  function success(kept: Kept<RemovalList>) {
    const removalList = toGraph(kept);
    if (!removalList) throw notFound('input.listId');
    return { __typename: 'RemovalListSuccess' as const, removalList };
  }

  async function decide(input: DecideRemovalListInput, type: 'Approve' | 'Withdraw', asking: Context) {
    const done = await handle(input.listId, { type, by: officer(asking) }, { ...byViewer(asking, input), context: context() });
    return success({ id: input.listId, ...done });
  }

  return {
    Query: {
      removalList: (_root, { id }, asking) => visible(id, asking),

      removalLists(_root, { status, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, PREPARE));
        const filter = { ...scope, ...(status ? { 'state.status': kebabCase(status) } : {}) };
        const read = (page: PageRequest) => lists.page({ ...page, filter, order: 'state.order', descending: true });
        return connection({ first, after }, scope && read, toGraph);
      },
    },

    RecordOnRemovalList: {
      student: (record, _arguments, { seen }) => seen.student((record as { readonly studentId: string }).studentId),
    },

    Mutation: {
      prepareRemovalList: (_root, { input }, asking) =>
        answerOrConflict(asking, async () => {
          authorise(asking.viewer, PREPARE, {});
          const id = idFrom('removal-list', asking.viewer.subject, input.idempotencyKey);
          const kind = kebabCase(input.kind);
          const candidates = await work.look([...new Set(input.studentIds)].slice(0, REMOVAL_LIST_MAX + 1), kind);
          const command = { type: 'Prepare', kind, candidates, by: officer(asking) } as const;
          return success({ id, ...(await handle(id, command, { ...byViewer(asking, input), context: context() })) });
        }),

      approveRemovalList: (_root, { input }, asking) =>
        answerOrConflict(asking, async () => {
          authorise(asking.viewer, APPROVE, {});
          return decide(input, 'Approve', asking);
        }),

      withdrawRemovalList: (_root, { input }, asking) =>
        answerOrConflict(asking, async () => {
          authorise(asking.viewer, PREPARE, {});
          return decide(input, 'Withdraw', asking);
        }),
    },
  } satisfies Resolvers;
}

function toGraph({ id, version, state }: Kept<RemovalList>) {
  if (state.status === 'none') return null;
  const { kind, status, preparedBy, preparedOn } = state;
  const outcomes = 'outcomes' in state ? state.outcomes : [];
  return {
    ...{ id, version, preparedOn, preparedBy: preparedBy.post },
    kind: constantCase(kind),
    status: constantCase(status),
    records: state.records.map((record) => {
      const outcome = outcomes.find(({ studentId }) => studentId === record.studentId);
      return {
        ...record,
        removedOn: outcome?.keptBecause === null ? outcome.on : null,
        keptBecause: outcome?.keptBecause ? constantCase(outcome.keptBecause) : null,
      };
    }),
    decidedBy: 'decidedBy' in state ? state.decidedBy.post : null,
    decidedOn: 'decidedOn' in state ? state.decidedOn : null,
  };
}
