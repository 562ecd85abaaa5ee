import { newId } from '@baoxue/domain';
import { event, eventually, idNumberOf, place, startPovertyAid, viewer, type RunningPovertyAid } from '../poverty-aid.fixtures.js';

let aid: RunningPovertyAid;
const bureau = viewer('bureau-officer');
const HERE = '640381105';
beforeAll(async () => {
  aid = await startPovertyAid('2026-05-12T09:00:00+08:00');
  await aid.openSchool(place.schoolId);
});
afterAll(() => aid?.stop());

const line = (index: number, changes: object = {}) => ({
  身份证号: idNumberOf(index),
  户籍所在地: '省外',
  居住地代码: HERE,
  来本地日期: '2024-08-20',
  ...changes,
});
async function importLines(rows: readonly Record<string, string>[]) {
  const created = await aid.ask(
    `mutation ($input: CreateMigrantImportInput!) { createMigrantImport(input: $input) { ... on CreateAidLedgerImportSuccess { ledgerImport { id } } } }`,
    { input: { sourceList: '流动人口名单', idempotencyKey: newId() } },
    bureau,
  );
  const importId: string = created.createMigrantImport.ledgerImport.id;
  const dryRun = await aid.upload(importId, rows, bureau);
  const committed = await aid.commit(
    `mutation ($input: CommitMigrantImportInput!) { commitMigrantImport(input: $input) { ... on Refusal { code }
       ... on CommitAidLedgerImportSuccess { ledgerImport { status matchedCount unmatchedCount } } } }`,
    { importId },
    bureau,
  );
  return { dryRun, committed };
}
async function register(index: number, changes: object = {}): Promise<string> {
  const studentId = newId();
  await aid.publish('baoxue.registry.student', aid.registered(studentId, idNumberOf(index), changes));
  await eventually(() => aid.connection.collection('student_cards').findOne({ _id: studentId as never }));
  return studentId;
}
const list = async (which: string, who = bureau): Promise<any[]> =>
  (
    await aid.ask(
      `query ($list: MigrantList!) { migrantChildren(list: $list, first: 100) { edges { node { id version student { id } origin residence atSchool nearby endedOn endReason } } } }`,
      { list: which },
      who,
    )
  ).migrantChildren.edges.map(({ node }: any) => node);
const FIGURES = `query ($jurisdiction: String) { migrantFigures(jurisdiction: $jurisdiction) { livingHereCount atSchoolCount withoutSchoolCount nearbyCount farFromHomeCount } }`;
const figures = async (who = bureau, jurisdiction?: string) => (await aid.ask(FIGURES, { jurisdiction }, who)).migrantFigures;
const entity = async (typename: string, id: string, fields: string, who = bureau) =>
  (
    await aid.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${typename} { ${fields} } } }`,
      { r: [{ __typename: typename, id }] },
      who,
    )
  )._entities[0];

describe('C9 children of migrant workers, through schema, events and database', () => {
  it('A11 a list is checked by row and column, and finds the children at school, near and far, and at none', async () => {
    await register(1);
    await register(2);
    const { dryRun, committed } = await importLines([
      line(1),
      line(2, { 居住地代码: '640381001', 户籍所在地: '省内市外' }),
      line(3),
      line(4, { 居住地代码: '某镇' }),
      line(5, { 来本地日期: '2026-06-01' }),
    ]);
    expect(dryRun.errors).toMatchObject([
      { row: 5, column: '居住地代码', code: 'RESIDENCE_CODE' },
      { row: 6, column: '来本地日期', code: 'DATE_IN_FUTURE' },
    ]);
    expect(committed.ledgerImport).toMatchObject({ status: 'COMMITTED', matchedCount: 1 + 1, unmatchedCount: 1 });
    expect(await figures()).toMatchObject({
      livingHereCount: 3,
      atSchoolCount: 2,
      withoutSchoolCount: 1,
      nearbyCount: 1,
      farFromHomeCount: 1,
    });
    expect(await list('FAR_FROM_HOME')).toMatchObject([{ residence: '640381001', origin: 'SAME_PROVINCE', nearby: false }]);
    expect(await list('WITHOUT_SCHOOL')).toMatchObject([{ student: null, atSchool: false, nearby: null }]);
  });

  it('who is at no school is seen by the town the family lives in, and leaves that list on finding a place', async () => {
    expect(await list('WITHOUT_SCHOOL', viewer('town-officer'))).toHaveLength(1);
    expect(await list('WITHOUT_SCHOOL', viewer('town-officer', { jurisdictions: ['640381001'] }))).toEqual([]);
    const arrived = await register(3);
    await eventually(async () => (await list('WITHOUT_SCHOOL')).length === 0);
    expect((await entity('Student', arrived, 'aid { migrant { atSchool nearby } }')).aid.migrant).toEqual({ atSchool: true, nearby: true });
    expect((await entity('Student', arrived, 'aid { migrant { atSchool } }', viewer('poverty-officer'))).aid.migrant).toBeNull();
  });

  it('两为主 the share at public schools is given with its denominator, and each child behind it', async () => {
    const SHARE = `{ migrantFigures { atSchoolCount inPublicSchool { publicCount privateCount atSchoolCount percent } } }`;
    const share = async (who = bureau) => (await aid.ask(SHARE, {}, who)).migrantFigures.inPublicSchool;
    const before = await share();
    expect(before).toEqual({ publicCount: 3, privateCount: 0, atSchoolCount: 3, percent: 100 });
    const schoolId = '6499000077';
    await aid.openSchool(schoolId, { ownership: 'private' });
    const studentId = await register(7, { schoolId, classId: `${schoolId}-2025-22-01` });
    await importLines([line(7)]);
    await eventually(async () => (await list('IN_PRIVATE_SCHOOL')).length === 1);
    expect(await share()).toEqual({ publicCount: 3, privateCount: 1, atSchoolCount: 4, percent: 75 });
    expect(await list('IN_PRIVATE_SCHOOL')).toMatchObject([{ student: { id: studentId } }]);
    expect(await list('IN_PUBLIC_SCHOOL')).toHaveLength(3);
    // A head sees the children of the own school, in the lists as in the figure.
    expect(await share(viewer('head', { schoolIds: [schoolId] }))).toMatchObject({ publicCount: 0, privateCount: 1, percent: 0 });
    expect(await list('IN_PUBLIC_SCHOOL', viewer('head', { schoolIds: [schoolId] }))).toEqual([]);
  });

  it('who leaves school without another one is back on it', async () => {
    const studentId = await register(6);
    await importLines([line(6)]);
    const { data } = aid.registered(studentId, idNumberOf(6), { lifeStatus: 'left' });
    await aid.publish(
      'baoxue.registry.student',
      event('student.moved.v1', studentId, 2, { ...(data as object), effectiveOn: '2026-05-11' }),
    );
    await eventually(async () => (await list('WITHOUT_SCHOOL')).length === 1);
    expect(await list('WITHOUT_SCHOOL')).toMatchObject([{ student: { id: studentId }, atSchool: false }]);
  });

  it('a child who left the list stays off it, though the list comes again', async () => {
    const [{ id, version }] = await list('FAR_FROM_HOME');
    const END = `mutation ($input: EndMigrantChildInput!) { endMigrantChild(input: $input) { __typename ... on Problem { code field }
      ... on EndMigrantChildSuccess { child { endedOn endReason version } } } }`;
    const input = { id, on: '2026-05-01', reason: 'MOVED_AWAY', expectedVersion: version, idempotencyKey: newId() };
    const end = async (changes: object = {}, who = bureau) =>
      (await aid.ask(END, { input: { ...input, ...changes } }, who)).endMigrantChild;
    expect(await end({}, viewer('head', { schoolIds: ['6499000009'] }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await end({ on: '2026-13-01' })).toMatchObject({ code: 'DATE_INVALID', field: 'input.on' });
    expect(await end()).toMatchObject({ child: { endedOn: '2026-05-01', endReason: 'MOVED_AWAY' } });
    expect(await end()).toMatchObject({ child: { version: version + 1 } });
    await importLines([line(2, { 居住地代码: '640381001', 户籍所在地: '省内市外' })]);
    expect(await list('ENDED')).toMatchObject([{ id }]);
    expect(await figures(bureau, '640381001')).toMatchObject({ livingHereCount: 0 });
  });

  it('A7 the registry is told who is one and who is one no longer, when a student is known, and nothing else of the family', async () => {
    const told = () => aid.published('baoxue.poverty-aid.migrant-child').map(({ data }) => data);
    const found = await eventually(async () => (told().length >= 6 ? told() : null));
    const [{ student: left }] = await list('ENDED');
    const [{ student: gone }] = await list('WITHOUT_SCHOOL');
    expect(found.filter((data: any) => data.studentId === left.id)).toEqual([
      { studentId: left.id, change: 'entered', on: '2024-08-20' },
      { studentId: left.id, change: 'left', on: '2026-05-01' },
    ]);
    // Met by the list, and followed since: told once.
    expect(found.filter((data: any) => data.studentId === gone.id)).toEqual([{ studentId: gone.id, change: 'entered', on: '2024-08-20' }]);
  });

  it('编班 shows a class in which far more of them sit than in the grade’s others', async () => {
    const other = place.classId.replace(/01$/, '02');
    for (const index of [11, 12, 13, 14, 15]) await register(index, { classId: other });
    for (const index of [21, 22, 23]) await register(index);
    await importLines([11, 12, 13, 14, 15].map((index) => line(index)));
    const mix = (who = bureau) =>
      entity('School', place.schoolId, 'migrantClassMix { schoolClass { id } studentCount migrantCount standsOut }', who);
    const { migrantClassMix } = await mix();
    expect(migrantClassMix).toMatchObject([
      { schoolClass: { id: place.classId }, migrantCount: 2, standsOut: false },
      { schoolClass: { id: other }, studentCount: 5, migrantCount: 5, standsOut: true },
    ]);
    expect((await mix(viewer('class-teacher'))).migrantClassMix).toBeNull();
  });

  it('同等待遇 whom a school chose is counted against its roll that day, and the children behind it are named', async () => {
    const cards = await aid.connection.collection('student_cards').find({ schoolId: place.schoolId, lifeStatus: 'enrolled' }).toArray();
    const roll = cards.map(({ _id }) => String(_id));
    const listed = new Set((await list('LIVING_HERE')).map(({ student }) => student?.id));
    const locals = roll.filter((id) => !listed.has(id));
    const some = roll.find((id) => listed.has(id)) ?? '';
    expect(locals.length).toBeGreaterThan(0);
    const TREATMENT = `figures { kind choiceCount chosenCount migrantChosenCount rollCount rollMigrantCount standsOut } choices { number kind students { id } withdrawnOn }`;
    const run = async (name: string, input: object, who = viewer('head')) => {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ... on Problem { code field } ... on SchoolChoiceSuccess { equalTreatment { ${TREATMENT} } } } }`;
      return (await aid.ask(source, { input: { schoolId: place.schoolId, idempotencyKey: newId(), ...input } }, who))[name];
    };
    const honours = { kind: 'HONOUR', on: '2026-05-12', studentIds: [...locals, some], idempotencyKey: newId() };
    expect(await run('recordSchoolChoice', honours, viewer('class-teacher'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await run('recordSchoolChoice', honours, viewer('head', { schoolIds: ['6499000009'] }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await run('recordSchoolChoice', { ...honours, studentIds: [newId()], idempotencyKey: newId() })).toMatchObject({
      ...{ code: 'NOT_ON_ROLL', field: 'input.studentIds' },
    });
    const figure = { kind: 'HONOUR', choiceCount: 1, chosenCount: locals.length + 1, migrantChosenCount: 1 };
    const once = await run('recordSchoolChoice', honours);
    expect(once.equalTreatment.figures).toMatchObject([
      { ...figure, rollCount: roll.length, rollMigrantCount: roll.length - locals.length, standsOut: false },
    ]);
    expect(await run('recordSchoolChoice', honours)).toEqual(once);
    await run('recordSchoolChoice', { kind: 'ACTIVITY', on: '2026-05-11', studentIds: [some] });
    const withdrawn = await run('withdrawSchoolChoice', { schoolYear: '2025', number: 2 });
    expect(withdrawn.equalTreatment.figures).toMatchObject([figure]);

    const asked = `equalTreatment(schoolYear: "2025") { ${TREATMENT} }`;
    const { equalTreatment } = await entity('School', place.schoolId, asked);
    expect(equalTreatment.choices).toMatchObject([
      { number: 1, students: [...locals, some].map((id) => ({ id })), withdrawnOn: null },
      { number: 2, kind: 'ACTIVITY', withdrawnOn: '2026-05-12' },
    ]);
    expect((await entity('School', place.schoolId, asked, viewer('poverty-officer'))).equalTreatment).toBeNull();
  });

  it('C7 全部纳入财政保障: public funds count them like everybody else, and say how many they are', async () => {
    const ASSESS = `mutation ($input: AssessSchoolFundingInput!) { assessSchoolFunding(input: $input) { ... on AssessSchoolFundingSuccess { studentCount } } }`;
    const input = { budgetYear: '2026', schoolId: place.schoolId, idempotencyKey: newId() };
    await aid.ask(ASSESS, { input }, viewer('aid-preparer'));
    const { funding } = await entity(
      'School',
      place.schoolId,
      'funding(budgetYear: "2026") { assessment { studentCount migrantCount lines { explanation { zh } } } }',
    );
    // Of twelve children one has left school, and one is no child of migrant workers any more; on the day of count both were.
    expect(funding.assessment).toMatchObject({ studentCount: 12, migrantCount: 9 });
    expect(funding.assessment.lines[0].explanation[0].zh).toContain('其中随迁子女 9 人');
  });

  it('A7 the registry is told once of children who were listed before others were told of them', async () => {
    const told = () => aid.published('baoxue.poverty-aid.migrant-child').map(({ data }) => data);
    const before = told();
    const stored = aid.connection.collection('migrant_children');
    await stored.updateMany({}, { $unset: { 'state.told': '' } });
    await aid.service.syncIndexes();
    for (let times = 0; times < 2; times += 1) await aid.tick();
    const living = (await list('LIVING_HERE')).filter(({ student }) => student !== null);
    await eventually(async () => told().length >= before.length + living.length);
    const again = told().slice(before.length);
    expect(again).toHaveLength(living.length);
    for (const each of again) expect(before).toContainEqual(each);
    expect(await stored.countDocuments({ nextDueAt: { $exists: true } })).toBe(0);
  });
});

it('A3 C9 a child is counted though it was listed under a record that is merged by now', async () => {
  const classId = place.classId.replace(/01$/, '03');
  const [stands, merged] = [await register(31, { classId }), await register(32, { classId })];
  await importLines([line(32)]);
  const { data } = aid.registered(merged, idNumberOf(32), { classId, lifeStatus: 'left' });
  await aid.publish(
    'baoxue.registry.student',
    event('student.moved.v1', merged, 2, { ...(data as object), effectiveOn: '2026-05-12' }),
    event('student.merged.v1', merged, 3, { studentId: merged, ...place, classId, on: '2026-05-12', intoStudentId: stands }),
  );
  const inClass = async () => {
    const { migrantClassMix } = await entity('School', place.schoolId, 'migrantClassMix { schoolClass { id } studentCount migrantCount }');
    return migrantClassMix.find(({ schoolClass }: any) => schoolClass.id === classId);
  };
  await eventually(async () => (await inClass()).studentCount === 1 && (await inClass()).migrantCount === 1);
  expect(await inClass()).toMatchObject({ studentCount: 1, migrantCount: 1 });
  // It goes to school, under the record that stands: nobody looks for a place for it.
  const atSchool = async (which: string) => (await list(which)).some(({ student }) => student?.id === merged);
  await eventually(async () => !(await atSchool('WITHOUT_SCHOOL')));
  expect([await atSchool('NEARBY'), await atSchool('WITHOUT_SCHOOL')]).toEqual([true, false]);
});
