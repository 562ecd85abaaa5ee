import { newId } from '@baoxue/domain';
import { event, eventually, idNumberOf, place, startPovertyAid, viewer, type RunningPovertyAid } from '../poverty-aid.fixtures.js';

let aid: RunningPovertyAid;
beforeAll(async () => {
  aid = await startPovertyAid('2025-10-20T09:00:00+08:00');
  await aid.openSchool(place.schoolId);
  await aid.openSchool(ELSEWHERE.schoolId);
});
afterAll(() => aid?.stop());

const ELSEWHERE = { schoolId: '6499000002', classId: '6499000002-2025-22-01' };
const TERM = '2025-autumn';
const preparer = viewer('aid-preparer');

const LINES = `query ($r: [_Any!]!, $termId: ID!) { _entities(representations: $r) { ... on Student { aid { entitlement(termId: $termId) {
  entitledFen dueFen lines { kind item school { id } from to units amountFen form rate { id certainty source } explanation { zh en } } } } } } }`;
const entitlementOf = async (studentId: string, who = viewer('head')) =>
  (await aid.ask(LINES, { r: [{ __typename: 'Student', id: studentId }], termId: TERM }, who))._entities[0].aid?.entitlement ?? null;
const ASSESS = `mutation ($input: AssessEntitlementsInput!) { assessEntitlements(input: $input) { __typename ... on Problem { code }
  ... on AssessEntitlementsSuccess { studentCount newCount changedCount } } }`;
const assess = async (schoolId = place.schoolId, who = preparer, termId = TERM) =>
  (await aid.ask(ASSESS, { input: { schoolId, termId, idempotencyKey: newId() } }, who)).assessEntitlements;
const stored = async (studentId: string) =>
  (await aid.connection.collection('entitlements').findOne({ 'state.studentId': studentId }))?.['state'] as any;
const livingOf = (state: any) =>
  state?.lines
    .filter(({ item }: any) => item === 'living-subsidy')
    .map(({ schoolId, units, amountFen }: any) => [schoolId, units, amountFen]);

async function poorBoarder(index: number): Promise<string> {
  const studentId = newId();
  await aid.publish('baoxue.registry.student', aid.registered(studentId, idNumberOf(index), { boarding: true, grade: '13' }));
  await eventually(() => aid.connection.collection('student_facts').findOne({ _id: studentId as never }));
  await eventually(() => aid.connection.collection('student_cards').findOne({ _id: studentId as never }));
  await aid.importList([{ 身份证号: idNumberOf(index), 类别: '建档立卡', 认定日期: '2025-03-01' }]);
  return studentId;
}

const moved = (studentId: string, index: number, changes: object) =>
  event('student.moved.v1', studentId, 2, {
    ...(aid.registered(studentId, idNumberOf(index), { boarding: true, grade: '13' }).data as object),
    ...changes,
  });

describe('C3 an entitlement, from events to the graph', () => {
  it('is explained line by line from the registry’s and the ledger’s facts', async () => {
    const studentId = await poorBoarder(1);
    const found = await entitlementOf(studentId);
    expect(found).toMatchObject({ entitledFen: 62_500, dueFen: 62_500 });
    const line = found.lines.find(({ item }: any) => item === 'LIVING_SUBSIDY');
    expect(line).toMatchObject({
      kind: 'ASSESSED',
      school: { id: place.schoolId },
      units: 152,
      form: 'CASH',
      rate: { certainty: 'ONE_SOURCE' },
    });
    expect(line.explanation.map(({ zh }: any) => zh)).toContain('自 2025-03-01 起列入建档立卡台账');
    expect(found.lines.find(({ item }: any) => item === 'TUITION_EXEMPTION').rate).toMatchObject({ certainty: 'NOT_FOUND' });
    expect(JSON.stringify(found)).not.toContain(idNumberOf(1));
  });

  it('is assessed for a whole school, and again without a change', async () => {
    const studentId = await poorBoarder(2);
    expect(await assess(place.schoolId, viewer('aid-approver'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await assess(place.schoolId, preparer, '2017-autumn')).toMatchObject({ code: 'TERM_UNKNOWN' });
    expect((await assess()).newCount).toBeGreaterThan(0);
    expect(await assess()).toMatchObject({ newCount: 0, changedCount: 0 });
    expect(livingOf(await stored(studentId))).toEqual([[place.schoolId, 152, 62_500]]);
  });

  it('follows a transfer that is told later, and a ledger that ends', async () => {
    const studentId = await poorBoarder(3);
    await assess();
    await aid.publish('baoxue.registry.student', moved(studentId, 3, { ...ELSEWHERE, effectiveOn: '2025-10-16' }));
    const split = await eventually(async () => [livingOf(await stored(studentId))].find((lines) => lines?.length === 2));
    expect(split).toEqual([
      [place.schoolId, 45, 18_503],
      [ELSEWHERE.schoolId, 107, 43_997],
    ]);
    const { aidLedger } = await aid.ask(
      `query ($n: String) { aidLedger(category: REGISTERED_POOR, idNumber: $n) { edges { node { id } } } }`,
      { n: idNumberOf(3) },
    );
    await aid.ask(`mutation ($input: LeaveAidLedgerInput!) { leaveAidLedger(input: $input) { __typename } }`, {
      input: { entryId: aidLedger.edges[0].node.id, leftOn: '2025-10-16', idempotencyKey: newId() },
    });
    await eventually(async () => [livingOf(await stored(studentId))].find((lines) => lines?.length === 1));
  });

  it('A3 C5 is one for a child of whom there are two records, and two again when the merge is undone', async () => {
    const [stands, merged] = [await poorBoarder(5), await poorBoarder(6)];
    await assess();
    const named = {
      studentId: merged,
      schoolId: place.schoolId,
      classId: place.classId,
      jurisdictions: place.jurisdictions,
      on: '2025-10-20',
    };
    await aid.publish('baoxue.registry.student', event('student.merged.v1', merged, 2, { ...named, intoStudentId: stands }));
    await eventually(async () => livingOf(await stored(merged))?.length === 0);
    expect(livingOf(await stored(stands))).toEqual([[place.schoolId, 152, 62_500]]);
    await aid.publish('baoxue.registry.student', event('student.unmerged.v1', merged, 3, { ...named, fromStudentId: stands }));
    await eventually(async () => livingOf(await stored(merged))?.length === 1);
    expect(livingOf(await stored(stands))).toEqual([[place.schoolId, 152, 62_500]]);
  });

  it('abuse S4 is seen by the child’s school, town and bureau, not by others', async () => {
    const studentId = await poorBoarder(4);
    await assess();
    expect(await entitlementOf(studentId, viewer('head', { schoolIds: [ELSEWHERE.schoolId] }))).toBeNull();
    expect(await entitlementOf(studentId, viewer('class-teacher'))).toBeNull();
    expect(await entitlementOf(studentId, viewer('town-officer'))).not.toBeNull();
    const LIST = `query ($schoolId: ID) { entitlements(termId: "${TERM}", schoolId: $schoolId, unpaidOnly: true, first: 100) { edges { node { student { id } } } } }`;
    const listed = async (who: Parameters<typeof aid.ask>[2], schoolId?: string) =>
      (await aid.ask(LIST, { schoolId }, who)).entitlements.edges.map(({ node }: any) => node.student.id);
    expect(await listed(preparer, place.schoolId)).toContain(studentId);
    expect(await listed(viewer('head', { schoolIds: ['6499000009'] }))).toEqual([]);
  });
});

describe('C4 meals of a school', () => {
  const MEALS = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on School { meals(schoolYear: "2025") { servedDays plannedDays remainingDays
    months { month servedDays schoolDays missedOn } participation(termId: "${TERM}") { childCount mealCount amountFen } } } } }`;
  const mealsOf = async (who = viewer('head')) =>
    (await aid.ask(MEALS, { r: [{ __typename: 'School', id: place.schoolId }] }, who))._entities[0].meals;
  const RECORD = `mutation ($input: RecordSchoolMealsInput!) { recordSchoolMeals(input: $input) { __typename ... on Problem { code } } }`;
  const record = async (servedOn: readonly string[], notTaken: readonly object[] = [], who = viewer('head')) =>
    (
      await aid.ask(
        RECORD,
        { input: { schoolId: place.schoolId, schoolYear: '2025', month: '2025-09', servedOn, notTaken, idempotencyKey: newId() } },
        who,
      )
    ).recordSchoolMeals;

  it('are counted by feeding day and child, and every school day without a meal is named', async () => {
    const studentId = await poorBoarder(10);
    expect(await record(['2025-09-01'])).toMatchObject({ code: 'SCHOOL_NOT_ADMITTED' });
    const ADMIT = `mutation ($input: AdmitSchoolToMealsInput!) { admitSchoolToMeals(input: $input) { __typename ... on Problem { code } } }`;
    const admit = { input: { schoolId: place.schoolId, schoolYear: '2025', idempotencyKey: newId() } };
    expect((await aid.ask(ADMIT, admit, viewer('head'))).admitSchoolToMeals).toMatchObject({ code: 'FORBIDDEN' });
    expect((await aid.ask(ADMIT, admit, viewer('bureau-officer'))).admitSchoolToMeals).toMatchObject({
      __typename: 'AdmitSchoolToMealsSuccess',
    });
    expect(await record(['2025-09-06'])).toMatchObject({ code: 'MEAL_WITHOUT_SCHOOL' });
    expect(await record(['2025-08-31'])).toMatchObject({ code: 'MEAL_OUTSIDE_MONTH' });
    expect(await record(['2025-09-01'], [{ studentId, on: ['2025-09-02'] }])).toMatchObject({ code: 'MEAL_NOT_SERVED' });
    expect(await record(['2025-09-01'], [], viewer('head', { schoolIds: [] }))).toMatchObject({ code: 'FORBIDDEN' });
    const before = await entitlementOf(studentId);
    expect(before.lines.some(({ item }: any) => item === 'NUTRITION_MEAL')).toBe(false);
    expect(await record(['2025-09-01', '2025-09-02', '2025-09-03'], [{ studentId, on: ['2025-09-02'] }])).toMatchObject({
      __typename: 'RecordSchoolMealsSuccess',
    });
    const meal = (await entitlementOf(studentId)).lines.find(({ item }: any) => item === 'NUTRITION_MEAL');
    expect(meal).toMatchObject({ units: 2, amountFen: 1000, form: 'IN_KIND' });
    const meals = await mealsOf();
    expect(meals).toMatchObject({
      servedDays: 3,
      plannedDays: 200,
      remainingDays: 197,
      months: [{ month: '2025-09', servedDays: 3, schoolDays: 23 }],
    });
    expect(meals.months[0].missedOn[0]).toBe('2025-09-04');
    const everSince = await aid.connection.collection('student_facts').countDocuments({ schoolIds: place.schoolId });
    expect(meals.participation).toEqual({ childCount: everSince, mealCount: everSince * 3 - 1, amountFen: (everSince * 3 - 1) * 500 });
    expect(await mealsOf(viewer('head', { schoolIds: [] }))).toBeNull();
  });

  it('that fall short are listed across schools, with the months that nobody recorded', async () => {
    const listed = async (who: ReturnType<typeof viewer>, jurisdiction: string | null = null) => {
      const LIST = `query ($jurisdiction: String) { schoolMeals(schoolYear: "2025", jurisdiction: $jurisdiction) { edges { node { school { id } missedDays unrecordedMonths } } } }`;
      return (await aid.ask(LIST, { jurisdiction }, who)).schoolMeals.edges.map(({ node }: any) => node);
    };
    const bureau = viewer('bureau-officer');
    aid.clock.set('2025-12-01T09:00:00+08:00');
    const [here] = await listed(bureau);
    aid.clock.set('2025-10-20T09:00:00+08:00');
    // October and November are over and nobody recorded them; in September three days of twenty-three had a meal.
    expect(here).toMatchObject({ school: { id: place.schoolId }, unrecordedMonths: ['2025-10', '2025-11'] });
    expect(here.missedDays).toBeGreaterThan(20 + 15 + 15);
    expect(await listed(bureau)).toMatchObject([{ unrecordedMonths: [] }]);
    expect(await listed(bureau, '640381105')).toHaveLength(1);
    expect(await listed(bureau, '640381100')).toEqual([]);
    expect(await listed(viewer('head'))).toHaveLength(1);
    expect(await listed(viewer('head', { schoolIds: ['6499000009'] }))).toEqual([]);
  });
});
