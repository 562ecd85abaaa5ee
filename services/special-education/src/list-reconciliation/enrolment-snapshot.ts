import type { SchoolDate } from '@baoxue/domain';
import type { WholeList } from './certificate-finding.js';
import { ageOn, countsOf, type EnrolmentCounts, type EnrolmentTarget, type FrozenChild } from './enrolment-rate.js';

/**
 * The figure of one month as it stood (A12, D5): frozen after the month's last day with everything it was counted from, so that it can be counted
 * again by anybody and comes out the same. Nothing of it is ever changed, but for who was counted, when the years of a child are over.
 */
export interface EnrolmentSnapshot {
  /** Code of the place whose rules set target and ages. */
  readonly place: string;
  /** `2026-05`. */
  readonly month: string;
  /** The month's last day: the day of ages. */
  readonly on: SchoolDate;
  /** Instant at which the facts were read. */
  readonly frozenAt: string;
  readonly list: WholeList;
  readonly target: EnrolmentTarget;
  readonly counts: EnrolmentCounts;
  /** The listed children with their facts, sealed by the store: kind and birth date open only to be counted again. */
  readonly sealedChildren: string;
}

/** Counts the frozen facts again. */
export const recount = ({ target, on }: EnrolmentSnapshot, children: readonly FrozenChild[]) => countsOf(children, target, on);

/** Whether a snapshot's figure follows from its facts. */
export const recomputes = (snapshot: EnrolmentSnapshot, children: readonly FrozenChild[]): boolean => {
  const { counts } = recount(snapshot, children);
  return (Object.keys(counts) as (keyof EnrolmentCounts)[]).every((standing) => counts[standing] === snapshot.counts[standing]);
};

/** The same facts without the child behind one of them: as old on that day, born on no day that anybody was born on (G4). */
export const withoutChild = (children: readonly FrozenChild[], studentId: string, on: SchoolDate): readonly FrozenChild[] =>
  children.map((child) => {
    const bornIn = Number(on.slice(0, 4)) - ageOn(child.bornOn, on);
    return child.studentId === studentId ? { ...child, studentId: null, bornOn: `${bornIn}${on.slice(4)}` } : child;
  });

/** The month before the one of a day, with its last day. */
export function monthBefore(day: SchoolDate): { readonly month: string; readonly lastDay: SchoolDate } {
  const lastDay = new Date(Date.parse(`${day.slice(0, 7)}-01T00:00:00Z`) - 1).toISOString().slice(0, 10);
  return { month: lastDay.slice(0, 7), lastDay };
}
