import { newId, pascalCase } from '@baoxue/domain';
import { bureau, elsewhere, eventually, startRegistryUnderTest, viewerOf, type RegistryUnderTest } from './registry-under-test.fixtures.js';
import { idNumberOf, OTHER_SCHOOL, SCHOOL, schoolRow, studentRow, TOWN } from './registry.fixtures.js';

let registry: RegistryUnderTest;
const school = viewerOf('registry-administrator');
const FORMULA = '=HYPERLINK(1)';

beforeAll(async () => {
  registry = await startRegistryUnderTest('2026-04-28T09:00:00+08:00');
  await registry.imported('SCHOOLS', [schoolRow(SCHOOL), { ...schoolRow(OTHER_SCHOOL), 所在地代码: '640381100' }]);
  const there = studentRow(2, { 学校标识码: OTHER_SCHOOL });
  await registry.imported('STUDENTS', [studentRow(0), studentRow(1, { 民族: FORMULA }), there]);
  const listed = { 姓名: '示例拟设', 身份证号: idNumberOf(3), 居住地代码: TOWN, 学校标识码: SCHOOL };
  await registry.imported('SCHOOL_AGE_CHILDREN', [listed]);
});
afterAll(async () => registry?.stop());

const EXPORT = `mutation ($input: ExportLedgerInput!) { exportLedger(input: $input) { ... on ExportLedgerSuccess { contentBase64 } } }`;
const exported = (ledger: string, who = bureau, more: object = {}) => registry.exported(ledger, who, more);
const entries = async () =>
  (await registry.connection.collection('audit').find().toArray()).filter(({ action }) => action === 'ledger:export');

describe('A11 ledgers as files', () => {
  it('A11 a school takes its own children, with names and masked numbers', async () => {
    const file = await exported('STUDENTS', school);
    expect(file).toMatchObject({ fileName: 'students-2026-04-28.csv', contentType: 'text/csv', lineCount: 2 });
    expect(file.text).toContain(studentRow(0)['姓名']);
    expect(file.text).not.toContain(studentRow(2)['姓名']);
    for (const index of [0, 1, 2]) expect(file.text).not.toContain(idNumberOf(index));
    expect(await exported('STUDENTS', bureau)).toMatchObject({ lineCount: 3 });
    expect(await exported('STUDENTS', bureau, { schoolId: OTHER_SCHOOL })).toMatchObject({ lineCount: 1 });
  });

  it('A11 S24 what looks like a formula is disarmed', async () => {
    expect((await exported('STUDENTS', school)).text).toContain(`'${FORMULA}`);
  });

  it('A11 a workbook is a workbook, and the other ledgers come too', async () => {
    const input = { idempotencyKey: newId(), ledger: 'STUDENTS', format: 'XLSX', purpose: '示例核对' };
    const { contentBase64 } = (await registry.ask(EXPORT, { input })).exportLedger;
    expect(Buffer.from(contentBase64, 'base64').subarray(0, 2).toString()).toBe('PK');
    const listed = await exported('SCHOOL_AGE_CHILDREN');
    expect(listed.text).toContain('应入学');
    expect(listed.text).not.toContain(idNumberOf(3));
    expect(await exported('MOVEMENTS')).toMatchObject({ lineCount: 0 });
  });

  it('A8 A11 a child whom no list names has the name and number of the student', async () => {
    const text = await eventually(async () => {
      const file = await exported('SCHOOL_AGE_CHILDREN');
      return file.text.includes('在学') ? file.text : undefined;
    });
    expect(text).toContain(studentRow(0)['姓名']);
    expect(text).not.toContain(idNumberOf(0));
  });

  it('A11 the roll says how each child is enrolled, and leaves out who died, left or graduated', async () => {
    const end = `mutation ($input: EndEnrolmentInput!) { endEnrolment(input: $input) { __typename } }`;
    const input = { idempotencyKey: newId(), studentId: await registry.idOf(1), kind: 'DEATH', grounds: { on: '2026-04-27' } };
    await registry.ask(end, { input }, school);
    const { text } = await exported('STUDENTS', school);
    expect(text).toContain('在读');
    expect(text).toContain(studentRow(0)['姓名']);
    expect(text).not.toContain(studentRow(1)['姓名']);
  });

  it('G2 is recorded before anything is read; who may not is given nothing and leaves no entry', async () => {
    const before = (await entries()).length;
    for (const who of [viewerOf('class-teacher'), viewerOf('analyst')])
      expect(await exported('STUDENTS', who)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await exported('STUDENTS', viewerOf('registry-administrator', elsewhere), { schoolId: SCHOOL })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await exported('STUDENTS', school, { purpose: ' ' })).toMatchObject({ __typename: 'Refusal', field: 'input.purpose' });
    expect(await entries()).toHaveLength(before);
    await exported('STUDENTS', school);
    const after = await entries();
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toMatchObject({
      subjectType: 'STUDENTS',
      subjectId: 'all',
      purpose: '示例核对',
      fields: ['name', 'idNumberMasked'],
    });
  });
});

describe('A11 ledgers of those who are watched over', () => {
  it('A7 A11 children in a key area, stage or group come with the facts behind, and nobody whom nothing concerns', async () => {
    const { text, lineCount } = await exported('MONITORED_STUDENTS', school);
    expect(lineCount).toBe(1);
    expect(text).toContain(`${studentRow(0)['姓名']},`);
    expect(text).toContain('正常,,八年级,');
    const state = `mutation ($input: StateMonitoringFactInput!) { stateMonitoringFact(input: $input) { __typename } }`;
    const fact = { studentId: await registry.idOf(0), group: 'LEARNING_DIFFICULTY', since: '2026-03-02' };
    await registry.ask(state, { input: { idempotencyKey: newId(), ...fact } }, school);
    expect((await exported('MONITORED_STUDENTS', school)).text).toContain('八年级,学习困难（学校，2026-03-02）');
    expect(await exported('MONITORED_STUDENTS', viewerOf('registry-administrator', elsewhere))).toMatchObject({ lineCount: 1 });
  });

  it('A4 A11 G1 who answers for each child stands in a list of its own, with masked numbers', async () => {
    const { text, lineCount } = await exported('GUARDIANS', school);
    expect(lineCount).toBe(1);
    const { 监护人姓名: name = '', 监护人电话: phone = '' } = studentRow(0);
    expect(text).toContain(`,${name},`);
    expect(text).not.toContain(phone);
    expect(text).toContain(',父母,');
    expect((await entries()).at(-1)).toMatchObject({ subjectType: 'GUARDIANS', fields: expect.arrayContaining(['guardianPhoneMasked']) });
  });

  it('A2 A11 schools come as their list is written, with the children registered there; closed ones and those beyond reach do not', async () => {
    const { text, lineCount } = await exported('SCHOOLS', school);
    expect(lineCount).toBe(1);
    const { 学校名称: name, 所在地代码: place } = schoolRow(SCHOOL);
    expect(text).toContain(`${SCHOOL},${name},初中,${place},是,`);
    const all = (await exported('SCHOOLS', bureau)).text.trim().split('\n');
    expect(all.length - 1).toBe((await registry.ask('{ schools { id } }', {})).schools.length);
    const registered = 'query ($s: ID) { students(filter: { schoolId: $s }, first: 100) { edges { node { nationalStatus } } } }';
    const { edges } = (await registry.ask(registered, { s: SCHOOL })).students;
    const isRegistered = ({ node }: any) => ['01', '02', '99'].includes(node.nationalStatus);
    expect(text.trim().split(',').at(-1)).toBe(String(edges.filter(isRegistered).length));
    expect(await exported('SCHOOLS', school, { period: '2025' })).toMatchObject({ code: 'EXPORT_PERIOD' });
  });

  it('A2 A11 classes of a school year come with their size, those of one’s own schools', async () => {
    const { text, lineCount } = await exported('CLASSES', school, { period: '2025' });
    expect(lineCount).toBe(1);
    expect(text).toContain(`${SCHOOL},${schoolRow(SCHOOL)['学校名称']},2025,八年级,1班,1,50,未超标准班额`);
    expect(await exported('CLASSES', bureau, { period: '2025' })).toMatchObject({ lineCount: 2 });
    expect(await exported('CLASSES', bureau, { period: '2019' })).toMatchObject({ lineCount: 0 });
    expect(await exported('CLASSES', school)).toMatchObject({ code: 'EXPORT_PERIOD' });
  });

  it('A5 A11 a movement says whose it is', async () => {
    const text = await eventually(async () => {
      const file = await exported('MOVEMENTS', school);
      return file.lineCount > 0 ? file.text : undefined;
    });
    expect(text).toContain(`,${studentRow(1)['姓名']},`);
    expect(text).toContain(',死亡,');
    expect(text).not.toContain(idNumberOf(1));
  });
});

describe('A11 ledgers that are fetched', () => {
  const PREPARE = `mutation ($input: ExportLedgerInput!) { prepareLedgerDownload(input: $input) { __typename ... on Refusal { code field }
    ... on PrepareLedgerDownloadSuccess { fileName contentType downloadPath availableUntil } } }`;
  const prepared = async (who = school, more: object = {}) => {
    const input = { idempotencyKey: newId(), ledger: 'STUDENTS', format: 'CSV', purpose: '示例核对', ...more };
    return (await registry.ask(PREPARE, { input }, who)).prepareLedgerDownload;
  };
  const fetched = ({ downloadPath }: { downloadPath: string }, who = school) =>
    registry.download({ ticket: downloadPath.split('/').at(-2) ?? '' }, who);

  it('A11 G2 the file is what the answer would hold; it is recorded when it is fetched, not when it is asked for', async () => {
    const before = (await entries()).length;
    const link = await prepared();
    expect(link).toMatchObject({
      fileName: 'students-2026-04-28.csv',
      contentType: 'text/csv',
      downloadPath: expect.stringMatching(/^\/exports\/registry\/[\w.-]+\/file$/),
      availableUntil: '2026-04-28T01:05:00.000Z',
    });
    expect(await entries()).toHaveLength(before);
    const { content, fileName } = await fetched(link);
    expect(fileName).toBe(link.fileName);
    expect((await entries()).slice(before)).toMatchObject([{ subjectType: 'STUDENTS', purpose: '示例核对' }]);
    expect(content.toString()).toBe((await exported('STUDENTS', school)).text);
    const workbook = await fetched(await prepared(school, { format: 'XLSX' }));
    expect(workbook.content.subarray(0, 2).toString()).toBe('PK');
  });

  it('A11 E2 nobody else is given it, nobody after five minutes, nobody who may not export', async () => {
    const link = await prepared();
    for (const who of [viewerOf('registry-administrator', { subject: 'another' }), viewerOf('head'), bureau])
      await expect(fetched(link, who)).rejects.toMatchObject({ code: 'DOWNLOAD_UNKNOWN' });
    await expect(fetched({ downloadPath: '/exports/registry/v1.none/file' })).rejects.toMatchObject({ code: 'DOWNLOAD_UNKNOWN' });
    // The post went to another school meanwhile: the file is of what is reached now.
    expect((await fetched(link, { ...school, ...elsewhere })).content.toString()).toContain(studentRow(2)['姓名']);
    registry.clock.set('2026-04-28T09:05:00+08:00');
    await expect(fetched(link)).rejects.toMatchObject({ code: 'DOWNLOAD_EXPIRED' });
    registry.clock.set('2026-04-28T09:00:00+08:00');
    expect(await prepared(viewerOf('class-teacher'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await prepared(school, { purpose: ' ' })).toMatchObject({ field: 'input.purpose' });
  });

  it('A5 A11 lists who is on the way to another school', async () => {
    const request = `mutation ($input: RequestTransferInput!) { requestTransfer(input: $input) { __typename } }`;
    const grounds = { on: '2026-04-28', reasonCode: '39', approvalNumber: '青教〔2026〕4号' };
    const input = { idempotencyKey: newId(), studentId: await registry.idOf(0), toSchoolId: OTHER_SCHOOL, grounds };
    await registry.ask(request, { input }, school);
    const { text, lineCount } = await exported('IN_TRANSIT', school);
    expect(lineCount).toBe(1);
    expect(text).toContain(`${studentRow(0)['姓名']},`);
    expect(text).toContain(`${SCHOOL},22,${OTHER_SCHOOL},2026-04-28,青教〔2026〕4号,2026-05-14,否`);
    expect(await exported('IN_TRANSIT', viewerOf('town-officer'))).toMatchObject({ code: 'EXPORT_NOT_READABLE' });
  });

  it('A11 a ledger of a term or a year is asked for with it, and no other', async () => {
    const asked = (ledger: string, period?: string) => exported(ledger, bureau, { period });
    for (const [ledger, period] of [['RECONCILIATION'], ['RESPONSIBILITY_LETTERS'], ['STUDENTS', '2025'], ['INDICATORS', '2026']] as const)
      expect(await asked(ledger, period)).toMatchObject({ code: 'EXPORT_PERIOD', field: 'input.period' });
    expect(await asked('INDICATORS', '2026-01')).toMatchObject({ lineCount: 0 });
  });
});

describe('A11 saved lists', () => {
  const LIST = `id version name ledger isOwn isShared descending criteria { schoolId mark group standing }
    students { edges { node { name } } } schoolAgeChildren { edges { node { name } } }`;
  const RESULT = `__typename ... on Problem { code field } ... on SavedListSuccess { savedList { ${LIST} } }`;
  const run = async (name: string, input: object, who = school): Promise<any> => {
    const type = `${pascalCase(name)}Input`;
    const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${RESULT} } }`;
    const answer = (await registry.ask(source, { input: { idempotencyKey: newId(), ...input } }, who))[name];
    return answer.savedList ?? answer;
  };
  const lists = async (who = school): Promise<any[]> =>
    (await registry.ask(`{ savedLists { edges { node { ${LIST} } } } }`, {}, who)).savedLists.edges.map(({ node }: any) => node);
  const byId = async (id: string, who = school) =>
    (await registry.ask(`query ($id: ID!) { savedList(id: $id) { ${LIST} } }`, { id }, who)).savedList;
  const namesIn = ({ edges }: any) => edges.map(({ node }: any) => node.name);
  const nameOf = (index: number) => studentRow(index)['姓名'];
  const colleague = viewerOf('head');
  const stranger = viewerOf('head', { ...elsewhere, subject: 'another' });
  const all = { name: '全部学生', ledger: 'STUDENTS', criteria: {} };
  let savedId = '';

  it('A11 keep what was asked and its order, and show whoever opens them the children of their own scope', async () => {
    const saved = await run('saveList', { ...all, descending: true, isShared: true });
    savedId = saved.id;
    expect(saved).toMatchObject({ name: '全部学生', isOwn: true, isShared: true, descending: true, schoolAgeChildren: null });
    const forwards = namesIn((await run('saveList', { ...all, name: '顺序' })).students);
    expect(forwards.toSorted()).toEqual([nameOf(0), nameOf(1)].toSorted());
    expect(namesIn(saved.students)).toEqual(forwards.toReversed());
    expect(await run('saveList', { ...all, criteria: { schoolId: OTHER_SCHOOL }, name: '别校' })).toMatchObject({
      students: { edges: [] },
    });
    const leftBehind = await run('saveList', { ...all, name: '留守', criteria: { group: 'LEFT_BEHIND' } });
    expect(leftBehind).toMatchObject({ criteria: { group: 'LEFT_BEHIND' }, students: { edges: [] } });
    await run('deleteSavedList', { savedListId: leftBehind.id });
    const ordered = { ...all, criteria: { schoolId: SCHOOL }, orderBy: 'NUMBER', name: '按学籍号' };
    const saidOrder = `{ savedLists { edges { node { name orderBy } } } }`;
    expect(namesIn((await run('saveList', ordered)).students)).toEqual([nameOf(0), nameOf(1)]);
    expect((await registry.ask(saidOrder, {}, school)).savedLists.edges).toContainEqual({ node: { name: '按学籍号', orderBy: 'NUMBER' } });
    const byNumber = (await lists()).find(({ name }) => name === '按学籍号');
    await run('deleteSavedList', { savedListId: byNumber.id });
    const elsewhereSaved = await run('saveList', { ...all, isShared: true }, stranger);
    expect(namesIn(elsewhereSaved.students)).toEqual([nameOf(2)]);
    const expected = { name: '待入学', ledger: 'SCHOOL_AGE_CHILDREN', criteria: { standing: 'EXPECTED' } };
    expect(await run('saveList', expected, bureau)).toMatchObject({
      students: null,
      criteria: { standing: 'EXPECTED' },
      schoolAgeChildren: { edges: [{ node: { name: '示例拟设' } }] },
    });
  });

  it('A11 E2 are found by their owner, and by colleagues if shared; nobody else opens them', async () => {
    expect((await lists()).map(({ name }) => name).toSorted()).toEqual(['全部学生', '别校', '顺序'].toSorted());
    expect(await lists(colleague)).toMatchObject([{ id: savedId, isOwn: false }]);
    expect(namesIn((await byId(savedId, colleague)).students)).toHaveLength(2);
    for (const who of [bureau, viewerOf('town-officer', { schoolIds: [] }), viewerOf('head', elsewhere)])
      expect(await byId(savedId, who)).toBeNull();
    expect(await run('changeSavedList', { savedListId: savedId, name: '改名' }, colleague)).toMatchObject({ code: 'SAVED_LIST_UNKNOWN' });
    expect(await run('deleteSavedList', { savedListId: savedId }, colleague)).toMatchObject({ code: 'SAVED_LIST_UNKNOWN' });
    const town = viewerOf('town-officer', { schoolIds: [] });
    expect(await run('saveList', { ...all, isShared: true }, town)).toMatchObject({ code: 'NO_COLLEAGUES', field: 'input.isShared' });
  });

  it('A11 are renamed, kept to oneself again and deleted by their owner, each under a name of its own', async () => {
    expect(await run('saveList', all)).toMatchObject({ code: 'SAVED_LIST_NAME_TAKEN', field: 'input.name' });
    expect(await run('changeSavedList', { savedListId: savedId, name: '顺序' })).toMatchObject({ code: 'SAVED_LIST_NAME_TAKEN' });
    const changed = await run('changeSavedList', { savedListId: savedId, name: '倒序', isShared: false });
    expect(changed).toMatchObject({ name: '倒序', isShared: false, version: 2 });
    expect(await byId(savedId, colleague)).toBeNull();
    expect(await run('deleteSavedList', { savedListId: savedId })).toEqual({ __typename: 'SavedListSuccess', savedList: null });
    expect(await byId(savedId)).toBeNull();
    expect((await lists()).map(({ name }) => name).toSorted()).toEqual(['别校', '顺序'].toSorted());
  });
});
