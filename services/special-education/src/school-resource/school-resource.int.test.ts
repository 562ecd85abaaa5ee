import { newId } from '@baoxue/domain';
import { eventually, idNumberOf, place, startTestService, viewer, type TestService } from '../special-education.fixtures.js';

let test: TestService;
const [placed, waiting] = [newId(), newId()];
const { schoolId } = place;
const head = viewer('head');

beforeAll(async () => {
  test = await startTestService('2026-05-12T09:00:00+08:00');
  for (const [index, studentId] of [placed, waiting].entries()) {
    await test.register(studentId, idNumberOf(`00${index + 1}`));
    await eventually(() => test.connection.collection('student_cards').findOne({ _id: studentId as never }));
  }
});
afterAll(() => test?.stop());

const DECLARE = `mutation ($input: DeclareSchoolResourceInput!) { declareSchoolResource(input: $input) { __typename ... on Problem { code } ... on DeclareSchoolResourceSuccess { resource { version rooms places { kind places } } } } }`;
const declare = async (changes: object = {}, who = head) => {
  const input = {
    schoolId,
    rooms: 1,
    fullTimeTeachers: 1,
    partTimeTeachers: 0,
    places: { mainstream: 1 },
    idempotencyKey: newId(),
    ...changes,
  };
  return (await test.ask(DECLARE, { input }, who)).declareSchoolResource;
};
const ROOM = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on School { resourceRoom { rooms places { kind taken waiting free } waitingList { student { id } position placeFree } } } } }`;
const roomOf = async (who = head) => (await test.ask(ROOM, { r: [{ __typename: 'School', id: schoolId }] }, who))._entities[0].resourceRoom;
const mainstream = async () => (await roomOf()).places.find(({ kind }: any) => kind === 'MAINSTREAM');

describe('D6 resources of a school, through schema and database', () => {
  it('abuse S4 are declared by its head or the bureau, and seen in their scope', async () => {
    expect(await declare({}, viewer('class-teacher'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await declare({}, viewer('head', { schoolIds: ['6499000002'] }))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await declare({ schoolId: 'x' }, viewer('bureau-officer'))).toMatchObject({ code: 'SCHOOL_CODE_INVALID' });
    expect((await declare()).resource).toMatchObject({ version: 1, rooms: 1 });
    expect(await roomOf(viewer('head', { schoolIds: ['6499000002'] }))).toBeNull();
    const listed = await test.ask(
      `{ schoolResources { edges { node { school { id } places { kind free } } } } }`,
      {},
      viewer('bureau-officer'),
    );
    expect(listed.schoolResources.edges).toMatchObject([{ node: { school: { id: schoolId } } }]);
  });

  it('show who is placed and who waits, and whose turn it is when a place falls free', async () => {
    await test.place(placed, { kind: 'mainstream', schoolId });
    await test.place(waiting, { kind: 'waiting', schoolId, waitingFor: 'mainstream' });
    expect(await mainstream()).toMatchObject({ taken: 1, waiting: 1, free: 0 });
    expect((await roomOf()).waitingList).toEqual([{ student: { id: waiting }, position: 1, placeFree: false }]);
    expect((await roomOf(viewer('leading-group-office'))).waitingList).toBeNull();
    await test.move(placed, idNumberOf('001'), 2, { lifeStatus: 'graduated', effectiveOn: '2026-05-12' });
    await eventually(async () => (await mainstream()).free === 1);
    expect((await roomOf()).waitingList).toMatchObject([{ placeFree: true }]);
  });
});
