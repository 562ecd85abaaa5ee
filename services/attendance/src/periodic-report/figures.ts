/**
 * The figures of a report 四个一: flows are counted over its period, stocks at its end. Those of a school's month are counted from the
 * registers and cases; all longer reports add up signed monthly ones, so that every figure leads down to children. Requirement B15.
 */
import type { SchoolDate } from '@baoxue/domain';
import { withoutPassedOn, type OpenedCase } from '../dropout-case/index.js';
import type { RollCall } from '../roll-call/index.js';

export const FLOWS = [
  'registersTaken',
  'registersMissing',
  'expected',
  'attended',
  'suspected',
  'confirmed',
  'returned',
  'closed',
  'withdrawn',
  'reportsSent',
] as const;
export const STOCKS = ['classes', 'openSuspected', 'openDroppedOut', 'underObservation'] as const;
export type Flow = (typeof FLOWS)[number];
export type Stock = (typeof STOCKS)[number];
export type Figure = Flow | Stock;

export type Figures = Readonly<Record<Figure, number>>;

/** Which cases stand behind a figure. */
export type Behind = Readonly<Partial<Record<Figure, readonly string[]>>>;

export interface CountedCase {
  readonly id: string;
  readonly state: OpenedCase;
}

export interface MonthOfSchool {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly classes: number;
  readonly registers: readonly RollCall[];
  readonly registersMissing: number;
  readonly cases: readonly CountedCase[];
}

const EXCUSED: ReadonlySet<string> = new Set(['sick', 'approved-leave', 'home-taught']);
const IN_CLASS: ReadonlySet<string> = new Set(['present', 'late']);

/** Counts a school's month, and says which cases stand behind each figure. */
export function monthOf({ from, to, classes, registers, registersMissing, ...month }: MonthOfSchool): {
  readonly figures: Figures;
  readonly behind: Behind;
} {
  const cases = withoutPassedOn(month.cases);
  const within = (day: SchoolDate | null): boolean => day !== null && from <= day && day <= to;
  const which = (fulfils: (state: OpenedCase) => boolean): readonly string[] =>
    cases.filter(({ state }) => fulfils(state)).map(({ id }) => id);
  const reported = cases.flatMap(({ id, state }) => state.reports.filter(({ sentOn }) => within(sentOn)).map(() => id));
  const behind = {
    suspected: which(({ suspectedOn }) => within(suspectedOn)),
    confirmed: which(({ confirmedOn }) => within(confirmedOn)),
    returned: which(({ returnedOn }) => within(returnedOn)),
    closed: which(({ status, endedOn }) => status === 'Closed' && within(endedOn)),
    withdrawn: which(({ status, endedOn }) => status === 'Withdrawn' && within(endedOn)),
    openSuspected: which((state) => phaseAt(state, to) === 'suspected'),
    openDroppedOut: which((state) => phaseAt(state, to) === 'dropped-out'),
    underObservation: which((state) => phaseAt(state, to) === 'observed'),
  };
  const entries = registers.flatMap((register) => (register.status === 'Taken' ? register.entries : []));
  const expected = entries.filter(({ mark }) => !EXCUSED.has(mark));
  const figures: Figures = {
    classes,
    registersTaken: registers.filter(({ status }) => status === 'Taken').length,
    registersMissing,
    expected: expected.length,
    attended: expected.filter(({ mark }) => IN_CLASS.has(mark)).length,
    reportsSent: reported.length,
    ...(Object.fromEntries(Object.entries(behind).map(([figure, ids]) => [figure, ids.length])) as Record<keyof typeof behind, number>),
  };
  return { figures, behind };
}

/** Where a case stood at the end of a day, as far as its days tell; null before it opened and after it ended. */
function phaseAt(
  { suspectedOn, confirmedOn, returnedOn, endedOn }: OpenedCase,
  day: SchoolDate,
): 'suspected' | 'dropped-out' | 'observed' | null {
  if (suspectedOn > day || (endedOn !== null && endedOn <= day)) return null;
  if (returnedOn !== null && returnedOn <= day) return 'observed';
  return confirmedOn !== null && confirmedOn <= day ? 'dropped-out' : 'suspected';
}

export interface SignedMonth {
  readonly month: string;
  readonly schoolId: string;
  readonly figures: Figures;
}

/** Adds up months of schools: flows over all of them, stocks over the last month. */
export function added(months: readonly SignedMonth[], lastMonth: string): Figures {
  const sum = (figure: Figure, counted: readonly SignedMonth[]) => counted.reduce((total, { figures }) => total + figures[figure], 0);
  const last = months.filter(({ month }) => month === lastMonth);
  return Object.fromEntries([
    ...FLOWS.map((flow) => [flow, sum(flow, months)]),
    ...STOCKS.map((stock) => [stock, sum(stock, last)]),
  ]) as Figures;
}
