import { newId } from '@baoxue/domain';
import { bureau, elsewhere, eventually, startRegistryUnderTest, viewerOf, type RegistryUnderTest } from './registry-under-test.fixtures.js';
import { idNumberOf, OTHER_SCHOOL, SCHOOL, schoolRow, studentRow, type Row } from './registry.fixtures.js';

let registry: RegistryUnderTest;
const school = viewerOf('registry-administrator');
const otherSchool = viewerOf('registry-administrator', { ...elsewhere, subject: 'other' });

beforeAll(async () => {
  registry = await startRegistryUnderTest('2026-04-28T09:00:00+08:00');
  await registry.imported('SCHOOLS', [schoolRow(SCHOOL), schoolRow(OTHER_SCHOOL)]);
});
afterAll(async () => registry?.stop());

type Kind = Parameters<RegistryUnderTest['dryRun']>[0];
const PREVIEW = `query ($kind: ImportKind!, $id: ID!) { importBatch(kind: $kind, id: $id) { previewRows { edges { node { row outcome
  changes { column before after } kept { column before after } } } } } }`;
const UNDO = `mutation ($input: UndoImportBatchInput!) { undoImportBatch(input: $input) { ... on Refusal { code }
  ... on ImportBatchSuccess { importBatch { status takenBackCount keptCount undoneRows { edges { node { row code } } } } } } }`;

/** What the commit would do with each row. */
async function outcomes(kind: Kind, rows: readonly Row[], who = bureau): Promise<any> {
  const { id, errors } = await registry.dryRun(kind, rows, who);
  expect(errors).toEqual([]);
  const { importBatch } = await registry.ask(PREVIEW, { kind, id }, who);
  const nodes = importBatch.previewRows.edges.map(({ node }: any) => node);
  return { id, nodes, outcomes: nodes.map(({ outcome }: any) => outcome) };
}
async function undo(kind: Kind, importId: string, who = bureau): Promise<any> {
  const { undoImportBatch } = await registry.ask(UNDO, { input: { kind, importId, idempotencyKey: newId() } }, who);
  return undoImportBatch.importBatch ?? undoImportBatch;
}
/** The rows of an exported file, as they would be sent back. */
function rowsIn({ text }: { text: string }): Row[] {
  const [heads = [], ...rows] = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return rows.map((cells) => Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? ''])));
}

describe('A4 A11 a list of guardians', () => {
  const name = (index: number) => `示例己${index}`;
  const child = (index: number, more: Row = {}) => studentRow(index, { 姓名: name(index), 监护人姓名: `示例父${index}`, ...more });
  const line = (index: number, more: Row = {}): Row => ({
    学籍号: `G${idNumberOf(index)}`,
    学生姓名: name(index),
    监护人姓名: `示例父${index}`,
    监护人关系: '父亲',
    监护人电话: '10000000001',
    监护类型: '',
    起始日期: '',
    ...more,
  });
  const mother = (index: number) => line(index, { 监护人姓名: `示例母${index}`, 监护人关系: '母亲', 监护人电话: '10000000005' });
  const grandmother = (index: number) => line(index, { 监护人姓名: `示例祖${index}`, 监护人关系: '祖母', 监护人电话: '10000000006' });
  const GUARDIANS = `query ($id: ID!) { student(id: $id) { version guardians { relation to guardian { id name phone version } } } }`;
  const guardians = async (index: number): Promise<any[]> =>
    (await registry.ask(GUARDIANS, { id: await registry.idOf(index) })).student.guardians;
  /** Relation and end of the phone of those who answer for the child. */
  const answering = async (index: number) =>
    (await guardians(index)).filter(({ to }) => to === null).map(({ relation, guardian }) => `${relation}${guardian.phone.slice(-1)}`);
  const END = `mutation ($input: EndGuardianshipInput!) { endGuardianship(input: $input) { __typename } }`;
  const endMother = async (index: number) => {
    const { guardian } = (await guardians(index)).find(({ relation }) => relation === '母亲');
    const input = { idempotencyKey: newId(), studentId: await registry.idOf(index), guardianId: guardian.id, on: '2026-04-28' };
    expect(await registry.ask(END, { input }, school)).toMatchObject({ endGuardianship: { __typename: 'GuardianshipSuccess' } });
  };

  beforeAll(async () => {
    await registry.imported(
      'STUDENTS',
      [0, 1, 2, 3, 4].map((index) => child(index)),
    );
    // A brother of the child 4, with the same father.
    await registry.imported('STUDENTS', [child(5, { 监护人姓名: '示例父4' })]);
  });

  it('A11 G2 the exported file, sent back by the school or the bureau, changes nothing', async () => {
    for (const who of [school, bureau]) {
      const exported = rowsIn(await registry.exported('GUARDIANS', who));
      expect(exported).toHaveLength(6);
      expect(exported[0]).toMatchObject({ 监护人电话: '100****0001', 学生编号: expect.any(String) });
      const told = await outcomes('GUARDIANS', exported, who);
      expect(told.outcomes).toEqual(exported.map(() => 'UNCHANGED'));
      expect(await registry.commit('GUARDIANS', told.id, who)).toMatchObject({
        importBatch: { status: 'COMMITTED', registeredCount: 0, alreadyRegisteredCount: 6 },
      });
    }
    expect(await answering(0)).toEqual(['父亲1']);
  });

  it('A11 is checked as a whole, by row and column', async () => {
    const { id, errors } = await registry.dryRun('GUARDIANS', [
      line(0, { 监护人电话: '10000000002' }),
      line(0, { 监护人电话: '10000000002' }),
      line(1, { 监护人关系: '邻居' }),
      line(4, { 监护人电话: '10000000002' }),
      line(5, { 监护人姓名: '示例父4', 监护人电话: '10000000003' }),
      mother(2),
      { ...mother(2), 监护人关系: '养母' },
      line(399),
    ]);
    expect(errors).toEqual([
      [3, '监护人姓名', 'ROW_TWICE'],
      [4, '监护人关系', 'CODE_UNKNOWN'],
      [6, '监护人电话', 'GUARDIAN_PHONES_DIFFER'],
      [8, '监护人姓名', 'GUARDIAN_TWICE'],
      [9, '学籍号', 'STUDENT_UNKNOWN'],
    ]);
    expect(await registry.commit('GUARDIANS', id)).toMatchObject({ code: 'FILE_HAS_ERRORS' });
    expect(await answering(2)).toEqual(['父亲1']);
  });

  it('A4 A11 gives other phones and adds further guardians, and is taken back by the school that sent it', async () => {
    const changed = { 监护人电话: '10000000002' };
    const siblings = [line(4, changed), line(5, { 监护人姓名: '示例父4', ...changed })];
    const told = await outcomes('GUARDIANS', [line(0, changed), mother(0), grandmother(0), ...siblings, line(1)], school);
    expect(told.outcomes).toEqual(['CHANGED', 'NEW', 'NEW', 'CHANGED', 'CHANGED', 'UNCHANGED']);
    expect(told.nodes[0].changes).toEqual([{ column: '监护人电话', before: '100****0001', after: '100****0002' }]);
    expect(await registry.commit('GUARDIANS', told.id, school)).toMatchObject({
      importBatch: { registeredCount: 5, alreadyRegisteredCount: 1 },
    });
    expect(await answering(0)).toEqual(['父亲2', '母亲5', '祖母6']);
    expect([await answering(4), await answering(5)]).toEqual([['父亲2'], ['父亲2']]);

    expect(await undo('GUARDIANS', told.id, otherSchool)).toMatchObject({ code: 'IMPORT_NOT_FOUND' });
    expect(await undo('GUARDIANS', told.id, school)).toMatchObject({ status: 'UNDONE', takenBackCount: 4, keptCount: 0 });
    expect([await answering(0), await answering(4), await answering(5)]).toEqual([['父亲1'], ['父亲1'], ['父亲1']]);
    expect(await guardians(0)).toHaveLength(1);
    // The corrected list enters them anew.
    expect((await outcomes('GUARDIANS', [mother(0)], school)).outcomes).toEqual(['NEW']);
  });

  it('A4 A11 what was decided by hand stays: before the list, between check and commit, and before the undo', async () => {
    const first = await outcomes('GUARDIANS', [mother(1), mother(2)]);
    await registry.commit('GUARDIANS', first.id);
    await endMother(1);
    const again = await outcomes('GUARDIANS', [
      mother(1),
      { ...mother(2), 监护人电话: '10000000007' },
      line(3, { 监护人电话: '10000000008' }),
    ]);
    expect(again.outcomes).toEqual(['PROTECTED', 'CHANGED', 'CHANGED']);
    const [{ guardian: father }] = await guardians(3);
    const CORRECT = `mutation ($input: CorrectGuardianContactInput!) { correctGuardianContact(input: $input) { __typename } }`;
    const corrected = { idempotencyKey: newId(), guardianId: father.id, name: '示例父3', phone: '10000000009' };
    await registry.ask(CORRECT, { input: corrected }, school);
    expect(await registry.commit('GUARDIANS', again.id)).toMatchObject({
      importBatch: { registeredCount: 1, alreadyRegisteredCount: 2 },
    });
    expect([await answering(1), await answering(2), await answering(3)]).toEqual([['父亲1'], ['父亲1', '母亲7'], ['父亲9']]);
    const done = await undo('GUARDIANS', first.id);
    expect(done).toMatchObject({ takenBackCount: 1, keptCount: 1 });
    expect(done.undoneRows.edges.map(({ node }: any) => [node.row, node.code])).toEqual([[2, 'CHANGED_SINCE']]);
    expect(await guardians(1)).toMatchObject([{ relation: '父亲' }, { relation: '母亲', to: '2026-04-28' }]);
  });

  it('A11 E2 is sent by a school for its own children alone', async () => {
    const { errors } = await registry.dryRun('GUARDIANS', [line(0)], otherSchool);
    expect(errors).toEqual([[2, '学籍号', 'STUDENT_UNKNOWN']]);
    await expect(registry.dryRun('GUARDIANS', [line(0)], viewerOf('class-teacher'))).rejects.toThrow();
  });

  it('G1 keeps nothing of it in clear', async () => {
    const names = ['guardian_imports_rows', 'guardian_imports_effects', 'guardian_imports'];
    const stored = await Promise.all(names.map((each) => registry.connection.collection(each).find().toArray()));
    expect(stored[0]?.length).toBeGreaterThan(0);
    expect(stored[1]?.length).toBeGreaterThan(0);
    for (const secret of ['示例父', '示例母', '示例己', '10000000002', idNumberOf(0)]) expect(JSON.stringify(stored)).not.toContain(secret);
  });
});

describe('A2 A11 a list of classes', () => {
  const line = (grade: string, number: number, more: Row = {}): Row => ({
    学校标识码: SCHOOL,
    学年: '2026',
    年级: grade,
    班级: `${number}班`,
    ...more,
  });
  const exported = async () => rowsIn(await registry.exported('CLASSES', bureau, { period: '2026' }));
  const opened = async () => (await exported()).map(({ 年级: grade, 班级: number }) => `${grade}${number}`);

  it('A2 A11 is checked by the rule of a class that is opened by hand, by row and column, and nothing of a wrong file is done', async () => {
    const { id, errors } = await registry.dryRun('CLASSES', [
      line('七年级', 1),
      line('七年级', 1, { 学年: '2026-2027学年' }),
      line('三年级', 1),
      line('七年级', 2, { 学年: '2031' }),
      line('七年级', 100),
      line('七年级', 2, { 学校标识码: '6499009999' }),
    ]);
    expect(errors).toEqual([
      [3, '班级', 'ROW_TWICE'],
      [4, '年级', 'CLASS_INVALID'],
      [5, '学年', 'CLASS_INVALID'],
      [6, '班级', 'CLASS_SHAPE'],
      [7, '学校标识码', 'SCHOOL_UNKNOWN'],
    ]);
    expect(await registry.commit('CLASSES', id)).toMatchObject({ code: 'FILE_HAS_ERRORS' });
    expect(await opened()).toEqual([]);
  });

  it('A2 A11 opens the classes that are not there, tells the others, and the exported file sent back changes nothing', async () => {
    const first = await outcomes('CLASSES', [line('七年级', 1), line('八年级', 2)]);
    expect(first.outcomes).toEqual(['NEW', 'NEW']);
    expect(await registry.commit('CLASSES', first.id)).toMatchObject({ importBatch: { status: 'COMMITTED', registeredCount: 2 } });
    expect(await opened()).toEqual(['七年级1班', '八年级2班']);
    const told = () => registry.sent('class.opened.v1').filter(({ data }) => data.schoolYear === '2026');
    await eventually(async () => told().length === 2);
    expect(told().map(({ data }) => data.classId)).toEqual(expect.arrayContaining([`${SCHOOL}-2026-21-01`, `${SCHOOL}-2026-22-02`]));

    const [one = {}, two = {}] = await exported();
    const again = await outcomes('CLASSES', [one, two, { ...one, 班级: '3班' }]);
    expect(again.outcomes).toEqual(['UNCHANGED', 'UNCHANGED', 'NEW']);
    expect(await registry.commit('CLASSES', again.id)).toMatchObject({ importBatch: { registeredCount: 1, alreadyRegisteredCount: 2 } });
    // A class that stands is one of the list, however long ago it was opened.
    registry.clock.set('2029-04-28T09:00:00+08:00');
    expect((await outcomes('CLASSES', await exported())).outcomes).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    registry.clock.set('2026-04-28T09:00:00+08:00');
  });

  it('A2 A11 opens none at a school that closed since the dry run', async () => {
    const closing = '6499000003';
    await registry.imported('SCHOOLS', [schoolRow(closing)]);
    const { id } = await outcomes('CLASSES', [line('七年级', 1, { 学校标识码: closing })]);
    const CLOSE = `mutation ($input: CloseSchoolInput!) { closeSchool(input: $input) { __typename } }`;
    await registry.ask(CLOSE, { input: { idempotencyKey: newId(), schoolId: closing, on: '2026-04-28' } });
    expect(await registry.commit('CLASSES', id)).toMatchObject({ importBatch: { registeredCount: 0, alreadyRegisteredCount: 1 } });
  });

  it('A11 E2 is the bureau’s, and cannot be taken back', async () => {
    await expect(registry.dryRun('CLASSES', [line('七年级', 4)], school)).rejects.toThrow();
    const { id } = await outcomes('CLASSES', [line('七年级', 4)]);
    await registry.commit('CLASSES', id);
    expect(await undo('CLASSES', id)).toMatchObject({ code: 'UNDO_NOT_OFFERED' });
  });
});
