/** One child's term, day by day. */
import { diceFor, type Dice } from './dice.js';
import type { Pupil } from './classes.js';
import type { DayFactors } from './season.js';

/** 考勤结果 as a register writes it; null for a child who was simply there. */
export type Mark = '迟到' | '病假' | '事假' | '无故缺课' | '送教上门' | null;

export interface TermOfChild {
  readonly seed: number;
  readonly termId: string;
  /** One entry for each school day of the term. */
  readonly season: readonly DayFactors[];
  /** Taught at home: not expected in class on any day. */
  readonly homeTaught: boolean;
  /** School days without excuse at the end of the term from which the child has not come back. */
  readonly stillAbsentDays: number;
}

/** Chances on a plain day, for a child like most. */
const PER_DAY = { late: 0.006, leave: 0.0028, sick: 0.0035, unexcused: 0.001 } as const;
/** Days in bed. */
const SICK_DAYS = [
  [1, 40],
  [2, 30],
  [3, 20],
  [5, 10],
] as const;
/** Two days in a row, and back; three and more, and back all the same. In shares of children and term. */
const RUNS_THAT_ENDED: readonly (readonly [days: number, share: number])[] = [
  [2, 0.012],
  [3, 0.0015],
  [4, 0.001],
  [6, 0.0008],
];
/** Between two absences without excuse a child is seen at least this often, so that only planned runs are runs. */
const SEEN_BETWEEN_DAYS = 3;
const OFTEN_LATE_SHARE = 0.05;
const OFTEN_SICK_SHARE = 0.08;

export function markedDays(pupil: Pupil, term: TermOfChild): Mark[] {
  const dayCount = term.season.length;
  if (term.homeTaught) return Array.from({ length: dayCount }, () => '送教上门');
  const dice = diceFor(term.seed, 'absence', term.termId, pupil.idNumber);
  const marks = ordinaryDays(pupil, term, dice);
  for (const [days, share] of RUNS_THAT_ENDED) {
    if (!dice.chance(share) || dayCount < days + 4 * SEEN_BETWEEN_DAYS) continue;
    run(marks, dice.int(2 * SEEN_BETWEEN_DAYS, dayCount - days - 2 * SEEN_BETWEEN_DAYS), days);
    break;
  }
  if (term.stillAbsentDays > 0) run(marks, dayCount - term.stillAbsentDays, term.stillAbsentDays);
  return marks;
}

function ordinaryDays(pupil: Pupil, { season }: TermOfChild, dice: Dice): Mark[] {
  const late = (pupil.boarding ? 0.2 : 1) * (dice.chance(OFTEN_LATE_SHARE) ? 6 : 1);
  const sick = dice.chance(OFTEN_SICK_SHARE) ? 3 : 1;
  const marks: Mark[] = [];
  let lastUnexcused = -SEEN_BETWEEN_DAYS;
  for (let index = 0; index < season.length; index = marks.length) {
    const day = season[index] as DayFactors;
    if (dice.chance(PER_DAY.sick * sick * day.sick)) marks.push(...Array.from({ length: dice.weighted(SICK_DAYS) }, (): Mark => '病假'));
    else if (dice.chance(PER_DAY.leave * day.leave)) marks.push('事假');
    else if (dice.chance(PER_DAY.late * late * day.late)) marks.push('迟到');
    else if (dice.chance(PER_DAY.unexcused * day.unexcused) && index - lastUnexcused > SEEN_BETWEEN_DAYS) {
      marks.push('无故缺课');
      lastUnexcused = index;
    } else marks.push(null);
  }
  return marks.slice(0, season.length);
}

/** A run without excuse, with a seen child on either side. */
function run(marks: Mark[], from: number, days: number): void {
  const apart = { from: Math.max(0, from - SEEN_BETWEEN_DAYS), to: Math.min(marks.length, from + days + SEEN_BETWEEN_DAYS) };
  for (let index = apart.from; index < apart.to; index += 1) if (marks[index] === '无故缺课') marks[index] = null;
  marks.fill('无故缺课', from, from + days);
}
