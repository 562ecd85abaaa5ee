import { authorise, can } from '@baoxue/auth';
import { commandHandler, constantCase, isSchoolDate, schoolDateOf, type Clock } from '@baoxue/domain';
import { answerOrConflict, byViewer } from '@baoxue/service';
import type { AidLedgerEntry, Resolvers } from '../__generated__/resolvers.js';
import { reviewToGraph } from '../aid-review/index.js';
import { refuse } from '../refusals/index.js';
import { ledgerRule } from './aid-ledger.js';
import { isKeptEntry, type KeptEntry, type LedgerStore } from './aid-ledger.store.js';

export interface LedgerResolverDeps {
  readonly ledger: LedgerStore;
  readonly clock: Clock;
}

export const aidLedgerResolvers = ({ ledger, clock }: LedgerResolverDeps): Resolvers => {
  const handle = commandHandler(ledgerRule, ledger);
  return {
    Mutation: {
      leaveAidLedger: (_root, { input }, context) =>
        answerOrConflict(async () => {
          authorise(context.viewer, 'import:aid-ledger', {});
          const { entryId, leftOn } = input;
          if (!isSchoolDate(leftOn)) throw refuse('DATE_INVALID', { field: 'input.leftOn' });
          const kept = await handle(
            entryId,
            { type: 'Leave', leftOn },
            { ...byViewer(context, input), context: { today: schoolDateOf(clock.now()) } },
          );
          const entry = { id: entryId, version: kept.version, state: kept.state };
          if (!isKeptEntry(entry)) throw refuse('NOT_FOUND', { field: 'input.entryId' });
          return { __typename: 'LeaveAidLedgerSuccess' as const, entry: entryToGraph(entry) };
        }),
    },
    Student: {
      /** Both lists in one go: each costs one query for all students of the request. */
      async aid({ id }, _arguments, { viewer, loaders }) {
        const card = id ? await loaders.card.load(id) : null;
        if (!id || !card) return null;
        const seesLedgers = can(viewer, 'aid-ledger:read', card);
        const seesReviews = can(viewer, 'aid-review:read', card);
        if (!seesLedgers && !seesReviews) return null;
        const [entries, reviews] = await Promise.all([
          seesLedgers ? loaders.entriesOf.load(id) : null,
          seesReviews ? loaders.reviewsOf.load(id) : null,
        ]);
        return { ledgers: entries?.map(entryToGraph) ?? null, reviews: reviews?.map(reviewToGraph) ?? null };
      },
    },
    AidLedgerEntry: {
      async __resolveReference({ id }, { viewer, loaders }) {
        const entry = await loaders.entry.load(id);
        const card = entry?.state.studentId ? await loaders.card.load(entry.state.studentId) : null;
        return entry && can(viewer, 'aid-ledger:read', card ?? {}) ? entryToGraph(entry) : null;
      },
    },
  };
};

function entryToGraph({ id, version, state }: KeptEntry): AidLedgerEntry {
  const { studentId, category, enteredOn, leftOn, sourceList } = state;
  return {
    id,
    version,
    student: studentId === null ? null : { id: studentId },
    category: constantCase(category),
    enteredOn,
    leftOn,
    sourceList,
  };
}
