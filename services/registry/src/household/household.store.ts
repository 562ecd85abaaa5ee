import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { HOUSEHOLDS, type Household, type HouseholdRegistered, type HouseholdState } from './household.js';

export type HouseholdStore = AggregateStore<HouseholdState, HouseholdRegistered> & {
  /** For keyed hashes of address and guardian, the households they lead to. */
  idsByHome(homeIndexes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** A household in which no child lives any more is gone, with its address. */
  forget(ids: readonly string[]): Promise<void>;
};

export function householdStore(connection: mongoose.Connection, clock: Clock): HouseholdStore {
  const store = aggregateStore<HouseholdState, HouseholdRegistered>({
    connection,
    clock,
    collection: HOUSEHOLDS,
    source: 'baoxue/registry/household',
    initialState: () => null,
    toStored: (state) => state ?? {},
    fromStored: (stored: Household) => stored,
    publish: () => null,
    indexes: [{ key: { 'state.homeIndexes': 1 } }],
  });
  return {
    ...store,
    forget: async (ids) => void (await connection.collection<{ _id: string }>(HOUSEHOLDS).deleteMany({ _id: { $in: [...ids] } })),
    async idsByHome(homeIndexes) {
      const found = await store.query({ 'state.homeIndexes': { $in: [...homeIndexes] } }, { limit: homeIndexes.length });
      return new Map(found.flatMap(({ id, state }) => (state?.homeIndexes ?? []).map((index) => [index, id] as const)));
    },
  };
}
