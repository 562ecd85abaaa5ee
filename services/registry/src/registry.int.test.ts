import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { auditLog, hmacSigner, mongoAuditStore, verifyChain } from '@baoxue/audit';
import type { Viewer } from '@baoxue/auth';
import { schemaUriOf, type EventEnvelope } from '@baoxue/contracts';
import { fixedClock, newId } from '@baoxue/domain';
import {
  createMemoryBus,
  createMemoryDeadLetters,
  createMemoryInbox,
  startConsumer,
  startRelay,
  type RawRecord,
  type Relay,
  type Subscription,
} from '@baoxue/event-bus';
import { connectMongo } from '@baoxue/mongo';
import { blindIndex, fieldCipher, fileKeyProvider, generateKeyFiles } from '@baoxue/pii';
import { graphql, Kind, parse, type GraphQLSchema } from 'graphql';
import type mongoose from 'mongoose';
import { createRegistry } from './registry.js';
import { CLASS, csvOf, idNumberOf, OTHER_SCHOOL, SCHOOL, schoolRow, studentRow, TOWN, type Row } from './registry.fixtures.js';

const silent = { info() {}, warn() {}, error() {} };
const viewer = (post: Viewer['post'], place: Partial<Viewer> = {}): Viewer => ({
  subject: `${post}-1`,
  post,
  jurisdictions: [TOWN],
  schoolIds: [SCHOOL],
  classIds: [CLASS],
  ...place,
});
const bureau = viewer('bureau-officer');
const teacher = viewer('class-teacher');
const elsewhere = { schoolIds: [OTHER_SCHOOL], classIds: [`${OTHER_SCHOOL}-2025-22-01`], jurisdictions: ['640381100'] };
const SECRETS = [0, 1].flatMap((index) => [
  idNumberOf(index),
  studentRow(index)['姓名'] ?? '',
  '示例家长',
  '10000000001',
  '示例村1号',
  '示例村2号',
]);

const clock = fixedClock('2026-04-28T09:00:00+08:00');
const bus = createMemoryBus();
const published: string[] = [];
let connection: mongoose.Connection;
let service: ReturnType<typeof createRegistry>;
let schema: GraphQLSchema;
let relay: Relay;
let signer: ReturnType<typeof hmacSigner>;
let directory: string;
const running: Subscription[] = [];

beforeAll(async () => {
  connection = await connectMongo({ uri: process.env['TEST_MONGODB_URI'] ?? '', databaseName: `registry-${newId()}` });
  directory = await mkdtemp(join(tmpdir(), 'registry-'));
  await generateKeyFiles(directory);
  const keys = await fileKeyProvider(directory);
  signer = hmacSigner(keys.checkpointKey);
  service = createRegistry({ connection, clock, keys, cipher: fieldCipher(keys), blindIndexOf: blindIndex(keys), logger: silent as never });
  await service.syncIndexes();
  const slices = [service.resolvers].flat().map((resolvers) => ({ typeDefs: { kind: Kind.DOCUMENT, definitions: [] }, resolvers }));
  schema = buildSubgraphSchema([parse(service.typeDefs), ...(slices as never[])]);
  const keep = async ({ value }: RawRecord) => void published.push(String(value));
  running.push(await bus.subscribe({ group: 'canary', topics: ['baoxue.registry.student', 'baoxue.registry.school'], handle: keep }));
  for (const consumer of service.consumers)
    running.push(
      await startConsumer({ bus, inbox: createMemoryInbox(), deadLetters: createMemoryDeadLetters(), logger: silent, ...consumer }),
    );
  relay = startRelay({ sources: service.outboxes, bus, logger: silent, pollMs: 20 });
});

afterAll(async () => {
  await relay?.stop();
  for (const each of running) await each.stop();
  await connection?.dropDatabase();
  await connection?.close();
  await rm(directory, { recursive: true, force: true });
});

async function ask(source: string, variableValues: object = {}, who: Viewer = bureau): Promise<any> {
  const contextValue = service.context(who, {} as never);
  const result = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue });
  expect(result.errors).toBeUndefined();
  return result.data;
}

async function eventually<T>(read: () => Promise<T | null | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await read();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It did not come to pass');
}

type ListKind = 'SCHOOLS' | 'STUDENTS';
const CREATE = `mutation ($input: CreateImportBatchInput!) { createImportBatch(input: $input) { ... on ImportBatchSuccess { importBatch { id uploadPath } } } }`;
const COMMIT = `mutation ($input: CommitImportBatchInput!) { commitImportBatch(input: $input) { __typename ... on Refusal { code field } ... on ImportBatchSuccess { importBatch { status registeredCount alreadyRegisteredCount } } } }`;

/** Creates an import and sends its file; what the dry run answered, or the refusal of the whole file. */
async function dryRun(kind: ListKind, rows: readonly Row[]) {
  const file = join(directory, `${newId()}.csv`);
  await writeFile(file, csvOf(rows));
  const { createImportBatch } = await ask(CREATE, { input: { kind, sourceList: '示例', idempotencyKey: newId() } });
  const { id, uploadPath } = createImportBatch.importBatch;
  const importId = uploadPath.split('/').at(-2);
  const answer: any = await service.routes?.[0]?.handle({ viewer: bureau, params: { importId }, file, contentType: 'text/csv' });
  return { id, answer, errors: answer.errors.map(({ row, column, code }: any) => [row, column, code]) };
}
const commit = async (kind: ListKind, importId: string) =>
  (await ask(COMMIT, { input: { kind, importId, idempotencyKey: newId() } })).commitImportBatch;
const studentsStored = () => connection.collection('students').countDocuments();
const idOf = async (index: number, who = bureau): Promise<string | undefined> =>
  (await ask(`query ($n: String) { students(filter: { idNumber: $n }) { edges { node { id } } } }`, { n: idNumberOf(index) }, who)).students
    .edges[0]?.node.id;

const REVEAL = `mutation ($input: RevealIdentityInput!) { revealIdentity(input: $input) { __typename ... on Refusal { code } ... on RevealIdentitySuccess { identity { idNumber studentNumber birthDate homeAddress guardianPhone } } } }`;
const reveal = async (studentId: string, who: Viewer) =>
  (await ask(REVEAL, { input: { idempotencyKey: newId(), studentId, purpose: 'HOME_VISIT' } }, who)).revealIdentity;
const accesses = async () => (await mongoAuditStore(connection)).entries();

describe('A11 the import of schools and students', () => {
  beforeAll(async () => {
    const { id } = await dryRun('SCHOOLS', [schoolRow(SCHOOL), schoolRow(OTHER_SCHOOL)]);
    expect(await commit('SCHOOLS', id)).toMatchObject({ importBatch: { status: 'COMMITTED', registeredCount: 2 } });
  });

  it('refuses a file with an unknown or a missing column', async () => {
    const { 民族: _group, ...without } = studentRow(0);
    await expect(dryRun('STUDENTS', [without])).rejects.toMatchObject({ code: 'MISSING_COLUMN' });
    await expect(dryRun('STUDENTS', [studentRow(0, { 血型: 'A' })])).rejects.toMatchObject({ code: 'UNKNOWN_COLUMN' });
  });

  it('names each wrong row and column with its rule, and takes none of such a file over', async () => {
    const number = idNumberOf(1);
    const wrongDigit = number.slice(0, 17) + (number.endsWith('1') ? '2' : '1');
    const { id, answer, errors } = await dryRun('STUDENTS', [
      studentRow(0),
      studentRow(1, { 身份证号: wrongDigit, 学籍号: `G${wrongDigit}` }),
      studentRow(0),
      studentRow(2, { 学校标识码: '6499000009' }),
      studentRow(3, { 出生日期: '2012-03-16' }),
      studentRow(4, { 年级: '十二年级' }),
    ]);
    expect(errors).toEqual([
      [3, '身份证号', 'ID_NUMBER_CHECK_DIGIT'],
      [4, null, 'ROW_TWICE'],
      [5, '学校标识码', 'SCHOOL_UNKNOWN'],
      [6, '出生日期', 'BIRTH_DATE_DIFFERS'],
      [7, '年级', 'CODE_UNKNOWN'],
    ]);
    for (const { rule, zh, en } of answer.errors)
      expect([rule, zh, en]).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
    expect(JSON.stringify(answer)).not.toContain(number.slice(0, 14));
    expect(await commit('STUDENTS', id)).toEqual({ __typename: 'Refusal', code: 'FILE_HAS_ERRORS', field: 'input.importId' });
    expect(await studentsStored()).toBe(0);
  });

  it('registers every child once, though the commit and the file come again', async () => {
    const rows = [studentRow(0), studentRow(1)];
    const { id } = await dryRun('STUDENTS', rows);
    const done = { importBatch: { status: 'COMMITTED', registeredCount: 2, alreadyRegisteredCount: 0 } };
    expect(await commit('STUDENTS', id)).toMatchObject(done);
    expect(await commit('STUDENTS', id)).toMatchObject(done);
    const again = await dryRun('STUDENTS', rows);
    expect(await commit('STUDENTS', again.id)).toMatchObject({ importBatch: { registeredCount: 0, alreadyRegisteredCount: 2 } });
    expect(await studentsStored()).toBe(2);
    const { school } = await ask(`query ($id: ID!) { school(id: $id) { classes { id students { id } } } }`, { id: SCHOOL });
    expect(school.classes).toEqual([{ id: CLASS, students: [expect.anything(), expect.anything()] }]);
  });

  it('A2 names class and school of a child, and the children of each class', async () => {
    const child = `{ schoolClass { grade number school { name } } school { name } }`;
    const { schools } = await ask(`{ schools { classes { students ${child} } } }`);
    const students = schools.flatMap((school: any) => school.classes.flatMap((each: any) => each.students));
    const name = schoolRow(SCHOOL)['学校名称'];
    expect(students).toEqual(Array(2).fill({ schoolClass: { grade: '22', number: 1, school: { name } }, school: { name } }));
  });

  it('A5 refuses a child who is enrolled at another school', async () => {
    const { errors } = await dryRun('STUDENTS', [studentRow(5), studentRow(0, { 学校标识码: OTHER_SCHOOL })]);
    expect(errors).toEqual([[3, '身份证号', 'ENROLMENT_OVERLAPS']]);
  });

  it('keeps two uploads at one time apart', async () => {
    const [known, unknown] = await Promise.all([
      dryRun('STUDENTS', [studentRow(6)]),
      dryRun('STUDENTS', [studentRow(7, { 学校标识码: '6499000009' })]),
    ]);
    expect([known.errors, unknown.errors]).toEqual([[], [[2, '学校标识码', 'SCHOOL_UNKNOWN']]]);
  });
});

describe('G1 who sees what of a student', () => {
  it('shows numbers masked to everyone, the name to those who know the child', async () => {
    const id = await idOf(0);
    const query = `query ($id: ID!) { student(id: $id) { name idNumber studentNumber } }`;
    const number = idNumberOf(0);
    const seen = (await ask(query, { id }, teacher)).student;
    expect(seen.name).toBe(studentRow(0)['姓名']);
    expect(JSON.stringify(seen)).not.toContain(number.slice(4, 16));
    expect((await ask(query, { id }, viewer('analyst'))).student.name).not.toBe(studentRow(0)['姓名']);
  });

  it('abuse S4 finds nobody beyond the viewer’s reach, by id or by number', async () => {
    const id = await idOf(0);
    const stranger = viewer('class-teacher', elsewhere);
    const query = `query ($id: ID!) { student(id: $id) { id } }`;
    expect([await ask(query, { id }, stranger), await ask(query, { id: newId() }, stranger)]).toEqual([
      { student: null },
      { student: null },
    ]);
    expect(await idOf(0, stranger)).toBeUndefined();
    expect(await idOf(0, teacher)).toBe(id);
  });

  it('G2 reveals an identity only after the reading is in the access log', async () => {
    const id = (await idOf(0)) ?? '';
    const before = (await accesses()).length;
    expect(await reveal(id, viewer('registry-administrator'))).toMatchObject({
      identity: {
        idNumber: idNumberOf(0),
        studentNumber: `G${idNumberOf(0)}`,
        birthDate: '2012-03-15',
        homeAddress: '示例市示例镇示例村2号',
        guardianPhone: '10000000001',
      },
    });
    const entries = await accesses();
    expect(entries.slice(before)).toMatchObject([{ action: 'student:read-identity', subjectId: id, purpose: 'HOME_VISIT' }]);
    const checkpoint = await auditLog({ store: await mongoAuditStore(connection), clock, signer }).checkpoint();
    expect(verifyChain(entries, checkpoint, signer)).toMatchObject({ intact: true });
    for (const secret of SECRETS) expect(JSON.stringify(entries)).not.toContain(secret);
  });

  it('abuse S4 answers a reveal out of reach as one of nobody, and records neither', async () => {
    const id = (await idOf(0)) ?? '';
    const before = (await accesses()).length;
    const other = viewer('registry-administrator', elsewhere);
    expect([await reveal(id, other), await reveal(newId(), other)]).toEqual([
      { __typename: 'Refusal', code: 'NOT_FOUND' },
      { __typename: 'Refusal', code: 'NOT_FOUND' },
    ]);
    expect([await reveal(id, teacher), await reveal(newId(), teacher)]).toEqual([
      { __typename: 'Refusal', code: 'FORBIDDEN' },
      { __typename: 'Refusal', code: 'FORBIDDEN' },
    ]);
    expect(await reveal(newId(), bureau)).toEqual({ __typename: 'Refusal', code: 'NOT_FOUND' });
    expect(await accesses()).toHaveLength(before);
  });

  it('stores and publishes nothing that identifies a child', async () => {
    await eventually(async () => published.filter((each) => each.includes('student.registered.v1')).length === 2);
    const names = (await connection.db?.listCollections().toArray())?.map(({ name }) => name) ?? [];
    const stored = await Promise.all(names.map((name) => connection.collection(name).find().toArray()));
    expect(names).toEqual(expect.arrayContaining(['students', 'student_imports', 'student_imports_rows', 'audit']));
    for (const secret of SECRETS) expect(JSON.stringify(stored) + published.join()).not.toContain(secret);
  });
});

describe('A6 the mark of the attendance service', () => {
  const CASES = 'baoxue.attendance.dropout-case';
  const QUERY = `query ($id: ID!) { student(id: $id) { mark nationalStatus schoolClass { id } } }`;

  it('follows the case, keeps the registration, and is published once', async () => {
    const id = (await idOf(1)) ?? '';
    const caseId = newId();
    const publish = (type: string, sequence: number, data: object) => {
      const place = { schoolId: SCHOOL, classId: CLASS, jurisdictions: ['64', '6403', '640381', TOWN] };
      const event: EventEnvelope = {
        specversion: '1.0',
        id: newId(),
        source: 'baoxue/attendance/dropout-case',
        type,
        subject: caseId,
        time: '2026-05-11T02:00:00.000Z',
        datacontenttype: 'application/json',
        dataschema: schemaUriOf(type),
        sequence,
        partitionkey: caseId,
        correlationid: 'test',
        data: { caseId, studentId: id, ...place, ...data },
      };
      // Twice: the broker may deliver again.
      const record = { topic: CASES, key: caseId, event };
      return bus.publish([record, record]);
    };
    const marked = (mark: string) => eventually(async () => [(await ask(QUERY, { id })).student].find((student) => student.mark === mark));
    await publish('dropout.confirmed.v1', 1, { absentSince: '2026-04-29', markedOn: '2026-05-11', schoolDaysAbsent: 6 });
    expect(await marked('DROPPED_OUT')).toEqual({ mark: 'DROPPED_OUT', nationalStatus: '01', schoolClass: { id: CLASS } });
    await publish('dropout.returned.v1', 2, { returnedOn: '2026-05-13', wasDroppedOut: true, observationChecks: [] });
    await marked('RETURNED');
    const sent = () => published.filter((each) => each.includes('student.marked.v1')).map((each) => JSON.parse(each).data.mark);
    await eventually(async () => sent().length >= 2);
    expect(sent()).toEqual(['dropped-out', 'returned']);
  });
});

it('A1 one jurisdiction is found by its code, an unknown code finds none', async () => {
  const query = `query ($code: ID!) { jurisdiction(code: $code) { name codeStatus } }`;
  expect(await ask(query, { code: TOWN })).toEqual({ jurisdiction: { name: '峡口镇', codeStatus: 'unverified' } });
  expect(await ask(query, { code: '999999' })).toEqual({ jurisdiction: null });
});
