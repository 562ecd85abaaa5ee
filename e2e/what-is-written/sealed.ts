/** Abuse S30: children whose data are canaries meet every kind of bad input; nothing that is written sings. */
import { inspect } from 'node:util';
import { createKafkaBus, silent } from '@baoxue/event-bus';
import { newId } from '@baoxue/domain';
import type { Desk } from '../../infra/demo/desk.js';
import { AID_LEDGER, CERTIFICATES, createList, STUDENTS } from '../../infra/demo/import-list.js';
import { run } from '../../infra/local/processes.js';
import { databasesOf, logsOf, metricsOf, recordsOf } from '../support/everything-written.js';
import { eventually } from '../support/graph-client.js';
import { studentsCsv } from '../support/small-school.js';
import type { SmallStory } from '../support/small-story.js';
import type { TestGraph } from '../support/test-graph.js';
import { CANARIES, canaryRow, singing } from './canaries.js';

export interface Lived {
  readonly graph: TestGraph;
  /** Played with the canary as the child who stays away. */
  readonly story: SmallStory;
  /** What the trace collector got. */
  readonly traces: string;
}

async function dryRunOf(desk: Desk, kind: typeof STUDENTS, content: string): Promise<object> {
  const { uploadPath } = await createList(desk, kind, { name: '示例名单', key: 'bad' });
  return desk.upload(uploadPath, content);
}

export function sealedStaysSealed(lived: () => Lived): void {
  /** Everything that was answered to people who may not know, or who made a mistake. */
  const errorAnswers: unknown[] = [];

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
      const { student } = await lived().story.desks.bureau.ask<{ student: { name: string; guardian: { name: string } } }>(
        'query($id: ID!) { student(id: $id) { name guardian { name } } }',
        { id: lived().story.studentId },
      );
      expect(student).toEqual({ name: CANARIES.name, guardian: { name: CANARIES.guardian } });
    });

    it('S30 the answer to bad rows of every list names row and column, never the value', async () => {
      const { bureau, poverty, disability } = lived().story.desks;
      const bad = [
        canaryRow(1, { 学校标识码: '6499009999' }),
        canaryRow(2, { 身份证号: CANARIES.badIdNumber }),
        canaryRow(1, { 出生日期: CANARIES.name, 性别: CANARIES.name, 民族: CANARIES.name, 年级: CANARIES.name }),
        canaryRow(1, { 监护人电话: `${CANARIES.phone}${CANARIES.phone}` }),
        canaryRow(1, { 姓名: `${CANARIES.name}\u202e`.repeat(200) }),
        canaryRow(1),
        canaryRow(1),
      ];
      const ledger = `身份证号,类别,认定日期,姓名\n${CANARIES.badIdNumber},${CANARIES.name},${CANARIES.name},${CANARIES.name}\n`;
      const certificates = `残疾人证号,发证日期\n${CANARIES.badIdNumber}99,${CANARIES.name}\n`;
      const dryRuns = [
        await dryRunOf(bureau, STUDENTS, studentsCsv(bad)),
        await dryRunOf(poverty, AID_LEDGER, ledger),
        await dryRunOf(disability, CERTIFICATES, certificates),
      ];
      expect(dryRuns).toEqual(dryRuns.map(() => expect.objectContaining({ errors: expect.arrayContaining([expect.anything()]) })));
      errorAnswers.push(...dryRuns);
    });

    it('S30 the answer to a bad question never quotes it', async () => {
      const { bureau, teacher, poverty } = lived().story.desks;
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
        await poverty.try('query($id: ID!) { student(id: $id) { idNumber guardian { phone } } }', { id: lived().story.studentId }),
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
              caseId: lived().story.caseId,
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
        brokers: lived().graph.kafkaBrokers,
        installation: lived().graph.installation,
        clientId: 'poisoner',
        logger: silent,
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
        lived().story.desks.bureau.ask<{ desk: { deadLetters: { edges: object[] } } }>(
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
          lived().graph.url,
          '--token',
          lived().story.desks.bureau.token,
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
        async () => lived().traces,
        (seen) => seen.includes('graphql') || seen.includes('spans'),
        'traces',
      );
      expect(singing(logsOf(lived().graph))).toEqual([]);
      expect(singing(await metricsOf(lived().graph))).toEqual([]);
      expect(singing(lived().traces)).toEqual([]);
    });

    it('S30 nothing sings on any topic but the poison that was put there', async () => {
      const records = (await recordsOf(lived().graph)).filter(({ key }) => key !== CANARIES.phone);
      expect(records.length).toBeGreaterThan(20);
      expect(singing(records.map(({ key, value }) => `${key} ${String(value)}`).join('\n'))).toEqual([]);
    });

    it('S30 nothing sings in a dump of the databases', async () => {
      const dump = await databasesOf(lived().graph);
      expect([...dump.keys()].some((name) => name.startsWith('registry-') && name.endsWith('.students'))).toBe(true);
      for (const [collection, documents] of dump) {
        const written = inspect(documents, { depth: null, maxArrayLength: null, maxStringLength: null });
        const binary = JSON.stringify(documents);
        expect([collection, singing(written), singing(binary)]).toEqual([collection, [], []]);
      }
    });
  });
}
