import { newId, pascalCase } from '@baoxue/domain';
import { event, eventually, idNumberOf, place, startPovertyAid, viewer, type RunningPovertyAid } from '../poverty-aid.fixtures.js';

let aid: RunningPovertyAid;
const [child, sibling, householdId] = [newId(), newId(), newId()];
const homes = [householdId, newId()];
const officer = viewer('poverty-officer');
const CANARY = '金丝雀措施';

beforeAll(async () => {
  aid = await startPovertyAid('2026-05-12T09:00:00+08:00');
  for (const [index, studentId] of [child, sibling].entries()) {
    const { data, ...registered } = aid.registered(studentId, idNumberOf(index + 1));
    await aid.publish('baoxue.registry.student', { ...registered, data: { ...(data as object), householdId: homes[index] } });
    await eventually(() => aid.connection.collection('student_cards').findOne({ _id: studentId as never }));
    await eventually(() => aid.connection.collection('student_facts').findOne({ _id: studentId as never }));
  }
});
afterAll(() => aid?.stop());

const PLAN = `id version kind household { id } children { id } status outcome measures { number kind details owner dueOn overdue fromReview result }`;
async function run(name: string, input: object, who = officer): Promise<any> {
  const type = `${pascalCase(name)}Input`;
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { code field } ... on AidPlanSuccess { plan { ${PLAN} } } } }`;
  return (await aid.ask(source, { input: { idempotencyKey: newId(), ...input } }, who))[name];
}
const OF_STUDENT = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { aid { plans { ${PLAN} } } } ... on Household { aidPlan { ${PLAN} } } } }`;
const entity = async (representation: object, who = officer) => (await aid.ask(OF_STUDENT, { r: [representation] }, who))._entities[0];
const plansOf = async (id: string, who = officer) => (await entity({ __typename: 'Student', id }, who)).aid?.plans ?? null;
const listed = async (filter: string, who = officer) =>
  (await aid.ask(`{ aidPlans(${filter}) { edges { node { id } } } }`, {}, who)).aidPlans.edges.map(({ node }: any) => node.id);

describe('C2 plans, through schema, events and database', () => {
  it('一家一案 covers the household’s children, with measures that lie sealed', async () => {
    expect(await run('openHouseholdAidPlan', { householdId, studentIds: [child] }, viewer('class-teacher'))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await run('openHouseholdAidPlan', { householdId, studentIds: [child, newId()] })).toMatchObject({ code: 'NOT_FOUND' });
    const both = { householdId, studentIds: [child, sibling] };
    expect(await run('openHouseholdAidPlan', both)).toMatchObject({ code: 'NOT_OF_HOUSEHOLD', field: 'input.studentIds' });
    expect(await run('openHouseholdAidPlan', { ...both, householdId: newId() })).toMatchObject({ code: 'NOT_OF_HOUSEHOLD' });
    await aid.publish('baoxue.registry.student', event('student.housed.v1', sibling, 2, { studentId: sibling, householdId }));
    await eventually(() => aid.connection.collection('student_facts').findOne({ _id: sibling as never, 'household.id': householdId }));
    const { plan } = await run('openHouseholdAidPlan', both);
    expect(plan).toMatchObject({ kind: 'HOUSEHOLD', household: { id: householdId }, children: [{ id: child }, { id: sibling }] });
    const measure = { planId: plan.id, kind: 'OTHER', owner: 'TOWN_OFFICER', dueOn: '2026-06-01' };
    expect(await run('addAidPlanMeasure', measure)).toMatchObject({ code: 'DETAILS_REQUIRED' });
    expect((await run('addAidPlanMeasure', { ...measure, details: CANARY })).plan.measures).toMatchObject([{ details: CANARY }]);
    expect(JSON.stringify(await aid.connection.collection('aid_plans').find().toArray())).not.toContain(CANARY);
    expect((await entity({ __typename: 'Household', id: householdId })).aidPlan).toMatchObject({ id: plan.id });
    expect(await plansOf(sibling)).toMatchObject([{ id: plan.id }]);
  });

  it('abuse S4 S5 is seen by those who answer for one of its children', async () => {
    const [{ id }] = await plansOf(child);
    expect(await listed('status: OPEN', viewer('head'))).toEqual([id]);
    for (const stranger of [viewer('head', { schoolIds: ['6499000002'] }), viewer('justice-officer')]) {
      expect(await listed('status: OPEN', stranger)).toEqual([]);
      expect((await entity({ __typename: 'Household', id: householdId }, stranger)).aidPlan).toBeNull();
      expect(await plansOf(child, stranger)).toBeNull();
      expect(await run('concludeAidPlan', { planId: id, outcome: 'NEEDS_MET' }, stranger)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('has measures that are late by event, settled by their post, and only then concluded', async () => {
    const [{ id: planId }] = await plansOf(child);
    aid.clock.set('2026-06-02T09:00:00+08:00');
    const work = aid.service.dueWork[1];
    expect(await work?.store.due(aid.clock.now(), 10)).toEqual([planId]);
    await work?.tick(planId);
    expect(await listed('overdueOnly: true', viewer('town-officer'))).toEqual([planId]);
    const told = await eventually(async () => aid.published('baoxue.poverty-aid.aid-plan')[0]);
    expect(told).toMatchObject({
      type: 'aid.plan.measure.overdue.v1',
      data: { planId, number: 1, owner: 'town-officer', dueOn: '2026-06-01' },
    });
    expect(await run('concludeAidPlan', { planId, outcome: 'NEEDS_MET' })).toMatchObject({ code: 'MEASURES_LEFT_OPEN' });
    expect(await run('recordAidPlanMeasure', { planId, number: 1, result: 'DONE' })).toMatchObject({ code: 'MEASURE_OF_ANOTHER' });
    const done = await run('recordAidPlanMeasure', { planId, number: 1, result: 'DONE' }, viewer('town-officer'));
    expect(done.plan.measures).toMatchObject([{ result: 'DONE', overdue: true }]);
    expect((await run('concludeAidPlan', { planId, outcome: 'NEEDS_MET' })).plan).toMatchObject({ status: 'CONCLUDED' });
    expect(await listed('overdueOnly: true')).toEqual([]);
    aid.clock.set('2026-05-12T09:00:00+08:00');
  });

  it('a household’s plan ends for a child who moves to another', async () => {
    const [{ id, version }] = await plansOf(child);
    await run('openHouseholdAidPlan', { householdId, studentIds: [child, sibling], expectedVersion: version });
    await aid.publish('baoxue.registry.student', event('student.housed.v1', sibling, 3, { studentId: sibling, householdId: newId() }));
    await eventually(async () => ((await plansOf(sibling)).length === 0 ? true : null));
    const { plan } = await run('concludeAidPlan', { planId: id, outcome: 'NEEDS_MET' });
    expect(plan).toMatchObject({ status: 'CONCLUDED', children: [{ id: child }] });
  });

  it('一生一案 follows the measures of an aid review, and the child into another school', async () => {
    const caseId = newId();
    const data = { caseId, studentId: child, ...place, absentSince: '2026-04-29', markedOn: '2026-05-11', schoolDaysAbsent: 6 };
    await aid.publish('baoxue.attendance.dropout-case', event('dropout.confirmed.v1', caseId, 1, data));
    const review = await eventually(() => aid.connection.collection('aid_reviews').findOne({ 'state.caseId': caseId }));
    const COMPLETE = `mutation ($input: CompleteAidReviewInput!) { completeAidReview(input: $input) { __typename } }`;
    const input = { reviewId: String(review._id), cause: 'POVERTY', measures: ['FEE_EXEMPTION'], idempotencyKey: newId() };
    await aid.ask(COMPLETE, { input });
    // The reviews' own events reach the slice by the bus, as in production.
    await eventually(async () => ((await plansOf(child)).length === 2 ? true : null));
    const own = (await plansOf(child)).find(({ kind }: any) => kind === 'STUDENT');
    expect(own.measures).toMatchObject([{ kind: 'FEE_EXEMPTION', owner: 'POVERTY_OFFICER', dueOn: '2026-06-11', fromReview: true }]);

    const elsewhere = { schoolId: '6499000002', classId: '6499000002-2025-22-01', effectiveOn: '2026-05-12' };
    const card = aid.registered(child, idNumberOf(1)).data as object;
    await aid.publish('baoxue.registry.student', event('student.moved.v1', child, 2, { ...card, ...elsewhere }));
    const there = viewer('head', { schoolIds: ['6499000002'] });
    await eventually(async () => ((await listed('status: OPEN', there)).length === 1 ? true : null));
    expect(await listed('status: OPEN', viewer('head'))).toEqual([]);
  });

  it('G4 loses its words when the years of its last child are over, and keeps what was to be done by whom and when', async () => {
    const stored = async () => JSON.stringify(await aid.connection.collection('aid_plans').find({ 'state.studentIds': child }).toArray());
    expect(await stored()).toMatch(/v1\.[^."]+\.[\w-]{20}/);
    const removed = { studentId: child, kind: 'aid', on: '2036-07-11' };
    await aid.publish('baoxue.registry.student', event('student.data-removed.v1', child, 3, removed));
    await eventually(async () => !/v1\.[^."]+\.[\w-]{20}/.test(await stored()));
    const elsewhere = viewer('head', { schoolIds: ['6499000002'] });
    expect((await plansOf(child, elsewhere)).flatMap(({ measures }: any) => measures)).toContainEqual(
      expect.objectContaining({ kind: 'OTHER', details: '已去标识', owner: 'TOWN_OFFICER', dueOn: '2026-06-01', result: 'DONE' }),
    );
  });
});
