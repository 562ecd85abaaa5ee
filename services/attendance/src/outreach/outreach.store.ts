import { idFrom, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { outreachDecider, type KnownOutreach, type Outreach, type OutreachEvent } from './outreach.js';

export type OutreachStore = AggregateStore<Outreach, OutreachEvent>;

/** One record for each school and term. */
export const outreachId = (schoolId: string, term: string): string => idFrom('outreach', schoolId, term);

interface StoredOutreach {
  readonly term: string;
  readonly outreach: KnownOutreach;
}

export const outreachStore = (connection: mongoose.Connection, clock: Clock): OutreachStore =>
  aggregateStore<Outreach, OutreachEvent>({
    connection,
    clock,
    collection: 'outreach',
    source: 'baoxue/attendance/outreach',
    initialState: outreachDecider.initialState,
    toStored(state): StoredOutreach {
      if (state.status === 'None') throw new Error('What was never done is not stored');
      return { term: state.term, outreach: state };
    },
    fromStored: ({ outreach }: StoredOutreach) => outreach,
    publish: () => null,
    indexes: [{ key: { 'state.term': 1 } }],
  });
