import { newId, schoolDateOf } from '@baoxue/domain';
import { eventOf, eventually, idNumberOf, place, startTestService, viewer, type TestService } from '../special-education.fixtures.js';

const secretary = viewer('placement-secretary');
const bureau = viewer('bureau-officer');
const head = viewer('head');
const member = (name: string) => viewer('committee-member', { subject: name });
const DECISION = `number placement school { id } effectiveFrom decidedBy reviewId appealBy opinionCount opinions { recommended } appeal { decideBy overdue outcome }`;
const FILE = `id version stage opinionCount opinions { expertise recommended } guardianOpinion { stance } inForce { ${DECISION} } decisions { ${DECISION} }`;
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on Problem { code } ... on PlacementSuccess { placement { ${FILE} } } } }`;
const OPEN = mutation('openPlacement', 'OpenPlacementInput');
const OPINION = mutation('giveCommitteeOpinion', 'GiveCommitteeOpinionInput');
const GUARDIAN = mutation('recordGuardianOpinion', 'RecordGuardianOpinionInput');
const DECIDE = mutation('decidePlacement', 'DecidePlacementInput');
const APPEAL = mutation('appealPlacement', 'AppealPlacementInput');
const DECIDE_APPEAL = mutation('decidePlacementAppeal', 'DecidePlacementAppealInput');
const ASSESS = `mutation ($input: RecordAssessmentInput!) { recordAssessment(input: $input) { ... on RecordAssessmentSuccess { assessment { id } } } }`;
const OF_STUDENT = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { specialEducation { placement { ${FILE} } } } } }`;
const LIST = `query ($stage: PlacementStage!) { placements(stage: $stage) { edges { node { id } } } }`;
const COMPLETE = `mutation ($input: CompletePlacementReviewInput!) { completePlacementReview(input: $input) { __typename ... on Problem { code field } } }`;

let test: TestService;
const decided: any[] = [];

beforeAll(async () => {
  test = await startTestService('2026-05-12T09:00:00+08:00');
  await test.appointCommittee('a', 'b', 'c');
  await test.listen('baoxue.special-education.placement', (event) => decided.push([event.type, event.data]));
});
afterAll(() => test?.stop());

const run = async (operation: string, input: object, who: Parameters<TestService['ask']>[2]) =>
  Object.values(await test.ask(operation, { input: { idempotencyKey: newId(), ...input } }, who))[0] as any;
const fileOf = async (studentId: string, who = secretary) =>
  (await test.ask(OF_STUDENT, { r: [{ __typename: 'Student', id: studentId }] }, who))._entities[0].specialEducation?.placement;
const assess = (studentId: string, assessedOn: string) =>
  run(
    ASSESS,
    {
      studentId,
      assessedOn,
      conditions: [{ kind: 'INTELLECTUAL', grade: 1 }],
      physicalCondition: '无',
      learningAbility: '无',
      adaptationAbility: '无',
    },
    secretary,
  );

async function newChild(sequence: string): Promise<string> {
  const studentId = newId();
  await test.register(studentId, idNumberOf(sequence));
  await eventually(async () => (await test.connection.collection('student_cards').countDocuments({ _id: studentId as never })) === 1);
  return studentId;
}

describe('D2 a placement, through schema, events and database', () => {
  it('goes from deliberation over decision, objection and new assessment to the bureau’s decision', async () => {
    const studentId = await newChild('001');
    await assess(studentId, '2026-05-11');
    const opened = await run(OPEN, { studentId, reason: 'ENTRY' }, head);
    const placementId = opened.placement.id;
    expect(opened.placement).toMatchObject({ stage: 'DELIBERATING', version: 1, opinions: null });

    for (const [name, expertise] of [
      ['a', 'EDUCATION'],
      ['b', 'EDUCATION'],
      ['c', 'PSYCHOLOGY'],
    ] as const)
      await run(OPINION, { placementId, expertise, recommended: 'HOME_TEACHING' }, member(name));
    const arrangement = { kind: 'HOME_TEACHING' };
    expect(await run(DECIDE, { placementId, arrangement }, secretary)).toMatchObject({ code: 'GUARDIAN_NOT_HEARD' });
    await run(GUARDIAN, { placementId, stance: 'PREFERS_OTHER', preferred: 'MAINSTREAM' }, head);
    expect((await fileOf(studentId)).opinions).toHaveLength(3);
    expect((await test.ask(LIST, { stage: 'DELIBERATING' }, head)).placements.edges).toEqual([{ node: { id: placementId } }]);
    expect(await run(DECIDE, { placementId, arrangement }, member('a'))).toMatchObject({ code: 'FORBIDDEN' });
    const { placement } = await run(DECIDE, { placementId, arrangement }, secretary);
    expect(placement).toMatchObject({
      stage: 'PLACED',
      inForce: { number: 1, placement: 'HOME_TEACHING', school: { id: place.schoolId }, decidedBy: 'COMMITTEE', appealBy: '2026-06-11' },
    });

    test.clock.set('2026-05-20T09:00:00+08:00');
    expect(await run(APPEAL, { placementId, preferred: 'MAINSTREAM' }, head)).toMatchObject({ placement: { stage: 'APPEALED' } });
    test.clock.set('2026-06-20T09:00:00+08:00');
    await test.tick();
    expect((await fileOf(studentId)).inForce.appeal).toEqual({ decideBy: '2026-06-19', overdue: true, outcome: null });
    const instead = { placementId, arrangement: { kind: 'MAINSTREAM' } };
    expect(await run(DECIDE_APPEAL, instead, secretary)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await run(DECIDE_APPEAL, instead, bureau)).toMatchObject({ code: 'REASSESSMENT_MISSING' });
    await assess(studentId, '2026-06-19');
    expect(await run(DECIDE_APPEAL, instead, bureau)).toMatchObject({ code: 'OPINIONS_MISSING' });
    for (const name of ['a', 'b', 'c'])
      await run(OPINION, { placementId, expertise: 'EDUCATION', recommended: 'MAINSTREAM' }, member(name));
    expect((await run(DECIDE_APPEAL, instead, bureau)).placement).toMatchObject({
      stage: 'PLACED',
      inForce: { number: 2, placement: 'MAINSTREAM', decidedBy: 'BUREAU', appealBy: null },
      decisions: [
        { number: 2, opinionCount: 3 },
        { number: 1, opinions: [{ recommended: 'HOME_TEACHING' }, {}, {}], appeal: { outcome: 'CHANGED' } },
      ],
    });

    const ofChild = await eventually(async () => {
      const events = decided.filter(([, data]) => data.studentId === studentId);
      return events.length === 3 && events;
    });
    expect(ofChild.map(([type, { placement: kind, decidedBy }]) => [type, kind, decidedBy])).toEqual([
      ['placement.decided.v1', 'home-teaching', 'committee'],
      ['placement.appeal.overdue.v1', undefined, undefined],
      ['placement.decided.v1', 'mainstream', 'bureau'],
    ]);
  });

  it('abuse S4 is not seen from another school, and its opinions not by the child’s own', async () => {
    const studentId = await newChild('002');
    const { placement } = await run(OPEN, { studentId, reason: 'TRANSFER' }, head);
    const elsewhere = viewer('head', { schoolIds: ['6499000002'] });
    expect(await fileOf(studentId, elsewhere)).toBeUndefined();
    expect((await test.ask(LIST, { stage: 'DELIBERATING' }, elsewhere)).placements.edges).toEqual([]);
    expect(await run(OPINION, { placementId: placement.id, expertise: 'MEDICINE', recommended: 'MAINSTREAM' }, head)).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await run(OPEN, { studentId: newId(), reason: 'ENTRY' }, elsewhere)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('D7 a review that is completed', () => {
  const confirmDropout = (caseId: string, studentId: string) => {
    const absence = { absentSince: '2026-04-29', markedOn: '2026-05-11', schoolDaysAbsent: 6 };
    const confirmed = eventOf('dropout.confirmed.v1', caseId, 1, { caseId, studentId, ...place, ...absence });
    return test.publish('baoxue.attendance.dropout-case', confirmed);
  };
  const reviewOfCase = (caseId: string) =>
    eventually(() => test.connection.collection('placement_reviews').findOne({ 'state.caseId': caseId }));

  it('becomes one decision in the child’s file, at the school named', async () => {
    const [studentId, number, caseId] = [await newChild('003'), idNumberOf('003'), newId()];
    await test.importList({ 残疾人证号: `${number}51`, 发证日期: '2020-09-01' });
    await confirmDropout(caseId, studentId);
    const review = await reviewOfCase(caseId);
    const input = { reviewId: String(review._id), placement: 'SPECIAL_SCHOOL', schoolId: '6499000009' };
    const REVIEW = `query ($id: ID!) { placementReview(id: $id) { file { id stage reason reviewId } } }`;
    const fileOfReview = async () => (await test.ask(REVIEW, { id: input.reviewId }, secretary)).placementReview.file;
    const file = await eventually(fileOfReview);
    expect(file).toMatchObject({ stage: 'DELIBERATING', reason: 'DROPOUT_REVIEW', reviewId: input.reviewId });
    expect(await run(COMPLETE, input, secretary)).toMatchObject({ code: 'ASSESSMENT_MISSING' });
    await assess(studentId, '2026-05-11');
    expect(await run(COMPLETE, input, secretary)).toMatchObject({ code: 'OPINIONS_MISSING' });
    await test.deliberate(studentId, file.id, 'SPECIAL_SCHOOL');
    expect(await run(DECIDE, { placementId: file.id, arrangement: { kind: 'SPECIAL_SCHOOL' } }, secretary)).toMatchObject({
      code: 'DECIDED_IN_REVIEW',
    });
    expect(await run(COMPLETE, { ...input, placement: 'WAITING' }, secretary)).toMatchObject({
      code: 'WAITING_FOR_REQUIRED',
      field: 'input.waitingFor',
    });
    expect(await run(COMPLETE, { ...input, schoolId: '特校' }, secretary)).toMatchObject({
      code: 'SCHOOL_CODE_INVALID',
      field: 'input.schoolId',
    });
    expect(await run(COMPLETE, input, secretary)).toMatchObject({ __typename: 'CompletePlacementReviewSuccess' });
    const after = await eventually(async () => {
      const found = await fileOf(studentId);
      return found?.decisions.length > 0 && found;
    });
    expect(after.decisions).toMatchObject([
      { placement: 'SPECIAL_SCHOOL', school: { id: '6499000009' }, reviewId: input.reviewId, decidedBy: 'COMMITTEE', opinionCount: 3 },
    ]);

    // D2: the guardian objects, and the child drops out again before the bureau has answered.
    await run(APPEAL, { placementId: file.id, preferred: 'HOME_TEACHING' }, head);
    const again = newId();
    await confirmDropout(again, studentId);
    const reviewId = String((await reviewOfCase(again))._id);
    expect(await run(COMPLETE, { ...input, reviewId }, secretary)).toMatchObject({ code: 'APPEAL_OPEN' });
  });

  it('ends its deliberation when the child returns before the decision', async () => {
    const [studentId, number, caseId] = [await newChild('004'), idNumberOf('004'), newId()];
    await test.importList({ 残疾人证号: `${number}51`, 发证日期: '2020-09-01' });
    await confirmDropout(caseId, studentId);
    expect(await eventually(() => fileOf(studentId))).toMatchObject({ stage: 'DELIBERATING', decisions: [] });
    const returned = { caseId, studentId, ...place, returnedOn: '2026-05-13', wasDroppedOut: true, observationChecks: [] };
    await test.publish('baoxue.attendance.dropout-case', eventOf('dropout.returned.v1', caseId, 2, returned));
    await eventually(async () => (await fileOf(studentId)) === null);
  });
});

describe('D2 the roster of the committee', () => {
  const ROSTER = `{ placementCommittee(county: "640381") { members { account expertises from until } } }`;
  const seat = (name: string) =>
    `mutation ($input: ${name}Input!) { ${name[0]?.toLowerCase()}${name.slice(1)}(input: $input) { __typename ... on Refusal { code field } } }`;
  const seatOfD = { county: '640381', account: 'd', expertises: ['MEDICINE'] };

  it('is the bureau’s to keep, and lets nobody speak who is not on it', async () => {
    const { placement } = await run(OPEN, { studentId: await newChild('005'), reason: 'ENTRY' }, head);
    const opinion = { placementId: placement.id, expertise: 'MEDICINE', recommended: 'MAINSTREAM' };
    expect(await run(OPINION, opinion, member('d'))).toMatchObject({ code: 'NOT_ON_COMMITTEE' });
    expect(await run(seat('AppointCommitteeMember'), seatOfD, secretary)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await run(seat('AppointCommitteeMember'), { ...seatOfD, county: '64' }, bureau)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await run(seat('AppointCommitteeMember'), seatOfD, bureau)).toMatchObject({ __typename: 'PlacementCommitteeSuccess' });
    expect(await run(OPINION, { ...opinion, expertise: 'EDUCATION' }, member('d'))).toMatchObject({ code: 'EXPERTISE_NOT_HELD' });
    expect(await run(OPINION, opinion, member('d'))).toMatchObject({ placement: { opinionCount: 1 } });
    await run(seat('DismissCommitteeMember'), { county: '640381', account: 'd' }, bureau);
    expect(await run(OPINION, opinion, member('d'))).toMatchObject({ code: 'NOT_ON_COMMITTEE' });
    const today = schoolDateOf(test.clock.now());
    expect((await test.ask(ROSTER, {}, head)).placementCommittee.members).toContainEqual({
      account: 'd',
      expertises: ['MEDICINE'],
      from: today,
      until: today,
    });
    expect(await test.ask(ROSTER, {}, viewer('class-teacher'))).toEqual({ placementCommittee: null });
  });
});
