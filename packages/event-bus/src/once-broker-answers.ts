import type { Logger, Subscription } from './ports.js';

export interface OnceBrokerAnswersOptions {
  readonly logger: Logger;
  /** Between two tries. */
  readonly pauseMs?: number;
}

/**
 * Starts reading as soon as the broker answers. Its owner does not wait: a service that comes up during an outage, or while the broker
 * still takes its dead predecessor for a member of the group, reads and writes all the same, and hears later what it missed (fault F8).
 */
export function onceBrokerAnswers(start: () => Promise<Subscription>, { logger, pauseMs = 1_000 }: OnceBrokerAnswersOptions): Subscription {
  const ending = new AbortController();
  const reading = untilStarted(start, { ending: ending.signal, logger, pauseMs });
  return {
    async stop() {
      ending.abort();
      await (await reading)?.stop();
    },
  };
}

interface Trying {
  readonly ending: AbortSignal;
  readonly logger: Logger;
  readonly pauseMs: number;
}

async function untilStarted(start: () => Promise<Subscription>, { ending, logger, pauseMs }: Trying): Promise<Subscription | null> {
  while (!ending.aborted) {
    try {
      return await start();
    } catch (error) {
      logger.warn({ err: error }, 'the broker does not answer yet; will try again');
      await pause(pauseMs, ending);
    }
  }
  return null;
}

const pause = (ms: number, ending: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms).unref();
    ending.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
