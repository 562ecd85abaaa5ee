import { newId, pascalCase } from '@baoxue/domain';
import { event, eventually, idNumberOf, place, startPovertyAid, viewer, type RunningPovertyAid } from '../poverty-aid.fixtures.js';

let aid: RunningPovertyAid;
const preparer = viewer('aid-preparer');
const bureau = viewer('bureau-officer');
const VILLAGE = '6499000001';
const JUNIOR = '6499000002';

beforeAll(async () => {
  aid = await startPovertyAid('2026-05-12T09:00:00+08:00');
  await aid.openSchool(VILLAGE, { kind: 'primary', boarding: false });
  await aid.openSchool(JUNIOR, { kind: 'junior' });
});
afterAll(() => aid?.stop());

async function enrol(index: number, changes: object = {}): Promise<string> {
  const studentId = newId();
  await aid.publish(
    'baoxue.registry.student',
    aid.registered(studentId, idNumberOf(index), { grade: '13', enrolledOn: '2025-09-01', ...changes }),
  );
  await eventually(() => aid.connection.collection('student_facts').findOne({ _id: studentId as never, schoolIds: { $ne: [] } as never }));
  return studentId;
}

const FUNDING = `id version budgetYear assessment { number countedOn studentCount totalFen lines { kind stage count amountFen explanation { zh } } }
  earlierAssessments { number } allocations { number amountFen reversedOn } allocatedFen outstandingFen`;
const fundingOf = async (schoolId: string, who = bureau) =>
  (
    await aid.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on School { funding(budgetYear: "2026") { ${FUNDING} } } } }`,
      { r: [{ __typename: 'School', id: schoolId }] },
      who,
    )
  )._entities[0].funding;
async function run(name: string, success: string, input: object, who = bureau): Promise<any> {
  const source = `mutation ($input: ${pascalCase(name)}Input!) { ${name}(input: $input) { __typename ... on Problem { code field } ${success} } }`;
  return (await aid.ask(source, { input: { idempotencyKey: newId(), budgetYear: '2026', ...input } }, who))[name];
}
const assess = (input: object, who = preparer) =>
  run('assessSchoolFunding', '... on AssessSchoolFundingSuccess { schoolCount changedCount studentCount totalFen }', input, who);
const allocate = (input: object, who = bureau) =>
  run(
    'allocateSchoolFunding',
    `... on SchoolFundingSuccess { funding { ${FUNDING} } }`,
    { schoolId: VILLAGE, on: '2026-04-01', ...input },
    who,
  );

describe('C7 public funds of schools, through schema, events and database', () => {
  it('count the roll of the day: who came later, left before or is elsewhere is not on it', async () => {
    const children: string[] = [];
    for (const index of [1, 2, 3]) children.push(await enrol(index));
    await enrol(4, { enrolledOn: '2025-10-01' });
    const left = await enrol(5);
    const { data } = aid.registered(left, idNumberOf(5), { grade: '13', enrolledOn: '2025-09-01', lifeStatus: 'left' });
    await aid.publish('baoxue.registry.student', event('student.moved.v1', left, 2, { ...(data as object), effectiveOn: '2025-08-31' }));
    await enrol(6, { schoolId: JUNIOR, classId: '6499000002-2025-21-01', grade: '21', boarding: true });
    const placed = {
      studentId: children[0],
      placement: 'mainstream',
      schoolId: VILLAGE,
      decidedOn: '2025-06-01',
      effectiveFrom: '2025-09-01',
      decidedBy: 'committee',
    };
    await aid.publish('baoxue.special-education.placement', event('placement.decided.v1', children[0] ?? '', 1, placed));
    await eventually(() =>
      aid.connection.collection('placement_facts').findOne({ _id: children[0] as never, 'decisions.0': { $exists: true } as never }),
    );
    await eventually(
      async () => (await aid.connection.collection('student_facts').findOne({ _id: left as never }))?.['enrolments'].length === 2,
    );

    const villageFen = 2 * 72_000 + 600_000 + 97 * 72_000;
    expect(await assess({ schoolId: VILLAGE })).toMatchObject({ schoolCount: 1, changedCount: 1, studentCount: 3, totalFen: villageFen });
    const { assessment } = await fundingOf(VILLAGE);
    expect(assessment).toMatchObject({
      countedOn: '2025-09-01',
      lines: [
        { kind: 'STUDENTS', stage: 'PRIMARY', count: 2, amountFen: 144_000 },
        { kind: 'SPECIAL', count: 1, amountFen: 600_000 },
        { kind: 'SMALL_SCHOOL', count: 97, amountFen: 6_984_000 },
      ],
    });
    expect(assessment.lines[2].explanation[0].zh).toContain('按 100 人核定');
    expect(await assess({ jurisdiction: '640381105' })).toMatchObject({
      schoolCount: 2,
      changedCount: 1,
      studentCount: 4,
      totalFen: villageFen + 124_000,
    });
  });

  it('are assessed anew when the roll of the day turns out to have been another; nothing is edited', async () => {
    await enrol(7);
    expect(await assess({ schoolId: VILLAGE })).toMatchObject({ changedCount: 1, studentCount: 4 });
    expect(await assess({ schoolId: VILLAGE })).toMatchObject({ changedCount: 0 });
    expect(await fundingOf(VILLAGE)).toMatchObject({ assessment: { number: 2 }, earlierAssessments: [{ number: 1 }] });
  });

  it('reach the school to the fen: transfers, reversals, what is still to be given', async () => {
    const { assessment } = await fundingOf(VILLAGE);
    const input = { amountFen: 5_000_000, idempotencyKey: newId() };
    const { funding } = await allocate(input);
    expect(funding).toMatchObject({ allocatedFen: 5_000_000, outstandingFen: assessment.totalFen - 5_000_000 });
    expect((await allocate(input)).funding.version).toBe(funding.version);
    const list = async (rest = '') =>
      (
        await aid.ask(`{ schoolFundings(budgetYear: "2026" ${rest}) { edges { node { school { id } } } } }`, {}, bureau)
      ).schoolFundings.edges.map(({ node }: any) => node.school.id);
    expect(await list()).toEqual([VILLAGE, JUNIOR]);
    expect((await allocate({ amountFen: assessment.totalFen - 5_000_000 })).funding.outstandingFen).toBe(0);
    expect(await list('outstandingOnly: true')).toEqual([JUNIOR]);
    const reversal = await run('reverseSchoolFundingAllocation', `... on SchoolFundingSuccess { funding { ${FUNDING} } }`, {
      schoolId: VILLAGE,
      number: 1,
    });
    expect(reversal.funding).toMatchObject({
      outstandingFen: 5_000_000,
      allocations: [{ number: 1, reversedOn: '2026-05-12' }, { number: 2 }],
    });
    expect(await list('outstandingOnly: true, jurisdiction: "640381105"')).toEqual([VILLAGE, JUNIOR]);
  });

  it('refuse what makes no sense, by field', async () => {
    expect(await assess({ budgetYear: '2027', schoolId: VILLAGE })).toMatchObject({ code: 'BUDGET_YEAR', field: 'input.budgetYear' });
    expect(await assess({})).toMatchObject({ code: 'SCHOOL_OR_TOWN' });
    expect(await assess({ schoolId: '6499999999' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await allocate({ amountFen: 0 })).toMatchObject({ code: 'ALLOCATION_AMOUNT', field: 'input.amountFen' });
    expect(await allocate({ amountFen: 1, on: '2026-02-30' })).toMatchObject({ code: 'DATE_INVALID', field: 'input.on' });
    expect(await allocate({ amountFen: 1, budgetYear: '2025' })).toMatchObject({ code: 'FUNDING_NOT_ASSESSED' });
  });

  it('abuse S4 S5 are seen by the head of the school and not of another; assessed and given by their posts alone', async () => {
    expect(await fundingOf(VILLAGE, viewer('head', { schoolIds: [place.schoolId] }))).not.toBeNull();
    expect(await fundingOf(VILLAGE, viewer('head', { schoolIds: [JUNIOR] }))).toBeNull();
    expect(await fundingOf(VILLAGE, viewer('class-teacher'))).toBeNull();
    expect(await assess({ schoolId: VILLAGE }, viewer('head'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await allocate({ amountFen: 1 }, preparer)).toMatchObject({ code: 'FORBIDDEN' });
    const list = `{ schoolFundings(budgetYear: "2026") { edges { node { id } } } }`;
    expect((await aid.ask(list, {}, viewer('head', { schoolIds: [JUNIOR] }))).schoolFundings.edges).toHaveLength(1);
  });
});
