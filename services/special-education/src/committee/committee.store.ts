import { idFrom, isCounty, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { committeeRule, type Committee, type CommitteeEvent, type Member } from './committee.js';

export interface CommitteeStore extends AggregateStore<Committee, CommitteeEvent> {
  /** Everybody who sits or sat on the committee of one of these places. */
  membersIn(jurisdictions: readonly string[]): Promise<readonly Member[]>;
}

/** One per county. */
export const committeeId = (county: string): string => idFrom('placement-committee', county);

/** The rosters, as stored; others need nothing of them. */
export function committeeStore(connection: mongoose.Connection, clock: Clock): CommitteeStore {
  const store = aggregateStore<Committee, CommitteeEvent>({
    connection,
    clock,
    collection: 'placement_committees',
    source: 'baoxue/special-education/placement-committee',
    initialState: committeeRule.initialState,
    publish: () => null,
    toStored: (state) => state,
    fromStored: (stored) => stored,
  });
  return {
    ...store,
    async membersIn(jurisdictions) {
      const committees = await store.findMany(jurisdictions.filter(isCounty).map(committeeId));
      return [...committees.values()].flatMap(({ state }) => state.members);
    },
  };
}
