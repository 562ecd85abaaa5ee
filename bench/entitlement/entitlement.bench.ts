/**
 * Entitlements of a city's children in one term, against a floor: the same days and the same divisions in a plain loop that is told the answer's
 * shape beforehand (who is where from when), so it looks nothing up, explains nothing and keeps no line.
 */
import { assess, termShare, type TermDays } from '../../services/poverty-aid/src/entitlement/assess.js';
import type { EnrolmentFact, StudentFacts } from '../../services/poverty-aid/src/entitlement/facts.js';

const CHILDREN = 30_000;
const ROUNDS = 5;
const TERM: TermDays = { id: '2025-autumn', from: '2025-09-01', to: '2026-01-30' };
const TERM_DAYS = 152;
/** One child in ten changes school within the term, on day 46. */
const MOVES_EVERY = 10;
const DAYS_BEFORE_MOVE = 45;
/** One child in four is on a ledger of families in hardship. */
const POOR_EVERY = 4;

interface Child {
  readonly facts: StudentFacts;
  readonly yearFen: number;
  readonly moves: boolean;
}

const enrolment = (index: number, changes: Partial<EnrolmentFact>): EnrolmentFact => ({
  from: '2024-09-01',
  sequence: 1,
  schoolId: String(6_499_000_000 + (index % 40)),
  grade: index % 2 === 0 ? '13' : '22',
  boarding: index % 3 === 0,
  lifeStatus: 'enrolled',
  jurisdictions: ['64', '6403', '640381', '640381105'],
  ...changes,
});

function child(index: number): Child {
  const moves = index % MOVES_EVERY === 0;
  const isPoor = index % POOR_EVERY === 0;
  const first = enrolment(index, {});
  const second = enrolment(index, { from: '2025-10-16', sequence: 2, schoolId: '6499000099' });
  return {
    facts: {
      enrolments: moves ? [first, second] : [first],
      ledgers: isPoor ? [{ category: 'registered-poor', from: '2024-03-01', leftOn: null }] : [],
      meals: [],
    },
    yearFen: isPoor ? (first.grade === '13' ? 125_000 : 150_000) / (first.boarding ? 1 : 2) : 0,
    moves,
  };
}

const children = Array.from({ length: CHILDREN }, (_, index) => child(index));

/** Fen of all children, line by line as the programme does it. */
const assessed = (): number =>
  children.reduce((sum, { facts }) => sum + assess(facts, TERM).reduce((ofChild, { amountFen }) => ofChild + amountFen, 0), 0);

/** The same fen, with the same roundings at the same days. */
function floor(): number {
  let sum = 0;
  for (const { yearFen, moves } of children) {
    const termFen = termShare(yearFen, TERM);
    const cut = moves ? Math.floor((termFen * DAYS_BEFORE_MOVE) / TERM_DAYS) : 0;
    sum += cut + (Math.floor((termFen * TERM_DAYS) / TERM_DAYS) - cut);
  }
  return sum;
}

const seconds = (work: () => number): { took: number; fen: number } => {
  const { user: before } = process.cpuUsage();
  const fen = work();
  return { took: (process.cpuUsage().user - before) / 1e6, fen };
};
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

interface Result {
  readonly children: number;
  readonly totalYuan: number;
  readonly assessCpuSeconds: number;
  readonly floorCpuSeconds: number;
  readonly microsecondsPerChild: number;
  readonly timesTheFloor: number;
}

export async function measure(say: (line: string) => void): Promise<Result> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    say(`round ${round + 1} of ${ROUNDS}`);
    const [one, other] = [seconds(assessed), seconds(floor)];
    if (one.fen !== other.fen) throw new Error(`Not the same money: ${one.fen} and ${other.fen} fen`);
    ours.push(one.took);
    theirs.push(other.took);
  }
  const [assessCpuSeconds, floorCpuSeconds] = [median(ours), median(theirs)];
  return {
    children: CHILDREN,
    totalYuan: floor() / 100,
    assessCpuSeconds,
    floorCpuSeconds,
    microsecondsPerChild: (assessCpuSeconds * 1e6) / CHILDREN,
    timesTheFloor: assessCpuSeconds / floorCpuSeconds,
  };
}

export const print = ({ children: count, totalYuan, assessCpuSeconds, microsecondsPerChild, timesTheFloor }: Result): string =>
  `${count} children, ${totalYuan} yuan to the fen the same: ${assessCpuSeconds.toFixed(2)} s of CPU, ${microsecondsPerChild.toFixed(1)} µs a child, ` +
  `${timesTheFloor.toFixed(0)} times the bare arithmetic.`;
