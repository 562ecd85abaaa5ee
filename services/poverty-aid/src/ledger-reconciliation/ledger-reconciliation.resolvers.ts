import { authorise, can } from '@baoxue/auth';
import { constantCase, isSchoolDate, kebabCase, schoolDateOf, type Clock } from '@baoxue/domain';
import type { PageRequest } from '@baoxue/mongo';
import { answerOrConflictOf, byViewer, connection } from '@baoxue/service';
import type { AidLedgerFinding as GraphFinding, Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { entryToGraph } from '../aid-ledger/index.js';
import { refuse } from '../refusals/index.js';
import { isKeptFinding, type FindingStore, type KeptFinding } from './ledger-finding.store.js';
import type { LedgerReconciling } from './ledger-reconciling.store.js';

export interface ReconciliationResolverDeps {
  readonly findings: FindingStore;
  readonly reconciling: LedgerReconciling;
  readonly clock: Clock;
}

const ACTION = 'import:aid-ledger';

export const ledgerReconciliationResolvers = ({ findings, reconciling, clock }: ReconciliationResolverDeps): Resolvers => {
  const answerOrConflict = answerOrConflictOf('AidLedgerFinding', async (id, { viewer }: Context) => {
    const kept = can(viewer, ACTION, {}) ? await findings.find(id) : null;
    return kept && isKeptFinding(kept) ? findingToGraph(kept) : null;
  });

  return {
    Query: {
      aidLedgerFindings(_root, { importId, kind, status, first, after }, { viewer }) {
        if (status && !kind) throw refuse('KIND_REQUIRED', { field: 'kind' });
        const filter = {
          'state.importId': importId,
          ...(kind ? { 'state.kind': kebabCase(kind) } : {}),
          ...(status ? { 'state.status': kebabCase(status) } : {}),
        };
        const read = (page: PageRequest) => findings.page({ ...page, filter, order: 'state.order' });
        const mayRead = can(viewer, ACTION, {});
        return connection({ first: first ?? 20, after }, mayRead ? read : null, (kept) =>
          isKeptFinding(kept) ? findingToGraph(kept) : null,
        );
      },
    },
    Mutation: {
      decideAidLedgerFinding: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          authorise(context.viewer, ACTION, {});
          const { findingId, decision, leftOn = null } = input;
          if (leftOn !== null && !isSchoolDate(leftOn)) throw refuse('DATE_INVALID', { field: 'input.leftOn' });
          const options = { ...byViewer(context, input), context: { today: schoolDateOf(clock.now()) } };
          const done = await reconciling.decide(findingId, kebabCase(decision), leftOn, options);
          const kept = { id: findingId, version: done.version, state: done.state };
          if (!isKeptFinding(kept)) throw refuse('NOT_FOUND', { field: 'input.findingId' });
          return { __typename: 'DecideAidLedgerFindingSuccess' as const, finding: findingToGraph(kept) };
        }),
    },
    AidLedgerFinding: {
      async entry({ entry }, _arguments, { loaders }) {
        const kept = entry ? await loaders.entry.load(entry.id) : null;
        return kept && entryToGraph(kept);
      },
    },
    AidLedgerImport: {
      async findingCounts({ id }) {
        const counts = id ? await findings.counts(id) : [];
        return counts.map(({ kind, ...rest }) => ({ kind: constantCase(kind), ...rest }));
      },
    },
  };
};

function findingToGraph({ id, version, state }: KeptFinding): GraphFinding {
  const decided = state.status === 'decided' ? state : null;
  return {
    id,
    version,
    kind: constantCase(state.kind),
    status: constantCase(state.status),
    // Only the key: the entry is loaded by its own resolver. Who reads findings may read every entry.
    entry: { id: state.entryId } as GraphFinding['entry'],
    listedOn: state.listedOn,
    decision: decided && constantCase(decided.decision),
    decidedOn: decided && decided.decidedOn,
  };
}
