import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Viewer } from '@baoxue/auth';
import { schemaUriOf, type EventEnvelope } from '@baoxue/contracts';
import { fixedClock, newId } from '@baoxue/domain';
import {
  createMemoryBus,
  createMemoryDeadLetters,
  createMemoryInbox,
  startConsumer,
  startRelay,
  type Relay,
  type Subscription,
} from '@baoxue/event-bus';
import { connectMongo } from '@baoxue/mongo';
import { blindIndex, fieldCipher, fileKeyProvider, generateKeyFiles, idNumberCheckCharacter } from '@baoxue/pii';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import type mongoose from 'mongoose';
import { createSpecialEducation } from './special-education.js';

type Service = ReturnType<typeof createSpecialEducation>;

const silent = { info() {}, warn() {}, error() {} };
const place = { schoolId: '6499000001', classId: '6499000001-2025-22-01', jurisdictions: ['64', '6403', '640381', '640381105'] };
const numberOf = (sequence: string) => `99010120130101${sequence}${idNumberCheckCharacter(`99010120130101${sequence}`)}`;
const viewer = (post: Viewer['post']): Viewer => ({
  subject: `${post}-1`,
  post,
  jurisdictions: [],
  schoolIds: [],
  classIds: [place.classId],
});
const officer = viewer('disability-officer');
const secretary = viewer('placement-secretary');
const clock = fixedClock('2026-05-12T09:00:00+08:00');
const bus = createMemoryBus();

let connection: mongoose.Connection;
let service: Service;
let schema: GraphQLSchema;
let relay: Relay;
let indexOf: (idNumber: string) => string;
const running: Subscription[] = [];

beforeAll(async () => {
  connection = await connectMongo({ uri: process.env['TEST_MONGODB_URI'] ?? '', databaseName: `special-education-${newId()}` });
  const keysDir = await mkdtemp(join(tmpdir(), 'keys-'));
  await generateKeyFiles(keysDir);
  const keys = await fileKeyProvider(keysDir);
  indexOf = (number) => blindIndex(keys)('idNumber', number);
  service = createSpecialEducation({ connection, clock, blindIndexOf: blindIndex(keys), cipher: fieldCipher(keys) });
  await service.syncIndexes();
  schema = buildSubgraphSchema({ typeDefs: parse(service.typeDefs), resolvers: service.resolvers as never });
  for (const consumer of service.consumers) {
    running.push(
      await startConsumer({ bus, inbox: createMemoryInbox(), deadLetters: createMemoryDeadLetters(), logger: silent, ...consumer }),
    );
  }
  relay = startRelay({ sources: service.outboxes, bus, logger: silent, pollMs: 20 });
});

afterAll(async () => {
  await relay?.stop();
  for (const each of running) await each.stop();
  await connection.dropDatabase();
  await connection.close();
});

const event = (type: string, subject: string, sequence: number, data: object): EventEnvelope => ({
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
const ofCase = (type: string, caseId: string, studentId: string, sequence: number, rest: object) =>
  event(type, caseId, sequence, { caseId, studentId, ...place, ...rest });
const confirmed = (caseId: string, studentId: string, sequence = 1) =>
  ofCase('dropout.confirmed.v1', caseId, studentId, sequence, { absentSince: '2026-04-29', markedOn: '2026-05-11', schoolDaysAbsent: 6 });
const returned = (caseId: string, studentId: string, sequence: number) =>
  ofCase('dropout.returned.v1', caseId, studentId, sequence, { returnedOn: '2026-05-13', wasDroppedOut: true, observationChecks: [] });
const registered = (studentId: string, number: string) =>
  event('student.registered.v1', studentId, 1, {
    studentId,
    ...place,
    grade: '22',
    boarding: false,
    lifeStatus: 'enrolled',
    enrolledOn: '2024-09-01',
    idNumberIndex: indexOf(number),
  });

const publish = (topic: string, ...events: EventEnvelope[]) =>
  bus.publish(events.map((each) => ({ topic, key: each.partitionkey, event: each })));
const CASES = 'baoxue.attendance.dropout-case';

async function ask(source: string, variableValues: object, who: Viewer = officer): Promise<any> {
  const result = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue: service.context(who, {} as never) });
  expect(result.errors).toBeUndefined();
  return result.data;
}

async function eventually<T>(read: () => Promise<T | null | undefined>): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await read();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It did not come to pass');
}

const CASE = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on DropoutCase { placementReview { id version status dueOn placement returnedOn } } } }`;
const reviewOf = async (caseId: string, who = officer) =>
  (await ask(CASE, { r: [{ __typename: 'DropoutCase', id: caseId }] }, who))._entities[0].placementReview;
const reviewThat = (caseId: string, status: string) =>
  eventually(async () => [await reviewOf(caseId)].find((review) => review?.status === status));
const COMPLETE = `mutation ($input: CompletePlacementReviewInput!) { completePlacementReview(input: $input) { __typename ... on Problem { code } ... on CompletePlacementReviewSuccess { review { status } } } }`;
const decision = (reviewId: string) => ({ input: { reviewId, placement: 'MAINSTREAM', idempotencyKey: newId() } });

async function importList(...rows: Record<string, string>[]) {
  const file = join(await mkdtemp(join(tmpdir(), 'list-')), 'list.csv');
  await writeFile(file, [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))].map((line) => line.join(',')).join('\n'));
  const created = await ask(
    `mutation ($input: CreateCertificateImportInput!) { createCertificateImport(input: $input) { ... on CreateCertificateImportSuccess { certificateImport { id uploadPath } } } }`,
    {
      input: { sourceList: '示例名单', idempotencyKey: newId() },
    },
  );
  const { id: importId } = created.createCertificateImport.certificateImport;
  const dryRun = await service.routes?.[0]?.handle({ viewer: officer, params: { importId }, file, contentType: 'text/csv' });
  const done = await ask(
    `mutation ($input: CommitCertificateImportInput!) { commitCertificateImport(input: $input) { __typename ... on Refusal { code } ... on CommitCertificateImportSuccess { certificateImport { status matchedCount unmatchedCount } } } }`,
    {
      input: { importId, idempotencyKey: newId() },
    },
  );
  return { dryRun: dryRun as any, committed: done.commitCertificateImport };
}

describe('D7 a placement review, through schema, events and database', () => {
  const certified = newId();
  beforeAll(async () => {
    const number = numberOf('001');
    await service.consumers[0]?.handlers['student.registered.v1']?.(registered(certified, number));
    await importList({ 残疾人证号: `${number}11`, 残疾类别: '', 残疾等级: '', 发证日期: '2020-09-01' });
  });

  it('fault F17 opens once when its event comes ten times, in sequence and at once', async () => {
    const [caseId, studentId] = [newId(), certified];
    await Promise.all(Array.from({ length: 10 }, () => publish(CASES, confirmed(caseId, studentId))));
    const review = await reviewThat(caseId, 'OPEN');
    expect(review).toMatchObject({ version: 1, dueOn: '2026-05-25' });
    expect(await connection.collection('placement_reviews').countDocuments({ 'state.caseId': caseId })).toBe(1);
    const handler = service.consumers[1]?.handlers['dropout.confirmed.v1'];
    await Promise.all(Array.from({ length: 10 }, () => handler?.(confirmed(caseId, studentId))));
    expect(await reviewOf(caseId)).toEqual(review);
  });

  it('is completed by the committee’s secretary only, and re-based when the child returns', async () => {
    const [caseId, studentId] = [newId(), certified];
    await publish(CASES, confirmed(caseId, studentId));
    const { id } = await reviewThat(caseId, 'OPEN');
    expect(await ask(COMPLETE, decision(id), viewer('class-teacher'))).toMatchObject({
      completePlacementReview: { __typename: 'Refusal', code: 'FORBIDDEN' },
    });
    expect(await ask(COMPLETE, decision(id), secretary)).toMatchObject({ completePlacementReview: { review: { status: 'COMPLETED' } } });
    await publish(CASES, returned(caseId, studentId, 2));
    expect(await reviewThat(caseId, 'RE_BASED')).toMatchObject({ placement: 'MAINSTREAM', returnedOn: '2026-05-13' });
  });

  it('is closed when the child returns before a decision', async () => {
    const [caseId, studentId] = [newId(), certified];
    await publish(CASES, confirmed(caseId, studentId), returned(caseId, studentId, 2));
    await reviewThat(caseId, 'CLOSED');
  });

  it('abuse S4 cannot be seen beyond the viewer’s reach', async () => {
    const [caseId, studentId] = [newId(), certified];
    await publish(CASES, confirmed(caseId, studentId));
    await reviewThat(caseId, 'OPEN');
    expect(await reviewOf(caseId, { ...viewer('class-teacher'), classIds: ['6499000002-2025-22-01'] })).toBeNull();
    expect(await reviewOf(caseId, viewer('civil-affairs-officer'))).toBeNull();
  });
});

describe('D5 the federation’s list', () => {
  it('names errors by row and column, stores no number in clear, and meets student and case whichever comes last', async () => {
    const [caseId, studentId] = [newId(), newId()];
    const number = numberOf('002');
    const { dryRun, committed } = await importList(
      { 残疾人证号: `${number}53`, 残疾类别: '智力', 残疾等级: '三级', 发证日期: '2020-09-01' },
      { 残疾人证号: `${number}53`, 残疾类别: '智力', 残疾等级: '三级', 发证日期: '2020-09-01' },
      { 残疾人证号: `${number}83`, 残疾类别: '', 残疾等级: '', 发证日期: '2020-09-01' },
      { 残疾人证号: `${number}53`, 残疾类别: '视力', 残疾等级: '', 发证日期: '2020-09-01' },
    );
    expect(dryRun).toMatchObject({ rowCount: 4, acceptedCount: 1 });
    expect(dryRun.errors.map(({ row, column, code }: any) => [row, column, code])).toEqual([
      [3, null, 'ROW_TWICE'],
      [4, '残疾人证号', 'CERTIFICATE_NUMBER_INVALID'],
      [5, '残疾类别', 'KIND_CONTRADICTS_NUMBER'],
    ]);
    expect(committed).toMatchObject({ certificateImport: { status: 'COMMITTED', matchedCount: 0, unmatchedCount: 1 } });
    await publish(CASES, confirmed(caseId, studentId));
    await publish('baoxue.registry.student', registered(studentId, number));
    await reviewThat(caseId, 'OPEN');
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { specialEducation { certificates { kind grade numberMasked } reviews { status } } } } }`;
    const representations = { r: [{ __typename: 'Student', id: studentId }] };
    const { certificates, reviews } = (await ask(query, representations))._entities[0].specialEducation;
    expect([certificates, reviews]).toMatchObject([[{ kind: 'INTELLECTUAL', grade: 3 }], [{ status: 'OPEN' }]]);
    expect(certificates[0].numberMasked).not.toContain(number.slice(6, 14));
    const administrator = { ...viewer('registry-administrator'), schoolIds: [place.schoolId] };
    expect((await ask(query, representations, administrator))._entities[0].specialEducation).toEqual({
      certificates: null,
      reviews: [{ status: 'OPEN' }],
    });
    const stored = await Promise.all(
      ['certificates', 'certificate_imports', 'certificate_imports_rows'].map((name) => connection.collection(name).find().toArray()),
    );
    expect(JSON.stringify(stored)).not.toMatch(new RegExp(`${number.slice(0, 17)}|intellectual`));
  });

  it('D7 a child without a certificate gets no review', async () => {
    const caseId = newId();
    await service.consumers[1]?.handlers['dropout.confirmed.v1']?.(confirmed(caseId, newId()));
    expect(await reviewOf(caseId)).toBeNull();
  });
});
