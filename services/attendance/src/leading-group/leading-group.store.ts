import { idFrom, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { nextLookAt } from '../obligation/index.js';
import { leadingGroupDecider, type LeadingGroupTerm, type TermEvent } from './leading-group.js';

export type LeadingGroupStore = AggregateStore<LeadingGroupTerm, TermEvent>;

/** One record for each county and term. */
export const termId = (county: string, term: string): string => idFrom('leading-group-term', county, term);

export const leadingGroupStore = (connection: mongoose.Connection, clock: Clock): LeadingGroupStore =>
  aggregateStore<LeadingGroupTerm, TermEvent>({
    connection,
    clock,
    collection: 'leading_group_terms',
    source: 'baoxue/attendance/leading-group',
    initialState: leadingGroupDecider.initialState,
    toStored: (state) => state,
    fromStored: (stored) => stored,
    publish: () => null,
    nextDueAt: (state) => (state.status === 'None' ? null : nextLookAt(state.owed)),
  });
