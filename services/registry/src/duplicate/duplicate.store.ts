import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { duplicateDecider, type Duplicate, type DuplicateEvent } from './duplicate.js';

export type DuplicateStore = AggregateStore<Duplicate, DuplicateEvent>;

export const duplicateStore = (connection: mongoose.Connection, clock: Clock): DuplicateStore =>
  aggregateStore<Duplicate, DuplicateEvent>({
    connection,
    clock,
    collection: 'duplicates',
    source: 'baoxue/registry/duplicate',
    initialState: duplicateDecider.initialState,
    toStored: (state, id) => (state.status === 'none' ? state : { ...state, order: `${state.since}|${id}` }),
    fromStored: ({ order: _order, ...state }: Duplicate & { order: string }) => state,
    // What others need to know is in the merged record's own events.
    publish: () => null,
    // A decision that was not carried out, because the process died in between, is carried out by the next one.
    nextDueAt: (state) => ('carriedOut' in state && !state.carriedOut ? new Date(0) : null),
    indexes: [
      { key: { 'state.status': 1, 'state.order': 1 } },
      { key: { 'state.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.jurisdictions': 1, 'state.order': 1 } },
    ],
  });
