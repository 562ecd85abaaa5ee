/**
 * A department without a Kafka client is told over HTTPS 推送: the messages of its topic, one after another, signed (Standard Webhooks). One that
 * does not answer is tried again, ever more rarely; in the end its webhook stops and the messages stay readable at its desk. It stops as well
 * when the agreement has ended under which what waits was to be told. Requirement F3.
 */
import type { Decider } from '@baoxue/domain';

/** A message as it left on the topic, kept until the department has it. */
export interface WaitingMessage {
  readonly id: string;
  /** The CloudEvent, to the letter. */
  readonly body: string;
}

export type Webhook = { readonly status: 'None' } | SetWebhook;

export interface SetWebhook {
  readonly status: 'Active' | 'Stopped';
  readonly url: string;
  /** Sealed; opened only to sign, and once for the department itself. */
  readonly secret: string;
  /** In order; the first is the one that is being tried. */
  readonly waiting: readonly WaitingMessage[];
  /** Failed attempts at the first message. */
  readonly attempts: number;
  readonly nextAttemptAt: Date | null;
  readonly lastFailure: string | null;
  readonly lastDeliveredAt: Date | null;
}

export type WebhookCommand =
  | { readonly type: 'Set'; readonly url: string; readonly secret: string }
  | { readonly type: 'Remove' }
  | { readonly type: 'Queue'; readonly message: WaitingMessage }
  /** Before an attempt: whether one may be made. */
  | { readonly type: 'Check' }
  | { readonly type: 'RecordDelivery'; readonly messageId: string }
  | { readonly type: 'RecordFailure'; readonly messageId: string; readonly reason: string };

export type WebhookEvent =
  | { readonly type: 'WebhookSet'; readonly url: string; readonly secret: string }
  | { readonly type: 'WebhookRemoved' }
  | { readonly type: 'MessageQueued'; readonly message: WaitingMessage; readonly at: Date }
  | { readonly type: 'MessageDelivered'; readonly at: Date }
  | { readonly type: 'AttemptFailed'; readonly reason: string; readonly nextAttemptAt: Date }
  | { readonly type: 'WebhookStopped'; readonly reason: string };

export interface WebhookContext {
  readonly now: Date;
  /** Whether the department has an agreement in force today: without one, nothing leaves. */
  readonly agreed: boolean;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** How long after each failed attempt the next follows, as the specification proposes: over three days in all. */
export const PAUSES_MS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR] as const;
/** More than a department is told in a year; whoever has so many waiting does not read them. */
export const WAITING_MAX = 500;
/** Said by a receiver that wants nothing more. */
const GONE = 'GONE';
const FULL = 'TOO_MANY_WAITING';
const ENDED = 'AGREEMENT_ENDED';

function decide(command: WebhookCommand, state: Webhook, { now, agreed }: WebhookContext): readonly WebhookEvent[] {
  if (command.type === 'Set') return [{ type: 'WebhookSet', url: command.url, secret: command.secret }];
  if (state.status === 'None') return [];
  if (command.type === 'Remove') return [{ type: 'WebhookRemoved' }];
  if (state.status === 'Stopped') return [];
  if (command.type === 'Check') return agreed ? [] : [{ type: 'WebhookStopped', reason: ENDED }];
  if (command.type === 'Queue') return queue(command.message, state, now);
  // Somebody else was faster with this attempt.
  if (state.waiting[0]?.id !== command.messageId) return [];
  if (command.type === 'RecordDelivery') return [{ type: 'MessageDelivered', at: now }];
  const pause = PAUSES_MS[state.attempts];
  if (command.reason === GONE || pause === undefined) return [{ type: 'WebhookStopped', reason: command.reason }];
  return [{ type: 'AttemptFailed', reason: command.reason, nextAttemptAt: new Date(now.getTime() + pause) }];
}

function queue(message: WaitingMessage, { waiting }: SetWebhook, at: Date): readonly WebhookEvent[] {
  if (waiting.some(({ id }) => id === message.id)) return [];
  return waiting.length < WAITING_MAX ? [{ type: 'MessageQueued', message, at }] : [{ type: 'WebhookStopped', reason: FULL }];
}

function evolve(state: Webhook, event: WebhookEvent): Webhook {
  if (event.type === 'WebhookSet') {
    const lastDeliveredAt = state.status === 'None' ? null : state.lastDeliveredAt;
    return {
      status: 'Active',
      url: event.url,
      secret: event.secret,
      waiting: [],
      attempts: 0,
      nextAttemptAt: null,
      lastFailure: null,
      lastDeliveredAt,
    };
  }
  if (event.type === 'WebhookRemoved' || state.status === 'None') return { status: 'None' };
  switch (event.type) {
    case 'MessageQueued':
      return { ...state, waiting: [...state.waiting, event.message], nextAttemptAt: state.nextAttemptAt ?? event.at };
    case 'MessageDelivered': {
      const waiting = state.waiting.slice(1);
      const nextAttemptAt = waiting.length > 0 ? event.at : null;
      return { ...state, waiting, attempts: 0, nextAttemptAt, lastFailure: null, lastDeliveredAt: event.at };
    }
    case 'AttemptFailed':
      return { ...state, attempts: state.attempts + 1, nextAttemptAt: event.nextAttemptAt, lastFailure: event.reason };
    case 'WebhookStopped':
      return { ...state, status: 'Stopped', waiting: [], nextAttemptAt: null, lastFailure: event.reason };
  }
}

export const webhookDecider: Decider<WebhookCommand, WebhookEvent, Webhook, WebhookContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
