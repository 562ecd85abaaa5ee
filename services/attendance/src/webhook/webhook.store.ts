import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { webhookDecider, type Webhook, type WebhookEvent } from './webhook.js';

export type WebhookStore = AggregateStore<Webhook, WebhookEvent>;

/** One document per recipient, under its name. Nothing of it is published. */
export const webhookStore = (connection: mongoose.Connection, clock: Clock): WebhookStore =>
  aggregateStore<Webhook, WebhookEvent>({
    connection,
    clock,
    collection: 'webhooks',
    source: 'baoxue/attendance/webhook',
    initialState: webhookDecider.initialState,
    toStored: (webhook) => webhook,
    fromStored: (stored: Webhook) => stored,
    publish: () => null,
    nextDueAt: (webhook) => (webhook.status === 'Active' ? webhook.nextAttemptAt : null),
  });
