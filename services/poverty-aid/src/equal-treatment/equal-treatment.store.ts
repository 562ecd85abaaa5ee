import { idFrom, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { treatmentRule, type TreatmentEvent, type TreatmentYear } from './equal-treatment.js';

export type TreatmentStore = AggregateStore<TreatmentYear, TreatmentEvent>;

/** One per school and school year; found by its id alone. */
export const treatmentYearId = (schoolId: string, schoolYear: string): string => idFrom('equal-treatment', schoolId, schoolYear);

export const treatmentStore = (connection: mongoose.Connection, clock: Clock): TreatmentStore =>
  aggregateStore<TreatmentYear, TreatmentEvent>({
    connection,
    clock,
    collection: 'equal_treatment',
    source: 'baoxue/poverty-aid/equal-treatment',
    initialState: treatmentRule.initialState,
    publish: () => null,
    toStored: (state) => state,
    fromStored: (stored) => stored,
  });
