import { can, scopeOf, type Viewer } from '@baoxue/auth';
import { constantCase, type SchoolDate } from '@baoxue/domain';
import { scopeToFilter, type PageQuery, type PageRequest } from '@baoxue/mongo';
import { connection, type PageArguments } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { caseToGraph, CASE_LEVELS, CASE_STATUSES, dueKey, owedOn, STATUS_TO_GRAPH } from '../dropout-case/index.js';
import type { DropoutCaseStore, KeptCase } from '../dropout-case/dropout-case.store.js';
import type { ClassWatchStore } from '../missing-register/missing-register.store.js';
import type { KeptLadder, LadderStore } from '../notice/notice.store.js';
import { dutiesOf, type Obligation } from '../obligation/index.js';
import { dayOf } from '../refusals/index.js';
import { dutiesIn, dutyShown, DUTY_WINDOWS, type DutyWindow } from './duty-window.js';

export interface DeskDeps {
  readonly cases: DropoutCaseStore;
  readonly watches: ClassWatchStore;
  readonly ladders: LadderStore;
  readonly ladderIdOf: (caseId: string) => string;
  readonly answersForNotices: (post: string) => boolean;
  readonly today: () => SchoolDate;
}

export function deskResolvers({ cases, watches, ladders, ladderIdOf, answersForNotices, today }: DeskDeps) {
  /** The duties of a post in a window, as the list and the count ask for them; null when the viewer may see none. */
  const dutiesWithin = (window: DutyWindow | null, viewer: Viewer, action: 'dropout-case:read' | 'notice:see' = 'dropout-case:read') =>
    dutiesIn(scopeToFilter(scopeOf(viewer, action)), viewer.post, window, today());

  const noticeDutiesIn = (window: DutyWindow | null, viewer: Viewer) =>
    answersForNotices(viewer.post) ? dutiesWithin(window, viewer, 'notice:see') : null;

  /** The cases with a step of a post due today; null when the viewer may see no case. */
  function dueToday(viewer: Viewer) {
    const scope = scopeToFilter(scopeOf(viewer, 'dropout-case:read'));
    return scope && { filter: { ...scope, 'state.due': dueKey(today(), viewer.post) }, order: 'state.order' };
  }

  async function pageOf(list: Pick<PageQuery, 'filter' | 'order'> | null, { first, after }: PageArguments, { post }: Viewer) {
    const read = list && ((page: PageRequest) => cases.page({ ...page, ...list }));
    const page = await connection({ first, after }, read, (kept) => dutyToGraph(kept as KeptCase, post));
    return { ...page, totalCount: list ? await cases.count(list.filter) : 0 };
  }

  /** What a post owes on a case, of what is owed there or on its notices; null when it owes nothing. */
  function dutyToGraph(dropoutCase: KeptCase, post: string, owed: readonly Obligation<string>[] = owedOn(dropoutCase.state)) {
    const duties = dutiesOf(post, owed);
    return duties.length === 0 ? null : { dropoutCase: caseToGraph(dropoutCase), ...dutyShown(duties, today()) };
  }

  async function dutyOn(caseId: string, { viewer, loaders }: Context) {
    const kept = await loaders.caseById.load(caseId);
    return kept && can(viewer, 'dropout-case:read', kept.state.subject) ? dutyToGraph(kept, viewer.post) : null;
  }

  async function counts<W extends string>(
    words: readonly W[],
    filterOf: (word: W) => object | null,
    store: Pick<DropoutCaseStore, 'count'> = cases,
  ): Promise<(readonly [W, number])[]> {
    const one = async (word: W) => {
      const filter = filterOf(word);
      return [word, filter === null ? 0 : await store.count(filter)] as const;
    };
    return Promise.all(words.map(one));
  }

  return {
    Query: {
      async deskCounts(_root, _arguments, { viewer }) {
        const ofCases = scopeToFilter(scopeOf(viewer, 'dropout-case:read'));
        const ofRolls = scopeToFilter(scopeOf(viewer, 'roll:read'));
        const statuses = CASE_STATUSES.filter((status) => status !== 'None');
        const due = dueToday(viewer);
        const [byStatus, byLevel, duties, noticeDuties, dueNow, missing] = await Promise.all([
          counts(statuses, (status) => ofCases && { ...ofCases, 'state.status': status }),
          counts(CASE_LEVELS, (level) => ofCases && { ...ofCases, 'state.level': level }),
          counts(DUTY_WINDOWS, (window) => dutiesWithin(window, viewer)?.filter ?? null),
          counts(DUTY_WINDOWS, (window) => noticeDutiesIn(window, viewer)?.filter ?? null, ladders),
          due ? cases.count(due.filter) : 0,
          ofRolls ? watches.count({ 'state.open': true, ...ofRolls }) : 0,
        ]);
        return {
          casesByStatus: byStatus.map(([status, count]) => ({ status: STATUS_TO_GRAPH[status], count })),
          casesByLevel: byLevel.map(([level, count]) => ({ level: constantCase(level), count })),
          duties: duties.map(([window, count]) => ({ window, count })),
          noticeDuties: noticeDuties.map(([window, count]) => ({ window, count })),
          dueToday: dueNow,
          classesWithMissingRegisters: missing,
        };
      },

      async deskDuties(_root, { window, first, after }, { viewer }) {
        return pageOf(dutiesWithin(window ?? null, viewer), { first, after }, viewer);
      },

      async deskNoticeDuties(_root, { window, first, after }, { viewer, loaders }) {
        const list = noticeDutiesIn(window ?? null, viewer);
        const read = list && ((page: PageRequest) => ladders.page({ ...page, ...list }));
        const page = await connection({ first, after }, read, (kept) => kept as KeptLadder);
        const found = await Promise.all(page.edges.map(({ node }) => loaders.caseById.load(node.state.caseId)));
        const edges = page.edges.flatMap(({ cursor, node }, index) => {
          const dropoutCase = found[index];
          const duty = dropoutCase ? dutyToGraph(dropoutCase, viewer.post, node.state.steps) : null;
          return duty ? [{ cursor, node: duty }] : [];
        });
        return { ...page, edges, totalCount: list ? await ladders.count(list.filter) : 0 };
      },

      async deskNoticeDuty(_root, { id }, { viewer, loaders }) {
        const ladder = (await loaders.ladder.load(ladderIdOf(id)))?.state;
        if (!ladder || ladder.status === 'None' || !answersForNotices(viewer.post) || !can(viewer, 'notice:see', ladder.subject))
          return null;
        const dropoutCase = await loaders.caseById.load(id);
        return dropoutCase && dutyToGraph(dropoutCase, viewer.post, ladder.steps);
      },

      async deskDutiesDueToday(_root, page, { viewer }) {
        return pageOf(dueToday(viewer), page, viewer);
      },

      async deskDuty(_root, { id }, context) {
        return dutyOn(id, context);
      },

      async deskDutyDueToday(_root, { id, dueOn }, context) {
        const day = dueOn == null ? today() : dayOf(dueOn, 'dueOn');
        const duty = await dutyOn(id, context);
        return duty?.steps.some((step) => step.dueOn === day && step.accountable === context.viewer.post) ? duty : null;
      },
    },
  } satisfies Resolvers;
}
