import { isDeepStrictEqual } from 'node:util';
import type { EventEnvelope } from '@baoxue/contracts';
import { positionOf, type DeadLetter, type DeadLetters, type LetterFilter } from './dead-letter.js';
import type { Inbox, StreamPosition } from './inbox.js';
import type { EventBus, RawRecord, ReceivedRecord } from './ports.js';

/** A bus inside one process, for tests: keeps what was published, serves each group in order. Passes the same contract test as Kafka's. */
export function createMemoryBus(): EventBus {
  const log: ReceivedRecord[] = [];
  const offsets = new Map<string, number>();
  const pumps = new Set<() => void>();
  const append = async (records: readonly RawRecord[]) => {
    for (const record of records) log.push({ ...record, place: { topic: record.topic, partition: 0, offset: String(log.length) } });
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
          // As at the broker: what a handler throws does not stop the others.
          if (record && topics.includes(record.topic)) await handle(record).catch(() => {});
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
    readAt: async ({ offset }) => log[Number(offset)] ?? null,
    async ensureTopics() {},
    async close() {
      pumps.clear();
    },
  };
}

/** An inbox inside one process, for tests. */
export function createMemoryInbox(): Inbox {
  const positions = new Map<string, StreamPosition>();
  const kept = new Map<string, Map<number, EventEnvelope>>();
  const of = (stream: string) => positions.get(stream) ?? { lastSequence: 0, waiting: null };
  const heldIn = (stream: string) => kept.get(stream) ?? new Map<number, EventEnvelope>();
  return {
    position: async (stream) => of(stream),
    async advance(stream, sequence) {
      if (of(stream).lastSequence === sequence - 1) positions.set(stream, { ...of(stream), lastSequence: sequence });
    },
    async hold(stream, event) {
      kept.set(stream, heldIn(stream).set(event.sequence, event));
    },
    held: async (stream, sequence) => heldIn(stream).get(sequence) ?? null,
    async firstHeldAfter(stream, sequence) {
      const later = [...heldIn(stream).keys()].filter((each) => each > sequence);
      return later.length === 0 ? null : Math.min(...later);
    },
    countHeld: async (stream) => heldIn(stream).size,
    async release(stream, sequence) {
      heldIn(stream).delete(sequence);
    },
    async changeWaiting(stream, from, to) {
      if (!isDeepStrictEqual(of(stream).waiting, from)) return false;
      positions.set(stream, { ...of(stream), waiting: to });
      return true;
    },
    async waiting({ why, limit }) {
      const found = [...positions].flatMap(([stream, { lastSequence, waiting }]) =>
        waiting?.why === why ? [{ stream, lastSequence, ...waiting }] : [],
      );
      return found.sort((a, b) => a.since.getTime() - b.since.getTime()).slice(0, limit);
    },
    countWaiting: async (why) => [...positions.values()].filter(({ waiting }) => waiting?.why === why).length,
  };
}

/** Dead letters inside one process, for tests. */
export function createMemoryDeadLetters(): DeadLetters {
  const letters = new Map<string, DeadLetter>();
  return {
    async put(letter) {
      if (letters.has(letter.id)) return false;
      letters.set(letter.id, letter);
      return true;
    },
    async page(filter, { first, after }) {
      const meant = [...letters.values()]
        .filter((letter) => isMeant(letter, filter))
        .map((entry) => ({ position: positionOf(entry), entry }))
        .filter(({ position }) => after === null || position > after)
        .sort((a, b) => (a.position < b.position ? -1 : 1));
      return { entries: meant.slice(0, first), hasNextPage: meant.length > first };
    },
    async resolve(id, resolution) {
      const letter = letters.get(id);
      if (letter) letters.set(id, { ...letter, resolution });
    },
  };
}

function isMeant(letter: DeadLetter, { since, until, resolved = false, ...exact }: LetterFilter): boolean {
  const isExact = Object.entries(exact).every(([name, value]) => value === undefined || letter[name as keyof typeof exact] === value);
  const isInTime = (since === undefined || letter.at >= since) && (until === undefined || letter.at < until);
  return isExact && isInTime && resolved === (letter.resolution !== null);
}
