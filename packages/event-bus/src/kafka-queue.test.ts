import type { Clock } from '@sinonjs/fake-timers';
import { RequestQueueOfKafkajs, type RequestQueue } from './kafka-queue.js';
import { movedClock } from './moved-clock.fixtures.js';

const sent: string[] = [];
const request = (correlationId: string) => ({
  entry: { correlationId, apiName: 'Fetch', apiKey: 1, apiVersion: 11, resolve() {} },
  expectResponse: true,
  requestTimeout: 1_000,
  sendRequest: () => void sent.push(correlationId),
});

/** A queue that sends one request at a time. */
const queueOfOne = () =>
  new RequestQueueOfKafkajs({
    maxInFlightRequests: 1,
    requestTimeout: 1_000,
    enforceRequestTimeout: false,
    clientId: 'test',
    broker: 'broker:9092',
    logger: { debug() {}, warn() {}, error() {} },
  }) as RequestQueue & { push(request: object): void; fulfillRequest(answer: object): void };

describe('the queue of a connection to the broker', () => {
  let clock: Clock;
  beforeEach(() => void (clock = movedClock()));
  afterEach(() => {
    clock.uninstall();
    sent.length = 0;
  });

  it('F1 is not looked through when nothing waits in it', () => {
    const queue = queueOfOne();
    queue.push(request('a'));
    queue.fulfillRequest({ correlationId: 'a', payload: {}, size: 0 });
    expect(sent).toEqual(['a']);
    expect(clock.countTimers()).toBe(0);
  });

  it('F1 is looked through as long as a request waits, which is sent when there is room', () => {
    const queue = queueOfOne();
    queue.push(request('a'));
    queue.push(request('b'));
    expect(sent).toEqual(['a']);
    expect(clock.countTimers()).toBe(1);
    queue.fulfillRequest({ correlationId: 'a', payload: {}, size: 0 });
    expect(sent).toEqual(['a', 'b']);
  });

  it('F1 sends what waited for a pause that the broker asked for', () => {
    const queue = queueOfOne() as ReturnType<typeof queueOfOne> & { maybeThrottle(ms: number): void };
    queue.maybeThrottle(500);
    queue.push(request('a'));
    expect(sent).toEqual([]);
    clock.tick(600);
    expect(sent).toEqual(['a']);
  });
});
