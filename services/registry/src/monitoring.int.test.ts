import { newId, pascalCase } from '@baoxue/domain';
import { eventOf } from '@baoxue/testing';
import { bureau, elsewhere, eventually, startRegistryUnderTest, viewerOf, type RegistryUnderTest } from './registry-under-test.fixtures.js';
import { idNumberOf, OTHER_SCHOOL, SCHOOL, schoolRow, studentRow, TOWN } from './registry.fixtures.js';

let registry: RegistryUnderTest;
const teacher = viewerOf('class-teacher');
const head = viewerOf('head');
const idOf = async (index: number) => (await registry.idOf(index)) ?? '';

beforeAll(async () => {
  registry = await startRegistryUnderTest('2026-04-28T09:00:00+08:00');
  await registry.imported('SCHOOLS', [schoolRow(SCHOOL), { ...schoolRow(OTHER_SCHOOL), 所在地代码: '640381100' }]);
  const entrusted = { 代理监护人姓名: '示例奶奶', 代理监护人关系: '祖母', 代理监护人电话: '10000000009' };
  const none = { 代理监护人姓名: '', 代理监护人关系: '', 代理监护人电话: '' };
  await registry.imported('STUDENTS', [
    { ...studentRow(0), ...none },
    { ...studentRow(1), ...entrusted },
    { ...studentRow(2, { 年级: '七年级' }), ...none },
    { ...studentRow(3, { 年级: '九年级', 学校标识码: OTHER_SCHOOL }), ...none },
  ]);
});
afterAll(async () => registry?.stop());

async function act(mutation: string, input: object, who: typeof bureau): Promise<any> {
  const type = pascalCase(mutation);
  const source = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename ... on Refusal { code field } } }`;
  return (await registry.ask(source, { input: { idempotencyKey: newId(), ...input } }, who))[mutation];
}
const MONITORING = `query ($id: ID!) { student(id: $id) { monitoring {
  areas { area through since jurisdiction { id traits { trait since } } } stages { stage grade } groups { group source since } } } }`;
const monitoring = async (index: number, who = bureau) =>
  (await registry.ask(MONITORING, { id: await idOf(index) }, who)).student.monitoring;
const LIST = `query ($filter: MonitoringFilter!) { monitoredStudents(filter: $filter, first: 100) { edges { node { id } } } }`;
async function listed(filter: object, who = bureau): Promise<number[]> {
  const ids = (await registry.ask(LIST, { filter }, who)).monitoredStudents.edges.map(({ node }: any) => node.id);
  const known = await Promise.all([0, 1, 2, 3].map(idOf));
  return ids
    .map((id: string) => known.indexOf(id))
    .filter((index: number) => index >= 0)
    .sort();
}
const OF_GROUP = `{ students(filter: { group: LEARNING_DIFFICULTY }) { edges { node { id } } } }`;
const ofGroup = async (who = bureau) => (await registry.ask(OF_GROUP, {}, who)).students.edges.map(({ node }: any) => node.id);
const ledger = (
  studentId: string,
  subject: string,
  sequence: number,
  change: 'entered' | 'left',
  on: string,
  category = 'registered-poor',
) => registry.publish('baoxue.poverty-aid.ledger', eventOf('ledger.changed.v1', subject, sequence, { studentId, category, change, on }));

describe('A7 key areas', () => {
  it('A1 the bureau says which places are key areas, and each child there shows why', async () => {
    const set = (jurisdiction: string, who = bureau) =>
      act('setAreaTraits', { jurisdiction, traits: [{ trait: 'RURAL', since: '2018-04-28' }] }, who);
    expect(await set(TOWN, viewerOf('town-officer'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await set('999999')).toMatchObject({ code: 'PLACE_UNKNOWN', field: 'input.jurisdiction' });
    expect(await listed({ area: 'RURAL' })).toEqual([]);
    expect(await set(TOWN)).toMatchObject({ __typename: 'SetAreaTraitsSuccess' });
    expect((await monitoring(0)).areas).toContainEqual({
      area: 'RURAL',
      through: 'SCHOOL',
      since: '2018-04-28',
      jurisdiction: { id: TOWN, traits: [{ trait: 'RURAL', since: '2018-04-28' }] },
    });
    expect((await monitoring(3)).areas).toEqual([]);
    expect(await listed({ area: 'RURAL' })).toEqual([0, 1, 2]);
  });
});

describe('A1 the villages below a town', () => {
  const VILLAGE = `${TOWN}201`;
  const ADD = { code: VILLAGE, name: '示例移民村', kind: 'VILLAGE' };
  async function change(mutation: string, input: object, who = bureau): Promise<any> {
    const type = mutation === 'closeVillage' ? 'CloseVillage' : 'Village';
    const source = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename ... on Refusal { code field }
      ... on VillageSuccess { village { id name villageKind version closedOn parent { id name } } } } }`;
    return (await registry.ask(source, { input: { idempotencyKey: newId(), ...input } }, who))[mutation];
  }
  const TREE = `{ jurisdiction(code: "${TOWN}") { parent { id } villages { id name codeStatus } } village: jurisdiction(code: "${VILLAGE}") { name closedOn villages { id } } }`;
  const move = (placeCode: string) =>
    act('recordMoveOfHouse', { studentId: listedChild, homeAddress: '示例镇示例移民村8号', placeCode }, viewerOf('registry-administrator'));
  let listedChild = '';
  beforeAll(async () => void (listedChild = await idOf(2)));

  it('A1 are data that the bureau keeps, each below its town, and lists and addresses name them', async () => {
    expect(await registry.ask(TREE)).toMatchObject({ jurisdiction: { parent: { id: '640381' }, villages: [] }, village: null });
    expect(await move(VILLAGE)).toMatchObject({ code: 'PLACE_UNKNOWN', field: 'input.placeCode' });
    expect(await change('addVillage', ADD, viewerOf('town-officer'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await change('addVillage', { ...ADD, code: '640382105201' })).toMatchObject({ code: 'VILLAGE_CODE', field: 'input.code' });
    const added = { id: VILLAGE, name: '示例移民村', villageKind: 'VILLAGE', version: 1, closedOn: null };
    expect(await change('addVillage', ADD)).toMatchObject({ village: { ...added, parent: { id: TOWN, name: '峡口镇' } } });
    expect(await change('addVillage', { ...ADD, name: '别名' })).toMatchObject({ code: 'VILLAGE_KNOWN' });
    expect(await change('changeVillage', { ...ADD, name: '示例新村', expectedVersion: 7 })).toMatchObject({ __typename: 'Conflict' });
    expect(await change('changeVillage', { ...ADD, name: '示例新村' })).toMatchObject({ village: { name: '示例新村' } });
    expect(await registry.ask(TREE)).toMatchObject({
      jurisdiction: { villages: [{ id: VILLAGE, name: '示例新村', codeStatus: 'unverified' }] },
      village: { name: '示例新村', villages: [] },
    });
  });

  it('A1 A7 one may be a key area of its own: the children who live there are found, and no others of the town', async () => {
    expect(await move(VILLAGE)).toMatchObject({ __typename: 'RecordMoveOfHouseSuccess' });
    const traits = [{ trait: 'MIGRANT_VILLAGE', since: '2019-01-01' }];
    expect(await act('setAreaTraits', { jurisdiction: VILLAGE, traits }, bureau)).toMatchObject({ __typename: 'SetAreaTraitsSuccess' });
    expect(await listed({ area: 'MIGRANT_VILLAGE' })).toEqual([2]);
    const [area] = (await monitoring(2)).areas.filter((each: any) => each.area === 'MIGRANT_VILLAGE');
    expect(area).toMatchObject({ through: 'HOME', since: '2019-01-01', jurisdiction: { id: VILLAGE } });
  });

  it('A1 A8 A11 a list names the village a child lives in; one that is closed keeps its name and takes in nobody', async () => {
    const row = { 姓名: '示例拟设', 身份证号: idNumberOf(30), 居住地代码: VILLAGE, 学校标识码: SCHOOL };
    await registry.imported('SCHOOL_AGE_CHILDREN', [row]);
    await registry.imported('STUDENTS', [studentRow(31, { 居住地代码: VILLAGE, 现住址: '示例镇示例移民村9号' })]);
    expect(await change('closeVillage', { code: VILLAGE, on: '2026-04-28' })).toMatchObject({ village: { closedOn: '2026-04-28' } });
    const { errors } = await registry.dryRun('SCHOOL_AGE_CHILDREN', [{ ...row, 身份证号: idNumberOf(32) }]);
    expect(errors).toEqual([[2, '居住地代码', 'PLACE_UNKNOWN']]);
    expect(await registry.ask(TREE)).toMatchObject({ jurisdiction: { villages: [] }, village: { name: '示例新村' } });
    const HOME = `query ($id: ID!) { student(id: $id) { household { jurisdiction { name } } } }`;
    expect(await registry.ask(HOME, { id: await idOf(31) })).toMatchObject({
      student: { household: { jurisdiction: { name: '示例新村' } } },
    });
  });
});

describe('A7 key stages', () => {
  it('A7 follow the grade', async () => {
    expect((await monitoring(0)).stages).toEqual([{ stage: 'GRADE_EIGHT', grade: '22' }]);
    expect(await listed({ stage: 'GRADE_EIGHT' })).toEqual([0, 1]);
    expect(await listed({ stage: 'PRIMARY_TO_JUNIOR' })).toEqual([2]);
  });
});

describe('A7 key groups', () => {
  it('A7 come from the ledgers by event, each category by itself, and go with them', async () => {
    const [id, subject] = [await idOf(0), newId()];
    await ledger(id, subject, 1, 'entered', '2025-09-01');
    await ledger(id, newId(), 1, 'entered', '2025-10-01', 'left-behind');
    await ledger(id, newId(), 1, 'entered', '2025-10-01', 'not-in-senior-high');
    await eventually(async () => (await monitoring(0)).groups.length === 2);
    expect((await monitoring(0)).groups).toEqual(
      expect.arrayContaining([
        { group: 'POOR', source: 'registered-poor', since: '2025-09-01' },
        { group: 'LEFT_BEHIND', source: 'left-behind', since: '2025-10-01' },
      ]),
    );
    expect(await listed({ group: 'LEFT_BEHIND' })).toEqual([0, 1]);
    await ledger(id, subject, 2, 'left', '2026-03-01');
    await eventually(async () => (await monitoring(0)).groups.length === 1);
    expect(await listed({ group: 'POOR' })).toEqual([]);
  });

  it('A7 come from the list of migrant workers’ children and from learning support by event, beside what the school says', async () => {
    const studentId = await idOf(0);
    const [migrant, support] = [newId(), newId()];
    const tellMigrant = (sequence: number, change: string, on: string) =>
      registry.publish(
        'baoxue.poverty-aid.migrant-child',
        eventOf('migrant-child.changed.v1', migrant, sequence, { studentId, change, on }),
      );
    const tellSupport = (sequence: number, change: string, on: string) =>
      registry.publish(
        'baoxue.attendance.learning-support',
        eventOf('learning-support.changed.v1', support, sequence, { studentId, change, on }),
      );
    await tellMigrant(1, 'entered', '2024-08-20');
    await tellSupport(1, 'began', '2026-03-02');
    await act('stateMonitoringFact', { studentId, group: 'LEARNING_DIFFICULTY', since: '2026-02-20' }, teacher);
    const of = async (...groups: string[]) => (await monitoring(0)).groups.filter(({ group }: any) => groups.includes(group));
    await eventually(async () => (await of('MIGRANT_WORKERS_CHILD', 'LEARNING_DIFFICULTY')).length === 3);
    expect(await of('MIGRANT_WORKERS_CHILD')).toEqual([{ group: 'MIGRANT_WORKERS_CHILD', source: 'migrant-child', since: '2024-08-20' }]);
    expect(await of('LEARNING_DIFFICULTY')).toEqual(
      expect.arrayContaining([
        { group: 'LEARNING_DIFFICULTY', source: 'learning-support', since: '2026-03-02' },
        { group: 'LEARNING_DIFFICULTY', source: 'school', since: '2026-02-20' },
      ]),
    );
    expect(await listed({ group: 'MIGRANT_WORKERS_CHILD' })).toEqual([0]);
    await tellMigrant(2, 'left', '2026-04-01');
    await tellSupport(2, 'ended', '2026-04-20');
    await eventually(async () => (await listed({ group: 'MIGRANT_WORKERS_CHILD' })).length === 0);
    // What the school says holds until the school says otherwise.
    await eventually(async () => (await of('LEARNING_DIFFICULTY')).length === 1);
    await act('endMonitoringFact', { studentId, group: 'LEARNING_DIFFICULTY', on: '2026-04-28' }, teacher);
    expect(await listed({ group: 'LEARNING_DIFFICULTY' })).toEqual([]);
  });

  it('A7 come from the registry’s own record of the guardians', async () => {
    expect((await monitoring(1)).groups).toEqual([{ group: 'LEFT_BEHIND', source: 'guardians', since: '2025-09-01' }]);
  });

  it('A7 come from the school, which cannot say who is poor', async () => {
    const studentId = await idOf(1);
    const fact = { studentId, group: 'LEARNING_DIFFICULTY', since: '2026-03-02' };
    expect(await act('stateMonitoringFact', fact, viewerOf('head', elsewhere))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act('stateMonitoringFact', { ...fact, group: 'POOR' }, teacher)).toMatchObject({ code: 'STATED_BY_LEDGER' });
    expect(await act('stateMonitoringFact', { ...fact, since: '2026-04-29' }, teacher)).toMatchObject({
      code: 'DATE_INVALID',
      field: 'input.since',
    });
    expect(await act('stateMonitoringFact', fact, teacher)).toMatchObject({ __typename: 'MonitoringSuccess' });
    expect(await listed({ group: 'LEARNING_DIFFICULTY' }, head)).toEqual([1]);
    expect(await ofGroup(head)).toEqual([studentId]);
    expect(await ofGroup(viewerOf('head', elsewhere))).toEqual([]);
    expect(await ofGroup(viewerOf('justice-officer'))).toEqual([]);
    // Several dimensions narrow the list; none is added to another.
    expect(await listed({ group: 'LEARNING_DIFFICULTY', stage: 'PRIMARY_TO_JUNIOR' })).toEqual([]);
    await act('endMonitoringFact', { studentId, group: 'LEARNING_DIFFICULTY', on: '2026-04-28' }, teacher);
    expect(await listed({ group: 'LEARNING_DIFFICULTY' }, head)).toEqual([]);
  });

  it('A7 E2 are seen by those who answer for the child, and by no analyst', async () => {
    expect(await listed({ stage: 'GRADE_EIGHT' }, viewerOf('head', elsewhere))).toEqual([]);
    expect(await listed({ stage: 'GRADE_EIGHT' }, viewerOf('analyst'))).toEqual([]);
    expect(await monitoring(0, viewerOf('analyst'))).toBeNull();
    const { errors } = await registry.run(LIST, { filter: { schoolId: SCHOOL } }, bureau);
    expect(errors?.[0]?.message).toContain('DIMENSION_REQUIRED');
  });
});

it('A7 a child who has died or left is watched no more', async () => {
  const studentId = await idOf(2);
  const fact = { studentId, group: 'LEARNING_DIFFICULTY', since: '2026-03-02' };
  expect(await act('stateMonitoringFact', fact, head)).toMatchObject({ __typename: 'MonitoringSuccess' });
  expect(await ofGroup()).toEqual([studentId]);
  const end = { studentId, kind: 'DEATH', grounds: { on: '2026-04-27' } };
  expect(await act('endEnrolment', end, bureau)).toMatchObject({ __typename: 'MovementSuccess' });
  expect(await listed({ stage: 'PRIMARY_TO_JUNIOR' })).toEqual([]);
  expect(await ofGroup()).toEqual([]);
});
