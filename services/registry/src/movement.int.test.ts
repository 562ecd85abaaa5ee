import { newId, pascalCase } from '@baoxue/domain';
import { bureau, elsewhere, eventually, startRegistryUnderTest, viewerOf, type RegistryUnderTest } from './registry-under-test.fixtures.js';
import { CLASS, OTHER_SCHOOL, SCHOOL, schoolRow, studentRow } from './registry.fixtures.js';

let registry: RegistryUnderTest;
const sender = viewerOf('registry-administrator');
const receiver = viewerOf('registry-administrator', elsewhere);
const OTHER_CLASS = `${OTHER_SCHOOL}-2025-22-01`;
const SECOND_CLASS = `${SCHOOL}-2025-22-02`;
const idOf = async (index: number) => (await registry.idOf(index)) ?? '';

beforeAll(async () => {
  registry = await startRegistryUnderTest('2026-04-28T09:00:00+08:00');
  await registry.imported('SCHOOLS', [schoolRow(SCHOOL), { ...schoolRow(OTHER_SCHOOL), 所在地代码: '640381100' }]);
  await registry.imported('STUDENTS', [
    ...[0, 1, 2, 3, 4].map((index) => studentRow(index)),
    studentRow(5, { 班级: '2班' }),
    studentRow(6, { 学校标识码: OTHER_SCHOOL }),
    studentRow(7, { 年级: '九年级' }),
    studentRow(8, { 年级: '九年级' }),
  ]);
});
afterAll(async () => registry?.stop());

const grounds = { on: '2026-04-27', reasonCode: '10', approvalNumber: '青教〔2026〕2号', approvedOn: '2026-04-26' };
const STUDENT = `{ version nationalStatus grade school { id } schoolClass { id }
  transfer { id overdue dueOn toSchool { id } } suspension { kind until overdue }
  movements { number kind code on reverses from { grade } to { grade } } enrolments { from to exitReason } }`;

/** Asks for a movement; what came of it. */
async function act(mutation: string, studentId: string, input: object, who = sender, key = newId()): Promise<any> {
  const name = pascalCase(mutation);
  const success = mutation.endsWith('Transfer') || mutation === 'confirmReceiptElsewhere' ? 'TransferSuccess' : 'MovementSuccess';
  const source = `mutation ($input: ${/^(refuse|withdraw)Transfer$/.test(mutation) ? 'EndTransfer' : name}Input!) { ${mutation}(input: $input) { __typename ... on Refusal { code field rule zh } ... on Conflict { actualVersion } ... on ${success} { student ${STUDENT} } } }`;
  return (await registry.ask(source, { input: { idempotencyKey: key, studentId, ...input } }, who))[mutation];
}
const student = async (index: number, who = bureau) =>
  (await registry.ask(`query ($id: ID!) { student(id: $id) ${STUDENT} }`, { id: await idOf(index) }, who)).student;
const IN = `query ($direction: TransferDirection!) { transfers(direction: $direction) { edges { node { id overdue student { name } toSchool { id } } } } }`;
const transfers = async (direction: 'IN' | 'OUT', who: typeof sender) =>
  (await registry.ask(IN, { direction }, who)).transfers.edges.map(({ node }: any) => node);

describe('A5 movements within a school', () => {
  it('A5 another class, published to those who take the roll', async () => {
    const id = await idOf(0);
    const done = await act('changeClass', id, { kind: 'CLASS_CHANGE', classId: SECOND_CLASS, grounds });
    expect(done.student).toMatchObject({ schoolClass: { id: SECOND_CLASS }, movements: [{ kind: 'CLASS_CHANGE', code: '29' }] });
    const moved = await eventually(async () => registry.sent('student.moved.v1').find(({ subject }) => subject === id));
    expect(moved.data).toMatchObject({ classId: SECOND_CLASS, lifeStatus: 'enrolled', effectiveOn: '2026-04-27' });
  });

  it('A5 once per key, and never on a version that is gone', async () => {
    const [id, key] = [await idOf(1), newId()];
    const input = { kind: 'CLASS_CHANGE', classId: SECOND_CLASS, grounds };
    const first = await act('changeClass', id, input, sender, key);
    expect(await act('changeClass', id, input, sender, key)).toEqual(first);
    expect(await act('changeClass', id, { ...input, classId: CLASS, expectedVersion: 1 })).toMatchObject({ __typename: 'Conflict' });
  });

  it('A5 refuses by field: unknown class, reason, day to come; and who may not', async () => {
    const id = await idOf(2);
    const change = (changes: object, who = sender) =>
      act('changeClass', id, { kind: 'CLASS_CHANGE', classId: SECOND_CLASS, grounds: { ...grounds, ...changes } }, who);
    expect(await act('changeClass', id, { kind: 'CLASS_CHANGE', classId: `${SCHOOL}-2025-22-09`, grounds })).toMatchObject({
      code: 'CLASS_UNKNOWN',
      field: 'input.classId',
    });
    expect(await change({ reasonCode: '77x' })).toMatchObject({ code: 'REASON_UNKNOWN', field: 'input.grounds.reasonCode' });
    expect(await change({ on: '2026-04-29' })).toMatchObject({ code: 'DATE_INVALID', field: 'input.grounds.on' });
    for (const who of [receiver, viewerOf('class-teacher'), viewerOf('analyst')])
      expect(await change({}, who)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await student(2)).movements).toEqual([]);
  });

  it('A5 expulsion, withdrawal and cancellation are refused with the article of the law', async () => {
    for (const kind of ['EXPULSION', 'WITHDRAWAL', 'CANCELLATION'])
      expect(await act('endRegistration', await idOf(2), { kind }, bureau)).toMatchObject({
        code: 'REGISTRATION_IS_KEPT',
        rule: '义务教育法 art. 27',
        zh: expect.stringContaining('第二十七条'),
      });
  });

  it('A5 a mistake is taken back by the bureau; the ledger shows both, to the schools concerned', async () => {
    const id = await idOf(0);
    expect(await act('reverseMovement', id, { number: 1, grounds })).toMatchObject({ code: 'FORBIDDEN' });
    const done = await act('reverseMovement', id, { number: 1, grounds }, bureau);
    expect(done.student).toMatchObject({ schoolClass: { id: CLASS }, movements: [{ number: 1 }, { kind: 'CORRECTION', reverses: 1 }] });
    const list = `query ($school: ID) { movements(filter: { schoolId: $school }) { edges { node { id kind student { name } } } } }`;
    const kinds = async (who: typeof sender) =>
      (await registry.ask(list, { school: SCHOOL }, who)).movements.edges.map(({ node }: any) => node.kind);
    await eventually(async () => (await kinds(sender)).includes('CORRECTION'));
    expect([...(await kinds(sender))].sort()).toEqual(['CLASS_CHANGE', 'CLASS_CHANGE', 'CORRECTION']);
    expect(await kinds(receiver)).toEqual([]);
  });
});

describe('A5 suspension', () => {
  it('A5 keeps the place, is told of when it passes, and ends with the return', async () => {
    const id = await idOf(2);
    const away = await act('suspendStudent', id, { kind: 'SUSPENSION', until: '2026-05-08', grounds });
    expect(away.student).toMatchObject({ nationalStatus: '02', schoolClass: { id: CLASS }, suspension: { overdue: false } });
    registry.clock.set('2026-05-09T08:00:00+08:00');
    await registry.tick();
    await registry.tick();
    expect((await student(2)).suspension.overdue).toBe(true);
    await eventually(async () => registry.sent('suspension.overdue.v1').length > 0);
    expect(registry.sent('suspension.overdue.v1')).toHaveLength(1);
    const back = await act('resumeStudent', id, { grounds: { ...grounds, on: '2026-05-09' } });
    expect(back.student).toMatchObject({ nationalStatus: '01', suspension: null, movements: [{}, { kind: 'RESUMPTION', code: '12' }] });
    registry.clock.set('2026-04-28T09:00:00+08:00');
  });
});

describe('A5 the handshake of a transfer', () => {
  const request = (index: number, toSchoolId: string | undefined, who = sender) =>
    idOf(index).then((id) => act('requestTransfer', id, { toSchoolId, grounds }, who));

  it('A5 a child on the way is seen by both schools and stays at the old one', async () => {
    expect(await student(3, receiver)).toBeNull();
    expect((await request(3, OTHER_SCHOOL)).student).toMatchObject({
      nationalStatus: '10',
      school: { id: SCHOOL },
      transfer: { toSchool: { id: OTHER_SCHOOL }, dueOn: '2026-05-14' },
    });
    expect(await transfers('OUT', sender)).toHaveLength(1);
    expect(await transfers('IN', receiver)).toEqual([expect.objectContaining({ student: { name: studentRow(3)['姓名'] } })]);
    expect(await transfers('IN', sender)).toEqual([]);
    expect(await transfers('IN', viewerOf('class-teacher'))).toEqual([]);
  });

  it('A5 E4 the other school receives, once however often it is said; nobody else may', async () => {
    const id = await idOf(3);
    const receive = { classId: OTHER_CLASS, boarding: false, on: '2026-04-28' };
    expect(await act('receiveTransfer', id, receive, sender)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act('receiveTransfer', id, { ...receive, classId: CLASS }, receiver)).toMatchObject({ code: 'OTHER_SCHOOL' });
    const key = newId();
    const received = await act('receiveTransfer', id, receive, receiver, key);
    expect(await act('receiveTransfer', id, receive, receiver, key)).toEqual(received);
    expect(received.student).toMatchObject({
      school: { id: OTHER_SCHOOL },
      transfer: null,
      enrolments: [
        { to: '2026-04-27', exitReason: 'TRANSFERRED_OUT' },
        { from: '2026-04-28', to: null },
      ],
    });
    expect(await student(3, sender)).toBeNull();
    const told = await eventually(async () => registry.sent('transfer.received.v1')[0]);
    expect(told.data).toMatchObject({ studentId: id, schoolId: OTHER_SCHOOL, elsewhere: false });
  });

  it('A5 a list cannot enrol a child elsewhere meanwhile, nor before the last stay ended', async () => {
    const { errors } = await registry.dryRun('STUDENTS', [studentRow(3)]);
    expect(errors).toEqual([[2, '身份证号', 'ENROLMENT_OVERLAPS']]);
  });

  it('A5 a refused or withdrawn transfer leaves the child where it was, and the other school blind', async () => {
    const id = await idOf(4);
    await request(4, OTHER_SCHOOL);
    const key = newId();
    expect((await act('refuseTransfer', id, {}, receiver, key)).student).toBeNull();
    expect(await act('refuseTransfer', id, {}, receiver, key)).toMatchObject({ __typename: 'TransferSuccess', student: null });
    expect(await act('refuseTransfer', id, {}, receiver)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await student(4)).toMatchObject({ nationalStatus: '01', school: { id: SCHOOL }, transfer: null });
    await request(4, OTHER_SCHOOL);
    expect(await act('withdrawTransfer', id, {}, receiver)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await act('withdrawTransfer', id, {})).student.transfer).toBeNull();
  });

  it('A5 who is not received in time is told of by event, once, and stays in transit', async () => {
    const id = await idOf(4);
    await request(4, undefined);
    registry.clock.set('2026-05-14T20:00:00+08:00');
    await registry.tick();
    expect((await student(4)).transfer.overdue).toBe(false);
    registry.clock.set('2026-05-15T08:00:00+08:00');
    await registry.tick();
    await registry.tick();
    expect(await transfers('OUT', sender)).toEqual([expect.objectContaining({ overdue: true, toSchool: null })]);
    await eventually(async () => registry.sent('transfer.overdue.v1').length > 0);
    expect(registry.sent('transfer.overdue.v1').map(({ data }) => data)).toEqual([
      expect.objectContaining({ studentId: id, schoolId: SCHOOL, requestedOn: '2026-04-27', dueOn: '2026-05-14' }),
    ]);
  });

  it('A2 A5 outside the city counts, and the child sits in no class any more, with a receipt recorded by the bureau; later a list enrols the child anew', async () => {
    const id = await idOf(4);
    const receipt = { receiptNumber: '回执88', on: '2026-05-14' };
    expect(await act('confirmReceiptElsewhere', id, receipt)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await act('confirmReceiptElsewhere', id, receipt, bureau)).student).toMatchObject({
      transfer: null,
      enrolments: [{ to: '2026-05-14', exitReason: 'MOVED_AWAY' }],
    });
    const IN_CLASS = `{ schoolClass(id: "${CLASS}") { students { id } } }`;
    expect((await registry.ask(IN_CLASS)).schoolClass.students).not.toContainEqual({ id });
    const back = (day: string) => studentRow(4, { 入学日期: day, 批准文号: '青教〔2026〕9号' });
    expect((await registry.dryRun('STUDENTS', [back('2026-05-14')])).errors).toEqual([[2, '入学日期', 'ENROLMENT_TOO_EARLY']]);
    await registry.imported('STUDENTS', [back('2026-05-15')]);
    expect(await student(4)).toMatchObject({ nationalStatus: '01', enrolments: [{}, { from: '2026-05-15', to: null }] });
  });
});

describe('A5 the end of the school year', () => {
  const PROMOTE = `mutation ($input: PromoteSchoolInput!) { promoteSchool(input: $input) { __typename ... on Refusal { code } ... on PromoteSchoolSuccess { promotion { status } } } }`;
  const promote = async (who = sender) =>
    (await registry.ask(PROMOTE, { input: { idempotencyKey: newId(), schoolId: SCHOOL, toSchoolYear: '2026' } }, who)).promoteSchool;
  const COUNTS = `{ promotion(schoolId: "${SCHOOL}", toSchoolYear: "2026") { status promoted graduated held } }`;

  it('A5 is refused in term and to another school', async () => {
    expect(await promote()).toMatchObject({ code: 'PROMOTION_TOO_EARLY' });
    expect(await promote(receiver)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('A5 every child goes up once, the last grade graduates, and classes of the new year exist', async () => {
    await act('suspendStudent', await idOf(1), { kind: 'SUSPENSION', until: '2027-04-20', grounds });
    registry.clock.set('2026-07-20T09:00:00+08:00');
    expect(await promote()).toMatchObject({ promotion: { status: 'RUNNING' } });
    await registry.tick();
    await promote();
    await registry.tick();
    expect((await registry.ask(COUNTS, {}, sender)).promotion).toEqual({ status: 'DONE', promoted: 4, graduated: 2, held: 1 });
    expect(await student(5)).toMatchObject({ grade: '23', schoolClass: { id: `${SCHOOL}-2026-23-02` } });
    expect(await student(7)).toMatchObject({ nationalStatus: '07', enrolments: [{ to: '2026-08-31', exitReason: 'GRADUATED' }] });
    expect(await student(1)).toMatchObject({ grade: '22', nationalStatus: '02' });
    expect(await student(6)).toMatchObject({ grade: '22' });
  });

  it('A5 a child who was held goes up alone, once that is decided', async () => {
    const [id, onTheDay] = [await idOf(1), { ...grounds, on: '2026-07-20' }];
    await act('resumeStudent', id, { grounds: onTheDay });
    const up = { kind: 'PROMOTION', classId: `${SCHOOL}-2026-23-01`, grounds: onTheDay };
    expect((await act('changeClass', id, up)).student).toMatchObject({ grade: '23', schoolClass: { id: `${SCHOOL}-2026-23-01` } });
  });
});
