import { newId } from '@baoxue/domain';
import { eventually, idNumberOf, place, startTestService, viewer, type TestService } from '../special-education.fixtures.js';

const teacher = viewer('resource-teacher');
const PROGRAMME = `id version schedules { from weekdays } sessions { date outcome evidence { kind } makesUpFor } missedDays endsOn`;
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on Problem { code } ... on HomeTeachingSuccess { homeTeaching { ${PROGRAMME} } } } }`;
const SCHEDULE = mutation('scheduleHomeTeaching', 'ScheduleHomeTeachingInput');
const RECORD = mutation('recordHomeTeachingSession', 'RecordHomeTeachingSessionInput');
const OF_STUDENT = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { specialEducation { homeTeaching { ${PROGRAMME} } } } } }`;
const MISSED = `{ missedHomeTeaching { edges { node { missedDays } } } }`;

let test: TestService;
const [child, heard]: [string, any[]] = [newId(), []];

beforeAll(async () => {
  test = await startTestService('2026-05-18T09:00:00+08:00');
  await test.listen('baoxue.special-education.home-teaching', ({ type, data }) => heard.push([type, data]));
  await test.register(child, idNumberOf('001'));
  await eventually(() => test.connection.collection('student_cards').findOne({ _id: child as never }));
});
afterAll(() => test?.stop());

const run = async (operation: string, input: object, who = teacher) =>
  Object.values(await test.ask(operation, { input: { idempotencyKey: newId(), ...input } }, who))[0] as any;
const programme = async (who = teacher) =>
  (await test.ask(OF_STUDENT, { r: [{ __typename: 'Student', id: child }] }, who))._entities[0].specialEducation?.homeTeaching;
const evidence = [{ kind: 'SIGNED_RECORD', digest: 'a'.repeat(64) }];

describe('D4 home teaching, through schema, events and database', () => {
  it('is scheduled for a child who is placed at home, and for no other', async () => {
    const schedule = { studentId: child, from: '2026-05-18', weekdays: [1, 4], minutes: 90 };
    expect(await run(SCHEDULE, schedule)).toMatchObject({ code: 'NOT_HOME_TAUGHT' });
    await test.place(child, { kind: 'home-teaching', schoolId: place.schoolId });
    expect(await run(SCHEDULE, schedule, viewer('class-teacher'))).toMatchObject({ code: 'FORBIDDEN' });
    expect((await run(SCHEDULE, schedule)).homeTeaching).toMatchObject({ version: 1, schedules: [{ weekdays: [1, 4] }], sessions: [] });
  });

  it('holds sessions with evidence, and tells of the one nobody recorded', async () => {
    const { id: homeTeachingId } = await programme();
    const session = { homeTeachingId, date: '2026-05-18', mode: 'VISIT', minutes: 90, evidence };
    expect(await run(RECORD, { ...session, evidence: [] })).toMatchObject({ code: 'EVIDENCE_REQUIRED' });
    expect((await run(RECORD, session, viewer('class-teacher'))).homeTeaching.sessions).toMatchObject([{ outcome: 'HELD' }]);
    test.clock.set('2026-05-24T09:00:00+08:00');
    await test.tick();
    expect((await programme()).missedDays).toEqual([]);
    test.clock.set('2026-05-25T09:00:00+08:00');
    await test.tick();
    expect((await programme()).missedDays).toEqual(['2026-05-21']);
    expect(await eventually(async () => heard[0])).toEqual([
      'home-teaching.missed.v1',
      { studentId: child, schoolId: place.schoolId, date: '2026-05-21' },
    ]);
    const inScope = (who = teacher) => test.ask(MISSED, {}, who);
    expect((await inScope()).missedHomeTeaching.edges).toEqual([{ node: { missedDays: ['2026-05-21'] } }]);
    expect((await inScope(viewer('head', { schoolIds: ['6499000002'] }))).missedHomeTeaching.edges).toEqual([]);
    await run(RECORD, { ...session, date: '2026-05-25', makesUpFor: '2026-05-21' });
    expect((await inScope()).missedHomeTeaching.edges).toEqual([]);
  });

  it('ends when another placement begins', async () => {
    await test.place(child, { kind: 'mainstream', schoolId: place.schoolId });
    expect(await eventually(async () => (await programme()).endsOn)).toBe('2026-05-25');
    test.clock.set('2026-06-30T09:00:00+08:00');
    await test.tick();
    expect((await programme()).missedDays).toEqual([]);
  });

  it('follows the child into another class, also where next year is scheduled ahead, and ends when the child leaves', async () => {
    const [mover, idNumber] = [newId(), idNumberOf('002')];
    await test.register(mover, idNumber);
    await eventually(() => test.connection.collection('student_cards').findOne({ _id: mover as never }));
    await test.place(mover, { kind: 'home-teaching', schoolId: place.schoolId });
    for (const from of ['2026-06-30', '2026-09-01']) await run(SCHEDULE, { studentId: mover, from, weekdays: [2], minutes: 60 });
    const programmes = (filter: object) =>
      eventually(async () => {
        const found = await test.connection
          .collection('home_teaching')
          .find({ 'state.child.studentId': mover, ...filter })
          .toArray();
        return found.length === 2 && found;
      });

    const classId = '6499000002-2025-22-03';
    await test.move(mover, idNumber, 2, { schoolId: '6499000002', classId, effectiveOn: '2026-06-30' });
    const [{ _id: homeTeachingId }, other] = (await programmes({ 'state.child.classId': classId })) as any;
    expect(other.state.child.schoolId).toBe(place.schoolId);
    const session = { homeTeachingId, date: '2026-06-30', mode: 'VISIT', minutes: 60, evidence };
    const [before, after] = [viewer('class-teacher'), viewer('class-teacher', { classIds: [classId] })];
    expect(await run(RECORD, session, before)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await run(RECORD, session, after)).code).not.toBe('FORBIDDEN');

    await test.move(mover, idNumber, 3, { lifeStatus: 'left', classId, effectiveOn: '2026-07-01' });
    await programmes({ 'state.endsOn': '2026-07-01' });
  });
});
