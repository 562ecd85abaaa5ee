import { authorise, can, scopeOf } from '@baoxue/auth';
import { constantCase, isSchoolDate, kebabCase } from '@baoxue/domain';
import { scopeToFilter, type Kept, type PageRequest } from '@baoxue/mongo';
import { answer, answerOrConflictOf, byViewer, causeOf, connection, type MutationInput } from '@baoxue/service';
import type { ReconciliationItem as GraphItem, Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import { isOpen } from '../school/index.js';
import type { SchoolStore } from '../school/school.store.js';
import type { Campaign } from './campaign.js';
import { campaignIdOf, type CampaignStore } from './campaign.store.js';
import { progressOf } from './progress.js';
import type { Reconciliation, ReconciliationCommand } from './reconciliation.js';
import type { ReconciliationStore } from './reconciliation.store.js';
import type { Reconciling } from './reconciling.store.js';

export interface ReconciliationResolversDeps {
  readonly campaigns: CampaignStore;
  readonly items: ReconciliationStore;
  readonly schools: Pick<SchoolStore, 'openWithin'>;
  readonly work: Reconciling;
}

const READ = 'reconciliation:read';
const RESOLVE = 'reconciliation:resolve';
const REOPEN = 'reconciliation:reopen';
/** More than any school loses in a term; what is left over waits for the next request. */
const ITEMS_MAX = 1000;

type Item = Exclude<Reconciliation, { status: 'none' }>;
type InGraph = Pick<Item, 'termId' | 'studentId' | 'schoolId'> & { readonly answered: string | null };

/** The start of a term: nobody vanishes between two rolls. Requirement A9. */
export function reconciliationResolvers({ campaigns, items, schools, work }: ReconciliationResolversDeps) {
  async function campaignOf(termId: string) {
    const kept = await campaigns.find(campaignIdOf(termId));
    return kept && campaignToGraph(kept);
  }

  async function shown(id: string) {
    const item = toGraph(await items.find(id));
    if (!item) throw refuse('RECONCILIATION_UNKNOWN', { field: 'input.itemId' });
    return { __typename: 'ReconciliationSuccess' as const, item };
  }

  const answerOrConflict = answerOrConflictOf('ReconciliationItem', async (id, { viewer }: Context) => {
    const kept = await items.find(id);
    return kept && kept.state.status !== 'none' && can(viewer, READ, kept.state) ? toGraph(kept) : null;
  });

  const act = (
    action: 'reconciliation:resolve' | 'reconciliation:reopen',
    input: MutationInput & { itemId: string },
    context: Context,
    command: ReconciliationCommand,
  ) =>
    answerOrConflict(context, async () => {
      const kept = await items.find(input.itemId);
      const item = kept && kept.state.status !== 'none' ? kept.state : null;
      authorise(context.viewer, action, item ?? {});
      if (!item) throw refuse('RECONCILIATION_UNKNOWN', { field: 'input.itemId' });
      await work.decide(input.itemId, command, byViewer(context, input));
      return shown(input.itemId);
    });

  /** Whoever the record accounts for is resolved, whoever is in class is settled; the rest needs a person. */
  async function confirmAll(termId: string, schoolId: string, context: Context) {
    const open = await items.query({ 'state.schoolId': schoolId, 'state.termId': termId, 'state.status': 'open' }, { limit: ITEMS_MAX });
    const counts = { resolvedCount: 0, settledCount: 0, openCount: 0 };
    await context.loaders.student.loadMany(open.flatMap(({ state }) => (state.status === 'none' ? [] : state.studentId)));
    for (const { id, state } of open) {
      if (state.status !== 'open') continue;
      const record = await context.loaders.student.load(state.studentId);
      const onRecord = work.onRecord(termId, record);
      const stillAway = !onRecord && !work.isInClass(state, record);
      // That a child reported missing is in class nobody can know but the school.
      if (stillAway || (!onRecord && state.difference === 'did-not-report')) {
        counts.openCount += 1;
        continue;
      }
      await work.decide(id, onRecord ? { type: 'Resolve', resolution: onRecord } : { type: 'Settle' }, { cause: causeOf(context) });
      counts[onRecord ? 'resolvedCount' : 'settledCount'] += 1;
    }
    return counts;
  }

  return {
    Query: {
      reconciliation: (_root, { termId }, { viewer }) => (scopeOf(viewer, READ).kind === 'none' ? null : campaignOf(termId)),
      reconciliationItems(_root, { termId, filter, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, READ));
        const asked = {
          'state.termId': termId,
          ...(filter?.schoolId ? { 'state.schoolId': filter.schoolId } : {}),
          ...(filter?.status ? { 'state.status': kebabCase(filter.status) } : {}),
          ...(filter?.answering ? { 'state.answering': kebabCase(filter.answering) } : {}),
        };
        const read = (page: PageRequest) => items.page({ ...page, filter: { $and: [scope, asked] }, order: 'state.order' });
        return connection({ first, after }, scope && read, toGraph);
      },
    },

    ReconciliationCampaign: {
      async progress({ termId = '' }, _arguments, { viewer }) {
        const reach = scopeOf(viewer, READ);
        const scope = scopeToFilter(reach);
        if (!scope) return null;
        const [counted, open] = await Promise.all([items.counts({ $and: [scope, { 'state.termId': termId }] }), schools.openWithin(reach)]);
        return progressOf(
          counted,
          open.map(({ id }) => id),
        ).map(progressToGraph);
      },
    },
    ReconciliationProgress: {
      school: (progress, _arguments, { seen }) => seen.namedSchool((progress as unknown as { schoolId: string }).schoolId),
    },
    ReconciliationItem: {
      student: (item, _arguments, { seen }) => seen.student((item as unknown as InGraph).studentId),
      school: (item, _arguments, { seen }) => seen.namedSchool((item as unknown as InGraph).schoolId),
      async onRecord(item, _arguments, { loaders }) {
        const { termId, studentId } = item as unknown as InGraph;
        const found = work.onRecord(termId, await loaders.student.load(studentId));
        return found && constantCase(found);
      },
      async agreesWithRecord(item, _arguments, { loaders }) {
        const { termId, studentId, answered } = item as unknown as InGraph;
        return answered === null ? null : work.onRecord(termId, await loaders.student.load(studentId)) === answered;
      },
    },

    Mutation: {
      openReconciliation: (_root, { input: { termId, dueOn } }, context) =>
        answer(async () => {
          authorise(context.viewer, 'reconciliation:open', {});
          if (dueOn && !isSchoolDate(dueOn)) throw refuse('DATE_INVALID', { field: 'input.dueOn' });
          await work.open(termId, dueOn ?? null, causeOf(context));
          const campaign = await campaignOf(termId);
          if (!campaign) throw refuse('TERM_UNKNOWN', { field: 'input.termId' });
          return { __typename: 'OpenReconciliationSuccess' as const, campaign };
        }),

      resolveReconciliation: (_root, { input }, context) =>
        act(RESOLVE, input, context, { type: 'Resolve', resolution: kebabCase(input.resolution) }),
      settleReconciliation: (_root, { input }, context) => act(RESOLVE, input, context, { type: 'Settle' }),
      reopenReconciliation: (_root, { input }, context) => act(REOPEN, input, context, { type: 'Reopen' }),

      confirmReconciliation: (_root, { input: { termId, schoolId } }, context) =>
        answer(async () => {
          const school = (await context.loaders.school.load(schoolId))?.state;
          authorise(context.viewer, RESOLVE, isOpen(school) ? school : {});
          return { __typename: 'ConfirmReconciliationSuccess' as const, ...(await confirmAll(termId, schoolId, context)) };
        }),

      reportMissingAtTermStart: (_root, { input: { termId, studentId } }, context) =>
        answerOrConflict(context, async () => {
          const [record, kept] = [await work.recordOf(studentId), await campaigns.find(campaignIdOf(termId))];
          authorise(context.viewer, RESOLVE, record?.state.card ?? {});
          if (!record) throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
          if (!kept || kept.state.status === 'none') throw refuse('RECONCILIATION_NOT_OPEN', { field: 'input.termId' });
          const { dueOn } = kept.state;
          const itemId = await work.find(record, 'did-not-report', { termId, dueOn }, causeOf(context));
          if (!itemId) throw refuse('NOT_ON_LAST_ROLL', { field: 'input.studentId' });
          return shown(itemId);
        }),
    },
  } satisfies Resolvers;
}

function campaignToGraph({ id, state }: Kept<Campaign>) {
  if (state.status === 'none') return null;
  const { termId, openedOn, dueOn, status } = state;
  return { id, termId, openedOn, dueOn, finding: status === 'finding' };
}

const progressToGraph = ({ resolved, ...rest }: ReturnType<typeof progressOf>[number]) => ({
  ...rest,
  resolved: resolved.map(({ resolution, count }) => ({ resolution: constantCase(resolution), count })),
});

function toGraph(kept: Kept<Reconciliation> | null): GraphItem | null {
  if (!kept || kept.state.status === 'none') return null;
  const { id, version, state } = kept;
  const { termId, studentId, schoolId, difference, status, answering, dueOn, answerBy } = state;
  const answered = state.status === 'resolved' ? state.resolution : null;
  const inGraph: InGraph = { termId, studentId, schoolId, answered };
  return {
    ...inGraph,
    id,
    version,
    difference: constantCase(difference),
    status: constantCase(status),
    resolution: answered && constantCase(answered),
    resolvedOn: state.status === 'open' ? null : state.on,
    answering: constantCase(answering),
    dueOn,
    answerBy,
  };
}
