import { commandHandler, newId } from '@baoxue/domain';
import { placementRule } from '../placement/placement.js';
import { placementId, placementStore } from '../placement/placement.store.js';
import { eventually, idNumberOf, place, startTestService, viewer, type TestService } from '../special-education.fixtures.js';

const teacher = viewer('resource-teacher');
const PLAN = `id version current { number goals { number area text } supports responsible } versions { number } reviews { versionNumber outcome } reviewDueOn called`;
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on Problem { code } ... on IndividualPlanSuccess { plan { ${PLAN} } } } }`;
const ADOPT = mutation('adoptIndividualPlan', 'AdoptIndividualPlanInput');
const REVIEW = mutation('reviewIndividualPlan', 'ReviewIndividualPlanInput');
const LIST = `{ individualPlans { edges { node { id called } } } }`;
const CANARY = '金丝雀目标';

let test: TestService;
const [child, heard]: [string, any[]] = [newId(), []];

beforeAll(async () => {
  test = await startTestService('2026-03-02T09:00:00+08:00');
  await test.listen('baoxue.special-education.individual-plan', ({ type, data }) => heard.push([type, data]));
  await test.register(child, idNumberOf('001'));
  await eventually(() => test.connection.collection('student_cards').findOne({ _id: child as never }));
});
afterAll(() => test?.stop());

const run = async (operation: string, input: object, who = teacher) =>
  Object.values(await test.ask(operation, { input: { idempotencyKey: newId(), ...input } }, who))[0] as any;
const plan = (changes: object = {}) => ({
  studentId: child,
  goals: [{ area: 'LITERACY', text: CANARY }],
  supports: ['BRAILLE_OR_LARGE_PRINT'],
  responsible: 'RESOURCE_TEACHER',
  ...changes,
});
const listed = async (who = teacher) => (await test.ask(LIST, {}, who)).individualPlans.edges.map(({ node }: any) => node);

describe('D3 an individual plan, through schema, events and database', () => {
  it('D2 is none for a child whose only file was begun for a review that was dropped', async () => {
    const handle = commandHandler(placementRule, placementStore(test.connection, test.clock));
    const rules = {
      committeeOpinionsAtLeast: { placement: 3, unchanged: 1, objection: 3 },
      appealWithinDays: 30,
      appealDecisionWithinDays: 30,
    };
    const context = { today: '2026-03-02', rules, assessedOn: null, committee: [] };
    const options = { context, cause: { actor: 'test', correlationId: newId() } };
    const reviewId = newId();
    await handle(placementId(child), { type: 'OpenForReview', child: { studentId: child, ...place }, reviewId }, options);
    await handle(placementId(child), { type: 'DropReview', reviewId }, options);
    expect(await run(ADOPT, plan())).toMatchObject({ code: 'NOT_IN_SPECIAL_EDUCATION' });
  });

  it('is adopted for a child in special education, its goals sealed', async () => {
    expect(await run(ADOPT, plan())).toMatchObject({ code: 'NOT_IN_SPECIAL_EDUCATION' });
    await test.importList({ 残疾人证号: `${idNumberOf('001')}11`, 发证日期: '2020-09-01' });
    expect((await run(ADOPT, plan())).plan).toMatchObject({
      version: 1,
      current: { number: 1, goals: [{ number: 1, area: 'LITERACY', text: CANARY }], supports: ['BRAILLE_OR_LARGE_PRINT'] },
      reviewDueOn: '2026-07-30',
      called: null,
    });
    expect(JSON.stringify(await test.connection.collection('individual_plans').find().toArray())).not.toContain(CANARY);
  });

  it('abuse S4 is written and seen by those who teach the child', async () => {
    expect(await run(ADOPT, plan(), viewer('bureau-officer'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await listed(viewer('class-teacher'))).toHaveLength(1);
    expect(await listed(viewer('class-teacher', { classIds: ['6499000001-2025-22-02'] }))).toEqual([]);
    expect(await listed(viewer('disability-officer'))).toEqual([]);
  });

  it('is called for when its review is due, and to head and bureau when overdue', async () => {
    for (const [today, called] of [
      ['2026-07-29', null],
      ['2026-07-30', 'RESPONSIBLE'],
      ['2026-08-13', 'HEAD'],
      ['2026-08-27', 'BUREAU'],
    ]) {
      test.clock.set(`${today}T09:00:00+08:00`);
      await test.tick();
      expect(await listed()).toMatchObject([{ called }]);
    }
    const [{ id: planId }] = await listed();
    await eventually(async () => heard.length === 3);
    const data = { planId, studentId: child, schoolId: place.schoolId, dueOn: '2026-07-30' };
    expect(heard).toEqual(['responsible', 'head', 'bureau'].map((level) => ['plan.review.due.v1', { ...data, level }]));
    const reviewed = await run(REVIEW, { planId, results: [{ goal: 1, result: 'PARTLY' }], outcome: 'TO_BE_REVISED' });
    expect(reviewed.plan).toMatchObject({ called: null, reviewDueOn: '2026-09-26', reviews: [{ versionNumber: 1 }] });
    expect((await run(ADOPT, plan())).plan).toMatchObject({ versions: [{ number: 2 }, { number: 1 }] });
  });
});
