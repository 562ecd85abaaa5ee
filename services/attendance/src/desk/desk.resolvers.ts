import { can, scopeOf, type Viewer } from '@baoxue/auth';
import { constantCase, type SchoolDate } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { connection } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { caseToGraph, CASE_LEVELS, CASE_STATUSES, firstDutyDays, isDutyOf, STATUS_TO_GRAPH } from '../dropout-case/index.js';
import type { DropoutCaseStore, KeptCase } from '../dropout-case/dropout-case.store.js';
import type { ClassWatchStore } from '../missing-register/missing-register.store.js';
import { obligationToGraph, type Accountable } from '../obligation/index.js';
import { DUTY_WINDOWS, positionsOf, windowOf, type DutyWindow } from './duty-window.js';

export interface DeskDeps {
  readonly cases: DropoutCaseStore;
  readonly watches: ClassWatchStore;
  readonly today: () => SchoolDate;
}

export function deskResolvers({ cases, watches, today }: DeskDeps) {
  /** The duties of a post in a window, as the list and the count ask for them; null when the viewer may see no case. */
  function dutiesIn(window: DutyWindow | null, viewer: Viewer) {
    const scope = scopeToFilter(scopeOf(viewer, 'dropout-case:read'));
    if (scope === null) return null;
    const order = `state.duties.${viewer.post}`;
    const [above, below] = positionsOf(window, today());
    // The page puts its own lower bound in place of this one, so the upper bound stands apart.
    const filter = { ...scope, [order]: { $gt: above }, ...(below === null ? {} : { $and: [{ [order]: { $lt: below } }] }) };
    return { filter, order };
  }

  const dutyToGraph = (kept: KeptCase, post: string) => {
    const firstDueOn = firstDutyDays(kept.state)[post as Accountable];
    if (firstDueOn === undefined) return null;
    const steps = kept.state.steps.filter((step) => isDutyOf(post, step));
    return {
      dropoutCase: caseToGraph(kept),
      steps: [...steps].sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1)).map(obligationToGraph),
      firstDueOn,
      window: windowOf(firstDueOn, today()),
    };
  };

  async function counts<W extends string>(words: readonly W[], filterOf: (word: W) => object | null): Promise<(readonly [W, number])[]> {
    const one = async (word: W) => {
      const filter = filterOf(word);
      return [word, filter === null ? 0 : await cases.count(filter)] as const;
    };
    return Promise.all(words.map(one));
  }

  return {
    Query: {
      async deskCounts(_root, _arguments, { viewer }) {
        const ofCases = scopeToFilter(scopeOf(viewer, 'dropout-case:read'));
        const ofRolls = scopeToFilter(scopeOf(viewer, 'roll:read'));
        const statuses = CASE_STATUSES.filter((status) => status !== 'None');
        const [byStatus, byLevel, duties, missing] = await Promise.all([
          counts(statuses, (status) => ofCases && { ...ofCases, 'state.status': status }),
          counts(CASE_LEVELS, (level) => ofCases && { ...ofCases, 'state.level': level }),
          counts(DUTY_WINDOWS, (window) => dutiesIn(window, viewer)?.filter ?? null),
          ofRolls ? watches.count({ 'state.open': true, ...ofRolls }) : 0,
        ]);
        return {
          casesByStatus: byStatus.map(([status, count]) => ({ status: STATUS_TO_GRAPH[status], count })),
          casesByLevel: byLevel.map(([level, count]) => ({ level: constantCase(level), count })),
          duties: duties.map(([window, count]) => ({ window, count })),
          classesWithMissingRegisters: missing,
        };
      },

      async deskDuties(_root, { window, first, after }, { viewer }) {
        const duties = dutiesIn(window ?? null, viewer);
        const read = duties && ((page: PageRequest) => cases.page({ ...page, ...duties }));
        const page = await connection({ first, after }, read, (kept) => dutyToGraph(kept as KeptCase, viewer.post));
        return { ...page, totalCount: duties ? await cases.count(duties.filter) : 0 };
      },

      async deskDuty(_root, { id }, { viewer, loaders }) {
        const kept = await loaders.caseById.load(id);
        return kept && can(viewer, 'dropout-case:read', kept.state.subject) ? dutyToGraph(kept, viewer.post) : null;
      },
    },
  } satisfies Resolvers;
}
