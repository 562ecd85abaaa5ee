import { newId } from '@baoxue/domain';
import { eventOf } from '@baoxue/testing';
import { bureau, elsewhere, eventually, startRegistryUnderTest, viewerOf, type RegistryUnderTest } from './registry-under-test.fixtures.js';
import { CLASS, idNumberOf, OTHER_SCHOOL, SCHOOL, schoolRow, studentRow, TOWN } from './registry.fixtures.js';

let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await startRegistryUnderTest('2026-04-28T09:00:00+08:00');
  await registry.imported('SCHOOLS', [schoolRow(SCHOOL)]);
});
afterAll(async () => registry?.stop());

type Kind = Parameters<RegistryUnderTest['dryRun']>[0];
const UNDO = `mutation ($input: UndoImportBatchInput!) { undoImportBatch(input: $input) { __typename ... on Refusal { code }
  ... on ImportBatchSuccess { importBatch { status takenBackCount keptCount kept: undoneRows { edges { node { row code zh en } } } takenBack: undoneRows(result: TAKEN_BACK) { edges { node { row recordId } } } } } } }`;
const undo = async (kind: Kind, importId: string, who = bureau): Promise<any> => {
  const { undoImportBatch } = await registry.ask(UNDO, { input: { kind, importId, idempotencyKey: newId() } }, who);
  return undoImportBatch.importBatch ?? undoImportBatch;
};
/** A batch that was committed; its id. */
async function committed(kind: Kind, rows: Parameters<RegistryUnderTest['dryRun']>[1]): Promise<string> {
  const { id, errors } = await registry.dryRun(kind, rows);
  expect(errors).toEqual([]);
  expect(await registry.commit(kind, id)).toMatchObject({ importBatch: { status: 'COMMITTED' } });
  return id;
}
const rowsOf = ({ edges }: any): number[] => edges.map(({ node }: any) => node.row);
const STUDENT = `query ($id: ID!) { student(id: $id) { name nationalStatus enrolments { exitReason } movements { kind } } }`;
const idOf = async (index: number) => (await registry.idOf(index)) ?? '';
const student = async (index: number) => (await registry.ask(STUDENT, { id: await idOf(index) })).student;

describe('A11 the undo of a list of students', () => {
  let importId = '';
  const CHANGE = `mutation ($input: ChangeClassInput!) { changeClass(input: $input) { __typename } }`;

  beforeAll(async () => {
    importId = await committed(
      'STUDENTS',
      [0, 1, 2, 3].map((index) => studentRow(index, index === 3 ? { 班级: '2班' } : {})),
    );
    const grounds = { on: '2026-04-27', reasonCode: '10' };
    const moved = { idempotencyKey: newId(), studentId: await idOf(1), kind: 'CLASS_CHANGE', classId: `${SCHOOL}-2025-22-02`, grounds };
    expect(await registry.ask(CHANGE, { input: moved }, viewerOf('registry-administrator'))).toMatchObject({
      changeClass: { __typename: 'MovementSuccess' },
    });
    const [caseId, studentId] = [newId(), await idOf(2)];
    const data = { caseId, studentId, schoolId: SCHOOL, classId: CLASS, jurisdictions: ['64', '6403', '640381', TOWN] };
    const suspected = { ...data, absentSince: '2026-04-22', markedOn: '2026-04-27', rulePack: 'qingtongxia-2018-49@1' };
    await registry.publish('baoxue.attendance.dropout-case', eventOf('dropout.suspected.v1', caseId, 1, suspected));
    await eventually(async () => registry.sent('student.marked.v1').length === 1);
  });

  it('A11 is the owner’s and of a post that may commit', async () => {
    expect(await undo('STUDENTS', importId, viewerOf('registry-administrator'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await undo('STUDENTS', importId, { ...bureau, subject: 'another' })).toMatchObject({ code: 'IMPORT_NOT_FOUND' });
  });

  it('A11 is not a stop: a commit that has ended is not stopped, and who may not commit may not stop', async () => {
    const CANCEL = `mutation ($input: CancelImportBatchInput!) { cancelImportBatch(input: $input) { ... on Refusal { code field } } }`;
    const cancel = async (who: typeof bureau): Promise<any> =>
      (await registry.ask(CANCEL, { input: { kind: 'STUDENTS', importId, idempotencyKey: newId() } }, who)).cancelImportBatch;
    expect(await cancel(bureau)).toEqual({ code: 'NOT_COMMITTING', field: 'input.importId' });
    expect(await cancel(viewerOf('head'))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('A11 closes what is new and untouched, keeps what somebody or something has built on, and says which and why', async () => {
    const done = await undo('STUDENTS', importId);
    expect(done).toMatchObject({ status: 'UNDONE', takenBackCount: 2, keptCount: 2 });
    expect(rowsOf(done.takenBack)).toEqual([2, 5]);
    expect(done.kept.edges.map(({ node }: any) => [node.row, node.code])).toEqual([
      [3, 'MOVED_SINCE'],
      [4, 'MARKED_SINCE'],
    ]);
    expect(await student(0)).toMatchObject({
      nationalStatus: '10',
      enrolments: [{ exitReason: 'WRONG_ENTRY' }],
      movements: [{ kind: 'WRONG_ENTRY' }],
    });
    expect(await student(2)).toMatchObject({ nationalStatus: '01', movements: [] });
  });

  it('A11 tells the others, once, though it is asked for again', async () => {
    expect(await undo('STUDENTS', importId)).toMatchObject({ status: 'UNDONE', takenBackCount: 2, keptCount: 2 });
    const left = () => registry.sent('student.moved.v1').filter(({ data }) => data.lifeStatus === 'left');
    await eventually(async () => left().length === 2);
    expect(
      left()
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual([await idOf(0), await idOf(3)].sort());
    expect(await registry.commit('STUDENTS', importId)).toMatchObject({ code: 'IMPORT_UNDONE' });
  });

  it('A11 makes room for the corrected list, which tells the children anew and can be taken back as well', async () => {
    const again = await committed('STUDENTS', [
      studentRow(0, { 姓名: '示例更正', 监护人姓名: '示例更正家长' }),
      studentRow(2, { 姓名: '示例不改' }),
    ]);
    expect(await student(0)).toMatchObject({ name: '示例更正', nationalStatus: '01', movements: [{}, { kind: 'ADMISSION' }] });
    expect(await student(2)).toMatchObject({ name: studentRow(2)['姓名'] });
    expect(await undo('STUDENTS', again)).toMatchObject({ takenBackCount: 1, keptCount: 0 });
    expect(await student(0)).toMatchObject({ nationalStatus: '10', movements: [{}, {}, { kind: 'CORRECTION' }] });
  });

  it('A11 keeps a record into which somebody has merged another', async () => {
    await committed('STUDENTS', [studentRow(40)]);
    const importId = await committed('STUDENTS', [studentRow(41)]);
    const [keptId, mergedId] = [await idOf(41), await idOf(40)];
    const REPORT = `mutation ($input: ReportDuplicateInput!) { reportDuplicate(input: $input) { ... on DuplicateSuccess { duplicate { id } } } }`;
    const pair = { idempotencyKey: newId(), studentId: keptId, otherStudentId: mergedId };
    const { duplicate } = (await registry.ask(REPORT, { input: pair })).reportDuplicate;
    const MERGE = `mutation ($input: MergeStudentsInput!) { mergeStudents(input: $input) { __typename } }`;
    const merge = { idempotencyKey: newId(), duplicateId: duplicate.id, keptStudentId: keptId, approvalNumber: '青教〔2026〕7号' };
    expect(await registry.ask(MERGE, { input: merge })).toMatchObject({ mergeStudents: { __typename: 'DuplicateSuccess' } });
    const done = await undo('STUDENTS', importId);
    expect(done).toMatchObject({ takenBackCount: 0, keptCount: 1, kept: { edges: [{ node: { code: 'MERGED_SINCE' } }] } });
    expect(await student(41)).toMatchObject({ nationalStatus: '01', movements: [] });
  });

  it('A11 comes too late after the days of the rule pack', async () => {
    const late = await committed('STUDENTS', [studentRow(4)]);
    const { importBatch } = await registry.ask(
      `query ($id: ID!) { importBatch(kind: STUDENTS, id: $id) { undoUntil undoneRows { edges { cursor } } } }`,
      { id: late },
    );
    expect(importBatch).toEqual({ undoUntil: '2026-05-28', undoneRows: null });
    registry.clock.set('2026-05-29T09:00:00+08:00');
    expect(await undo('STUDENTS', late)).toMatchObject({ code: 'UNDO_TOO_LATE' });
    registry.clock.set('2026-05-28T09:00:00+08:00');
    expect(await undo('STUDENTS', late)).toMatchObject({ takenBackCount: 1 });
  });
});

describe('A11 the undo of a list of schools', () => {
  it('A11 gives a school its name back, withdraws one that is new, and keeps one with children', async () => {
    const [renamed, third] = [{ ...schoolRow(SCHOOL), 学校名称: '示范改名中学' }, '6499000003'];
    const importId = await committed('SCHOOLS', [renamed, schoolRow(OTHER_SCHOOL), schoolRow(third)]);
    await committed('STUDENTS', [studentRow(6, { 学校标识码: OTHER_SCHOOL })]);
    const done = await undo('SCHOOLS', importId);
    expect(rowsOf(done.takenBack)).toEqual([2, 4]);
    expect(done.kept.edges.map(({ node }: any) => [node.row, node.code])).toEqual([[3, 'SCHOOL_IN_USE']]);
    const { schools } = await registry.ask(`{ schools { id name } }`);
    expect(schools.map(({ id, name }: any) => [id, name]).sort()).toEqual(
      [SCHOOL, OTHER_SCHOOL].map((school) => [school, schoolRow(school)['学校名称']]),
    );
    await eventually(async () => registry.sent('school.withdrawn.v1').length === 1);
    expect(registry.sent('school.withdrawn.v1')[0].data).toMatchObject({ schoolId: third });
  });
});

describe('A2 A11 the undo of a list that says who runs a school', () => {
  it('A11 makes a school public again of which nothing was said before', async () => {
    const schoolId = '6499000009';
    await committed('SCHOOLS', [schoolRow(schoolId)]);
    const OWNERSHIP = `query ($id: ID!) { school(id: $id) { ownership } }`;
    const ownership = async () => (await registry.ask(OWNERSHIP, { id: schoolId })).school.ownership;
    const importId = await committed('SCHOOLS', [{ ...schoolRow(schoolId), 办学性质: '民办' }]);
    expect(await ownership()).toBe('PRIVATE');
    expect(await undo('SCHOOLS', importId)).toMatchObject({ takenBackCount: 1, keptCount: 0 });
    expect(await ownership()).toBe('PUBLIC');
  });
});

describe('A2 a school to which children are on their way', () => {
  const [receiving, assigned] = ['6499000004', '6499000005'];

  it('A2 is neither closed nor withdrawn, nor is one that the ledger of school age expects children at', async () => {
    const importId = await committed('SCHOOLS', [schoolRow(receiving), schoolRow(assigned)]);
    await committed('STUDENTS', [studentRow(50)]);
    const grounds = { on: '2026-05-27', reasonCode: '10', approvalNumber: '青教〔2026〕7号' };
    const transfer = { idempotencyKey: newId(), studentId: await idOf(50), toSchoolId: receiving, grounds };
    const REQUEST = `mutation ($input: RequestTransferInput!) { requestTransfer(input: $input) { __typename } }`;
    expect(await registry.ask(REQUEST, { input: transfer }, viewerOf('registry-administrator'))).toMatchObject({
      requestTransfer: { __typename: 'TransferSuccess' },
    });
    const listed = { 姓名: '示例乙', 身份证号: idNumberOf(51), 居住地代码: TOWN, 学校标识码: assigned };
    await committed('SCHOOL_AGE_CHILDREN', [listed]);

    const CLOSE = `mutation ($input: CloseSchoolInput!) { closeSchool(input: $input) { ... on Refusal { code } } }`;
    const close = { idempotencyKey: newId(), schoolId: receiving, on: '2026-05-28' };
    expect(await registry.ask(CLOSE, { input: close })).toEqual({ closeSchool: { code: 'SCHOOL_IN_USE' } });
    const { kept } = await undo('SCHOOLS', importId);
    expect(kept.edges.map(({ node }: any) => node.code)).toEqual(['SCHOOL_IN_USE', 'SCHOOL_IN_USE']);
  });
});

describe('A11 the undo of a list of children of school age', () => {
  const row = (index: number, school = SCHOOL) => ({ 姓名: '示例乙', 身份证号: idNumberOf(index), 居住地代码: TOWN, 学校标识码: school });
  const LEDGER = `{ schoolAgeChildren(first: 100) { edges { node { idNumber standing school { id } } } } }`;
  const standings = async (): Promise<any[]> =>
    (await registry.ask(LEDGER)).schoolAgeChildren.edges.map(({ node }: any) => [node.standing, node.school.id]);

  it('A11 a new entry goes, and an assignment comes back', async () => {
    await committed('SCHOOL_AGE_CHILDREN', [row(7)]);
    const before = await standings();
    const importId = await committed('SCHOOL_AGE_CHILDREN', [row(7, OTHER_SCHOOL), row(8)]);
    expect(await standings()).toHaveLength(before.length + 1);
    expect(await undo('SCHOOL_AGE_CHILDREN', importId)).toMatchObject({ takenBackCount: 2, keptCount: 0 });
    expect((await standings()).sort()).toEqual(before.sort());
  });

  it('A8 a child whose registration was a mistake is awaited by the school of the list, with its notice, however often it is undone', async () => {
    const assigned = '6499000006';
    await committed('SCHOOLS', [schoolRow(assigned)]);
    await committed('SCHOOL_AGE_CHILDREN', [row(9, assigned)]);
    const NOTIFY = `mutation ($input: IssueEnrolmentNoticesInput!) { issueEnrolmentNotices(input: $input) { __typename } }`;
    await registry.ask(NOTIFY, { input: { idempotencyKey: newId(), schoolId: assigned, reportBy: '2026-09-01' } });
    const inSchool = async () => (await standings()).filter(([standing]) => standing === 'IN_SCHOOL').length;
    const awaited = ['NOTIFIED', assigned];
    const before = await inSchool();
    for (const name of ['示例乙', '示例更正']) {
      expect(await standings()).toContainEqual(awaited);
      const importId = await committed('STUDENTS', [studentRow(9, { 姓名: name })]);
      await eventually(async () => (await inSchool()) === before + 1);
      expect(await undo('STUDENTS', importId)).toMatchObject({ takenBackCount: 1 });
      await eventually(async () => (await standings()).some((each) => each.join() === awaited.join()));
    }
  });
});

describe('A11 the dry run of a list that comes again', () => {
  const ROW = `edges { cursor node { row outcome changes { column before after } kept { column before after } } } pageInfo { hasNextPage }`;
  const PREVIEW = `query ($kind: ImportKind!, $id: ID!, $outcome: ImportRowOutcome, $first: Int! = 50, $after: String) { importBatch(kind: $kind, id: $id) {
    preview { newCount changedCount unchangedCount protectedCount } previewRows(outcome: $outcome, first: $first, after: $after) { ${ROW} } } }`;
  const preview = async (kind: Kind, id: string, rest: object = {}): Promise<any> =>
    (await registry.ask(PREVIEW, { kind, id, ...rest })).importBatch;
  const named = (index: number) => studentRow(index, { 姓名: `示例丙${index}` });
  const changed = { 姓名: '示例丁丁', 年级: '九年级', 监护人姓名: '示例别家长', 现住址: '示例市示例镇示例村9号' };

  it('A11 shows of each row what would change and what stays as it is, with names and addresses masked, and the commit does so', async () => {
    await committed('STUDENTS', [named(20), named(21)]);
    await undo('STUDENTS', await committed('STUDENTS', [named(22)]));
    const { id } = await registry.dryRun('STUDENTS', [
      named(20),
      { ...named(21), ...changed },
      { ...named(22), 姓名: '示例戊' },
      named(23),
    ]);
    const told = await preview('STUDENTS', id);
    expect(told.preview).toEqual({ newCount: 1, changedCount: 1, unchangedCount: 1, protectedCount: 1 });
    expect(told.previewRows.edges.map(({ node: { row, outcome } }: any) => [row, outcome])).toEqual([
      [2, 'UNCHANGED'],
      [3, 'PROTECTED'],
      [4, 'CHANGED'],
      [5, 'NEW'],
    ]);
    const [, kept, anew] = told.previewRows.edges.map(({ node }: any) => node);
    expect(kept.kept).toEqual([
      { column: '年级', before: '八年级', after: '九年级' },
      { column: '姓名', before: '示**', after: '示**' },
      { column: '监护人姓名', before: '示**', after: '示**' },
      { column: '现住址', before: '示例市示例镇****', after: '示例市示例镇****' },
    ]);
    expect(anew).toMatchObject({ kept: [], changes: expect.arrayContaining([{ column: '学校标识码', before: null, after: SCHOOL }]) });

    expect(await registry.commit('STUDENTS', id)).toMatchObject({ importBatch: { registeredCount: 2, alreadyRegisteredCount: 2 } });
    expect(await student(21)).toMatchObject({ name: '示例丙21', movements: [] });
    expect(await student(22)).toMatchObject({ name: '示例戊' });
    expect(await preview('STUDENTS', id)).toMatchObject({ preview: { newCount: 1 }, previewRows: null });
  });

  it('A11 lists them by page, and only those of one kind if asked', async () => {
    const { id } = await registry.dryRun('STUDENTS', [named(20), named(30), named(21), named(31)]);
    const first = (await preview('STUDENTS', id, { outcome: 'NEW', first: 1 })).previewRows;
    expect([rowsOf(first), first.pageInfo.hasNextPage]).toEqual([[3], true]);
    const second = (await preview('STUDENTS', id, { outcome: 'NEW', first: 1, after: first.edges[0].cursor })).previewRows;
    expect([rowsOf(second), second.pageInfo.hasNextPage]).toEqual([[5], false]);
    expect(rowsOf((await preview('STUDENTS', id, { outcome: 'PROTECTED' })).previewRows)).toEqual([]);
  });

  it('A11 shows a school’s old and new name, and where a list may not assign a child', async () => {
    const { id } = await registry.dryRun('SCHOOLS', [{ ...schoolRow(SCHOOL), 学校名称: '示范新名中学', 是否寄宿: '否', 办学性质: '民办' }]);
    const { previewRows } = await preview('SCHOOLS', id);
    expect(previewRows.edges[0].node.changes).toEqual([
      { column: '学校名称', before: schoolRow(SCHOOL)['学校名称'], after: '示范新名中学' },
      { column: '是否寄宿', before: '是', after: '否' },
      { column: '办学性质', before: null, after: '民办' },
    ]);
    const listed = { 姓名: '示例丙20', 身份证号: idNumberOf(20), 居住地代码: TOWN, 学校标识码: OTHER_SCHOOL };
    const ages = await registry.dryRun('SCHOOL_AGE_CHILDREN', [listed]);
    expect((await preview('SCHOOL_AGE_CHILDREN', ages.id)).previewRows.edges[0].node).toMatchObject({
      outcome: 'CHANGED',
      changes: [{ column: '姓名', before: null, after: '示**' }],
      kept: [{ column: '学校标识码', before: SCHOOL, after: OTHER_SCHOOL }],
    });
  });

  it('G1 keeps nothing of it in clear', async () => {
    const stored = await Promise.all(
      ['student_imports_rows', 'school_age_imports_rows', 'student_imports_effects', 'school_age_imports_effects'].map((name) =>
        registry.connection.collection(name).find().toArray(),
      ),
    );
    expect(stored.flat().length).toBeGreaterThan(0);
    for (const secret of ['示例丙', '示例丁', '示例家长', '示例别家长', '示例村', idNumberOf(20)])
      expect(JSON.stringify(stored)).not.toContain(secret);
  });
});

describe('A5 A11 a list of movements', () => {
  const named = (index: number) => studentRow(index, { 姓名: `示例戊${index}` });
  const move = (index: number, kind: string, more: object = {}) => ({
    学籍号: `G${idNumberOf(index)}`,
    姓名: `示例戊${index}`,
    异动类别: kind,
    异动日期: '2026-05-27',
    ...{ 异动原因: '', 审批文号: '', 休学截止日期: '', 转入学校标识码: '', 年级: '', 班级: '', 就读方式: '', 接收回执编号: '' },
    ...more,
  });
  const suspension = { 异动原因: '疾病', 审批文号: '青教〔2026〕5号', 休学截止日期: '2026-08-31' };
  let importId = '';
  beforeAll(async () => {
    await committed('STUDENTS', [60, 61, 62, 63, 64].map(named));
  });

  it('A11 is checked as a whole, by row and column, and nothing of a wrong file is done', async () => {
    const { id, errors } = await registry.dryRun('MOVEMENTS', [
      move(60, '休学', { ...suspension, 审批文号: '' }),
      move(61, '退学'),
      move(62, '转出', { 转入学校标识码: '6499009999' }),
      move(62, '转出'),
      move(62, '死亡'),
      { ...move(63, '死亡'), 姓名: '示例别人' },
      { ...move(63, '死亡'), 学籍号: `G${idNumberOf(399)}` },
    ]);
    expect(errors).toEqual([
      [2, '审批文号', 'APPROVAL_REQUIRED'],
      [3, '异动类别', 'REGISTRATION_IS_KEPT'],
      [4, '转入学校标识码', 'SCHOOL_UNKNOWN'],
      [6, '学籍号', 'ROW_TWICE'],
      [7, '姓名', 'NAME_OF_ANOTHER'],
      [8, '学籍号', 'STUDENT_UNKNOWN'],
    ]);
    expect(await registry.commit('MOVEMENTS', id)).toMatchObject({ code: 'FILE_HAS_ERRORS' });
    expect(await student(62)).toMatchObject({ nationalStatus: '01', movements: [] });
  });

  it('A5 A11 does what the rows say, by the rules of each movement', async () => {
    const { id, answer } = await registry.dryRun('MOVEMENTS', [
      move(60, '休学', suspension),
      move(61, '转班级', { 班级: '2班' }),
      move(62, '转学（转出）', { 转入学校标识码: OTHER_SCHOOL }),
      move(63, '死亡'),
      move(64, '转出'),
    ]);
    expect(answer.preview).toMatchObject({ changedCount: 5 });
    importId = id;
    expect(await registry.commit('MOVEMENTS', id)).toMatchObject({ importBatch: { status: 'COMMITTED', registeredCount: 5 } });
    const now = await Promise.all([60, 61, 62, 63, 64].map(student));
    expect(now.map(({ nationalStatus, movements }) => [nationalStatus, movements.map(({ kind }: any) => kind)])).toEqual([
      ['02', ['SUSPENSION']],
      ['01', ['CLASS_CHANGE']],
      ['10', []],
      ['11', ['DEATH']],
      ['10', []],
    ]);
    const receipt = [
      move(62, '转入', { 异动日期: '2026-05-28', 班级: '1班', 就读方式: '走读' }),
      move(64, '转出', { 异动日期: '2026-05-28', 接收回执编号: '示例回执1号' }),
    ];
    await committed('MOVEMENTS', receipt);
    expect(await student(62)).toMatchObject({ nationalStatus: '01', movements: [{ kind: 'TRANSFER_IN' }] });
    expect(await student(64)).toMatchObject({ enrolments: [{ exitReason: 'MOVED_AWAY' }], movements: [{ kind: 'TRANSFER_OUT' }] });
  });

  it('A11 is taken back as a whole: what nobody has built on is corrected, and who went on stays where they are', async () => {
    const done = await undo('MOVEMENTS', importId);
    expect(done).toMatchObject({ status: 'UNDONE', takenBackCount: 3, keptCount: 2 });
    expect(rowsOf(done.takenBack)).toEqual([2, 3, 5]);
    expect(done.kept.edges.map(({ node }: any) => [node.row, node.code])).toEqual([
      [4, 'CHANGED_SINCE'],
      [6, 'CHANGED_SINCE'],
    ]);
    for (const index of [60, 61, 63])
      expect(await student(index)).toMatchObject({ nationalStatus: '01', movements: [{}, { kind: 'CORRECTION' }] });
    // A child that a list only sent on the way stays at its school.
    await committed('STUDENTS', [named(65)]);
    const sent = await committed('MOVEMENTS', [move(65, '转出')]);
    expect(await student(65)).toMatchObject({ nationalStatus: '10' });
    expect(await undo('MOVEMENTS', sent)).toMatchObject({ takenBackCount: 1, keptCount: 0 });
    expect(await student(65)).toMatchObject({ nationalStatus: '01', movements: [] });
  });

  it('A5 A11 E2 is sent by a school for its own children, who are looked at again when it is committed', async () => {
    const [ours, theirs] = [viewerOf('registry-administrator'), viewerOf('registry-administrator', { ...elsewhere, subject: 'other' })];
    const away = move(67, '休学', suspension);
    const receiptOf = (index: number) => move(index, '转入', { 异动日期: '2026-05-28', 班级: '1班', 就读方式: '走读' });
    await committed('STUDENTS', [66, 67].map(named));
    const { errors } = await registry.dryRun('MOVEMENTS', [move(66, '死亡'), away], theirs);
    expect(errors).toEqual([66, 67].map((_index, at) => [at + 2, '学籍号', 'STUDENT_UNKNOWN']));
    const { id, errors: none } = await registry.dryRun('MOVEMENTS', [move(66, '转出', { 转入学校标识码: OTHER_SCHOOL }), away], ours);
    expect(none).toEqual([]);
    // Meanwhile one of them goes to the other school.
    await committed('MOVEMENTS', [move(67, '转出', { 转入学校标识码: OTHER_SCHOOL })]);
    await committed('MOVEMENTS', [receiptOf(67)]);
    expect(await registry.commit('MOVEMENTS', id, theirs)).toMatchObject({ code: 'IMPORT_NOT_FOUND' });
    expect(await registry.commit('MOVEMENTS', id, ours)).toMatchObject({
      importBatch: { registeredCount: 1, alreadyRegisteredCount: 1 },
    });
    expect(await student(67)).toMatchObject({ nationalStatus: '01', movements: [{ kind: 'TRANSFER_IN' }] });
    expect((await registry.dryRun('MOVEMENTS', [receiptOf(66)], ours)).errors).toEqual([[2, '异动类别', 'MOVEMENT_OF_OTHERS']]);
    const received = await registry.dryRun('MOVEMENTS', [receiptOf(66)], theirs);
    expect(await registry.commit('MOVEMENTS', received.id, theirs)).toMatchObject({ importBatch: { registeredCount: 1 } });
    // What is taken back of a movement is a correction, and the bureau's.
    expect(await undo('MOVEMENTS', received.id, theirs)).toMatchObject({ code: 'FORBIDDEN' });
    await expect(registry.dryRun('STUDENTS', [named(68)], ours)).rejects.toThrow();
  });
});
