import type { Clock } from '@sinonjs/fake-timers';
import type { Kafka } from 'kafkajs';
import { startReading } from './kafka-reading.js';
import { movedClock } from './moved-clock.fixtures.js';
import { silent } from './silent.js';

/** A kafkajs whose consumer does nothing but report what it is told to; `subscribe` is what it does when it is to join. */
function brokenKafka(subscribe: () => Promise<void>) {
  const listeners = new Map<string, (event: object) => void>();
  const consumer = {
    on: (name: string, listener: (event: object) => void) => void listeners.set(name, listener),
    connect: async () => {},
    subscribe,
    run: async () => {},
    disconnect: jest.fn(async () => {}),
  };
  const admin = { connect: async () => {}, describeCluster: async () => ({}), disconnect: async () => {} };
  const kafka = { consumer: () => consumer, admin: () => admin } as unknown as Kafka;
  return { kafka, consumer, emit: (name: string, payload: object) => listeners.get(name)?.({ payload }) };
}

async function reading() {
  const { emit, fatal, start } = prepared(async () => {});
  return { emit, fatal, subscription: await start() };
}

function prepared(subscribe: () => Promise<void>) {
  const { kafka, consumer, emit } = brokenKafka(subscribe);
  const fatal: string[] = [];
  const start = () =>
    startReading(
      { group: 'test', topics: [], handle: async () => {} },
      {
        kafka,
        prefix: '',
        logger: silent,
        onFatal: ({ message }) => void fatal.push(message),
        stalledAfterMs: 1_000,
      },
    );
  return { consumer, emit, fatal, start };
}

describe('A consumer of kafkajs', () => {
  let clock: Clock;
  beforeEach(() => void (clock = movedClock()));
  afterEach(() => clock.uninstall());

  it('F1 ends the process when it has crashed for good, and not when it restarts by itself', async () => {
    const { emit, fatal } = await reading();
    emit('consumer.crash', { restart: true, error: new Error('passing') });
    expect(fatal).toEqual([]);
    emit('consumer.crash', { restart: false, error: new Error('for good') });
    expect(fatal).toEqual(['for good']);
  });

  it('F1 ends the process when it reads nothing any more though the broker answers', async () => {
    const { emit, fatal } = await reading();
    await clock.tickAsync(900);
    emit('consumer.fetch', {});
    await clock.tickAsync(900);
    expect(fatal).toEqual([]);
    await clock.tickAsync(500);
    expect(fatal[0]).toContain('test');
  });

  it('F1 that could not join leaves nothing behind that would end the process later', async () => {
    const { consumer, fatal, start } = prepared(() => Promise.reject(new Error('no leader yet')));
    await expect(start()).rejects.toThrow('no leader yet');
    expect(consumer.disconnect).toHaveBeenCalledTimes(1);
    await clock.tickAsync(10_000);
    expect(fatal).toEqual([]);
  });

  it('F1 is watched no longer once it is stopped', async () => {
    const { fatal, subscription } = await reading();
    await subscription.stop();
    await clock.tickAsync(10_000);
    expect(fatal).toEqual([]);
  });
});
