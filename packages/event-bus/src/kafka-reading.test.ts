import { jest } from '@jest/globals';
import type { Kafka } from 'kafkajs';
import { startReading } from './kafka-reading.js';

/** A kafkajs whose consumer does nothing but report what it is told to. */
function brokenKafka() {
  const listeners = new Map<string, (event: object) => void>();
  const consumer = {
    on: (name: string, listener: (event: object) => void) => void listeners.set(name, listener),
    connect: async () => {},
    subscribe: async () => {},
    run: async () => {},
    disconnect: async () => {},
  };
  const admin = { connect: async () => {}, describeCluster: async () => ({}), disconnect: async () => {} };
  const kafka = { consumer: () => consumer, admin: () => admin } as unknown as Kafka;
  return { kafka, emit: (name: string, payload: object) => listeners.get(name)?.({ payload }) };
}

async function reading() {
  const { kafka, emit } = brokenKafka();
  const fatal: string[] = [];
  const subscription = await startReading(
    { group: 'test', topics: [], handle: async () => {} },
    {
      kafka,
      prefix: '',
      logger: { info() {}, warn() {}, error() {} },
      onFatal: ({ message }) => void fatal.push(message),
      stalledAfterMs: 1_000,
    },
  );
  return { emit, fatal, subscription };
}

describe('A consumer of kafkajs', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('F1 ends the process when it has crashed for good, and not when it restarts by itself', async () => {
    const { emit, fatal } = await reading();
    emit('consumer.crash', { restart: true, error: new Error('passing') });
    expect(fatal).toEqual([]);
    emit('consumer.crash', { restart: false, error: new Error('for good') });
    expect(fatal).toEqual(['for good']);
  });

  it('F1 ends the process when it reads nothing any more though the broker answers', async () => {
    const { emit, fatal } = await reading();
    await jest.advanceTimersByTimeAsync(900);
    emit('consumer.fetch', {});
    await jest.advanceTimersByTimeAsync(900);
    expect(fatal).toEqual([]);
    await jest.advanceTimersByTimeAsync(500);
    expect(fatal[0]).toContain('test');
  });

  it('F1 is watched no longer once it is stopped', async () => {
    const { fatal, subscription } = await reading();
    await subscription.stop();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(fatal).toEqual([]);
  });
});
