import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { promotionDecider, type Promotion, type PromotionEvent } from './promotion.js';

export type PromotionStore = AggregateStore<Promotion, PromotionEvent>;

export const promotionStore = (connection: mongoose.Connection, clock: Clock): PromotionStore =>
  aggregateStore<Promotion, PromotionEvent>({
    connection,
    clock,
    collection: 'promotions',
    source: 'baoxue/registry/promotion',
    initialState: promotionDecider.initialState,
    toStored: (state) => state,
    fromStored: (stored) => stored,
    // What others need to know is in each child's own events.
    publish: () => null,
    nextDueAt: (state) => (state.status === 'running' ? new Date(0) : null),
  });
