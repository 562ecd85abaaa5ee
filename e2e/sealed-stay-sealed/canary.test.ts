/** Abuse S30: children whose data are canaries live through a story with every kind of bad input; nothing that is written sings. */
import { jest } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { createKafkaBus } from '@baoxue/event-bus';
import { newId } from '@baoxue/domain';
import { eventually } from '../support/graph-client.js';
import { run } from '../../infra/local/processes.js';
import { databasesOf, logsOf, metricsOf, recordsOf } from '../support/everything-written.js';
import { idNumberOf, studentRow, studentsCsv } from '../support/small-school.js';
import { importList, importRegistry, playSmallStory, STORY_STARTS_AT, type SmallStory } from '../support/small-story.js';
import { startTestGraph, type TestGraph } from '../support/test-graph.js';

/** Written nowhere else in the repository or in the data of a running graph. */
const CANARIES = {
  name: '金丝雀甲',
  guardian: '金丝雀乙',
  address: '金丝雀巷七号',
  phone: '10987654321',
  idNumber: idNumberOf(0),
  otherIdNumber: idNumberOf(1),
  badIdNumber: `${idNumberOf(2).slice(0, 17)}${idNumberOf(2).endsWith('0') ? '1' : '0'}`,
  note: '金丝雀家中之事',
} as const;
const personal = {
  姓名: CANARIES.name,
  监护人姓名: CANARIES.guardian,
  现住址: CANARIES.address,
  户籍地: CANARIES.address,
  监护人电话: CANARIES.phone,
};

// The operator's commands are programs that start one after the other.
jest.setTimeout(180_000);

let graph: TestGraph;
let story: SmallStory;
let collector: Server;
let traces = '';
/** Everything that was answered to people who may not know, or who made a mistake. */
const errorAnswers: unknown[] = [];

/** Each spelling in which a text may hide in something written. */
function spellingsOf(text: string): string[] {
  const utf8 = Buffer.from(text);
  const escaped = [...text]
    .map((each) => (each.charCodeAt(0) > 127 ? `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}` : each))
    .join('');
  // Base64 depends on what stands before; the middle of each of its three alignments does not.
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift, ' '), utf8])
      .toString('base64')
      .slice(4, -4),
  );
  return [text, escaped, encodeURIComponent(text), utf8.toString('hex'), ...base64.filter((each) => each.length >= 8)];
}

/** The canaries that sing in a text. */
const singing = (written: string): string[] =>
  Object.entries(CANARIES).flatMap(([what, text]) =>
    spellingsOf(text).flatMap((spelling) => (written.includes(spelling) ? [`${what} as ${spelling}`] : [])),
  );

beforeAll(async () => {
  collector = createServer((request, response) => {
    request.setEncoding('latin1').on('data', (chunk: string) => (traces += Buffer.from(chunk, 'latin1').toString('utf8')));
    request.on('end', () => response.end('{}'));
  });
  await new Promise<void>((listening) => collector.listen(0, '127.0.0.1', listening));
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  graph = await startTestGraph(STORY_STARTS_AT);
  delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  story = await playSmallStory(graph, { rows: [studentRow(0, personal), studentRow(3)], note: CANARIES.note });
}, 600_000);

afterAll(async () => {
  await graph?.kill();
  collector?.close();
});

describe('What is sealed stays sealed', () => {
  it('S30 a canary is heard in whatever spelling it is written', () => {
    const { name, phone } = CANARIES;
    const written = [
      `{"x":"${name}"}`,
      encodeURI(`?q=${name}`),
      Buffer.from(`ab${name}cd`).toString('base64'),
      Buffer.from(phone).toString('hex'),
    ];
    expect(written.map((text) => singing(text).length > 0)).toEqual(written.map(() => true));
    expect(singing('{"name":"示例一"}')).toEqual([]);
  });

  it('S30 the story was really about the canaries', async () => {
    const { student } = await story.desks.bureau.ask<{ student: { name: string; guardian: { name: string } } }>(
      'query($id: ID!) { student(id: $id) { name guardian { name } } }',
      { id: story.studentId },
    );
    expect(student).toEqual({ name: CANARIES.name, guardian: { name: CANARIES.guardian } });
  });

  it('S30 the answer to bad rows of every list names row and column, never the value', async () => {
    const { bureau, poverty, disability } = story.desks;
    const bad = [
      studentRow(1, { ...personal, 学校标识码: '6499009999' }),
      studentRow(2, { ...personal, 身份证号: CANARIES.badIdNumber }),
      studentRow(1, { ...personal, 出生日期: CANARIES.name, 性别: CANARIES.name, 民族: CANARIES.name, 年级: CANARIES.name }),
      studentRow(1, { ...personal, 监护人电话: `${CANARIES.phone}${CANARIES.phone}` }),
      studentRow(1, { ...personal, 姓名: `${CANARIES.name}\u202e`.repeat(200) }),
      studentRow(1, personal),
      studentRow(1, personal),
    ];
    const dryRuns = [
      await importRegistry(bureau, 'STUDENTS', studentsCsv(bad), 'bad'),
      await importList(
        poverty,
        'AidLedger',
        `身份证号,类别,认定日期,姓名\n${CANARIES.badIdNumber},${CANARIES.name},${CANARIES.name},${CANARIES.name}\n`,
        'bad',
      ),
      await importList(disability, 'Certificate', `残疾人证号,发证日期\n${CANARIES.badIdNumber}99,${CANARIES.name}\n`, 'bad'),
    ];
    expect(dryRuns).toEqual(dryRuns.map(() => expect.objectContaining({ errors: expect.arrayContaining([expect.anything()]) })));
    errorAnswers.push(...dryRuns);
  });

  it('S30 the answer to a bad question never quotes it', async () => {
    const { bureau, teacher, poverty } = story.desks;
    const asked = [
      await teacher.try('query($id: ID!) { student(id: $id) { idNumber } }', { id: CANARIES.idNumber }),
      await bureau.try('query($first: Int!) { students(first: $first) { edges { node { id } } } }', { first: CANARIES.name }),
      await bureau.try('query($filter: StudentFilter) { students(filter: $filter) { edges { node { id } } } }', {
        filter: { [CANARIES.name]: CANARIES.phone },
      }),
      await bureau.try('query($after: String) { students(after: $after) { edges { node { id } } } }', { after: CANARIES.name }),
      await bureau.try('query($filter: StudentFilter) { students(filter: $filter) { edges { node { id } } } }', {
        filter: { idNumber: CANARIES.badIdNumber },
      }),
      await poverty.try('query($id: ID!) { student(id: $id) { idNumber guardian { phone } } }', { id: story.studentId }),
      await teacher.try(
        'mutation($input: RecordContactInput!) { recordContact(input: $input) { __typename ... on Refusal { code zh en field } } }',
        {
          input: {
            idempotencyKey: CANARIES.name,
            caseId: CANARIES.idNumber,
            kind: CANARIES.name,
            on: CANARIES.name,
            reached: true,
            note: CANARIES.note,
          },
        },
      ),
      await teacher.try(
        'mutation($input: RecordContactInput!) { recordContact(input: $input) { __typename ... on Refusal { code zh en field } } }',
        {
          input: {
            idempotencyKey: 'long',
            caseId: story.caseId,
            kind: 'PHONE',
            on: '2026-05-12',
            reached: true,
            note: CANARIES.note.repeat(1_000),
          },
        },
      ),
    ];
    errorAnswers.push(...asked);
    expect(singing(JSON.stringify(errorAnswers))).toEqual([]);
  });

  it('S30 poison that holds a canary becomes a dead letter that does not', async () => {
    const bus = createKafkaBus({
      brokers: graph.kafkaBrokers,
      installation: graph.installation,
      clientId: 'poisoner',
      logger: { info() {}, warn() {}, error() {} },
      onFatal() {},
    });
    const topic = 'baoxue.attendance.dropout-case';
    const envelope = {
      specversion: '1.0',
      id: newId(),
      source: 'baoxue/attendance/dropout-case',
      type: 'dropout.confirmed.v1',
      time: '2026-05-06T01:00:00.000Z',
      datacontenttype: 'application/json',
      dataschema: 'baoxue:/schemas/dropout.confirmed.v1.json',
      sequence: 1,
      correlationid: 'poison',
    };
    const subject = newId();
    const poison = [
      { ...envelope, subject, partitionkey: subject, data: { name: CANARIES.name } },
      { ...envelope, subject: CANARIES.phone, partitionkey: CANARIES.idNumber, data: {} },
      { [CANARIES.name]: CANARIES.address },
    ];
    await bus.publishRaw(poison.map((value) => ({ topic, key: CANARIES.phone, value: Buffer.from(JSON.stringify(value)) })));
    await bus.close();
    const letters = () =>
      story.desks.bureau.ask<{ desk: { deadLetters: { edges: object[] } } }>(
        '{ desk: registryEventDesk { deadLetters { edges { node { reason detail subject topic eventType } } } } }',
      );
    const { desk } = await eventually(letters, (answer) => answer.desk.deadLetters.edges.length === poison.length, 'the dead letters');
    expect(singing(JSON.stringify(desk))).toEqual([]);
  });

  it('F4 S30 an operator lists, tries and gives up dead letters by npm run events, and reads no canary', async () => {
    const events = (...command: string[]) =>
      run(process.execPath, [
        '--import',
        'tsx',
        'infra/events/events.ts',
        ...command,
        '--url',
        graph.url,
        '--token',
        story.desks.bureau.token,
      ]);
    const listed = await events('dead-letters', '--service', 'registry');
    expect(listed).toMatch(/CONTRACT_BROKEN.*dropout\.confirmed\.v1/);
    expect(await events('streams')).toMatch(/parked .* registry\.mark .* applied up to #0/);
    expect(await events('replay', '--type', 'dropout.confirmed.v1', '--service', 'registry', '--dry-run')).toContain('would replay');
    const tried = await events('replay', '--type', 'dropout.confirmed.v1', '--service', 'registry');
    expect(tried).toContain('still failing');
    const [id = ''] = /^\S+(?=.*CONTRACT_BROKEN)/m.exec(listed) ?? [];
    await events('skip', '--service', 'registry', '--id', id);
    expect(await events('dead-letters', '--service', 'registry', '--resolved')).toContain(`${id} `);
    expect(singing([listed, tried].join())).toEqual([]);
    await expect(events('replay')).rejects.toThrow('Which letters?');
  });

  it('S30 nothing sings in logs, metrics and traces', async () => {
    // Spans leave in batches.
    await eventually(
      async () => traces,
      (seen) => seen.includes('graphql') || seen.includes('spans'),
      'traces',
    );
    expect(singing(logsOf(graph))).toEqual([]);
    expect(singing(await metricsOf(graph))).toEqual([]);
    expect(singing(traces)).toEqual([]);
  });

  it('S30 nothing sings on any topic but the poison that was put there', async () => {
    const records = (await recordsOf(graph)).filter(({ key }) => key !== CANARIES.phone);
    expect(records.length).toBeGreaterThan(20);
    expect(singing(records.map(({ key, value }) => `${key} ${String(value)}`).join('\n'))).toEqual([]);
  });

  it('S30 nothing sings in a dump of the databases', async () => {
    const dump = await databasesOf(graph);
    expect([...dump.keys()].some((name) => name.startsWith('registry-') && name.endsWith('.students'))).toBe(true);
    for (const [collection, documents] of dump) {
      const written = inspect(documents, { depth: null, maxArrayLength: null, maxStringLength: null });
      const binary = JSON.stringify(documents);
      expect([collection, singing(written), singing(binary)]).toEqual([collection, [], []]);
    }
  });
});
