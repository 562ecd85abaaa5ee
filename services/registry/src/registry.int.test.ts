import { auditLog, mongoAuditStore, verifyChain } from '@baoxue/audit';
import type { Viewer } from '@baoxue/auth';
import { newId, pascalCase } from '@baoxue/domain';
import { eventOf } from '@baoxue/testing';
import { bureau, elsewhere, eventually, startRegistryUnderTest, viewerOf, type RegistryUnderTest } from './registry-under-test.fixtures.js';
import { classIdOf } from './school/index.js';
import { schoolClassStore } from './school/school.store.js';
import { CLASS, idNumberOf, OTHER_SCHOOL, SCHOOL, schoolRow, studentRow, TOWN } from './registry.fixtures.js';

const STUDENTS = 'baoxue.registry.student';
const teacher = viewerOf('class-teacher');
const SECRETS = [0, 1].flatMap((index) => [
  idNumberOf(index),
  studentRow(index)['姓名'] ?? '',
  '示例家长',
  '10000000001',
  '示例村1号',
  '示例村2号',
]);

let registry: RegistryUnderTest;
const ask: RegistryUnderTest['ask'] = (...asked) => registry.ask(...asked);
const idOf: RegistryUnderTest['idOf'] = (...asked) => registry.idOf(...asked);

beforeAll(async () => void (registry = await startRegistryUnderTest('2026-04-28T09:00:00+08:00')));
afterAll(async () => registry?.stop());

const studentsStored = () => registry.connection.collection('students').countDocuments();
const REVEAL = `mutation ($input: RevealIdentityInput!) { revealIdentity(input: $input) { __typename ... on Refusal { code } ... on RevealIdentitySuccess { identity { idNumber studentNumber birthDate homeAddress guardianPhone } } } }`;
const reveal = async (studentId: string, who: Viewer) =>
  (await ask(REVEAL, { input: { idempotencyKey: newId(), studentId, purpose: 'HOME_VISIT' } }, who)).revealIdentity;
const accesses = async () => (await mongoAuditStore(registry.connection)).entries();

describe('A11 the import of schools and students', () => {
  beforeAll(async () => {
    const { id } = await registry.dryRun('SCHOOLS', [schoolRow(SCHOOL), schoolRow(OTHER_SCHOOL)]);
    expect(await registry.commit('SCHOOLS', id)).toMatchObject({ importBatch: { status: 'COMMITTED', registeredCount: 2 } });
  });

  it('refuses a file with an unknown or a missing column', async () => {
    const { 民族: _group, ...without } = studentRow(0);
    await expect(registry.dryRun('STUDENTS', [without])).rejects.toMatchObject({ code: 'MISSING_COLUMN' });
    await expect(registry.dryRun('STUDENTS', [studentRow(0, { 血型: 'A' })])).rejects.toMatchObject({ code: 'UNKNOWN_COLUMN' });
  });

  it('names each wrong row and column with its rule, and takes none of such a file over', async () => {
    const number = idNumberOf(1);
    const wrongDigit = number.slice(0, 17) + (number.endsWith('1') ? '2' : '1');
    const { id, answer, errors } = await registry.dryRun('STUDENTS', [
      studentRow(0),
      studentRow(1, { 身份证号: wrongDigit, 学籍号: `G${wrongDigit}` }),
      studentRow(0),
      studentRow(2, { 学校标识码: '6499000009' }),
      studentRow(3, { 出生日期: '2012-03-16' }),
      studentRow(4, { 年级: '十二年级' }),
    ]);
    expect(errors).toEqual([
      [3, '身份证号', 'ID_NUMBER_CHECK_DIGIT'],
      [4, '身份证号', 'ROW_TWICE'],
      [5, '学校标识码', 'SCHOOL_UNKNOWN'],
      [6, '出生日期', 'BIRTH_DATE_DIFFERS'],
      [7, '年级', 'CODE_UNKNOWN'],
    ]);
    for (const { rule, zh, en } of answer.errors)
      expect([rule, zh, en]).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
    expect(JSON.stringify(answer)).not.toContain(number.slice(0, 14));
    expect(await registry.commit('STUDENTS', id)).toEqual({ __typename: 'Refusal', code: 'FILE_HAS_ERRORS', field: 'input.importId' });
    expect(await studentsStored()).toBe(0);
  });

  it('registers every child once, though the commit and the file come again', async () => {
    const rows = [studentRow(0), studentRow(1)];
    const { id } = await registry.dryRun('STUDENTS', rows);
    const done = { importBatch: { status: 'COMMITTED', registeredCount: 2, alreadyRegisteredCount: 0 } };
    expect(await registry.commit('STUDENTS', id)).toMatchObject(done);
    expect(await registry.commit('STUDENTS', id)).toMatchObject(done);
    const again = await registry.dryRun('STUDENTS', rows);
    expect(await registry.commit('STUDENTS', again.id)).toMatchObject({ importBatch: { registeredCount: 0, alreadyRegisteredCount: 2 } });
    expect(await studentsStored()).toBe(2);
    const { school } = await ask(`query ($id: ID!) { school(id: $id) { classes { id students { id } } } }`, { id: SCHOOL });
    expect(school.classes).toEqual([{ id: CLASS, students: [expect.anything(), expect.anything()] }]);
  });

  it('A2 names class and school of a child, and the children of each class', async () => {
    const child = `{ schoolClass { grade number school { name } } school { name } }`;
    const { schools } = await ask(`{ schools { classes { students ${child} } } }`);
    const students = schools.flatMap((school: any) => school.classes.flatMap((each: any) => each.students));
    const name = schoolRow(SCHOOL)['学校名称'];
    expect(students).toEqual(Array(2).fill({ schoolClass: { grade: '22', number: 1, school: { name } }, school: { name } }));
  });

  it('A5 refuses a child who is enrolled at another school', async () => {
    const { errors } = await registry.dryRun('STUDENTS', [studentRow(5), studentRow(0, { 学校标识码: OTHER_SCHOOL })]);
    expect(errors).toEqual([[3, '身份证号', 'ENROLMENT_OVERLAPS']]);
  });

  it('keeps two uploads at one time apart', async () => {
    const [known, unknown] = await Promise.all([
      registry.dryRun('STUDENTS', [studentRow(6)]),
      registry.dryRun('STUDENTS', [studentRow(7, { 学校标识码: '6499000009' })]),
    ]);
    expect([known.errors, unknown.errors]).toEqual([[], [[2, '学校标识码', 'SCHOOL_UNKNOWN']]]);
  });
});

describe('G1 who sees what of a student', () => {
  it('shows numbers masked to everyone, the name to those who know the child', async () => {
    const id = await idOf(0);
    const query = `query ($id: ID!) { student(id: $id) { name idNumber studentNumber } }`;
    const number = idNumberOf(0);
    const seen = (await ask(query, { id }, teacher)).student;
    expect(seen.name).toBe(studentRow(0)['姓名']);
    expect(JSON.stringify(seen)).not.toContain(number.slice(4, 16));
    expect((await ask(query, { id }, viewerOf('analyst'))).student.name).not.toBe(studentRow(0)['姓名']);
  });

  it.each(['analyst', 'civil-affairs-officer'] as const)(
    'E2 does not find a child by name or number for the %s, who may not know which child',
    async (post) => {
      const found = async (filter: object, who: Viewer) =>
        (await ask(`query ($filter: StudentFilter) { students(filter: $filter) { edges { node { id } } } }`, { filter }, who)).students
          .edges.length;
      for (const filter of [
        { name: studentRow(0)['姓名'] },
        { idNumber: idNumberOf(0) },
        { name: studentRow(0)['姓名'], idNumber: idNumberOf(0) },
      ])
        expect([filter, await found(filter, viewerOf(post)), await found(filter, bureau)]).toEqual([filter, 0, 1]);
      expect(await found({ schoolId: SCHOOL }, viewerOf(post))).toBe(2);
    },
  );

  it('abuse S4 finds nobody beyond the viewer’s reach, by id or by number', async () => {
    const id = await idOf(0);
    const stranger = viewerOf('class-teacher', elsewhere);
    const query = `query ($id: ID!) { student(id: $id) { id } }`;
    expect([await ask(query, { id }, stranger), await ask(query, { id: newId() }, stranger)]).toEqual([
      { student: null },
      { student: null },
    ]);
    expect(await idOf(0, stranger)).toBeUndefined();
    expect(await idOf(0, teacher)).toBe(id);
  });

  it('G2 reveals an identity only after the reading is in the access log', async () => {
    const id = (await idOf(0)) ?? '';
    const before = (await accesses()).length;
    expect(await reveal(id, viewerOf('registry-administrator'))).toMatchObject({
      identity: {
        idNumber: idNumberOf(0),
        studentNumber: `G${idNumberOf(0)}`,
        birthDate: '2012-03-15',
        homeAddress: '示例市示例镇示例村2号',
        guardianPhone: '10000000001',
      },
    });
    const entries = await accesses();
    expect(entries.slice(before)).toMatchObject([{ action: 'student:read-identity', subjectId: id, purpose: 'HOME_VISIT' }]);
    const checkpoint = await auditLog({
      store: await mongoAuditStore(registry.connection),
      clock: registry.clock,
      signer: registry.signer,
    }).checkpoint();
    expect(verifyChain(entries, checkpoint, registry.signer)).toMatchObject({ intact: true });
    for (const secret of SECRETS) expect(JSON.stringify(entries)).not.toContain(secret);
  });

  it('abuse S4 answers a reveal out of reach as one of nobody, and records neither', async () => {
    const id = (await idOf(0)) ?? '';
    const before = (await accesses()).length;
    const other = viewerOf('registry-administrator', elsewhere);
    expect([await reveal(id, other), await reveal(newId(), other)]).toEqual([
      { __typename: 'Refusal', code: 'NOT_FOUND' },
      { __typename: 'Refusal', code: 'NOT_FOUND' },
    ]);
    expect([await reveal(id, teacher), await reveal(newId(), teacher)]).toEqual([
      { __typename: 'Refusal', code: 'FORBIDDEN' },
      { __typename: 'Refusal', code: 'FORBIDDEN' },
    ]);
    expect(await reveal(newId(), bureau)).toEqual({ __typename: 'Refusal', code: 'NOT_FOUND' });
    expect(await accesses()).toHaveLength(before);
  });

  it('stores and publishes nothing that identifies a child', async () => {
    await eventually(async () => registry.published(STUDENTS).filter(({ type }) => type === 'student.registered.v1').length === 2);
    const names = (await registry.connection.db?.listCollections().toArray())?.map(({ name }) => name) ?? [];
    const stored = await Promise.all(names.map((name) => registry.connection.collection(name).find().toArray()));
    expect(names).toEqual(expect.arrayContaining(['students', 'student_imports', 'student_imports_rows', 'audit']));
    const written = JSON.stringify([stored, registry.published(STUDENTS), registry.published('baoxue.registry.school')]);
    for (const secret of SECRETS) expect(written).not.toContain(secret);
  });
});

describe('A6 the mark of the attendance service', () => {
  const CASES = 'baoxue.attendance.dropout-case';
  const QUERY = `query ($id: ID!) { student(id: $id) { mark nationalStatus schoolClass { id } } }`;

  it('follows the case, keeps the registration, and is published once', async () => {
    const id = (await idOf(1)) ?? '';
    const caseId = newId();
    const publish = (type: string, sequence: number, data: object) => {
      const place = { schoolId: SCHOOL, classId: CLASS, jurisdictions: ['64', '6403', '640381', TOWN] };
      const event = eventOf(type, caseId, sequence, { caseId, studentId: id, ...place, ...data });
      // Twice: the broker may deliver again.
      return registry.publish(CASES, event, event);
    };
    const marked = (mark: string) => eventually(async () => [(await ask(QUERY, { id })).student].find((student) => student.mark === mark));
    await publish('dropout.confirmed.v1', 1, { absentSince: '2026-04-29', markedOn: '2026-05-11', schoolDaysAbsent: 6 });
    expect(await marked('DROPPED_OUT')).toEqual({ mark: 'DROPPED_OUT', nationalStatus: '01', schoolClass: { id: CLASS } });
    await publish('dropout.returned.v1', 2, { returnedOn: '2026-05-13', wasDroppedOut: true, observationChecks: [] });
    await marked('RETURNED');
    const sent = () => registry.published(STUDENTS).flatMap(({ type, data }: any) => (type === 'student.marked.v1' ? [data.mark] : []));
    await eventually(async () => sent().length >= 2);
    expect(sent()).toEqual(['dropped-out', 'returned']);
  });
});

it('A2 a class says how full it is, and the code tables how surely they are known', async () => {
  const query = `{ schoolClass(id: "${CLASS}") { size { count standard flag } } codeTables { id status validFrom validTo codes { code } } }`;
  const { schoolClass, codeTables } = await ask(query);
  expect(schoolClass).toEqual({ size: { count: 2, standard: 50, flag: 'WITHIN_STANDARD' } });
  expect(codeTables.map(({ id, status, validFrom, validTo }: any) => [id, status, validFrom, validTo])).toContainEqual([
    'movement',
    'ONE_SOURCE',
    '2018-04-28',
    null,
  ]);
});

it('A1 one jurisdiction is found by its code, an unknown code finds none', async () => {
  const query = `query ($code: ID!) { jurisdiction(code: $code) { name codeStatus } }`;
  expect(await ask(query, { code: TOWN })).toEqual({ jurisdiction: { name: '峡口镇', codeStatus: 'unverified' } });
  expect(await ask(query, { code: '999999' })).toEqual({ jurisdiction: null });
});

describe('A2 the bureau administers schools and classes', () => {
  const NEW_SCHOOL = '6499000009';
  async function act(
    mutation: 'openSchool' | 'changeSchool' | 'moveSchool' | 'closeSchool' | 'openClass',
    input: object,
    who = bureau,
  ): Promise<any> {
    const school =
      '... on Conflict { actualVersion present { __typename id version ... on School { name } } } ... on SchoolSuccess { school { id version name kind boarding ownership closedOn } }';
    const success = mutation === 'openClass' ? '... on OpenClassSuccess { schoolClass { id schoolYear grade } }' : school;
    const name = pascalCase(mutation);
    const source = `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { __typename ... on Refusal { code field } ${success} } }`;
    return (await ask(source, { input: { idempotencyKey: newId(), ...input } }, who))[mutation];
  }
  const opened = { schoolId: NEW_SCHOOL, name: '示范新设小学', kind: 'PRIMARY', jurisdiction: TOWN, boarding: false, ownership: 'PRIVATE' };
  const sentOf = (type: string) => registry.sent(type).filter(({ subject }) => String(subject).startsWith(NEW_SCHOOL));

  it('A2 opens a school once, and a class of a grade it has; told to the others', async () => {
    expect(await act('openSchool', opened, viewerOf('head'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act('openSchool', { ...opened, schoolId: '64990' })).toMatchObject({ code: 'SCHOOL_CODE_SHAPE', field: 'input.schoolId' });
    expect(await act('openSchool', { ...opened, jurisdiction: '999' })).toMatchObject({ code: 'PLACE_UNKNOWN' });
    expect(await act('openSchool', opened)).toMatchObject({
      school: { id: NEW_SCHOOL, kind: 'primary', ownership: 'PRIVATE', closedOn: null },
    });
    expect(await act('openSchool', opened)).toMatchObject({ code: 'SCHOOL_KNOWN' });
    const first = { schoolId: NEW_SCHOOL, schoolYear: '2026', grade: '11', number: 1 };
    for (const [field, value] of [
      ['grade', '22'],
      ['schoolYear', '2031'],
      ['number', 100],
    ] as const)
      expect(await act('openClass', { ...first, [field]: value })).toMatchObject({ code: 'CLASS_INVALID', field: `input.${field}` });
    expect(await act('openClass', first)).toMatchObject({
      schoolClass: { id: `${NEW_SCHOOL}-2026-11-01`, schoolYear: '2026', grade: '11' },
    });
    await eventually(async () => sentOf('school.registered.v1').length === 1 && sentOf('class.opened.v1').length === 1);
    expect(sentOf('school.registered.v1')[0].data).toMatchObject({ kind: 'primary', ownership: 'private' });
  });

  it('A11 E4 renames it on the version that was seen; a list does not overwrite the name, and its dry run says so', async () => {
    const renamed = { schoolId: NEW_SCHOOL, name: '示范更名小学', expectedVersion: 1 };
    expect(await act('changeSchool', renamed)).toMatchObject({ school: { name: '示范更名小学', version: 2 } });
    expect(await act('changeSchool', { ...renamed, name: '示范又名小学' })).toEqual({
      ...{ __typename: 'Conflict', actualVersion: 2 },
      present: { __typename: 'School', id: NEW_SCHOOL, version: 2, name: '示范更名小学' },
    });
    const { id, answer } = await registry.dryRun('SCHOOLS', [{ ...schoolRow(NEW_SCHOOL), 办学类别: '小学', 是否寄宿: '否' }]);
    expect(answer.preview).toMatchObject({ changedCount: 0, protectedCount: 1 });
    expect(await registry.commit('SCHOOLS', id)).toMatchObject({ importBatch: { registeredCount: 0, alreadyRegisteredCount: 1 } });
    expect((await ask(`{ school(id: "${NEW_SCHOOL}") { name } }`)).school).toEqual({ name: '示范更名小学' });
  });

  it('A2 closes it, not one with children; it is still named and no list enters children there', async () => {
    expect(await act('closeSchool', { schoolId: SCHOOL, on: '2026-04-27' })).toMatchObject({ code: 'SCHOOL_IN_USE' });
    expect(await act('closeSchool', { schoolId: NEW_SCHOOL, on: '2026-04-29' })).toMatchObject({ code: 'DATE_INVALID' });
    const checked = await registry.dryRun('STUDENTS', [studentRow(8, { 学校标识码: NEW_SCHOOL, 年级: '六年级' })]);
    expect(await act('closeSchool', { schoolId: NEW_SCHOOL, on: '2026-04-27' })).toMatchObject({ school: { closedOn: '2026-04-27' } });
    const { schools, school } = await ask(`{ schools { id } school(id: "${NEW_SCHOOL}") { closedOn } }`);
    expect([schools.map(({ id }: any) => id), school]).toEqual([expect.not.arrayContaining([NEW_SCHOOL]), { closedOn: '2026-04-27' }]);
    const { errors } = await registry.dryRun('STUDENTS', [studentRow(8, { 学校标识码: NEW_SCHOOL, 年级: '六年级' })]);
    expect([checked.errors, errors]).toEqual([[], [[2, '学校标识码', 'SCHOOL_UNKNOWN']]]);
    expect(await registry.commit('STUDENTS', checked.id)).toMatchObject({ importBatch: { registeredCount: 0, alreadyRegisteredCount: 1 } });
    await eventually(async () => sentOf('school.closed.v1').length === 1);
  });

  it('A2 moves a school: its classes and children stay with it, and lie where it lies', async () => {
    const there = '640381100';
    const move = { schoolId: SCHOOL, jurisdiction: there, address: '示例路1号', on: '2026-04-27', approvalNumber: '青教〔2026〕3号' };
    const SEEN = `{ students { edges { node { id enrolments { from to } } } } schoolClass(id: "${CLASS}") { id } }`;
    const seenIn = async (town: string) => {
      const { students, schoolClass } = await ask(
        SEEN,
        {},
        viewerOf('town-officer', { schoolIds: [], classIds: [], jurisdictions: [town] }),
      );
      return { children: students.edges.map(({ node }: any) => node), schoolClass };
    };
    const before = await seenIn(TOWN);
    expect(before.children.length).toBeGreaterThan(0);
    const atSchool = () =>
      registry.sent('student.moved.v1').filter(({ data }) => data.schoolId === SCHOOL && data.jurisdictions.at(-1) === there).length;

    expect(await act('moveSchool', move, viewerOf('head'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act('moveSchool', { ...move, jurisdiction: '999' })).toMatchObject({ code: 'PLACE_UNKNOWN' });
    expect(await act('moveSchool', { ...move, on: '2026-04-29' })).toMatchObject({ code: 'DATE_INVALID' });
    expect(await act('moveSchool', move)).toMatchObject({ __typename: 'SchoolSuccess' });
    expect(await act('moveSchool', move)).toMatchObject({ code: 'SCHOOL_THERE_ALREADY' });
    const MOVES = `{ school(id: "${SCHOOL}") { address jurisdiction { id } moves { on from { id } to { id } approvalNumber } } }`;
    expect((await ask(MOVES)).school).toEqual({
      address: '示例路1号',
      jurisdiction: { id: there },
      moves: [{ on: '2026-04-27', from: { id: TOWN }, to: { id: there }, approvalNumber: '青教〔2026〕3号' }],
    });
    await eventually(async () => (await seenIn(there)).children.length === before.children.length);
    expect(await seenIn(there)).toEqual(before);
    expect(await seenIn(TOWN)).toEqual({ children: [], schoolClass: null });
    await eventually(async () => atSchool() === before.children.length);
  });

  it('A2 keeps the classes of every year, and shows those of one: the present one, unless another is asked for', async () => {
    const jurisdictions = ['64', '6403', '640381', TOWN];
    const numbers = Array.from({ length: 11 }, (_, index) => index + 1);
    const past = ['2021', '2022', '2023', '2024'].flatMap((schoolYear) =>
      ['21', '22', '23'].flatMap((grade) => numbers.map((number) => ({ schoolId: SCHOOL, schoolYear, grade, number, jurisdictions }))),
    );
    const cause = { actor: 'test', correlationId: newId() };
    const kept = past.map((state) => ({ id: classIdOf(state), state, events: [], cause }));
    await schoolClassStore(registry.connection, registry.clock).insertMany(kept);
    const { school } = await ask(
      `{ school(id: "${SCHOOL}") { classes { id schoolYear } past: classes(schoolYear: "2024") { schoolYear } } }`,
    );
    expect(school.classes).toEqual([{ id: CLASS, schoolYear: '2025' }]);
    expect(school.past).toEqual(past.filter(({ schoolYear }) => schoolYear === '2024').map(({ schoolYear }) => ({ schoolYear })));
  });
});

it('A3 E4 finds a child by name whatever points and spaces stand in it, also one that an earlier version stored', async () => {
  const name = '示例提·艾力';
  await registry.imported('STUDENTS', [studentRow(40, { 姓名: name })]);
  const found = async (asked: string) =>
    (await ask(`query ($name: String) { students(filter: { name: $name }) { edges { node { id } } } }`, { name: asked })).students.edges;
  for (const asked of [name, '示例提•艾力', ' 示例提 艾力', '示例提艾力']) expect(await found(asked)).toHaveLength(1);
  const students = registry.connection.collection('students');
  const earlier = { 'state.student.nameIndex': registry.blindIndexOf('name', name) };
  await students.updateOne(
    { 'state.nameKey': registry.blindIndexOf('name', '示例提艾力') },
    { $set: earlier, $unset: { 'state.nameKey': '', 'state.enrolledOrder': '', 'state.keptKinds': '' } },
  );
  expect(await found(name)).toHaveLength(0);
  await registry.service.syncIndexes();
  expect(await found('示例提艾力')).toHaveLength(1);
});

describe('A11 the order of a list of students', () => {
  const LIST = `query ($filter: StudentFilter, $orderBy: StudentOrder!, $descending: Boolean!, $first: Int!, $after: String) {
    students(filter: $filter, orderBy: $orderBy, descending: $descending, first: $first, after: $after) { pageInfo { endCursor hasNextPage } edges { node { name } } } }`;
  interface Asked {
    readonly filter?: object;
    readonly descending?: boolean;
    readonly first?: number;
    readonly after?: string;
  }
  const page = async (orderBy: string, { filter = { schoolId: OTHER_SCHOOL }, descending = false, ...more }: Asked = {}, who = bureau) =>
    (await ask(LIST, { filter, orderBy, descending, first: 100, ...more }, who)).students;
  const names = ({ edges }: any): string => edges.map(({ node }: any) => node.name.at(-1)).join('');
  beforeAll(async () => {
    const rows = [
      studentRow(50, { 姓名: '示例赵', 入学日期: '2025-09-03', 班级: '1班' }),
      studentRow(51, { 姓名: '示例安', 入学日期: '2025-09-02', 班级: '2班' }),
      studentRow(52, { 姓名: '示例林', 入学日期: '2025-09-04', 班级: '3班' }),
    ];
    await registry.imported(
      'STUDENTS',
      rows.map((row) => ({ ...row, 学校标识码: OTHER_SCHOOL })),
    );
  });

  it('A11 is class by class, or by the day of entry, with an index behind each', async () => {
    expect(names(await page('CLASS'))).toBe('赵安林');
    expect(names(await page('ENROLLED_ON'))).toBe('安赵林');
    expect(names(await page('ENROLLED_ON', { descending: true, filter: {}, first: 2 }))).toBe('林赵');
    expect(names(await page('ENROLLED_ON', { filter: { mark: 'NORMAL' } }))).toMatch(/安赵林$/);
    expect(names(await page('ENROLLED_ON', { filter: { group: 'LEFT_BEHIND' } }))).toBe('');
    const indexes = (await registry.connection.collection('students').indexes()).map(({ key }) => Object.keys(key).join());
    const whole = ['state.mark', 'state.keyGroups'].flatMap((field) => [`${field},state.order`, `${field},state.enrolledOrder`]);
    expect(indexes).toEqual(expect.arrayContaining(['state.order', 'state.enrolledOrder', ...whole]));
  });

  it('A11 G1 by name or number is of one school or class, page by page, and for those who read names', async () => {
    expect([names(await page('NAME')), names(await page('NAME', { descending: true })), names(await page('NUMBER'))]).toEqual([
      '安林赵',
      '赵林安',
      '赵安林',
    ]);
    const first = await page('NAME', { first: 2 });
    expect([names(first), first.pageInfo.hasNextPage]).toEqual(['安林', true]);
    expect(names(await page('NAME', { after: first.pageInfo.endCursor }))).toBe('赵');
    // A cursor at a child beyond reach says nothing of its name.
    await expect(page('NAME', { after: first.pageInfo.endCursor, filter: { schoolId: SCHOOL } }, teacher)).rejects.toThrow(
      'CURSOR_UNKNOWN',
    );
    await expect(page('NAME', { filter: {} })).rejects.toThrow('ORDER_NEEDS_SCHOOL');
    await expect(page('NUMBER', {}, viewerOf('analyst'))).rejects.toThrow('FORBIDDEN');
    expect(names(await page('NAME', {}, teacher))).toBe('');
  });
});
