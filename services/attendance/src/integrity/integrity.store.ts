import { endOf, addDays, idFrom, type Clock, type SchoolDate } from '@baoxue/domain';
import { aggregateStore, lookedThrough, type AggregateStore, type Kept, type Looked, type LookedThrough } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { findingDecider, type Finding, type FindingEvent, type Found, type FoundAt } from './finding.js';
import type { FindingKind, Observation } from './observation.js';

export type KeptFinding = Kept<Found>;
export type FindingStore = AggregateStore<Finding, FindingEvent> & {
  /** Findings of these schools that are neither cleared nor closed. */
  standingAt(schoolIds: readonly string[]): Promise<readonly KeptFinding[]>;
};

/** The same fact at the same school is one finding. */
export const findingId = (schoolId: string, { kind, key }: Observation): string => idFrom('integrity-finding', schoolId, kind, key);

interface StoredFinding {
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
  readonly kind: FindingKind;
  readonly status: Found['status'];
  /** Neither cleared nor closed. */
  readonly standing: boolean;
  /** By the first day concerned; unique, so that pages neither skip nor repeat. */
  readonly order: string;
  readonly found: Found;
}

/** More findings than this on one page of schools have no reader. */
const STANDING_MAX = 2_000;

export function findingStore(connection: mongoose.Connection, clock: Clock): FindingStore {
  const store = aggregateStore<Finding, FindingEvent>({
    connection,
    clock,
    collection: 'integrity_findings',
    source: 'baoxue/attendance/integrity',
    initialState: findingDecider.initialState,
    toStored,
    fromStored: ({ found }: StoredFinding) => found,
    publish: () => null,
    indexes: [
      { key: { 'state.standing': 1, 'state.schoolId': 1 } },
      { key: { 'state.status': 1, 'state.order': 1 } },
      { key: { 'state.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.jurisdictions': 1, 'state.order': 1 } },
      { key: { 'state.kind': 1, 'state.order': 1 } },
      { key: { 'state.found.observation.studentId': 1 } },
      { key: { 'state.order': 1 } },
    ],
  });
  return {
    ...store,
    async standingAt(schoolIds) {
      const found = await store.query({ 'state.standing': true, 'state.schoolId': { $in: [...schoolIds] } }, { limit: STANDING_MAX });
      return found as KeptFinding[];
    },
  };
}

function toStored(state: Finding, id: string): StoredFinding {
  if (state.status === 'None') throw new Error('A finding that was never made is not stored');
  const { status, place, observation } = state;
  const standing = status === 'Open' || status === 'Acknowledged';
  return { ...place, kind: observation.kind, status, standing, order: `${observation.since}|${id}`, found: state };
}

export interface MonitoredSchool extends FoundAt {
  readonly lookedThrough: SchoolDate;
}

/** The schools that are monitored, each with the day up to which it was looked at. */
export interface MonitoredSchools extends LookedThrough<FoundAt> {
  /** Schools of a scope, by code. */
  page(filter: object, request: { readonly first: number; readonly after: string | null }): Promise<readonly MonitoredSchool[]>;
  count(filter: object): Promise<number>;
}

const nextNight = (through: SchoolDate): Date => endOf(addDays(through, 1));

export function monitoredSchools(connection: mongoose.Connection): MonitoredSchools {
  const collection = connection.collection<Looked<FoundAt>>('integrity_schools');
  const schools = lookedThrough(collection, nextNight);
  return {
    ...schools,
    async page(filter, { first, after }) {
      const found = collection.find({ ...filter, ...(after === null ? {} : { _id: { $gt: after } }) });
      return found.sort({ _id: 1 }).limit(first).toArray();
    },
    count: (filter) => collection.countDocuments(filter),
    async syncIndexes() {
      await schools.syncIndexes();
      await collection.createIndex({ schoolId: 1 });
      await collection.createIndex({ jurisdictions: 1 });
    },
  };
}
