import { enrolledCard } from '@baoxue/testing';
import { CLASS, eventually, place, SCHOOL, startAttendance, viewer, type TestAttendance } from '../attendance.fixtures.js';

let service: TestAttendance;
let [amin, bo, chun] = ['', '', ''];
const teacher = viewer('class-teacher');
const head = viewer('head');
const bureau = viewer('bureau-officer');

beforeAll(async () => {
  service = await startAttendance('2026-05-06T10:00:00+08:00');
  await service.openSchool();
  await service.openClass();
  await eventually(() => service.connection.collection<{ _id: string }>('class_watches').findOne({ _id: CLASS }));
  [amin, bo, chun] = [await service.enrol(), await service.enrol(), await service.enrol()];
});
afterAll(() => service?.stop());

const takeRoll = (date: string, input: object = {}) =>
  service.command(
    'takeRoll',
    { classId: CLASS, date, entries: [], othersPresent: true, ...input },
    '... on RollCallSuccess { rollCall { entries { student { id } mark } } }',
    teacher,
  );
const marksOf = ({ rollCall }: any) => Object.fromEntries(rollCall.entries.map(({ student, mark }: any) => [student.id, mark]));
const missing = async (who = teacher) =>
  (
    await service.ask(
      'query { missingRegisters { totalCount edges { node { schoolClass { id } registers { dueOn accountable escalations { to } } } } } }',
      {},
      who,
    )
  ).missingRegisters;
const DAYS_QUERY = `query($id: ID!) { _entities(representations: [{ __typename: "School", id: $id }]) { ... on School {
  schoolDays(from: "2026-05-06", to: "2026-05-17") calendarChanges { closures { id revokedOn } makeUpDays { date } } } } }`;
const schoolOf = async (who = teacher) => (await service.ask(DAYS_QUERY, { id: SCHOOL }, who))._entities[0];
const leaveOf = async (id: string, who = teacher) =>
  (
    await service.ask(
      `query($id: ID!) { _entities(representations: [{ __typename: "Student", id: $id }]) { ... on Student { plannedLeave { id kind from } } } }`,
      { id },
      who,
    )
  )._entities[0].plannedLeave;

describe('Planned leave, through schema and database', () => {
  let leaveId = '';
  const plan = (input: object, who = teacher) =>
    service.command(
      'planLeave',
      { kind: 'SICK', from: '2026-05-06', to: '2026-05-08', ...input },
      '... on PlannedLeaveSuccess { plannedLeave { id students { student { id } lastDay } } }',
      who,
    );

  it('B1 is planned in one step for many, each of whom the viewer must reach', async () => {
    const stranger = await service.enrol({ classId: `${SCHOOL}-2025-22-02` });
    expect(await plan({ studentIds: [amin, stranger] })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await leaveOf(amin)).toEqual([]);
    const { plannedLeave } = await plan({ studentIds: [amin, bo] });
    expect(plannedLeave.students.map(({ student }: any) => student.id)).toEqual([amin, bo]);
    leaveId = plannedLeave.id;
    expect(await leaveOf(amin)).toEqual([{ id: leaveId, kind: 'SICK', from: '2026-05-06' }]);
    expect(await leaveOf(amin, viewer('poverty-officer'))).toBeNull();
  });

  it('B1 is on the register without anybody naming it, until it is cancelled', async () => {
    expect(marksOf(await takeRoll('2026-05-06'))).toEqual({ [amin]: 'SICK', [bo]: 'SICK', [chun]: 'PRESENT' });
    await service.command('cancelLeave', { leaveId, studentIds: [bo] }, '', teacher);
    expect(await leaveOf(bo)).toEqual([]);
    expect(await leaveOf(amin)).toHaveLength(1);
  });
});

describe('A school’s own days, through schema and database', () => {
  it('B2 are closed by its head, who needs the bureau for longer, and by nobody else', async () => {
    const close = (input: object, who = head) =>
      service.command(
        'declareClosure',
        { schoolId: SCHOOL, from: '2026-05-08', to: '2026-05-09', reason: 'WEATHER', ...input },
        '... on SchoolCalendarSuccess { calendarChanges { closures { id } } }',
        who,
      );
    expect(await close({}, teacher)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await close({ from: '2026-05-06' })).toMatchObject({ code: 'CLOSURE_FOR_BUREAU' });
    expect(await close({ from: '2026-05-06' }, bureau)).toMatchObject({ code: 'REGISTERS_STAND' });
    expect((await close({})).calendarChanges.closures).toHaveLength(1);
    expect((await schoolOf()).schoolDays).toEqual([
      '2026-05-06',
      '2026-05-07',
      '2026-05-11',
      '2026-05-12',
      '2026-05-13',
      '2026-05-14',
      '2026-05-15',
    ]);
    service.clock.set('2026-05-08T18:00:00+08:00');
    expect(await takeRoll('2026-05-08')).toMatchObject({ code: 'NOT_A_SCHOOL_DAY' });
  });

  it('B2 are made up on a weekend, on which a register is then taken', async () => {
    const makeUp = (name: string) => service.command(name, { schoolId: SCHOOL, date: '2026-05-16' }, '', head);
    expect(await makeUp('declareMakeUpDay')).toMatchObject({ __typename: 'SchoolCalendarSuccess' });
    expect((await schoolOf()).schoolDays.at(-1)).toBe('2026-05-16');
    service.clock.set('2026-05-16T10:00:00+08:00');
    expect(await takeRoll('2026-05-16')).toMatchObject({ __typename: 'RollCallSuccess' });
    expect(await makeUp('revokeMakeUpDay')).toMatchObject({ code: 'REGISTERS_STAND' });
  });
});

describe('Missing registers, through schema, clock and database', () => {
  it('B1 are owed by the class teacher and chased level by level; a closed day is not among them', async () => {
    for (const day of ['2026-05-12', '2026-05-13', '2026-05-14', '2026-05-15'])
      expect(await takeRoll(day)).toMatchObject({ __typename: 'RollCallSuccess' });
    await service.tick();
    expect(await missing()).toEqual({
      totalCount: 1,
      edges: [
        {
          node: {
            schoolClass: { id: CLASS },
            registers: [
              {
                dueOn: '2026-05-07',
                accountable: 'class-teacher',
                escalations: [{ to: 'head' }, { to: 'bureau-officer' }, { to: 'leading-group-office' }],
              },
              {
                dueOn: '2026-05-11',
                accountable: 'class-teacher',
                escalations: [{ to: 'head' }, { to: 'bureau-officer' }, { to: 'leading-group-office' }],
              },
            ],
          },
        },
      ],
    });
  });

  it('B1 are on the list of those in whose scope the class is, and of nobody else', async () => {
    expect((await missing(viewer('class-teacher', { classIds: [`${SCHOOL}-2025-22-02`] }))).totalCount).toBe(0);
    expect((await missing(viewer('poverty-officer'))).totalCount).toBe(0);
    expect((await missing(viewer('town-officer'))).totalCount).toBe(1);
  });

  it('B3 name, taken late, who was in the class on their day: a child that changed class since, and no other', async () => {
    const card = enrolledCard(chun, place, { classId: `${SCHOOL}-2025-22-02` });
    await service.publish('baoxue.registry.student', 'student.moved.v1', chun, { ...card, effectiveOn: '2026-05-11' });
    await eventually(() => service.connection.collection<{ _id: string }>('student_cards').findOne({ _id: chun, classId: card.classId }));
    const entries = [{ studentId: chun, mark: 'UNEXCUSED' }];
    expect(await takeRoll('2026-05-11', { entries })).toMatchObject({ code: 'STUDENT_NOT_IN_CLASS' });
    expect(marksOf(await takeRoll('2026-05-07', { entries }))).toMatchObject({ [chun]: 'UNEXCUSED' });
  });

  it('B1 leave the list when they come in, however late', async () => {
    await takeRoll('2026-05-11');
    await eventually(async () => (await missing()).totalCount === 0);
  });
});

describe('A run of absence, through schema, events and database', () => {
  it('A3 B3 F1 is told to whoever listens: when it begins and ends, and no more of a record that is merged into another', async () => {
    const [away, twice] = [await service.enrol({ enrolledOn: '2026-05-06' }), await service.enrol({ enrolledOn: '2026-05-06' })];
    const told = (studentId: string) =>
      service
        .published('baoxue.attendance.absence-run')
        .filter(({ subject }) => subject === studentId)
        .map(({ type, data }) => [type.split('.')[2], (data as any).since, (data as any).schoolDays, (data as any).because]);
    const correct = (date: string, studentId: string, mark: string) =>
      service.command('correctRoll', { classId: CLASS, date, entries: [{ studentId, mark }] }, '', teacher);
    const last = '2026-05-19';
    service.clock.set(`${last}T10:00:00+08:00`);
    await takeRoll(last, { entries: [away, twice].map((studentId) => ({ studentId, mark: 'UNEXCUSED' })) });
    await eventually(async () => told(away).length === 1 && told(twice).length === 1);
    expect(told(away)).toEqual([['began', last, 1, undefined]]);

    await service.publish('baoxue.registry.student', 'student.moved.v1', twice, {
      ...enrolledCard(twice, place, { lifeStatus: 'left' }),
      effectiveOn: last,
    });
    await service.publish('baoxue.registry.student', 'student.merged.v1', twice, {
      ...place,
      studentId: twice,
      intoStudentId: away,
      on: last,
    });
    await eventually(async () => told(twice).length === 2);
    expect(told(twice).at(-1)).toEqual(['ended', last, 1, 'left']);

    await correct(last, away, 'PRESENT');
    await eventually(async () => told(away).length === 2);
    expect(told(away).at(-1)).toEqual(['ended', last, 1, 'corrected']);
    expect(JSON.stringify(service.published('baoxue.attendance.absence-run'))).not.toMatch(/name|phone/i);
  });
});
