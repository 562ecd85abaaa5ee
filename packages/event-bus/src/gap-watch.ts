import type { ConsumerOptions } from './consumer.js';
import { inTurn } from './in-turn.js';
import type { Subscription } from './ports.js';
import { parkGap } from './stream.js';

const LOOK_EVERY_MS_MAX = 15_000;
const STREAMS_PER_LOOK = 100;

/** Parks, with an alarm, each stream whose missing event has not come within `limitMs`. Fault F18. */
export function startGapWatch(options: ConsumerOptions, limitMs: number): Subscription {
  const { inbox, logger, name } = options;
  let looking: Promise<void> | null = null;

  async function look(): Promise<void> {
    const olderThan = new Date(Date.now() - limitMs);
    for (const { stream } of await inbox.waiting({ why: 'gap', limit: STREAMS_PER_LOOK })) {
      await inTurn(`${name}|${stream}`, () => parkGap(stream, olderThan, options));
    }
  }

  const timer = setInterval(
    () => {
      looking ??= look()
        .catch((error: unknown) => logger.warn({ err: error }, 'gap watch: will look again'))
        .finally(() => (looking = null));
    },
    Math.min(limitMs / 4, LOOK_EVERY_MS_MAX),
  );
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
