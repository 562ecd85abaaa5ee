import { idFrom, unreachable, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import {
  isAtSchool,
  isNearby,
  isUntold,
  migrantRule,
  pathOfResidence,
  type ListedChild,
  type MigrantChild,
  type MigrantEvent,
} from './migrant-child.js';

export type KeptMigrant = Kept<ListedChild>;

export interface MigrantStore extends AggregateStore<MigrantChild, MigrantEvent> {
  /** Of these students, those on the list, past ones included. */
  ofStudents(studentIds: readonly string[]): Promise<KeptMigrant[]>;
}

/** One per ID number, for life. */
export const migrantId = (idNumberIndex: string): string => idFrom('migrant-child', idNumberIndex);

const AT_SCHOOL = { 'state.check': { $in: ['near', 'far'] } } as const;

/** The lists of children, each with what it filters by. A school is public unless it is one of the private ones. */
export const migrantLists = (privateIds: readonly string[]) =>
  ({
    LIVING_HERE: { 'state.status': 'living-here' },
    WITHOUT_SCHOOL: { 'state.check': 'without-school' },
    FAR_FROM_HOME: { 'state.check': 'far' },
    NEARBY: { 'state.check': 'near' },
    IN_PUBLIC_SCHOOL: { ...AT_SCHOOL, 'state.schoolId': { $nin: privateIds } },
    IN_PRIVATE_SCHOOL: { ...AT_SCHOOL, 'state.schoolId': { $in: privateIds } },
    ENDED: { 'state.status': 'ended' },
  }) as const;

/** The record of a number and, after a temporary number was re-linked, another one. */
const RECORDS_PER_STUDENT_MAX = 3;

type Stored = ListedChild & Record<'order' | 'check' | 'schoolId' | 'jurisdictions', unknown> & { readonly told?: boolean };

export function migrantStore(connection: mongoose.Connection, clock: Clock): MigrantStore {
  const store = aggregateStore<MigrantChild, MigrantEvent>({
    connection,
    clock,
    collection: 'migrant_children',
    source: 'baoxue/poverty-aid/migrant-child',
    initialState: migrantRule.initialState,
    publish,
    toStored,
    // What an earlier version stored does not say whether it was told.
    fromStored: ({ order: _o, check: _c, schoolId: _s, jurisdictions: _j, told = false, ...state }: Stored) =>
      told ? state : { ...state, untold: true },
    outdated: { 'state.told': { $exists: false } },
    nextDueAt: (state) => (isUntold(state) ? new Date(0) : null),
    indexes: [
      { key: { 'state.child.studentId': 1 } },
      ...['state.status', 'state.check'].flatMap((which) =>
        ['state.order', 'state.jurisdictions', 'state.schoolId'].map((reach) => ({
          key: { [which]: 1, [reach]: 1, 'state.order': 1 } as const,
        })),
      ),
    ],
  });
  return {
    ...store,
    async ofStudents(studentIds) {
      const limit = studentIds.length * RECORDS_PER_STUDENT_MAX;
      return limit === 0 ? [] : (await store.query({ 'state.child.studentId': { $in: [...studentIds] } }, { limit })).filter(isKeptMigrant);
    },
  };
}

export const isKeptMigrant = (kept: Kept<MigrantChild>): kept is KeptMigrant => kept.state.status !== 'none';

/** Others hear of a child once a student is known, and never where the family comes from or lives. */
function publish(event: MigrantEvent, state: MigrantChild): PublishedEvent | null {
  if (state.status === 'none' || state.child === null) return null;
  const { child, livesHereSince, ended } = state;
  switch (event.type) {
    case 'ChildListed':
    case 'ChildMatched':
    case 'ChildTold':
    case 'ChildEnded': {
      const change = ended ? { change: 'left', on: ended.on } : { change: 'entered', on: livesHereSince };
      return { type: 'migrant-child.changed.v1', data: { studentId: child.studentId, ...change } };
    }
    case 'ChildFollowed':
      return null;
    default:
      return unreachable(event);
  }
}

/** Who goes to no school is the business of the town the family lives in. Latest arrivals come last. */
function toStored(state: MigrantChild, id: string): MigrantChild | Stored {
  if (state.status === 'none') return state;
  const { untold = false, ...listed } = state;
  const atSchool = isAtSchool(state);
  return {
    ...listed,
    told: !untold,
    order: `${state.livesHereSince}|${id}`,
    check: state.ended ? null : atSchool ? (isNearby(state) ? 'near' : 'far') : 'without-school',
    schoolId: atSchool ? state.child?.schoolId : null,
    jurisdictions: atSchool ? state.child?.jurisdictions : pathOfResidence(state.residence),
  };
}
