/**
 * A department's program in one file, to copy from: reads what the bureau sends, and answers that it has come. It needs a Kafka client, a user
 * and nothing of ours: `npx tsx infra/departments/sample-consumer.ts` with KAFKA_BROKERS, KAFKA_USER, KAFKA_PASSWORD and TOPIC.
 */
import { pathToFileURL } from 'node:url';
import kafkajs, { type Kafka } from 'kafkajs';

/** What a department reads of a message: docs/events.md has the fields of each. */
export interface Message {
  readonly id: string;
  readonly type: string;
  /** When it left, an instant: `2026-05-11T02:00:00Z`. */
  readonly time: string;
  readonly data: { readonly messageId: string } & Readonly<Record<string, string>>;
}

export interface Department {
  readonly client: Kafka;
  /** `partner.<department>`; answers go to the topic of the same name with `.replies` behind it. */
  readonly topic: string;
  /** Begins with the department's name. Programs that share a group share the work. */
  readonly group: string;
  /** Called once or more for each message: a message whose `id` was seen is skipped. */
  readonly take: (message: Message) => Promise<void>;
}

/** Reads from the first message on, and says of each that it was received. @returns how to stop */
export async function answerMessages({ client, topic, group, take }: Department): Promise<() => Promise<void>> {
  const producer = client.producer({ allowAutoTopicCreation: false, createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
  const consumer = client.consumer({ groupId: group });
  await producer.connect();
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    async eachMessage({ message: { value } }) {
      const message = JSON.parse(String(value)) as Message;
      await take(message);
      await producer.send({ topic: `${topic}.replies`, messages: [{ value: JSON.stringify(receiptFor(message, group)) }] });
    },
  });
  return async () => {
    await consumer.disconnect();
    await producer.disconnect();
  };
}

/** A day in China, as the bureau counts: `2026-05-11`. */
const dayOf = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/**
 * The answer 回复 to a message. The same message always has the same answer id, so that one sent twice counts once. It is dated by the message,
 * not by this computer's clock: an answer of a day that has not come where the bureau is would be passed over.
 */
export const receiptFor = ({ id, time, data: { messageId } }: Message, source: string) => ({
  specversion: '1.0',
  id: `received-${id}`,
  source,
  type: 'department.reply.v1',
  data: { messageId, answer: 'received', on: dayOf.format(new Date(time)) },
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { KAFKA_BROKERS = '127.0.0.1:19094', KAFKA_USER: username = '', KAFKA_PASSWORD: password = '', TOPIC: topic = '' } = process.env;
  const sasl = { mechanism: 'scram-sha-512', username, password } as const;
  const client = new kafkajs.Kafka({ clientId: username, brokers: KAFKA_BROKERS.split(','), sasl });
  const group = `${topic.replace(/^partner\./, '')}.sample`;
  const stop = await answerMessages({ client, topic, group, take: async ({ type, data }) => console.log(type, JSON.stringify(data)) });
  process.once('SIGINT', () => void stop());
}
