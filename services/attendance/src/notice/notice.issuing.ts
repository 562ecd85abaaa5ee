/** Issues a notice under a number without gaps: the rule is asked first, then the number is reserved, then the notice is saved under it. */
import type { CommandOptions, Handled, SchoolDate } from '@baoxue/domain';
import type { IssueNotice, Ladder, LadderCommand, LadderContext, LadderEvent } from './ladder.js';
import { ladderDecider } from './ladder.js';
import type { Issuer } from './rungs.js';
import { serialOf, type SerialBook, type SerialCommand } from '@baoxue/official-document';

/** Stands for the number while the rule is asked whether anything else forbids the notice. */
const NO_SERIAL_YET = 0;

export interface IssuingDeps {
  readonly loadLadder: (caseId: string, commandKey?: string) => Promise<{ readonly state: Ladder; readonly alreadyApplied: boolean }>;
  readonly handleLadder: (
    caseId: string,
    command: LadderCommand,
    options: Omit<CommandOptions<never>, 'context'>,
  ) => Promise<Handled<Ladder, LadderEvent>>;
  /** What the rule needs to know of a case: among it the rules that the case was opened under. */
  readonly contextOf: (caseId: string) => Promise<LadderContext>;
  readonly handleBook: (issuer: Issuer, year: string, command: SerialCommand) => Promise<{ readonly state: SerialBook }>;
  /** The same rung of the same case is the same notice: a repeat after a crash finds its number again. */
  readonly noticeIdOf: (caseId: string, command: Pick<IssueNotice, 'rung'>) => string;
}

/**
 * @throws Refusal by the ladder's rule, before a number is taken
 */
export function noticeIssuing({ loadLadder, handleLadder, contextOf, handleBook, noticeIdOf }: IssuingDeps) {
  return async (draft: Omit<IssueNotice, 'type' | 'id' | 'serial'>, options: Omit<CommandOptions<never>, 'context'>) => {
    const { dropout, issuer } = draft;
    const id = noticeIdOf(dropout.caseId, draft);
    const command = (serial: number): IssueNotice => ({ type: 'IssueNotice', id, serial, ...draft });
    const { state, alreadyApplied } = await loadLadder(dropout.caseId, options.commandKey);
    const context = await contextOf(dropout.caseId);
    if (!alreadyApplied) ladderDecider.decide(command(NO_SERIAL_YET), state, context);
    const on: SchoolDate = context.today;
    const book = (given: 'Reserve' | 'Void') => handleBook(issuer, on.slice(0, 4), { type: given, noticeId: id, on });
    const serial = alreadyApplied ? NO_SERIAL_YET : serialOf((await book('Reserve')).state, id);
    if (serial === undefined) throw new Error('A reserved number is missing from its book');
    try {
      return await handleLadder(dropout.caseId, command(serial), options);
    } catch (error) {
      // Somebody issued the same rung meanwhile: the number stays in the book, void, and is not given again.
      const { state: now } = await loadLadder(dropout.caseId);
      const isUsed = now.status !== 'None' && now.notices.some((notice) => notice.id === id && notice.issuer.code === issuer.code);
      if (!isUsed) await book('Void');
      throw error;
    }
  };
}
