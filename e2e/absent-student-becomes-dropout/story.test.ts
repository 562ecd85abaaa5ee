/** The story of docs/architecture.md, through the gateway, with real processes, a real broker and a real database. */
import { CasesDocument, createClient, isProblem, TakeRollDocument } from '@baoxue/client';
import { createKafkaBus, type RawRecord } from '@baoxue/event-bus';
import { newId } from '@baoxue/domain';
import { deskOf, eventually, type Desk } from '../support/graph-client.js';
import { importList } from '../support/lists.js';
import { CLASS, idNumberOf, nameOf, SCHOOL, schoolsCsv, studentRow, studentsCsv, TOWN } from '../support/small-school.js';
import { startTestGraph, type TestGraph } from '../support/test-graph.js';

const STUDENTS = 5;
let graph: TestGraph;
let bureau: Desk, teacher: Desk, administrator: Desk, town: Desk, poverty: Desk, disability: Desk, secretary: Desk, stranger: Desk;
let absentId: string;
let caseId: string;

const TAKE_ROLL = `mutation($input: TakeRollInput!) { takeRoll(input: $input) { __typename ... on RollCallSuccess { rollCall { id version } } ... on Refusal { code field rule zh en } } }`;
const CONFIRM = `mutation($input: ConfirmDropoutInput!) { confirmDropout(input: $input) { __typename ... on DropoutCaseSuccess { dropoutCase { status version reports { to receivedOn } } } ... on Refusal { code rule } ... on Conflict { code expectedVersion actualVersion } } }`;
const SITUATION = `query($id: ID!) { student(id: $id) {
  name mark nationalStatus
  schoolClass { grade school { name } }
  attendance { absenceRun { since schoolDays } }
  openCase { id status schoolDaysAbsent version nextStep { kind } }
  dropoutCases { id status version aidReviewAnswer { completedOn cause measures } steps { kind dueOn } aidReview { id status version } placementReview { id status version } }
  aid { ledgers { category } reviews { status } }
  specialEducation { certificates { kind } reviews { status } }
} }`;

interface Situation {
  readonly student: {
    readonly name: string;
    readonly mark: string;
    readonly nationalStatus: string;
    readonly openCase: { readonly id: string; readonly status: string; readonly schoolDaysAbsent: number; readonly version: number } | null;
    readonly dropoutCases: readonly {
      readonly id: string;
      readonly status: string;
      readonly version: number;
      readonly aidReviewAnswer: { readonly cause: string | null; readonly completedOn: string | null } | null;
      readonly steps: readonly { readonly kind: string; readonly dueOn: string }[];
      readonly aidReview: { readonly id: string; readonly status: string; readonly version: number } | null;
      readonly placementReview: { readonly id: string; readonly status: string; readonly version: number } | null;
    }[];
    readonly aid: {
      readonly ledgers: readonly { readonly category: string }[];
      readonly reviews: readonly { readonly status: string }[];
    } | null;
    readonly specialEducation: {
      readonly certificates: readonly { readonly kind: string }[] | null;
      readonly reviews: readonly { readonly status: string }[];
    } | null;
  } | null;
}
const situation = () => bureau.ask<Situation>(SITUATION, { id: absentId });
const roll = (date: string, more: object = {}) => ({
  input: {
    idempotencyKey: `roll-${date}`,
    classId: CLASS,
    date,
    entries: [{ studentId: absentId, mark: 'UNEXCUSED' }],
    othersPresent: true,
    ...more,
  },
});

beforeAll(async () => {
  graph = await startTestGraph('2026-04-28T08:00:00+08:00');
  const place = { jurisdictions: [TOWN], schools: [SCHOOL], classes: [CLASS] };
  [bureau, teacher, administrator, town, poverty, disability, secretary, stranger] = (await Promise.all(
    [
      'bureau-officer',
      'class-teacher',
      'registry-administrator',
      'town-officer',
      'poverty-officer',
      'disability-officer',
      'placement-secretary',
    ]
      .map((post) => deskOf(graph, { post, ...place }))
      .concat(deskOf(graph, { post: 'class-teacher', schools: ['6499000099'], classes: ['6499000099-2025-22-01'] })),
  )) as [Desk, Desk, Desk, Desk, Desk, Desk, Desk, Desk];
}, 180_000);

afterAll(() => graph?.kill());

describe('A child’s absence becomes a case, an aid review and a department’s event', () => {
  it('A11 names errors of a student list by row and column before anything is registered', async () => {
    await (await importList(bureau, 'SCHOOLS', schoolsCsv)).commit();
    const wrong = [
      studentRow(0),
      studentRow(1, { 身份证号: '990101201203151030' }),
      studentRow(2, { 学校标识码: '6499009999' }),
      studentRow(0),
    ];
    const { dryRun } = await importList(bureau, 'STUDENTS', studentsCsv(wrong), 'wrong');
    expect(dryRun.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, '身份证号', 'ID_NUMBER_CHECK_DIGIT'],
      [4, '学校标识码', 'SCHOOL_UNKNOWN'],
      [5, '身份证号', 'ROW_TWICE'],
    ]);
    expect(JSON.stringify(dryRun)).not.toContain('99010120120315');
  });

  it('A11 registers the students of a list once, though it comes twice', async () => {
    const rows = Array.from({ length: STUDENTS }, (_, index) => studentRow(index));
    const first = await importList(bureau, 'STUDENTS', studentsCsv(rows));
    expect(await first.commit()).toMatchObject({ commitImportBatch: { importBatch: { status: 'COMMITTED', registeredCount: STUDENTS } } });
    const again = await importList(bureau, 'STUDENTS', studentsCsv(rows), 'again');
    expect(await again.commit()).toMatchObject({
      commitImportBatch: { importBatch: { registeredCount: 0, alreadyRegisteredCount: STUDENTS } },
    });
    const found = await bureau.ask<{ students: { edges: { node: { id: string } }[] } }>(
      `query($name: String) { students(filter: { name: $name }, first: 10) { edges { node { id } } } }`,
      { name: nameOf(0) },
    );
    expect(found.students.edges).toHaveLength(1);
    absentId = found.students.edges[0]?.node.id ?? '';
  });

  it('C1 D1 matches the departments’ lists by ID number', async () => {
    const lists = [
      {
        desk: poverty,
        name: 'AidLedger',
        field: 'ledgerImport',
        content: `身份证号,类别,认定日期\n${idNumberOf(0)},建档立卡,2025-09-01\n`,
      },
      {
        desk: disability,
        name: 'Certificate',
        field: 'certificateImport',
        content: `残疾人证号,发证日期\n${idNumberOf(0)}73,2024-05-01\n`,
      },
    ];
    for (const { desk, name, field, content } of lists) {
      const created = await desk.ask<Record<string, Record<string, { id: string; uploadPath: string }>>>(
        `mutation { result: create${name}Import(input: { sourceList: "示例名单", idempotencyKey: "list" }) { ... on Create${name}ImportSuccess { ${field} { id uploadPath } } } }`,
      );
      const { id, uploadPath } = created['result']?.[field] ?? { id: '', uploadPath: '' };
      expect(await desk.upload(uploadPath, content)).toMatchObject({ acceptedCount: 1, errors: [] });
      await desk.ask(`mutation { result: commit${name}Import(input: { importId: "${id}", idempotencyKey: "commit" }) { __typename } }`);
    }
    await eventually(
      situation,
      ({ student }) => student?.aid?.ledgers.length === 1 && student.specialEducation?.certificates?.length === 1,
      'both lists on the child',
    );
  });

  it('B1 B2 refuses a roll for a holiday, for a day to come, by a stranger, and twice', async () => {
    graph.moveClock('2026-05-06T08:00:00+08:00');
    const code = async (desk: Desk, variables: object) =>
      (await desk.ask<{ takeRoll: { __typename: string; code?: string } }>(TAKE_ROLL, variables as Record<string, unknown>)).takeRoll;
    await eventually(
      () => code(teacher, roll('2026-04-29')),
      ({ __typename }) => __typename === 'RollCallSuccess',
      'the class to be known',
    );
    expect(await code(teacher, roll('2026-05-01'))).toMatchObject({
      code: 'NOT_A_SCHOOL_DAY',
      field: 'input.date',
      rule: 'B2',
      zh: expect.stringContaining('劳动节'),
    });
    expect(await code(teacher, roll('2026-05-07'))).toMatchObject({ code: 'DATE_IN_FUTURE' });
    expect(await code(teacher, roll('2026-04-29', { idempotencyKey: 'another' }))).toMatchObject({ code: 'ROLL_ALREADY_TAKEN' });
    expect(await code(stranger, roll('2026-04-30'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await code(teacher, roll('2026-04-30', { entries: [{ studentId: newId(), mark: 'UNEXCUSED' }] }))).toMatchObject({
      code: 'STUDENT_NOT_IN_CLASS',
    });
  });

  it('B4 E5 opens a case on the third school day, and a desk sees it without asking again', async () => {
    const stream = await fetch(`${graph.url}/graphql/stream`, {
      method: 'POST',
      headers: { authorization: `Bearer ${bureau.token}`, 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { dropoutCaseChanged { id status student { name } } }' }),
    });
    const seen = firstEvent(stream);
    for (const date of ['2026-04-30', '2026-05-06']) await teacher.ask(TAKE_ROLL, roll(date));
    const { student } = await eventually(situation, (answer) => answer.student?.mark === 'SUSPECTED', 'the mark in the registry');
    expect(student?.openCase).toMatchObject({ status: 'SUSPECTED', schoolDaysAbsent: 3 });
    caseId = student?.openCase?.id ?? '';
    expect(await seen).toMatchObject({ data: { dropoutCaseChanged: { id: caseId, status: 'SUSPECTED', student: { name: nameOf(0) } } } });
  });

  it('B5 records a home visit whose note only those on the case may read', async () => {
    const visit = `mutation($input: RecordContactInput!) { recordContact(input: $input) { ... on DropoutCaseSuccess { dropoutCase { contacts { kind note } } } ... on Refusal { code } } }`;
    const input = { idempotencyKey: 'visit', caseId, kind: 'HOME_VISIT', on: '2026-05-06', reached: true, note: '家中无人照看弟妹' };
    expect(await teacher.ask(visit, { input })).toMatchObject({
      recordContact: { dropoutCase: { contacts: [{ kind: 'HOME_VISIT', note: input.note }] } },
    });
    const seenByPoverty = await poverty.try(`query($id: ID!) { dropoutCase(id: $id) { contacts { kind note } } }`, { id: caseId });
    expect(seenByPoverty).toMatchObject({
      data: { dropoutCase: { contacts: [{ kind: 'HOME_VISIT', note: null }] } },
      errors: [{ extensions: { code: 'FORBIDDEN', field: 'dropoutCase.contacts.note', rule: 'E2' } }],
    });
  });

  it('B4 cannot be confirmed before the week is over, by the wrong post, on a stale version, or for an unknown case', async () => {
    const confirm = async (desk: Desk, changes: object = {}) => {
      const version = (await situation()).student?.openCase?.version;
      return (
        await desk.ask<{ confirmDropout: { __typename: string } }>(CONFIRM, {
          input: { idempotencyKey: newId(), caseId, expectedVersion: version, ...changes },
        })
      ).confirmDropout;
    };
    // The clock may look at the case between our reading and our confirming; then we look again, as a person would.
    const refusal = await eventually(
      () => confirm(administrator),
      ({ __typename }) => __typename !== 'Conflict',
      'the case to stand still',
    );
    expect(refusal).toEqual({ __typename: 'Refusal', code: 'WEEK_NOT_OVER', rule: 'B4, plan (1)3' });
    expect(await confirm(teacher)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await confirm(administrator, { expectedVersion: 99 })).toMatchObject({ __typename: 'Conflict', expectedVersion: 99 });
    expect(await confirm(administrator, { caseId: newId() })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('B4 B6 A6 C6 D7 is confirmed once the week is over: report, mark, aid review, placement review', async () => {
    graph.moveClock('2026-05-11T08:00:00+08:00');
    for (const date of ['2026-05-07', '2026-05-08', '2026-05-09']) await teacher.ask(TAKE_ROLL, roll(date));
    await eventually(situation, (answer) => answer.student?.openCase?.schoolDaysAbsent === 6, 'six school days');
    // Clocks and events work on the case as well: whoever meets a conflict looks again, as a person would.
    const confirm = async () => {
      const { student } = await situation();
      const input = { idempotencyKey: 'confirm', caseId, expectedVersion: student?.openCase?.version };
      return administrator.ask<{ confirmDropout: { __typename: string } }>(CONFIRM, { input });
    };
    const confirmed = {
      confirmDropout: {
        dropoutCase: {
          status: 'DROPPED_OUT',
          reports: [
            { to: 'TOWN', receivedOn: null },
            { to: 'BUREAU', receivedOn: null },
          ],
        },
      },
    };
    expect(await eventually(confirm, (answer) => answer.confirmDropout.__typename !== 'Conflict', 'the case to be still')).toMatchObject(
      confirmed,
    );
    const after = await eventually(
      situation,
      (answer) => answer.student?.mark === 'DROPPED_OUT' && answer.student.dropoutCases[0]?.placementReview?.status === 'OPEN',
      'the effects of the confirmation',
    );
    expect(after.student).toMatchObject({
      nationalStatus: '01',
      dropoutCases: [{ aidReview: { status: 'OPEN' }, placementReview: { status: 'OPEN' } }],
    });
  });

  it('B6 takes the town’s receipt', async () => {
    const receipt = `mutation($input: AcknowledgeReportInput!) { acknowledgeReport(input: $input) { ... on DropoutCaseSuccess { dropoutCase { reports { to receivedOn } } } ... on Refusal { code } } }`;
    const input = { idempotencyKey: 'receipt', caseId, recipient: 'TOWN' };
    expect(await town.ask(receipt, { input })).toMatchObject({
      acknowledgeReport: {
        dropoutCase: {
          reports: [
            { to: 'TOWN', receivedOn: '2026-05-11' },
            { to: 'BUREAU', receivedOn: null },
          ],
        },
      },
    });
  });

  it('C6 shows the poverty officer’s decision on the case', async () => {
    const { student } = await situation();
    const review = student?.dropoutCases[0]?.aidReview;
    const complete = `mutation($input: CompleteAidReviewInput!) { completeAidReview(input: $input) { __typename ... on Refusal { code } } }`;
    const input = {
      reviewId: review?.id,
      cause: 'POVERTY',
      measures: ['LIVING_SUBSISTENCE'],
      expectedVersion: review?.version,
      idempotencyKey: 'complete',
    };
    expect(await teacher.ask(complete, { input })).toMatchObject({ completeAidReview: { __typename: 'Refusal' } });
    expect(await poverty.ask(complete, { input })).toEqual({ completeAidReview: { __typename: 'CompleteAidReviewSuccess' } });
    await eventually(
      situation,
      (answer) => answer.student?.dropoutCases[0]?.aidReviewAnswer?.cause === 'poverty',
      'the answer on the case',
    );
  });

  it('C6 D7 has both reviews of a poor child with a disability decided, each by its own office', async () => {
    const complete = `mutation($input: CompletePlacementReviewInput!) { completePlacementReview(input: $input) { __typename ... on Problem { code } } }`;
    const { student } = await situation();
    const review = student?.dropoutCases[0]?.placementReview;
    const input = { reviewId: review?.id, placement: 'MAINSTREAM', expectedVersion: review?.version, idempotencyKey: 'decide' };
    expect(await poverty.ask(complete, { input })).toMatchObject({ completePlacementReview: { __typename: 'Refusal' } });
    expect(await secretary.ask(complete, { input })).toEqual({
      completePlacementReview: { __typename: 'CompletePlacementReviewSuccess' },
    });
    const decided = await eventually(
      situation,
      (answer) => answer.student?.dropoutCases[0]?.placementReview?.status === 'COMPLETED',
      'the decision on the placement',
    );
    expect(decided.student).toMatchObject({
      mark: 'DROPPED_OUT',
      aid: { ledgers: [{ category: 'REGISTERED_POOR' }], reviews: [{ status: 'COMPLETED' }] },
      specialEducation: { reviews: [{ status: 'COMPLETED' }] },
      dropoutCases: [{ aidReviewAnswer: { cause: 'poverty', measures: ['living-subsistence'] } }],
    });
  });

  it('B5 C6 D7 brings the child back: 复学, both reviews re-based, observation scheduled', async () => {
    graph.moveClock('2026-05-13T08:00:00+08:00');
    const back = `mutation($input: RecordReturnInput!) { recordReturn(input: $input) { __typename ... on Refusal { code } } }`;
    expect(await administrator.ask(back, { input: { idempotencyKey: 'return', caseId, returnedOn: '2026-05-13' } })).toEqual({
      recordReturn: { __typename: 'DropoutCaseSuccess' },
    });
    const { student } = await eventually(
      situation,
      (answer) =>
        answer.student?.mark === 'RETURNED' &&
        answer.student.dropoutCases[0]?.aidReview?.status === 'RE_BASED' &&
        answer.student.dropoutCases[0].placementReview?.status === 'RE_BASED',
      'the effects of the return',
    );
    expect(student).toMatchObject({
      openCase: null,
      aid: { ledgers: [{ category: 'REGISTERED_POOR' }], reviews: [{ status: 'RE_BASED' }] },
      specialEducation: { certificates: [{}], reviews: [{ status: 'RE_BASED' }] },
    });
    const [returned] = student?.dropoutCases ?? [];
    expect(returned?.status).toBe('RETURNED');
    const checks = returned?.steps.filter(({ kind }) => kind === 'observation-check').map(({ dueOn }) => dueOn);
    expect(checks).toEqual(['2026-05-20', '2026-06-12', '2026-07-12', '2026-08-11']);
  });

  it('F1 F3 G1 tells the departments least: which child by reference, which town, what mark', async () => {
    const received: RawRecord[] = [];
    const bus = createKafkaBus({
      brokers: graph.kafkaBrokers,
      installation: graph.installation,
      clientId: 'department',
      logger: { info() {}, warn() {}, error() {} },
      onFatal() {},
    });
    await bus.subscribe({
      group: newId(),
      topics: ['partner.civil-affairs', 'partner.poverty-office'],
      handle: async (record) => {
        if (record.key === absentId) received.push(record);
      },
    });
    await eventually(
      async () => received.length,
      (count) => count >= 4,
      'four notices',
    ).finally(() => bus.close());
    const notices = received.map(
      ({ topic, value }) => [topic, (JSON.parse(String(value)) as { data: { mark: string; town: string } }).data] as const,
    );
    expect(notices.filter(([topic]) => topic === 'partner.civil-affairs').map(([, { mark, town: place }]) => [mark, place])).toEqual([
      ['dropped-out', TOWN],
      ['returned', TOWN],
    ]);
    for (const secret of [idNumberOf(0), nameOf(0), '10000000001', '峡口镇'])
      expect(received.map(({ value }) => String(value)).join()).not.toContain(secret);
  });

  it('E2 shows a stranger nothing: the same answer as for a child that does not exist', async () => {
    expect(await stranger.ask(SITUATION, { id: absentId })).toEqual({ student: null });
    expect(await stranger.ask(SITUATION, { id: newId() })).toEqual({ student: null });
    expect(await secretary.try(`query($id: ID!) { student(id: $id) { idNumber guardian { phone } } }`, { id: absentId })).toMatchObject({
      data: { student: { idNumber: expect.stringMatching(/^99\*{14}/), guardian: null } },
      errors: [{ extensions: { code: 'FORBIDDEN', field: 'student.guardian' } }],
    });
  });

  it('G5 lets nobody in without a good token', async () => {
    const status = async (authorization?: string) =>
      (
        await fetch(`${graph.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
          body: '{"query":"{ jurisdictions { id } }"}',
        })
      ).status;
    const [header, payload] = bureau.token.split('.');
    expect(await Promise.all([status(), status('Bearer nonsense'), status(`Bearer ${header}.${payload}.forged`)])).toEqual([401, 401, 401]);
  });

  it('E7 serves the typed client: the example operations, their refusals and their faults', async () => {
    const url = `${graph.url}/graphql`;
    const client = createClient({ url, token: () => bureau.token });
    const { dropoutCases } = await client.ask(CasesDocument, { first: 10 });
    expect(dropoutCases.edges.map(({ node }) => node.id)).toContain(caseId);
    const roll = { classId: CLASS, studentId: absentId, date: '2026-05-01', idempotencyKey: newId() };
    const { takeRoll } = await createClient({ url, token: () => teacher.token }).ask(TakeRollDocument, roll);
    expect(isProblem(takeRoll) && takeRoll.code).toBe('NOT_A_SCHOOL_DAY');
    await expect(createClient({ url, token: () => 'nonsense' }).ask(CasesDocument, { first: 1 })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('fault F2 a killed service comes back and nothing is lost or doubled', async () => {
    // Before the morning, when the case is told what falls due that day.
    graph.moveClock('2026-05-14T06:00:00+08:00');
    const before = await situation();
    await Promise.all((['registry', 'attendance', 'poverty-aid', 'special-education'] as const).map((name) => graph.killAndRestart(name)));
    await teacher.ask(TAKE_ROLL, roll('2026-05-14', { entries: [] }));
    const after = await eventually(
      situation,
      ({ student }) => student?.dropoutCases.length === before.student?.dropoutCases.length,
      'the same cases',
    );
    expect(after.student?.dropoutCases).toEqual(before.student?.dropoutCases);
  });
});

/** The first server-sent event of a stream, parsed. */
async function firstEvent(response: Response): Promise<unknown> {
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
  const decoder = new TextDecoder();
  for (let text = ''; ;) {
    const { value, done } = await reader.read();
    text += decoder.decode(value, { stream: true });
    const data = /^data: (\{.*\})$/m.exec(text)?.[1];
    if (data !== undefined || done) {
      await reader.cancel();
      return JSON.parse(data ?? 'null');
    }
  }
}
