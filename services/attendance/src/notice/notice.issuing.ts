/** Issues a notice under a number without gaps (ADR 12). */
import type { CommandOptions, Handled, SchoolDate } from '@baoxue/domain';
import type { IssueNotice, LadderCommand, LadderEvent } from './ladder.js';
import type { Ladder, LadderContext } from './ladder-state.js';
import { ladderDecider } from './ladder.js';
import type { Issuer } from './rungs.js';
import { underSerial, type SerialBook, type SerialCommand } from '@baoxue/official-document';

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
    const on: SchoolDate = context.today;
    return underSerial(id, {
      alreadyApplied,
      ask: (serial) => ladderDecider.decide(command(serial), state, context),
      book: (type) => handleBook(issuer, on.slice(0, 4), { type, noticeId: id, on }),
      save: (serial) => handleLadder(dropout.caseId, command(serial), options),
      async isUsed() {
        const { state: now } = await loadLadder(dropout.caseId);
        return now.status !== 'None' && now.notices.some((notice) => notice.id === id && notice.issuer.code === issuer.code);
      },
    });
  };
}
