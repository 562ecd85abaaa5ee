/** The figures of the demonstration, counted from what stands: playing it again gives the same. */
import type { Comparison } from './comparison.js';
import type { Standing } from './standing-facts.js';
import type { TopicEvent } from './topic-reader.js';

export interface Report {
  readonly students: number;
  readonly rollsTaken: number;
  readonly suspected: number;
  readonly confirmed: number;
  readonly aidReviewsOpened: number;
  readonly placementReviewsOpened: number;
  /** Notices to partner departments, each counted once. */
  readonly departmentEvents: number;
  readonly returned: number;
  readonly lost: number;
  readonly duplicated: number;
  /** From the suspicion or confirmation that asks for an aid review to the review, both as saved by their services, in milliseconds. */
  readonly dropoutToAidReviewMs: { readonly p50: number | null; readonly p95: number | null };
}

type Events = Standing['events'];

export function reportOf({ children, events, facts }: Standing, { lost, duplicated }: Comparison): Report {
  const count = (type: string) => events.filter((event) => event.type === type).length;
  const delays = delaysToAidReview(events);
  return {
    students: children.length,
    rollsTaken: facts.filter((fact) => fact.includes('register of day')).length,
    suspected: count('dropout.suspected.v1'),
    confirmed: count('dropout.confirmed.v1'),
    aidReviewsOpened: count('aid.review.opened.v1'),
    placementReviewsOpened: count('placement.review.opened.v1'),
    departmentEvents: events.filter(({ type }) => type.endsWith('.notice.v1')).length,
    returned: count('dropout.returned.v1'),
    lost: lost.length,
    duplicated: duplicated.length,
    dropoutToAidReviewMs: { p50: percentile(delays, 0.5), p95: percentile(delays, 0.95) },
  };
}

/** A child on a ledger is reviewed from the suspicion on, every other from the confirmation: the last of the two before the review. */
function delaysToAidReview(events: Events): number[] {
  const asking = events.filter(({ type }) => type === 'dropout.suspected.v1' || type === 'dropout.confirmed.v1');
  return events
    .filter(({ type }) => type === 'aid.review.opened.v1')
    .flatMap((opened) => {
      const before = asking.filter((each) => caseOf(each) === caseOf(opened) && timeOf(each) <= timeOf(opened)).map(timeOf);
      return before.length === 0 ? [] : [timeOf(opened) - Math.max(...before)];
    });
}

const caseOf = ({ data }: TopicEvent): unknown => data['caseId'];
const timeOf = ({ time }: TopicEvent): number => Date.parse(time);

/** Nearest rank; null for an empty list. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
