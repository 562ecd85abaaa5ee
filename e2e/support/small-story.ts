/** The dropout story of one child, as short as it can be: for behaviours that need a lived-in graph and ask something else of it. */
import { AID_LEDGER, CERTIFICATES, importList, SCHOOLS, STUDENTS } from '../../infra/demo/import-list.js';
import { CLASS, idNumberOf, SCHOOL, schoolsCsv, studentsCsv, TOWN } from './small-school.js';
import { deskOf, eventually, type Desk } from './graph-client.js';
import type { TestGraph } from './test-graph.js';

export const STORY_STARTS_AT = '2026-04-28T08:00:00+08:00';

export interface SmallStory {
  readonly studentId: string;
  readonly caseId: string;
  readonly desks: Desks;
}

export type Desks = Readonly<Record<'bureau' | 'teacher' | 'administrator' | 'poverty' | 'disability', Desk>>;

export interface StoryOptions {
  /** Rows of the students' list; the first child is the one who stays away, and must have the first ID number of the small school. */
  readonly rows: readonly string[];
  /** Words on the case and at the reviews; some people will write a name there. */
  readonly note?: string;
}

/** Import, three lists, six registers, confirmation, aid decision, return: from the first row's child's life. */
export async function playSmallStory(graph: TestGraph, { rows, note = '已上门' }: StoryOptions): Promise<SmallStory> {
  const place = { jurisdictions: [TOWN], schools: [SCHOOL], classes: [CLASS] };
  const desk = (post: string) => deskOf(graph, { post, ...place });
  const desks: Desks = {
    bureau: await desk('bureau-officer'),
    teacher: await desk('class-teacher'),
    administrator: await desk('registry-administrator'),
    poverty: await desk('poverty-officer'),
    disability: await desk('disability-officer'),
  };
  const list = (key: string, content: string) => ({ name: '示例名单', key, content });
  await importList(desks.bureau, SCHOOLS, list('schools', schoolsCsv));
  await importList(desks.bureau, STUDENTS, list('students', studentsCsv(rows)));
  await importList(desks.poverty, AID_LEDGER, list('list', `身份证号,类别,认定日期\n${idNumberOf(0)},建档立卡,2025-09-01\n`));
  await importList(desks.disability, CERTIFICATES, list('list', `残疾人证号,发证日期\n${idNumberOf(0)}73,2024-05-01\n`));
  const studentId = await idOfFirst(desks.bureau);
  const caseId = await stayAway(graph, desks, studentId);
  await comeBack(graph, desks, { studentId, caseId, note });
  return { studentId, caseId, desks };
}

async function idOfFirst(bureau: Desk): Promise<string> {
  const { students } = await eventually(
    () =>
      bureau.ask<{ students: { edges: { node: { id: string } }[] } }>(
        `query($filter: StudentFilter) { students(filter: $filter, first: 2) { edges { node { id } } } }`,
        { filter: { idNumber: idNumberOf(0) } },
      ),
    ({ students: { edges } }) => edges.length === 1,
    'the first child',
  );
  return students.edges[0]?.node.id ?? '';
}

async function stayAway(graph: TestGraph, { bureau, teacher }: Desks, studentId: string): Promise<string> {
  graph.moveClock('2026-05-11T08:00:00+08:00');
  const take = (date: string) =>
    teacher.ask<{ takeRoll: { __typename: string } }>(`mutation($input: TakeRollInput!) { takeRoll(input: $input) { __typename } }`, {
      input: { idempotencyKey: date, classId: CLASS, date, entries: [{ studentId, mark: 'UNEXCUSED' }], othersPresent: true },
    });
  await eventually(
    () => take('2026-04-29'),
    ({ takeRoll }) => takeRoll.__typename === 'RollCallSuccess',
    'the class to be known',
  );
  for (const date of ['2026-04-30', '2026-05-06', '2026-05-07', '2026-05-08', '2026-05-09']) await take(date);
  const { student } = await eventually(
    () =>
      bureau.ask<{ student: { openCase: { id: string; schoolDaysAbsent: number } | null } | null }>(
        `query($id: ID!) { student(id: $id) { openCase { id schoolDaysAbsent } } }`,
        { id: studentId },
      ),
    (answer) => answer.student?.openCase?.schoolDaysAbsent === 6,
    'six school days of absence',
  );
  return student?.openCase?.id ?? '';
}

async function comeBack(graph: TestGraph, desks: Desks, { studentId, caseId, note }: { studentId: string; caseId: string; note: string }) {
  const { teacher, administrator, poverty, bureau } = desks;
  await teacher.ask(`mutation($input: RecordContactInput!) { recordContact(input: $input) { __typename } }`, {
    input: { idempotencyKey: 'visit', caseId, kind: 'HOME_VISIT', on: '2026-05-08', reached: true, note },
  });
  // Clocks and events work on the case as well: whoever meets a conflict looks again, as a person would.
  const confirm = async () => {
    const { dropoutCase } = await bureau.ask<{ dropoutCase: { version: number } }>(`query($id: ID!) { dropoutCase(id: $id) { version } }`, {
      id: caseId,
    });
    return administrator.ask<{ confirmDropout: { __typename: string } }>(
      `mutation($input: ConfirmDropoutInput!) { confirmDropout(input: $input) { __typename } }`,
      { input: { idempotencyKey: 'confirm', caseId, expectedVersion: dropoutCase.version } },
    );
  };
  await eventually(confirm, ({ confirmDropout }) => confirmDropout.__typename === 'DropoutCaseSuccess', 'the dropout to be confirmed');
  const reviewed = await eventually(
    () =>
      poverty.ask<{ dropoutCase: { aidReview: { id: string; version: number } | null } }>(
        `query($id: ID!) { dropoutCase(id: $id) { aidReview { id version } } }`,
        { id: caseId },
      ),
    (answer) => answer.dropoutCase.aidReview !== null,
    'the aid review',
  );
  const { id: reviewId, version } = reviewed.dropoutCase.aidReview ?? { id: '', version: 0 };
  await poverty.ask(`mutation($input: CompleteAidReviewInput!) { completeAidReview(input: $input) { __typename } }`, {
    input: { reviewId, cause: 'POVERTY', measures: ['LIVING_SUBSISTENCE'], expectedVersion: version, idempotencyKey: 'complete' },
  });
  graph.moveClock('2026-05-13T08:00:00+08:00');
  await administrator.ask(`mutation($input: RecordReturnInput!) { recordReturn(input: $input) { __typename } }`, {
    input: { idempotencyKey: 'return', caseId, returnedOn: '2026-05-13' },
  });
  await eventually(
    () =>
      bureau.ask<{
        student: { mark: string; dropoutCases: { placementReview: { status: string } | null; aidReview: { status: string } | null }[] };
      }>(`query($id: ID!) { student(id: $id) { mark dropoutCases { placementReview { status } aidReview { status } } } }`, {
        id: studentId,
      }),
    ({ student: { mark, dropoutCases } }) =>
      mark === 'RETURNED' && dropoutCases[0]?.placementReview?.status === 'CLOSED' && dropoutCases[0].aidReview?.status === 'RE_BASED',
    'the effects of the return',
  );
}
