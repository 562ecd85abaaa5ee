import { newId } from '@baoxue/domain';
import { bureau, elsewhere, eventually, startRegistryUnderTest, viewerOf, type RegistryUnderTest } from './registry-under-test.fixtures.js';
import { OTHER_SCHOOL, SCHOOL, schoolRow, studentRow } from './registry.fixtures.js';

let registry: RegistryUnderTest;
const ask: RegistryUnderTest['ask'] = (...asked) => registry.ask(...asked);
const administrator = viewerOf('registry-administrator');
const idOf = async (index: number) => (await registry.idOf(index)) ?? '';

/** Brother and sister of one family; the aunt looks after the brother. */
const brother = studentRow(0, {
  监护人2姓名: '示例母',
  监护人2关系: '母亲',
  监护人2电话: '10000000002',
  代理监护人姓名: '示例姑',
  代理监护人关系: '姑姑',
  代理监护人电话: '10000000003',
});
const none = { 监护人2姓名: '', 监护人2关系: '', 监护人2电话: '', 代理监护人姓名: '', 代理监护人关系: '', 代理监护人电话: '' };
const sister = studentRow(1, {
  ...none,
  监护人姓名: '示例母',
  监护人关系: '母亲',
  监护人电话: '10000000002',
  现住址: '示例市示例镇示例村 ２号',
});
const neighbour = studentRow(2, { ...none, 监护人姓名: '示例邻', 监护人电话: '10000000009' });

beforeAll(async () => {
  registry = await startRegistryUnderTest('2026-04-28T09:00:00+08:00');
  await registry.imported('SCHOOLS', [schoolRow(SCHOOL), schoolRow(OTHER_SCHOOL)]);
  await registry.imported('STUDENTS', [brother, sister, neighbour]);
});
afterAll(async () => registry?.stop());

const FAMILY = `query ($id: ID!) { student(id: $id) {
  version
  guardian { name phone }
  guardians { kind relation to guardian { id name children { student { id } } } }
  household { id address jurisdiction { name } children { id } }
  enrolments { id number from to entryReason school { name } placements { grade schoolClass { id } } }
} }`;
const familyOf = async (index: number, who = administrator) => (await ask(FAMILY, { id: await idOf(index) }, who)).student;

describe('A4 families of an import', () => {
  it('A4 one guardian stands for all brothers and sisters, with the relation to each', async () => {
    const [older, younger] = [await familyOf(0), await familyOf(1)];
    expect(older.guardians.map(({ kind, relation }: any) => [kind, relation])).toEqual([
      ['PARENT', '父亲'],
      ['PARENT', '母亲'],
      ['ENTRUSTED', '姑姑'],
    ]);
    expect(younger.guardians).toHaveLength(1);
    expect(younger.guardians[0].guardian.id).toBe(older.guardians[1].guardian.id);
    const both = (await Promise.all([idOf(0), idOf(1)])).sort();
    expect(younger.guardians[0].guardian.children.map(({ student }: any) => student.id).sort()).toEqual(both);
  });

  it('A4 the address, however it is written, with one common guardian is one household; another family’s is not', async () => {
    const [older, younger, next] = [await familyOf(0), await familyOf(1), await familyOf(2)];
    expect(younger.household.id).toBe(older.household.id);
    expect(older.household.children).toHaveLength(2);
    expect(next.household.id).not.toBe(older.household.id);
  });

  it('A4 a home lies where its address says, else where the school lies; the address is masked beyond the town', async () => {
    const { household } = await familyOf(0);
    expect(household).toMatchObject({ address: '示例市示例镇****', jurisdiction: { name: '峡口镇' } });
  });

  it('A5 each child has one dated enrolment with its class', async () => {
    const { enrolments } = await familyOf(0);
    expect(enrolments).toEqual([
      expect.objectContaining({ number: 1, from: '2025-09-01', to: null, entryReason: 'REGISTERED', school: { name: '示范初级中学1' } }),
    ]);
    const one = await ask(`query ($id: ID!) { enrolment(id: $id) { student { name } } }`, { id: enrolments[0].id });
    expect(one.enrolment.student.name).toBe(brother['姓名']);
  });

  it('A4 a row that names one person twice is an error of its row', async () => {
    const twice = studentRow(3, { ...none, 代理监护人姓名: '示例家长', 代理监护人关系: '父亲', 代理监护人电话: '10000000001' });
    expect((await registry.dryRun('STUDENTS', [twice])).errors).toEqual([[2, '代理监护人姓名', 'GUARDIAN_TWICE']]);
    const unknown = studentRow(3, { 监护人关系: '朋友的朋友' });
    expect((await registry.dryRun('STUDENTS', [unknown])).errors).toEqual([[2, '监护人关系', 'CODE_UNKNOWN']]);
  });

  it('A11 a second import of the same file enters no guardian and no household twice', async () => {
    const count = async () =>
      Promise.all(['guardians', 'households', 'students'].map((name) => registry.connection.collection(name).countDocuments()));
    const before = await count();
    await registry.imported('STUDENTS', [brother, sister, neighbour]);
    expect(await count()).toEqual(before);
    expect(before).toEqual([4, 2, 3]);
  });
});

describe('A4 changes in a family', () => {
  const ADD = `mutation ($input: AddGuardianInput!) { addGuardian(input: $input) { __typename ... on Refusal { code field } ... on Conflict { actualVersion } ... on GuardianshipSuccess { student { version guardians { kind guardian { id name } } } } } }`;
  const grandmother = { kind: 'OTHER', relation: '祖母', name: '示例祖母', phone: '10000000005', from: '2026-04-01' };
  const add = async (changes: object, who = administrator) =>
    (await ask(ADD, { input: { idempotencyKey: newId(), studentId: await idOf(2), ...grandmother, ...changes } }, who)).addGuardian;

  it('A4 a guardian is added once per key, and seen at once', async () => {
    const input = { idempotencyKey: 'once', studentId: await idOf(2), ...grandmother };
    const first = (await ask(ADD, { input }, administrator)).addGuardian;
    expect(first.student.guardians).toHaveLength(2);
    expect((await ask(ADD, { input }, administrator)).addGuardian).toEqual(first);
    expect(await add({})).toEqual({ __typename: 'Refusal', code: 'GUARDIAN_ALREADY', field: 'input.name' });
  });

  it('A4 a wrong relation, phone or day is refused by field', async () => {
    expect(await add({ relation: '朋友' })).toMatchObject({ code: 'CODE_UNKNOWN', field: 'input.relation' });
    expect(await add({ phone: '123' })).toMatchObject({ code: 'PHONE_SHAPE', field: 'input.phone' });
    expect(await add({ from: '2026-04-29' })).toMatchObject({ code: 'DATE_INVALID', field: 'input.from' });
    expect(await add({ name: '示例二', expectedVersion: 1 })).toMatchObject({ __typename: 'Conflict', actualVersion: 2 });
  });

  it('E2 another school, a teacher and an analyst change nothing', async () => {
    for (const who of [viewerOf('registry-administrator', elsewhere), viewerOf('class-teacher'), viewerOf('analyst')])
      expect(await add({ phone: '10000000006' }, who)).toMatchObject({ code: 'FORBIDDEN' });
  });

  const CORRECT = `mutation ($input: CorrectGuardianContactInput!) { correctGuardianContact(input: $input) { __typename ... on Refusal { code } ... on CorrectGuardianContactSuccess { guardian { id phone } } } }`;
  it('A4 a new number rings for all the children, and a later import meets the same person by either', async () => {
    const { guardians } = await familyOf(0);
    const motherId = guardians[1].guardian.id;
    const input = { idempotencyKey: newId(), guardianId: motherId, name: '示例母', phone: '10000000088' };
    const done = (await ask(CORRECT, { input }, administrator)).correctGuardianContact;
    expect(done.guardian).toEqual({ id: motherId, phone: '100****0088' });
    expect((await familyOf(1)).guardian.phone).toBe('100****0088');
    const third = studentRow(4, { ...none, 监护人姓名: '示例母', 监护人关系: '母亲', 监护人电话: '10000000088' });
    const fourth = studentRow(5, { ...none, 监护人姓名: '示例母', 监护人关系: '母亲', 监护人电话: '10000000002' });
    await registry.imported('STUDENTS', [third, fourth]);
    for (const index of [4, 5]) expect((await familyOf(index)).guardians[0].guardian.id).toBe(motherId);
  });

  const END = `mutation ($input: EndGuardianshipInput!) { endGuardianship(input: $input) { __typename ... on Refusal { code } ... on GuardianshipSuccess { student { guardians { to } } } } }`;
  it('A4 the last parent stays; an entrusted guardian may go', async () => {
    const { guardians } = await familyOf(0);
    const end = async (guardianId: string) =>
      (await ask(END, { input: { idempotencyKey: newId(), studentId: await idOf(0), guardianId, on: '2026-04-28' } }, administrator))
        .endGuardianship;
    expect(await end(guardians[2].guardian.id)).toMatchObject({
      student: { guardians: [{ to: null }, { to: null }, { to: '2026-04-28' }] },
    });
    await end(guardians[0].guardian.id);
    expect(await end(guardians[1].guardian.id)).toMatchObject({ code: 'LAST_GUARDIAN' });
  });

  it('A4 E2 who answered for a child once is neither seen nor corrected through that child', async () => {
    const added = await add({ name: '示例旧监护人', phone: '10000000077', relation: '祖父' });
    const { guardian } = added.student.guardians.at(-1);
    const SEE = `query ($id: ID!) { guardian(id: $id) { id } }`;
    const correct = async () =>
      (
        await ask(
          CORRECT,
          { input: { idempotencyKey: newId(), guardianId: guardian.id, name: '示例旧', phone: '10000000078' } },
          administrator,
        )
      ).correctGuardianContact;
    expect((await ask(SEE, { id: guardian.id }, administrator)).guardian).toEqual({ id: guardian.id });
    await ask(
      END,
      { input: { idempotencyKey: newId(), studentId: await idOf(2), guardianId: guardian.id, on: '2026-04-28' } },
      administrator,
    );
    expect((await ask(SEE, { id: guardian.id }, administrator)).guardian).toBeNull();
    expect(await correct()).toMatchObject({ code: 'FORBIDDEN' });
  });

  const MOVE = `mutation ($input: RecordMoveOfHouseInput!) { recordMoveOfHouse(input: $input) { __typename ... on Refusal { code field } ... on RecordMoveOfHouseSuccess { student { household { id jurisdiction { name } } } } } }`;
  it('A4 a child who moves to the mother’s home meets that household', async () => {
    const move = async (index: number, homeAddress: string, placeCode?: string) =>
      (await ask(MOVE, { input: { idempotencyKey: newId(), studentId: await idOf(index), homeAddress, placeCode } }, administrator))
        .recordMoveOfHouse;
    const moved = await move(4, '青铜峡市小坝镇示例路5号');
    expect(moved.student.household.jurisdiction.name).toBe('小坝镇');
    expect((await move(5, '青铜峡市小坝镇示例路5号')).student.household.id).toBe(moved.student.household.id);
    // C2 Others learn which household it is, and nothing of it.
    const told = await eventually(async () => registry.sent('student.housed.v1')[0]);
    expect(told.data).toEqual({ studentId: await idOf(4), householdId: moved.student.household.id });
    expect(await move(5, '别处5号')).toMatchObject({ code: 'PLACE_UNKNOWN', field: 'input.placeCode' });
    expect((await move(5, '别处5号', '640381101')).student.household.jurisdiction.name).toBe('大坝镇');
  });
});

describe('G1 who sees a family', () => {
  it('A3 A4 whom only a merged record names answers for the child too, who is one child to them and at home, until the merge is undone', async () => {
    const mother = { 监护人姓名: '示例母三', 监护人关系: '母亲', 监护人电话: '10000000031' };
    const father = { 监护人2姓名: '示例父三', 监护人2关系: '父亲', 监护人2电话: '10000000032' };
    await registry.imported('STUDENTS', [
      studentRow(7, { ...none, ...mother, 现住址: '示例市示例镇示例村71号' }),
      studentRow(8, { ...none, ...mother, ...father, 现住址: '示例市示例镇示例村71号', 学校标识码: OTHER_SCHOOL }),
    ]);
    const [kept, merged] = [await idOf(7), await idOf(8)];
    const family = async () => {
      const { guardians } = await familyOf(7);
      const { household } = await familyOf(7, bureau);
      const relations = guardians.map(({ relation }: any) => relation);
      return { relations, children: guardians[0].guardian.children.length, atHome: household.children.length };
    };
    const act = async (name: string, input: object) => {
      const source = `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ... on DuplicateSuccess { duplicate { id } } } }`;
      return (await ask(source, { input: { idempotencyKey: newId(), ...input } }, bureau))[name].duplicate.id;
    };
    expect(await family()).toEqual({ relations: ['母亲'], children: 1, atHome: 2 });
    const duplicateId = await act('reportDuplicate', { studentId: kept, otherStudentId: merged });
    await act('mergeStudents', { duplicateId, keptStudentId: kept, approvalNumber: '青教〔2026〕12号' });
    expect(await family()).toEqual({ relations: ['母亲', '父亲'], children: 1, atHome: 1 });
    // The child's school reaches the father, and through him the child.
    const [, { guardian }] = (await familyOf(7)).guardians;
    expect(guardian.children).toEqual([{ student: { id: kept } }]);
    await act('undoMerge', { duplicateId, approvalNumber: '青教〔2026〕13号' });
    expect((await family()).relations).toEqual(['母亲']);
  });

  it('abuse S4 a guardian and a household of a child out of scope are not there', async () => {
    const { guardians, household } = await familyOf(0, bureau);
    const query = `query ($g: ID!, $h: ID!) { guardian(id: $g) { id } household(id: $h) { id } }`;
    const asked = { g: guardians[1].guardian.id, h: household.id };
    expect(await ask(query, asked, viewerOf('registry-administrator', elsewhere))).toEqual({ guardian: null, household: null });
    expect(await ask(query, asked, administrator)).toEqual({ guardian: { id: asked.g }, household: { id: asked.h } });
    expect(await ask(query, { g: newId(), h: newId() }, administrator)).toEqual({ guardian: null, household: null });
  });

  it('abuse S6 the poverty office learns of no guardian; the household it works for shows its town only', async () => {
    const seen = await familyOf(0, viewerOf('poverty-officer'));
    expect(seen).toMatchObject({ guardian: null, guardians: null, household: { address: '示例市示例镇****' } });
  });

  it('G1 neither contacts nor addresses are stored in clear', async () => {
    const stored = await Promise.all(
      ['guardians', 'households', 'students', 'student_imports_rows'].map((name) => registry.connection.collection(name).find().toArray()),
    );
    for (const secret of ['示例家长', '示例母', '示例姑', '10000000002', '10000000088', '示例村', '示例路'])
      expect(JSON.stringify(stored)).not.toContain(secret);
  });
});
