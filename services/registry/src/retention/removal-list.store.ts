import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { removalListDecider, type KnownRemovalList, type RemovalEvent, type RemovalList } from './removal-list.js';

export type RemovalListStore = AggregateStore<RemovalList, RemovalEvent>;

export const removalListStore = (connection: mongoose.Connection, clock: Clock): RemovalListStore =>
  aggregateStore<RemovalList, RemovalEvent>({
    connection,
    clock,
    collection: 'removal_lists',
    source: 'baoxue/registry/removal-list',
    initialState: removalListDecider.initialState,
    toStored: (state, id) => (state.status === 'none' ? state : { ...state, order: `${state.preparedOn}|${id}` }),
    fromStored: ({ order: _order, ...state }: KnownRemovalList & { order: string }) => state as RemovalList,
    // What others act on is in the events of each record.
    publish: () => null,
    // From the approval on there is work until every record is settled, whoever dies in between.
    nextDueAt: (state) => (state.status === 'approved' ? new Date(0) : null),
    indexes: [{ key: { 'state.order': 1 } }, { key: { 'state.status': 1, 'state.order': 1 } }],
  });
