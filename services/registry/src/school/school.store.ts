import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { classIdOf, schoolDecider, type ClassOpened, type SchoolClass, type SchoolRegistered, type SchoolState } from './school.js';

export type SchoolStore = AggregateStore<SchoolState, SchoolRegistered>;
export type KeptClass = Kept<SchoolClass | null>;
export type SchoolClassStore = AggregateStore<SchoolClass | null, ClassOpened> & {
  /** The classes of these schools. */
  ofSchools(schoolIds: readonly string[]): Promise<KeptClass[]>;
};

/** Nine grades of at most a dozen parallel classes. */
const CLASSES_PER_SCHOOL_MAX = 120;

export const schoolStore = (connection: mongoose.Connection, clock: Clock): SchoolStore =>
  aggregateStore<SchoolState, SchoolRegistered>({
    connection,
    clock,
    collection: 'schools',
    source: 'baoxue/registry/school',
    initialState: schoolDecider.initialState,
    toStored: (state) => state,
    fromStored: (stored) => stored,
    publish: ({ school: { schoolId, kind, boarding, jurisdictions } }) => ({
      type: 'school.registered.v1',
      data: { schoolId, kind, boarding, jurisdictions },
    }),
    indexes: [{ key: { 'state.jurisdictions': 1 } }],
  });

export function schoolClassStore(connection: mongoose.Connection, clock: Clock): SchoolClassStore {
  const store = aggregateStore<SchoolClass | null, ClassOpened>({
    connection,
    clock,
    collection: 'school_classes',
    source: 'baoxue/registry/school-class',
    initialState: () => null,
    toStored: (state) => state ?? {},
    fromStored: (stored) => stored,
    publish: ({ schoolClass }) => {
      const { schoolId, grade, schoolYear, jurisdictions } = schoolClass;
      return { type: 'class.opened.v1', data: { schoolId, classId: classIdOf(schoolClass), grade, schoolYear, jurisdictions } };
    },
    indexes: [{ key: { 'state.schoolId': 1 } }],
  });
  return {
    ...store,
    ofSchools: (schoolIds) =>
      store.query({ 'state.schoolId': { $in: [...schoolIds] } }, { limit: schoolIds.length * CLASSES_PER_SCHOOL_MAX }),
  };
}
