import { byKey } from '@baoxue/domain';
import kafkajs, { type Kafka as KafkaClient, type Producer } from 'kafkajs';
import { kafkaSecurity, type KafkaLogin } from './kafka-login.js';
import './kafka-queue.js';
import { readOneAt, startReading, withAdmin } from './kafka-reading.js';
import type { EventBus, Logger, RawRecord, Subscription } from './ports.js';

const { Kafka, Partitioners, logLevel } = kafkajs;

export interface KafkaOptions {
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** Absent: the broker asks for none. */
  readonly login?: KafkaLogin;
  /** Sets the topics and groups of several installations on one cluster apart; empty or absent for the only one. */
  readonly installation?: string;
  readonly logger: Logger;
  /** Called when a consumer has crashed for good, or stalled; the process should exit and be restarted. */
  readonly onFatal: (error: Error) => void;
  /** A consumer that shows no life for so long, while the broker answers, has stalled. */
  readonly stalledAfterMs?: number;
}

/** An idle consumer asks for records every five seconds; twelve times nothing is no coincidence. */
const STALLED_AFTER_MS = 60_000;
const REQUEST_TIMEOUT_MS = 10_000;
const TOPIC_TRIES_MAX = 20;
const TOPIC_PAUSE_MS = 250;
/** A broken connection is tried again for this long before the caller hears of it; the relay then keeps the events and tries later. */
const PUBLISH_DEADLINE_MS = 15_000;
/** Half of what a broker takes for one partition in one request (`message.max.bytes`). */
const PORTION_BYTES_MAX = 500_000;

/**
 * The bus over Kafka. The producer is not idempotent and sends one request at a time: kafkajs's idempotent mode can acknowledge
 * what was never stored (docs/adr/0002-events.md); duplicates are dropped by the consumers' inboxes instead.
 */
export function createKafkaBus({
  brokers,
  clientId,
  login = {},
  installation = '',
  logger,
  onFatal,
  stalledAfterMs = STALLED_AFTER_MS,
}: KafkaOptions): EventBus {
  const kafka = new Kafka({
    clientId,
    brokers: [...brokers],
    ...kafkaSecurity(login),
    requestTimeout: REQUEST_TIMEOUT_MS,
    enforceRequestTimeout: true,
    retry: { retries: 8, initialRetryTime: 100, maxRetryTime: 2_000 },
    logLevel: logLevel.WARN,
    logCreator:
      () =>
      ({ namespace, log }) =>
        logger.warn({ namespace, reason: String(log['error'] ?? '') }, `kafka: ${log.message}`),
  });
  const prefix = installation === '' ? '' : `${installation}.`;
  const producer: Producer = kafka.producer({
    idempotent: false,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner: Partitioners.DefaultPartitioner,
  });
  const connected = producer.connect().catch(() => {}); // A broker that is away is tried again with each send.
  const subscriptions = new Set<Subscription>();
  let tail: Promise<unknown> = Promise.resolve();

  /** One outstanding send: the next waits for the last to succeed or fail. */
  function inTurn(send: () => Promise<void>): Promise<void> {
    const result = tail.then(send, send);
    tail = result.catch(() => {});
    return result;
  }

  async function send(records: readonly RawRecord[]): Promise<void> {
    const topicMessages = [...byKey(records, ({ topic }) => topic)].map(([topic, same]) => ({
      topic: prefix + topic,
      messages: same.map(({ key, value }) => ({ key, value })),
    }));
    const deadline = Date.now() + PUBLISH_DEADLINE_MS;
    for (let wait = 100; ; wait = Math.min(wait * 2, 2_000)) {
      try {
        await producer.sendBatch({ topicMessages, acks: -1 });
        return;
      } catch (error) {
        if ((error as { type?: string }).type === 'MESSAGE_TOO_LARGE') throw error;
        // kafkajs calls a refused connection "non-retriable"; a broker that restarts is exactly what we wait for.
        if (Date.now() + wait > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait));
        await producer.connect().catch(() => {});
      }
    }
  }

  async function publishRaw(records: readonly RawRecord[]): Promise<void> {
    for (const portion of portions(records)) await inTurn(() => send(portion));
  }

  return {
    publish: (records) => publishRaw(records.map(({ topic, key, event }) => ({ topic, key, value: Buffer.from(JSON.stringify(event)) }))),
    publishRaw,

    async subscribe(options): Promise<Subscription> {
      const reading = await startReading(options, { kafka, prefix, logger, onFatal, stalledAfterMs });
      subscriptions.add(reading);
      return {
        async stop() {
          subscriptions.delete(reading);
          await reading.stop();
        },
      };
    },

    readAt: (place) => readOneAt(place, kafka, prefix),

    ensureTopics: (topics) =>
      whileOthersCreateThem(kafka, async (admin) => {
        const present = new Set(await admin.listTopics());
        const missing = topics.filter(({ name }) => !present.has(prefix + name));
        if (missing.length === 0) return;
        await admin.createTopics({
          waitForLeaders: true,
          topics: missing.map(({ name, partitions, retentionMs }) => ({
            topic: prefix + name,
            numPartitions: partitions,
            replicationFactor: -1,
            configEntries: [{ name: 'retention.ms', value: String(retentionMs) }],
          })),
        });
      }),

    async close() {
      await Promise.all([...subscriptions].map((reading) => reading.stop()));
      await Promise.all([connected, tail]);
      await producer.disconnect();
    },
  };
}

/**
 * Services that start together make the same topics: a topic that another is just making is known to the broker and has no leader yet,
 * and the question for it fails with an error that passes.
 */
async function whileOthersCreateThem(kafka: KafkaClient, work: Parameters<typeof withAdmin<void>>[1]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withAdmin(kafka, work);
    } catch (error) {
      if (attempt === TOPIC_TRIES_MAX || (error as { retriable?: boolean }).retriable !== true) throw error;
      await new Promise((resolve) => setTimeout(resolve, TOPIC_PAUSE_MS));
    }
  }
}

/** Records in order, in portions that the broker takes as one message set. A larger record goes alone. */
function portions(records: readonly RawRecord[]): RawRecord[][] {
  const all: RawRecord[][] = [];
  let bytes = Infinity; // The first record opens the first portion.
  for (const record of records) {
    bytes += record.value?.length ?? 0;
    if (bytes > PORTION_BYTES_MAX) {
      all.push([]);
      bytes = record.value?.length ?? 0;
    }
    all.at(-1)?.push(record);
  }
  return all;
}
