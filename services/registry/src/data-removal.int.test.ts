import { mongoAuditStore } from '@baoxue/audit';
import { newId } from '@baoxue/domain';
import { bureau, elsewhere, eventually, startRegistryUnderTest, viewerOf, type RegistryUnderTest } from './registry-under-test.fixtures.js';
import { idNumberOf, OTHER_SCHOOL, SCHOOL, schoolRow, studentRow } from './registry.fixtures.js';

let registry: RegistryUnderTest;
const ask: RegistryUnderTest['ask'] = (...asked) => registry.ask(...asked);
const colleague = { ...bureau, subject: 'officer-2' };
const DUE = '2036-06-11T09:00:00+08:00';

const LIST = `id version kind status preparedBy decidedBy records { student { id name } leftOn keptUntil removedOn keptBecause }`;
const act = async (name: string, type: string, input: object, who = bureau, fields = '') =>
  (
    await ask(
      `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on Problem { code field rule } ${fields} } }`,
      { input: { idempotencyKey: newId(), ...input } },
      who,
    )
  )[name];
const onList = `... on RemovalListSuccess { removalList { ${LIST} } }`;
const prepare = (studentIds: readonly string[], more: object = {}, who = bureau) =>
  act('prepareRemovalList', 'PrepareRemovalList', { kind: 'REGISTRATION', studentIds, ...more }, who, onList);
const decide = (name: 'approve' | 'withdraw', listId: string, who = colleague) =>
  act(`${name}RemovalList`, 'DecideRemovalList', { listId }, who, onList);
const due = async (kind = 'REGISTRATION') =>
  (
    await ask(`query ($kind: KindOfData!) { recordsDueForRemoval(kind: $kind) { edges { node { student { id } } } } }`, { kind })
  ).recordsDueForRemoval.edges.map(({ node }: any) => node.student.id);
const removalList = async (id: string, who = bureau) =>
  (await ask(`query ($id: ID!) { removalList(id: $id) { ${LIST} } }`, { id }, who)).removalList;
const STUDENT = `id name idNumber studentNumber sex ethnicGroup nationalStatus deidentifiedOn household { id } guardians { relation }
  enrolments { from to school { id } placements { grade } } movements { kind on reasonCode approvalNumber }`;
const student = async (id: string) => (await ask(`query ($id: ID!) { student(id: $id) { ${STUDENT} } }`, { id })).student;
const stored = async (name: string, filter: object) => JSON.stringify(await registry.connection.collection(name).find(filter).toArray());
const INDICATOR = `query ($place: IndicatorPlaceInput!) { indicator(kind: JUNIOR_CONSOLIDATION, place: $place, period: "2026") {
  forms { form numerator denominator } terms { term children } } }`;
const figure = async () => (await ask(INDICATOR, { place: { schoolId: SCHOOL } })).indicator;

const ids: string[] = [];
let [duplicateId, mergedId] = ['', ''];

/** What a guardian said at the desk, and why somebody looked in an emergency. */
async function leaveWords(studentId: string) {
  const FATHER = `query ($id: ID!) { student(id: $id) { guardians { guardian { id } } } }`;
  const { guardian } = (await ask(FATHER, { id: studentId })).student.guardians[0];
  const asked = {
    studentId,
    guardianId: guardian.id,
    identityProof: 'ID_CARD',
    kind: 'OBJECT',
    matter: 'MONITORING_MARK',
    text: '在家休养',
  };
  expect(await act('recordGuardianRequest', 'RecordGuardianRequest', asked)).toMatchObject({ __typename: 'GuardianRequestSuccess' });
  const lost = { idNumber: idNumberOf(2), reason: 'CHILD_LOST', text: '街上走失' };
  const stranger = viewerOf('town-officer', { ...elsewhere, subject: 'officer-elsewhere' });
  expect(await act('openEmergencyAccess', 'OpenEmergencyAccess', lost, stranger)).toMatchObject({ __typename: 'EmergencyAccessSuccess' });
}

beforeAll(async () => {
  registry = await startRegistryUnderTest('2026-04-28T09:00:00+08:00');
  await registry.imported('SCHOOLS', [schoolRow(SCHOOL), schoolRow(OTHER_SCHOOL)]);
  // Two brothers with one father; two others with a guardian each.
  const other = (index: number) => ({
    监护人姓名: `示例家长${index}`,
    监护人电话: `1000000001${index}`,
    现住址: `示例市示例镇示例村${index}号`,
  });
  await registry.imported('STUDENTS', [studentRow(0), studentRow(1), studentRow(2, other(2)), studentRow(3, other(3))]);
  for (const index of [0, 1, 2, 3]) ids.push((await registry.idOf(index)) ?? '');
  // Of the third there is a second record, which is merged into the first.
  const double = studentRow(2, { ...other(2), 身份证号: '', 学籍号: '', 学校标识码: OTHER_SCHOOL });
  await registry.imported('STUDENTS', [double]);
  const { students } = await ask(`query ($name: String) { students(filter: { name: $name }) { edges { node { id } } } }`, {
    name: double['姓名'],
  });
  const otherStudentId = students.edges.map(({ node }: any) => node.id).find((id: string) => !ids.includes(id));
  await act('reportDuplicate', 'ReportDuplicate', { studentId: ids[2], otherStudentId });
  const { duplicates } = await ask(`{ duplicates(status: SUSPECTED) { edges { node { id students { id } } } } }`);
  duplicateId = duplicates.edges.find(({ node }: any) => node.students.some(({ id }: any) => id === otherStudentId)).node.id;
  await act('mergeStudents', 'MergeStudents', { duplicateId, keptStudentId: ids[2], approvalNumber: '青教〔2026〕9号' });
  mergedId = otherStudentId;
  await leaveWords(ids[2] ?? '');
  registry.clock.set('2026-06-10T09:00:00+08:00');
  for (const studentId of ids.slice(0, 3))
    await act('endEnrolment', 'EndEnrolment', { studentId, kind: 'DEATH', grounds: { on: '2026-06-10', reasonCode: '49' } });
  registry.clock.set(DUE);
}, 60_000);
afterAll(async () => registry?.stop());

describe('G4 A removal list of records whose years are over', () => {
  it('G4 takes what is due, and refuses what is not, what a hold keeps, and other posts', async () => {
    const [first = '', second = '', , here = ''] = ids;
    expect(await due()).toEqual([...ids.slice(0, 3)].sort());
    expect(await prepare([first, here])).toMatchObject({ code: 'NOT_DUE_FOR_REMOVAL', field: 'input.studentIds.1', rule: 'G4' });
    expect(await prepare([newId()])).toMatchObject({ code: 'STUDENT_UNKNOWN' });
    expect(await prepare([])).toMatchObject({ code: 'REMOVAL_SIZE' });
    for (const post of ['registry-administrator', 'head', 'town-officer', 'analyst'] as const)
      expect(await prepare([first], {}, viewerOf(post))).toMatchObject({ code: 'FORBIDDEN' });
    await act('placeLegalHold', 'PlaceLegalHold', { studentId: second, reason: 'COURT_CASE', text: '法院调取' });
    expect(await prepare([second])).toMatchObject({ code: 'UNDER_LEGAL_HOLD' });
    await act('liftLegalHold', 'LiftLegalHold', { studentId: second, note: '已结案' });
  });

  it('G4 is approved by another person, once; before that it can be withdrawn', async () => {
    const key = newId();
    const { removalList: given } = await prepare([ids[0] ?? ''], { idempotencyKey: key });
    expect((await prepare([ids[0] ?? ''], { idempotencyKey: key })).removalList.id).toBe(given.id);
    expect(await decide('approve', given.id, bureau)).toMatchObject({ code: 'FOUR_EYES' });
    expect(await decide('approve', given.id, viewerOf('head'))).toMatchObject({ code: 'FORBIDDEN' });
    expect((await decide('withdraw', given.id)).removalList).toMatchObject({ status: 'WITHDRAWN' });
    expect(await decide('approve', given.id)).toMatchObject({ code: 'REMOVAL_DECIDED' });
    expect(await decide('approve', newId())).toMatchObject({ code: 'REMOVAL_UNKNOWN' });
    expect(await removalList(given.id, viewerOf('head'))).toBeNull();
    const { removalLists } = await ask(`{ removalLists(status: WITHDRAWN) { edges { node { id } } } }`);
    expect(removalLists.edges.map(({ node }: any) => node.id)).toEqual([given.id]);
  });

  it('G4 blanks the record of one child, and keeps what a hold was placed on since and the brother who names the same father', async () => {
    const [first = '', held = ''] = ids;
    const before = await registry.connection.collection('students').findOne({ _id: first as never });
    const { student: person, householdId, guardianIds } = (before as any).state;
    const [shown, counted] = [await student(first), await figure()];
    const { removalList: prepared } = await prepare([first, held]);
    await decide('approve', prepared.id);
    await act('placeLegalHold', 'PlaceLegalHold', { studentId: held, reason: 'INVESTIGATION', text: '立案调查' });
    await registry.tick();

    expect(await removalList(prepared.id)).toMatchObject({
      ...{ status: 'CARRIED_OUT', preparedBy: 'bureau-officer', decidedBy: 'bureau-officer' },
      records: [
        { student: { id: first, name: '已去标识' }, removedOn: '2036-06-11', keptBecause: null },
        { student: { id: held }, removedOn: null, keptBecause: 'LEGAL_HOLD' },
      ],
    });
    const secrets = [person.sealedPerson, person.nameIndex, person.birthIndex, person.card.idNumberIndex, householdId, ...guardianIds];
    for (const secret of secrets) expect(await stored('students', { _id: first })).not.toContain(secret);
    expect(await student(first)).toEqual({
      ...shown,
      ...{ name: '已去标识', idNumber: null, studentNumber: null, ethnicGroup: null, deidentifiedOn: '2036-06-11' },
      ...{ household: null, guardians: [] },
      movements: shown.movements.map((movement: any) => ({ ...movement, reasonCode: null, approvalNumber: null })),
    });
    expect(await figure()).toEqual(counted);
    // The brother under a hold still names father and home.
    for (const name of ['guardians', 'households'])
      expect(await registry.connection.collection(name).countDocuments({ _id: { $in: [householdId, ...guardianIds] } as never })).toBe(1);
    const entries = await (await mongoAuditStore(registry.connection)).entries();
    expect(entries.filter(({ action }) => action === 'record-removal:approve')).toMatchObject([
      { subjectId: first, fields: ['registration'], viewer: { subject: 'officer-2', post: 'bureau-officer' } },
    ]);
  });

  it('G4 tells the other services, and the registry’s own lists lose the child', async () => {
    const [first = ''] = ids;
    await eventually(async () => registry.sent('student.data-removed.v1').length === 1);
    expect(registry.sent('student.data-removed.v1')[0].data).toEqual({ studentId: first, kind: 'registration', on: '2036-06-11' });
    const index = registry.blindIndexOf('idNumber', idNumberOf(0));
    const collections = (await registry.connection.listCollections()).map(({ name }) => name);
    // Nowhere in the database stands the hash of the number any more.
    await eventually(async () => (await Promise.all(collections.map((name) => stored(name, {})))).every((all) => !all.includes(index)));
    await eventually(async () => !(await stored('movements', { 'state.studentId': first })).includes('"reasonCode":"49"'));
  });

  it('G4 nobody finds it by name or number, no list brings the name back, and nothing can be done with it', async () => {
    const [first = ''] = ids;
    expect(await registry.idOf(0)).toBeUndefined();
    const { students } = await ask(`query ($name: String) { students(filter: { name: $name }) { edges { node { id } } } }`, {
      name: studentRow(0)['姓名'],
    });
    expect(students.edges).toEqual([]);
    expect(await registry.imported('STUDENTS', [studentRow(0, { 监护人姓名: '另一家长', 监护人电话: '10000000077' })])).toMatchObject({
      importBatch: { registeredCount: 0 },
    });
    expect((await student(first)).name).toBe('已去标识');
    expect(await act('revealIdentity', 'RevealIdentity', { studentId: first, purpose: 'HOME_VISIT' })).toMatchObject({
      code: 'STUDENT_REMOVED',
    });
    expect(await prepare([first])).toMatchObject({ code: 'REMOVED_ALREADY' });
    expect(await due()).not.toContain(first);
    // Each kind of data has years and a removal of its own.
    expect(await due('ATTENDANCE')).toContain(first);
  });

  it('G4 guardians and home go with the last child who names them', async () => {
    const [, brother = '', alone = ''] = ids;
    const before = await registry.connection.collection('students').findOne({ _id: alone as never });
    const { householdId, guardianIds } = (before as any).state;
    const merged: any = await registry.connection.collection('students').findOne({ _id: mergedId as never });
    await act('liftLegalHold', 'LiftLegalHold', { studentId: brother, note: '已结案' });
    const { removalList: prepared } = await prepare([brother, alone]);
    await decide('approve', prepared.id);
    await registry.tick();
    expect((await removalList(prepared.id)).status).toBe('CARRIED_OUT');
    for (const name of ['guardians', 'households'])
      expect(await registry.connection.collection(name).countDocuments({ _id: { $in: [householdId, ...guardianIds] } as never })).toBe(0);
    // What was merged into the record goes along, and is never parted from it again.
    const { sealedPerson, card, nameIndex } = merged.state.student;
    for (const secret of [sealedPerson, card.idNumberIndex, nameIndex]) expect(await stored('students', {})).not.toContain(secret);
    expect(await act('undoMerge', 'UndoMerge', { duplicateId, approvalNumber: '青教〔2036〕1号' })).toMatchObject({
      code: 'STUDENT_REMOVED',
    });
    // The one child who is still here keeps both.
    expect(await registry.connection.collection('guardians').countDocuments({})).toBe(1);
    expect((await student(ids[3] ?? '')).guardians).toHaveLength(1);
    await eventually(async () => !(await stored('legal_holds', { _id: brother })).includes('"sealedText":"v1.f'));
  });

  it('G4 what a guardian said at the desk and why somebody looked in an emergency go with kinds of their own', async () => {
    const DESK = `{ guardianRequests { edges { node { text kind dueOn } } } emergencyAccesses { edges { node { text reason } } } }`;
    const words = async () => {
      const { guardianRequests, emergencyAccesses } = await ask(DESK);
      return [guardianRequests, emergencyAccesses].map(({ edges }: any) => edges[0].node.text);
    };
    expect(await words()).toEqual(['在家休养', '街上走失']);
    for (const kind of ['REQUEST', 'ACCESS_LOG']) await decide('approve', (await prepare([ids[2] ?? ''], { kind })).removalList.id);
    await registry.tick();
    await eventually(async () => (await words()).every((text) => text === '已去标识'));
    expect((await ask(DESK)).guardianRequests.edges[0].node).toMatchObject({ kind: 'OBJECT' });
  });
});
