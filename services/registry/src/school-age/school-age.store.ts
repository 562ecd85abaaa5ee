import { endOf, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { SCHOOL_AGE, schoolAgeDecider, type SchoolAgeChild, type SchoolAgeEntry, type SchoolAgeEvent } from './school-age.js';

export type SchoolAgeStore = AggregateStore<SchoolAgeEntry, SchoolAgeEvent> & {
  /** The entry that follows a student, whatever number it was made under. */
  ofStudent(studentId: string): Promise<Kept<SchoolAgeEntry> | null>;
};

export function schoolAgeStore(connection: mongoose.Connection, clock: Clock): SchoolAgeStore {
  const store = aggregateStore<SchoolAgeEntry, SchoolAgeEvent>({
    connection,
    clock,
    collection: SCHOOL_AGE,
    source: 'baoxue/registry/school-age',
    initialState: schoolAgeDecider.initialState,
    toStored: (state, id) => (state.status === 'None' ? state : { ...state, order: `${state.schoolYear}|${id}` }),
    fromStored: ({ order: _order, ...state }: SchoolAgeChild & { order: string }) => state,
    // Read through the graph by those who look for the children; no other service acts on it.
    publish: () => null,
    nextDueAt: (state) => (state.status === 'Known' && state.standing === 'notified' && state.notice ? endOf(state.notice.reportBy) : null),
    indexes: [
      { key: { 'state.standing': 1, 'state.order': 1 } },
      { key: { 'state.schoolId': 1, 'state.standing': 1, 'state.order': 1 } },
      { key: { 'state.jurisdictions': 1, 'state.order': 1 } },
      { key: { 'state.order': 1 } },
      { key: { 'state.studentId': 1 } },
    ],
  });
  return {
    ...store,
    // An entry whose list was taken back is none, and stands in no order.
    page: (query) => store.page({ ...query, filter: { ...query.filter, 'state.status': 'Known' } }),
    ofStudent: async (studentId) => (await store.query({ 'state.studentId': studentId }, { limit: 1 }))[0] ?? null,
  };
}
