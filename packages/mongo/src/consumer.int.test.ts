/** The contracts of packages/event-bus on the real broker and database. */
import { TOPIC } from '../../event-bus/src/bus.contract.js';
import { describeConsumer } from '../../event-bus/src/consumer.contract.js';
import { describeDeadLetters, describeInbox } from '../../event-bus/src/inbox.contract.js';
import { newId } from '@baoxue/domain';
import { createKafkaBus, silent, type EventBus } from '@baoxue/event-bus';
import type mongoose from 'mongoose';
import { connectMongo } from './connect.js';
import { mongoDeadLetters } from './dead-letters.js';
import { mongoInboxes, type MongoInboxes } from './inbox.js';

let connection: mongoose.Connection;
let bus: EventBus;
let inboxes: MongoInboxes;

beforeAll(async () => {
  connection = await connectMongo({ uri: process.env['TEST_MONGODB_URI'] ?? '', databaseName: `consumer-${newId()}` });
  inboxes = mongoInboxes(connection);
  await inboxes.syncIndexes();
  await mongoDeadLetters(connection).syncIndexes();
  bus = createKafkaBus({
    brokers: (process.env['TEST_KAFKA_BROKERS'] ?? '').split(','),
    installation: `consumer-${newId().slice(-8)}`,
    clientId: 'consumer-test',
    logger: silent,
    onFatal: (error) => {
      throw error;
    },
  });
  await bus.ensureTopics([{ name: TOPIC, partitions: 3, retentionMs: -1 }]);
});
afterAll(async () => {
  await bus.close();
  await connection.dropDatabase();
  await connection.close();
});

describeInbox('database', () => inboxes.of(newId()));
// The contract lists all that is kept, so each keeper has a database of its own.
describeDeadLetters('database', () => mongoDeadLetters(connection.useDb(`${connection.name}-${newId().slice(-8)}`)));
describeConsumer('on Kafka with its inbox in the database', {
  bus: () => bus,
  inbox: (name) => inboxes.of(name),
  deadLetters: () => mongoDeadLetters(connection),
});

describe('The broker', () => {
  it('fault F19 takes no record of two megabytes, and the bus says so at once', async () => {
    await expect(bus.publishRaw([{ topic: TOPIC, key: newId(), value: Buffer.alloc(2_000_000) }])).rejects.toThrow();
  });
});
