/** The whole service on the real database, with a bus in memory and a clock that stands where a test puts it. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Viewer } from '@baoxue/auth';
import { schemaUriOf, type EventEnvelope, type StudentCard } from '@baoxue/contracts';
import { fixedClock, newId } from '@baoxue/domain';
import {
  createMemoryBus,
  createMemoryDeadLetters,
  createMemoryInbox,
  startConsumer,
  startRelay,
  type Subscription,
} from '@baoxue/event-bus';
import { connectMongo } from '@baoxue/mongo';
import { blindIndex, fieldCipher, fileKeyProvider, generateKeyFiles } from '@baoxue/pii';
import { schemaOf } from '@baoxue/service';
import { graphql } from 'graphql';
import { createAttendance } from './attendance.js';

const silent = { info() {}, warn() {}, error() {} };

export const SCHOOL = '6499000001';
export const CLASS = `${SCHOOL}-2025-22-01`;
export const CITY = '640381';
export const TOWN = '640381105';
export const place = { schoolId: SCHOOL, classId: CLASS, jurisdictions: ['64', '6403', CITY, TOWN] };

/** Somebody with a post at the made-up school and in its town. */
export const viewer = (post: Viewer['post'], changes: Partial<Viewer> = {}): Viewer => ({
  subject: `${post}-1`,
  post,
  jurisdictions: [TOWN],
  schoolIds: [SCHOOL],
  classIds: [CLASS],
  ...changes,
});

export type TestAttendance = Awaited<ReturnType<typeof startAttendance>>;

/** @param startsAt Shanghai time */
export async function startAttendance(startsAt: string) {
  const clock = fixedClock(startsAt);
  const bus = createMemoryBus();
  const connection = await connectMongo({ uri: process.env['TEST_MONGODB_URI'] ?? '', databaseName: `attendance-${newId()}` });
  const keysDir = await mkdtemp(join(tmpdir(), 'keys-'));
  await generateKeyFiles(keysDir);
  const keys = await fileKeyProvider(keysDir);
  const blindIndexOf = blindIndex(keys);
  const service = createAttendance({ connection, clock, cipher: fieldCipher(keys), blindIndexOf, logger: silent as never });
  await service.syncIndexes();
  const schema = schemaOf(service.typeDefs, service.resolvers);
  const running: Subscription[] = [];
  for (const consumer of service.consumers) {
    const memory = { inbox: createMemoryInbox(), deadLetters: createMemoryDeadLetters(), logger: silent };
    running.push(await startConsumer({ bus, ...memory, ...consumer }));
  }
  const relay = startRelay({ sources: service.outboxes, bus, logger: silent, pollMs: 10 });
  const sequences = new Map<string, number>();

  /** Publishes what another service would: events of one subject come in their order. */
  async function publish(topic: `baoxue.${string}` | `partner.${string}`, type: string, subject: string, data: object): Promise<void> {
    const sequence = (sequences.get(topic + subject) ?? 0) + 1;
    sequences.set(topic + subject, sequence);
    const event: EventEnvelope = {
      specversion: '1.0',
      id: newId(),
      source: 'baoxue/test/elsewhere',
      type,
      subject,
      time: clock.now().toISOString(),
      datacontenttype: 'application/json',
      dataschema: schemaUriOf(type),
      sequence,
      partitionkey: subject,
      correlationid: 'test',
      data,
    };
    await bus.publish([{ topic, key: subject, event }]);
  }

  async function ask(source: string, variableValues: object, who: Viewer): Promise<any> {
    const contextValue = service.context(who, {} as never);
    const result = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue });
    if (result.errors) throw new Error(result.errors.map(({ message }) => message).join('; '));
    return result.data;
  }

  /** A mutation with one `input`; answers its result, whichever member of the union it is. */
  async function command(name: string, input: object, selection: string, who: Viewer): Promise<any> {
    const type = service.typeDefs.match(new RegExp(`${name}\\(input: (\\w+)!\\)`))?.[1];
    const source = `mutation($input: ${type}!) { result: ${name}(input: $input) { __typename ... on Problem { code field rule zh } ${selection} } }`;
    return (await ask(source, { input: { idempotencyKey: newId(), ...input } }, who)).result;
  }

  return {
    clock,
    bus,
    connection,
    service,
    blindIndexOf,
    publish,
    ask,
    command,

    /** A student of the made-up class; its card has arrived when this resolves. */
    async enrol(changes: Partial<StudentCard> = {}): Promise<string> {
      const studentId = newId();
      const card: StudentCard = {
        studentId,
        ...place,
        grade: '22',
        boarding: false,
        lifeStatus: 'enrolled',
        enrolledOn: '2024-09-01',
        idNumberIndex: 'a'.repeat(64),
        ...changes,
      };
      await publish('baoxue.registry.student', 'student.registered.v1', studentId, card);
      await eventually(() => connection.collection<{ _id: string }>('student_cards').findOne({ _id: studentId }));
      return studentId;
    },

    /** The class teacher takes the rolls of these days with these students absent without excuse; all others are present. */
    async absent(dates: readonly string[], studentIds: readonly string[]): Promise<void> {
      for (const date of dates) {
        const entries = studentIds.map((studentId) => ({ studentId, mark: 'UNEXCUSED' }));
        const taken = await command('takeRoll', { classId: CLASS, date, entries, othersPresent: true }, '', viewer('class-teacher'));
        if (taken.__typename !== 'RollCallSuccess') throw new Error(JSON.stringify(taken));
      }
    },

    /** Runs everything whose time has come, until nothing is due. */
    async tick(): Promise<void> {
      for (const { due, tick } of service.dueWork) for (const id of await due(clock.now(), 100)) await tick(id);
    },

    async stop(): Promise<void> {
      await relay.stop();
      for (const each of running) await each.stop();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

/** Asks until there is an answer; events take a moment. */
export async function eventually<T>(read: () => Promise<T | null | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = await read();
    if (found) return found;
    await new Promise((again) => setTimeout(again, 25));
  }
  throw new Error('It did not come to pass');
}
