import type { Viewer } from '@baoxue/auth';
import { constantCase, kebabCase, type ConstantCase, type SchoolDate } from '@baoxue/domain';
import type { Page, PageRequest } from '@baoxue/mongo';
import { connection } from '@baoxue/service';
import type { IndicatorPlaceInput, IndicatorSnapshot as GraphSnapshot, Resolvers } from '../__generated__/resolvers.js';
import { sees, seesChildren, type Figures, type Measured } from './figures.store.js';
import { childrenBehind } from './indicator.js';
import type { IndicatorRules } from './measuring.store.js';
import { placesOf, withinOf, type Place } from './place.js';
import type { ShownFigure } from './small-cells.js';
import { isReproducible, type SnapshotStore } from './snapshot.store.js';
import type { Term } from './terms.js';

export interface IndicatorResolversDeps {
  readonly figures: Figures;
  readonly snapshots: SnapshotStore;
  readonly rulesOn: (day: SchoolDate) => IndicatorRules;
  /** Share of the listed children that is to be enrolled. */
  readonly disabledTargetOn: (day: SchoolDate) => number;
}

/** A school year and a half: more bars cannot be read side by side. */
const TREND_MONTHS_MAX = 18;
/** With the end of a month the period it lies in is frozen, and the one before it again: see `periodsFrozenWith`. */
const PERIODS_PER_MONTH_MAX = 2;

/** A figure on its way through the graph. */
interface InGraph {
  readonly measured: Measured;
  readonly place: Place;
}
interface TermInGraph extends InGraph {
  readonly term: ConstantCase<Term>;
}

/** What the plan is measured by. Requirement A12. */
export function indicatorResolvers({ figures, snapshots, rulesOn, disabledTargetOn }: IndicatorResolversDeps) {
  const { measure, periodIn, asFrozen, shownAt } = figures;

  function targetOf({ kind, asOf }: Measured): number | null {
    if (kind === 'primary-consolidation') return rulesOn(asOf).consolidation.primary.targetPercent;
    if (kind === 'junior-consolidation') return rulesOn(asOf).consolidation.junior.targetPercent;
    return kind === 'disabled-enrolment' ? disabledTargetOn(asOf) : null;
  }

  function toGraph(measured: Measured, place: Place, figure: ShownFigure) {
    const { kind, period, asOf, snapshot } = measured;
    const inGraph: InGraph = { measured, place };
    const targetPercent = targetOf(measured);
    const percent = figure.forms.find(({ form }) => form === 'adjusted' || form === 'rate')?.percent ?? null;
    return {
      kind: constantCase(kind),
      period,
      level: constantCase(place.level),
      asOf,
      percent,
      forms: figure.forms.map((each) => ({ ...each, form: constantCase(each.form) })),
      targetPercent,
      reachesTarget: targetPercent === null || percent === null ? null : percent >= targetPercent,
      terms: figure.terms.map(({ term, ...tally }) => ({ ...inGraph, ...tally, term: constantCase(term as Term) })),
      complete: figure.gaps.length === 0,
      gaps: figure.gaps.map(({ code, count }) => ({ code: constantCase(code), count })),
      // Whether it can be counted again is counted only when it is asked.
      snapshot: snapshot && ({ ...inGraph, ...snapshot } as object as GraphSnapshot),
      ...inGraph,
    };
  }

  const showAll = (measured: Measured, places: readonly Place[], viewer: Viewer) =>
    shownAt(measured, places, viewer).map(({ place, figure }) => toGraph(measured, place, figure));

  /** The figure of one place, as the viewer may see it. */
  function showOne(measured: Measured, asked: IndicatorPlaceInput, viewer: Viewer) {
    const place = placesOf(measured.schools).find(({ id }) => id === (asked.schoolId ?? asked.jurisdiction));
    return place && sees(viewer, measured.kind, place) ? (showAll(measured, [place], viewer)[0] ?? null) : null;
  }

  return {
    Query: {
      async indicator(_root, { kind, place, period, month }, { viewer }) {
        const measured = await measure(kebabCase(kind), { period, month });
        return measured && showOne(measured, place, viewer);
      },
      async indicatorTrend(_root, { kind, place }, { viewer }) {
        const found = await snapshots.newest(kebabCase(kind), TREND_MONTHS_MAX * PERIODS_PER_MONTH_MAX);
        const current = found.filter((each) => each.period === periodIn(each.kind, each.month)).slice(0, TREND_MONTHS_MAX);
        return current.reverse().flatMap((snapshot) => showOne(asFrozen(snapshot), place, viewer) ?? []);
      },
      async indicatorBreakdown(_root, { kind, by, period, month }, { viewer }) {
        const measured = await measure(kebabCase(kind), { period, month });
        if (!measured) return [];
        const places = placesOf(measured.schools).filter((place) => place.level === kebabCase(by) && sees(viewer, measured.kind, place));
        return showAll(measured, places, viewer);
      },
      indicatorMonths: async (_root, { kind }) => [...(await snapshots.months(kebabCase(kind)))],
    },

    Indicator: {
      jurisdiction: (indicator, _arguments, { seen }) =>
        seen.jurisdiction((indicator as unknown as InGraph).place.jurisdictions.at(-1) ?? ''),
      school(indicator, _arguments, { seen }) {
        const { place } = indicator as unknown as InGraph;
        return place.level === 'school' ? seen.namedSchool(place.id) : null;
      },
    },

    IndicatorTerm: {
      async students(inGraph, { first, after }, { viewer }) {
        const { measured, place, term } = inGraph as unknown as TermInGraph;
        if (!seesChildren(viewer, measured.kind, place)) return null;
        const behind = childrenBehind(await measured.basis(), withinOf(place, measured.schools), kebabCase(term));
        return connection({ first, after }, pageOf(behind), (child) => child);
      },
    },

    IndicatorChild: {
      student: ({ id = '' }, _arguments, { seen }) => seen.student(id),
    },

    IndicatorSnapshot: {
      async reproducible(inGraph) {
        const { measured } = inGraph as unknown as InGraph;
        return measured.snapshot !== null && isReproducible(await measured.basis(), measured.snapshot);
      },
    },
  } satisfies Resolvers;
}

/** Pages over children who were counted together. */
const pageOf =
  <C extends { readonly id: string }>(children: readonly C[]) =>
  async ({ first, after }: PageRequest): Promise<Page<C>> => {
    const behind = children.filter(({ id }) => after === null || id > after);
    const entries = behind.slice(0, first).map((entry) => ({ position: entry.id, entry }));
    return { entries, hasNextPage: behind.length > first };
  };
