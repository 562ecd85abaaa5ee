import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { GUARDIANS, guardianDecider, type Guardian, type GuardianEvent } from './guardian.js';

export type GuardianStore = AggregateStore<Guardian, GuardianEvent> & {
  /** For keyed hashes of contacts, the guardians who have them. */
  idsByContact(contactIndexes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** A guardian whom no child names any more is nobody to this registry. */
  forget(ids: readonly string[]): Promise<void>;
};

export function guardianStore(connection: mongoose.Connection, clock: Clock): GuardianStore {
  const store = aggregateStore<Guardian, GuardianEvent>({
    connection,
    clock,
    collection: GUARDIANS,
    source: 'baoxue/registry/guardian',
    initialState: guardianDecider.initialState,
    toStored: (state) => state,
    fromStored: (stored) => stored,
    // No other service knows guardians; they are seen through the graph.
    publish: () => null,
    indexes: [{ key: { 'state.contactIndex': 1 } }],
  });
  return {
    ...store,
    forget: async (ids) => void (await connection.collection<{ _id: string }>(GUARDIANS).deleteMany({ _id: { $in: [...ids] } })),
    async idsByContact(contactIndexes) {
      const found = await store.query({ 'state.contactIndex': { $in: [...contactIndexes] } }, { limit: contactIndexes.length });
      return new Map(found.flatMap(({ id, state }) => (state.status === 'Registered' ? [[state.contactIndex, id]] : [])));
    },
  };
}
