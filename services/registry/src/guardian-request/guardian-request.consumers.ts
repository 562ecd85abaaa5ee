import { commandHandler, schoolDateOf, type Clock } from '@baoxue/domain';
import { guardianRequestDecider } from './guardian-request.js';
import type { GuardianRequestStore } from './guardian-request.store.js';

/** Says of one request that its last day passed. A late tick gives the same answer as a timely one. */
export function guardianRequestClock(requests: GuardianRequestStore, clock: Clock) {
  const handle = commandHandler(guardianRequestDecider, requests);
  return async (id: string): Promise<void> => {
    const cause = { actor: 'registry/clock', correlationId: id };
    await handle(id, { type: 'Tick', today: schoolDateOf(clock.now()) }, { cause, context: null });
  };
}
