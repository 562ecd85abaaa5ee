import type { Viewer } from '@baoxue/auth';
import { newId, pascalCase } from '@baoxue/domain';
import { eventOf, eventually, idNumberOf, place, startTestService, viewer, type TestService } from './special-education.fixtures.js';

const officer = viewer('disability-officer');
const secretary = viewer('placement-secretary');
let test: TestService;

beforeAll(async () => {
  test = await startTestService('2026-05-12T09:00:00+08:00');
});
afterAll(() => test?.stop());

const ofCase = (type: string, caseId: string, studentId: string, sequence: number, rest: object) =>
  eventOf(type, caseId, sequence, { caseId, studentId, ...place, ...rest });
const confirmed = (caseId: string, studentId: string, sequence = 1) =>
  ofCase('dropout.confirmed.v1', caseId, studentId, sequence, { absentSince: '2026-04-29', markedOn: '2026-05-11', schoolDaysAbsent: 6 });
const returned = (caseId: string, studentId: string, sequence: number) =>
  ofCase('dropout.returned.v1', caseId, studentId, sequence, { returnedOn: '2026-05-13', wasDroppedOut: true, observationChecks: [] });
const CASES = 'baoxue.attendance.dropout-case';
const ask = (source: string, variables: object, who: Viewer = officer) => test.ask(source, variables, who);
const handlersOf = (name: string) => test.service.consumers.find((consumer) => consumer.name === `special-education.${name}`)?.handlers;

const CASE = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on DropoutCase { placementReview { id version status dueOn overdue placement returnedOn accessGrounds { action through } } } } }`;
const reviewOf = async (caseId: string, who = officer) =>
  (await ask(CASE, { r: [{ __typename: 'DropoutCase', id: caseId }] }, who))._entities[0].placementReview;
const reviewThat = (caseId: string, status: string) =>
  eventually(async () => [await reviewOf(caseId)].find((review) => review?.status === status));
const COMPLETE = `mutation ($input: CompletePlacementReviewInput!) { completePlacementReview(input: $input) { __typename ... on Problem { code } ... on CompletePlacementReviewSuccess { review { status } } } }`;
const FILE = `query ($id: ID!) { placementReview(id: $id) { student { id } file { id } } }`;
/** The committee, the guardian and the assessment say what a decision rests on. */
async function deliberate(reviewId: string): Promise<void> {
  const { student, file } = await eventually(async () => {
    const { placementReview: review } = await ask(FILE, { id: reviewId }, secretary);
    return review.file && review;
  });
  await test.deliberate(student.id, file.id, 'MAINSTREAM');
}
const decision = (reviewId: string) => ({ input: { reviewId, placement: 'MAINSTREAM', idempotencyKey: newId() } });

describe('D7 a placement review, through schema, events and database', () => {
  const certified = newId();
  beforeAll(async () => {
    const number = idNumberOf('001');
    await test.register(certified, number);
    await test.importList({ 残疾人证号: `${number}11`, 残疾类别: '', 残疾等级: '', 发证日期: '2020-09-01' });
  });

  it('fault F17 opens once when its event comes ten times, in sequence and at once', async () => {
    const [caseId, studentId] = [newId(), certified];
    await Promise.all(Array.from({ length: 10 }, () => test.publish(CASES, confirmed(caseId, studentId))));
    const review = await reviewThat(caseId, 'OPEN');
    expect(review).toMatchObject({ version: 1, dueOn: '2026-05-25' });
    expect(await test.connection.collection('placement_reviews').countDocuments({ 'state.caseId': caseId })).toBe(1);
    const handler = handlersOf('dropout-cases')?.['dropout.confirmed.v1'];
    await Promise.all(Array.from({ length: 10 }, () => handler?.(confirmed(caseId, studentId))));
    expect(await reviewOf(caseId)).toEqual(review);
  });

  it('D7 E2 says why it is open, is completed by the committee’s secretary only, and re-based when the child returns', async () => {
    const [caseId, studentId] = [newId(), certified];
    await test.publish(CASES, confirmed(caseId, studentId));
    const { id } = await reviewThat(caseId, 'OPEN');
    expect(await reviewOf(caseId)).toMatchObject({ accessGrounds: [{ action: 'placement-review:read', through: null }] });
    expect(await ask(COMPLETE, decision(id), viewer('class-teacher'))).toMatchObject({
      completePlacementReview: { __typename: 'Refusal', code: 'FORBIDDEN' },
    });
    await deliberate(id);
    expect(await ask(COMPLETE, decision(id), secretary)).toMatchObject({ completePlacementReview: { review: { status: 'COMPLETED' } } });
    await test.publish(CASES, returned(caseId, studentId, 2));
    expect(await reviewThat(caseId, 'RE_BASED')).toMatchObject({ placement: 'MAINSTREAM', returnedOn: '2026-05-13' });
  });

  it('is closed when the child returns before a decision', async () => {
    const [caseId, studentId] = [newId(), certified];
    await test.publish(CASES, confirmed(caseId, studentId), returned(caseId, studentId, 2));
    await reviewThat(caseId, 'CLOSED');
  });

  it('is closed when the case is withdrawn before a decision', async () => {
    const [caseId, studentId] = [newId(), certified];
    const withdrawn = ofCase('dropout.case.withdrawn.v1', caseId, studentId, 2, { withdrawnOn: '2026-05-12' });
    await test.publish(CASES, confirmed(caseId, studentId), withdrawn);
    expect(await reviewThat(caseId, 'CLOSED')).toMatchObject({ returnedOn: '2026-05-12' });
  });

  it('abuse S4 cannot be seen beyond the viewer’s reach', async () => {
    const [caseId, studentId] = [newId(), certified];
    await test.publish(CASES, confirmed(caseId, studentId));
    await reviewThat(caseId, 'OPEN');
    expect(await reviewOf(caseId, { ...viewer('class-teacher'), classIds: ['6499000002-2025-22-01'] })).toBeNull();
    expect(await reviewOf(caseId, viewer('civil-affairs-officer'))).toBeNull();
  });
});

describe('D5 the federation’s list', () => {
  it('names errors by row and column, stores no number in clear, and meets student and case whichever comes last', async () => {
    const [caseId, studentId] = [newId(), newId()];
    const number = idNumberOf('002');
    const { dryRun, committed } = await test.importList(
      { 残疾人证号: `${number}53`, 残疾类别: '智力', 残疾等级: '三级', 发证日期: '2020-09-01' },
      { 残疾人证号: `${number}53`, 残疾类别: '智力', 残疾等级: '三级', 发证日期: '2020-09-01' },
      { 残疾人证号: `${number}83`, 残疾类别: '', 残疾等级: '', 发证日期: '2020-09-01' },
      { 残疾人证号: `${number}53`, 残疾类别: '视力', 残疾等级: '', 发证日期: '2020-09-01' },
    );
    expect(dryRun).toMatchObject({ rowCount: 4, acceptedCount: 1 });
    expect(dryRun.errors.map(({ row, column, code }: any) => [row, column, code])).toEqual([
      [3, '残疾人证号', 'ROW_TWICE'],
      [4, '残疾人证号', 'CERTIFICATE_NUMBER_INVALID'],
      [5, '残疾类别', 'KIND_CONTRADICTS_NUMBER'],
    ]);
    expect(committed).toMatchObject({ certificateImport: { status: 'COMMITTED', matchedCount: 0, unmatchedCount: 1 } });
    await test.publish(CASES, confirmed(caseId, studentId));
    await test.register(studentId, number);
    await reviewThat(caseId, 'OPEN');
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { specialEducation { certificates { kind grade numberMasked } reviews { status } } } } }`;
    const representations = { r: [{ __typename: 'Student', id: studentId }] };
    const { certificates, reviews } = (await ask(query, representations))._entities[0].specialEducation;
    expect([certificates, reviews]).toMatchObject([[{ kind: 'INTELLECTUAL', grade: 3 }], [{ status: 'OPEN' }]]);
    expect(certificates[0].numberMasked).not.toContain(number.slice(6, 14));
    const administrator = { ...viewer('registry-administrator'), schoolIds: [place.schoolId] };
    expect((await ask(query, representations, administrator))._entities[0].specialEducation).toEqual({
      certificates: null,
      reviews: [{ status: 'OPEN' }],
    });
    const stored = await Promise.all(
      ['certificates', 'certificate_imports', 'certificate_imports_rows'].map((name) => test.connection.collection(name).find().toArray()),
    );
    expect(JSON.stringify(stored)).not.toMatch(new RegExp(`${number.slice(0, 17)}|intellectual`));
  });

  it('D7 a child without a certificate gets no review', async () => {
    const caseId = newId();
    await handlersOf('dropout-cases')?.['dropout.confirmed.v1']?.(confirmed(caseId, newId()));
    expect(await reviewOf(caseId)).toBeNull();
  });
});

describe('D7 the deadline of a placement review', () => {
  it('is missed after its last day, and the review says so until it is decided', async () => {
    const [caseId, studentId, number] = [newId(), newId(), idNumberOf('003')];
    await test.register(studentId, number);
    await test.importList({ 残疾人证号: `${number}11`, 残疾类别: '', 残疾等级: '', 发证日期: '2020-09-01' });
    await test.publish(CASES, confirmed(caseId, studentId));
    const { id, dueOn } = await reviewThat(caseId, 'OPEN');
    test.clock.set(`${dueOn}T20:00:00+08:00`);
    await test.tick();
    expect(await reviewOf(caseId)).toMatchObject({ overdue: false });
    test.clock.set('2026-05-26T09:00:00+08:00');
    await test.tick();
    await test.tick();
    expect(await reviewOf(caseId)).toMatchObject({ overdue: true, status: 'OPEN', version: 2 });
    await deliberate(id);
    expect(await ask(COMPLETE, decision(id), secretary)).toMatchObject({ completePlacementReview: { review: { status: 'COMPLETED' } } });
    expect(await reviewOf(caseId)).toMatchObject({ overdue: true, placement: 'MAINSTREAM' });
  });
});

describe('A3 two records of one child', () => {
  const SHOWN = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { specialEducation {
    certificates { grade } assessments { assessedOn } placement { id } reviews { status } } } } }`;
  const shown = async (id: string) => (await ask(SHOWN, { r: [{ __typename: 'Student', id }] }, secretary))._entities[0].specialEducation;
  const RATE = `{ disabledEnrolment(place: "640381") { denominator terms { standing count } } }`;
  const counted = async () => {
    const { denominator, terms } = (await ask(RATE, {})).disabledEnrolment;
    return { denominator, in: terms.flatMap(({ standing, count }: any) => (count > 0 ? standing : [])) };
  };
  const certificateOf = (sequence: string) => ({ 残疾人证号: `${idNumberOf(sequence)}11`, 发证日期: '2020-09-01' });
  const [stands, merged] = [newId(), newId()];
  const toldOf = (studentId: string, other: object) => ({ studentId, ...place, ...other, on: '2026-05-12' });

  it('A3 D1 D2 are one when they are merged: certificate, assessment and placement are the child’s', async () => {
    await test.register(stands, idNumberOf('071'));
    await test.register(merged, idNumberOf('072'));
    await test.importWholeList(certificateOf('072'));
    const placementId = await test.place(merged, { kind: 'mainstream', schoolId: place.schoolId });
    expect(await shown(stands)).toEqual({ certificates: [], assessments: [], placement: null, reviews: [] });
    await test.move(merged, idNumberOf('072'), 2, { lifeStatus: 'left', effectiveOn: '2026-05-12' });
    await eventually(async () => (await counted()).in.includes('NOT_ENROLLED'));
    await test.publish('baoxue.registry.student', eventOf('student.merged.v1', merged, 3, toldOf(merged, { intoStudentId: stands })));
    await eventually(async () => (await shown(stands)).certificates.length === 1);
    expect(await shown(stands)).toMatchObject({
      certificates: [{ grade: 1 }],
      assessments: [{ assessedOn: expect.any(String) }],
      placement: { id: placementId },
    });
    expect(await shown(merged)).toMatchObject({ certificates: [{ grade: 1 }] });
  });

  it('A3 A12 count once, as the record that stands, though each has a certificate', async () => {
    expect(await counted()).toEqual({ denominator: 1, in: ['ENROLLED'] });
    // The later of two whole lists counts.
    test.clock.set('2026-05-26T10:00:00+08:00');
    await test.importWholeList(certificateOf('071'), certificateOf('072'));
    expect(await counted()).toEqual({ denominator: 1, in: ['ENROLLED'] });
  });

  it('A3 are two again when the merge is undone', async () => {
    await test.publish('baoxue.registry.student', eventOf('student.unmerged.v1', merged, 4, toldOf(merged, { fromStudentId: stands })));
    await eventually(async () => (await shown(stands)).assessments.length === 0);
    expect(await shown(stands)).toMatchObject({ certificates: [{ grade: 1 }], placement: null });
    expect(await counted()).toMatchObject({ denominator: 2 });
  });

  it('A3 D7 open the review of a dropout as soon as one of them has a certificate', async () => {
    const [dropped, certified, caseId] = [newId(), newId(), newId()];
    await test.register(dropped, idNumberOf('073'));
    await test.register(certified, idNumberOf('074'));
    await test.importList(certificateOf('074'));
    await test.publish(CASES, confirmed(caseId, dropped));
    const merge = eventOf('student.merged.v1', certified, 2, toldOf(certified, { intoStudentId: dropped }));
    await test.publish('baoxue.registry.student', merge);
    await reviewThat(caseId, 'OPEN');
  });

  it('A3 D2 D3 D4 have their placement, plan and home teaching where the child is, until the merge is undone', async () => {
    const other = { schoolId: '6499000002', classId: '6499000002-2025-22-01' };
    const here = viewer('class-teacher');
    const there = viewer('class-teacher', { schoolIds: [other.schoolId], classIds: [other.classId] });
    const [survivor, taught, number] = [newId(), newId(), idNumberOf('076')];
    await test.register(survivor, idNumberOf('075'), other);
    await test.register(taught, number);
    await eventually(
      async () => (await test.connection.collection('student_cards').countDocuments({ _id: { $in: [survivor, taught] as never[] } })) === 2,
    );
    await test.place(taught, { kind: 'home-teaching', schoolId: place.schoolId });
    const act = (name: string, input: object) =>
      ask(
        `mutation ($input: ${pascalCase(name)}Input!) { ${name}(input: $input) { __typename ... on Problem { code } } }`,
        { input: { idempotencyKey: newId(), studentId: taught, ...input } },
        viewer('resource-teacher'),
      );
    const goals = [{ area: 'LITERACY', text: '示例' }];
    await act('adoptIndividualPlan', { goals, supports: ['BRAILLE_OR_LARGE_PRINT'], responsible: 'RESOURCE_TEACHER' });
    await act('scheduleHomeTeaching', { from: '2026-05-27', weekdays: [1, 4], minutes: 90 });
    const FILES = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { specialEducation {
      placement { stage } individualPlan { current { number } } homeTeaching { endsOn schedules { weekdays } } } } } }`;
    const files = async (id: string, who: Viewer) =>
      (await ask(FILES, { r: [{ __typename: 'Student', id }] }, who))._entities[0].specialEducation ?? {};
    const count = async (id: string, who: Viewer) => Object.values(await files(id, who)).filter((file) => file !== null).length;
    expect([await count(taught, here), await count(survivor, there)]).toEqual([3, 0]);

    const told = toldOf(taught, { on: '2026-05-26', intoStudentId: survivor });
    await test.move(taught, number, 2, { lifeStatus: 'left', effectiveOn: '2026-05-26' });
    await test.publish('baoxue.registry.student', eventOf('student.merged.v1', taught, 3, { ...told, on: '2026-05-26' }));
    await eventually(async () => (await count(survivor, there)) === 3);
    // The record was closed; the child is taught as before.
    const taughtOn = await eventually(async () => {
      const { homeTeaching } = await files(survivor, there);
      return homeTeaching?.endsOn === null && homeTeaching;
    });
    expect(taughtOn).toEqual({ endsOn: null, schedules: [{ weekdays: [1, 4] }] });
    expect(await count(taught, here)).toBe(0);

    await test.move(taught, number, 4, { effectiveOn: '2026-05-26' });
    const undone = { ...toldOf(taught, { fromStudentId: survivor }), on: '2026-05-26' };
    await test.publish('baoxue.registry.student', eventOf('student.unmerged.v1', taught, 5, undone));
    await eventually(async () => (await count(taught, here)) === 3);
    expect(await count(survivor, there)).toBe(0);
    expect((await files(taught, here)).homeTeaching).toMatchObject({ endsOn: null });
  });
});
