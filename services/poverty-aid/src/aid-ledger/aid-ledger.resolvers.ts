import { authorise, can, scopeOf, type Viewer } from '@baoxue/auth';
import { commandHandler, isSchoolDate, kebabCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { bothFilters, scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { answerOrConflictOf, byViewer, connection } from '@baoxue/service';
import type { AidLedgerEntry, QueryAidLedgerArgs, Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import { entryToGraph } from './aid-ledger-to-graph.js';
import { ledgerRule } from './aid-ledger.js';
import { isJuniorGraduate } from './junior-graduate.js';
import { isKeptEntry, type LedgerStore } from './aid-ledger.store.js';

export interface LedgerResolverDeps {
  readonly ledger: LedgerStore;
  readonly clock: Clock;
  /** The keyed hash a child is known by. @throws Refusal when it is no ID number */
  readonly indexOf: (idNumber: string, field: string) => string;
}

export const aidLedgerResolvers = ({ ledger, clock, indexOf }: LedgerResolverDeps): Resolvers => {
  const handle = commandHandler(ledgerRule, ledger);

  /** An entry out of scope looks like one that does not exist (abuse S4). */
  async function visible(id: string, { viewer, loaders }: Context) {
    const entry = await loaders.entry.load(id);
    const card = entry?.state.studentId ? await loaders.card.load(entry.state.studentId) : null;
    return entry && can(viewer, 'aid-ledger:read', card ?? {}) ? entryToGraph(entry) : null;
  }
  const answerOrConflict = answerOrConflictOf('AidLedgerEntry', visible);

  /** What of a ledger page the viewer may see and asked for; null when that is nothing. */
  function filterFor(viewer: Viewer, { category, status, schoolId, jurisdiction, idNumber }: Partial<QueryAidLedgerArgs>) {
    const scope = scopeToFilter(scopeOf(viewer, 'aid-ledger:read'), 'state.place.');
    // An entry that answers to a number says whose it is: only to those who may know which child.
    const known = idNumber ? scopeToFilter(scopeOf(viewer, 'student:read-name'), 'state.place.') : {};
    if (!scope || !known || !category) return null;
    return bothFilters(bothFilters(scope, known), {
      'state.category': kebabCase(category),
      'state.standing': status !== 'LEFT',
      ...(schoolId ? { 'state.place.schoolId': schoolId } : {}),
      ...(jurisdiction ? { 'state.place.jurisdictions': jurisdiction } : {}),
      ...(idNumber ? { 'state.idNumberIndex': indexOf(idNumber, 'idNumber') } : {}),
    });
  }

  return {
    Query: {
      aidLedger(_root, { first, after, ...asked }, { viewer }) {
        const filter = filterFor(viewer, asked);
        const read = (page: PageRequest) => ledger.page({ ...page, filter: filter ?? {}, order: 'state.order', descending: true });
        return connection({ first: first ?? 20, after }, filter && read, (kept) => (isKeptEntry(kept) ? entryToGraph(kept) : null));
      },
    },
    Mutation: {
      leaveAidLedger: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          authorise(context.viewer, 'import:aid-ledger', {});
          const { entryId, leftOn } = input;
          if (!isSchoolDate(leftOn)) throw refuse('DATE_INVALID', { field: 'input.leftOn' });
          const kept = await handle(
            entryId,
            { type: 'Leave', leftOn, sourceList: null },
            { ...byViewer(context, input), context: { today: schoolDateOf(clock.now()) } },
          );
          const entry = { id: entryId, version: kept.version, state: kept.state };
          if (!isKeptEntry(entry)) throw refuse('NOT_FOUND', { field: 'input.entryId' });
          return { __typename: 'LeaveAidLedgerSuccess' as const, entry: entryToGraph(entry) };
        }),
    },
    StudentAid: {
      async ledgers({ student }, _arguments, { viewer, loaders }) {
        const card = student ? await loaders.card.load(student.id) : null;
        if (!card || !can(viewer, 'aid-ledger:read', card)) return null;
        return (await loaders.entriesOf.load(card.studentId)).map(entryToGraph);
      },
    },
    AidLedgerEntry: {
      async graduatedFromJunior(entry, _arguments, { loaders }) {
        const { category, student } = entry as Pick<AidLedgerEntry, 'category' | 'student'>;
        if (category !== 'NOT_IN_SENIOR_HIGH' || !student) return null;
        const card = await loaders.card.load(student.id);
        return card && isJuniorGraduate(card);
      },
      __resolveReference: ({ id }, context) => visible(id, context),
    },
  };
};
