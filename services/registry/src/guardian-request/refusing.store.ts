import { commandHandler, type CommandOptions } from '@baoxue/domain';
import { serialBookDecider, serialOf } from '@baoxue/official-document';
import { guardianRequestDecider, type GuardianRequestCommand, type Refused } from './guardian-request.js';
import { serialBookId, type GuardianRequestStore, type SerialBookStore } from './guardian-request.store.js';

interface Stores {
  readonly requests: GuardianRequestStore;
  readonly books: SerialBookStore;
}

/** Stands for the number while the rule is asked whether anything else forbids the refusal. */
const NO_SERIAL_YET = 0;

/**
 * Refuses under a number without gaps (ADR 12): the rule is asked first, then the number is reserved, then the refusal is saved under it.
 * @throws Refusal by the rule, before a number is taken
 */
export function refusing({ requests, books }: Stores) {
  const handle = commandHandler(guardianRequestDecider, requests);
  const keepBook = commandHandler(serialBookDecider, books);

  return async (id: string, draft: Omit<Refused, 'serial'>, options: Omit<CommandOptions<null>, 'context'>) => {
    const command = (serial: number): GuardianRequestCommand => ({ type: 'Refuse', ...draft, serial });
    const { state, alreadyApplied } = await requests.load(id, options.commandKey);
    if (!alreadyApplied) guardianRequestDecider.decide(command(NO_SERIAL_YET), state, null);
    const book = (type: 'Reserve' | 'Void') =>
      keepBook(
        serialBookId(draft.issuer, draft.on.slice(0, 4)),
        { type, noticeId: id, on: draft.on },
        { cause: options.cause, context: null },
      );
    const serial = alreadyApplied ? NO_SERIAL_YET : serialOf((await book('Reserve')).state, id);
    if (serial === undefined) throw new Error('A reserved number is missing from its book');
    try {
      return await handle(id, command(serial), { ...options, context: null });
    } catch (error) {
      // Somebody answered meanwhile: the number stays in the book, void, and is not given again.
      const { state: now } = await requests.load(id);
      if (now.status !== 'Refused' || now.refused.issuer.code !== draft.issuer.code) await book('Void');
      throw error;
    }
  };
}
