import type { EventHandlers } from '@baoxue/event-bus';

/** Several slices listening as one consumer: each further consumer of a topic costs the database as much as the first. All of them are safe to repeat. */
export function together(...all: readonly EventHandlers[]): EventHandlers {
  const types = [...new Set(all.flatMap((handlers) => Object.keys(handlers)))];
  return Object.fromEntries(
    types.map((type) => [
      type,
      async (event) => {
        for (const handlers of all) await handlers[type]?.(event);
      },
    ]),
  );
}
