import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import type { AreaTrait, TraitOfPlace } from '../monitoring/index.js';
import { areaTraitDecider, type AreaState, type AreaTraitsSet } from './area-trait.js';

export type AreaTraitStore = AggregateStore<AreaState, AreaTraitsSet> & {
  /** Every trait of every place. */
  all(): Promise<readonly TraitOfPlace[]>;
};

/** More places than a city has. */
const PLACES_MAX = 500;

export function areaTraitStore(connection: mongoose.Connection, clock: Clock): AreaTraitStore {
  const store = aggregateStore<AreaState, AreaTraitsSet>({
    connection,
    clock,
    collection: 'area_traits',
    source: 'baoxue/registry/area-trait',
    initialState: areaTraitDecider.initialState,
    toStored: (state) => state,
    fromStored: (stored) => stored,
    // Others see it through the graph.
    publish: () => null,
  });
  return {
    ...store,
    async all() {
      const found = await store.query({}, { limit: PLACES_MAX });
      return found.flatMap(({ id, state }) =>
        (Object.entries(state.traits) as [AreaTrait, string][]).map(([trait, since]) => ({ place: id, trait, since })),
      );
    },
  };
}
