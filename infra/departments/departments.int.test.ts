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
import { accessOn, changesBetween, userOf, type Changes, type Right } from './access.js';
import { applyChanges, presentAccess } from './broker.js';
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
const door = [`127.0.0.1:${departmentsPort}`];
const login = () => ({ credential: { user: SERVICES_USER, password: passwords.get(SERVICES_USER) ?? '' } });
/** What the broker gives before the first test, and has to give again after somebody changed it by hand. */
const wanted = accessOn(day, agreements);
const nothing = { users: [], rights: [], quotas: {} };
const noChanges = changesBetween(nothing, nothing);
/** A reading of the users, and each that is added or altered, is a process of the broker’s tool of some seconds: what is known is not read again. */
const change = (changes: Partial<Changes>) =>
  applyChanges({ brokers: brokers() }, { ...noChanges, ...changes }, ({ user, password }) => passwords.set(user, password));

const clientOf = (recipient: 'civil-affairs' | 'justice', password = passwords.get(userOf(recipient)) ?? ''): Kafka =>
  new kafkajs.Kafka({
    clientId: recipient,
    brokers: door,
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
  const first = changesBetween(nothing, wanted);
  await change({ ...first, usersToAdd: [...first.usersToAdd, SERVICES_USER] });
}, 240_000);
afterAll(async () => {
  await bus?.close();
  await broker?.running?.stop();
});

describe('A service at a broker that lets nobody in without a password', () => {
  it('F3 logs in, reads and writes', async () => {
    const loggedIn = createKafkaBus({ brokers: door, login: login(), clientId: 'service', logger: silent, onFatal() {} });
    const values: string[] = [];
    await loggedIn.subscribe({ group: 'service', topics: [STUDENT_TOPIC], handle: async ({ value }) => void values.push(String(value)) });
    await loggedIn.publishRaw([{ topic: STUDENT_TOPIC, key: newId(), value: Buffer.from('by a service') }]);
    await eventually(async () => values.includes('by a service'));
    await loggedIn.close();
  });
});

describe('A department at the broker', () => {
  it('F3 is a user with a password, rights and a quota; what somebody added by hand goes, and the rest is not touched', async () => {
    const [right] = wanted.rights as [Right];
    const rightsToAdd = [
      { ...right, operation: 'alter' },
      { ...right, pattern: 'prefixed', name: 'baoxue.' },
    ];
    await change({ rightsToAdd });
    const users = ['--entity-type', 'users', '--entity-name', right.user];
    await kafkaTool('kafka.admin.ConfigCommand', [
      ...['--bootstrap-server', broker.address, '--alter', ...users],
      ...['--add-config', 'producer_byte_rate=99000000,request_percentage=50'],
    ]);
    const changes = changesBetween(await presentAccess({ brokers: brokers() }), wanted);
    expect(changes).toEqual({
      ...noChanges,
      rightsToRemove: expect.arrayContaining(rightsToAdd),
      limitsToRemove: { [right.user]: ['request_percentage'] },
      quotasToSet: [right.user],
    });
    expect(changes.rightsToRemove).toHaveLength(2);
    await change(changes);
    // Read as an administrator does who has to log in.
    const mended = await presentAccess({ brokers: door, login: login() });
    expect([mended.users.length, mended.rights.length]).toEqual([2, 12]);
    expect(changesBetween(mended, wanted)).toEqual(noChanges);
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
    await change(changesBetween(wanted, accessOn('2028-09-01', agreements)));
    expect(await presentAccess({ brokers: brokers() })).toEqual(nothing);
    expect(typeof (await readAs(clientOf('civil-affairs'), topicFor('civil-affairs'), 'civil-affairs.desk'))).toBe('string');
  });
});
