import { newId, pascalCase } from '@baoxue/domain';
import { eventOf } from '@baoxue/testing';
import { bureau, elsewhere, eventually, startRegistryUnderTest, viewerOf, type RegistryUnderTest } from './registry-under-test.fixtures.js';
import { OTHER_SCHOOL, SCHOOL, schoolRow, studentRow, TOWN, type Row } from './registry.fixtures.js';

let registry: RegistryUnderTest;
const TERM = '2026-autumn';
const school = viewerOf('registry-administrator');
const receiver = viewerOf('registry-administrator', elsewhere);
const town = viewerOf('town-officer');
const ids: string[] = [];
const row = (index: number, changes: Row = {}): Row =>
  studentRow(index, { 姓名: `示例甲${String.fromCodePoint(0x4e00 + index)}`, ...changes });

async function act(mutation: string, input: object, who = bureau, more = ''): Promise<any> {
  const name = { settleReconciliation: 'ReconciliationItem', reopenReconciliation: 'ReconciliationItem' }[mutation];
  const type = name ?? pascalCase(mutation);
  const source = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename ... on Refusal { code field } ${more} } }`;
  return (await registry.ask(source, { input: { idempotencyKey: newId(), ...input } }, who))[mutation];
}
async function done(mutation: string, input: object, who = bureau, more = ''): Promise<any> {
  const answer = await act(mutation, input, who, more);
  expect(answer.__typename).toMatch(/Success$/);
  return answer;
}

const ITEM = `id version difference status onRecord resolution agreesWithRecord answering dueOn answerBy student { id } school { id }`;
const ITEMS = `query ($filter: ReconciliationFilter) { reconciliationItems(termId: "${TERM}", filter: $filter, first: 100) { edges { node { ${ITEM} } } } }`;
const items = async (filter: object = {}, who = bureau): Promise<any[]> =>
  (await registry.ask(ITEMS, { filter }, who)).reconciliationItems.edges.map(({ node }: any) => node);
const itemOf = async (index: number) => (await items()).find(({ student }) => student?.id === ids[index]);
const PROGRESS = `{ reconciliation(termId: "${TERM}") { dueOn finding progress { school { id } total open escalated settled resolved { resolution count } } } }`;
const progress = async (who = bureau) => (await registry.ask(PROGRESS, {}, who)).reconciliation;

const FIGURE = `{ indicator(kind: DROPOUT_RATE, place: { jurisdiction: "640381" }, period: "2025") { percent terms { term children } } }`;
async function dropoutRate() {
  const { percent, terms } = (await registry.ask(FIGURE)).indicator;
  const [roll, out] = ['ROLL_AT_START', 'DROPPED_OUT'].map((name) => terms.find(({ term }: any) => term === name).children);
  return { roll, out, percent };
}
/** From the stays of all children as the graph shows them, counted as a clerk would with the roll of the last day of September in hand. */
async function countedByHand(out: number) {
  const ALL = `{ students(first: 100) { edges { node { enrolments { from to exitReason } } } } }`;
  const day = '2025-09-30';
  const wasThere = ({ from, to, exitReason }: any) => from <= day && (to === null || to >= day) && exitReason !== 'WRONG_ENTRY';
  const roll = (await registry.ask(ALL)).students.edges.filter(({ node }: any) => node.enrolments.some(wasThere)).length;
  return { roll, out, percent: Math.ceil((out * 10_000) / roll) / 100 };
}
const COHORT = `{ indicator(kind: JUNIOR_CONSOLIDATION, place: { jurisdiction: "640381" }, period: "2026") { forms { form numerator denominator } } }`;
async function consolidationSoFar() {
  const { numerator, denominator } = (await registry.ask(COHORT)).indicator.forms.find(({ form }: any) => form === 'SO_FAR');
  return { numerator, denominator };
}
/** The children who were in grade eight last year, without those who died or left the city; of them those who are at a school and have not dropped out. */
async function consolidationByHand() {
  const ALL = `{ students(first: 100) { edges { node { mark enrolments { to exitReason placements { grade } } } } } }`;
  const cohort = (await registry.ask(ALL)).students.edges
    .map(({ node }: any) => ({ ...node, enrolments: node.enrolments.filter(({ exitReason }: any) => exitReason !== 'WRONG_ENTRY') }))
    .filter(({ enrolments }: any) => enrolments.some(({ placements }: any) => placements.some(({ grade }: any) => grade === '22')));
  const isGone = ({ enrolments }: any) => ['DIED', 'MOVED_AWAY'].includes(enrolments.at(-1).exitReason);
  const counted = cohort.filter((child: any) => !isGone(child));
  const there = counted.filter(({ mark, enrolments }: any) => enrolments.at(-1).to === null && mark !== 'DROPPED_OUT');
  return { numerator: there.length, denominator: counted.length };
}
let before: object;
let beforeByHand: object;
let duplicateId = '';

beforeAll(async () => {
  registry = await startRegistryUnderTest('2026-04-28T09:00:00+08:00');
  await registry.imported('SCHOOLS', [schoolRow(SCHOOL), { ...schoolRow(OTHER_SCHOOL), 所在地代码: '640381100' }]);
  const eighth = Array.from({ length: 10 }, (_, index) => row(index));
  await registry.imported('STUDENTS', [...eighth, row(10, { 年级: '九年级' }), row(11, { 学校标识码: OTHER_SCHOOL })]);
  for (let index = 0; index < 12; index += 1) ids.push((await registry.idOf(index)) ?? '');
  [before, beforeByHand] = [await dropoutRate(), await countedByHand(0)];
  registry.clock.set('2026-08-20T09:00:00+08:00');
  for (const schoolId of [SCHOOL, OTHER_SCHOOL]) await done('promoteSchool', { schoolId, toSchoolYear: '2026' });
  await registry.tick();
  registry.clock.set('2026-09-03T09:00:00+08:00');
  const grounds = { on: '2026-09-01', reasonCode: '10', approvalNumber: '青教〔2026〕9号' };
  await done('requestTransfer', { studentId: ids[1], toSchoolId: OTHER_SCHOOL, grounds }, school);
  await done('receiveTransfer', { studentId: ids[1], classId: `${OTHER_SCHOOL}-2026-23-01`, on: '2026-09-03', boarding: false }, receiver);
  await done('suspendStudent', { studentId: ids[2], kind: 'SUSPENSION', until: '2027-01-31', grounds }, school);
  const caseId = newId();
  const place = {
    caseId,
    studentId: ids[3],
    schoolId: SCHOOL,
    classId: `${SCHOOL}-2026-23-01`,
    jurisdictions: ['64', '6403', '640381', TOWN],
  };
  const [since, rulePack] = ['2026-06-22', 'qingtongxia-2018-49@1'];
  await registry.publish(
    'baoxue.attendance.dropout-case',
    eventOf('dropout.suspected.v1', caseId, 1, { ...place, absentSince: since, markedOn: since, rulePack }),
    eventOf('dropout.confirmed.v1', caseId, 2, { ...place, absentSince: since, markedOn: since, schoolDaysAbsent: 6 }),
  );
  await done('endEnrolment', { studentId: ids[4], kind: 'DEATH', grounds });
  const pair = await done(
    'reportDuplicate',
    { studentId: ids[5], otherStudentId: ids[9] },
    bureau,
    '... on DuplicateSuccess { duplicate { id } }',
  );
  duplicateId = pair.duplicate.id;
  await done('mergeStudents', { duplicateId, keptStudentId: ids[9], approvalNumber: '青教〔2026〕9号' });
  await done('endEnrolment', { studentId: ids[6], kind: 'WRONG_ENTRY', grounds });
  await done('requestTransfer', { studentId: ids[7], toSchoolId: OTHER_SCHOOL, grounds }, school);
  const mark = `query ($id: ID!) { student(id: $id) { mark } }`;
  await eventually(async () => (await registry.ask(mark, { id: ids[3] })).student.mark === 'DROPPED_OUT');
  await registry.tick();
}, 60_000);
afterAll(async () => registry?.stop());

describe('A9 the reconciliation at the start of a term', () => {
  it('A9 is opened by the bureau for the running term, with a day within its first month', async () => {
    expect(await act('openReconciliation', { termId: TERM }, school)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act('openReconciliation', { termId: '2025-spring' })).toMatchObject({ code: 'TERM_NOT_RUNNING', field: 'input.termId' });
    expect(await act('openReconciliation', { termId: TERM, dueOn: '2026-10-20' })).toMatchObject({ code: 'DUE_DAY_INVALID' });
    await done('openReconciliation', { termId: TERM, dueOn: '2026-09-18' });
    await registry.tick();
    await done('openReconciliation', { termId: TERM });
    await registry.tick();
    expect(await progress()).toMatchObject({ dueOn: '2026-09-18', finding: false });
  });

  it('A9 finds who was on last term’s roll and is not in class, school by school', async () => {
    const found = Object.fromEntries(
      (await items()).map(({ student, difference, onRecord }) => [ids.indexOf(student.id), [difference, onRecord]]),
    );
    expect(found).toEqual({
      1: ['OFF_ROLL', 'TRANSFERRED'],
      2: ['SUSPENDED', 'SUSPENDED'],
      3: ['MARKED', 'DROPPED_OUT'],
      4: ['OFF_ROLL', 'DIED'],
      6: ['OFF_ROLL', 'WRONG_ENTRY'],
      7: ['IN_TRANSIT', null],
      // The merged record shows the child it stands for.
      9: ['OFF_ROLL', 'DUPLICATE'],
      10: ['OFF_ROLL', 'GRADUATED'],
    });
    const none = { school: { id: OTHER_SCHOOL }, total: 0, open: 0, escalated: 0, settled: 0, resolved: [] };
    expect((await progress()).progress).toEqual([{ ...none, school: { id: SCHOOL }, total: 8, open: 8 }, none]);
    expect((await progress(receiver)).progress).toEqual([none]);
    expect(await items({}, receiver)).toEqual([]);
    expect(await items({}, viewerOf('analyst'))).toEqual([]);
  });

  it('A9 takes one answer for each, and only what the record bears out', async () => {
    const { id } = await itemOf(1);
    const input = { itemId: id, resolution: 'GRADUATED' };
    expect(await act('resolveReconciliation', input, receiver)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act('resolveReconciliation', input, school)).toMatchObject({
      code: 'RESOLUTION_NOT_ON_RECORD',
      field: 'input.resolution',
    });
    const stale = { itemId: id, resolution: 'TRANSFERRED', expectedVersion: 7 };
    expect(await act('resolveReconciliation', stale, school)).toMatchObject({ __typename: 'Conflict' });
    const answered = await done(
      'resolveReconciliation',
      { itemId: id, resolution: 'TRANSFERRED' },
      school,
      `... on ReconciliationSuccess { item { ${ITEM} } }`,
    );
    expect(answered.item).toMatchObject({ status: 'RESOLVED', resolution: 'TRANSFERRED', agreesWithRecord: true });
    expect(await act('reopenReconciliation', { itemId: id }, school)).toMatchObject({ code: 'FORBIDDEN' });
    await done('reopenReconciliation', { itemId: id });
  });

  it('A9 answers all that the record knows at once: each of the seven', async () => {
    const confirm = () =>
      done(
        'confirmReconciliation',
        { termId: TERM, schoolId: SCHOOL },
        school,
        '... on ConfirmReconciliationSuccess { resolvedCount settledCount openCount }',
      );
    expect(await confirm()).toMatchObject({ resolvedCount: 7, settledCount: 0, openCount: 1 });
    expect(await confirm()).toMatchObject({ resolvedCount: 0, settledCount: 0, openCount: 1 });
    const [line] = (await progress(town)).progress;
    expect(line).toMatchObject({ total: 8, open: 1 });
    expect(line.resolved).toEqual(
      ['TRANSFERRED', 'SUSPENDED', 'GRADUATED', 'DROPPED_OUT', 'DIED', 'DUPLICATE', 'WRONG_ENTRY'].map((resolution) => ({
        resolution,
        count: 1,
      })),
    );
  });

  it('A9 a school names who did not come, and says when the child is there', async () => {
    expect(await act('reportMissingAtTermStart', { termId: TERM, studentId: ids[8] }, receiver)).toMatchObject({ code: 'FORBIDDEN' });
    await done('reportMissingAtTermStart', { termId: TERM, studentId: ids[8] }, school);
    await done('confirmReconciliation', { termId: TERM, schoolId: SCHOOL }, school);
    const missing = await itemOf(8);
    expect(missing).toMatchObject({ difference: 'DID_NOT_REPORT', status: 'OPEN', onRecord: null });
    await done('settleReconciliation', { itemId: missing.id }, school);
    expect(await act('settleReconciliation', { itemId: (await itemOf(7)).id }, school)).toMatchObject({ code: 'NOT_IN_CLASS' });
    expect((await progress()).progress).toMatchObject([{ total: 9, open: 1, settled: 1 }, { total: 0 }]);
  });

  it('A9 what nobody answers goes to the town and then to the bureau', async () => {
    const at = async (day: string) => {
      registry.clock.set(`${day}T08:00:00+08:00`);
      await registry.tick();
      return itemOf(7);
    };
    expect(await at('2026-09-18')).toMatchObject({ answering: 'SCHOOL', answerBy: '2026-09-18' });
    const toTown = await at('2026-09-19');
    expect(toTown).toMatchObject({ answering: 'TOWN', status: 'OPEN', dueOn: '2026-09-18' });
    expect(await items({ answering: 'TOWN', status: 'OPEN' }, town)).toHaveLength(1);
    expect((await progress()).progress).toMatchObject([{ open: 1, escalated: 1 }, { open: 0 }]);
    expect(await at(toTown.answerBy)).toMatchObject({ answering: 'TOWN' });
    expect(await at('2026-10-16')).toMatchObject({ answering: 'BUREAU' });
    expect(await at('2026-11-16')).toMatchObject({ answering: 'BUREAU' });
  });

  it('A9 A11 the list of a term is a ledger, with what became of each child', async () => {
    const { text, lineCount } = await registry.exported('RECONCILIATION', school, { period: TERM });
    expect(lineCount).toBe(9);
    const lines = text.split('\n').filter((line: string) => line.includes('已不在籍'));
    expect(lines.filter((line: string) => line.includes('已核实,死亡'))).toHaveLength(1);
    expect(text).toContain('转学在途,待核实,,,教育局');
    // Who moved away keeps to the school that has the child now.
    const left = text.split('\n').find((line: string) => line.includes(ids[1] ?? ''));
    expect(left).toContain(`${ids[1]},,,已不在籍`);
    expect(await registry.exported('RECONCILIATION', receiver, { period: TERM })).toMatchObject({ lineCount: 0 });
  });

  it('A9 says when the record no longer bears out an answer', async () => {
    await done('resumeStudent', { studentId: ids[2], grounds: { on: '2026-11-16' } }, school);
    expect(await itemOf(2)).toMatchObject({ status: 'RESOLVED', resolution: 'SUSPENDED', agreesWithRecord: false });
  });

  it('A5 A9 who is sent away and received nowhere stays on the list of the school that sent the child', async () => {
    const ON_THE_WAY = `{ transfers { edges { node { overdue student { id } } } } }`;
    const { transfers } = await registry.ask(ON_THE_WAY, {}, school);
    expect(transfers.edges).toEqual([{ node: { overdue: true, student: { id: ids[7] } } }]);
    expect(await itemOf(7)).toMatchObject({ status: 'OPEN', onRecord: null });
  });

  it('A3 A9 A12 the figures of the year, before it and after it, with a merge and without, are those a clerk counts', async () => {
    expect(before).toEqual(beforeByHand);
    expect(before).toEqual({ roll: 12, out: 0, percent: 0 });
    const merged = await dropoutRate();
    expect(merged).toEqual(await countedByHand(1));
    // Neither the second record of a child nor one entered by mistake was ever on a roll; the dead, the graduated and those who moved were.
    expect(merged.roll).toBe(10);
    const consolidated = await consolidationSoFar();
    expect(consolidated).toEqual(await consolidationByHand());
    await done('undoMerge', { duplicateId, approvalNumber: '青教〔2026〕19号' });
    const apart = await dropoutRate();
    expect(apart).toEqual(await countedByHand(1));
    expect(apart.roll).toBe(11);
    expect(await consolidationSoFar()).toEqual(await consolidationByHand());
    expect(await consolidationSoFar()).toEqual({ numerator: consolidated.numerator + 1, denominator: consolidated.denominator + 1 });
    const answered = (await items({ status: 'RESOLVED' })).find(({ resolution }) => resolution === 'DUPLICATE');
    expect(answered).toMatchObject({ student: { id: ids[5] }, agreesWithRecord: false });
  });
});
