/** Issues a paper under a number without gaps: the rule is asked first, then the number is reserved, then the paper is saved under it. ADR 12. */
import { serialOf, type SerialBook, type SerialCommand } from './serial-book.js';

/** Stands for the number while the rule is asked whether anything else forbids the paper. */
const NO_SERIAL_YET = 0;

export interface Issuing<T> {
  /** A repeat of what was issued already takes no number. */
  readonly alreadyApplied: boolean;
  /** @throws Refusal when the rule forbids the paper */
  readonly ask: (serial: number) => unknown;
  /** Reserves the number of the paper in its book, or makes it void. */
  readonly book: (type: SerialCommand['type']) => Promise<{ readonly state: SerialBook }>;
  readonly save: (serial: number) => Promise<T>;
  /** Whether a paper of the same book stands under the number although saving failed. */
  readonly isUsed: () => Promise<boolean>;
}

/**
 * What saving the paper under its number gives.
 * @throws Refusal by the rule, before a number is taken
 */
export async function underSerial<T>(paperId: string, { alreadyApplied, ask, book, save, isUsed }: Issuing<T>): Promise<T> {
  if (!alreadyApplied) ask(NO_SERIAL_YET);
  const serial = alreadyApplied ? NO_SERIAL_YET : serialOf((await book('Reserve')).state, paperId);
  if (serial === undefined) throw new Error('A reserved number is missing from its book');
  try {
    return await save(serial);
  } catch (error) {
    // Somebody was first meanwhile: the number stays in the book, void, and is not given again.
    if (!(await isUsed())) await book('Void');
    throw error;
  }
}
