/** The figures of the indicators as a viewer may see them: of today or frozen, small cells withheld. For the graph and for files (A12). */
import { can, type Viewer } from '@baoxue/auth';
import { schoolDateOf, type Clock, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { figureOf, INDICATOR_KINDS, type Basis, type Figure, type IndicatorKind } from './indicator.js';
import type { Measuring } from './measuring.store.js';
import { isMonth, isPeriodOf, periodOn } from './period.js';
import { partOf, placesOf, withinOf, type Place, type SchoolPlace } from './place.js';
import { shown, withheldPlaces, type ShownFigure } from './small-cells.js';
import type { Snapshot, SnapshotStore } from './snapshot.store.js';

export interface FiguresDeps {
  readonly measuring: Measuring;
  readonly snapshots: SnapshotStore;
  readonly clock: Clock;
  readonly schoolYearOf: (day: SchoolDate) => string;
}

/** The figures of one indicator and period, of today or frozen. */
export interface Measured {
  readonly kind: IndicatorKind;
  readonly period: string;
  readonly asOf: SchoolDate;
  readonly schools: readonly SchoolPlace[];
  readonly figureAt: (place: Place) => Figure;
  readonly basis: () => Promise<Basis>;
  readonly snapshot: Snapshot | null;
}

/** What is asked; the present period when nothing is said, as of today unless a month is named. */
export interface FigureAsked {
  readonly period?: string | null | undefined;
  readonly month?: string | null | undefined;
}

const READ = 'indicator:read';
const CHILDREN = 'indicator:read-children';

export type Figures = ReturnType<typeof indicatorFigures>;

export function indicatorFigures({ measuring, snapshots, clock, schoolYearOf }: FiguresDeps) {
  /** The period that a month lies in. */
  const periodIn = (kind: IndicatorKind, month: string) => periodOn(kind, `${month}-28`, schoolYearOf(`${month}-28`));

  /** Null for a month that was not frozen. @throws Refusal PERIOD_INVALID */
  async function measure(kind: IndicatorKind, asked: FigureAsked, schoolPlaces = measuring.schoolPlaces): Promise<Measured | null> {
    const today = schoolDateOf(clock.now());
    if (asked.month && !isMonth(asked.month)) throw refuse('PERIOD_INVALID', { field: 'month' });
    const period = asked.period ?? (asked.month ? periodIn(kind, asked.month) : periodOn(kind, today, schoolYearOf(today)));
    if (!isPeriodOf(kind, period)) throw refuse('PERIOD_INVALID', { field: 'period' });
    if (!asked.month) return live(kind, period, today, schoolPlaces);
    const snapshot = await snapshots.find({ kind, period, month: asked.month });
    return snapshot && asFrozen(snapshot);
  }

  async function live(kind: IndicatorKind, period: string, today: SchoolDate, schoolPlaces: Measuring['schoolPlaces']): Promise<Measured> {
    const [basis, schools] = await Promise.all([measuring.basisOf(kind, period, today), schoolPlaces()]);
    const counted = new Map<string, Figure>();
    const figureAt = (place: Place) => {
      const figure = counted.get(place.id) ?? figureOf(basis, withinOf(place, schools));
      counted.set(place.id, figure);
      return figure;
    };
    return { kind, period, asOf: basis.asOf, schools, figureAt, basis: async () => basis, snapshot: null };
  }

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

  /** Small cells are judged among neighbours, so a single place is shown as it would stand beside them. */
  function shownAt(measured: Measured, places: readonly Place[], viewer: Viewer): readonly { place: Place; figure: ShownFigure }[] {
    const everywhere = placesOf(measured.schools);
    const hidden = (level: Place['level']) =>
      withheldPlaces(
        everywhere
          .filter((place) => place.level === level)
          .map((place) => ({ placeId: place.id, of: partOf(place), figure: measured.figureAt(place) })),
      );
    const withheld = new Map<Place['level'], ReadonlySet<string>>();
    return places.map((place) => {
      if (seesChildren(viewer, measured.kind, place)) return { place, figure: shown(measured.kind, measured.figureAt(place), false) };
      const atLevel = withheld.get(place.level) ?? hidden(place.level);
      withheld.set(place.level, atLevel);
      return { place, figure: shown(measured.kind, measured.figureAt(place), atLevel.has(place.id)) };
    });
  }

  return {
    periodIn,
    measure,
    asFrozen,
    shownAt,

    /** Every indicator at every place that the viewer sees, as frozen at the end of a month or as of today. */
    async everywhere(viewer: Viewer, month: string | null, schoolId: string | null) {
      const all = [];
      let read: ReturnType<Measuring['schoolPlaces']> | undefined;
      const schoolPlaces = () => (read ??= measuring.schoolPlaces());
      for (const kind of INDICATOR_KINDS) {
        const measured = await measure(kind, { month }, schoolPlaces);
        if (!measured) continue;
        const places = placesOf(measured.schools).filter(
          (place) => sees(viewer, kind, place) && (schoolId === null || place.id === schoolId),
        );
        all.push(...shownAt(measured, places, viewer).map((each) => ({ measured, ...each })));
      }
      return all;
    },
  };
}

const resourceOf = ({ level, id, jurisdictions }: Place) => ({ jurisdictions, schoolId: level === 'school' ? id : undefined });

/** Who has a certificate is an access class of its own: its figures are for those who may see them in special education too. */
export const sees = (viewer: Viewer, kind: IndicatorKind, place: Place): boolean =>
  can(viewer, READ, resourceOf(place)) && (kind !== 'disabled-enrolment' || can(viewer, 'disabled-enrolment:read', {}));

export const seesChildren = (viewer: Viewer, kind: IndicatorKind, place: Place): boolean =>
  can(viewer, CHILDREN, resourceOf(place)) && (kind !== 'disabled-enrolment' || can(viewer, 'disabled-enrolment:read-children', {}));
