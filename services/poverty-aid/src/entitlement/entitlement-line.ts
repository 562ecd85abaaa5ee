import type { SchoolDate } from '@baoxue/domain';
import type { AdjustmentCause } from './adjustment-cause.js';
import type { AssessedLine } from './assess.js';

/** A line of a child's term: what the facts say, and what became of it. */
export interface EntitlementLine extends AssessedLine {
  readonly number: number;
  /** A `returned` line takes back what was paid and then sent back by the bank. */
  readonly kind: 'assessed' | 'adjustment' | 'returned';
  /** Which facts changed; of an adjustment only. */
  readonly causes: readonly AdjustmentCause[];
  /** The batch that has taken the line; null while it is due. */
  readonly batchId: string | null;
  readonly paidOn: SchoolDate | null;
}

export const isTaken = ({ batchId }: EntitlementLine): boolean => batchId !== null;
export const asDue = (line: AssessedLine): Omit<EntitlementLine, 'number'> => ({
  ...line,
  kind: 'assessed',
  causes: [],
  batchId: null,
  paidOn: null,
});

export const sumOf = (lines: readonly { readonly amountFen: number }[]): number => lines.reduce((sum, { amountFen }) => sum + amountFen, 0);

/** Whether an assessment says what stands already. */
export function sameLines(some: readonly EntitlementLine[], others: readonly EntitlementLine[]): boolean {
  const text = (lines: readonly EntitlementLine[]) =>
    JSON.stringify(
      lines.map(({ item, schoolId, from, to, rateId, kind, causes, units, amountFen, because }) => [
        item,
        schoolId,
        from,
        to,
        rateId,
        kind,
        causes,
        units,
        amountFen,
        because.boardingSince,
        because.enrolledSince,
        because.hardship?.category,
        because.hardship?.since,
      ]),
    );
  return text(some) === text(others);
}
