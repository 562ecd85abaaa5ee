import { idFrom, type Clock, type SchoolDate } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import type { MealFact } from '../entitlement/index.js';
import { mealRule, type AdmittedYear, type MealEvent, type MealYear } from './meal-year.js';

export interface MealYearStore extends AggregateStore<MealYear, MealEvent> {
  /** What these schools served in a school year, seen from each child. */
  factsAt(schoolIds: readonly string[], schoolYear: string): Promise<(studentId: string) => readonly MealFact[]>;
}

/** One per school and school year. */
export const mealYearId = (schoolId: string, schoolYear: string): string => idFrom('meal-year', schoolId, schoolYear);

export function mealYearStore(connection: mongoose.Connection, clock: Clock): MealYearStore {
  const store = aggregateStore<MealYear, MealEvent>({
    connection,
    clock,
    collection: 'meal_years',
    source: 'baoxue/poverty-aid/nutrition-meal',
    initialState: mealRule.initialState,
    publish: () => null,
    toStored: (state) => (state.status === 'none' ? state : { ...state, order: state.schoolId }),
    fromStored: ({ order: _order, ...state }: AdmittedYear & { readonly order?: string }) => state,
    indexes: ['state.order', 'state.jurisdictions', 'state.schoolId'].map((reach) => ({
      key: { 'state.schoolYear': 1, [reach]: 1, 'state.order': 1 } as const,
    })),
    outdated: { 'state.schoolYear': { $gte: '2000' }, 'state.order': { $exists: false } },
  });
  return {
    ...store,
    async factsAt(schoolIds, schoolYear) {
      const kept = await store.findMany(schoolIds.map((schoolId) => mealYearId(schoolId, schoolYear)));
      const years = [...kept.values()]
        .map(({ state }) => state)
        .filter(isAdmitted)
        .map(factsOfYear);
      return (studentId) => years.map((factOf) => factOf(studentId));
    },
  };
}

const isAdmitted = (state: MealYear): state is AdmittedYear => state.status === 'admitted';
export const isKeptMealYear = (kept: Kept<MealYear>): kept is Kept<AdmittedYear> => isAdmitted(kept.state);

/** Indexed once for all children of the school. */
function factsOfYear({ schoolId, months }: AdmittedYear): (studentId: string) => MealFact {
  const servedOn = months.flatMap((month) => month.servedOn);
  const notTaken = new Map<string, SchoolDate[]>();
  for (const { studentId, on } of months.flatMap((month) => month.notTaken))
    notTaken.set(studentId, [...(notTaken.get(studentId) ?? []), ...on]);
  return (studentId) => ({ schoolId, servedOn, notTakenOn: notTaken.get(studentId) ?? [] });
}
