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

/** Looks for what is due and ticks it. Never a nightly job: a late tick gives the same answer as a timely one. */
export function startTicker(works: readonly DueWork[], clock: Clock, logger: Logger): Stoppable {
  let stopped = false;
  let wake = () => {};
  const look = async ({ due, tick }: DueWork): Promise<void> => {
    for (const id of await due(clock.now(), PER_LOOK)) {
      if (stopped) return;
      await tick(id).catch((error: unknown) => logger.warn({ err: error }, 'ticker: will try again'));
    }
  };
  const running = (async () => {
    while (!stopped) {
      for (const work of works) await look(work).catch((error: unknown) => logger.warn({ err: error }, 'ticker: will look again'));
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, LOOK_EVERY_MS).unref();
      });
    }
  })();
  return {
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}
