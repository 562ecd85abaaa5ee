import { newId, pascalCase } from '@baoxue/domain';
import { eventOf } from '@baoxue/testing';
import { bureau, elsewhere, eventually, startRegistryUnderTest, viewerOf, type RegistryUnderTest } from './registry-under-test.fixtures.js';
import { idNumberOf, OTHER_SCHOOL, SCHOOL, schoolRow, studentRow, type Row } from './registry.fixtures.js';

let registry: RegistryUnderTest;
const school = viewerOf('registry-administrator');
const stranger = viewerOf('registry-administrator', elsewhere);

beforeAll(async () => {
  registry = await startRegistryUnderTest('2026-04-28T09:00:00+08:00');
  await registry.imported('SCHOOLS', [schoolRow(SCHOOL), { ...schoolRow(OTHER_SCHOOL), 所在地代码: '640381100' }]);
});
afterAll(async () => registry?.stop());

const withoutNumber = (index: number, changes: Row = {}): Row => studentRow(index, { 身份证号: '', 学籍号: '', ...changes });
const PAIRS = `query ($status: DuplicateStatus!) { duplicates(status: $status) { edges { node { id version status reasons students { id } } } } }`;
const pairs = async (status = 'SUSPECTED', who = bureau): Promise<any[]> =>
  (await registry.ask(PAIRS, { status }, who)).duplicates.edges.map(({ node }: any) => node);
const byName = async (name: string): Promise<any[]> =>
  (
    await registry.ask(
      `query ($name: String) { students(filter: { name: $name }) { edges { node { id idNumber hasTemporaryNumber } } } }`,
      {
        name,
      },
    )
  ).students.edges.map(({ node }: any) => node);
const MARK = 'query ($id: ID!) { student(id: $id) { mark } }';
const STUDENT = `query ($id: ID!) { student(id: $id) { id nationalStatus mergedRecords { id enrolments { to exitReason } } enrolments { to } } }`;
const student = async (id: string) => (await registry.ask(STUDENT, { id })).student;
async function act(mutation: string, input: object, who = bureau): Promise<any> {
  const name = pascalCase(mutation);
  const success =
    mutation === 'linkIdNumber'
      ? '... on LinkIdNumberSuccess { student { id hasTemporaryNumber } }'
      : '... on DuplicateSuccess { duplicate { id status students { id } } }';
  const source = `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { __typename ... on Refusal { code field } ... on Conflict { actualVersion } ${success} } }`;
  return (await registry.ask(source, { input: { idempotencyKey: newId(), ...input } }, who))[mutation];
}

describe('A3 a child without an ID number', () => {
  const name = studentRow(0)['姓名'] ?? '';

  it('A3 is entered under a temporary number, and the next list finds the same child', async () => {
    await registry.imported('STUDENTS', [withoutNumber(0)]);
    expect(await registry.imported('STUDENTS', [withoutNumber(0)])).toMatchObject({
      importBatch: { registeredCount: 0, alreadyRegisteredCount: 1 },
    });
    expect(await byName(name)).toEqual([{ id: expect.any(String), idNumber: null, hasTemporaryNumber: true }]);
  });

  it('A3 a number that is none of this system, without an ID number, is refused by row and column', async () => {
    const { errors } = await registry.dryRun('STUDENTS', [withoutNumber(0, { 学籍号: `G${idNumberOf(0)}` })]);
    expect(errors).toEqual([[2, '学籍号', 'NUMBER_WITHOUT_ID']]);
  });

  it('A3 the number comes: the same record under both numbers, told to the others as a new card', async () => {
    const [{ id }] = await byName(name);
    expect(await act('linkIdNumber', { studentId: id, idNumber: idNumberOf(0) }, stranger)).toMatchObject({ code: 'FORBIDDEN' });
    const mistyped = `${idNumberOf(0).slice(0, 16)}99`;
    expect(await act('linkIdNumber', { studentId: id, idNumber: mistyped }, school)).toMatchObject({ code: 'ID_NUMBER_CHECK_DIGIT' });
    expect(await act('linkIdNumber', { studentId: id, idNumber: idNumberOf(0) }, school)).toMatchObject({
      student: { id, hasTemporaryNumber: false },
    });
    expect(await registry.idOf(0)).toBe(id);
    for (const row of [withoutNumber(0), studentRow(0)])
      expect(await registry.imported('STUDENTS', [row])).toMatchObject({ importBatch: { registeredCount: 0 } });
    const moved = await eventually(async () => registry.sent('student.moved.v1').find(({ subject }) => subject === id));
    expect(moved.data.idNumberIndex).not.toBe(registry.sent('student.registered.v1')[0].data.idNumberIndex);
  });
});

describe('A3 two records of one child', () => {
  let [kept, source] = ['', ''];

  it('A3 are found with the reasons, by the schools concerned; a number in use makes a pair too', async () => {
    await registry.imported('STUDENTS', [
      studentRow(1),
      withoutNumber(1, { 监护人电话: '10000000009', 学校标识码: OTHER_SCHOOL }),
      // A twin: a name of one character other, the same family.
      studentRow(2),
    ]);
    kept = (await registry.idOf(1)) ?? '';
    const [pair] = await eventually(async () => {
      const found = await pairs();
      return found.length > 0 && found;
    });
    expect(pair.reasons).toEqual(['SAME_NAME', 'SAME_BIRTH_DATE']);
    source = pair.students.find(({ id }: any) => id !== kept).id;
    expect(await pairs('SUSPECTED', stranger)).toMatchObject([{ students: [{ id: source }] }]);
    expect(await pairs('SUSPECTED', viewerOf('class-teacher'))).toEqual([]);
    expect(await act('linkIdNumber', { studentId: source, idNumber: idNumberOf(1) })).toMatchObject({ code: 'NUMBER_TAKEN' });
    expect((await pairs())[0].reasons).toEqual(['SAME_NAME', 'SAME_BIRTH_DATE', 'SAME_NUMBER']);
  });

  const GROUPS = 'query ($id: ID!) { student(id: $id) { monitoring { groups { group source } } } }';
  const groups = async (id: string) => (await registry.ask(GROUPS, { id })).student.monitoring.groups;
  const tellLedger = (sequence: number, change: string, on: string) =>
    registry.publish(
      'baoxue.poverty-aid.ledger',
      eventOf('ledger.changed.v1', ledgerEntry, sequence, { studentId: source, category: 'registered-poor', change, on }),
    );
  const ledgerEntry = newId();

  it('A3 A7 are watched over each for itself before they are merged', async () => {
    await tellLedger(1, 'entered', '2025-09-01');
    await eventually(async () => (await groups(source)).length === 1);
    expect(await groups(kept)).toEqual([]);
  });

  it('A3 are merged by the bureau: the old id leads to the one that stands, and the source is kept', async () => {
    const [{ id, version }] = await pairs();
    const merge = { duplicateId: id, keptStudentId: kept, approvalNumber: '青教〔2026〕7号' };
    expect(await act('mergeStudents', merge, school)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act('mergeStudents', { ...merge, keptStudentId: source })).toMatchObject({ code: 'KEEP_THE_NUMBER' });
    expect(await act('mergeStudents', { ...merge, expectedVersion: version - 1 })).toMatchObject({ __typename: 'Conflict' });
    const key = newId();
    const done = { duplicate: { status: 'MERGED', students: [{ id: kept }] } };
    for (const again of [merge, merge]) expect(await act('mergeStudents', { ...again, idempotencyKey: key })).toMatchObject(done);
    expect(await student(source)).toEqual({
      id: kept,
      nationalStatus: '01',
      enrolments: [{ to: null }],
      mergedRecords: [{ id: source, enrolments: [{ to: '2026-04-28', exitReason: 'DUPLICATE' }] }],
    });
    expect(await byName(studentRow(1)['姓名'] ?? '')).toMatchObject([{ id: kept }]);
    const told = await eventually(async () => registry.sent('student.merged.v1')[0]);
    expect(told.data).toMatchObject({ studentId: source, intoStudentId: kept });
    expect(registry.sent('student.moved.v1').find(({ subject }) => subject === source).data.lifeStatus).toBe('left');
  });

  it('A3 A7 the child is watched over for what is known of either record', async () => {
    expect(await groups(kept)).toEqual([{ group: 'POOR', source: 'registered-poor' }]);
    await tellLedger(2, 'left', '2026-04-01');
    await eventually(async () => (await groups(kept)).length === 0);
    await tellLedger(3, 'entered', '2026-04-20');
    await eventually(async () => (await groups(kept)).length === 1);
  });

  it('A3 A6 bear the mark of a case that names the merged record on the one that stands for it', async () => {
    const { data: place } = registry.sent('student.merged.v1')[0];
    const { intoStudentId: _into, on: absentSince, ...about } = place;
    const suspected = { ...about, caseId: newId(), absentSince, markedOn: absentSince, rulePack: 'qingtongxia-2018-49@1' };
    await registry.publish('baoxue.attendance.dropout-case', eventOf('dropout.suspected.v1', suspected.caseId, 1, suspected));
    await eventually(async () => (await registry.ask(MARK, { id: kept })).student.mark === 'SUSPECTED');
  });

  it('A3 stay merged: the next list neither enrols the source again nor suspects it', async () => {
    await registry.imported(
      'STUDENTS',
      [withoutNumber(1, { 监护人电话: '10000000009', 入学日期: '2026-04-29' })].map((row) => ({ ...row, 学校标识码: SCHOOL })),
    );
    expect(await student(source)).toMatchObject({ id: kept, enrolments: [{ to: null }] });
    const add = `mutation ($input: EndRegistrationInput!) { endRegistration(input: $input) { ... on Refusal { code } } }`;
    const input = { idempotencyKey: newId(), studentId: source, kind: 'EXPULSION' };
    expect((await registry.ask(add, { input })).endRegistration).toEqual({ code: 'STUDENT_MERGED' });
  });

  it('A3 are two again when the merge is undone, exactly as they were, and are not suspected again', async () => {
    const [{ id }] = await pairs('MERGED');
    expect(await act('undoMerge', { duplicateId: id, approvalNumber: '青教〔2026〕8号' })).toMatchObject({
      duplicate: { status: 'DISTINCT' },
    });
    expect(await student(source)).toMatchObject({ id: source, nationalStatus: '01', enrolments: [{ to: null }], mergedRecords: [] });
    await eventually(async () => registry.sent('student.unmerged.v1').length > 0);
    // Each is watched over for its own again.
    expect([await groups(kept), await groups(source)]).toEqual([[], [{ group: 'POOR', source: 'registered-poor' }]]);
    await act('reportDuplicate', { studentId: kept, otherStudentId: source });
    expect(await pairs()).toEqual([]);
  });

  it('A3 a decision that was not carried out, because the process died, is carried out by the next', async () => {
    const twin = (await registry.idOf(2)) ?? '';
    const { duplicate } = await act('reportDuplicate', { studentId: kept, otherStudentId: twin });
    await act('mergeStudents', { duplicateId: duplicate.id, keptStudentId: kept, approvalNumber: '青教〔2026〕9号' });
    await act('undoMerge', { duplicateId: duplicate.id, approvalNumber: '青教〔2026〕9号' });
    const merged = { 'state.status': 'merged', 'state.keptId': kept, 'state.carriedOut': false, nextDueAt: new Date(0) };
    await registry.connection.collection('duplicates').updateOne({ _id: duplicate.id }, { $set: merged });
    await registry.tick();
    expect(await student(twin)).toMatchObject({ id: kept });
  });
});

describe('A3 three records of one child, the first merged into the second and that into the third', () => {
  let [first, second, third] = ['', '', ''];
  let [inner, outer] = ['', ''];
  const ledgerEntries = [newId(), newId()];
  const GROUPS = 'query ($id: ID!) { student(id: $id) { monitoring { groups { source } } } }';
  const sources = async (id: string): Promise<string[]> =>
    (await registry.ask(GROUPS, { id })).student.monitoring.groups.map(({ source }: any) => source).sort();
  const tell = (entry: number, sequence: number, fact: object) =>
    registry.publish(
      'baoxue.poverty-aid.ledger',
      eventOf('ledger.changed.v1', ledgerEntries[entry] ?? '', sequence, { on: '2026-04-01', ...fact }),
    );
  async function merge(studentId: string, keptStudentId: string): Promise<string> {
    const { duplicate } = await act('reportDuplicate', { studentId, otherStudentId: keptStudentId });
    const merging = { duplicateId: duplicate.id, keptStudentId, approvalNumber: '青教〔2026〕10号' };
    expect(await act('mergeStudents', merging)).toMatchObject({ duplicate: { status: 'MERGED' } });
    return duplicate.id;
  }
  const undo = (duplicateId: string) => act('undoMerge', { duplicateId, approvalNumber: '青教〔2026〕11号' });
  const ids = async (id: string) => {
    const found = await student(id);
    return [found.id, ...found.mergedRecords.map((record: any) => record.id).sort()];
  };

  beforeAll(async () => {
    await registry.imported(
      'STUDENTS',
      [3, 4, 5].map((index) => studentRow(index)),
    );
    [first, second, third] = (await Promise.all([3, 4, 5].map((index) => registry.idOf(index)))).map((id) => id ?? '') as [
      string,
      string,
      string,
    ];
    await tell(0, 1, { studentId: first, category: 'registered-poor', change: 'entered' });
    await tell(1, 1, { studentId: second, category: 'registered-poor', change: 'entered' });
    await eventually(async () => (await sources(first)).length + (await sources(second)).length === 2);
  });

  it('A3 A7 both lead to the third, which shows both and is watched over for what is known of each', async () => {
    inner = await merge(first, second);
    outer = await merge(second, third);
    for (const id of [first, second, third]) expect(await ids(id)).toEqual([third, ...[first, second].sort()]);
    expect(await sources(third)).toEqual(['registered-poor', 'registered-poor']);
    // The ledger speaks of the first: what is known of the second stays.
    await tell(0, 2, { studentId: first, category: 'registered-poor', change: 'left', on: '2026-04-20' });
    await eventually(async () => (await sources(third)).length === 1);
  });

  it('A3 A7 the first stands for itself again while the second is merged, with what was told of it meanwhile', async () => {
    await undo(inner);
    expect([await ids(first), await ids(second)]).toEqual([[first], [third, second]]);
    expect([await sources(first), await sources(third)]).toEqual([[], ['registered-poor']]);
    await tell(0, 3, { studentId: first, category: 'registered-poor', change: 'entered', on: '2026-04-22' });
    await eventually(async () => (await sources(first)).length === 1);
    await undo(outer);
    expect([await ids(second), await ids(third)]).toEqual([[second], [third]]);
    expect([await sources(first), await sources(second), await sources(third)]).toEqual([['registered-poor'], ['registered-poor'], []]);
  });

  it('A3 A7 the second takes back what it had of the first, when its own merge is undone before', async () => {
    await registry.imported(
      'STUDENTS',
      [6, 7].map((index) => studentRow(index)),
    );
    const [middle, end] = (await Promise.all([6, 7].map((index) => registry.idOf(index)))).map((id) => id ?? '') as [string, string];
    inner = await merge(first, middle);
    outer = await merge(middle, end);
    expect(await sources(end)).toEqual(['registered-poor']);
    await undo(outer);
    expect([await ids(first), await ids(end)]).toEqual([[middle, first], [end]]);
    expect([await sources(middle), await sources(end)]).toEqual([['registered-poor'], []]);
    await undo(inner);
    expect([await sources(first), await sources(middle)]).toEqual([['registered-poor'], []]);
  });
});
