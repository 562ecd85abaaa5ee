import { newId } from '@baoxue/domain';
import { bureau, elsewhere, eventually, startRegistryUnderTest, viewerOf, type RegistryUnderTest } from './registry-under-test.fixtures.js';
import { idNumberOf, OTHER_SCHOOL, SCHOOL, schoolRow, studentRow, TOWN, type Row } from './registry.fixtures.js';

let registry: RegistryUnderTest;
const school = viewerOf('registry-administrator');
const town = viewerOf('town-officer');
const PRIMARY = { 年级: '六年级' };

beforeAll(async () => {
  registry = await startRegistryUnderTest('2026-06-01T09:00:00+08:00');
  await registry.imported('SCHOOLS', [
    { ...schoolRow(SCHOOL), 办学类别: '九年一贯制' },
    { ...schoolRow(OTHER_SCHOOL), 所在地代码: '640381100', 办学类别: '小学' },
  ]);
});
afterAll(async () => registry?.stop());

/** Children born in 2012: in the eighth year of the compulsory stage. */
const listRow = (index: number, changes: Row = {}): Row => ({
  姓名: studentRow(index)['姓名'] ?? '',
  身份证号: idNumberOf(index),
  居住地代码: TOWN,
  学校标识码: SCHOOL,
  ...changes,
});
const LEDGER = `query ($filter: SchoolAgeFilter) { schoolAgeChildren(filter: $filter, first: 100) { edges { node {
  name idNumber schoolYear standing school { id } jurisdiction { id } student { id } notice { number issuedOn reportBy html } } } } }`;
const ledger = async (filter: object = {}, who = bureau): Promise<any[]> =>
  (await registry.ask(LEDGER, { filter }, who)).schoolAgeChildren.edges.map(({ node }: any) => node);
const NOTIFY = `mutation ($input: IssueEnrolmentNoticesInput!) { issueEnrolmentNotices(input: $input) { __typename ... on Refusal { code field } ... on IssueEnrolmentNoticesSuccess { issuedCount } } }`;
const notify = async (reportBy: string, who = school) =>
  (await registry.ask(NOTIFY, { input: { idempotencyKey: newId(), schoolId: SCHOOL, reportBy } }, who)).issueEnrolmentNotices;
const nameOf = (index: number) => studentRow(index)['姓名'];

describe('A8 the ledger of children of school age', () => {
  it('A8 holds whoever lives here and whoever is in school, each child once', async () => {
    await registry.imported('STUDENTS', [studentRow(0), studentRow(1, { ...PRIMARY, 学校标识码: OTHER_SCHOOL })]);
    await eventually(async () => (await ledger({ standing: 'IN_SCHOOL' })).length === 2);
    expect(await registry.imported('SCHOOL_AGE_CHILDREN', [listRow(0), listRow(2), listRow(3)])).toMatchObject({
      importBatch: { registeredCount: 3 },
    });
    const children = await ledger();
    expect(children.map(({ name, standing }) => [name, standing]).sort()).toEqual(
      [
        [nameOf(0), 'IN_SCHOOL'],
        [nameOf(1), 'IN_SCHOOL'],
        [nameOf(3), 'EXPECTED'],
        [nameOf(2), 'EXPECTED'],
      ].sort(),
    );
    expect(children.find(({ name }) => name === nameOf(2))).toMatchObject({
      schoolYear: '2018',
      school: { id: SCHOOL },
      jurisdiction: { id: TOWN },
      student: null,
    });
  });

  it('A11 the list is checked by row and column, and read again changes nothing', async () => {
    const { errors } = await registry.dryRun('SCHOOL_AGE_CHILDREN', [
      listRow(4, { 居住地代码: '999999' }),
      listRow(5, { 学校标识码: '6499000009' }),
      listRow(6, { 身份证号: '990101201203150000' }),
    ]);
    expect(errors.map(([row, column]: any) => [row, column])).toEqual([
      [2, '居住地代码'],
      [3, '学校标识码'],
      [4, '身份证号'],
    ]);
    expect(await registry.imported('SCHOOL_AGE_CHILDREN', [listRow(2)])).toMatchObject({
      importBatch: { registeredCount: 0, alreadyRegisteredCount: 1 },
    });
  });

  it('E2 is seen by the town of the home and the school that expects the child, with names by those who may', async () => {
    expect((await ledger({}, town)).map(({ name }) => name)).toEqual(expect.arrayContaining([nameOf(2), nameOf(3)]));
    expect(await ledger({ standing: 'EXPECTED' }, viewerOf('town-officer', elsewhere))).toEqual([]);
    for (const post of ['class-teacher', 'analyst'] as const) expect(await ledger({}, viewerOf(post))).toEqual([]);
  });
});

describe('A8 enrolment notices', () => {
  it('A8 G2 go to every child a school expects, once, with the law on the page; each print is on record', async () => {
    expect(await notify('2026-06-15', viewerOf('registry-administrator', elsewhere))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await notify('2026-06-01')).toMatchObject({ code: 'REPORT_DAY_INVALID', field: 'input.reportBy' });
    expect(await notify('2026-06-15')).toMatchObject({ issuedCount: 2 });
    expect(await notify('2026-06-15')).toMatchObject({ issuedCount: 0 });
    const notified = await ledger({ standing: 'NOTIFIED' }, town);
    expect(notified).toHaveLength(2);
    expect(new Set(notified.map(({ notice }) => notice.number)).size).toBe(2);
    for (const { name, notice } of notified)
      for (const text of [name, '示范初级中学1', '2026年6月15日', '第十一条', '第五十八条']) expect(notice.html).toContain(text);
    const PDF = LEDGER.replace('html', 'pdf');
    const [printed] = (await registry.ask(PDF, { filter: { standing: 'NOTIFIED' } }, town)).schoolAgeChildren.edges;
    expect(Buffer.from(printed.node.notice.pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const prints = { action: 'student:read-name', subjectType: 'SchoolAgeChild', fields: 'enrolment notice' };
    expect(await registry.connection.collection('audit').countDocuments(prints)).toBeGreaterThanOrEqual(2);
  });

  it('A8 say afterwards who appeared and who did not, and who did not is notified anew', async () => {
    await registry.imported('STUDENTS', [studentRow(2)]);
    await eventually(async () => (await ledger({ standing: 'NOTIFIED' })).length === 1);
    registry.clock.set('2026-06-15T20:00:00+08:00');
    await registry.tick();
    expect(await ledger({ standing: 'MISSING' })).toEqual([]);
    registry.clock.set('2026-06-16T08:00:00+08:00');
    await registry.tick();
    expect(await ledger({ standing: 'MISSING', schoolId: SCHOOL }, school)).toMatchObject([{ name: nameOf(3), student: null }]);
    expect(await notify('2026-06-23')).toMatchObject({ issuedCount: 1 });
    await registry.imported('STUDENTS', [studentRow(3)]);
    await eventually(async () => (await ledger({ standing: 'NOTIFIED' })).length === 0);
    expect((await ledger({ standing: 'IN_SCHOOL' })).length).toBe(4);
  });

  it('A8 a graduate of primary school is expected again; of junior school or gone, not', async () => {
    const end = `mutation ($input: EndEnrolmentInput!) { endEnrolment(input: $input) { __typename ... on Refusal { code } } }`;
    const endOf = (index: number, kind: string, who = bureau) =>
      registry
        .idOf(index)
        .then((studentId) =>
          registry.ask(end, { input: { idempotencyKey: newId(), studentId, kind, grounds: { on: '2026-06-16' } } }, who),
        );
    expect(await endOf(1, 'GRADUATION')).toMatchObject({ endEnrolment: { __typename: 'MovementSuccess' } });
    await endOf(3, 'DEATH');
    await eventually(async () => (await ledger({ standing: 'GONE' })).length === 1);
    expect(await eventually(async () => (await ledger({ standing: 'EXPECTED' }))[0])).toMatchObject({ name: nameOf(1), notice: null });
  });
});

it('G1 the ledger keeps no name and no number in the open', async () => {
  const stored = await Promise.all(
    ['school_age', 'school_age_imports', 'school_age_imports_rows'].map((name) => registry.connection.collection(name).find().toArray()),
  );
  expect(stored[0]?.length).toBe(4);
  for (const index of [0, 1, 2, 3])
    for (const secret of [nameOf(index) ?? '', idNumberOf(index)]) expect(JSON.stringify(stored)).not.toContain(secret);
});
