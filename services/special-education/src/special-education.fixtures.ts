import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Viewer } from '@baoxue/auth';
import { schemaUriOf, type EventEnvelope } from '@baoxue/contracts';
import { constantCase, fixedClock, newId, schoolDateOf } from '@baoxue/domain';
import {
  createMemoryBus,
  createMemoryDeadLetters,
  createMemoryInbox,
  startConsumer,
  startRelay,
  type Subscription,
} from '@baoxue/event-bus';
import { connectMongo } from '@baoxue/mongo';
import { blindIndex, fieldCipher, fileKeyProvider, generateKeyFiles, idNumberCheckCharacter } from '@baoxue/pii';
import { graphql, Kind, parse, type DocumentNode } from 'graphql';
import { createSpecialEducation } from './special-education.js';

const silent = { info() {}, warn() {}, error() {} };

/** Where the children of the tests go to school. */
export const place = { schoolId: '6499000001', classId: '6499000001-2025-22-01', jurisdictions: ['64', '6403', '640381', '640381105'] };

/** A valid ID number of the area nobody has, born on the day given. */
export function idNumberOf(sequence: string, bornOn = '2013-01-01'): string {
  const first17 = `990101${bornOn.replaceAll('-', '')}${sequence}`;
  return first17 + idNumberCheckCharacter(first17);
}

export const viewer = (post: Viewer['post'], changes: Partial<Viewer> = {}): Viewer => ({
  subject: `${post}-1`,
  post,
  jurisdictions: [],
  schoolIds: [place.schoolId],
  classIds: [place.classId],
  ...changes,
});

/** An event as its service would send it. */
export const eventOf = (type: string, subject: string, sequence: number, data: object): EventEnvelope => ({
  specversion: '1.0',
  id: newId(),
  source: 'baoxue/attendance/dropout-case',
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

/** The whole service on a database of its own and a bus in memory. */
export async function startTestService(now: string) {
  const clock = fixedClock(now);
  const bus = createMemoryBus();
  const connection = await connectMongo({ uri: process.env['TEST_MONGODB_URI'] ?? '', databaseName: `special-education-${newId()}` });
  const keysDir = await mkdtemp(join(tmpdir(), 'keys-'));
  await generateKeyFiles(keysDir);
  const keys = await fileKeyProvider(keysDir);
  const blindIndexOf = blindIndex(keys);
  const service = createSpecialEducation({ connection, clock, keys, blindIndexOf, cipher: fieldCipher(keys), logger: silent as never });
  await service.syncIndexes();
  const slices = [service.resolvers].flat().map((resolvers) => ({ typeDefs: NO_DEFINITIONS, resolvers }));
  const schema = buildSubgraphSchema([{ typeDefs: parse(service.typeDefs) }, ...slices] as never);
  const running: Subscription[] = [];
  for (const consumer of service.consumers) {
    running.push(
      await startConsumer({ bus, inbox: createMemoryInbox(), deadLetters: createMemoryDeadLetters(), logger: silent, ...consumer }),
    );
  }
  const relay = startRelay({ sources: service.outboxes, bus, logger: silent, pollMs: 20 });

  /** Data of an operation; fails on errors. */
  async function ask(source: string, variableValues: object, who: Viewer): Promise<any> {
    const result = await graphql({
      schema,
      source,
      variableValues: { ...variableValues },
      contextValue: service.context(who, {} as never),
    });
    expect(result.errors).toBeUndefined();
    return result.data;
  }

  const publish = (topic: string, ...events: EventEnvelope[]) =>
    bus.publish(events.map((each) => ({ topic, key: each.partitionkey, event: each })));

  const cardOf = (studentId: string, idNumber: string) => ({
    studentId,
    ...place,
    grade: '22',
    boarding: false,
    lifeStatus: 'enrolled',
    enrolledOn: '2024-09-01',
    idNumberIndex: blindIndexOf('idNumber', idNumber),
  });

  return {
    clock,
    connection,
    service,
    ask,
    publish,

    /** A child of the tests' school, as the registry tells of it. */
    register: (studentId: string, idNumber: string, changes: object = {}) =>
      publish('baoxue.registry.student', eventOf('student.registered.v1', studentId, 1, { ...cardOf(studentId, idNumber), ...changes })),

    /** A change of enrolment, as the registry tells of it. */
    move: (studentId: string, idNumber: string, sequence: number, changes: object) =>
      publish('baoxue.registry.student', eventOf('student.moved.v1', studentId, sequence, { ...cardOf(studentId, idNumber), ...changes })),

    /** What the service tells others. */
    async listen(topic: string, hear: (event: EventEnvelope) => void) {
      const handle = async ({ value }: { value: Buffer | null }) => hear(JSON.parse(String(value)) as EventEnvelope);
      running.push(await bus.subscribe({ group: `test-${topic}`, topics: [topic], handle }));
    },

    /** Decides a placement the whole way: assessment, three opinions, the guardian's, decision. Answers with the file's id. */
    async place(studentId: string, { kind, ...arrangement }: { kind: string; schoolId: string; waitingFor?: string }): Promise<string> {
      const secretary = viewer('placement-secretary');
      const run = async (name: string, input: object, who = secretary) => {
        const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
        const source = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { code } ${name === 'recordAssessment' ? '' : '... on PlacementSuccess { placement { id } }'} } }`;
        const answer = (await ask(source, { input: { idempotencyKey: newId(), ...input } }, who))[name];
        if (answer.code) throw new Error(`${name}: ${answer.code}`);
        return answer;
      };
      const assessedOn = schoolDateOf(clock.now());
      const conditions = [{ kind: 'INTELLECTUAL', grade: 1 }];
      const texts = { physicalCondition: '示例', learningAbility: '示例', adaptationAbility: '示例' };
      await run('recordAssessment', { studentId, assessedOn, conditions, ...texts });
      const { placement } = await run('openPlacement', { studentId, reason: 'ENTRY' });
      const placementId = placement.id;
      const recommended = constantCase(arrangement.waitingFor ?? kind);
      for (const subject of ['a', 'b', 'c'])
        await run('giveCommitteeOpinion', { placementId, expertise: 'EDUCATION', recommended }, viewer('committee-member', { subject }));
      await run('recordGuardianOpinion', { placementId, stance: 'AGREES' });
      const waitingFor = arrangement.waitingFor ? recommended : undefined;
      await run('decidePlacement', {
        placementId,
        arrangement: { kind: constantCase(kind), schoolId: arrangement.schoolId, ...(waitingFor ? { waitingFor } : {}) },
      });
      return placementId;
    },

    /** Uploads and commits a list of the federation. */
    async importList(...rows: Record<string, string>[]) {
      const officer = viewer('disability-officer');
      const file = join(await mkdtemp(join(tmpdir(), 'list-')), 'list.csv');
      const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
      await writeFile(file, lines.map((line) => line.join(',')).join('\n'));
      const created = await ask(CREATE, { input: { sourceList: '示例名单', idempotencyKey: newId() } }, officer);
      const { id: importId } = created.createCertificateImport.certificateImport;
      const dryRun: any = await service.routes?.[0]?.handle({ viewer: officer, params: { importId }, file, contentType: 'text/csv' });
      const done = await ask(COMMIT, { input: { importId, idempotencyKey: newId() } }, officer);
      return { dryRun, committed: done.commitCertificateImport };
    },

    /** Ticks what is due, as the ticker does. */
    async tick() {
      for (const { due, tick } of service.dueWork) for (const id of await due(clock.now(), 100)) await tick(id);
    },

    async stop() {
      await relay.stop();
      for (const each of running) await each.stop();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

export type TestService = Awaited<ReturnType<typeof startTestService>>;

const NO_DEFINITIONS: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };
const CREATE = `mutation ($input: CreateCertificateImportInput!) { createCertificateImport(input: $input) { ... on CreateCertificateImportSuccess { certificateImport { id uploadPath } } } }`;
const COMMIT = `mutation ($input: CommitCertificateImportInput!) { commitCertificateImport(input: $input) { __typename ... on Refusal { code } ... on CommitCertificateImportSuccess { certificateImport { status matchedCount unmatchedCount } } } }`;

/** Asks until there is an answer; events take a moment. */
export async function eventually<T>(read: () => Promise<T | null | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await read();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It did not come to pass');
}
