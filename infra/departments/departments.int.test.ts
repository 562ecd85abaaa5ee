/** Departments at a real broker with passwords and rights: each reads its own topic and nothing else, and revoking cuts it off. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPLY_TYPE, replyAsEvent, replyTopicFor, sharingAgreements, topicFor, topics } from '@baoxue/contracts';
import { newId } from '@baoxue/domain';
import { createKafkaBus, silent, type EventBus } from '@baoxue/event-bus';
import { eventually } from '@baoxue/testing';
import kafkajs, { type Kafka } from 'kafkajs';
import type { Backend } from '../local/database.js';
import { kafkaTool, SERVICES_USER, startKafka } from '../local/kafka.js';
import { PORTS } from '../local/ports.js';
import { LOCAL } from '../local/processes.js';
import { accessOn, changesBetween, QUOTA, userOf, type Right } from './access.js';
import { applyChanges, presentAccess, type Credential } from './broker.js';
import { answerMessages, type Message } from './sample-consumer.js';

const home = join(LOCAL, 'test', 'secured');
const departmentsPort = PORTS.testSecuredKafka + 2;
const RECIPIENTS = ['civil-affairs', 'justice'] as const;
const agreements = sharingAgreements.filter(({ department }) => RECIPIENTS.some((name) => name === department));
const STUDENT_TOPIC = 'baoxue.registry.student';
const day = '2026-05-11';

let broker: Backend;
let bus: EventBus;
const passwords = new Map<string, string>();
const brokers = () => [broker.address];
/** Makes the broker give what is wanted; the users whose passwords are new. */
async function apply(wanted = accessOn(day, agreements)): Promise<string[]> {
  const added: string[] = [];
  await applyChanges({ brokers: brokers() }, changesBetween(await presentAccess({ brokers: brokers() }), wanted), keep(added));
  return added;
}
const keep =
  (added: string[]) =>
  ({ user, password }: Credential) => {
    passwords.set(user, password);
    added.push(user);
  };

const clientOf = (recipient: 'civil-affairs' | 'justice', password = passwords.get(userOf(recipient)) ?? ''): Kafka =>
  new kafkajs.Kafka({
    clientId: recipient,
    brokers: [`127.0.0.1:${departmentsPort}`],
    sasl: { mechanism: 'scram-sha-512', username: userOf(recipient), password },
    retry: { retries: 5, initialRetryTime: 100 },
    logLevel: kafkajs.logLevel.NOTHING,
  });

/** The broker's own word for a refusal, however deep it stands in the client's error. */
const refusalIn = (error: Error & { type?: string }): string =>
  error.type ?? (error.cause instanceof Error ? refusalIn(error.cause) : error.name);

/** Values that a client gets from a topic within a while, or the name of what the broker refused. */
async function readAs(client: Kafka, topic: string, groupId: string): Promise<string[] | string> {
  const consumer = client.consumer({ groupId, sessionTimeout: 10_000 });
  const values: string[] = [];
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    // A broker that still reads its table of groups is asked again by the client itself.
    const crashed = new Promise<string>((crash) =>
      consumer.on('consumer.crash', ({ payload: { error, restart } }) => (restart ? undefined : crash(refusalIn(error)))),
    );
    await consumer.run({ eachMessage: async ({ message: { value } }) => void values.push(String(value)) });
    const deadline = Date.now() + 20_000;
    while (values.length === 0 && Date.now() < deadline) {
      const refused = await Promise.race([crashed, new Promise<void>((wait) => setTimeout(wait, 200))]);
      if (refused) return refused;
    }
    return values;
  } catch (error) {
    return refusalIn(error as Error);
  } finally {
    await consumer.disconnect().catch(() => {});
  }
}

async function writeAs(client: Kafka, topic: string): Promise<string> {
  const producer = client.producer({ allowAutoTopicCreation: false, createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
  try {
    await producer.connect();
    await producer.send({ topic, messages: [{ value: '{}' }] });
    return 'written';
  } catch (error) {
    return refusalIn(error as Error);
  } finally {
    await producer.disconnect().catch(() => {});
  }
}

beforeAll(async () => {
  rmSync(home, { recursive: true, force: true });
  broker = await startKafka({ port: PORTS.testSecuredKafka, dataDirectory: join(home, 'kafka'), departmentsPort });
  bus = createKafkaBus({ brokers: brokers(), clientId: 'services', logger: silent, onFatal() {} });
  const names = [STUDENT_TOPIC, ...RECIPIENTS.flatMap((name) => [topicFor(name), replyTopicFor(name)])];
  await bus.ensureTopics(topics.filter(({ name }) => names.includes(name)));
  for (const topic of [topicFor('civil-affairs'), STUDENT_TOPIC]) {
    await bus.publishRaw([{ topic, key: newId(), value: Buffer.from(topic) }]);
  }
  await apply();
}, 240_000);
afterAll(async () => {
  await bus?.close();
  await broker?.running?.stop();
});

describe('A service at a broker that lets nobody in without a password', () => {
  const door = [`127.0.0.1:${departmentsPort}`];

  it('F3 logs in, reads and writes, and so does its administrator', async () => {
    const user = { usersToAdd: [SERVICES_USER], rightsToAdd: [], rightsToRemove: [], usersToRemove: [], quotasToSet: [] };
    const credentials: Credential[] = [];
    await applyChanges({ brokers: brokers() }, user, (credential) => credentials.push(credential));
    const [credential] = credentials as [Credential];
    const loggedIn = createKafkaBus({ brokers: door, login: { credential }, clientId: 'service', logger: silent, onFatal() {} });
    const values: string[] = [];
    await loggedIn.subscribe({ group: 'service', topics: [STUDENT_TOPIC], handle: async ({ value }) => void values.push(String(value)) });
    await loggedIn.publishRaw([{ topic: STUDENT_TOPIC, key: newId(), value: Buffer.from('by a service') }]);
    await eventually(async () => values.includes('by a service'));
    await loggedIn.close();
    const seen = await presentAccess({ brokers: door, login: { credential } });
    expect(new Set(seen.users)).toEqual(new Set(passwords.keys()));
  });
});

describe('A department at the broker', () => {
  it('F3 is a user with a password, rights and a quota; applying again changes nothing', async () => {
    expect([...passwords.keys()]).toEqual(['department-civil-affairs', 'department-justice']);
    expect(await apply()).toEqual([]);
    const { users, rights, quotas } = await presentAccess({ brokers: brokers() });
    expect([users.length, rights.length]).toEqual([2, 12]);
    expect(quotas).toEqual({ 'department-civil-affairs': QUOTA, 'department-justice': QUOTA });
  });

  it('F3 loses what somebody added by hand: another operation, every topic that begins so, another quota', async () => {
    const wanted = accessOn(day, agreements);
    const [right] = wanted.rights as [Right];
    const added = [
      { ...right, operation: 'alter' },
      { ...right, pattern: 'prefixed', name: 'baoxue.' },
    ];
    const byHand = { usersToAdd: [], rightsToAdd: added, rightsToRemove: [], usersToRemove: [], quotasToSet: [] };
    await applyChanges({ brokers: brokers() }, byHand, () => {});
    const users = ['--entity-type', 'users', '--entity-name', right.user];
    await kafkaTool('kafka.admin.ConfigCommand', [
      ...['--bootstrap-server', broker.address, '--alter', ...users, '--add-config', 'producer_byte_rate=99000000'],
    ]);
    expect(await presentAccess({ brokers: brokers() })).not.toEqual(wanted);
    expect(await apply()).toEqual([]);
    const { rights, quotas } = await presentAccess({ brokers: brokers() });
    expect(rights).toHaveLength(wanted.rights.length);
    expect(rights).toEqual(expect.arrayContaining([...wanted.rights]));
    expect(quotas).toEqual(wanted.quotas);
  });

  it('F3 reads its own topic', async () => {
    expect(await readAs(clientOf('civil-affairs'), topicFor('civil-affairs'), 'civil-affairs.desk')).toEqual([topicFor('civil-affairs')]);
  });

  it('F3 reads it with a stock client too, as the guide tells', async () => {
    const file = join(home, 'client.properties');
    const user = userOf('civil-affairs');
    const login = `org.apache.kafka.common.security.scram.ScramLoginModule required username="${user}" password="${passwords.get(user)}";`;
    writeFileSync(file, `security.protocol=SASL_PLAINTEXT\nsasl.mechanism=SCRAM-SHA-512\nsasl.jaas.config=${login}\n`);
    const told = await kafkaTool('org.apache.kafka.tools.consumer.ConsoleConsumer', [
      ...['--bootstrap-server', `127.0.0.1:${departmentsPort}`, '--consumer.config', file],
      ...['--topic', topicFor('civil-affairs'), '--group', 'civil-affairs.console', '--from-beginning', '--max-messages', '1'],
    ]);
    expect(told).toContain(topicFor('civil-affairs'));
  });

  it('F3 reads and answers with the sample program, to copy from', async () => {
    const topic = topicFor('justice');
    const event = { id: newId(), type: 'justice.referral.v1', time: '2026-05-10T17:30:00Z', data: { messageId: newId() } };
    await bus.publishRaw([{ topic, key: null, value: Buffer.from(JSON.stringify(event)) }]);
    const taken: Message[] = [];
    const replies: unknown[] = [];
    const reading = await bus.subscribe({
      group: 'bureau.replies',
      topics: [replyTopicFor('justice')],
      handle: async ({ value }) => void replies.push(JSON.parse(String(value))),
    });
    const take = async (message: Message) => void taken.push(message);
    const stop = await answerMessages({ client: clientOf('justice'), topic, group: 'justice.sample', take });
    await eventually(async () => replies.length === 1);
    await stop();
    await reading.stop();
    expect(taken).toEqual([event]);
    expect(replies[0]).toMatchObject({ type: REPLY_TYPE, data: { messageId: event.data.messageId, answer: 'received', on: day } });
    expect(() => replyAsEvent(replies[0], replyTopicFor('justice'))).not.toThrow();
  });

  it('F3 reads no other topic, under no other group, and not without its password', async () => {
    expect(await readAs(clientOf('civil-affairs'), topicFor('justice'), 'civil-affairs.desk')).toBe('TOPIC_AUTHORIZATION_FAILED');
    expect(await readAs(clientOf('civil-affairs'), STUDENT_TOPIC, 'civil-affairs.desk')).toBe('TOPIC_AUTHORIZATION_FAILED');
    expect(typeof (await readAs(clientOf('civil-affairs'), topicFor('civil-affairs'), 'justice.desk'))).toBe('string');
    expect(await readAs(clientOf('civil-affairs', 'guessed'), topicFor('civil-affairs'), 'civil-affairs.desk')).toBe(
      'KafkaJSSASLAuthenticationError',
    );
  });

  it('F3 answers on its own reply topic and writes nowhere else', async () => {
    expect(await writeAs(clientOf('justice'), replyTopicFor('justice'))).toBe('written');
    expect(await writeAs(clientOf('justice'), topicFor('justice'))).toBe('TOPIC_AUTHORIZATION_FAILED');
    expect(await writeAs(clientOf('justice'), replyTopicFor('civil-affairs'))).toBe('TOPIC_AUTHORIZATION_FAILED');
  });

  it('S31 F3 is cut off when its agreement has ended', async () => {
    await apply(accessOn('2028-09-01', agreements));
    expect(await presentAccess({ brokers: brokers() })).toEqual({ users: [], rights: [], quotas: {} });
    expect(typeof (await readAs(clientOf('civil-affairs'), topicFor('civil-affairs'), 'civil-affairs.desk'))).toBe('string');
  });
});
