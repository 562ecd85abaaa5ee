/** Each wrong input is refused with a code, the field and the rule, in both languages; and nothing is half-applied. */
import { schemaUriOf, studentMoved } from '@baoxue/contracts';
import { newId, pascalCase } from '@baoxue/domain';
import { createKafkaBus, silent } from '@baoxue/event-bus';
import { demoSchool, studentRows } from '../../infra/demo/demo-school.js';
import { createList, STUDENTS } from '../../infra/demo/import-list.js';
import { csvOf, importSchool } from '../../infra/demo/lists.js';
import { setStage } from '../../infra/demo/play.js';
import { childrenInGraph, childrenOf, knownToAttendance, marksOnRegisters, type Child } from '../../infra/demo/situation.js';
import { story, type Stage } from '../../infra/demo/story.js';
import { readTopics, type TopicEvent } from '../../infra/demo/topic-reader.js';
import { eventually, type Desk } from '../support/graph-client.js';
import type { TestGraph } from '../support/test-graph.js';

interface Problem {
  readonly code: string;
  readonly field?: string | null;
  readonly rule?: string | null;
  readonly zh: string;
  readonly en: string;
}

const OTHER_SCHOOL = demoSchool('2025', { number: 2 });
const HOLIDAY = '2026-05-01';
const MINUTES = 60_000;
let graph: TestGraph;
let stage: Stage;
let teacher: Desk;
let children: readonly Child[];

/** What suspicion sets off by event has arrived: afterwards nothing changes but by what the tests do. */
const isSettled = (all: readonly Child[]): boolean =>
  all.every(
    ({ now: { aid }, openedCase }) =>
      !openedCase || !aid?.ledgers.length || (aid.reviews.length > 0 && openedCase.aidReviewAnswer !== null),
  );

/** Children, marks, cases, reviews and registers: everything that a wrong input might have touched. */
const everything = async () => [
  await childrenInGraph(stage),
  await Promise.all(stage.school.classIds.map((id) => marksOnRegisters(stage.cast.bureau, id, [...stage.days, HOLIDAY]))),
];

/** The problem with which a mutation answers. */
async function problemOf(desk: Desk, mutation: string, input: object): Promise<Problem> {
  const inputType = `${pascalCase(mutation)}Input!`;
  const query = `mutation Wrong($input: ${inputType}) { outcome: ${mutation}(input: $input) { __typename ... on Problem { code field rule zh en } } }`;
  return (await desk.ask<{ outcome: Problem }>(query, { input: { idempotencyKey: newId(), ...input } })).outcome;
}

type Row = Readonly<Record<string, string>>;
const rows = (): readonly Row[] => studentRows(stage.school);
const row = (changes: Row = {}, index = 0): Row => ({ ...rows()[index], ...changes });
const withoutColumn = ({ 民族: _group, ...rest }: Row): Row => rest;
/** Nobody's number with a wrong last character. */
const WRONG_NUMBER = '990102201501011211';

/** The problem of a list as a whole, with the column as its field. */
async function problemOfList(list: readonly Row[]): Promise<Problem> {
  const { uploadPath } = await createList(stage.cast.bureau, STUDENTS, { name: '示范名单', key: newId() });
  return stage.cast.bureau.upload(uploadPath, csvOf(list)).then(
    () => Promise.reject(new Error('The list was taken.')),
    (error: Error) => JSON.parse(error.message) as Problem,
  );
}

/** The problem of the last row of a list; the list is then committed in vain. */
async function problemOfRow(list: readonly Row[]): Promise<Problem> {
  const { id, uploadPath } = await createList(stage.cast.bureau, STUDENTS, { name: '示范名单', key: newId() });
  type Checked = { readonly errors: readonly (Problem & { readonly row: number; readonly column: string })[] };
  const { errors } = await stage.cast.bureau.upload<Checked>(uploadPath, csvOf(list));
  const [error] = errors;
  expect(errors).toEqual([expect.objectContaining({ row: list.length + 1 })]);
  expect(await problemOf(stage.cast.bureau, 'commitImportBatch', { kind: 'STUDENTS', importId: id })).toMatchObject({
    code: 'FILE_HAS_ERRORS',
    field: 'input.importId',
    rule: 'A11',
  });
  return { ...(error as Problem), field: error?.column };
}

const rollOf = (date: string | undefined, more: object = {}) => ({
  classId: stage.school.classIds[0],
  date,
  entries: [],
  othersPresent: true,
  ...more,
});
/** A child of the first class who is there every day. */
const attending = () => children.find(({ student }) => student.fate === 'attends' && student.classNumber === 1);
const absent = (child: Child | undefined) => ({ entries: [{ studentId: child?.now.id, mark: 'UNEXCUSED' }] });
const caseId = () => children.find(({ openedCase }) => openedCase)?.openedCase?.id;

/** Confirms the case as it stands: when the clock has moved it on in between, as a desk does, it looks again. */
const confirm = (desk: Desk, changes: object = {}): Promise<Problem> =>
  eventually(
    async () => problemOf(desk, 'confirmDropout', { caseId: caseId(), expectedVersion: await versionOfCase(), ...changes }),
    ({ code }) => code !== 'STALE_VERSION',
    'the case to stand still',
  );

async function versionOfCase(): Promise<number> {
  const query = `query Look($id: ID!) { dropoutCase(id: $id) { version } }`;
  return (await stage.cast.bureau.ask<{ dropoutCase: { version: number } }>(query, { id: caseId() })).dropoutCase.version;
}

async function problemOfToken(token: string): Promise<Problem> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(`${graph.url}/graphql`, { method: 'POST', headers, body: '{"query":"{ jurisdictions { id } }"}' });
  expect(response.status).toBe(401);
  const { errors } = (await response.json()) as { errors: readonly { readonly extensions: Problem }[] };
  return errors[0]?.extensions as Problem;
}

/** Says in the registry's place that a child moved to the other class; resolves when the attendance service has heard it. */
async function move(child: Child | undefined): Promise<void> {
  const [from = '', to = ''] = stage.school.classIds;
  const studentId = child?.now.id ?? '';
  const { type, topic } = studentMoved;
  const there = { brokers: graph.kafkaBrokers, installation: graph.installation };
  const topics = await readTopics({ ...there, topics: [topic] });
  const bus = createKafkaBus({ ...there, clientId: 'registry', logger: silent, onFatal() {} });
  try {
    const ofChild = async () => topics.events().filter(({ subject }) => subject === studentId);
    const told = await eventually(ofChild, (events) => events.length > 0, 'the registration');
    const registered = told[0] as TopicEvent;
    // A move says all that a registration does, but for the household.
    const { householdId: _household, ...place } = registered.data as { readonly householdId?: string };
    const data = { ...place, classId: to, effectiveOn: stage.days[0] };
    const event = { ...registered, id: newId(), type, dataschema: schemaUriOf(type), sequence: told.length + 1, data };
    await bus.publish([{ topic, key: studentId, event }]);
    const known = () => knownToAttendance(stage.cast.teachers.get(from) as Desk, from);
    await eventually(known, (count) => count === 4, 'the move to be known');
  } finally {
    await Promise.all([topics.stop(), bus.close()]);
  }
}

interface Wrong {
  readonly what: string;
  readonly act: () => Promise<Problem>;
  readonly says: readonly [code: string, field: string | null, rule: string];
}

const WRONGS: readonly Wrong[] = [
  { what: 'a list with an unknown column', act: () => problemOfList([row({ 血型: 'A' })]), says: ['UNKNOWN_COLUMN', '血型', 'A11'] },
  { what: 'a list without a column', act: () => problemOfList([withoutColumn(row())]), says: ['MISSING_COLUMN', '民族', 'A11'] },
  {
    what: 'an ID number with a wrong check digit',
    act: () => problemOfRow([row(), row({ 身份证号: WRONG_NUMBER, 学籍号: `G${WRONG_NUMBER}` })]),
    says: ['ID_NUMBER_CHECK_DIGIT', '身份证号', 'GB 11643-1999'],
  },
  { what: 'the same ID number twice in one file', act: () => problemOfRow([row(), row()]), says: ['ROW_TWICE', '身份证号', 'A11'] },
  {
    what: 'an unknown school',
    act: () => problemOfRow([row(), row({ 学校标识码: '6498000099' }, 1)]),
    says: ['SCHOOL_UNKNOWN', '学校标识码', 'A2'],
  },
  {
    what: 'a child who is enrolled at another school',
    act: () => problemOfRow([row(), row({ 学校标识码: OTHER_SCHOOL.id }, 1)]),
    says: ['ENROLMENT_OVERLAPS', '身份证号', 'A5'],
  },
  {
    what: 'a roll for a holiday',
    act: () => problemOf(teacher, 'takeRoll', rollOf(HOLIDAY)),
    says: ['NOT_A_SCHOOL_DAY', 'input.date', 'B2'],
  },
  {
    what: 'a roll that was taken',
    act: () => problemOf(teacher, 'takeRoll', rollOf(stage.days[3], absent(attending()))),
    says: ['ROLL_ALREADY_TAKEN', 'input.date', 'B1'],
  },
  {
    what: 'the absence of a child who moved',
    act: async () => {
      await move(attending());
      stage.moveTo(stage.days[4] ?? '');
      return problemOf(teacher, 'takeRoll', rollOf(stage.days[4], absent(attending())));
    },
    says: ['STUDENT_NOT_IN_CLASS', 'input.entries', 'B1'],
  },
  {
    what: 'a confirmation before the week is over',
    act: () => confirm(stage.cast.administrator),
    says: ['WEEK_NOT_OVER', 'input.caseId', 'B4, plan (1)3'],
  },
  { what: 'a confirmation by the wrong post', act: () => confirm(stage.cast.town), says: ['FORBIDDEN', null, 'E2'] },
  {
    what: 'a stale version',
    act: () => problemOf(stage.cast.administrator, 'confirmDropout', { caseId: caseId(), expectedVersion: 99 }),
    says: ['STALE_VERSION', 'expectedVersion', 'E4'],
  },
  { what: 'an unknown id', act: () => confirm(stage.cast.administrator, { caseId: newId() }), says: ['NOT_FOUND', 'input.caseId', 'E2'] },
  { what: 'a wrong token', act: () => problemOfToken('not.a.token'), says: ['UNAUTHENTICATED', null, 'G5'] },
];

export function badInput(graphOf: () => TestGraph): void {
  describe('Wrong input', () => {
    beforeAll(async () => {
      graph = graphOf();
      stage = await setStage({ graph, size: { classes: 2, studentsPerClass: 5 } });
      for (const { act } of story.slice(0, 4)) await act(stage);
      await importSchool(stage.cast.bureau, OTHER_SCHOOL);
      children = await eventually(() => childrenOf(stage), isSettled, 'the aid reviews to be open, and the cases to know of them');
      [teacher] = stage.cast.teachers.values() as unknown as [Desk];
    }, 10 * MINUTES);

    it.each(WRONGS)('$what is refused by name, and changes nothing', async ({ act, says }) => {
      const before = await everything();
      const { code, field = null, rule, zh, en } = await act();
      expect([code, field, rule]).toEqual(says);
      expect([zh, en]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/[a-z]{2}/)]);
      expect(await everything()).toEqual(before);
    });
  });
}
