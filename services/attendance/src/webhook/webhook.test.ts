import { specification } from '@baoxue/domain';
import { PAUSES_MS, WAITING_MAX, webhookDecider, type WaitingMessage, type WebhookEvent } from './webhook.js';

const now = new Date('2026-05-11T02:00:00Z');
const given = specification(webhookDecider, { now, agreed: true });
const set: WebhookEvent = { type: 'WebhookSet', url: 'https://department.example/hook', secret: 'sealed' };
const first: WaitingMessage = { id: 'message-1', body: '{}' };
const second: WaitingMessage = { id: 'message-2', body: '{}' };
const queued = (message: WaitingMessage): WebhookEvent => ({ type: 'MessageQueued', message, at: now });
const failed: WebhookEvent = { type: 'AttemptFailed', reason: 'HTTP_500', nextAttemptAt: now };

describe('The webhook of a department', () => {
  it('F3 is given what its topic is given, once and in order', () => {
    given(set).when({ type: 'Queue', message: first }).then(queued(first));
    given(set, queued(first)).when({ type: 'Queue', message: first }).thenNothingHappens();
    given(set, queued(first), queued(second))
      .when({ type: 'RecordDelivery', messageId: 'message-1' })
      .thenState((state) => expect(state).toMatchObject({ waiting: [second], nextAttemptAt: now, lastDeliveredAt: now }));
  });

  it('F3 is given nothing where there is none', () => {
    given().when({ type: 'Queue', message: first }).thenNothingHappens();
    given(set, { type: 'WebhookRemoved' }).when({ type: 'Queue', message: first }).thenNothingHappens();
  });

  it('F3 lets nobody overtake a message that fails, and takes word of the first alone', () => {
    given(set, queued(first), queued(second)).when({ type: 'RecordDelivery', messageId: 'message-2' }).thenNothingHappens();
    given(set, queued(first), failed, queued(second))
      .when({ type: 'RecordFailure', messageId: 'message-2', reason: 'GONE' })
      .thenNothingHappens();
  });

  it.each(PAUSES_MS.map((pause, failures) => [failures, pause]))(
    'F3 is tried again after %i failures and a pause of %i ms',
    (failures, pause) => {
      given(set, queued(first), ...Array.from({ length: failures }, () => failed))
        .when({ type: 'RecordFailure', messageId: 'message-1', reason: 'UNREACHABLE' })
        .then({ type: 'AttemptFailed', reason: 'UNREACHABLE', nextAttemptAt: new Date(now.getTime() + pause) });
    },
  );

  it('F3 stops after the last attempt, at once when the receiver is gone, and when too many wait', () => {
    given(set, queued(first), ...PAUSES_MS.map(() => failed))
      .when({ type: 'RecordFailure', messageId: 'message-1', reason: 'HTTP_500' })
      .then({ type: 'WebhookStopped', reason: 'HTTP_500' });
    given(set, queued(first))
      .when({ type: 'RecordFailure', messageId: 'message-1', reason: 'GONE' })
      .then({ type: 'WebhookStopped', reason: 'GONE' });
    given(set, ...Array.from({ length: WAITING_MAX }, (_, number) => queued({ id: `message-${number}`, body: '{}' })))
      .when({ type: 'Queue', message: { id: 'one too many', body: '{}' } })
      .then({ type: 'WebhookStopped', reason: 'TOO_MANY_WAITING' });
  });

  it('F3 S31 stops before the next attempt when the agreement has ended, whatever waits', () => {
    given(set, queued(first)).when({ type: 'Check' }).thenNothingHappens();
    given(set, queued(first)).at({ agreed: false }).when({ type: 'Check' }).then({ type: 'WebhookStopped', reason: 'AGREEMENT_ENDED' });
    given(set, { type: 'WebhookStopped', reason: 'GONE' }).at({ agreed: false }).when({ type: 'Check' }).thenNothingHappens();
  });

  it('F3 begins anew when it is set again', () => {
    given(set, queued(first), { type: 'WebhookStopped', reason: 'GONE' })
      .when({ type: 'Set', url: 'https://department.example/new', secret: 'sealed anew' })
      .thenState((state) => expect(state).toMatchObject({ status: 'Active', waiting: [], attempts: 0, lastFailure: null }));
  });
});
