import { idFrom, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { ACCOUNTABLE_POSTS, dutyIndexes, dutyPositions, nextLookAt, type Accountable, type Desks } from '../obligation/index.js';
import { matterChanged } from '../office-register.js';
import { leadingGroupDecider, type KnownTerm, type LeadingGroupTerm, type TermEvent } from './leading-group.js';

export type LeadingGroupStore = AggregateStore<LeadingGroupTerm, TermEvent>;

/** One record for each county and term. */
export const termId = (county: string, term: string): string => idFrom('leading-group-term', county, term);

/** Any post may have to carry a decision out; which place it has does not count. */
export const DECISION_DESKS: Desks = ACCOUNTABLE_POSTS.map((post) => [post, null]);

interface StoredTerm {
  /** For each post with a decision to carry out, by the day on which the first is due. */
  readonly duties: Readonly<Partial<Record<Accountable, string>>>;
  readonly known: EarlierTerm;
}

/** An earlier version knew of no campaigns. */
type EarlierTerm = Omit<KnownTerm, 'campaigns'> & Partial<Pick<KnownTerm, 'campaigns'>>;

export const leadingGroupStore = (connection: mongoose.Connection, clock: Clock): LeadingGroupStore =>
  aggregateStore<LeadingGroupTerm, TermEvent>({
    connection,
    clock,
    collection: 'leading_group_terms',
    source: 'baoxue/attendance/leading-group',
    initialState: leadingGroupDecider.initialState,
    toStored,
    // An earlier version stored the term itself.
    fromStored(stored: StoredTerm | EarlierTerm) {
      const known = 'known' in stored ? stored.known : stored;
      return { ...known, campaigns: known.campaigns ?? [] };
    },
    publish: matterChanged('decision'),
    nextDueAt: (state) => (state.status === 'None' ? null : nextLookAt(state.owed)),
    indexes: dutyIndexes(DECISION_DESKS),
    outdated: { 'state.duties': { $exists: false } },
  });

function toStored(state: LeadingGroupTerm, id: string): StoredTerm {
  if (state.status === 'None') throw new Error('A term of which nothing is known is not stored');
  return { duties: dutyPositions(state.owed, id), known: state };
}
