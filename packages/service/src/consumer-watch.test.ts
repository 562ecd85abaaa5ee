import type { Inbox } from '@baoxue/event-bus';
import { createMemoryInbox } from '@baoxue/event-bus';
import { Registry } from 'prom-client';
import { consumerWatches } from './consumer-watch.js';

describe('The metrics of consumers', () => {
  it('fault F18: count the streams that wait', async () => {
    const metrics = new Registry();
    consumerWatches(metrics)('a.consumer', createMemoryInbox());
    expect(await metrics.metrics()).toContain('event_streams_waiting{consumer="a.consumer",why="parked"} 0');
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('ECONNREFUSED'))],
    ['is silent', () => new Promise<never>(() => {})],
  ])('fault F16: are told without that count while the database %s', async (_how, countWaiting) => {
    const metrics = new Registry();
    const silent: Inbox = { ...createMemoryInbox(), countWaiting };
    consumerWatches(metrics)('a.consumer', silent).outcome('handled');
    const told = await metrics.metrics();
    expect(told).toContain('event_outcomes_total{consumer="a.consumer",outcome="handled"} 1');
    expect(told).not.toContain('event_streams_waiting{');
  });
});
