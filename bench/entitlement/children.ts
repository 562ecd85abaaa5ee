/**
 * Made-up children of a city and what they are entitled to in one term; with the floor, the same days and the same divisions in a plain loop that
 * is told the answer's shape beforehand (who is where from when), so it looks nothing up, explains nothing and keeps no line.
 */
import { termShare, type TermDays } from '../../services/poverty-aid/src/entitlement/assess.js';
import type { EnrolmentFact, StudentFacts } from '../../services/poverty-aid/src/entitlement/facts.js';

const CHILDREN = 30_000;
const SCHOOLS = 40;
export const TERM: TermDays = { id: '2025-autumn', from: '2025-09-01', to: '2026-01-30' };
const TERM_DAYS = 152;
/** One child in ten changes school within the term, on day 46. */
const MOVES_EVERY = 10;
const DAYS_BEFORE_MOVE = 45;
/** One child in four is on a ledger of families in hardship. */
const POOR_EVERY = 4;

export interface Child {
  readonly id: string;
  readonly facts: StudentFacts;
  readonly yearFen: number;
  readonly moves: boolean;
}

/** Every child is at one of them first. */
export const schoolIds = Array.from({ length: SCHOOLS }, (_, index) => String(6_499_000_000 + index));

const enrolment = (index: number, changes: Partial<EnrolmentFact>): EnrolmentFact => ({
  from: '2024-09-01',
  sequence: 1,
  schoolId: schoolIds[index % SCHOOLS] ?? '',
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
    id: `child-${index}`,
    facts: {
      enrolments: moves ? [first, second] : [first],
      ledgers: isPoor ? [{ category: 'registered-poor', from: '2024-03-01', leftOn: null }] : [],
      meals: [],
    },
    yearFen: isPoor ? (first.grade === '13' ? 125_000 : 150_000) / (first.boarding ? 1 : 2) : 0,
    moves,
  };
}

export const children: readonly Child[] = Array.from({ length: CHILDREN }, (_, index) => child(index));

/** Fen of all children, with the roundings that the programme makes, at the same days. */
export function floor(): number {
  let sum = 0;
  for (const { yearFen, moves } of children) {
    const termFen = termShare(yearFen, TERM);
    const cut = moves ? Math.floor((termFen * DAYS_BEFORE_MOVE) / TERM_DAYS) : 0;
    sum += cut + (Math.floor((termFen * TERM_DAYS) / TERM_DAYS) - cut);
  }
  return sum;
}
