/**
 * The indicators of the plan (A12): what each is made of, and how a figure follows from the facts. Every figure is a handful of terms, every term a
 * set of children, and every per cent a quotient of terms; so each can be followed back to the children behind it.
 */
import { unreachable } from '@baoxue/domain';
import { weighAttendance, type ChildDays, type Registers } from './attendance-rate.js';
import { weighCohort, type CohortChild } from './consolidation.js';
import { weighDisabled, type ListedChild } from './disabled-enrolment.js';
import { weighDropout, type RollChild } from './dropout-rate.js';
import { CONSOLIDATION_TERMS, type Term, type Weights, type Within } from './terms.js';

export const INDICATOR_KINDS = [
  'primary-consolidation',
  'junior-consolidation',
  'dropout-rate',
  'attendance-rate',
  'disabled-enrolment',
] as const;
/** 小学六年巩固率 · 初中三年巩固率 · 辍学率 · 出勤率 · 三类残疾儿童少年入学率. */
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** Everything a figure is counted from: frozen as it is, it gives the same figure for ever. */
interface BasisOf<K extends IndicatorKind, F> {
  readonly kind: K;
  /** School year (`2025`) or, for attendance, month (`2026-04`). */
  readonly period: string;
  /** Last day that is counted. */
  readonly asOf: string;
  /** Whether the period was over on that day. */
  readonly finished: boolean;
  readonly children: readonly F[];
}
export type Basis =
  | BasisOf<'primary-consolidation' | 'junior-consolidation', CohortChild>
  | BasisOf<'dropout-rate', RollChild>
  | (BasisOf<'attendance-rate', ChildDays> & { readonly registers: readonly Registers[] })
  | (BasisOf<'disabled-enrolment', ListedChild> & {
      /** Children on the federation's list whom no school knows: the city's, not any school's. */
      readonly unknownCount: number;
      /** Day of the count; null before the first whole list. */
      readonly countedOn: string | null;
    });

/** How many children stand behind a term, and what they weigh: as many, but for attendance, where it is days. */
export interface Tally {
  readonly children: number;
  readonly amount: number;
}

/** Raw · adjusted by transfers and deaths · so far, with those still in school · the one form of the others. */
export type FormName = 'raw' | 'adjusted' | 'so-far' | 'rate';
export interface Form {
  readonly form: FormName;
  readonly numerator: number;
  readonly denominator: number;
  /** With two decimals, rounded against us; null where there is nothing to divide by, or the period is not over. */
  readonly percent: number | null;
}

/** Why a figure is not the last word. */
export type GapCode = ChildrenGap | 'period-not-over' | 'no-roll' | 'registers-missing' | 'no-list' | 'count-of-another-month';
/** What is counted in children. */
const CHILDREN_GAPS = ['entry-roll-missing', 'graduation-open', 'in-transit'] as const;
type ChildrenGap = (typeof CHILDREN_GAPS)[number];
export interface Gap {
  readonly code: GapCode;
  readonly count: number;
}

export const isOfChildren = ({ code }: Gap): boolean => CHILDREN_GAPS.includes(code as ChildrenGap);

export interface Figure {
  readonly terms: Readonly<Partial<Record<Term, Tally>>>;
  readonly forms: readonly Form[];
  readonly gaps: readonly Gap[];
}

const TERMS: Readonly<Record<IndicatorKind, readonly Term[]>> = {
  'primary-consolidation': CONSOLIDATION_TERMS,
  'junior-consolidation': CONSOLIDATION_TERMS,
  'dropout-rate': ['roll-at-start', 'dropped-out', 'returned'],
  'attendance-rate': ['days-expected', 'days-attended'],
  'disabled-enrolment': ['enrolled', 'dropped-out', 'not-enrolled', 'unknown'],
};

/** The figure of a place. */
export function figureOf(basis: Basis, within: Within): Figure {
  const tallies = new Map(TERMS[basis.kind].map((term) => [term, { children: 0, amount: 0 }]));
  for (const { weights } of weighed(basis, within))
    for (const [term, amount] of Object.entries(weights) as [Term, number][]) {
      const tally = tallies.get(term);
      if (!tally || amount === 0) continue;
      tally.children += 1;
      tally.amount += amount;
    }
  if (basis.kind === 'disabled-enrolment' && within(null))
    tallies.set('unknown', { children: basis.unknownCount, amount: basis.unknownCount });
  const terms = Object.fromEntries(tallies) as Figure['terms'];
  return { terms, forms: formsOf(basis, (term) => terms[term]?.amount ?? 0), gaps: gapsOf(basis, within) };
}

/** The children behind a term at a place, in the order of their ids. */
export function childrenBehind(basis: Basis, within: Within, term: Term): readonly { readonly id: string; readonly amount: number }[] {
  const behind = weighed(basis, within).flatMap(({ id, weights }) => {
    const amount = weights[term] ?? 0;
    return amount === 0 ? [] : [{ id, amount }];
  });
  return behind.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function weighed(basis: Basis, within: Within): readonly { readonly id: string; readonly weights: Weights }[] {
  switch (basis.kind) {
    case 'primary-consolidation':
    case 'junior-consolidation':
      return basis.children.map((child) => ({ id: child.id, weights: weighCohort(child, within) }));
    case 'dropout-rate':
      return basis.children.map((child) => ({ id: child.id, weights: weighDropout(child, within) }));
    case 'attendance-rate':
      return basis.children.map((child) => ({ id: child.id, weights: weighAttendance(child, within) }));
    case 'disabled-enrolment':
      return basis.children.map((child) => ({ id: child.id, weights: weighDisabled(child, within) }));
    default:
      return unreachable(basis);
  }
}

function formsOf({ kind, finished }: Basis, of: (term: Term) => number): readonly Form[] {
  switch (kind) {
    case 'primary-consolidation':
    case 'junior-consolidation': {
      const expected = of('entrants') + of('transferred-in') - of('died') - of('transferred-out');
      return [
        form('raw', of('graduates'), of('entrants'), finished),
        form('adjusted', of('graduates'), expected, finished),
        form('so-far', of('graduates') + of('in-school'), expected, true),
      ];
    }
    case 'dropout-rate':
      return [form('rate', of('dropped-out'), of('roll-at-start'), true, roundedAgainstUs(kind))];
    case 'attendance-rate':
      return [form('rate', of('days-attended'), of('days-expected'), true)];
    case 'disabled-enrolment':
      return [form('rate', of('enrolled'), of('enrolled') + of('dropped-out') + of('not-enrolled') + of('unknown'), true)];
    default:
      return unreachable(kind);
  }
}

/** Against us: 97.999 per cent is not 98, and a rate of dropouts is never rounded away. */
export const roundedAgainstUs = (kind: IndicatorKind): ((value: number) => number) => (kind === 'dropout-rate' ? Math.ceil : Math.floor);

function form(name: FormName, numerator: number, denominator: number, known: boolean, rounded = Math.floor): Form {
  const hundredths = denominator > 0 ? (numerator * 10_000) / denominator : null;
  const percent = hundredths === null || !known ? null : rounded(hundredths) / 100;
  return { form: name, numerator, denominator, percent };
}

function gapsOf(basis: Basis, within: Within): readonly Gap[] {
  const gaps: Gap[] = [{ code: 'period-not-over', count: basis.finished ? 0 : 1 }, ...ownGaps(basis, within)];
  return gaps.filter(({ count }) => count > 0);
}

function ownGaps(basis: Basis, within: Within): readonly Gap[] {
  switch (basis.kind) {
    case 'primary-consolidation':
    case 'junior-consolidation': {
      const here = basis.children.filter(({ schoolIds }) => schoolIds.some(within));
      const last = here.filter(({ schoolIds }) => within(schoolIds.at(-1) ?? null));
      const count = (of: readonly CohortChild[], holds: (child: CohortChild) => boolean) => of.filter(holds).length;
      return [
        {
          code: 'entry-roll-missing',
          count: count(here, ({ entry, schoolIds }) => entry === 'first-list' && within(schoolIds[0] ?? null)),
        },
        { code: 'graduation-open', count: basis.finished ? count(last, ({ outcome }) => outcome === 'here') : 0 },
        { code: 'in-transit', count: count(last, ({ outcome }) => outcome === 'in-transit') },
      ];
    }
    case 'dropout-rate':
      return [{ code: 'no-roll', count: basis.children.some(({ rollSchoolId }) => rollSchoolId !== null && within(rollSchoolId)) ? 0 : 1 }];
    case 'attendance-rate': {
      const here = basis.registers.filter(({ schoolId }) => within(schoolId));
      return [{ code: 'registers-missing', count: here.reduce((sum, { expected, taken }) => sum + Math.max(0, expected - taken), 0) }];
    }
    case 'disabled-enrolment':
      return [
        { code: 'no-list', count: basis.countedOn === null ? 1 : 0 },
        {
          code: 'count-of-another-month',
          count: basis.countedOn !== null && basis.countedOn.slice(0, 7) !== basis.asOf.slice(0, 7) ? 1 : 0,
        },
      ];
    default:
      return unreachable(basis);
  }
}
