/** Which case of a child belongs to which of its records, when one record stands for another 合并学籍. Requirement A3. */
import type { SchoolDate } from '@baoxue/domain';
import { isUnended, type OpenedCase } from '../dropout-case/index.js';

interface SomeCase {
  readonly id: string;
  readonly state: OpenedCase;
}

/**
 * The case that ended because its record was closed for the merge, not because registers said so: it ended on that day, and later days
 * belong to another case. One that has gone on elsewhere, in a merge of the same day that was undone, is not it.
 *
 * @param own the cases of the merged record
 */
export const endedByMerge = <C extends SomeCase>(own: readonly C[], mergedOn: SchoolDate): C | undefined =>
  own.find(({ state }) => endedWithRecord(state) && state.goesOnAs == null && state.endedOn !== null && state.endedOn >= mergedOn);

const endedWithRecord = ({ status, endedOn, followedFrom }: OpenedCase): boolean => status === 'Withdrawn' && followedFrom === endedOn;

/**
 * The present records of a child through which a case came to the one that it stands under, the last of them first.
 *
 * @param before the records under which the cases stood that it takes up one after the other, the latest first
 * @param isUnder whether the first of two records is merged into the second, be it through others
 */
export function cameThrough(
  record: string,
  before: readonly string[],
  isUnder: (one: string, other: string) => boolean,
): readonly string[] {
  // Between them it may have been under a record of which it was given back: what counts is how it came here.
  const at = before.findIndex((each) => each === record || isUnder(each, record));
  const former = before[at];
  if (former === undefined) return [];
  const earlier = before.slice(at + 1);
  return former === record ? cameThrough(record, earlier, isUnder) : [former, ...cameThrough(former, earlier, isUnder)];
}

/** Whether a case may go back to another record or, told again after a fault, has gone back. */
export const mayHaveGoneBack = (state: OpenedCase): boolean => isUnended(state) || endedWithRecord(state);

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
