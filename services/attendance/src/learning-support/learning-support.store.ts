import { idFrom, unreachable, type Clock, type SchoolDate } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import {
  isForLearningDifficulty,
  isUntold,
  learningDifficultySince,
  learningSupportDecider,
  visitsOf,
  wasMet,
  type LearningSupport,
  type Support,
  type SupportedChild,
  type SupportEvent,
} from './learning-support.js';

export type KeptSupport = Kept<SupportedChild>;
export const isKeptSupport = (kept: Kept<LearningSupport>): kept is KeptSupport => kept.state.status === 'Supported';
export type LearningSupportStore = AggregateStore<LearningSupport, SupportEvent>;

/** One record for each child. */
export const supportRecordId = (studentId: string): string => idFrom('learning-support', studentId);

interface StoredSupport {
  readonly studentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
  /** Focus families of the home visits made. */
  readonly visitedAs: readonly string[];
  /** Focus families of the home visits at which somebody was met. */
  readonly metAs: readonly string[];
  /** Days of the home visits made. */
  readonly visitedOn: readonly SchoolDate[];
  /** Kinds of support that run. */
  readonly running: readonly string[];
  /** By the day on which support last began; unique, so that pages neither skip nor repeat. */
  readonly order: string;
  /** Whether others were told of it; what an earlier version stored does not say. */
  readonly told?: boolean;
  /** Visits that an earlier version stored do not say what came of them. */
  readonly child: Omit<SupportedChild, 'supports'> & {
    readonly supports: readonly (Omit<Support, 'visitOutcome'> & Partial<Pick<Support, 'visitOutcome'>>)[];
  };
}

export const learningSupportStore = (connection: mongoose.Connection, clock: Clock): LearningSupportStore =>
  aggregateStore<LearningSupport, SupportEvent>({
    connection,
    clock,
    collection: 'learning_support',
    source: 'baoxue/attendance/learning-support',
    initialState: learningSupportDecider.initialState,
    toStored,
    fromStored: ({ child, told = false }: StoredSupport) => ({
      ...child,
      ...(told ? {} : { untold: true as const }),
      supports: child.supports.map((support) => ({ ...support, visitOutcome: support.visitOutcome ?? null })),
    }),
    publish,
    indexes: [
      { key: { 'state.classId': 1, 'state.order': -1 } },
      { key: { 'state.schoolId': 1, 'state.order': -1 } },
      { key: { 'state.jurisdictions': 1, 'state.order': -1 } },
      { key: { 'state.visitedAs': 1 } },
      { key: { 'state.metAs': 1 } },
      // A child has few visits in a period, in whatever place: the place need not stand in the index.
      { key: { 'state.visitedOn': 1 } },
      { key: { 'state.order': -1 } },
    ],
    // The latest field that was added: a record without an earlier one is without it too.
    outdated: { 'state.told': { $exists: false } },
    nextDueAt: (state) => (isUntold(state) ? new Date(0) : null),
  });

function toStored(child: LearningSupport, id: string): StoredSupport {
  if (child.status === 'None') throw new Error('A child that was never supported is not stored');
  const { untold = false, ...kept } = child;
  const { subject, supports } = kept;
  const visits = visitsOf(child);
  return {
    ...subject,
    visitedAs: focusOf(visits),
    metAs: focusOf(visits.filter(wasMet)),
    visitedOn: visits.map(({ from }) => from),
    running: supports.filter(({ ended }) => ended === null).map(({ kind }) => kind),
    order: `${supports.at(-1)?.from ?? ''}|${id}`,
    told: !untold,
    child: kept,
  };
}

const focusOf = (visits: readonly Support[]): readonly string[] => [...new Set(visits.flatMap(({ focus }) => focus ?? []))];

/** Others hear when a child begins to be supported for a learning difficulty, and when nothing of it is left. */
function publish(event: SupportEvent, state: LearningSupport): PublishedEvent | null {
  if (state.status === 'None') return null;
  const { subject, supports } = state;
  const told = (change: 'began' | 'ended', on: SchoolDate): PublishedEvent => ({
    type: 'learning-support.changed.v1',
    data: { studentId: subject.studentId, change, on },
  });
  const since = learningDifficultySince(state);
  switch (event.type) {
    case 'SupportStarted':
      return isForLearningDifficulty(event.support) && since ? told('began', since) : null;
    case 'SupportTold':
      return since ? told('began', since) : null;
    case 'SupportEnded': {
      const ended = supports.find(({ id }) => id === event.id);
      return ended && isForLearningDifficulty(ended) && !since ? told('ended', event.on) : null;
    }
    case 'NoteAdded':
    case 'SupportedChildMoved':
      return null;
    default:
      return unreachable(event);
  }
}
