/** A desk sorts its duties by the day on which the first is due. */
import type { SchoolDate } from '@baoxue/domain';
import { obligationToGraph, type Obligation } from '../obligation/index.js';

export const DUTY_WINDOWS = ['OVERDUE', 'DUE_TODAY', 'UPCOMING'] as const;
export type DutyWindow = (typeof DUTY_WINDOWS)[number];

/** Every day is in exactly one window, so the counts of the three add up to the list of all. */
export function windowOf(dueOn: SchoolDate, today: SchoolDate): DutyWindow {
  if (dueOn < today) return 'OVERDUE';
  return dueOn === today ? 'DUE_TODAY' : 'UPCOMING';
}

/** Duties of a post, that due first before the others, as a desk shows them. */
export function dutyShown(duties: readonly Obligation<string>[], today: SchoolDate) {
  const firstDueOn = duties[0]?.dueOn ?? today;
  return { steps: duties.map(obligationToGraph), firstDueOn, window: windowOf(firstDueOn, today) };
}

/** Behind every id: positions are written `<day>|<id>`. */
const AFTER_ANY_ID = '|~';

/** The positions of a window in a list ordered by `<day>|<id>`: above the first, below the second. Null has no bound. */
export function positionsOf(window: DutyWindow | null, today: SchoolDate): readonly [above: string, below: string | null] {
  switch (window) {
    case 'OVERDUE':
      return ['', today];
    case 'DUE_TODAY':
      return [today, `${today}${AFTER_ANY_ID}`];
    case 'UPCOMING':
      return [`${today}${AFTER_ANY_ID}`, null];
    case null:
      return ['', null];
  }
}

/** A list of the duties of a post: what it asks for, and by which stored field it is ordered. */
export interface DutyList {
  readonly filter: object;
  readonly order: string;
}

/**
 * The duties of a post in a window, where `dutyPositions` keeps them.
 * @param scope what the post may see, as stored fields; null when it may see nothing
 */
export function dutiesIn(scope: object | null, post: string, window: DutyWindow | null, today: SchoolDate): DutyList | null {
  if (scope === null) return null;
  const order = `state.duties.${post}`;
  const [above, below] = positionsOf(window, today);
  // The page puts its own lower bound in place of this one, so the upper bound stands apart.
  return { filter: { ...scope, [order]: { $gt: above }, ...(below === null ? {} : { $and: [{ [order]: { $lt: below } }] }) }, order };
}
