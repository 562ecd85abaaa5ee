import type { Cause, Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { GUARDIANS, guardianDecider, type Guardian, type GuardianEvent, type SealedContact } from './guardian.js';

/** @property guardianId the id a record gets if no guardian is known by the contact */
export interface NamedGuardian extends SealedContact {
  readonly guardianId: string;
}

export type GuardianStore = AggregateStore<Guardian, GuardianEvent> & {
  /** For keyed hashes of contacts, the guardians who have them. */
  idsByContact(contactIndexes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** For each contact, the guardian: one who is known by it, or a new one. Whoever is known stays as they are. Safe to repeat. */
  meetOrEnter(named: readonly NamedGuardian[], cause: Cause): Promise<ReadonlyMap<string, string>>;
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
  const idsByContact: GuardianStore['idsByContact'] = async (contactIndexes) => {
    const found = await store.query({ 'state.contactIndex': { $in: [...contactIndexes] } }, { limit: contactIndexes.length });
    return new Map(found.flatMap(({ id, state }) => (state.status === 'Registered' ? [[state.contactIndex, id]] : [])));
  };
  return {
    ...store,
    idsByContact,
    async meetOrEnter(named, cause) {
      const byContact = new Map(named.map((each) => [each.contactIndex, each] as const));
      const known = await idsByContact([...byContact.keys()]);
      const fresh = [...byContact.values()].filter(({ contactIndex }) => !known.has(contactIndex));
      await store.insertMany(
        fresh.map(({ guardianId, sealedContact, contactIndex }) => ({
          id: guardianId,
          state: { status: 'Registered' as const, sealedContact, contactIndex },
          events: [{ type: 'GuardianRegistered' as const, sealedContact, contactIndex }],
          cause,
        })),
      );
      return new Map([...fresh.map(({ contactIndex, guardianId }) => [contactIndex, guardianId] as const), ...known]);
    },
    forget: async (ids) => void (await connection.collection<{ _id: string }>(GUARDIANS).deleteMany({ _id: { $in: [...ids] } })),
  };
}
