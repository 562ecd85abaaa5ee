import { setTimeout } from 'node:timers/promises';
import type { Clock } from '@baoxue/domain';
import type { Logger } from 'pino';
import type { Stoppable } from './drain.js';

/** Aggregates with a deadline, and what to do when it has come. */
export interface DueWork {
  readonly due: (now: Date, limit: number) => Promise<readonly string[]>;
  /** Idempotent: two replicas may tick the same aggregate, and the version guard lets one of them save. */
  readonly tick: (id: string) => Promise<unknown>;
}

const LOOK_EVERY_MS = 1_000;
const PER_LOOK = 100;

/**
 * Looks for what is due and ticks it. Never a nightly job: a late tick gives the same answer as a timely one. Each kind of work has its own
 * rhythm, so that one that waits for somebody else's server holds up no deadline.
 */
export function startTicker(works: readonly DueWork[], clock: Clock, logger: Logger): Stoppable {
  const ending = new AbortController();
  const look = async ({ due, tick }: DueWork): Promise<void> => {
    for (const id of await due(clock.now(), PER_LOOK)) {
      if (ending.signal.aborted) return;
      await tick(id).catch((error: unknown) => logger.warn({ err: error }, 'ticker: will try again'));
    }
  };
  const running = works.map(async (work) => {
    while (!ending.signal.aborted) {
      await look(work).catch((error: unknown) => logger.warn({ err: error }, 'ticker: will look again'));
      await setTimeout(LOOK_EVERY_MS, undefined, { ref: false, signal: ending.signal }).catch(() => {});
    }
  });
  return {
    async stop() {
      ending.abort();
      await Promise.all(running);
    },
  };
}
