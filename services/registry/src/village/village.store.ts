import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { pathOf } from '../jurisdiction/index.js';
import { townOf, villageDecider, villagePathOf, type VillageEvent, type VillageState } from './village.js';

export type VillageStore = AggregateStore<VillageState, VillageEvent> & {
  /** The villages of these towns that are there now. */
  ofTowns(towns: readonly string[]): Promise<readonly Kept<VillageState>[]>;
  /** For codes of places, each with all above it, root first; a code of no place, or of a village that is not there now, is absent. */
  pathsOf(codes: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
};

/** A large town has twenty. */
const VILLAGES_PER_TOWN_MAX = 200;

export function villageStore(connection: mongoose.Connection, clock: Clock): VillageStore {
  const store = aggregateStore<VillageState, VillageEvent>({
    connection,
    clock,
    collection: 'villages',
    source: 'baoxue/registry/village',
    initialState: villageDecider.initialState,
    toStored: (state, id) => ({ ...state, town: townOf(id) ?? '' }),
    fromStored({ town: _town, ...state }: VillageState & { town: string }) {
      return state as VillageState;
    },
    // Where a village lies its code says: other services need not be told.
    publish: () => null,
    indexes: [{ key: { 'state.town': 1, 'state.status': 1 } }],
  });
  return {
    ...store,
    async ofTowns(towns) {
      const filter = { 'state.town': { $in: [...towns] }, 'state.status': 'Listed' };
      const found = await store.query(filter, { limit: towns.length * VILLAGES_PER_TOWN_MAX });
      return found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    },
    async pathsOf(codes) {
      const asked = [...new Set(codes)];
      const listed = await store.findMany(asked.filter((code) => townOf(code) !== undefined));
      const pathIn = (code: string) => (listed.get(code)?.state.status === 'Listed' ? villagePathOf(code) : pathOf(code));
      return new Map(asked.map((code) => [code, pathIn(code)] as const).filter(([, path]) => path.length > 0));
    },
  };
}
