import { isOutcome } from '@baoxue/domain';
import type { EventHandlers } from './consumer.js';

/**
 * Several slices listening as one consumer: each further consumer of a topic costs the database as much as the first. They are told in the
 * order given, each whatever became of those before; a fault of one has the event tried again by all, so all of them are safe to repeat.
 */
export function together(...all: readonly EventHandlers[]): EventHandlers {
  const types = [...new Set(all.flatMap((handlers) => Object.keys(handlers)))];
  return Object.fromEntries(
    types.map((type) => [
      type,
      async (event) => {
        const failures: unknown[] = [];
        for (const handlers of all) await handlers[type]?.(event).catch((error: unknown) => void failures.push(error));
        if (failures.length > 0) throw failures.find((error) => !isOutcome(error)) ?? failures[0];
      },
    ]),
  );
}
