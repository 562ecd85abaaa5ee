import { addDays, endOf, idFrom, unreachable, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { homeTeachingRule, lastDay, missedDays, type HomeTeaching, type HomeTeachingEvent, type Programme } from './home-teaching.js';
import { nextCandidate } from './schedule.js';

export type KeptProgramme = Kept<Programme>;
export type HomeTeachingStore = AggregateStore<HomeTeaching, HomeTeachingEvent>;

/** One programme per child and school year, so that a document has an end. */
export const homeTeachingId = (studentId: string, schoolYear: string): string => idFrom('home-teaching', studentId, schoolYear);

type Stored = Programme & { readonly hasMissed: boolean; readonly order: string };

export interface HomeTeachingStoreOptions {
  readonly connection: mongoose.Connection;
  readonly clock: Clock;
  /** From the rule pack of the child's place. */
  readonly recordedWithinDays: (jurisdictions: readonly string[]) => number;
}

export const homeTeachingStore = ({ connection, clock, recordedWithinDays }: HomeTeachingStoreOptions): HomeTeachingStore =>
  aggregateStore<HomeTeaching, HomeTeachingEvent>({
    connection,
    clock,
    collection: 'home_teaching',
    source: 'baoxue/special-education/home-teaching',
    initialState: homeTeachingRule.initialState,
    publish,
    toStored: (state, id) =>
      state.status === 'none' ? state : { ...state, hasMissed: missedDays(state).length > 0, order: `${missedDays(state)[0] ?? ''}|${id}` },
    fromStored: ({ hasMissed: _hasMissed, order: _order, ...state }: Stored) => state,
    nextDueAt(state) {
      if (state.status === 'none') return null;
      const candidate = nextCandidate(state.schedules, state.settledThrough);
      if (candidate === null || candidate > lastDay(state)) return null;
      return endOf(addDays(candidate, recordedWithinDays(state.child.jurisdictions)));
    },
    indexes: [
      { key: { 'state.hasMissed': 1, 'state.order': 1 } },
      { key: { 'state.hasMissed': 1, 'state.child.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.hasMissed': 1, 'state.child.classId': 1, 'state.order': 1 } },
    ],
  });

export const isKeptProgramme = (kept: Kept<HomeTeaching>): kept is KeptProgramme => kept.state.status !== 'none';

/** Others hear of what was missed; sessions and evidence stay here. */
function publish(event: HomeTeachingEvent, state: HomeTeaching): PublishedEvent | null {
  if (state.status === 'none') return null;
  switch (event.type) {
    case 'SessionMissed': {
      const { studentId, schoolId } = state.child;
      return { type: 'home-teaching.missed.v1', partitionkey: studentId, data: { studentId, schoolId, date: event.date } };
    }
    case 'ScheduleSet':
    case 'SessionHeld':
    case 'SessionExcused':
    case 'DaysSettled':
    case 'HomeTeachingEnded':
    case 'HomeTeachingGoesOn':
    case 'ChildMoved':
      return null;
    default:
      return unreachable(event);
  }
}
