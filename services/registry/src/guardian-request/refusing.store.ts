import { commandHandler, type CommandOptions } from '@baoxue/domain';
import { serialBookDecider, underSerial } from '@baoxue/official-document';
import { guardianRequestDecider, type GuardianRequestCommand, type Refused } from './guardian-request.js';
import { serialBookId, type GuardianRequestStore, type SerialBookStore } from './guardian-request.store.js';

interface Stores {
  readonly requests: GuardianRequestStore;
  readonly books: SerialBookStore;
}

/**
 * Refuses under a number without gaps (ADR 12).
 * @throws Refusal by the rule, before a number is taken
 */
export function refusing({ requests, books }: Stores) {
  const handle = commandHandler(guardianRequestDecider, requests);
  const keepBook = commandHandler(serialBookDecider, books);

  return async (id: string, draft: Omit<Refused, 'serial'>, options: Omit<CommandOptions<null>, 'context'>) => {
    const command = (serial: number): GuardianRequestCommand => ({ type: 'Refuse', ...draft, serial });
    const { state, alreadyApplied } = await requests.load(id, options.commandKey);
    return underSerial(id, {
      alreadyApplied,
      ask: (serial) => guardianRequestDecider.decide(command(serial), state, null),
      book: (type) =>
        keepBook(
          serialBookId(draft.issuer, draft.on.slice(0, 4)),
          { type, noticeId: id, on: draft.on },
          { cause: options.cause, context: null },
        ),
      save: (serial) => handle(id, command(serial), { ...options, context: null }),
      async isUsed() {
        const { state: now } = await requests.load(id);
        return now.status === 'Refused' && now.refused.issuer.code === draft.issuer.code;
      },
    });
  };
}
