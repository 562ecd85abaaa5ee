import { enrolledCard } from '@baoxue/testing';
import { CLASS, eventually, place, startAttendance, viewer, type TestAttendance } from '../attendance.fixtures.js';

let service: TestAttendance;
let child: string;
let caseId: string;

const CASE = `query($id: ID!) { dropoutCase(id: $id) {
  status version absentSince schoolDaysAbsent unreachedInARow contacts { outcome reached } contactOutcomes { outcome count } participants endedOn returnShownBy reopens { id status }
  causes { codes } persuasions { outcome returnPromisedOn note } pauses { reason until }
  reports { to receiptDueOn receivedOn receivedBy schoolDaysAbsent contacts homeVisits unreached causes html pdf }
  observationChecks { passed schoolDaysExpected schoolDaysAttended }
  steps { kind dueOn doneOn accountable escalatesTo overdue escalations { to on } } } }`;
const bureau = viewer('bureau-officer');
const teacher = viewer('class-teacher');
const readCase = async (who = bureau, id = caseId) => (await service.ask(CASE, { id }, who)).dropoutCase;
const casesOf = async (studentId: string) =>
  (
    await service.ask(
      `query($r: [_Any!]!) { _entities(representations: $r) { ... on Student { openCase { id } dropoutCases { id status reopens { id } } } } }`,
      { r: [{ __typename: 'Student', id: studentId }] },
      bureau,
    )
  )._entities[0];
const openCaseOf = (studentId: string) => eventually<string>(async () => (await casesOf(studentId)).openCase?.id);
const act = (name: string, input: object, who = teacher) =>
  service.command(name, { caseId, ...input }, '... on DropoutCaseSuccess { dropoutCase { version } }', who);

beforeAll(async () => {
  service = await startAttendance('2026-05-06T10:00:00+08:00');
  child = await service.enrol();
  await service.enrol();
  await service.absent(['2026-04-29', '2026-04-30', '2026-05-06'], [child]);
  caseId = await openCaseOf(child);
});
afterAll(() => service?.stop());

describe('A case, through schema, events and database', () => {
  it('B5 F1 keeps contacts, persuasion with the inspector, causes and the note for those who may read it, and tells what came of a contact', async () => {
    const call = { kind: 'PHONE', on: '2026-05-06' };
    expect(await act('recordContact', { ...call, outcome: 'WRONG_ADDRESS' })).toMatchObject({
      ...{ code: 'CONTACT_OUTCOME_OF_ANOTHER_KIND', field: 'input.outcome', rule: 'B5' },
    });
    await act('recordContact', { ...call, outcome: 'WRONG_NUMBER' });
    const persuasion = { on: '2026-05-06', participants: ['responsible-inspector'], outcome: 'AGREED', returnPromisedOn: '2026-05-12' };
    expect(await act('recordPersuasion', { ...persuasion, note: '家长同意' })).toMatchObject({ __typename: 'DropoutCaseSuccess' });
    expect(await act('recordPersuasion', { ...persuasion, participants: ['mayor'] })).toMatchObject({ code: 'POST_UNKNOWN' });
    expect(await act('recordDropoutCauses', { causes: ['TIRED_OF_STUDY', 'POVERTY'] })).toMatchObject({ __typename: 'DropoutCaseSuccess' });
    expect(await readCase()).toMatchObject({
      unreachedInARow: 1,
      contacts: [{ outcome: 'WRONG_NUMBER', reached: false }],
      contactOutcomes: [{ outcome: 'WRONG_NUMBER', count: 1 }],
      causes: { codes: ['TIRED_OF_STUDY', 'POVERTY'] },
      persuasions: [{ outcome: 'AGREED', returnPromisedOn: '2026-05-12', note: '家长同意' }],
    });
    expect((await readCase(viewer('poverty-officer'))).persuasions).toMatchObject([{ note: null }]);
    const told = () => service.published('baoxue.attendance.dropout-case').filter(({ type }) => type === 'dropout.case.contacted.v1');
    expect(await eventually(async () => told().length > 0 && told())).toMatchObject([
      { data: { reached: false, outcome: 'wrong-number' } },
    ]);
  });

  it('E2 says why it is open: to a teacher through the class with its notes, to the poverty office through the city without', async () => {
    const GROUNDS = `query($id: ID!) { dropoutCase(id: $id) { accessGrounds { action reach through } } }`;
    const groundsOf = async (who: typeof bureau) =>
      (await service.ask(GROUNDS, { id: caseId }, who)).dropoutCase.accessGrounds.map(({ action, reach, through }: any) => [
        action,
        reach,
        through,
      ]);
    expect(await groundsOf(teacher)).toEqual([
      ['dropout-case:read', 'CLASS', CLASS],
      ['dropout-case:read-notes', 'CLASS', CLASS],
      ['report:read', 'CLASS', CLASS],
    ]);
    expect(await groundsOf(viewer('poverty-officer'))).toEqual([['dropout-case:read', 'CITY', null]]);
  });

  it('B5 is paused by the head and by nobody below', async () => {
    const pause = { reason: 'BEREAVEMENT', until: '2026-05-07' };
    expect(await act('pauseDropoutCase', pause)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act('pauseDropoutCase', pause, viewer('head'))).toMatchObject({ __typename: 'DropoutCaseSuccess' });
    expect((await readCase()).steps.find(({ kind }: { kind: string }) => kind === 'home-visit')).toMatchObject({ dueOn: '2026-05-12' });
    expect(await act('resumeDropoutCase', {}, viewer('head'))).toMatchObject({ __typename: 'DropoutCaseSuccess' });
    expect((await readCase()).steps.find(({ kind }: { kind: string }) => kind === 'home-visit')).toMatchObject({ dueOn: '2026-05-11' });
  });

  it('B6 is reported in writing to town and bureau: what it says is fixed, its names are sealed, few may read it', async () => {
    service.clock.set('2026-05-09T18:00:00+08:00');
    await service.absent(['2026-05-07', '2026-05-08', '2026-05-09'], [child]);
    await eventually(async () => (await readCase()).schoolDaysAbsent === 6);
    const names = { studentName: '示例一', schoolName: '示范初级中学', townName: '示例镇人民政府' };
    const { version: expectedVersion } = await readCase();
    const administrator = viewer('registry-administrator');
    expect(await act('confirmDropout', { expectedVersion, names: { ...names, studentName: '' } }, administrator)).toMatchObject({
      code: 'TEXT_EMPTY',
      field: 'input.names.studentName',
    });
    expect(await act('confirmDropout', { expectedVersion, names }, administrator)).toMatchObject({ __typename: 'DropoutCaseSuccess' });
    const { reports } = await readCase();
    expect(reports).toMatchObject([
      { to: 'TOWN', receiptDueOn: '2026-05-13', schoolDaysAbsent: 6, contacts: 1, unreached: 1, causes: ['TIRED_OF_STUDY', 'POVERTY'] },
      { to: 'BUREAU' },
    ]);
    expect(reports[0].html).toContain('学生示例一（编号');
    expect(reports[0].html).toContain('厌学、家庭经济困难');
    expect(reports[0].html).toContain('2026年5月13日前出具回执');
    expect(Buffer.from(reports[0].pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const printed = () => service.connection.collection('audit').countDocuments({ action: 'report:read', fields: 'written report' });
    const before = await printed();
    expect(before).toBeGreaterThan(0);
    expect((await readCase(viewer('poverty-officer'))).reports).toMatchObject([
      { html: null, pdf: null },
      { html: null, pdf: null },
    ]);
    expect(await printed()).toBe(before);
    const stored = JSON.stringify(await service.connection.collection('dropout_cases').find().toArray());
    for (const secret of ['示例一', '家长同意']) expect(stored).not.toContain(secret);
  });

  it('B6 takes a receipt from the recipient only, and escalates the one that does not come', async () => {
    const town = viewer('town-officer');
    expect(await act('acknowledgeReport', { recipient: 'BUREAU' }, town)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act('acknowledgeReport', { recipient: 'TOWN' }, bureau)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act('acknowledgeReport', { recipient: 'TOWN' }, town)).toMatchObject({ __typename: 'DropoutCaseSuccess' });
    service.clock.set('2026-05-14T00:00:01+08:00');
    await service.tick();
    const steps = (await readCase()).steps as { kind: string }[];
    expect(steps.find(({ kind }) => kind === 'receipt-town')).toMatchObject({ doneOn: '2026-05-09', overdue: false });
    expect(steps.find(({ kind }) => kind === 'receipt-bureau')).toMatchObject({
      overdue: true,
      escalations: [{ to: 'leading-group-office', on: '2026-05-14' }],
      escalatesTo: null,
    });
  });

  it('B5 is observed after the return by what the registers show, and relapses into a case that takes it up', async () => {
    await act('recordReturn', { returnedOn: '2026-05-14' });
    service.clock.set('2026-05-22T18:00:00+08:00');
    await service.absent(['2026-05-14', '2026-05-15', '2026-05-18', '2026-05-19', '2026-05-20', '2026-05-21'], []);
    await service.tick();
    await eventually(async () => (await readCase()).observationChecks.length === 1);
    expect(await readCase()).toMatchObject({
      status: 'RETURNED',
      observationChecks: [{ passed: true, schoolDaysExpected: 6, schoolDaysAttended: 6 }],
    });
    service.clock.set('2026-05-26T18:00:00+08:00');
    await service.absent(['2026-05-22', '2026-05-25', '2026-05-26'], [child]);
    const again = await openCaseOf(child);
    expect(again).not.toBe(caseId);
    expect(await readCase(bureau, again)).toMatchObject({
      status: 'SUSPECTED',
      absentSince: '2026-05-22',
      reopens: { id: caseId, status: 'RELAPSED' },
    });
    expect((await casesOf(child)).dropoutCases).toHaveLength(2);
  });

  it('A5 B3 B11 B12 follows the child to another school, whose staff then see it, its support and its place on the list of the village', async () => {
    const again = (await casesOf(child)).openCase.id;
    const there = { schoolId: '6499000002', classId: '6499000002-2025-22-01', jurisdictions: ['64', '6403', '640381', '640381103'] };
    const teacherThere = viewer('class-teacher', { schoolIds: [there.schoolId], classIds: [there.classId] });
    expect(await readCase(teacherThere, again)).toBeNull();
    const headThere = viewer('head', { schoolIds: [there.schoolId], classIds: [] });
    const support = { studentId: child, kind: 'COUNSELLING', from: '2026-05-22' };
    await service.command('startLearningSupport', support, '', teacher);
    await service.command('listChildInGrid', { studentId: child, village: '640381105201' }, '', viewer('town-officer'));
    const besideCase = async (who: typeof teacher) => {
      const beside = await service.ask('{ learningSupport { totalCount } gridChildren { totalCount } }', {}, who);
      return [beside.learningSupport.totalCount, beside.gridChildren.totalCount];
    };
    expect([await besideCase(viewer('head')), await besideCase(headThere)]).toEqual([
      [1, 1],
      [0, 0],
    ]);
    await service.publish('baoxue.registry.student', 'student.moved.v1', child, {
      studentId: child,
      ...there,
      grade: '22',
      boarding: false,
      lifeStatus: 'enrolled',
      enrolledOn: '2026-05-26',
      idNumberIndex: 'a'.repeat(64),
      effectiveOn: '2026-05-26',
    });
    await eventually(() => readCase(teacherThere, again));
    expect(await readCase(teacher, again)).toBeNull();
    await eventually(async () => (await besideCase(headThere)).join() === '1,1');
    expect(await besideCase(viewer('head'))).toEqual([0, 0]);
  });

  it('B4 is undone by the bureau when the registers were wrong, not by the school', async () => {
    const other = await service.enrol();
    service.clock.set('2026-06-08T18:00:00+08:00');
    const days = ['2026-05-27', '2026-05-28', '2026-05-29', '2026-06-01', '2026-06-02', '2026-06-03'];
    await service.absent(days, [other]);
    const wrong = await openCaseOf(other);
    const versionOf = async () => (await readCase(bureau, wrong)).version;
    await eventually(async () => (await readCase(bureau, wrong)).schoolDaysAbsent === 6);
    await act('confirmDropout', { caseId: wrong, expectedVersion: await versionOf() }, viewer('registry-administrator'));
    const withdraw = async (who = bureau) => act('withdrawDropout', { caseId: wrong, expectedVersion: await versionOf() }, who);
    expect(await withdraw(viewer('registry-administrator'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await withdraw()).toMatchObject({ code: 'FACTS_STAND' });
    for (const date of days) {
      await service.command('correctRoll', { classId: CLASS, date, entries: [{ studentId: other, mark: 'SICK' }] }, '', teacher);
    }
    const done = await eventually(async () => [await withdraw()].find(({ __typename }) => __typename === 'DropoutCaseSuccess'));
    expect(done).toBeTruthy();
    expect(await readCase(bureau, wrong)).toMatchObject({ status: 'WITHDRAWN', endedOn: '2026-06-08' });
  });

  it('A3 B5 goes on under the record that stands when two are merged, and comes back when the merge is undone', async () => {
    service.clock.set('2026-06-09T10:00:00+08:00');
    const [twice, stands] = [await service.enrol(), await service.enrol({ enrolledOn: '2026-06-09' })];
    await service.absent(['2026-06-04', '2026-06-05', '2026-06-08'], [twice]);
    const first = await openCaseOf(twice);
    await act('recordContact', { caseId: first, kind: 'PHONE', on: '2026-06-09', reached: false });
    const say = (type: string, data: object) =>
      service.publish('baoxue.registry.student', type, twice, { ...place, studentId: twice, ...data });
    const card = enrolledCard(twice, place);

    await say('student.moved.v1', { ...card, lifeStatus: 'left', effectiveOn: '2026-06-09' });
    await say('student.merged.v1', { intoStudentId: stands, on: '2026-06-09' });
    const second = await openCaseOf(stands);
    const known = { status: 'SUSPECTED', absentSince: '2026-06-04', schoolDaysAbsent: 3, unreachedInARow: 1 };
    expect(await readCase(bureau, second)).toMatchObject({ ...known, reopens: { id: first, status: 'WITHDRAWN' } });

    await service.absent(['2026-06-09'], [stands]);
    await eventually(async () => (await readCase(bureau, second)).schoolDaysAbsent === 4);

    await say('student.moved.v1', { ...card, effectiveOn: '2026-06-09' });
    await say('student.unmerged.v1', { fromStudentId: stands, on: '2026-06-09' });
    const third = await openCaseOf(twice);
    await eventually(async () => (await readCase(bureau, third)).schoolDaysAbsent === 3);
    expect(await readCase(bureau, third)).toMatchObject({ ...known, reopens: { id: second, status: 'WITHDRAWN' } });
    expect((await casesOf(stands)).openCase).toBeNull();
  });
});
