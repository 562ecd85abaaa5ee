/** Which case of a child belongs to which of its records, when one record stands for another 合并学籍. Requirement A3. */
import type { SchoolDate } from '@baoxue/domain';
import type { DropoutCase, OpenedCase } from '../dropout-case/index.js';

interface SomeCase {
  readonly id: string;
  readonly state: DropoutCase;
}

/**
 * The case that ended because its record was closed for the merge, not because registers said so: it ended on that day, and later days
 * belong to another case.
 *
 * @param own the cases of the merged record, latest first
 */
export function endedByMerge(own: readonly SomeCase[], mergedOn: SchoolDate): { id: string; state: OpenedCase } | undefined {
  const [last] = own;
  if (last?.state.status !== 'Withdrawn') return undefined;
  const { id, state } = last;
  const { endedOn, followedFrom } = state;
  return endedOn !== null && endedOn >= mergedOn && followedFrom === endedOn ? { id, state } : undefined;
}

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
