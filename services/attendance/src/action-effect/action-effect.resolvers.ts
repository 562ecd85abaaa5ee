import { can, scopeOf } from '@baoxue/auth';
import { constantCase, daysBetween, type SchoolDate } from '@baoxue/domain';
import { scopeToFilter } from '@baoxue/mongo';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { AttendanceDays, SchoolDaysBetween } from '../absence-run/index.js';
import type { AttendanceDaysStore } from '../absence-run/absence-run.store.js';
import type { DropoutCaseStore, KeptCase } from '../dropout-case/dropout-case.store.js';
import type { Ladder } from '../notice/ladder.js';
import type { LadderStore } from '../notice/notice.store.js';
import { dayOf, refuse } from '../refusals/index.js';
import { actionsOf, effectOf, effectsByKind, type ActionEffect } from './action-effect.js';

export interface ActionEffectDeps {
  readonly cases: DropoutCaseStore;
  readonly days: AttendanceDaysStore;
  readonly ladders: LadderStore;
  readonly ladderIdOf: (caseId: string) => string;
  readonly schoolDaysBetween: SchoolDaysBetween;
  readonly today: () => SchoolDate;
}

const PERIOD_DAYS_MAX = 400;
/** A year of a city has fewer; what is beyond is said to be. */
const CASES_MAX = 2_000;
/** Fewer children than this are shown only to those who know them. */
const CHILDREN_SHOWN_FROM = 5;

export function actionEffectResolvers({ cases, days, ladders, ladderIdOf, schoolDaysBetween, today }: ActionEffectDeps) {
  const effectsOf = ({ state }: KeptCase, known: AttendanceDays | null | undefined, ladder: Ladder | undefined): readonly ActionEffect[] =>
    actionsOf(state, servedOn(ladder)).map((action) => effectOf(action, known ?? { marks: {} }, schoolDaysBetween, today()));

  /** One question to each store, however many cases. */
  async function effectsOfAll(kept: readonly KeptCase[]): Promise<readonly ActionEffect[]> {
    const [known, papers] = await Promise.all([
      days.find(kept.map(({ state }) => state.subject.studentId)),
      ladders.findMany(kept.map(({ id }) => ladderIdOf(id))),
    ]);
    return kept.flatMap((each) => effectsOf(each, known.get(each.state.subject.studentId), papers.get(ladderIdOf(each.id))?.state));
  }

  return {
    Query: {
      async effectOfActions(_root, { from, to }, { viewer }) {
        const [first, last] = [dayOf(from, 'from'), dayOf(to, 'to')];
        if (daysBetween(first, last) >= PERIOD_DAYS_MAX) throw refuse('PERIOD_TOO_LONG', { field: 'to', limit: PERIOD_DAYS_MAX });
        const scope = scopeToFilter(scopeOf(viewer, 'action-effect:read'));
        const filter = scope && { ...scope, 'state.order': { $gte: first, $lt: `${last}|~` } };
        const found = filter ? await cases.query(filter, { sort: { 'state.order': -1 }, limit: CASES_MAX + 1 }) : [];
        const effects = await effectsOfAll(found.slice(0, CASES_MAX) as KeptCase[]);
        const showsFew = scopeOf(viewer, 'action-effect:read-few').kind !== 'none';
        return {
          cases: Math.min(found.length, CASES_MAX),
          incomplete: found.length > CASES_MAX,
          byKind: effectsByKind(effects).map(({ kind, actions, measured, ...rest }) => {
            const shown = showsFew || rest.children >= CHILDREN_SHOWN_FROM ? rest : NOT_SHOWN;
            return { kind: constantCase(kind), actions, measured, ...shown };
          }),
        };
      },
    },

    DropoutCase: {
      async actionEffects({ id = '' }, _arguments, { viewer, loaders }) {
        const kept = await loaders.caseById.load(id);
        if (!kept || !can(viewer, 'action-effect:read-few', kept.state.subject)) return null;
        const [known, ladder] = await Promise.all([loaders.days.load(kept.state.subject.studentId), loaders.ladder.load(ladderIdOf(id))]);
        const effects = effectsOf(kept, known, ladder?.state);
        return effects.map(({ kind, on, before, after, isOver }) => ({ kind: constantCase(kind), on, before, after, isOver }));
      },
    },
  } satisfies Resolvers;
}

const NOT_SHOWN = { children: null, before: null, after: null };

const servedOn = (ladder: Ladder | undefined): readonly SchoolDate[] =>
  ladder === undefined || ladder.status === 'None' ? [] : ladder.notices.flatMap(({ service }) => service?.on ?? []);
