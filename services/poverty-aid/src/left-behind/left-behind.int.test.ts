import { newId, pascalCase } from '@baoxue/domain';
import { event, eventually, idNumberOf, place, startPovertyAid, viewer, type RunningPovertyAid } from '../poverty-aid.fixtures.js';

let aid: RunningPovertyAid;
beforeAll(async () => {
  aid = await startPovertyAid('2026-05-12T09:00:00+08:00');
});
afterAll(() => aid?.stop());

const CANARY = '金丝雀祖母';
const civilAffairs = viewer('civil-affairs-officer');
const teacher = viewer('class-teacher');
const away = { 外出情况: '双亲外出', 认定日期: '2026-03-01', 代理监护人: CANARY, 与本人关系: '祖母', 联系电话: '10012345678' };
const line = (index: number, changes: object = {}) => ({ 身份证号: idNumberOf(index), ...away, ...changes });

async function importLines(rows: readonly Record<string, string>[], complete = false) {
  const created = await aid.ask(
    `mutation ($input: CreateLeftBehindImportInput!) { createLeftBehindImport(input: $input) { ... on CreateAidLedgerImportSuccess { ledgerImport { id } } } }`,
    { input: { sourceList: '民政局名单', idempotencyKey: newId() } },
    civilAffairs,
  );
  const importId: string = created.createLeftBehindImport.ledgerImport.id;
  const dryRun = await aid.upload(importId, rows, civilAffairs);
  const committed = await aid.commit(
    `mutation ($input: CommitLeftBehindImportInput!) { commitLeftBehindImport(input: $input) { ... on Refusal { code }
       ... on CommitAidLedgerImportSuccess { ledgerImport { status matchedCount unmatchedCount findingCounts { kind count } } } } }`,
    { importId, complete },
    civilAffairs,
  );
  return { dryRun, committed };
}

async function register(index: number, changes: object = {}): Promise<string> {
  const studentId = newId();
  await aid.publish('baoxue.registry.student', aid.registered(studentId, idNumberOf(index), changes));
  await eventually(() => aid.connection.collection('student_cards').findOne({ _id: studentId as never }));
  return studentId;
}

const FILE = `id version student { id } status parentsAway boards openedOn closedOn entrustedGuardian { name relation phone namedBy }
  earlierGuardians { since } withoutGuardian contactDueOn contactOverdue unreachedCount contacts { on by reached } needs { number kind result }`;
const list = async (which: string, who = viewer('bureau-officer'), rest: object = {}) =>
  (
    await aid.ask(
      `query ($list: LeftBehindList!, $schoolId: ID) { leftBehindFiles(list: $list, schoolId: $schoolId, first: 100) { edges { node { ${FILE} } } } }`,
      { list: which, ...rest },
      who,
    )
  ).leftBehindFiles.edges.map(({ node }: any) => node);
const fileOf = async (studentId: string, who = teacher) =>
  (
    await aid.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { aid { leftBehind { ${FILE} } } } } }`,
      { r: [{ __typename: 'Student', id: studentId }] },
      who,
    )
  )._entities[0].aid?.leftBehind ?? null;
async function run(name: string, input: object, who = teacher): Promise<any> {
  const type = `${pascalCase(name)}Input`;
  const shown =
    name === 'revealEntrustedGuardian'
      ? `... on RevealEntrustedGuardianSuccess { name relation phone }`
      : `... on LeftBehindFileSuccess { file { ${FILE} } }`;
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { code field } ${shown} } }`;
  return (await aid.ask(source, { input: { idempotencyKey: newId(), ...input } }, who))[name];
}

describe('C8 left-behind care, through schema, events and database', () => {
  it('A11 civil affairs’ list puts children on the ledger and opens their files, guardians sealed', async () => {
    const known = await register(1);
    const { dryRun, committed } = await importLines([
      line(1),
      line(2),
      line(3, { 外出情况: '单亲外出', 代理监护人: '', 与本人关系: '', 联系电话: '' }),
      line(4, { 联系电话: '12' }),
      line(5, { 外出情况: '都在家' }),
    ]);
    expect(dryRun.errors).toMatchObject([
      { row: 5, column: '联系电话', code: 'PHONE_SHAPE' },
      { row: 6, column: '外出情况', code: 'CODE_UNKNOWN' },
    ]);
    expect(committed.ledgerImport).toMatchObject({ status: 'COMMITTED', matchedCount: 1, unmatchedCount: 2 });
    expect(await fileOf(known)).toMatchObject({
      student: { id: known },
      parentsAway: 'BOTH_PARENTS',
      openedOn: '2026-03-01',
      contactDueOn: '2026-05-26',
      entrustedGuardian: { name: '金**', relation: '祖母', phone: '100****5678', namedBy: 'LIST' },
    });
    for (const collection of ['left_behind_files', 'left_behind_imports', 'left_behind_imports_rows'])
      expect(JSON.stringify(await aid.connection.collection(collection).find().toArray())).not.toContain(CANARY);
    const ledger = `{ aidLedger(category: LEFT_BEHIND) { edges { node { student { id } sourceList } } } }`;
    expect((await aid.ask(ledger, {})).aidLedger.edges).toHaveLength(3);
  });

  it('a child who arrives later finds the file that the list opened, and the clock begins', async () => {
    const arrived = await register(2);
    const file = await eventually(() => fileOf(arrived));
    expect(file).toMatchObject({ contactDueOn: '2026-05-26', entrustedGuardian: { relation: '祖母' } });
  });

  it('the same list again changes nothing, and one that names another guardian replaces whom a list named', async () => {
    const before = await list('OPEN');
    await importLines([line(1), line(2)]);
    expect(await list('OPEN')).toEqual(before);
    await importLines([line(1, { 代理监护人: '示例姑姑', 与本人关系: '姑姑' })]);
    expect(await list('OPEN')).toContainEqual(
      expect.objectContaining({
        entrustedGuardian: expect.objectContaining({ relation: '姑姑' }),
        earlierGuardians: [{ since: '2026-05-12' }],
      }),
    );
  });

  it('G1 G2 name and phone are shown in full one at a time, to those who call, and only on record', async () => {
    const studentId = await register(11);
    await importLines([line(11)]);
    const { id: fileId } = await eventually(() => fileOf(studentId));
    const asked = { fileId, purpose: 'CONTACT' };
    expect(await fileOf(studentId, viewer('poverty-officer'))).toMatchObject({ id: fileId, entrustedGuardian: null });
    expect(await run('revealEntrustedGuardian', asked, viewer('bureau-officer'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await run('revealEntrustedGuardian', asked)).toMatchObject({ name: CANARY, phone: '10012345678' });
    const entries = await aid.connection.collection('audit').find().toArray();
    // Under the child's id, so that what the family is told holds it.
    expect(entries).toMatchObject([{ subjectType: 'Student', subjectId: studentId }]);
    expect(JSON.stringify(entries)).not.toContain(CANARY);
  });

  it('abuse S4 S5 another school neither sees nor writes in it', async () => {
    const studentId = await register(12);
    await importLines([line(12)]);
    const { id: fileId } = await eventually(() => fileOf(studentId));
    const stranger = viewer('head', { schoolIds: ['6499000002'] });
    expect(await fileOf(studentId, stranger)).toBeNull();
    expect(await list('OPEN', stranger)).toEqual([]);
    expect((await aid.ask('query ($id: ID!) { leftBehindFile(id: $id) { id } }', { id: fileId }, stranger)).leftBehindFile).toBeNull();
    for (const missing of [fileId, newId()])
      expect(await run('declareCareNeed', { fileId: missing, kind: 'BOARDING' }, stranger)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('contacts, needs and the priority list: both parents away first, met when the child boards', async () => {
    const [one, two] = [await register(21), await register(22)];
    await importLines([line(21, { 外出情况: '单亲外出' }), line(22)]);
    const [fileOne, fileTwo] = [await eventually(() => fileOf(one)), await eventually(() => fileOf(two))];
    await run('declareCareNeed', { fileId: fileOne.id, kind: 'BOARDING' });
    await run('declareCareNeed', { fileId: fileTwo.id, kind: 'BOARDING' });
    const ids = async () => (await list('BOARDING_WANTED', viewer('head'), { schoolId: place.schoolId })).map(({ id }: any) => id);
    expect(await ids()).toEqual([fileTwo.id, fileOne.id]);

    const contact = { fileId: fileTwo.id, on: '2026-05-11', way: 'CALL', reached: true, concerns: ['HEALTH'], idempotencyKey: newId() };
    const { file } = await run('recordGuardianContact', contact);
    expect(file).toMatchObject({ contactDueOn: '2026-06-10', contacts: [{ on: '2026-05-11', by: 'class-teacher', reached: true }] });
    expect((await run('recordGuardianContact', contact)).file.version).toBe(file.version);
    expect(await run('recordGuardianContact', { ...contact, idempotencyKey: newId(), expectedVersion: 1 })).toMatchObject({
      __typename: 'Conflict',
    });

    const { data } = aid.registered(two, idNumberOf(22), { boarding: true });
    await aid.publish('baoxue.registry.student', event('student.moved.v1', two, 2, { ...(data as object), effectiveOn: '2026-05-12' }));
    await eventually(async () => (await ids()).length === 1 || null);
    expect(await fileOf(two)).toMatchObject({ boards: true, needs: [{ number: 1, kind: 'BOARDING', result: 'MET' }] });
    const figures = '{ leftBehindFigures { openCount overdueCount withoutGuardianCount boardingWantedCount schoolPlaceWantedCount } }';
    expect((await aid.ask(figures, {}, viewer('class-teacher'))).leftBehindFigures).toMatchObject({
      overdueCount: 0,
      boardingWantedCount: 1,
      schoolPlaceWantedCount: 0,
    });
    expect((await aid.ask(figures, {}, viewer('justice-officer'))).leftBehindFigures).toMatchObject({ openCount: 0 });
  });

  it('F1 says by event that a contact is overdue; the list begins with it', async () => {
    aid.clock.set('2026-05-27T09:00:00+08:00');
    await aid.tick();
    const { overdueCount } = (await aid.ask('{ leftBehindFigures { overdueCount } }', {}, viewer('head'))).leftBehindFigures;
    await eventually(async () => aid.published('baoxue.poverty-aid.left-behind').length === overdueCount);
    const told = aid.published('baoxue.poverty-aid.left-behind');
    expect(told[0]).toMatchObject({ type: 'left-behind.contact.overdue.v1', data: { schoolId: place.schoolId, dueOn: '2026-05-26' } });
    const [first] = await list('OPEN', viewer('head'));
    expect(first).toMatchObject({ contactOverdue: true, contactDueOn: '2026-05-26' });
    await aid.tick();
    expect(aid.published('baoxue.poverty-aid.left-behind')).toHaveLength(told.length);
  });

  it('C1 a complete list names who is missing; who leaves the ledger has the file closed', async () => {
    const studentId = await register(31);
    await importLines([line(31)]);
    await eventually(() => fileOf(studentId));
    const { committed } = await importLines([line(1)], true);
    expect(committed.ledgerImport.findingCounts).toContainEqual(
      expect.objectContaining({ kind: 'MISSING_FROM_LIST', count: expect.any(Number) }),
    );
    const [entry] = (
      await aid.ask('query ($n: String) { aidLedger(category: LEFT_BEHIND, idNumber: $n) { edges { node { id } } } }', {
        n: idNumberOf(31),
      })
    ).aidLedger.edges;
    const leave = `mutation ($input: LeaveAidLedgerInput!) { leaveAidLedger(input: $input) { __typename } }`;
    await aid.ask(leave, { input: { entryId: entry.node.id, leftOn: '2026-05-20', idempotencyKey: newId() } });
    await eventually(async () => ((await fileOf(studentId))?.status === 'CLOSED' ? true : null));
    expect(await fileOf(studentId)).toMatchObject({ closedOn: '2026-05-20', contactDueOn: null });
  });

  it('G4 of a child whose years are over nobody is found by the number, no guardian or account is named, and no list brings them back', async () => {
    const studentId = await register(41);
    await importLines([line(41)]);
    const { id } = await eventually(() => fileOf(studentId));
    const payee = { studentId, holder: '示例户主', account: '6200000000000000', bank: '示例银行' };
    const PAYEE = `mutation ($input: RecordPayeeInput!) { recordPayee(input: $input) { __typename } }`;
    await aid.ask(PAYEE, { input: payee }, viewer('aid-preparer'));
    const stored = async () =>
      JSON.stringify(
        await Promise.all((await aid.connection.listCollections()).map(({ name }) => aid.connection.collection(name).find().toArray())),
      );
    const find = async (name: string, filter: object): Promise<any> => aid.connection.collection(name).findOne(filter);
    const secrets = [
      (await find('student_cards', { _id: studentId })).idNumberIndex,
      (await find('left_behind_files', { _id: id })).state.guardian.sealedContact,
      (await find('payees', { _id: studentId })).sealed,
    ];
    for (const secret of secrets) expect(await stored()).toContain(secret);
    const entries = await aid.connection.collection('ledger_entries').countDocuments({ 'state.studentId': studentId });
    for (const [index, kind] of ['registration', 'aid'].entries())
      await aid.publish(
        'baoxue.registry.student',
        event('student.data-removed.v1', studentId, index + 2, { studentId, kind, on: '2036-07-11' }),
      );
    await eventually(async () => [await stored()].every((all) => secrets.every((secret) => !all.includes(secret))));
    await importLines([line(41, { 代理监护人: '示例姑姑' })]);
    expect(await fileOf(studentId)).toMatchObject({ id, entrustedGuardian: { name: '已去标识', relation: '已去标识', namedBy: 'LIST' } });
    expect(await aid.connection.collection('ledger_entries').countDocuments({ 'state.studentId': studentId })).toBe(entries);
  });
});

it('A3 C8 the file of a merged record is the surviving child’s, at its school, until the merge is undone', async () => {
  const other = { schoolId: '6499000002', classId: '6499000002-2025-22-01' };
  const teacherThere = viewer('class-teacher', { schoolIds: [other.schoolId], classIds: [other.classId] });
  const [stands, merged, last] = [await register(61, other), await register(62), await register(63)];
  await importLines([line(62)]);
  const STUDENTS = 'baoxue.registry.student';
  const cardOf = (lifeStatus: 'left' | 'enrolled', rest: object = {}) => {
    const { data } = aid.registered(merged, idNumberOf(62), { lifeStatus });
    return { ...(data as object), effectiveOn: '2026-05-12', ...rest };
  };
  const seen = async () => [await fileOf(stands, teacherThere), await fileOf(merged)].map((file) => file !== null);
  const openThere = async () => (await list('OPEN', teacherThere)).map(({ student }: any) => student.id);
  await eventually(async () => (await fileOf(merged)) !== null);
  const told = { studentId: merged, ...place, on: '2026-05-12' };
  await aid.publish(
    STUDENTS,
    event('student.moved.v1', merged, 2, cardOf('left')),
    event('student.merged.v1', merged, 3, { ...told, intoStudentId: stands }),
  );
  await eventually(async () => (await seen())[0] === true);
  expect([await seen(), await openThere()]).toEqual([[true, false], [merged]]);
  // The surviving record is merged on itself, and the file goes along.
  await aid.publish(
    STUDENTS,
    event('student.merged.v1', stands, 2, { studentId: stands, ...place, ...other, on: '2026-05-12', intoStudentId: last }),
  );
  await eventually(async () => (await fileOf(last)) !== null && (await openThere()).length === 0);
  await aid.publish(
    STUDENTS,
    event('student.unmerged.v1', stands, 3, { studentId: stands, ...place, ...other, on: '2026-05-12', fromStudentId: last }),
  );
  await eventually(async () => (await openThere()).length === 1);
  await aid.publish(
    STUDENTS,
    event('student.moved.v1', merged, 4, cardOf('enrolled')),
    event('student.unmerged.v1', merged, 5, { ...told, fromStudentId: stands }),
  );
  await eventually(async () => (await openThere()).length === 0);
  expect(await seen()).toEqual([false, true]);
});
