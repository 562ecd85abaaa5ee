import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Viewer } from '@baoxue/auth';
import { schemaUriOf, type EventEnvelope, type SchoolCard, type StudentCard } from '@baoxue/contracts';
import { fixedClock, newId } from '@baoxue/domain';
import {
  createMemoryBus,
  createMemoryDeadLetters,
  createMemoryInbox,
  startConsumer,
  startRelay,
  type EventHandlers,
  type OutgoingRecord,
} from '@baoxue/event-bus';
import { connectMongo } from '@baoxue/mongo';
import { blindIndex, fieldCipher, fileKeyProvider, generateKeyFiles, idNumberCheckCharacter } from '@baoxue/pii';
import { graphql, Kind, parse } from 'graphql';
import { createPovertyAid } from './poverty-aid.js';

const silent = { info() {}, warn() {}, error() {} };

export const place = { schoolId: '6499000001', classId: '6499000001-2025-22-01', jurisdictions: ['64', '6403', '640381', '640381105'] };

/** A valid number under an area prefix that is assigned to nobody. */
export function idNumberOf(index: number): string {
  const first17 = `99010120130101${String(100 + index).padStart(3, '0')}`;
  return first17 + idNumberCheckCharacter(first17);
}

export const viewer = (post: Viewer['post'], reach: Partial<Viewer> = {}): Viewer => ({
  subject: `${post}-1`,
  post,
  jurisdictions: ['640381105'],
  schoolIds: [place.schoolId],
  classIds: [place.classId],
  ...reach,
});

/** The service on the real database and a bus in memory: asked through its schema, moved by events and a clock that stands. */
export async function startPovertyAid(mongoUri: string | undefined, startsAt: string) {
  const clock = fixedClock(startsAt);
  const bus = createMemoryBus();
  const connection = await connectMongo({ uri: mongoUri ?? '', databaseName: `poverty-aid-${newId()}` });
  const keysDir = await mkdtemp(join(tmpdir(), 'keys-'));
  await generateKeyFiles(keysDir);
  const keys = await fileKeyProvider(keysDir);
  const service = createPovertyAid({
    connection,
    clock,
    keys,
    cipher: fieldCipher(keys),
    blindIndexOf: blindIndex(keys),
    logger: silent as never,
  });
  await service.syncIndexes();
  const slices = service.resolvers.map((resolvers) => ({ typeDefs: { kind: Kind.DOCUMENT, definitions: [] }, resolvers }));
  const schema = buildSubgraphSchema([parse(service.typeDefs), ...slices] as never);
  const deadLetters = createMemoryDeadLetters();
  const running = await Promise.all(
    service.consumers.map((consumer) => startConsumer({ bus, inbox: createMemoryInbox(), deadLetters, logger: silent, ...consumer })),
  );
  const sent: OutgoingRecord[] = [];
  const listening: typeof bus = {
    ...bus,
    async publish(records) {
      await bus.publish(records);
      sent.push(...records);
    },
  };
  const relay = startRelay({ sources: service.outboxes, bus: listening, logger: silent, pollMs: 20 });

  async function run(source: string, variableValues: object, who: Viewer) {
    return graphql({ schema, source, variableValues: { ...variableValues }, contextValue: service.context(who) });
  }

  async function ask(source: string, variableValues: object, who: Viewer = viewer('poverty-officer')): Promise<any> {
    const result = await run(source, variableValues, who);
    expect(result.errors).toBeUndefined();
    return result.data;
  }

  async function upload(importId: string, rows: readonly Record<string, string>[], who: Viewer): Promise<any> {
    const file = join(await mkdtemp(join(tmpdir(), 'list-')), 'list.csv');
    const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
    await writeFile(file, lines.map((line) => line.join(',')).join('\n'));
    return service.routes[0]?.handle({ viewer: who, params: { importId }, file, contentType: 'text/csv' });
  }

  /** Commits an import; again with the same key while a machine under load answers before it is done. */
  async function commit(source: string, input: object, who?: Viewer): Promise<any> {
    const idempotencyKey = newId();
    for (;;) {
      const [done] = Object.values<any>(await ask(source, { input: { ...input, idempotencyKey } }, who));
      if (done.ledgerImport?.status !== 'COMMITTING') return done;
    }
  }

  /** A department's list through all three steps. */
  async function importList(rows: readonly Record<string, string>[], completeFor: readonly string[] = [], sourceList = '示例名单') {
    const who = viewer('poverty-officer');
    const created = await ask(
      `mutation ($input: CreateAidLedgerImportInput!) { createAidLedgerImport(input: $input) { ... on CreateAidLedgerImportSuccess { ledgerImport { id } } } }`,
      { input: { sourceList, idempotencyKey: newId() } },
    );
    const importId: string = created.createAidLedgerImport.ledgerImport.id;
    const dryRun = await upload(importId, rows, who);
    const committed = await commit(
      `mutation ($input: CommitAidLedgerImportInput!) { commitAidLedgerImport(input: $input) { __typename ... on Refusal { code }
         ... on CommitAidLedgerImportSuccess { ledgerImport { status matchedCount unmatchedCount findingCounts { kind count openCount } } } } }`,
      { importId, completeFor },
    );
    return { importId, dryRun, committed };
  }

  return {
    clock,
    connection,
    service,
    run,
    handlersOf: (name: string): EventHandlers => service.consumers.find((each) => each.name === name)?.handlers ?? {},
    ask,
    upload,
    commit,
    importList,
    /** Everything the service has sent to a topic. */
    published: (topic: string) => sent.filter((each) => each.topic === topic).map(({ event: each }) => each),
    publish: (topic: string, ...events: EventEnvelope[]) =>
      bus.publish(events.map((each) => ({ topic, key: each.partitionkey, event: each }))),
    /** The registry's word that a child is enrolled, or enrolled elsewhere since. */
    registered: (studentId: string, idNumber: string, changes: Partial<StudentCard> = {}) =>
      event('student.registered.v1', studentId, 1, {
        studentId,
        ...place,
        grade: '22',
        boarding: false,
        lifeStatus: 'enrolled',
        enrolledOn: '2024-09-01',
        idNumberIndex: blindIndex(keys)('idNumber', idNumber),
        ...changes,
      }),
    /** The registry's word that a school exists, once the service has heard it. */
    async openSchool(schoolId: string, changes: Partial<SchoolCard> = {}) {
      const card: SchoolCard = { schoolId, kind: 'nine-year', boarding: true, jurisdictions: place.jurisdictions, ...changes };
      await bus.publish([{ topic: 'baoxue.registry.school', key: schoolId, event: event('school.registered.v1', schoolId, 1, card) }]);
      await eventually(() => connection.collection('school_cards').findOne({ _id: schoolId as never }));
    },
    async stop() {
      await relay.stop();
      for (const each of running) await each.stop();
      const unread = await Promise.all(
        service.consumers.map(({ name: consumer }) => deadLetters.page({ consumer, resolved: false }, { first: 10, after: null })),
      );
      expect(unread.flatMap(({ entries }) => entries.map(({ entry }) => entry.reason))).toEqual([]);
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

export type RunningPovertyAid = Awaited<ReturnType<typeof startPovertyAid>>;

export const event = (type: string, subject: string, sequence: number, data: object): EventEnvelope => ({
  specversion: '1.0',
  id: newId(),
  source: 'baoxue/test/fixture',
  type,
  subject,
  time: '2026-05-11T02:00:00.000Z',
  datacontenttype: 'application/json',
  dataschema: schemaUriOf(type),
  sequence,
  partitionkey: subject,
  correlationid: 'test',
  data,
});

/** Waits for what events bring about. */
export async function eventually<T>(read: () => Promise<T | null | undefined>): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = await read();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It did not come to pass');
}
