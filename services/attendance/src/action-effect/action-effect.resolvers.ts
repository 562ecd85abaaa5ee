import { can, scopeOf } from '@baoxue/auth';
import { constantCase, daysBetween, type SchoolDate } from '@baoxue/domain';
import { scopeToFilter } from '@baoxue/mongo';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { withoutPassedOn, type CaseSubject } from '../dropout-case/index.js';
import type { DropoutCaseStore, KeptCase } from '../dropout-case/dropout-case.store.js';
import type { KeptSupport, LearningSupportStore } from '../learning-support/learning-support.store.js';
import type { Ladder } from '../notice/ladder-state.js';
import type { LadderStore } from '../notice/notice.store.js';
import { dayOf, refuse } from '../refusals/index.js';
import { calendarOf } from '../school-calendar/index.js';
import { actionsOf, campaignVisitsOf, effectOf, effectsByKind, type Action, type ActionEffect } from './action-effect.js';

export interface ActionEffectDeps {
  readonly cases: DropoutCaseStore;
  readonly supports: LearningSupportStore;
  readonly ladders: LadderStore;
  readonly ladderIdOf: (caseId: string) => string;
  readonly today: () => SchoolDate;
}

/** What was done about one child. */
interface Done {
  readonly subject: CaseSubject;
  readonly actions: readonly Action[];
}

const PERIOD_DAYS_MAX = 400;
/** A year of a city has fewer cases, and fewer visited children; what is beyond is said to be. */
const CHILDREN_MAX = 2_000;
/** Fewer children than this are shown only to those who know them. */
const CHILDREN_SHOWN_FROM = 5;
/** Before any visit, and after the last. */
const [EVER, FOREVER] = ['2000-01-01', '9999-12-31'];

export function actionEffectResolvers({ cases, supports, ladders, ladderIdOf, today }: ActionEffectDeps) {
  /** Each child by the calendar of its own school. One question to each store, however many children. */
  async function effectsOf(done: readonly Done[], { days, schoolCalendar }: Context['loaders']): Promise<readonly ActionEffect[]> {
    const [known, schools] = await Promise.all([
      Promise.all(done.map(({ subject }) => days.load(subject.studentId))),
      Promise.all(done.map(({ subject }) => schoolCalendar.load(subject.schoolId))),
    ]);
    return done.flatMap(({ actions }, index) => {
      const { schoolDaysBetween } = calendarOf(schools[index]?.state ?? { status: 'Unknown' });
      return actions.map((action) => effectOf(action, known[index] ?? { marks: {} }, schoolDaysBetween, today()));
    });
  }

  /** What was done on these cases and their ladders. */
  async function doneOn(kept: readonly KeptCase[]): Promise<readonly Done[]> {
    const papers = await ladders.findMany(kept.map(({ id }) => ladderIdOf(id)));
    return kept.map(({ id, state }) => ({
      subject: state.subject,
      actions: actionsOf(state, servedOn(papers.get(ladderIdOf(id))?.state)),
    }));
  }

  return {
    Query: {
      async effectOfActions(_root, { from, to }, { viewer, loaders }) {
        const [first, last] = [dayOf(from, 'from'), dayOf(to, 'to')];
        if (daysBetween(first, last) >= PERIOD_DAYS_MAX) throw refuse('PERIOD_TOO_LONG', { field: 'to', limit: PERIOD_DAYS_MAX });
        const scope = scopeToFilter(scopeOf(viewer, 'action-effect:read'));
        const limit = { sort: { 'state.order': -1 }, limit: CHILDREN_MAX + 1 } as const;
        const suspected = scope && { ...scope, 'state.order': { $gte: first, $lt: `${last}|~` } };
        const visited = scope && { ...scope, 'state.visitedOn': { $elemMatch: { $gte: first, $lte: last } } };
        const [found, visitedChildren] = await Promise.all([
          suspected ? cases.query(suspected, limit) : [],
          visited ? supports.query(visited, limit) : [],
        ]);
        const children = visitedChildren.slice(0, CHILDREN_MAX) as KeptSupport[];
        const visits = children.map(({ state }) => ({ subject: state.subject, actions: campaignVisitsOf(state, first, last) }));
        const kept = withoutPassedOn(found.slice(0, CHILDREN_MAX) as KeptCase[]);
        const effects = await effectsOf([...(await doneOn(kept)), ...visits], loaders);
        const showsFew = scopeOf(viewer, 'action-effect:read-few').kind !== 'none';
        return {
          cases: kept.length,
          visitedChildren: showsFew || children.length >= CHILDREN_SHOWN_FROM ? children.length : null,
          incomplete: found.length > CHILDREN_MAX || visitedChildren.length > CHILDREN_MAX,
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
        const ladder = await loaders.ladder.load(ladderIdOf(id));
        const { subject } = kept.state;
        return effectsToGraph(await effectsOf([{ subject, actions: actionsOf(kept.state, servedOn(ladder?.state)) }], loaders));
      },
    },

    LearningSupport: {
      async visitEffects({ student }, _arguments, { viewer, loaders }) {
        const known = await loaders.learningSupportOf.load(student?.id ?? '');
        const children = known.map(({ state }) => state).filter(({ subject }) => can(viewer, 'action-effect:read-few', subject));
        if (children.length === 0) return null;
        const visits = children.map((child) => ({ subject: child.subject, actions: campaignVisitsOf(child, EVER, FOREVER) }));
        return effectsToGraph(await effectsOf(visits, loaders));
      },
    },
  } satisfies Resolvers;
}

const NOT_SHOWN = { reached: null, children: null, before: null, after: null };

const effectsToGraph = (effects: readonly ActionEffect[]) =>
  effects.map(({ kind, on, outcome, before, after, isOver }) => ({
    kind: constantCase(kind),
    outcome: outcome && constantCase(outcome),
    ...{ on, before, after, isOver },
  }));

const servedOn = (ladder: Ladder | undefined): readonly SchoolDate[] =>
  ladder === undefined || ladder.status === 'None' ? [] : ladder.notices.flatMap(({ service }) => service?.on ?? []);
