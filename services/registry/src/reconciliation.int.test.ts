import { figuresByHand, missingByHand } from './counted-by-hand.fixtures.js';
import { bureau, startRegistryUnderTest, viewerOf, type RegistryUnderTest } from './registry-under-test.fixtures.js';
import {
  acting,
  at,
  cast,
  city,
  FIRST_DAY,
  LAST_DAY_OF_TERM,
  officeOf,
  SCHOOLS,
  TERM,
  yearOfACity,
  type Part,
} from './year-of-a-city.fixtures.js';

let registry: RegistryUnderTest;
let year: ReturnType<typeof yearOfACity>;
let act: ReturnType<typeof acting>['act'];
let done: ReturnType<typeof acting>['done'];
const { home, away } = SCHOOLS;
const school = officeOf(home);
const receiver = officeOf(away);
const town = viewerOf('town-officer', at(home));

const ITEM = `id version difference status onRecord resolution agreesWithRecord answering dueOn answerBy student { id } school { id }`;
const ITEMS = `query ($filter: ReconciliationFilter, $after: String) {
  reconciliationItems(termId: "${TERM}", filter: $filter, first: 100, after: $after) { edges { node { ${ITEM} } } pageInfo { hasNextPage endCursor } } }`;
async function items(filter: object = {}, who = bureau): Promise<any[]> {
  const found: any[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { edges, pageInfo }: any = (await registry.ask(ITEMS, { filter, after }, who)).reconciliationItems;
    found.push(...edges.map(({ node }: any) => node));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return found;
}
const itemOf = async (part: Part) => (await items()).find(({ student }) => student?.id === year.idOf(part));
const PROGRESS = `{ reconciliation(termId: "${TERM}") { dueOn finding progress { school { id } total open escalated settled resolved { resolution count } } } }`;
const progress = async (who = bureau) => (await registry.ask(PROGRESS, {}, who)).reconciliation;
const progressAt = async (schoolId: string, who = bureau) =>
  (await progress(who)).progress.find((line: any) => line.school.id === schoolId);
const sum = (counts: object): number => Object.values(counts).reduce((total, count) => total + count, 0);

const FORMS = `school { id } jurisdiction { id } forms { form numerator denominator percent }`;
const KINDS = ['PRIMARY_CONSOLIDATION', 'JUNIOR_CONSOLIDATION', 'DROPOUT_RATE'];
const FIGURES = `query ($period: String) { ${KINDS.map(
  (kind) => `${kind}_CITY: indicator(kind: ${kind}, place: { jurisdiction: "640381" }, period: $period) { ${FORMS} }
    ${['TOWN', 'SCHOOL'].map((by) => `${kind}_${by}: indicatorBreakdown(kind: ${kind}, by: ${by}, period: $period) { ${FORMS} }`).join(' ')}`,
).join(' ')} }`;
/** Every figure of a school year as the graph shows it, by `<indicator> <place>`. */
async function figures(period: string) {
  const asked = await registry.ask(FIGURES, { period });
  const shown = Object.entries<any>(asked).flatMap(([alias, found]) =>
    [found].flat().map(({ school: where, jurisdiction, forms }) => {
      const kind = alias.slice(0, alias.lastIndexOf('_'));
      return [`${kind} ${where?.id ?? jurisdiction.id}`, Object.fromEntries(forms.map(({ form, ...quotient }: any) => [form, quotient]))];
    }),
  );
  return Object.fromEntries(shown);
}
let [before, beforeByHand] = [{}, {}];
let duplicateId = '';

beforeAll(async () => {
  registry = await startRegistryUnderTest(`${FIRST_DAY}T09:00:00+08:00`);
  year = yearOfACity(registry);
  ({ act, done } = acting(registry));
  await year.begin();
  [before, beforeByHand] = [await figures('2025'), figuresByHand(city, '2025', FIRST_DAY)];
  await year.goOn();
  await year.promote();
  duplicateId = await year.beginAutumn();
  await registry.tick();
});
afterAll(async () => registry?.stop());

describe('A9 the reconciliation at the start of a term', () => {
  it('A9 is opened by the bureau for the running term, with a day within its first month', async () => {
    expect(await act('openReconciliation', { termId: TERM }, school)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act('openReconciliation', { termId: '2025-spring' })).toMatchObject({ code: 'TERM_NOT_RUNNING', field: 'input.termId' });
    expect(await act('openReconciliation', { termId: TERM, dueOn: '2026-10-20' })).toMatchObject({ code: 'DUE_DAY_INVALID' });
    await done('openReconciliation', { termId: TERM, dueOn: '2026-09-18' });
    while ((await progress()).finding) await registry.tick();
    await done('openReconciliation', { termId: TERM });
    await registry.tick();
    expect(await progress()).toMatchObject({ dueOn: '2026-09-18', finding: false });
  });

  it('A9 finds who was on last term’s roll and is not in class, school by school', async () => {
    const all = await items();
    const parts = ['transferred', 'suspended', 'out', 'outInLastGrade', 'died', 'mistake', 'onTheWay'] as const;
    const found = parts.map((part) => {
      const { difference, onRecord } = all.find(({ student }) => student?.id === year.idOf(part)) ?? {};
      return [part, difference, onRecord];
    });
    expect(found).toEqual([
      ['transferred', 'OFF_ROLL', 'TRANSFERRED'],
      ['suspended', 'SUSPENDED', 'SUSPENDED'],
      ['out', 'MARKED', 'DROPPED_OUT'],
      // In the last grade nobody graduates who is out of school.
      ['outInLastGrade', 'MARKED', 'DROPPED_OUT'],
      ['died', 'OFF_ROLL', 'DIED'],
      ['mistake', 'OFF_ROLL', 'WRONG_ENTRY'],
      ['onTheWay', 'IN_TRANSIT', null],
    ]);
    // The merged record shows the child it stands for.
    expect(await itemOf('twice')).toMatchObject({ difference: 'OFF_ROLL', onRecord: 'DUPLICATE' });
    const byHand = missingByHand(city, LAST_DAY_OF_TERM);
    const lines = (await progress()).progress;
    expect(Object.fromEntries(lines.map(({ school: { id }, total, open }: any) => [id, [total, open]]))).toEqual(
      Object.fromEntries([...byHand].map(([id, counts]) => [id, [sum(counts), sum(counts)]])),
    );
    expect((await progress(receiver)).progress).toMatchObject([{ school: { id: away } }]);
    expect(await items({}, receiver)).toHaveLength(sum(byHand.get(away) ?? {}));
    expect(await items({}, viewerOf('analyst'))).toEqual([]);
  });

  it('A9 takes one answer for each, and only what the record bears out', async () => {
    const { id } = await itemOf('transferred');
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

  it('A9 answers all that the record knows at once: each of the seven, at every school as often as a clerk counts', async () => {
    const COUNTS = '... on ConfirmReconciliationSuccess { resolvedCount settledCount openCount }';
    const confirm = (schoolId: string) => done('confirmReconciliation', { termId: TERM, schoolId }, officeOf(schoolId), COUNTS);
    const byHand = missingByHand(city, LAST_DAY_OF_TERM);
    for (const [schoolId, { OPEN: openCount = 0, ...known }] of byHand)
      expect(await confirm(schoolId)).toMatchObject({ resolvedCount: sum(known), settledCount: 0, openCount });
    expect(await confirm(home)).toMatchObject({ resolvedCount: 0, settledCount: 0, openCount: 1 });
    for (const { school: where, open, resolved } of (await progress()).progress) {
      const answered = Object.fromEntries(resolved.map(({ resolution, count }: any) => [resolution, count]));
      expect({ ...answered, ...(open > 0 && { OPEN: open }) }).toEqual(byHand.get(where.id));
    }
    const all = ['TRANSFERRED', 'SUSPENDED', 'GRADUATED', 'DROPPED_OUT', 'DIED', 'DUPLICATE', 'WRONG_ENTRY'];
    expect((await progressAt(home, town)).resolved.map(({ resolution }: any) => resolution)).toEqual(all);
  });

  it('A9 a school names who did not come, and says when the child is there', async () => {
    expect(await act('reportMissingAtTermStart', { termId: TERM, studentId: year.idOf('absent') }, receiver)).toMatchObject({
      code: 'FORBIDDEN',
    });
    await done('reportMissingAtTermStart', { termId: TERM, studentId: year.idOf('absent') }, school);
    await done('confirmReconciliation', { termId: TERM, schoolId: home }, school);
    const missing = await itemOf('absent');
    expect(missing).toMatchObject({ difference: 'DID_NOT_REPORT', status: 'OPEN', onRecord: null });
    await done('settleReconciliation', { itemId: missing.id }, school);
    expect(await act('settleReconciliation', { itemId: (await itemOf('onTheWay')).id }, school)).toMatchObject({ code: 'NOT_IN_CLASS' });
    const total = sum(missingByHand(city, LAST_DAY_OF_TERM).get(home) ?? {}) + 1;
    expect(await progressAt(home)).toMatchObject({ total, open: 1, settled: 1 });
  });

  it('A9 what nobody answers goes to the town and then to the bureau', async () => {
    const on = async (day: string) => {
      registry.clock.set(`${day}T08:00:00+08:00`);
      await registry.tick();
      return itemOf('onTheWay');
    };
    expect(await on('2026-09-18')).toMatchObject({ answering: 'SCHOOL', answerBy: '2026-09-18' });
    const toTown = await on('2026-09-19');
    expect(toTown).toMatchObject({ answering: 'TOWN', status: 'OPEN', dueOn: '2026-09-18' });
    expect(await items({ answering: 'TOWN', status: 'OPEN' }, town)).toHaveLength(1);
    expect(await progressAt(home)).toMatchObject({ open: 1, escalated: 1 });
    expect(await on(toTown.answerBy)).toMatchObject({ answering: 'TOWN' });
    expect(await on('2026-10-16')).toMatchObject({ answering: 'BUREAU' });
    expect(await on('2026-11-16')).toMatchObject({ answering: 'BUREAU' });
  });

  it('A9 A11 the list of a term is a ledger, with what became of each child', async () => {
    const { text, lineCount } = await registry.exported('RECONCILIATION', school, { period: TERM });
    const byHand = missingByHand(city, LAST_DAY_OF_TERM);
    expect(lineCount).toBe(sum(byHand.get(home) ?? {}) + 1);
    const lines = text.split('\n').filter((line: string) => line.includes('已不在籍'));
    expect(lines.filter((line: string) => line.includes('已核实,死亡'))).toHaveLength(1);
    expect(text).toContain('转学在途,待核实,,,教育局');
    // Who moved away keeps to the school that has the child now.
    const left = text.split('\n').find((line: string) => line.includes(year.idOf('transferred')));
    expect(left).toContain(`${year.idOf('transferred')},,,已不在籍`);
    const lineCountAway = sum(byHand.get(away) ?? {});
    expect(await registry.exported('RECONCILIATION', receiver, { period: TERM })).toMatchObject({ lineCount: lineCountAway });
  });

  it('A9 says when the record no longer bears out an answer', async () => {
    await done('resumeStudent', { studentId: year.idOf('suspended'), grounds: { on: '2026-11-16' } }, school);
    expect(await itemOf('suspended')).toMatchObject({ status: 'RESOLVED', resolution: 'SUSPENDED', agreesWithRecord: false });
  });

  it('A5 A9 who is sent away and received nowhere stays on the list of the school that sent the child', async () => {
    const ON_THE_WAY = `{ transfers { edges { node { overdue student { id } } } } }`;
    const { transfers } = await registry.ask(ON_THE_WAY, {}, school);
    expect(transfers.edges).toEqual([{ node: { overdue: true, student: { id: year.idOf('onTheWay') } } }]);
    expect(await itemOf('onTheWay')).toMatchObject({ status: 'OPEN', onRecord: null });
  });

  it('A3 A5 A9 A12 the figures of the year at every school, town and the city are those a clerk counts: before it, after it, with a merge and without', async () => {
    const today = '2026-11-16';
    const asCounted = async () => {
      const [lastYear, thisYear] = [await figures('2025'), await figures('2026')];
      expect(lastYear).toEqual(figuresByHand(city, '2025', today));
      expect(thisYear).toEqual(figuresByHand(city, '2026', today));
      return { lastYear, thisYear };
    };
    expect(before).toEqual(beforeByHand);
    const ROLL = `DROPOUT_RATE ${home}`;
    const COHORT = `PRIMARY_CONSOLIDATION ${home}`;
    const merged = await asCounted();
    await done('undoMerge', { duplicateId, approvalNumber: '青教〔2026〕19号' });
    cast.again.done.splice(0);
    const apart = await asCounted();
    expect(apart.lastYear[ROLL].RATE.denominator).toBe(merged.lastYear[ROLL].RATE.denominator + 1);
    const { numerator, denominator } = merged.thisYear[COHORT].SO_FAR;
    expect(apart.thisYear[COHORT].SO_FAR).toMatchObject({ numerator: numerator + 1, denominator: denominator + 1 });
    const answered = (await items({ status: 'RESOLVED' })).find(({ resolution }) => resolution === 'DUPLICATE');
    expect(answered).toMatchObject({ student: { id: year.idOf('again') }, agreesWithRecord: false });
  });
});
