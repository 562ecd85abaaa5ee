import { addDays, daysBetween, type SchoolDate } from '@baoxue/domain';
import { AID_ITEMS, aidRateFor, aidRates, type AidItem, type AidRate, type SharedBy } from '@baoxue/rules';
import { stretchesOf, type ChildState, type Stretch, type StudentFacts } from './facts.js';

/** One stretch of one item: what the child is entitled to, and the facts it follows from. */
export interface AssessedLine {
  readonly item: AidItem;
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly rateId: string;
  readonly form: AidRate['form'];
  readonly sharedBy: SharedBy;
  /** Units of the term that fall to this line: days, months, feeding days, or the one term. */
  readonly units: number;
  readonly unitsInTerm: number;
  readonly amountFen: number;
  readonly because: Pick<ChildState, 'boarding' | 'boardingSince' | 'enrolledSince' | 'hardship'>;
}

export interface TermDays {
  readonly id: string;
  readonly from: SchoolDate;
  readonly to: SchoolDate;
}

/** Days on which some rate begins or ends: a term is cut there even when nothing changes for the child. */
const RATE_CHANGES = [
  ...new Set(aidRates.flatMap(({ validFrom, validTo }) => (validTo === null ? [validFrom] : [validFrom, addDays(validTo, 1)]))),
];

/**
 * What a child is entitled to in a term, line by line. Pure and independent of the order of facts: every unit of the term (a day, a month,
 * a feeding day, the term) has one state of the child, hence one school, and a value of its own; a line is the sum of its units.
 */
export const assess = (facts: StudentFacts, term: TermDays): AssessedLine[] => linesOf(termStretches(facts, term), facts, term);

/** The days of a term, cut wherever a fact of the child or a rate changes. */
export const termStretches = (facts: StudentFacts, term: TermDays): Stretch[] => stretchesOf(facts, term, RATE_CHANGES);

/** The same, of stretches that are known already. */
export function linesOf(stretches: readonly Stretch[], facts: StudentFacts, term: TermDays): AssessedLine[] {
  return AID_ITEMS.flatMap((item) => mergeNeighbours(stretches.flatMap((stretch) => lineOf(item, stretch, facts, term))));
}

function lineOf(item: AidItem, { from, to, state }: Stretch, facts: StudentFacts, term: TermDays): AssessedLine[] {
  if (state === null) return [];
  const { schoolId, jurisdictions, boarding, boardingSince, enrolledSince, hardship } = state;
  const rate = aidRateFor({ item, date: from, jurisdictions, stage: state.stage, boarding, inHardship: hardship !== null });
  if (!rate) return [];
  const { units, unitsInTerm, amountFen } = shareOf(rate, { from, to }, schoolId, facts, term);
  if (units === 0) return [];
  const because = { boarding, boardingSince, enrolledSince, hardship };
  const { id: rateId, form, sharedBy } = rate;
  return [{ item, schoolId, jurisdictions, from, to, rateId, form, sharedBy, units, unitsInTerm, amountFen, because }];
}

interface Share {
  readonly units: number;
  readonly unitsInTerm: number;
  readonly amountFen: number;
}

function shareOf(rate: AidRate, days: Omit<TermDays, 'id'>, schoolId: string, { meals }: StudentFacts, term: TermDays): Share {
  const amountFen = rate.amountFen ?? 0;
  if (rate.sharedBy === 'feeding-day') {
    const taken = meals.filter((meal) => meal.schoolId === schoolId).flatMap(({ servedOn, notTakenOn }) => without(servedOn, notTakenOn));
    const units = new Set(taken.filter((day) => days.from <= day && day <= days.to)).size;
    return { units, unitsInTerm: units, amountFen: units * amountFen };
  }
  const anchors = anchorsOf(rate.sharedBy, term);
  const [first, end] = [countBefore(anchors, days.from), countBefore(anchors, addDays(days.to, 1))];
  const termFen = termShare(amountFen, term);
  return {
    units: end - first,
    unitsInTerm: anchors.length,
    amountFen: upTo(end, anchors.length, termFen) - upTo(first, anchors.length, termFen),
  };
}

const without = (days: readonly SchoolDate[], others: readonly SchoolDate[]): SchoolDate[] => days.filter((day) => !others.includes(day));

/** The year's amount over two terms: autumn the half, rounded down, and spring the rest. */
export const termShare = (yearFen: number, { id }: Pick<TermDays, 'id'>): number =>
  id.endsWith('autumn') ? Math.floor(yearFen / 2) : yearFen - Math.floor(yearFen / 2);

/**
 * What the first `count` of `total` units are worth, rounded down to the fen. The value of a unit is the step to the next; so the units of a
 * term sum to its amount to the fen however they are divided, and no fen is rounded twice.
 */
const upTo = (count: number, total: number, termFen: number): number => Math.floor((termFen * count) / total);

const anchorsByTerm = new Map<string, readonly SchoolDate[]>();

/** The day of each unit whose state counts for the whole unit. */
function anchorsOf(sharedBy: Exclude<SharedBy, 'feeding-day'>, term: TermDays): readonly SchoolDate[] {
  const key = `${sharedBy}|${term.from}|${term.to}`;
  const known = anchorsByTerm.get(key);
  if (known) return known;
  const days = Array.from({ length: daysBetween(term.from, term.to) + 1 }, (_, offset) => addDays(term.from, offset));
  const isAnchor = {
    day: () => true,
    month: (day: SchoolDate) => day === term.from || day.endsWith('-01'),
    term: (day: SchoolDate) => day === term.from,
  };
  const anchors = days.filter(isAnchor[sharedBy]);
  anchorsByTerm.set(key, anchors);
  return anchors;
}

function countBefore(anchors: readonly SchoolDate[], day: SchoolDate): number {
  let [low, high] = [0, anchors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle] as SchoolDate) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A cut that changed nothing for this item is no line of its own. */
function mergeNeighbours(lines: readonly AssessedLine[]): AssessedLine[] {
  const merged: AssessedLine[] = [];
  for (const line of lines) {
    const last = merged.at(-1);
    if (last && sameGround(last, line)) {
      const units = last.units + line.units;
      const unitsInTerm = line.sharedBy === 'feeding-day' ? units : line.unitsInTerm;
      merged[merged.length - 1] = { ...last, to: line.to, units, unitsInTerm, amountFen: last.amountFen + line.amountFen };
    } else merged.push(line);
  }
  return merged;
}

const sameGround = (one: AssessedLine, other: AssessedLine): boolean =>
  one.schoolId === other.schoolId &&
  one.rateId === other.rateId &&
  one.because.boarding === other.because.boarding &&
  one.because.hardship?.category === other.because.hardship?.category &&
  one.because.hardship?.since === other.because.hardship?.since &&
  addDays(one.to, 1) === other.from;
