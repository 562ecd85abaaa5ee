import { idFrom, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { campaignDecider, type Campaign, type CampaignEvent } from './campaign.js';

export type CampaignStore = AggregateStore<Campaign, CampaignEvent>;

export const campaignIdOf = (termId: string): string => idFrom('reconciliation-campaign', termId);

export const campaignStore = (connection: mongoose.Connection, clock: Clock): CampaignStore =>
  aggregateStore<Campaign, CampaignEvent>({
    connection,
    clock,
    collection: 'reconciliation_campaigns',
    source: 'baoxue/registry/reconciliation-campaign',
    initialState: campaignDecider.initialState,
    toStored: (state) => state,
    fromStored: (stored) => stored,
    publish: () => null,
    nextDueAt: (state) => (state.status === 'finding' ? new Date(0) : null),
  });
