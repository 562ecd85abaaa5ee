/** Freezes each month once it is over, indicator by indicator, beginning with the month in which the registry came into use (A12). */
import { addDays, commandHandler, endOf, idFrom, schoolDateOf, type Clock, type Decider, type SchoolDate } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { figureOf, INDICATOR_KINDS, type IndicatorKind } from './indicator.js';
import type { Measuring } from './measuring.store.js';
import { daysOfPeriod, nextMonth, periodsFrozenWith } from './period.js';
import { placesOf, withinOf } from './place.js';
import type { SnapshotStore } from './snapshot.store.js';

/** The month of an indicator that is frozen next; null before the registry came into use. */
interface Calendar {
  readonly kind: IndicatorKind;
  readonly month: string;
}
type CalendarCommand =
  | { readonly type: 'Begin'; readonly kind: IndicatorKind; readonly month: string }
  | { readonly type: 'Froze'; readonly month: string };

const calendarDecider: Decider<CalendarCommand, Calendar, Calendar | null, null> = {
  decide(command, state) {
    if (command.type === 'Begin') return state ? [] : [{ kind: command.kind, month: command.month }];
    return state?.month === command.month ? [{ ...state, month: nextMonth(state.month) }] : [];
  },
  evolve: (_state, next) => next,
  initialState: () => null,
};

export interface FreezingDeps {
  readonly connection: mongoose.Connection;
  readonly clock: Clock;
  readonly measuring: Measuring;
  readonly snapshots: SnapshotStore;
  readonly schoolYearOf: (day: SchoolDate) => string;
}

const ACTOR = 'registry/indicators';
const calendarId = (kind: IndicatorKind): string => idFrom('indicator-calendar', kind);

export function freezing({ connection, clock, measuring, snapshots, schoolYearOf }: FreezingDeps) {
  const calendars: AggregateStore<Calendar | null, Calendar> = aggregateStore<Calendar | null, Calendar>({
    connection,
    clock,
    collection: 'indicator_calendars',
    source: 'baoxue/registry/indicator-calendar',
    initialState: calendarDecider.initialState,
    publish: () => null,
    toStored: (state) => state ?? {},
    fromStored: (stored) => stored,
    nextDueAt: (state) => state && endOf(daysOfPeriod(state.month).to),
  });
  const handle = commandHandler(calendarDecider, calendars);

  async function begin(): Promise<void> {
    const month = schoolDateOf(clock.now()).slice(0, 7);
    for (const kind of INDICATOR_KINDS)
      await handle(calendarId(kind), { type: 'Begin', kind, month }, { context: null, cause: causeOf(calendarId(kind)) });
  }

  async function freeze(kind: IndicatorKind, month: string): Promise<void> {
    const { to: day } = daysOfPeriod(month);
    const schools = await measuring.schoolPlaces();
    for (const period of periodsFrozenWith(kind, month, schoolYearOf(day))) {
      const basis = await measuring.basisOf(kind, period, day);
      const figures = Object.fromEntries(placesOf(schools).map((place) => [place.id, figureOf(basis, withinOf(place, schools))]));
      const takenOn = schoolDateOf(clock.now());
      await snapshots.freeze(basis, { month, takenOn, schools, figures }, causeOf(calendarId(kind)));
    }
  }

  let begun: Promise<void> | undefined;
  return {
    syncIndexes: calendars.syncIndexes,
    async due(now: Date, limit: number): Promise<string[]> {
      await (begun ??= begin().catch((error: unknown) => {
        begun = undefined;
        throw error;
      }));
      return calendars.due(now, limit);
    },
    async tick(id: string): Promise<void> {
      const { state } = await calendars.load(id);
      if (!state || schoolDateOf(clock.now()) < addDays(daysOfPeriod(state.month).to, 1)) return;
      await freeze(state.kind, state.month);
      await handle(id, { type: 'Froze', month: state.month }, { context: null, cause: causeOf(id) });
    },
  };
}

const causeOf = (id: string) => ({ actor: ACTOR, correlationId: id });
