import kafkajs, { type Consumer, type EachBatchPayload, type Producer } from 'kafkajs';
import type { EventBus, Logger, RawRecord, Subscription } from './ports.js';

const { Kafka, Partitioners, logLevel } = kafkajs;

export interface KafkaOptions {
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** Sets the topics and groups of several installations on one cluster apart; empty or absent for the only one. */
  readonly installation?: string;
  readonly logger: Logger;
  /** Called when a consumer has crashed for good; the process should exit and be restarted. */
  readonly onFatal: (error: Error) => void;
}

const SESSION_TIMEOUT_MS = 10_000;
const HEARTBEAT_MS = 3_000;
const REQUEST_TIMEOUT_MS = 10_000;
/** A broken connection is tried again for this long before the caller hears of it; the relay then keeps the events and tries later. */
const PUBLISH_DEADLINE_MS = 15_000;
const KEYS_AT_ONCE = 8;

/**
 * The bus over Kafka. The producer is not idempotent and sends one request at a time: kafkajs's idempotent mode can acknowledge
 * what was never stored (docs/adr/0002-events.md); duplicates are dropped by the consumers' inboxes instead.
 */
export async function createKafkaBus({ brokers, clientId, installation = '', logger, onFatal }: KafkaOptions): Promise<EventBus> {
  const kafka = new Kafka({
    clientId,
    brokers: [...brokers],
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
  await producer.connect();
  const consumers = new Set<Consumer>();
  let tail: Promise<unknown> = Promise.resolve();

  /** One outstanding send: the next waits for the last to succeed or fail. */
  function inTurn(send: () => Promise<void>): Promise<void> {
    const result = tail.then(send, send);
    tail = result.catch(() => {});
    return result;
  }

  async function send(records: readonly RawRecord[]): Promise<void> {
    const byTopic = new Map<string, { key: string | null; value: Buffer | null }[]>();
    for (const { topic, key, value } of records) {
      const messages = byTopic.get(topic) ?? [];
      messages.push({ key, value });
      byTopic.set(topic, messages);
    }
    const topicMessages = [...byTopic].map(([topic, messages]) => ({ topic: prefix + topic, messages }));
    const deadline = Date.now() + PUBLISH_DEADLINE_MS;
    for (let wait = 100; ; wait = Math.min(wait * 2, 2_000)) {
      try {
        await producer.sendBatch({ topicMessages, acks: -1 });
        return;
      } catch (error) {
        // kafkajs calls a refused connection "non-retriable"; a broker that restarts is exactly what we wait for.
        if (Date.now() + wait > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait));
        await producer.connect().catch(() => {});
      }
    }
  }

  return {
    publish: (records) =>
      inTurn(() => send(records.map(({ topic, key, event }) => ({ topic, key, value: Buffer.from(JSON.stringify(event)) })))),
    publishRaw: (records) => inTurn(() => send(records)),

    async subscribe({ group, topics, fromBeginning = true, handle }): Promise<Subscription> {
      const consumer = kafka.consumer({
        groupId: prefix + group,
        sessionTimeout: SESSION_TIMEOUT_MS,
        heartbeatInterval: HEARTBEAT_MS,
        allowAutoTopicCreation: false,
      });
      consumers.add(consumer);
      consumer.on('consumer.crash', ({ payload }) => {
        if (!payload.restart) onFatal(payload.error);
      });
      await consumer.connect();
      await consumer.subscribe({ topics: topics.map((topic) => prefix + topic), fromBeginning });
      await consumer.run({
        autoCommit: true,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: 3,
        eachBatch: (payload) => readBatch(payload, (record) => handle({ ...record, topic: record.topic.slice(prefix.length) }), logger),
      });
      return {
        async stop() {
          consumers.delete(consumer);
          await consumer.disconnect();
        },
      };
    },

    async ensureTopics(topics) {
      const admin = kafka.admin();
      await admin.connect();
      try {
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
      } finally {
        await admin.disconnect();
      }
    },

    async close() {
      await Promise.all([...consumers].map((consumer) => consumer.disconnect()));
      await tail;
      await producer.disconnect();
    },
  };
}

/** Handles a batch: one key after its own order, several keys at once; offsets are resolved only when all before them are done. */
async function readBatch(
  { batch, resolveOffset, heartbeat, isRunning, isStale }: EachBatchPayload,
  handle: (record: RawRecord) => Promise<void>,
  logger: Logger,
): Promise<void> {
  // Beats on a timer, so that a slow handler stays a member.
  const beat = setInterval(() => void heartbeat().catch(() => {}), HEARTBEAT_MS);
  try {
    for (let at = 0; at < batch.messages.length;) {
      if (!isRunning() || isStale()) return;
      const group = batch.messages.slice(at, at + KEYS_AT_ONCE * 4);
      const lanes = new Map<string, RawRecord[]>();
      for (const { key, value } of group) {
        const name = key?.toString() ?? '';
        const lane = lanes.get(name) ?? [];
        lane.push({ topic: batch.topic, key: key?.toString() ?? null, value });
        lanes.set(name, lane);
      }
      await Promise.all([...lanes.values()].map((lane) => inOrder(lane, handle, logger)));
      const last = group.at(-1);
      if (last) resolveOffset(last.offset);
      at += group.length;
    }
    await heartbeat().catch(() => {});
  } finally {
    clearInterval(beat);
  }
}

/** A handler must never throw into kafkajs: a TypeError would stop the consumer for good while the process lives. */
async function inOrder(records: readonly RawRecord[], handle: (record: RawRecord) => Promise<void>, logger: Logger): Promise<void> {
  for (const record of records) {
    try {
      await handle(record);
    } catch (error) {
      logger.error({ topic: record.topic, err: error }, 'consumer: handler let a fault through');
    }
  }
}
