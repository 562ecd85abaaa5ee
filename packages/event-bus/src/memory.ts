import type { EventEnvelope } from '@baoxue/contracts';
import type { DeadLetter, DeadLetters, EventBus, Inbox, RawRecord, StreamPosition } from './ports.js';

/** A bus inside one process, for tests: keeps what was published, serves each group in order. Passes the same contract test as Kafka's. */
export function createMemoryBus(): EventBus {
  const log: RawRecord[] = [];
  const offsets = new Map<string, number>();
  const pumps = new Set<() => void>();
  const append = async (records: readonly RawRecord[]) => {
    log.push(...records);
    for (const pump of pumps) pump();
  };

  return {
    publish: (records) => append(records.map(({ topic, key, event }) => ({ topic, key, value: Buffer.from(JSON.stringify(event)) }))),
    publishRaw: append,
    async subscribe({ group, topics, fromBeginning = true, handle }) {
      if (!offsets.has(group)) offsets.set(group, fromBeginning ? 0 : log.length);
      let working: Promise<void> | null = null;
      let stopped = false;
      const work = async () => {
        for (let at = offsets.get(group) ?? 0; at < log.length && !stopped; at += 1) {
          const record = log[at];
          if (record && topics.includes(record.topic)) await handle(record);
          offsets.set(group, at + 1);
        }
        working = null;
      };
      const pump = () => {
        working ??= Promise.resolve().then(work);
      };
      pumps.add(pump);
      pump();
      return {
        async stop() {
          stopped = true;
          pumps.delete(pump);
          await working;
        },
      };
    },
    async ensureTopics() {},
    async close() {
      pumps.clear();
    },
  };
}

/** An inbox inside one process, for tests. */
export function createMemoryInbox(): Inbox {
  const positions = new Map<string, StreamPosition>();
  const waiting = new Map<string, EventEnvelope>();
  const of = (stream: string) => positions.get(stream) ?? { lastSequence: 0, parked: false };
  return {
    position: async (stream) => of(stream),
    async advance(stream, sequence) {
      if (of(stream).lastSequence !== sequence - 1) return false;
      positions.set(stream, { ...of(stream), lastSequence: sequence });
      return true;
    },
    async hold(stream, event) {
      waiting.set(`${stream}#${event.sequence}`, event);
    },
    held: async (stream, sequence) => waiting.get(`${stream}#${sequence}`) ?? null,
    async release(stream, sequence) {
      waiting.delete(`${stream}#${sequence}`);
    },
    async park(stream) {
      positions.set(stream, { ...of(stream), parked: true });
    },
    async unpark(stream) {
      positions.set(stream, { ...of(stream), parked: false });
    },
  };
}

/** Dead letters inside one process, for tests. */
export function createMemoryDeadLetters(): DeadLetters {
  const letters = new Map<string, DeadLetter>();
  return {
    async put(letter) {
      letters.set(letter.id, letter);
    },
    list: async (consumer, limit) => [...letters.values()].filter((letter) => letter.consumer === consumer).slice(0, limit),
    async remove(id) {
      letters.delete(id);
    },
  };
}
