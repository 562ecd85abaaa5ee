/**
 * Public funds 生均公用经费 of one school in one budget year (C7, plan 三（三）3): so much for each student on the roll on the day of count, more for
 * boarders, more for children with special needs, and a village school with fewer than 100 students is counted as if it had 100.
 */
import type { SchoolKind } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import { fundingRateFor, type FundingItem, type FundingRate, type RulePack, type Stage } from '@baoxue/rules';
import { isRural } from '../school/index.js';

/** A student on the school's roll on the day of count 统计日. */
export interface CountedStudent {
  readonly stage: Stage;
  readonly boarding: boolean;
  /** Taught at a special school or in 随班就读. */
  readonly special: boolean;
  /** Child of migrant workers, counted and paid for like everybody else. */
  readonly migrant: boolean;
}

export interface FundedSchool {
  readonly kind: SchoolKind;
  /** Own code and all above it, root first. */
  readonly jurisdictions: readonly string[];
}

type FundingLineKind = 'students' | 'boarders' | 'special' | 'small-school';

export interface FundingLine {
  readonly kind: FundingLineKind;
  readonly stage: Stage;
  /** Students the line is for; of `small-school`, those counted though they are not there. */
  readonly count: number;
  /** Children of migrant workers among them. */
  readonly migrantCount: number;
  readonly rateId: string;
  /** 0 while no amount is known for the rate. */
  readonly amountFen: number;
}

export type FundingRules = RulePack['schoolFunding'];

/** The roll of the school year that is running when the budget year begins. */
export const countDayOf = (budgetYear: string, { countDay }: FundingRules): SchoolDate => `${Number(budgetYear) - 1}-${countDay}`;

const STAGES: readonly Stage[] = ['primary', 'junior'];

/** Line by line what the school is given. Whole fen, in no order of students: every line is a count times a rate. */
export function fundingOf(
  students: readonly CountedStudent[],
  school: FundedSchool,
  budgetYear: string,
  rules: FundingRules,
): FundingLine[] {
  const rateOf = (item: FundingItem, stage: Stage) =>
    fundingRateFor({ item, stage, date: `${budgetYear}-01-01`, jurisdictions: school.jurisdictions });
  // While no amount is known for children with special needs they are given what every student is given, not nothing.
  const isSpecial = ({ special, stage }: CountedStudent) => special && (rateOf('special', stage)?.amountFen ?? null) !== null;
  return STAGES.flatMap((stage) => {
    const here = students.filter((student) => student.stage === stage);
    const others = here.filter((student) => !isSpecial(student));
    return [
      ...lineFor('students', stage, others, rateOf('base', stage)),
      ...lineFor(
        'boarders',
        stage,
        others.filter(({ boarding }) => boarding),
        rateOf('boarding', stage),
      ),
      ...lineFor('special', stage, here.filter(isSpecial), rateOf('special', stage)),
      ...lineOf('small-school', stage, stage === 'primary' ? missingTo(rules, students.length, school) : 0, rateOf('base', stage)),
    ];
  });
}

const lineFor = (kind: FundingLineKind, stage: Stage, students: readonly CountedStudent[], rate: FundingRate | undefined) =>
  lineOf(kind, stage, students.length, rate, students.filter(({ migrant }) => migrant).length);

function lineOf(kind: FundingLineKind, stage: Stage, count: number, rate: FundingRate | undefined, migrantCount = 0): FundingLine[] {
  if (count === 0 || !rate) return [];
  return [{ kind, stage, count, migrantCount, rateId: rate.id, amountFen: count * (rate.amountFen ?? 0) }];
}

/** Students a village school is short of the number it is counted as; a school nobody attends is short of none. */
function missingTo(
  { smallVillageSchool: { kinds, countsAs } }: FundingRules,
  count: number,
  { kind, jurisdictions }: FundedSchool,
): number {
  return count > 0 && count < countsAs && kinds.includes(kind) && isRural(jurisdictions) ? countsAs - count : 0;
}

export const totalOf = (lines: readonly FundingLine[]): number => lines.reduce((sum, { amountFen }) => sum + amountFen, 0);
