import { addDays, endOf, unreachable, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type PublishedEvent } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import {
  CLASS_DESKS,
  dueFirst,
  dutyIndexes,
  dutyPositions,
  isOwed,
  listIndexes,
  nextEscalation,
  type Accountable,
} from '../obligation/index.js';
import { classWatchDecider, lastDayOf, type ClassWatch, type WatchedClass, type WatchEvent } from './class-watch.js';

/** One record for each class, under its id. */
export type ClassWatchStore = AggregateStore<ClassWatch, WatchEvent>;

interface StoredWatch {
  readonly classId: string;
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
  /** A register is missing. */
  readonly open: boolean;
  /** For each post with a missing register, by the day missing longest. */
  readonly duties: Readonly<Partial<Record<Accountable, string>>>;
  /** By the day missing longest; unique, so that pages neither skip nor repeat. */
  readonly order: string;
  readonly schoolYear: string;
  /** By class. */
  readonly position: string;
  readonly watch: WatchedClass;
}

export const classWatchStore = (connection: mongoose.Connection, clock: Clock): ClassWatchStore =>
  aggregateStore<ClassWatch, WatchEvent>({
    connection,
    clock,
    collection: 'class_watches',
    source: 'baoxue/attendance/missing-register',
    initialState: classWatchDecider.initialState,
    toStored,
    fromStored: ({ watch }: StoredWatch) => watch,
    publish,
    nextDueAt,
    indexes: [
      ...listIndexes('open'),
      { key: { 'state.schoolYear': 1, 'state.position': 1 } },
      { key: { 'state.schoolYear': 1, 'state.schoolId': 1, 'state.position': 1 } },
      { key: { 'state.schoolYear': 1, 'state.jurisdictions': 1, 'state.position': 1 } },
      ...dutyIndexes(CLASS_DESKS),
    ],
    outdated: { 'state.duties': { $exists: false } },
  });

function toStored(watch: ClassWatch): StoredWatch {
  if (watch.status === 'None') throw new Error('A class that is not watched is not stored');
  const { classId, schoolId, jurisdictions } = watch.place;
  const oldest = dueFirst(watch.owed);
  const order = `${oldest?.dueOn ?? ''}|${classId}`;
  const { schoolYear, owed } = watch;
  const duties = dutyPositions(owed, classId);
  return { classId, schoolId, jurisdictions, open: owed.some(isOwed), duties, order, schoolYear, position: classId, watch };
}

/** What a look found is told once, however many registers it was about; a day on which every register was there changes nothing on a desk. */
function publish({ type }: WatchEvent, watch: ClassWatch, classId: string): PublishedEvent | null {
  const changed: PublishedEvent = { type: 'class.registers.changed.v1', data: { classId } };
  switch (type) {
    case 'LookedThrough':
      return watch.status === 'Watched' && watch.owed.some(isOwed) ? changed : null;
    case 'RegisterCameIn':
    case 'RegisterNotExpected':
    case 'ClassRelocated':
      return changed;
    case 'RegisterMissing':
    case 'RegisterEscalated':
    case 'ClassWatched':
      return null;
    default:
      return unreachable(type);
  }
}

/** The end of the first day not looked at, or of the day after which somebody must be told. */
function nextDueAt(watch: ClassWatch): Date | null {
  if (watch.status === 'None') return null;
  const next = addDays(watch.lookedThrough, 1);
  const escalation = nextEscalation(watch.owed);
  const looks = next <= lastDayOf(watch) ? [next] : [];
  const first = [...looks, ...(escalation ? [escalation] : [])].sort()[0];
  return first === undefined ? null : endOf(first);
}
