import { can, type Viewer } from '@baoxue/auth';
import { constantCase, kebabCase, schoolDateOf, type Clock, type ConstantCase, type SchoolDate } from '@baoxue/domain';
import type { Page, PageRequest } from '@baoxue/mongo';
import { connection } from '@baoxue/service';
import type { IndicatorPlaceInput, IndicatorSnapshot as GraphSnapshot, Resolvers } from '../__generated__/resolvers.js';
import { refuse } from '../refusals/index.js';
import { childrenBehind, figureOf, type Basis, type Figure, type IndicatorKind } from './indicator.js';
import type { IndicatorRules, Measuring } from './measuring.store.js';
import { isMonth, isPeriodOf, periodOn } from './period.js';
import { partOf, placesOf, withinOf, type Place, type SchoolPlace } from './place.js';
import { shown, withheldPlaces, type ShownFigure } from './small-cells.js';
import { isReproducible, type Snapshot, type SnapshotStore } from './snapshot.store.js';
import type { Term } from './terms.js';

export interface IndicatorResolversDeps {
  readonly measuring: Measuring;
  readonly snapshots: SnapshotStore;
  readonly clock: Clock;
  readonly schoolYearOf: (day: SchoolDate) => string;
  readonly rulesOn: (day: SchoolDate) => IndicatorRules;
  /** Share of the listed children that is to be enrolled. */
  readonly disabledTargetOn: (day: SchoolDate) => number;
}

const READ = 'indicator:read';
const CHILDREN = 'indicator:read-children';
/** A school year and a half: more bars cannot be read side by side. */
const TREND_MONTHS_MAX = 18;
/** With the end of a month the period it lies in is frozen, and the one before it again: see `periodsFrozenWith`. */
const PERIODS_PER_MONTH_MAX = 2;

/** The figures of one indicator and period, of today or frozen. */
interface Measured {
  readonly kind: IndicatorKind;
  readonly period: string;
  readonly asOf: SchoolDate;
  readonly schools: readonly SchoolPlace[];
  readonly figureAt: (place: Place) => Figure;
  readonly basis: () => Promise<Basis>;
  readonly snapshot: Snapshot | null;
}
/** A figure on its way through the graph. */
interface InGraph {
  readonly measured: Measured;
  readonly place: Place;
}
interface TermInGraph extends InGraph {
  readonly term: ConstantCase<Term>;
}

/** What the plan is measured by. Requirement A12. */
export function indicatorResolvers({ measuring, snapshots, clock, schoolYearOf, rulesOn, disabledTargetOn }: IndicatorResolversDeps) {
  async function measure(kind: IndicatorKind, asked: { period?: string | null | undefined; month?: string | null | undefined }) {
    const today = schoolDateOf(clock.now());
    if (asked.month && !isMonth(asked.month)) throw refuse('PERIOD_INVALID', { field: 'month' });
    const period = asked.period ?? (asked.month ? periodIn(kind, asked.month) : periodOn(kind, today, schoolYearOf(today)));
    if (!isPeriodOf(kind, period)) throw refuse('PERIOD_INVALID', { field: 'period' });
    return asked.month ? frozen(kind, period, asked.month) : live(kind, period, today);
  }

  async function live(kind: IndicatorKind, period: string, today: SchoolDate): Promise<Measured> {
    const [basis, schools] = await Promise.all([measuring.basisOf(kind, period, today), measuring.schoolPlaces()]);
    const figureAt = (place: Place) => figureOf(basis, withinOf(place, schools));
    return { kind, period, asOf: basis.asOf, schools, figureAt, basis: async () => basis, snapshot: null };
  }

  async function frozen(kind: IndicatorKind, period: string, month: string): Promise<Measured | null> {
    const snapshot = await snapshots.find({ kind, period, month });
    return snapshot && asFrozen(snapshot);
  }

  /** The period that a month lies in. */
  const periodIn = (kind: IndicatorKind, month: string) => periodOn(kind, `${month}-28`, schoolYearOf(`${month}-28`));

  function asFrozen(snapshot: Snapshot): Measured {
    let read: Promise<Basis> | undefined;
    return {
      kind: snapshot.kind,
      period: snapshot.period,
      asOf: snapshot.basis.asOf,
      schools: snapshot.schools,
      figureAt: ({ id }) => snapshot.figures[id] ?? { terms: {}, forms: [], gaps: [] },
      basis: () => (read ??= snapshots.basisOf(snapshot)),
      snapshot,
    };
  }

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

  /** Small cells are judged among neighbours, so a single place is shown as it would stand beside them. */
  function showAll(measured: Measured, places: readonly Place[], viewer: Viewer) {
    const everywhere = placesOf(measured.schools);
    const hidden = (level: Place['level']) =>
      withheldPlaces(
        everywhere
          .filter((place) => place.level === level)
          .map((place) => ({ placeId: place.id, of: partOf(place), figure: measured.figureAt(place) })),
      );
    const withheld = new Map<Place['level'], ReadonlySet<string>>();
    return places.map((place) => {
      if (seesChildren(viewer, measured.kind, place))
        return toGraph(measured, place, shown(measured.kind, measured.figureAt(place), false));
      const atLevel = withheld.get(place.level) ?? hidden(place.level);
      withheld.set(place.level, atLevel);
      return toGraph(measured, place, shown(measured.kind, measured.figureAt(place), atLevel.has(place.id)));
    });
  }

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

const resourceOf = ({ level, id, jurisdictions }: Place) => ({ jurisdictions, schoolId: level === 'school' ? id : undefined });

/** Who has a certificate is an access class of its own: its figures are for those who may see them in special education too. */
const sees = (viewer: Viewer, kind: IndicatorKind, place: Place): boolean =>
  can(viewer, READ, resourceOf(place)) && (kind !== 'disabled-enrolment' || can(viewer, 'disabled-enrolment:read', {}));

const seesChildren = (viewer: Viewer, kind: IndicatorKind, place: Place): boolean =>
  can(viewer, CHILDREN, resourceOf(place)) && (kind !== 'disabled-enrolment' || can(viewer, 'disabled-enrolment:read-children', {}));

/** Pages over children who were counted together. */
const pageOf =
  <C extends { readonly id: string }>(children: readonly C[]) =>
  async ({ first, after }: PageRequest): Promise<Page<C>> => {
    const behind = children.filter(({ id }) => after === null || id > after);
    const entries = behind.slice(0, first).map((entry) => ({ position: entry.id, entry }));
    return { entries, hasNextPage: behind.length > first };
  };
