/** Which families are on a poverty ledger, and which children hold a disability certificate. */
import { addDays, type SchoolDate } from '@baoxue/domain';
import { diceFor } from './dice.js';
import type { Child } from './families.js';
import { dayBetween } from './identity.js';

/** As the poverty office writes them. */
export type LedgerCategory = '建档立卡' | '低保' | '特困' | '残疾困难';

export interface LedgerLine {
  readonly category: LedgerCategory;
  readonly since: SchoolDate;
}

/** Kinds and grades of GB/T 26341-2010 by the digit they have in a certificate's number. */
export const DISABILITY_KINDS = ['视力', '听力', '言语', '肢体', '智力', '精神', '多重'] as const;
export const DISABILITY_GRADES = ['一级', '二级', '三级', '四级'] as const;

export interface Disability {
  /** 1 to 7. */
  readonly kind: number;
  /** 1, the most severe, to 4. */
  readonly grade: number;
  readonly certifiedOn: SchoolDate;
}

const DISABLED_SHARE = 0.013;
const DISABLED_MIN = 4;
const KINDS = [12, 14, 8, 26, 28, 4, 8].map((weight, index) => [index + 1, weight] as const);
const GRADES_OF_SEVERITY = [
  [1, 15],
  [2, 30],
  [3, 33],
  [4, 22],
] as const;

/** Households on a ledger; each whole household is, not one child of it. The plan's registration began in 2014. */
export function ledgerOf({ household: { id, place, leftBehind } }: Child, seed: number, today: SchoolDate): LedgerLine | null {
  const dice = diceFor(seed, 'ledger', id);
  const more = leftBehind === null ? 1 : 1.5;
  const category = dice.weighted<LedgerCategory | null>([
    ['建档立卡', (place.urban ? 2 : 11) * more],
    ['低保', (place.urban ? 2 : 4) * more],
    ['特困', 0.4],
    [null, place.urban ? 95 : 84],
  ]);
  return category && { category, since: dayBetween('2014-06-01', addDays(today, -60), dice) };
}

/** The children with a certificate: a fixed share, and never so few that there is none to show. */
export function disabilitiesOf(children: readonly Child[], seed: number, today: SchoolDate): ReadonlyMap<Child, Disability> {
  const dice = diceFor(seed, 'disabilities');
  const wanted = Math.min(children.length, Math.max(DISABLED_MIN, Math.round(children.length * DISABLED_SHARE)));
  const found = new Map<Child, Disability>();
  while (found.size < wanted) {
    const child = dice.pick(children);
    const earliest = addDays(child.birthDate, 3 * 365);
    const first = found.size === 0; // A child for the special school, however small the town.
    found.set(child, {
      kind: first ? 5 : dice.weighted(KINDS),
      grade: first ? 1 : dice.weighted(GRADES_OF_SEVERITY),
      certifiedOn: dayBetween(earliest, addDays(today, -30), dice),
    });
  }
  return found;
}

/** Severe disabilities, for which a place in the special school is the usual decision. */
export const needsSpecialSchool = ({ kind, grade }: Disability): boolean => grade <= 2 && kind !== 3 && kind !== 4;
