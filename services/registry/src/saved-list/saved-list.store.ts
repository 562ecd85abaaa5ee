import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import {
  LISTS_PER_PERSON_MAX,
  savedListDecider,
  type Reader,
  type SavedList,
  type SavedListEvent,
  type SavedListState,
} from './saved-list.js';

export type SavedListStore = AggregateStore<SavedListState, SavedListEvent> & {
  ownedBy(owner: Reader): Promise<readonly Kept<SavedList>[]>;
};

type StoredList = SavedListState & { readonly readers: readonly Reader[]; readonly order: string };

export function savedListStore(connection: mongoose.Connection, clock: Clock): SavedListStore {
  const store = aggregateStore<SavedListState, SavedListEvent>({
    connection,
    clock,
    collection: 'saved_lists',
    source: 'baoxue/registry/saved-list',
    initialState: savedListDecider.initialState,
    // Found by whoever may open it, in the order of the names.
    toStored: (state, id): StoredList =>
      state.status === 'Saved'
        ? { ...state, readers: [state.owner, ...state.sharedWith], order: `${state.name}|${id}` }
        : { ...state, readers: [], order: id },
    fromStored: ({ readers: _readers, order: _order, ...state }: StoredList) => state as SavedListState,
    publish: () => null,
    indexes: [{ key: { 'state.readers': 1, 'state.order': 1 } }, { key: { 'state.owner': 1 } }],
  });
  return {
    ...store,
    async ownedBy(owner) {
      return (await store.query({ 'state.owner': owner }, { limit: LISTS_PER_PERSON_MAX })).filter(isSaved);
    },
  };
}

export const isSaved = (kept: Kept<SavedListState>): kept is Kept<SavedList> => kept.state.status === 'Saved';
