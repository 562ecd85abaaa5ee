import fc from 'fast-check';
import { addDays, newId } from '@baoxue/domain';
import { studentCards, type StudentCards } from '@baoxue/mongo';
import { nobodysIdNumber } from '@baoxue/testing';
import { event, startPovertyAid, viewer, type RunningPovertyAid } from '../poverty-aid.fixtures.js';
import { aidYear, owed, TERM_IDS, type BankOutcome, type PlainYear, type TermId } from './aid-year.fixtures.js';

const TOWN = '640381187';
const SCHOOLS = ['6499000031', '6499000032', '6499000033'] as const;
const PLACES = ['64', '6403', '640381', TOWN];
/** Each is told of, listed, assessed and paid through graph and database, up to five times; 400 more by the rules alone (../entitlement). */
const GENERATED = 90;

/** What holds when the year begins, and the one thing that changes in it. */
interface Life {
  readonly at: string;
  readonly primary: boolean;
  readonly boards: boolean;
  readonly poor: boolean;
  readonly change: 'nothing' | 'school' | 'bed' | 'ledger' | 'suspension';
  /** The day it holds from. The service hears of all of them in July, after autumn was paid. */
  readonly on: string;
}
const life = (changes: Partial<Life> = {}): Life => ({
  ...{ at: SCHOOLS[0], primary: true, boards: true, poor: true, change: 'nothing', on: '2026-03-02' },
  ...changes,
});
const lives = {
  stays: life(),
  dayPupil: life({ primary: false, boards: false }),
  transfers: life({ change: 'school', on: '2026-03-16' }),
  beginsToBoard: life({ boards: false, change: 'bed', on: '2026-04-01' }),
  leavesTheLedger: life({ change: 'ledger', on: '2026-04-15' }),
  comesOntoTheLedger: life({ primary: false, poor: false, change: 'ledger', on: '2026-03-20' }),
  isSuspended: life({ change: 'suspension', on: '2026-05-06' }),
  boardedEarlierThanTold: life({ boards: false, change: 'bed', on: '2025-11-03' }),
  boardedShorterThanTold: life({ primary: false, change: 'bed', on: '2025-12-01' }),
  isNotPoor: life({ poor: false }),
} satisfies Record<string, Life>;
type Name = keyof typeof lives;
const names = Object.keys(lives) as Name[];

/** For half of them nothing changes; most of what does, in spring; some gave up a bed, or took one, in autumn. */
const someLife: fc.Arbitrary<Life> = fc
  .record({
    at: fc.constantFrom(...SCHOOLS),
    primary: fc.boolean(),
    boards: fc.boolean(),
    poor: fc.constantFrom(true, true, false),
    change: fc.constantFrom(
      'nothing',
      'nothing',
      'nothing',
      'nothing',
      'nothing',
      'school',
      'bed',
      'ledger',
      'suspension',
      'bed told late',
    ),
    day: fc.integer({ min: 1, max: 95 }),
  })
  .map(({ change, day, ...rest }): Life => {
    const isLate = change === 'bed told late';
    return { ...rest, change: isLate ? 'bed' : change, on: addDays(isLate ? '2025-09-01' : '2026-03-02', day) };
  });

/** The same in plain words, for the calculation that asks nothing of the programme. */
function plainYearOf({ primary, boards, poor, change, on }: Life): PlainYear {
  const has = (what: Life['change']) => (day: string) => change === what && day >= on;
  return {
    primary,
    boards: (day) => boards !== has('bed')(day),
    poor: (day) => poor !== has('ledger')(day),
    enrolled: (day) => !has('suspension')(day),
  };
}

const named = names.map((name): [string, Life] => [name, lives[name]]);
const generated = fc.sample(someLife, { numRuns: GENERATED, seed: 201849 }).map((each, index): [string, Life] => [`child ${index}`, each]);
const kids = [...named, ...generated].map(([name, lived], index) => ({
  ...{ name, lived, studentId: newId(), number: nobodysIdNumber('2014-05-05', 1 + index) },
  plain: plainYearOf(lived),
  /** The bank cannot pay some at first. */
  isUnlucky: name === 'stays' || name === 'transfers' || index % 17 === 0,
}));
type Kid = (typeof kids)[number];
const kidOf = new Map(kids.map((kid) => [kid.studentId, kid]));
const outcomeFor =
  (unlucky: BankOutcome) =>
  (studentId: string): BankOutcome =>
    kidOf.get(studentId)?.isUnlucky ? unlucky : '成功';
const changing = (...what: readonly Life['change'][]) => kids.filter(({ lived }) => what.includes(lived.change));

let aid: RunningPovertyAid;
let city: ReturnType<typeof aidYear>;
let cards: StudentCards;
beforeAll(async () => {
  aid = await startPovertyAid('2025-12-20T09:00:00+08:00');
  city = aidYear(aid, TOWN, SCHOOLS);
  cards = studentCards(aid.connection);
});
afterAll(() => aid?.stop());

/** The registry's word, handed to the consumers that keep cards and facts: no bus, no inbox between. */
async function tellOf({ studentId, number, lived }: Kid, isChange: boolean): Promise<void> {
  const { at, primary, boards, change, on } = lived;
  const schoolId = isChange && change === 'school' ? (SCHOOLS[(SCHOOLS.findIndex((each) => each === at) + 1) % 3] ?? at) : at;
  const { data } = aid.registered(studentId, number, {
    ...{ schoolId, classId: `${schoolId}-2025-13-01`, jurisdictions: PLACES, grade: primary ? '13' : '22' },
    boarding: isChange && change === 'bed' ? !boards : boards,
    lifeStatus: isChange && change === 'suspension' ? 'suspended' : 'enrolled',
  });
  const told: any = isChange
    ? event('student.moved.v1', studentId, 2, { ...(data as object), effectiveOn: on })
    : event('student.registered.v1', studentId, 1, data as object);
  await cards.apply(told);
  await aid.handlersOf('poverty-aid.entitlement')[told.type]?.(told);
}
const listed = ({ number }: Kid, 类别: string, 认定日期: string) => ({ 身份证号: number, 类别, 认定日期 });

interface Balance {
  readonly entitledFen: number;
  readonly paidFen: number;
  readonly inBatchFen: number;
  readonly dueFen: number;
  readonly lines: readonly { readonly kind: string; readonly causes: readonly object[] }[];
}
const NOTHING: Balance = { entitledFen: 0, paidFen: 0, inBatchFen: 0, dueFen: 0, lines: [] };
const balances = new Map<string, Balance>();
const balanceOf = ({ studentId }: Kid, termId: TermId): Balance => balances.get(`${studentId}|${termId}`) ?? NOTHING;

/** What the graph, the bank's own files and the policy's words say of a child must be one. */
function expectBalanced(kid: Kid, termId: TermId): void {
  const { entitledFen, paidFen, inBatchFen, dueFen } = balanceOf(kid, termId);
  const [due, bank] = [owed(kid.plain, termId), city.bankPaidFor(kid.studentId, termId)];
  expect({ name: kid.name, termId, entitledFen, paidFen, inBatchFen, dueFen }).toEqual({
    ...{ name: kid.name, termId, entitledFen: due, paidFen: bank, inBatchFen: 0, dueFen: due - bank },
  });
}

describe('C1 C3 C5 a year of a generated city', () => {
  it('is paid in autumn, whom the bank cannot pay in a second batch', async () => {
    for (const schoolId of SCHOOLS) await aid.openSchool(schoolId, { jurisdictions: PLACES });
    await Promise.all(kids.map((kid) => tellOf(kid, false)));
    const poor = kids.filter(({ lived }) => lived.poor);
    await aid.importList(poor.map((kid) => listed(kid, '低保', '2024-09-01')));
    await city.openAccounts(kids);
    await city.assess('2025-autumn');
    expect(await city.pay('2025-autumn', outcomeFor('失败'))).toBe(poor.length);
    expect(await city.pay('2025-autumn')).toBe(poor.filter(({ isUnlucky }) => isUnlucky).length);
    expect(await city.pay('2025-autumn')).toBe(0);
  });

  it('goes on in spring with transfers, beds, ledgers and suspensions, some of them told after their term was paid', async () => {
    aid.clock.set('2026-07-01T09:00:00+08:00');
    await Promise.all(changing('school', 'bed', 'suspension').map((kid) => tellOf(kid, true)));
    const ofLedgers = changing('ledger');
    await aid.importList(ofLedgers.filter(({ lived }) => !lived.poor).map((kid) => listed(kid, '建档立卡', kid.lived.on)));
    const LEDGER = `query ($town: String, $after: String) { aidLedger(category: SUBSISTENCE_ALLOWANCE, jurisdiction: $town, first: 100, after: $after) { edges { node { id student { id } } } pageInfo { hasNextPage endCursor } } }`;
    const entries = await city.all(LEDGER, { town: TOWN }, ({ aidLedger }) => aidLedger);
    const entryOf = new Map(entries.map(({ id, student }) => [student?.id, id]));
    const officer = viewer('poverty-officer');
    for (const { studentId, lived } of ofLedgers.filter((kid) => kid.lived.poor))
      await city.mutate('leaveAidLedger', { entryId: entryOf.get(studentId), leftOn: lived.on }, '', officer);
    for (const termId of TERM_IDS) {
      await city.assess(termId);
      expect(await city.pay(termId, outcomeFor('退回'))).toBeGreaterThan(0);
      await city.pay(termId);
    }

    const SUMS = `query ($termId: ID!, $after: String) { entitlements(termId: $termId, first: 100, after: $after) { edges { node { student { id } entitledFen paidFen inBatchFen dueFen lines { kind causes { fact from to was { zh } now { zh } } } } } pageInfo { hasNextPage endCursor } } }`;
    for (const termId of TERM_IDS)
      for (const each of await city.all(SUMS, { termId }, ({ entitlements }) => entitlements))
        balances.set(`${each.student.id}|${termId}`, each);
  });

  it.each(kids.slice(0, names.length).map((kid) => [kid.name, kid] as const))(
    'balances to the fen with what is worked out day by day: %s',
    (_name, kid) => {
      for (const termId of TERM_IDS) expectBalanced(kid, termId);
    },
  );

  it.each(TERM_IDS)('balances to the fen with what is worked out day by day, every child and all of them together: %s', (termId) => {
    for (const kid of kids) expectBalanced(kid, termId);
    const sumOf = (fenOf: (kid: Kid) => number) => kids.reduce((sum, kid) => sum + fenOf(kid), 0);
    expect(sumOf((kid) => city.bankPaidFor(kid.studentId, termId) + balanceOf(kid, termId).dueFen)).toBe(
      sumOf(({ plain }) => owed(plain, termId)),
    );
  });

  it('leaves nobody unpaid, and debts only of beds that were given up earlier than told', () => {
    const due = kids.flatMap((kid) => TERM_IDS.map((termId) => ({ kid, termId, dueFen: balanceOf(kid, termId).dueFen })));
    const open = due.filter(({ dueFen }) => dueFen !== 0);
    expect(open.length).toBeGreaterThan(1);
    for (const { kid, termId, dueFen } of open) {
      expect(dueFen).toBeLessThan(0);
      expect([termId, kid.lived.change, kid.lived.boards]).toEqual(['2025-autumn', 'bed', true]);
    }
  });

  it('says which fact changed where something is paid or taken back afterwards', () => {
    const causesOf = (kid: Kid) => balanceOf(kid, '2025-autumn').lines.flatMap(({ causes }) => causes);
    const [boards, not] = [{ zh: '住校' }, { zh: '走读' }];
    const late: readonly Name[] = ['boardedEarlierThanTold', 'boardedShorterThanTold'];
    expect(kids.filter(({ name }) => late.includes(name as Name)).map(causesOf)).toEqual([
      [{ fact: 'BOARDING', from: '2025-11-03', to: '2026-01-30', was: not, now: boards }],
      [{ fact: 'BOARDING', from: '2025-12-01', to: '2026-01-30', was: boards, now: not }],
    ]);
    const adjustments = [...balances.values()].flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'ADJUSTMENT'));
    expect(adjustments.length).toBeGreaterThan(late.length);
    expect(adjustments.every(({ causes }) => causes.length > 0)).toBe(true);
  });
});
