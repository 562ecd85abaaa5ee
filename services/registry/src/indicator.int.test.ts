import { newId, pascalCase } from '@baoxue/domain';
import { eventOf } from '@baoxue/testing';
import { bureau, elsewhere, eventually, startRegistryUnderTest, viewerOf, type RegistryUnderTest } from './registry-under-test.fixtures.js';
import { classIdOf } from './school/index.js';
import { schoolClassStore } from './school/school.store.js';
import { OTHER_SCHOOL, SCHOOL, schoolRow, studentRow, TOWN, type Row } from './registry.fixtures.js';

let registry: RegistryUnderTest;
const OTHER_TOWN = '640381100';
const CITY = '640381';
const sender = viewerOf('registry-administrator');
const receiver = viewerOf('registry-administrator', elsewhere);
const head = viewerOf('head');
const analyst = viewerOf('analyst');
const ids: string[] = [];

/** The junior cohort of 2023: twelve children at one school, three at the other. */
const row = (index: number, changes: Row = {}): Row =>
  studentRow(index, { 姓名: `示例甲${String.fromCodePoint(0x4e00 + index)}`, 年级: '七年级', ...changes });

async function act(mutation: string, input: object, who = bureau) {
  const name = pascalCase(mutation);
  const source = `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { __typename ... on Refusal { code field } } }`;
  const answer = (await registry.ask(source, { input: { idempotencyKey: newId(), ...input } }, who))[mutation];
  expect(answer.__typename).toMatch(/Success$/);
}

async function promoteAll(toSchoolYear: string) {
  for (const schoolId of [SCHOOL, OTHER_SCHOOL]) await act('promoteSchool', { schoolId, toSchoolYear });
  await registry.tick();
}

async function dropout(studentId: string, ...told: readonly (readonly [type: string, data: object])[]) {
  const caseId = newId();
  const place = { caseId, studentId, schoolId: SCHOOL, classId: `${SCHOOL}-2025-23-01`, jurisdictions: ['64', '6403', CITY, TOWN] };
  for (const [index, [type, data]] of told.entries())
    await registry.publish('baoxue.attendance.dropout-case', eventOf(type, caseId, index + 1, { ...place, ...data }));
}
const suspected = (markedOn: string) =>
  ['dropout.suspected.v1', { absentSince: markedOn, markedOn, rulePack: 'qingtongxia-2018-49@1' }] as const;
const confirmed = (markedOn: string) => ['dropout.confirmed.v1', { absentSince: markedOn, markedOn, schoolDaysAbsent: 6 }] as const;
const returned = (returnedOn: string) => ['dropout.returned.v1', { returnedOn, wasDroppedOut: true, observationChecks: [] }] as const;
const withdrawn = (withdrawnOn: string) => ['dropout.case.withdrawn.v1', { withdrawnOn }] as const;

beforeAll(async () => {
  registry = await startRegistryUnderTest('2023-10-09T09:00:00+08:00');
  await registry.imported('SCHOOLS', [schoolRow(SCHOOL), { ...schoolRow(OTHER_SCHOOL), 所在地代码: OTHER_TOWN }]);
  const here = Array.from({ length: 12 }, (_, index) => row(index));
  await registry.imported('STUDENTS', [...here, ...[12, 13, 14].map((index) => row(index, { 学校标识码: OTHER_SCHOOL }))]);
  for (let index = 0; index < 15; index += 1) ids.push((await registry.idOf(index)) ?? '');

  registry.clock.set('2024-03-18T09:00:00+08:00');
  const grounds = { on: '2024-03-11', reasonCode: '39', approvalNumber: '青教〔2024〕3号' };
  await act('requestTransfer', { studentId: ids[0], toSchoolId: OTHER_SCHOOL, grounds }, sender);
  await act('receiveTransfer', { studentId: ids[0], classId: `${OTHER_SCHOOL}-2023-21-01`, on: '2024-03-18', boarding: false }, receiver);
  await act('requestTransfer', { studentId: ids[1], grounds }, sender);
  await act('confirmReceiptElsewhere', { studentId: ids[1], on: '2024-03-18', receiptNumber: '示例1号' });
  await act('endEnrolment', { studentId: ids[2], kind: 'DEATH', grounds });
  registry.clock.set('2024-08-20T09:00:00+08:00');
  await promoteAll('2024');
  registry.clock.set('2025-08-20T09:00:00+08:00');
  await promoteAll('2025');
  registry.clock.set('2025-10-09T09:00:00+08:00');
  await registry.imported('STUDENTS', [row(15, { 年级: '九年级', 批准文号: '青教〔2025〕9号', 入学日期: '2025-10-08' })]);
  ids.push((await registry.idOf(15)) ?? '');
  await dropout(ids[3] ?? '', suspected('2026-05-06'), confirmed('2026-05-11'));
  await dropout(ids[4] ?? '', suspected('2025-11-05'), confirmed('2025-11-10'), returned('2025-11-20'));
  await dropout(ids[5] ?? '', suspected('2025-11-05'), confirmed('2025-11-10'), withdrawn('2025-11-12'));
  const marked = `query ($id: ID!) { student(id: $id) { mark } }`;
  for (const [index, mark] of [
    [3, 'DROPPED_OUT'],
    [4, 'RETURNED'],
  ] as const)
    await eventually(async () => (await registry.ask(marked, { id: ids[index] })).student.mark === mark);
  // That child 5 is unmarked says nothing until the withdrawal has come.
  await eventually(() => registry.connection.collection('dropout_facts').findOne({ studentId: ids[5], withdrawn: true }));
  registry.clock.set('2026-08-20T09:00:00+08:00');
  await promoteAll('2026');
}, 90_000);
afterAll(async () => registry?.stop());

const FIGURE = `level asOf period complete targetPercent reachesTarget school { id } jurisdiction { id }
  forms { form numerator denominator percent } terms { term children amount } gaps { code count }`;
const INDICATOR = `query ($kind: IndicatorKind!, $place: IndicatorPlaceInput!, $period: String, $month: String) {
  indicator(kind: $kind, place: $place, period: $period, month: $month) { ${FIGURE} snapshot { month takenOn factsHash reproducible } } }`;
async function indicator(
  kind: string,
  place: object,
  { who = bureau, ...more }: { who?: typeof bureau; period?: string; month?: string } = {},
) {
  return (await registry.ask(INDICATOR, { kind, place, ...more }, who)).indicator;
}
const counts = ({ terms }: any) =>
  Object.fromEntries(terms.filter(({ children }: any) => children !== 0).map(({ term, children }: any) => [term, children]));
const percents = ({ forms }: any) => Object.fromEntries(forms.map(({ form, percent }: any) => [form, percent]));

/** From the stays of all children as the graph shows them, counted as a clerk would at the gate of the schools. */
async function countedFromStays(schools: readonly string[]) {
  const ALL = `{ students(first: 100) { edges { node { enrolments { from entryReason exitReason school { id } placements { grade } } } } } }`;
  let [entrants, arrivals, departures, graduates] = [0, 0, 0, 0];
  for (const { node } of (await registry.ask(ALL)).students.edges)
    node.enrolments.forEach((stay: any, index: number) => {
      if (!schools.includes(stay.school.id)) return;
      const [before, after] = [node.enrolments[index - 1], node.enrolments[index + 1]];
      if (stay.from === '2023-09-01') entrants += 1;
      else if (!before || !schools.includes(before.school.id)) arrivals += 1;
      const gone = ['TRANSFERRED_OUT', 'MOVED_AWAY', 'DIED'].includes(stay.exitReason);
      if (gone && !(after && schools.includes(after.school.id))) departures += 1;
      if (stay.exitReason === 'GRADUATED') graduates += 1;
    });
  const percent = (denominator: number) => Math.floor((graduates * 10_000) / denominator) / 100;
  return { RAW: percent(entrants), ADJUSTED: percent(entrants + arrivals - departures) };
}

describe('A12 巩固率 through three school years', () => {
  it('A12 agrees with an independent count at each school, town and the city', async () => {
    registry.clock.set('2026-09-05T09:00:00+08:00');
    const junior = (place: object) => indicator('JUNIOR_CONSOLIDATION', place, { period: '2025' });
    const here = await junior({ schoolId: SCHOOL });
    expect(counts(here)).toEqual({ ENTRANTS: 12, TRANSFERRED_IN: 1, TRANSFERRED_OUT: 2, DIED: 1, GRADUATES: 9, DROPPED_OUT: 1 });
    expect(percents(here)).toEqual({ RAW: 75, ADJUSTED: 90, SO_FAR: 90 });
    for (const [place, schools] of [
      [{ schoolId: SCHOOL }, [SCHOOL]],
      [{ schoolId: OTHER_SCHOOL }, [OTHER_SCHOOL]],
      [{ jurisdiction: TOWN }, [SCHOOL]],
      [{ jurisdiction: CITY }, [SCHOOL, OTHER_SCHOOL]],
    ] as const)
      expect(percents(await junior(place))).toMatchObject(await countedFromStays(schools));
    expect(await junior({ jurisdiction: CITY })).toMatchObject({
      targetPercent: 98,
      reachesTarget: false,
      complete: true,
      asOf: '2026-08-31',
    });
  });

  it('A11 A12 are taken as a ledger, with the figures that the graph shows', async () => {
    const { text } = await registry.exported('INDICATORS', bureau);
    const { forms, period, asOf } = await indicator('DROPOUT_RATE', { schoolId: SCHOOL });
    const [{ numerator, denominator, percent }] = forms;
    const figure = [numerator, denominator, percent].map((each) => each ?? '').join(',');
    expect(text).toContain(`辍学率,${period},${asOf},学校,${SCHOOL},比率,${figure},否`);
    const own = await registry.exported('INDICATORS', head);
    expect(own.text).toContain(`辍学率,${period},${asOf},学校,${SCHOOL},`);
    expect(own.text).not.toContain(OTHER_SCHOOL);
  });

  it('A12 says what is not known yet of a cohort on its way', async () => {
    const running = await indicator('PRIMARY_CONSOLIDATION', { jurisdiction: CITY });
    expect(running).toMatchObject({ period: '2026', complete: false, reachesTarget: null, gaps: [{ code: 'PERIOD_NOT_OVER', count: 1 }] });
  });

  it('A12 each term leads to its children, for those who may see them', async () => {
    const BEHIND = `query ($place: IndicatorPlaceInput!) { indicator(kind: JUNIOR_CONSOLIDATION, place: $place, period: "2025") {
      terms { term students(first: 100) { edges { node { id amount student { id } } } } } } }`;
    const behind = async (term: string, who = bureau) =>
      (await registry.ask(BEHIND, { place: { schoolId: SCHOOL } }, who)).indicator.terms.find((each: any) => each.term === term).students;
    const nodes = async (term: string, who = bureau) => (await behind(term, who)).edges.map(({ node }: any) => node);
    expect((await nodes('DROPPED_OUT')).map(({ id }: any) => id)).toEqual([ids[3]]);
    expect((await nodes('TRANSFERRED_OUT')).map(({ id }: any) => id)).toEqual([ids[0], ids[1]].sort());
    // The child is at another school now: the old one still knows whom it counted, and no more.
    expect((await nodes('TRANSFERRED_OUT', head)).find(({ id }: any) => id === ids[0])).toMatchObject({ student: null });
    expect(await behind('DROPPED_OUT', analyst)).toBeNull();
  });

  it('A12 E2 is for those who answer for the place; analysts see no small cell', async () => {
    const at = (place: object, who: typeof bureau) => indicator('JUNIOR_CONSOLIDATION', place, { period: '2025', who });
    expect(await at({ schoolId: OTHER_SCHOOL }, head)).toBeNull();
    expect(await at({ jurisdiction: CITY }, head)).toBeNull();
    expect(await at({ jurisdiction: CITY }, viewerOf('class-teacher'))).toBeNull();
    expect(percents(await at({ schoolId: SCHOOL }, head))).toMatchObject({ ADJUSTED: 90 });
    const seen = await at({ schoolId: SCHOOL }, analyst);
    expect(seen.terms.map(({ children }: any) => children)).toEqual(Array(8).fill(null));
    expect(seen.forms).toContainEqual({ form: 'RAW', numerator: null, denominator: null, percent: 75 });
    const LIST = `query ($by: IndicatorLevel!) { indicatorBreakdown(kind: JUNIOR_CONSOLIDATION, by: $by, period: "2025") { ${FIGURE} } }`;
    const schools = async (who: typeof bureau, by = 'SCHOOL') => (await registry.ask(LIST, { by }, who)).indicatorBreakdown;
    expect((await schools(bureau)).map(({ school }: any) => school.id).sort()).toEqual([SCHOOL, OTHER_SCHOOL]);
    expect((await schools(head)).map(({ school }: any) => school.id)).toEqual([SCHOOL]);
    expect(await schools(bureau, 'TOWN')).toHaveLength(11);
  });
});

describe('A12 dropout rate', () => {
  it('A12 is of the roll at the start of the year, with returns apart and withdrawn cases left out', async () => {
    const figure = await indicator('DROPOUT_RATE', { jurisdiction: CITY }, { period: '2025' });
    expect(counts(figure)).toEqual({ ROLL_AT_START: 13, DROPPED_OUT: 2, RETURNED: 1 });
    expect(percents(figure)).toEqual({ RATE: 15.39 });
  });
});

describe('A12 attendance rate', () => {
  it('A12 follows the registers and their corrections, and says which are missing', async () => {
    const classId = `${SCHOOL}-2025-23-01`;
    const marks = (date: string, mark: (index: number) => string, only = [4, 5, 6, 7]) => ({
      classId,
      schoolId: SCHOOL,
      date,
      entries: only.map((index) => ({ studentId: ids[index], mark: mark(index) })),
    });
    const rollId = newId();
    const send = (type: string, subject: string, sequence: number, data: object) =>
      registry.publish('baoxue.attendance.roll', eventOf(type, subject, sequence, data));
    await send(
      'roll.taken.v1',
      rollId,
      1,
      marks('2026-04-27', () => 'present'),
    );
    await send(
      'roll.taken.v1',
      newId(),
      1,
      marks('2026-04-28', (index) => ['late', 'sick', 'unexcused', 'home-taught'][index - 4] ?? ''),
    );
    await send(
      'roll.corrected.v1',
      rollId,
      2,
      marks('2026-04-27', () => 'unexcused', [7]),
    );
    const figure = await eventually(async () => {
      const seen = await indicator('ATTENDANCE_RATE', { schoolId: SCHOOL }, { period: '2026-04' });
      return seen.forms[0].numerator === 4 && seen.forms[0].denominator === 7 && seen;
    });
    expect(figure.forms).toEqual([{ form: 'RATE', numerator: 4, denominator: 7, percent: 57.14 }]);
    const empty = { schoolId: SCHOOL, schoolYear: '2025', grade: '22', number: 9, jurisdictions: ['64', '6403', CITY, TOWN] };
    const cause = { actor: 'test', correlationId: newId() };
    await schoolClassStore(registry.connection, registry.clock).insertMany([{ id: classIdOf(empty), state: empty, events: [], cause }]);
    // April 2026 has 21 school days; the school has one class with children, and two registers of it came.
    expect((await indicator('ATTENDANCE_RATE', { schoolId: SCHOOL }, { period: '2026-04' })).gaps).toEqual([
      { code: 'REGISTERS_MISSING', count: 19 },
    ]);
    expect(figure.terms).toContainEqual({ term: 'DAYS_ATTENDED', children: 3, amount: 4 });
  });
});

describe('A12 enrolment of disabled children', () => {
  it('A12 comes from special education, for its own access class', async () => {
    expect(await indicator('DISABLED_ENROLMENT', { jurisdiction: CITY })).toMatchObject({
      gaps: [{ code: 'PERIOD_NOT_OVER' }, { code: 'NO_LIST' }],
    });
    const children = [
      { studentId: ids[12], standing: 'enrolled' },
      { studentId: ids[3], standing: 'dropped-out' },
    ];
    const countId = newId();
    const data = { countId, on: '2026-09-01', part: 1, parts: 1, unknownCount: 1, children };
    await registry.publish('baoxue.special-education.disabled-enrolment', eventOf('disabled-enrolment.counted.v1', newId(), 1, data));
    const city = await eventually(async () => {
      const seen = await indicator('DISABLED_ENROLMENT', { jurisdiction: CITY });
      return seen.forms[0].denominator === 3 && seen;
    });
    expect(city).toMatchObject({ forms: [{ numerator: 1, percent: 33.33 }], targetPercent: 95, reachesTarget: false });
    expect(counts(await indicator('DISABLED_ENROLMENT', { schoolId: OTHER_SCHOOL }))).toEqual({ ENROLLED: 1 });
    expect(await indicator('DISABLED_ENROLMENT', { schoolId: SCHOOL }, { who: head })).toBeNull();
  });
});

describe('A12 frozen months', () => {
  const frozen = () => indicator('JUNIOR_CONSOLIDATION', { schoolId: SCHOOL }, { period: '2025', month: '2026-08' });
  const months = async () => (await registry.ask(`{ indicatorMonths(kind: JUNIOR_CONSOLIDATION) }`)).indicatorMonths as string[];

  it('A12 each month is frozen when it is over, once, and no month before its end', async () => {
    // A service that was away for months freezes them one after the other; this one is spared two years of them.
    const calendars = registry.connection.collection('indicator_calendars');
    await calendars.updateMany({}, { $set: { 'state.month': '2026-07', nextDueAt: new Date('2026-08-01') } });
    for (const expected of ['2026-07', '2026-08', '2026-08']) {
      await registry.tick();
      expect((await months())[0]).toBe(expected);
    }
    expect(await indicator('JUNIOR_CONSOLIDATION', { schoolId: SCHOOL }, { month: '2026-09' })).toBeNull();
  });

  it('E3 A12 a place has its figures month by month, the earliest first, and a viewer those of their own places', async () => {
    const TREND = `query ($place: IndicatorPlaceInput!) { indicatorTrend(kind: JUNIOR_CONSOLIDATION, place: $place) { period percent snapshot { month } } }`;
    const trend = async (who = bureau) => (await registry.ask(TREND, { place: { schoolId: SCHOOL } }, who)).indicatorTrend;
    const { forms } = await frozen();
    const adjusted = forms.find(({ form }: any) => form === 'ADJUSTED').percent;
    const found = await trend();
    const shown = found.map(({ snapshot }: any) => snapshot.month);
    expect(shown).toEqual([...shown].sort());
    expect(found.slice(-2)).toMatchObject([
      { period: '2025', snapshot: { month: '2026-07' } },
      { period: '2025', percent: adjusted, snapshot: { month: '2026-08' } },
    ]);
    expect(await trend(viewerOf('head', elsewhere))).toEqual([]);
  });

  it('A12 what is found out later changes the figure of today, not the frozen one, which can be counted again', async () => {
    const before = await frozen();
    expect(before).toMatchObject({ snapshot: { month: '2026-08', takenOn: '2026-09-05', reproducible: true } });
    const last = (
      await registry.ask(`query ($id: ID!) { student(id: $id) { movements { number } } }`, { id: ids[6] })
    ).student.movements.at(-1);
    await act('reverseMovement', {
      studentId: ids[6],
      number: last.number,
      grounds: { on: '2026-08-31', approvalNumber: '青教〔2026〕9号' },
    });
    expect(percents(await indicator('JUNIOR_CONSOLIDATION', { schoolId: SCHOOL }, { period: '2025' }))).toMatchObject({ ADJUSTED: 80 });
    expect(await frozen()).toEqual(before);
  });

  it('A12 facts that were changed afterwards are found out', async () => {
    const facts = registry.connection.collection('indicator_snapshot_facts');
    for (const { _id, children } of await facts.find().toArray()) await facts.updateOne({ _id }, { $set: { children: children.slice(1) } });
    expect(await frozen()).toMatchObject({ snapshot: { reproducible: false } });
  });
});

it('G1 the facts of indicators hold ids and codes only', async () => {
  const stored = await Promise.all(
    ['class_months', 'dropout_facts', 'disabled_counts', 'indicator_snapshots', 'indicator_snapshot_facts'].map((name) =>
      registry.connection.collection(name).find().toArray(),
    ),
  );
  expect(stored.every((documents) => documents.length > 0)).toBe(true);
  for (let index = 0; index < 16; index += 1) expect(JSON.stringify(stored)).not.toContain(row(index)['身份证号']);
  expect(JSON.stringify(stored)).not.toContain('示例甲');
});
