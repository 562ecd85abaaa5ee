/** How far the schools are with a term's reconciliation (A9). */
import { RESOLUTIONS, type Resolution } from './difference.js';

export interface CountedItems {
  readonly schoolId: string;
  readonly status: 'open' | 'resolved' | 'settled';
  readonly answering: string;
  readonly resolution: string | null;
  readonly count: number;
}

export interface Progress {
  readonly schoolId: string;
  readonly total: number;
  readonly open: number;
  readonly escalated: number;
  readonly settled: number;
  readonly resolved: readonly { readonly resolution: Resolution; readonly count: number }[];
}

/** One line per school, in the order of their codes: of each that is open, and of a closed one whose children are still to be accounted for. */
export function progressOf(counted: readonly CountedItems[], openIds: readonly string[]): readonly Progress[] {
  const schoolIds = [...new Set([...openIds, ...counted.map(({ schoolId }) => schoolId)])].sort();
  return schoolIds.map((schoolId) => {
    const own = counted.filter((each) => each.schoolId === schoolId);
    const sum = (holds: (each: CountedItems) => boolean) => own.filter(holds).reduce((total, { count }) => total + count, 0);
    const resolved = RESOLUTIONS.map((resolution) => ({ resolution, count: sum((each) => each.resolution === resolution) }));
    return {
      schoolId,
      total: sum(() => true),
      open: sum(({ status }) => status === 'open'),
      escalated: sum(({ status, answering }) => status === 'open' && answering !== 'school'),
      settled: sum(({ status }) => status === 'settled'),
      resolved: resolved.filter(({ count }) => count > 0),
    };
  });
}
