/** Which case of a child belongs to which of its records, when one record stands for another 合并学籍. Requirement A3. */
import type { SchoolDate } from '@baoxue/domain';
import { isUnended, type OpenedCase } from '../dropout-case/index.js';

interface SomeCase {
  readonly id: string;
  readonly state: OpenedCase;
}

/**
 * The case that ended because its record was closed for the merge, not because registers said so: it ended on that day, and later days
 * belong to another case.
 *
 * @param own the cases of the merged record, latest first
 */
export const endedByMerge = <C extends SomeCase>(own: readonly C[], mergedOn: SchoolDate): C | undefined =>
  own.find(({ state }) => endedWithRecord(state) && state.endedOn !== null && state.endedOn >= mergedOn);

const endedWithRecord = ({ status, endedOn, followedFrom }: OpenedCase): boolean => status === 'Withdrawn' && followedFrom === endedOn;

/** Whether a case of the record that stands began as one of the other: itself, or a case that it takes up. */
export function isOf(each: SomeCase, other: readonly SomeCase[], kept: readonly SomeCase[]): boolean {
  const takesUp = each.state.reopens;
  if (takesUp === null) return false;
  if (other.some(({ id }) => id === takesUp)) return true;
  const former = kept.find(({ id }) => id === takesUp);
  return former !== undefined && isOf(former, other, kept);
}

/** The case of the record that stood which gave its place to one that goes back now, or, told again, has gone back. */
export function displacedAmong<C extends SomeCase>(kept: readonly C[]): C | undefined {
  const lent = kept.find(({ state }) => state.inPlaceOf != null && (isUnended(state) || endedWithRecord(state)));
  return lent && kept.find(({ id }) => id === lent.state.inPlaceOf);
}

/** A case with the rungs of its ladder that were issued. */
export interface Standing {
  readonly state: OpenedCase;
  readonly rungs: number;
}

/**
 * What becomes of the case of a merged record: it goes on under the record that stands, goes on in place of the case which that had, gives way to
 * that one, or turns out to have been a wrong alarm.
 */
export type Fate = 'goes-on' | 'goes-on-in-place' | 'gives-way' | 'was-wrong-alarm';

/**
 * A merge corrects who the child is and takes nothing back that was done about it: a confirmed dropout goes on, and of two cases the one that is
 * further, by the decision of a person first and then by the rungs of its ladder. Only what the registers of both records refute falls; a mere
 * suspicion is left to the count, which takes it back itself.
 *
 * @param own the open case of the record that stands; null when it has none
 * @param isShown whether the registers of both records still show the absence
 */
export function fateOf(former: Standing, own: Standing | null, isShown: boolean): Fate {
  const isDropout = former.state.confirmedOn !== null && former.state.returnedOn === null;
  if (isDropout && !isShown) return 'was-wrong-alarm';
  if (own === null) return 'goes-on';
  const { confirmedOn, returnedOn } = own.state;
  const isFurther = isDropout && returnedOn === null && (confirmedOn === null || former.rungs > own.rungs);
  return isFurther ? 'goes-on-in-place' : 'gives-way';
}
