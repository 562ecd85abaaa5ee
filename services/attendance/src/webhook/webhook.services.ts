import { randomBytes } from 'node:crypto';
import {
  agreementInForce,
  departmentContracts,
  departmentOf,
  RECIPIENTS,
  topicFor,
  topicOf,
  type EventEnvelope,
  type RecipientName,
} from '@baoxue/contracts';
import { commandHandler, newId, schoolDateOf, type Cause, type Clock } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { FieldCipher } from '@baoxue/pii';
import type { DueWork } from '@baoxue/service';
import { secretFrom, type AddressGuard, type WebhookSender } from '@baoxue/webhook';
import { webhookDecider, type SetWebhook, type WebhookCommand } from './webhook.js';
import type { WebhookStore } from './webhook.store.js';

const ACTOR = 'attendance/webhook';
const SECRET_BYTES = 32;
/** As many as one look may send; a department that was away for a while catches up in a few. */
const PER_TICK = 50;

const recipientOf = (event: EventEnvelope): RecipientName | undefined => RECIPIENTS.find((each) => topicFor(each) === topicOf(event));

export interface WebhookServicesDeps {
  readonly webhooks: WebhookStore;
  readonly clock: Clock;
  readonly cipher: FieldCipher;
  readonly guard: AddressGuard;
  readonly sender: WebhookSender;
}

/** Who asks, and the key under which it is done once. */
export interface WebhookRequest {
  readonly recipient: RecipientName;
  readonly cause: Cause;
  readonly idempotencyKey: string;
}

export interface WebhookServices {
  /** Every topic of a recipient: what is told there is told to its webhook. */
  readonly topics: readonly ReturnType<typeof topicFor>[];
  readonly handlers: EventHandlers;
  readonly dueWork: DueWork;
  /** @returns the secret it signs with @throws Refusal WEBHOOK_URL · WEBHOOK_ADDRESS */
  set(url: string, request: WebhookRequest): Promise<string>;
  remove(request: WebhookRequest): Promise<void>;
}

export function webhookServices({ webhooks, clock, cipher, guard, sender }: WebhookServicesDeps): WebhookServices {
  const handle = commandHandler(webhookDecider, webhooks);
  function apply(recipient: RecipientName, command: WebhookCommand, cause: Cause, commandKey?: string) {
    const now = clock.now();
    const agreed = agreementInForce(departmentOf(recipient), schoolDateOf(now)) !== undefined;
    return handle(recipient, command, { context: { now, agreed }, cause, commandKey });
  }
  const secretOf = (recipient: string) => ({ collection: 'webhooks', id: recipient, field: 'secret' });

  async function queue(event: EventEnvelope): Promise<void> {
    const recipient = recipientOf(event);
    const message = { id: event.id, body: JSON.stringify(event) };
    if (recipient) await apply(recipient, { type: 'Queue', message }, causedBy(event, ACTOR));
  }

  /** Sends the first message. @returns the webhook afterwards */
  async function attempt(recipient: RecipientName, { url, secret, waiting: [message] }: SetWebhook) {
    if (!message) return null;
    const outcome = await sender.send(url, cipher.decrypt(secret, secretOf(recipient)), message);
    const command: WebhookCommand = outcome.delivered
      ? { type: 'RecordDelivery', messageId: message.id }
      : { type: 'RecordFailure', messageId: message.id, reason: outcome.reason };
    const { state } = await apply(recipient, command, { actor: ACTOR, correlationId: message.id });
    return outcome.delivered && state.status === 'Active' ? state : null;
  }

  async function tick(id: string): Promise<void> {
    const recipient = id as RecipientName;
    const { state } = await apply(recipient, { type: 'Check' }, { actor: ACTOR, correlationId: newId() });
    let webhook = state.status === 'Active' ? state : null;
    for (let sent = 0; webhook && sent < PER_TICK; sent += 1) webhook = await attempt(recipient, webhook);
  }

  return {
    topics: RECIPIENTS.map(topicFor),
    handlers: Object.fromEntries(departmentContracts.map(({ type }) => [type, queue])),
    dueWork: { store: webhooks, tick },

    async set(url, { recipient, cause, idempotencyKey }) {
      await guard.check(url);
      const secret = cipher.encrypt(secretFrom(randomBytes(SECRET_BYTES)), secretOf(recipient));
      const { state } = await apply(recipient, { type: 'Set', url, secret }, cause, idempotencyKey);
      // A repeated request is answered with the secret that the first one made.
      return state.status === 'None' ? '' : cipher.decrypt(state.secret, secretOf(recipient));
    },

    async remove({ recipient, cause, idempotencyKey }) {
      await apply(recipient, { type: 'Remove' }, cause, idempotencyKey);
    },
  };
}
