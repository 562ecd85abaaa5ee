import fc from 'fast-check';
import { addDays, newId } from '@baoxue/domain';
import { studentCards } from '@baoxue/mongo';
import { nobodysIdNumber } from '@baoxue/testing';
import { accountOf, event, eventually, idNumberOf, startPovertyAid, viewer, type RunningPovertyAid } from '../poverty-aid.fixtures.js';
import { aidYear, owed, preparer, TERM_IDS, type BankOutcome, type PlainYear, type TermId } from './aid-year.fixtures.js';

let aid: RunningPovertyAid;
let year: ReturnType<typeof aidYear>;
beforeAll(async () => {
  aid = await startPovertyAid('2025-10-20T09:00:00+08:00');
  year = aidYear(aid, TOWN, [A, B]);
});
afterAll(() => aid?.stop());

const [A, B] = ['6499000021', '6499000022'] as const;
const TOWN = '640381188';

const always = () => true;
const never = () => false;
const from = (first: string) => (day: string) => day >= first;
const until = (first: string) => (day: string) => day < first;
const child = (changes: Partial<PlainYear> = {}): PlainYear => ({
  primary: true,
  boards: always,
  poor: always,
  enrolled: always,
  ...changes,
});

const children = {
  stays: child(),
  dayPupil: child({ primary: false, boards: never }),
  transfers: child(),
  beginsToBoard: child({ boards: from('2026-04-01') }),
  leavesTheLedger: child({ poor: until('2026-04-15') }),
  comesOntoTheLedger: child({ primary: false, poor: from('2026-03-20') }),
  isSuspended: child({ enrolled: until('2026-05-06') }),
  boardedEarlierThanTold: child({ boards: from('2025-11-03') }),
  boardedShorterThanTold: child({ primary: false, boards: until('2025-12-01') }),
  isNotPoor: child({ poor: never }),
} satisfies Record<string, PlainYear>;
type Name = keyof typeof children;
const names = Object.keys(children) as Name[];
const idOf = new Map<Name, string>(names.map((name) => [name, newId()]));
const nameOf = new Map([...idOf].map(([name, id]) => [id, name]));

const numberOf = (name: Name): string => idNumberOf(200 + names.indexOf(name));
const cardOf = (name: Name, changes: object = {}) => ({
  schoolId: A,
  classId: `${A}-2025-13-01`,
  jurisdictions: ['64', '6403', '640381', TOWN],
  grade: children[name].primary ? '13' : '22',
  boarding: true,
  ...changes,
});

async function tell(name: Name, sequence: number, effectiveOn: string, changes: object): Promise<void> {
  const studentId = idOf.get(name) ?? '';
  const { data } = aid.registered(studentId, numberOf(name), cardOf(name, changes));
  await aid.publish('baoxue.registry.student', event('student.moved.v1', studentId, sequence, { ...(data as object), effectiveOn }));
  await eventually(async () => {
    const facts = await aid.connection.collection('student_facts').findOne({ _id: studentId as never });
    return facts?.['enrolments'].length === sequence;
  });
}

/** Whom the bank does not pay. */
const except =
  (outcomes: Partial<Record<Name, BankOutcome>>) =>
  (studentId: string): BankOutcome =>
    outcomes[nameOf.get(studentId) as Name] ?? '成功';

const balanceOf = async (name: Name, termId: TermId) => {
  const source = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { aid { entitlement(termId: "${termId}") { entitledFen paidFen inBatchFen dueFen } } } } }`;
  const found = await aid.ask(source, { r: [{ __typename: 'Student', id: idOf.get(name) }] }, preparer);
  return found._entities[0].aid.entitlement ?? { entitledFen: 0, paidFen: 0, inBatchFen: 0, dueFen: 0 };
};

describe('C3 C5 a year of a school', () => {
  it('is paid in autumn, a failed payment in a second batch', async () => {
    for (const schoolId of [A, B]) await aid.openSchool(schoolId, { jurisdictions: ['64', '6403', '640381', TOWN] });
    for (const name of names) {
      const boarding = children[name].boards('2025-09-01');
      await aid.publish('baoxue.registry.student', aid.registered(idOf.get(name) ?? '', numberOf(name), cardOf(name, { boarding })));
      await eventually(() => aid.connection.collection('student_cards').findOne({ _id: idOf.get(name) as never }));
      await eventually(() =>
        aid.connection.collection('student_facts').findOne({ _id: idOf.get(name) as never, 'enrolments.0': { $exists: true } as never }),
      );
    }
    const poorNow = names.filter((name) => children[name].poor('2025-09-01'));
    await aid.importList(poorNow.map((name) => ({ 身份证号: numberOf(name), 类别: '低保', 认定日期: '2024-09-01' })));
    await aid.importAccounts(names.map((name) => accountOf(numberOf(name))));
    await year.assess('2025-autumn');
    expect(await year.pay('2025-autumn', except({ stays: '失败' }))).toBe(poorNow.length);
    expect(await year.pay('2025-autumn')).toBe(1);
    expect(await year.pay('2025-autumn')).toBe(0);
  });

  it('goes on in spring with a transfer, a bed, ledgers and a suspension, and two facts that come late', async () => {
    aid.clock.set('2026-05-20T09:00:00+08:00');
    await tell('transfers', 2, '2026-03-16', { schoolId: B, classId: `${B}-2025-13-01` });
    await tell('beginsToBoard', 2, '2026-04-01', { boarding: true });
    await tell('isSuspended', 2, '2026-05-06', { lifeStatus: 'suspended' });
    await tell('boardedEarlierThanTold', 2, '2025-11-03', { boarding: true });
    await tell('boardedShorterThanTold', 2, '2025-12-01', { boarding: false });
    await aid.importList([{ 身份证号: numberOf('comesOntoTheLedger'), 类别: '建档立卡', 认定日期: '2026-03-20' }]);
    const LEDGER = `query ($n: String) { aidLedger(category: SUBSISTENCE_ALLOWANCE, idNumber: $n) { edges { node { id } } } }`;
    const { aidLedger } = await aid.ask(LEDGER, { n: numberOf('leavesTheLedger') });
    const leave = { entryId: aidLedger.edges[0].node.id, leftOn: '2026-04-15' };
    expect(await year.mutate('leaveAidLedger', leave, '', viewer('poverty-officer'))).toMatchObject({
      __typename: 'LeaveAidLedgerSuccess',
    });
    await year.assess('2025-spring');
    await year.assess('2025-autumn');
    expect(await year.pay('2025-spring', except({ transfers: '退回' }))).toBeGreaterThan(5);
    expect(await year.pay('2025-spring')).toBe(1);
    expect(await year.pay('2025-autumn')).toBe(1);
  });

  it.each(names)('balances to the fen with what is worked out day by day: %s', async (name) => {
    for (const termId of TERM_IDS) {
      const { entitledFen, paidFen, inBatchFen, dueFen } = await balanceOf(name, termId);
      const bank = year.bankPaidFor(idOf.get(name) ?? '', termId);
      expect([termId, entitledFen, paidFen, inBatchFen]).toEqual([termId, owed(children[name], termId), bank, 0]);
      expect(bank + dueFen).toBe(entitledFen);
    }
  });

  it('leaves nobody unpaid, and one debt of a bed that was given up earlier than told', async () => {
    const due = await Promise.all(
      names.map(async (name) => [name, (await balanceOf(name, '2025-autumn')).dueFen, (await balanceOf(name, '2025-spring')).dueFen]),
    );
    expect(due.filter(([, autumn, spring]) => autumn !== 0 || spring !== 0)).toEqual([
      ['boardedShorterThanTold', owed(children.boardedShorterThanTold, '2025-autumn') - 75_000, 0],
    ]);
  });

  it('says which fact changed where something is paid or taken back afterwards', async () => {
    const LINES = `lines { kind causes { fact from to was { zh } now { zh } } }`;
    const source = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { aid { entitlement(termId: "2025-autumn") { ${LINES} } } } } }`;
    const late = ['boardedEarlierThanTold', 'boardedShorterThanTold'] as const;
    const found = await aid.ask(source, { r: late.map((name) => ({ __typename: 'Student', id: idOf.get(name) })) }, preparer);
    const causes = found._entities.map((one: any) => one.aid.entitlement.lines.flatMap((line: any) => line.causes));
    const [boards, not] = [{ zh: '住校' }, { zh: '走读' }];
    expect(causes).toEqual([
      [{ fact: 'BOARDING', from: '2025-11-03', to: '2026-01-30', was: not, now: boards }],
      [{ fact: 'BOARDING', from: '2025-12-01', to: '2026-01-30', was: boards, now: not }],
    ]);
  });
});

describe('C1 C3 C5 a year of a generated city', () => {
  /** Each is paid some four times over bus and database; hundreds are paid by the rules alone (year-of-a-city.test.ts). */
  const CHILDREN = 20;
  const CITY_TOWN = '640381187';
  const SCHOOLS = ['6499000031', '6499000032', '6499000033'] as const;
  const PLACES = ['64', '6403', '640381', CITY_TOWN];

  /** One thing changes for most children in spring; for some, in autumn, and it is told after that term was paid. */
  const someYear = fc.record({
    at: fc.constantFrom(...SCHOOLS),
    primary: fc.boolean(),
    boards: fc.boolean(),
    poor: fc.constantFrom(true, true, true, false),
    change: fc.constantFrom('nothing', 'school', 'bed', 'ledger', 'suspension', 'bed told late'),
    day: fc.integer({ min: 1, max: 95 }),
  });
  const kids = fc.sample(someYear, { numRuns: CHILDREN, seed: 201849 }).map(({ day, ...kid }, index) => {
    const on = addDays(kid.change === 'bed told late' ? '2025-09-01' : '2026-03-02', day);
    const changed = (what: typeof kid.change) => (date: string) => kid.change === what && date >= on;
    const plain = child({
      primary: kid.primary,
      boards: (date) => kid.boards !== (changed('bed')(date) || changed('bed told late')(date)),
      poor: (date) => kid.poor !== changed('ledger')(date),
      enrolled: (date) => !changed('suspension')(date),
    });
    return { ...kid, on, plain, studentId: newId(), number: nobodysIdNumber('2014-05-05', 1 + index) };
  });
  type Kid = (typeof kids)[number];
  const later = (schoolId: string): string => SCHOOLS[(SCHOOLS.findIndex((each) => each === schoolId) + 1) % SCHOOLS.length] ?? schoolId;

  /** The registry's word, handed to the consumers that keep cards and facts: no bus, no inbox between. */
  async function tellOf({ studentId, number, at, primary, boards, change, on }: Kid, isChange: boolean): Promise<void> {
    const schoolId = isChange && change === 'school' ? later(at) : at;
    const { data } = aid.registered(studentId, number, {
      ...{ schoolId, classId: `${schoolId}-2025-13-01`, jurisdictions: PLACES, grade: primary ? '13' : '22' },
      boarding: isChange && change.startsWith('bed') ? !boards : boards,
      lifeStatus: isChange && change === 'suspension' ? 'suspended' : 'enrolled',
    });
    const told: any = isChange
      ? event('student.moved.v1', studentId, 2, { ...(data as object), effectiveOn: on })
      : event('student.registered.v1', studentId, 1, data as object);
    await studentCards(aid.connection).apply(told);
    await aid.handlersOf('poverty-aid.entitlement')[told.type]?.(told);
  }
  const listed = ({ number }: Kid, 类别: string, 认定日期: string) => ({ 身份证号: number, 类别, 认定日期 });

  it('balances to the fen with what is worked out day by day: every child, every school, every term', async () => {
    const city = aidYear(aid, CITY_TOWN, SCHOOLS);
    for (const schoolId of SCHOOLS) await aid.openSchool(schoolId, { jurisdictions: PLACES });
    aid.clock.set('2025-12-20T09:00:00+08:00');
    await Promise.all(kids.map((kid) => tellOf(kid, false)));
    await aid.importList(kids.filter(({ poor }) => poor).map((kid) => listed(kid, '低保', '2024-09-01')));
    await aid.importAccounts(kids.map(({ number }) => accountOf(number)));
    await city.assess('2025-autumn');
    const failing = new Set(kids.filter((_, index) => index % 17 === 0).map(({ studentId }) => studentId));
    expect(await city.pay('2025-autumn', (studentId) => (failing.has(studentId) ? '失败' : '成功'))).toBe(
      kids.filter(({ poor }) => poor).length,
    );

    aid.clock.set('2026-07-01T09:00:00+08:00');
    const moved: readonly Kid['change'][] = ['school', 'bed', 'suspension', 'bed told late'];
    await Promise.all(kids.filter(({ change }) => moved.includes(change)).map((kid) => tellOf(kid, true)));
    const changing = kids.filter(({ change }) => change === 'ledger');
    for (const { on, ...kid } of changing.filter(({ poor }) => !poor)) await aid.importList([listed({ ...kid, on }, '建档立卡', on)]);
    const LEDGER = `query ($town: String, $after: String) { aidLedger(category: SUBSISTENCE_ALLOWANCE, jurisdiction: $town, first: 100, after: $after) { edges { node { id student { id } } } pageInfo { hasNextPage endCursor } } }`;
    const entries = await city.all(LEDGER, { town: CITY_TOWN }, ({ aidLedger }) => aidLedger);
    const entryOf = new Map(entries.map(({ id, student }) => [student?.id, id]));
    for (const { studentId, on } of changing.filter(({ poor }) => poor))
      await city.mutate('leaveAidLedger', { entryId: entryOf.get(studentId), leftOn: on }, '', viewer('poverty-officer'));
    for (const termId of TERM_IDS) {
      await city.assess(termId);
      await city.pay(termId, (studentId) => (failing.has(studentId) ? '退回' : '成功'));
      await city.pay(termId);
    }

    const SUMS = `query ($termId: ID!, $schoolId: ID, $after: String) { entitlements(termId: $termId, schoolId: $schoolId, first: 100, after: $after) { edges { node { student { id } entitledFen paidFen inBatchFen dueFen lines { kind causes { fact } } } } pageInfo { hasNextPage endCursor } } }`;
    for (const termId of TERM_IDS) {
      const found = new Map<string, any>();
      for (const schoolId of SCHOOLS)
        for (const each of await city.all(SUMS, { termId, schoolId }, ({ entitlements }) => entitlements)) found.set(each.student.id, each);
      const balances = kids.map(({ studentId, change, plain }) => {
        const { entitledFen, paidFen, inBatchFen, dueFen } = found.get(studentId) ?? {
          entitledFen: 0,
          paidFen: 0,
          inBatchFen: 0,
          dueFen: 0,
        };
        const bank = city.bankPaidFor(studentId, termId);
        expect({ studentId, change, entitledFen, paidFen, inBatchFen, dueFen }).toEqual({
          ...{ studentId, change, entitledFen: owed(plain, termId), paidFen: bank, inBatchFen: 0, dueFen: owed(plain, termId) - bank },
        });
        return { bank, dueFen };
      });
      // What was paid for a bed given up earlier is owed back; nobody waits for money.
      expect(balances.some(({ dueFen }) => dueFen > 0)).toBe(false);
      expect(balances.reduce((sum, { bank, dueFen }) => sum + bank + dueFen, 0)).toBe(
        kids.reduce((sum, { plain }) => sum + owed(plain, termId), 0),
      );
      const adjustments = [...found.values()].flatMap(({ lines }) => lines.filter(({ kind }: any) => kind === 'ADJUSTMENT'));
      expect(adjustments.every(({ causes }: any) => causes.length > 0)).toBe(true);
    }
  });
});
