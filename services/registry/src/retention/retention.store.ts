import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { LEGAL_HOLDS, legalHoldDecider, type LegalHoldEvent, type LegalHolds } from './legal-hold.js';

/** Under the id of the child. */
export type LegalHoldStore = AggregateStore<LegalHolds, LegalHoldEvent>;

export const legalHoldStore = (connection: mongoose.Connection, clock: Clock): LegalHoldStore =>
  aggregateStore<LegalHolds, LegalHoldEvent>({
    connection,
    clock,
    collection: LEGAL_HOLDS,
    source: 'baoxue/registry/legal-hold',
    initialState: legalHoldDecider.initialState,
    toStored: (state) => state,
    fromStored: (state: LegalHolds) => state,
    // That a court or an investigation asks for a record is told to nobody else.
    publish: () => null,
  });
