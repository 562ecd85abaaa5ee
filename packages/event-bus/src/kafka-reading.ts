/** Reading from Kafka: batches in the order of their keys, one record at a place, and the watch over a consumer's life. */
import { byKey, newId } from '@baoxue/domain';
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { Logger, ReceivedRecord, RecordPlace, SubscribeOptions, Subscription } from './ports.js';
import { startStallWatch } from './stall-watch.js';

const SESSION_TIMEOUT_MS = 10_000;
const HEARTBEAT_MS = 3_000;
/** Records of one partition in work at once: those of different keys side by side, those of one key in turn. */
const RECORDS_AT_ONCE = 32;
const READ_AT_TIMEOUT_MS = 15_000;

export interface ReadingOptions {
  readonly kafka: Kafka;
  /** Put before every topic and group. */
  readonly prefix: string;
  readonly logger: Logger;
  readonly onFatal: (error: Error) => void;
  readonly stalledAfterMs: number;
}

/** Joins the group and reads until stopped. */
export async function startReading(
  { group, topics, fromBeginning = true, handle, onLag }: SubscribeOptions,
  { kafka, prefix, logger, onFatal, stalledAfterMs }: ReadingOptions,
): Promise<Subscription> {
  const consumer = consumerOf(kafka, prefix + group);
  let batchesInWork = 0;
  const watch = startStallWatch({
    limitMs: stalledAfterMs,
    isBusy: () => batchesInWork > 0,
    doesBrokerAnswer: () => answers(kafka),
    onStall: () => onFatal(new Error(`The consumer ${group} has read nothing for ${stalledAfterMs / 1000} s though the broker answers.`)),
  });
  for (const event of ['consumer.fetch', 'consumer.group_join', 'consumer.end_batch_process'] as const) consumer.on(event, watch.sign);
  // kafkajs restarts a consumer itself after faults it takes for passing; after any other the process would live on and read nothing.
  consumer.on('consumer.crash', ({ payload }) => {
    if (!payload.restart) onFatal(payload.error);
  });
  const subscription: Subscription = {
    async stop() {
      watch.stop();
      await consumer.disconnect();
    },
  };
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: topics.map((topic) => prefix + topic), fromBeginning });
    await consumer.run({
      autoCommit: true,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: 3,
      async eachBatch(payload) {
        const { batch } = payload;
        const topic = batch.topic.slice(prefix.length);
        batchesInWork += 1;
        try {
          await readBatch(payload, topic, handle, logger);
        } finally {
          batchesInWork -= 1;
        }
        onLag?.({ topic, partition: batch.partition, records: Number(batch.offsetLag()) });
      },
    });
  } catch (error) {
    // Whoever asked may try again: a watch left behind would take the next silence for this consumer's, and end a process that is well.
    await subscription.stop().catch(() => {});
    throw error;
  }
  return subscription;
}

/** Reads one record, as a group of its own that is removed afterwards. Null when the broker keeps it no longer. */
export async function readOneAt(place: RecordPlace, kafka: Kafka, prefix: string): Promise<ReceivedRecord | null> {
  const groupId = `${prefix}read-at.${newId()}`;
  const consumer = consumerOf(kafka, groupId);
  const topic = prefix + place.topic;
  await consumer.connect();
  try {
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    return await new Promise<ReceivedRecord | null>((resolve, reject) => {
      setTimeout(() => resolve(null), READ_AT_TIMEOUT_MS).unref();
      consumer
        .run({
          autoCommit: false,
          async eachMessage({ partition, message: { offset, key, value } }) {
            if (partition !== place.partition || BigInt(offset) < BigInt(place.offset)) return;
            resolve(offset === place.offset ? { topic: place.topic, key: key?.toString() ?? null, value, place } : null);
          },
        })
        .then(() => consumer.seek({ topic, partition: place.partition, offset: place.offset }), reject);
    });
  } finally {
    await consumer.disconnect();
    await withAdmin(kafka, (admin) => admin.deleteGroups([groupId])).catch(() => {});
  }
}

/** A short conversation with the broker's administration. */
export async function withAdmin<T>(kafka: Kafka, work: (admin: ReturnType<Kafka['admin']>) => Promise<T>): Promise<T> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

const consumerOf = (kafka: Kafka, groupId: string): Consumer =>
  kafka.consumer({ groupId, sessionTimeout: SESSION_TIMEOUT_MS, heartbeatInterval: HEARTBEAT_MS, allowAutoTopicCreation: false });

const answers = (kafka: Kafka): Promise<boolean> =>
  withAdmin(kafka, (admin) => admin.describeCluster()).then(
    () => true,
    () => false,
  );

/** Handles a batch in portions: the records of a key in their order, several keys at once; offsets are resolved only when all before them are done. */
async function readBatch(
  { batch, resolveOffset, heartbeat, isRunning, isStale }: EachBatchPayload,
  topic: string,
  handle: (record: ReceivedRecord) => Promise<void>,
  logger: Logger,
): Promise<void> {
  // Beats on a timer, so that a slow handler stays a member.
  const beat = setInterval(() => void heartbeat().catch(() => {}), HEARTBEAT_MS);
  try {
    for (let at = 0; at < batch.messages.length;) {
      if (!isRunning() || isStale()) return;
      const group = batch.messages.slice(at, at + RECORDS_AT_ONCE);
      const records = group.map(({ key, value, offset }): ReceivedRecord => {
        return { topic, key: key?.toString() ?? null, value, place: { topic, partition: batch.partition, offset } };
      });
      const lanes = byKey(records, ({ key }) => key ?? '');
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
async function inOrder(
  records: readonly ReceivedRecord[],
  handle: (record: ReceivedRecord) => Promise<void>,
  logger: Logger,
): Promise<void> {
  for (const record of records) {
    try {
      await handle(record);
    } catch (error) {
      logger.error({ topic: record.topic, err: error }, 'consumer: handler let a fault through');
    }
  }
}
