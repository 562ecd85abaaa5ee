import { enrolledCard } from '@baoxue/testing';
import { CLASS, eventually, place, SCHOOL, startAttendance, viewer, type TestAttendance } from '../attendance.fixtures.js';

let service: TestAttendance;
let [twoDays, threeDays, moving] = ['', '', ''];
const bureau = viewer('bureau-officer');
const SIMULATION = 'id isFinished schools schoolsReplayed casesBefore casesAfter changes { kind count }';
const simulate = (input: object, who = bureau) =>
  service.command(
    'simulateRulePack',
    { from: '2026-04-27', to: '2026-05-08', ...input },
    `... on SimulateRulePackSuccess { simulation { ${SIMULATION} } }`,
    who,
  );
const TWO_DAYS = { suspectedFrom: { count: 2, unit: 'SCHOOL_DAY' }, droppedOutAfter: { count: 5, unit: 'SCHOOL_DAY' } };

beforeAll(async () => {
  service = await startAttendance('2026-05-11T10:00:00+08:00');
  await service.openSchool();
  [twoDays, threeDays, moving] = [await service.enrol(), await service.enrol(), await service.enrol()];
  await service.absent(['2026-05-06', '2026-05-07'], [twoDays, threeDays]);
  await service.absent(['2026-05-08'], [threeDays, moving]);
  await eventually(() => service.connection.collection('dropout_cases').findOne({}));
});
afterAll(() => service?.stop());

describe('The rule-pack simulator, through schema, clock and database', () => {
  it('refuses a post that may not, a period that is not over, and rules that are none', async () => {
    expect(await simulate(TWO_DAYS, viewer('head'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await simulate({ ...TWO_DAYS, to: '2026-05-11' })).toMatchObject({ code: 'SIMULATED_PERIOD' });
    expect(await simulate({ packVersion: 'nobody@1' })).toMatchObject({ code: 'SIMULATED_RULES' });
    expect(await simulate({ ...TWO_DAYS, packVersion: 'four-weeks@1' })).toMatchObject({ code: 'SIMULATED_RULES' });
    expect(await simulate({ ...TWO_DAYS, suspectedFrom: { count: 0, unit: 'SCHOOL_DAY' } })).toMatchObject({ code: 'SIMULATED_COUNT' });
  });

  it('replays the registers in the background and lists the cases gained, touching none', async () => {
    const cases = () =>
      service.connection
        .collection('dropout_cases')
        .find({}, { projection: { version: 1, state: 1 } })
        .toArray();
    const before = JSON.stringify(await cases());
    const { simulation } = await simulate(TWO_DAYS);
    expect(simulation).toMatchObject({ isFinished: false, schools: 1, schoolsReplayed: 0 });
    await service.tick();
    const shown = (await service.ask(`query($id: ID!) { ruleSimulation(id: $id) { ${SIMULATION} } }`, { id: simulation.id }, bureau))
      .ruleSimulation;
    expect(shown).toMatchObject({ isFinished: true, casesBefore: 1, casesAfter: 2 });
    expect(shown.changes).toContainEqual({ kind: 'GAINED', count: 1 });
    const list = `query($id: ID!, $kind: SimulatedChangeKind) { ruleSimulationChanges(id: $id, kind: $kind) { totalCount edges { node { kind student { id } school { id } before { level } after { level markedOn } } } } }`;
    const gained = (await service.ask(list, { id: simulation.id, kind: 'GAINED' }, bureau)).ruleSimulationChanges;
    expect(gained).toEqual({
      totalCount: 1,
      edges: [
        {
          node: {
            kind: 'GAINED',
            student: { id: twoDays },
            school: { id: SCHOOL },
            before: { level: 'NONE' },
            after: { level: 'SUSPECTED', markedOn: '2026-05-07' },
          },
        },
      ],
    });
    expect((await service.ask(list, { id: simulation.id }, viewer('head'))).ruleSimulationChanges).toEqual({ totalCount: 0, edges: [] });
    expect(JSON.stringify(await cases())).toBe(before);
    expect(CLASS).toContain(SCHOOL);
  });

  it('says of a known pack what it would have changed', async () => {
    const { simulation } = await simulate({ packVersion: 'four-weeks@1', schoolId: SCHOOL });
    await service.tick();
    const shown = (await service.ask(`query($id: ID!) { ruleSimulation(id: $id) { ${SIMULATION} } }`, { id: simulation.id }, bureau))
      .ruleSimulation;
    expect(shown).toMatchObject({ isFinished: true, casesBefore: 1, casesAfter: 1 });
    expect(shown.changes.every(({ count }: any) => count === 0)).toBe(true);
  });

  it('leaves out a school that had closed before the period', async () => {
    const other = { schoolId: '6499000002', jurisdictions: ['64', '6403', '640381'] };
    const send = (type: string, data: object) => service.publish('baoxue.registry.school', type, other.schoolId, { ...other, ...data });
    const schoolsFrom = async (from: string) => (await simulate({ ...TWO_DAYS, from })).simulation.schools;
    await send('school.registered.v1', { kind: 'junior', boarding: false });
    await eventually(async () => (await schoolsFrom('2026-04-27')) === 2);
    await send('school.closed.v1', { on: '2026-04-27' });
    await eventually(async () => (await schoolsFrom('2026-04-27')) === 1);
    expect(await schoolsFrom('2026-04-24')).toBe(2);
  });

  it('B3 B4 counts the registers of both schools of a child that moved, once, at the school where the absence ended', async () => {
    const there = { schoolId: '6499000003', classId: '6499000003-2025-22-01', jurisdictions: place.jurisdictions };
    const school = { schoolId: there.schoolId, jurisdictions: there.jurisdictions, kind: 'junior', boarding: false };
    await service.publish('baoxue.registry.school', 'school.registered.v1', there.schoolId, school);
    const moved = { ...enrolledCard(moving, there), effectiveOn: '2026-05-09' };
    await service.publish('baoxue.registry.student', 'student.moved.v1', moving, moved);
    const teacher = viewer('class-teacher', { schoolIds: [there.schoolId], classIds: [there.classId] });
    const roll = { classId: there.classId, date: '2026-05-09', entries: [{ studentId: moving, mark: 'UNEXCUSED' }] };
    await eventually(async () => (await service.command('takeRoll', roll, '', teacher)).__typename === 'RollCallSuccess');
    const marks = { _id: moving, 'marks.2026-05-09': 'unexcused' };
    await eventually(() => service.connection.collection<{ _id: string }>('attendance_days').findOne(marks));
    const { simulation } = await simulate({ ...TWO_DAYS, to: '2026-05-09' });
    for (let school = 0; school < simulation.schools; school += 1) await service.tick();
    const list = `query($id: ID!) { ruleSimulation(id: $id) { isFinished casesBefore casesAfter }
      ruleSimulationChanges(id: $id, kind: GAINED) { edges { node { student { id } school { id } since } } } }`;
    const { ruleSimulation, ruleSimulationChanges } = await service.ask(list, { id: simulation.id }, bureau);
    expect(ruleSimulation).toMatchObject({ isFinished: true, casesBefore: 1, casesAfter: 3 });
    const gained = ruleSimulationChanges.edges.map(({ node }: any) => node);
    expect(gained).toContainEqual({ student: { id: moving }, school: { id: there.schoolId }, since: '2026-05-08' });
    expect(gained).toHaveLength(2);
  });
});
