import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { classIdOf, schoolDecider, type ClassOpened, type SchoolClass, type SchoolRegistered, type SchoolState } from './school.js';

export type SchoolStore = AggregateStore<SchoolState, SchoolRegistered>;
export type SchoolClassStore = AggregateStore<SchoolClass | null, ClassOpened>;

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

export const schoolClassStore = (connection: mongoose.Connection, clock: Clock): SchoolClassStore =>
  aggregateStore<SchoolClass | null, ClassOpened>({
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
