/** The story of docs/architecture.md, through the gateway, with real processes, a real broker and a real database. */
import { CasesDocument, createClient, isProblem, TakeRollDocument } from '@baoxue/client';
import { createKafkaBus, silent, type RawRecord } from '@baoxue/event-bus';
import { newId } from '@baoxue/domain';
import { openCast } from '../../infra/demo/cast.js';
import { AID_LEDGER, CERTIFICATES, importList, SCHOOLS, STUDENTS as STUDENT_LIST } from '../../infra/demo/import-list.js';
import { appointMembers, deliberate } from '../../infra/demo/placement-committee.js';
import { deskOf, eventually, type Desk } from '../support/graph-client.js';
import { CLASS, idNumberOf, nameOf, SCHOOL, schoolsCsv, studentRow, studentsCsv, TOWN } from '../support/small-school.js';
import { startTestGraph, type TestGraph } from '../support/test-graph.js';

const STUDENTS = 5;
let graph: TestGraph;
let bureau: Desk, teacher: Desk, administrator: Desk, town: Desk, poverty: Desk, disability: Desk, secretary: Desk, stranger: Desk;
let absentId: string;
let caseId: string;

const TAKE_ROLL = `mutation($input: TakeRollInput!) { takeRoll(input: $input) { __typename ... on RollCallSuccess { rollCall { id version } } } }`;
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
const roll = (date: string) => ({
  input: {
    idempotencyKey: `roll-${date}`,
    classId: CLASS,
    date,
    entries: [{ studentId: absentId, mark: 'UNEXCUSED' }],
    othersPresent: true,
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
  it('A11 registers the students of a list once, though it comes twice', async () => {
    await importList(bureau, SCHOOLS, { name: '示例名单', key: 'schools', content: schoolsCsv });
    const content = studentsCsv(Array.from({ length: STUDENTS }, (_, index) => studentRow(index)));
    for (const key of ['students', 'again']) await importList(bureau, STUDENT_LIST, { name: '示例名单', key, content });
    const { students } = await bureau.ask<{ students: { edges: { node: { id: string; name: string } }[] } }>(
      `{ students(first: 100) { edges { node { id name } } } }`,
    );
    expect(students.edges).toHaveLength(STUDENTS);
    absentId = students.edges.find(({ node }) => node.name === nameOf(0))?.node.id ?? '';
  });

  it('C1 D1 matches the departments’ lists by ID number', async () => {
    const ledger = `身份证号,类别,认定日期\n${idNumberOf(0)},建档立卡,2025-09-01\n`;
    await importList(poverty, AID_LEDGER, { name: '示例名单', key: 'list', content: ledger });
    const certificates = `残疾人证号,发证日期\n${idNumberOf(0)}73,2024-05-01\n`;
    await importList(disability, CERTIFICATES, { name: '示例名单', key: 'list', content: certificates });
    await eventually(
      situation,
      ({ student }) => student?.aid?.ledgers.length === 1 && student.specialEducation?.certificates?.length === 1,
      'both lists on the child',
    );
  });

  it('B1 takes the register of the first day of absence', async () => {
    graph.moveClock('2026-05-06T08:00:00+08:00');
    await eventually(
      () => teacher.ask<{ takeRoll: { __typename: string } }>(TAKE_ROLL, roll('2026-04-29')),
      ({ takeRoll }) => takeRoll.__typename === 'RollCallSuccess',
      'the class to be known',
    );
  });

  it('B4 E5 opens a case on the third school day, and a desk sees it without asking again', async () => {
    const seen: object[] = [];
    const desk = await bureau.follow('subscription { dropoutCaseChanged { id status student { name } } }', (answer) => seen.push(answer));
    for (const date of ['2026-04-30', '2026-05-06']) await teacher.ask(TAKE_ROLL, roll(date));
    const { student } = await eventually(situation, (answer) => answer.student?.mark === 'SUSPECTED', 'the mark in the registry');
    expect(student?.openCase).toMatchObject({ status: 'SUSPECTED', schoolDaysAbsent: 3 });
    caseId = student?.openCase?.id ?? '';
    await eventually(
      async () => seen.length,
      (count) => count > 0,
      'the case on the desk',
    ).finally(() => desk.stop());
    expect(seen[0]).toMatchObject({ data: { dropoutCaseChanged: { id: caseId, status: 'SUSPECTED', student: { name: nameOf(0) } } } });
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

  it('E4 shows whoever looked at an old version the case as it stands, with what the registry says of the child', async () => {
    const stale = `mutation($input: ConfirmDropoutInput!) { confirmDropout(input: $input) { ... on Conflict { expectedVersion present { __typename id ... on DropoutCase { status student { name } } } } } }`;
    expect(await administrator.ask(stale, { input: { idempotencyKey: 'stale', caseId, expectedVersion: 0 } })).toEqual({
      confirmDropout: {
        expectedVersion: 0,
        present: { __typename: 'DropoutCase', id: caseId, status: 'SUSPECTED', student: { name: nameOf(0) } },
      },
    });
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
    const seen = async () => (await situation()).student?.dropoutCases[0]?.placementReview;
    const reviewId = (await seen())?.id ?? '';
    const cast = await openCast({ id: SCHOOL, town: TOWN, classIds: [CLASS] }, graph);
    await appointMembers(cast);
    await deliberate(cast, { reviewId, studentId: absentId, on: '2026-05-11', recommended: 'MAINSTREAM' });
    const input = { reviewId, placement: 'MAINSTREAM', expectedVersion: (await seen())?.version, idempotencyKey: 'decide' };
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
      logger: silent,
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
});
