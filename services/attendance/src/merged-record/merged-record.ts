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

/** Whether a case of the record that stands began as one of the other: itself, or a case that it takes up. */
export function isOf(each: SomeCase, other: readonly SomeCase[], kept: readonly SomeCase[]): boolean {
  const takesUp = each.state.status === 'None' ? null : each.state.reopens;
  if (takesUp === null) return false;
  if (other.some(({ id }) => id === takesUp)) return true;
  const former = kept.find(({ id }) => id === takesUp);
  return former !== undefined && isOf(former, other, kept);
}
