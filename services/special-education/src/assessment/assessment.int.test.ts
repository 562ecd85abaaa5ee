import { newId } from '@baoxue/domain';
import { eventOf, eventually, idNumberOf, startTestService, viewer, type TestService } from '../special-education.fixtures.js';

const secretary = viewer('placement-secretary');
const OF_STUDENT = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { specialEducation { assessments { id status version } certificates { grade standing validUntil isOfThreeCategories } } } } }`;
const RECORD = `mutation ($input: RecordAssessmentInput!) { recordAssessment(input: $input) { __typename ... on Problem { code field } ... on RecordAssessmentSuccess { assessment { id status } } } }`;
const REVEAL = `mutation ($input: RevealAssessmentInput!) { revealAssessment(input: $input) { __typename ... on Problem { code } ... on RevealAssessmentSuccess { findings { physicalCondition conditions { kind grade } } } } }`;
const WITHDRAW = `mutation ($input: WithdrawAssessmentInput!) { withdrawAssessment(input: $input) { __typename ... on Problem { code } ... on WithdrawAssessmentSuccess { assessment { status } } } }`;
const CANARY = '金丝雀病情描述';

let test: TestService;
const [child, number] = [newId(), idNumberOf('001')];

beforeAll(async () => {
  test = await startTestService('2026-05-12T09:00:00+08:00');
  await test.register(child, number);
  await eventually(() => ofChild());
});
afterAll(() => test?.stop());

const ofChild = async (who = secretary) =>
  (await test.ask(OF_STUDENT, { r: [{ __typename: 'Student', id: child }] }, who))._entities[0].specialEducation;
const input = (changes: object = {}) => ({
  input: {
    studentId: child,
    assessedOn: '2026-05-11',
    conditions: [{ kind: 'HEARING', grade: 2 }],
    physicalCondition: CANARY,
    learningAbility: '能够接受普通教育',
    adaptationAbility: '需要座位靠前',
    idempotencyKey: newId(),
    ...changes,
  },
});
const reveal = (assessmentId: string, who = secretary) =>
  test.ask(REVEAL, { input: { assessmentId, purpose: 'PLACEMENT', idempotencyKey: newId() } }, who);

describe('D1 an assessment, through schema and database', () => {
  it('is recorded once per key, and its findings lie sealed', async () => {
    const asked = input();
    const { assessment } = (await test.ask(RECORD, asked, secretary)).recordAssessment;
    expect((await test.ask(RECORD, asked, secretary)).recordAssessment.assessment).toEqual(assessment);
    expect((await ofChild()).assessments).toEqual([{ id: assessment.id, status: 'RECORDED', version: 1 }]);
    const stored = await test.connection.collection('assessments').find().toArray();
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toMatch(new RegExp(`${CANARY}|hearing`));
  });

  it('G2 shows its findings to the committee and the resource teacher alone, each reading in the access log first', async () => {
    const [{ id }] = (await ofChild()).assessments;
    const entries = () => test.connection.collection('audit').find().sort({ sequence: 1 }).toArray();
    const before = (await entries()).length;
    for (const post of ['head', 'bureau-officer', 'class-teacher', 'disability-officer'] as const)
      expect(await reveal(id, viewer(post))).toEqual({ revealAssessment: { __typename: 'Refusal', code: 'FORBIDDEN' } });
    expect(await reveal(id, viewer('resource-teacher', { schoolIds: ['6499000002'] }))).toMatchObject({
      revealAssessment: { code: 'NOT_FOUND' },
    });
    expect(await entries()).toHaveLength(before);
    const shown = { revealAssessment: { findings: { physicalCondition: CANARY, conditions: [{ kind: 'HEARING', grade: 2 }] } } };
    expect(await reveal(id)).toMatchObject(shown);
    expect(await reveal(id, viewer('resource-teacher'))).toMatchObject(shown);
    const added = (await entries()).slice(before);
    expect(added.map(({ viewer: { post }, action, subjectId, purpose }) => [post, action, subjectId, purpose])).toEqual([
      ['placement-secretary', 'assessment:read-findings', child, 'PLACEMENT'],
      ['resource-teacher', 'assessment:read-findings', child, 'PLACEMENT'],
    ]);
    expect(JSON.stringify(added)).not.toContain(CANARY);
  });

  it('is hidden from the federation, which sees the certificates', async () => {
    const seen = await ofChild(viewer('disability-officer'));
    expect([seen.assessments, seen.certificates]).toEqual([null, []]);
  });

  it('names the field that is wrong', async () => {
    const refusal = async (changes: object) => (await test.ask(RECORD, input(changes), secretary)).recordAssessment;
    expect(await refusal({ assessedOn: '2026-05-13' })).toMatchObject({ code: 'DATE_IN_FUTURE', field: 'input.assessedOn' });
    expect(await refusal({ conditions: [] })).toMatchObject({ code: 'CONDITION_REQUIRED', field: 'input.conditions' });
    expect(await refusal({ studentId: newId() })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal({ physicalCondition: '\u202E' })).toMatchObject({ code: 'TEXT_INVISIBLE_CHARACTER' });
  });

  it('is withdrawn by the secretary, and stays on record', async () => {
    const [{ id, version }] = (await ofChild()).assessments;
    const withdraw = (expectedVersion: number, who = secretary) =>
      test.ask(WITHDRAW, { input: { assessmentId: id, reason: 'WRONG_FINDINGS', expectedVersion, idempotencyKey: newId() } }, who);
    expect(await withdraw(version, viewer('committee-member'))).toMatchObject({ withdrawAssessment: { code: 'FORBIDDEN' } });
    expect(await withdraw(version + 1)).toMatchObject({ withdrawAssessment: { __typename: 'Conflict' } });
    expect(await withdraw(version)).toMatchObject({ withdrawAssessment: { assessment: { status: 'WITHDRAWN' } } });
    expect((await ofChild()).assessments).toMatchObject([{ id, status: 'WITHDRAWN' }]);
  });
});

describe('D1 a child who is graded anew', () => {
  it('has one certificate in force and the earlier as history', async () => {
    const row = (digits: string, issuedOn: string) => ({ 残疾人证号: number + digits, 发证日期: issuedOn });
    await test.importList(row('22', '2015-03-01'));
    await test.importList(row('23', '2024-06-01'));
    expect((await ofChild()).certificates).toEqual([
      { grade: 3, standing: 'IN_FORCE', validUntil: '2034-06-01', isOfThreeCategories: true },
      { grade: 2, standing: 'SUPERSEDED', validUntil: '2025-03-01', isOfThreeCategories: true },
    ]);
  });
});

describe('G4 a child whose years are over', () => {
  it('G4 is nobody’s certificate, assessment or counted child any more, and the frozen figure is counted again to the same', async () => {
    const SNAPSHOTS = `{ disabledEnrolmentSnapshots(place: "640381") { edges { node { month recomputes figure { denominator terms { standing count } } } } } }`;
    const officer = viewer('disability-officer');
    const figures = async () => (await test.ask(SNAPSHOTS, {}, officer)).disabledEnrolmentSnapshots.edges;
    await test.importWholeList({ 残疾人证号: `${number}23`, 发证日期: '2024-06-01' });
    test.clock.set('2026-06-01T00:30:00+08:00');
    await test.tick();
    const [frozen, [{ id }]] = [await figures(), (await ofChild()).assessments];
    expect(frozen).toHaveLength(1);
    const stored = async () => {
      const all = await Promise.all(
        (await test.connection.listCollections()).map(({ name }) => test.connection.collection(name).find().toArray()),
      );
      return JSON.stringify(all);
    };
    const index = (await test.connection.collection('student_cards').findOne({}))?.['idNumberIndex'];
    const held = JSON.stringify(await test.connection.collection('certificates').find().toArray());
    const found = JSON.stringify(await test.connection.collection('assessments').find().toArray());
    const sealed = [...held.matchAll(/v1\.[^."]+\.[\w-]+/g), ...found.matchAll(/v1\.[^."]+\.[\w-]+/g)].map(([text]) => text);
    expect(sealed).toHaveLength(7);

    for (const [sequence, kind] of [
      [2, 'registration'],
      [3, 'special-education'],
    ] as const)
      await test.publish(
        'baoxue.registry.student',
        eventOf('student.data-removed.v1', child, sequence, { studentId: child, kind, on: '2035-07-11' }),
      );
    await eventually(async () => !(await stored()).includes(sealed[0] ?? ''));
    await eventually(async () => (await ofChild()).certificates.length === 0);
    await eventually(async () => (await reveal(id)).revealAssessment.findings?.physicalCondition === '已去标识');
    const now = await stored();
    for (const text of [...sealed, index]) expect(now).not.toContain(text);
    expect((await ofChild()).assessments).toMatchObject([{ id, status: 'WITHDRAWN' }]);
    expect(await figures()).toEqual(frozen);
    expect(frozen[0].node.recomputes).toBe(true);
    // A list that names the certificate again brings nobody back.
    await test.importList({ 残疾人证号: `${number}23`, 发证日期: '2024-06-01' });
    expect((await ofChild()).certificates).toEqual([]);
  });
});
