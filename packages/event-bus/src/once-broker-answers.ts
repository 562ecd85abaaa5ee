import type { Logger, Subscription } from './ports.js';

export interface OnceBrokerAnswersOptions {
  readonly logger: Logger;
  /** A healthy broker is joined within this time; a process does not wait longer to serve what needs no broker. */
  readonly waitedForMs?: number;
  /** Between two tries. */
  readonly pauseMs?: number;
}

/**
 * Starts reading now, or as soon as the broker answers: a service that comes up during an outage reads and writes all the same, and
 * sends and hears later what it missed (fault F8). Resolves when reading has begun, or when that has been waited for long enough.
 */
export async function onceBrokerAnswers(
  start: () => Promise<Subscription>,
  { logger, waitedForMs = 5_000, pauseMs = 1_000 }: OnceBrokerAnswersOptions,
): Promise<Subscription> {
  const ending = new AbortController();
  const reading = untilStarted(start, { ending: ending.signal, logger, pauseMs });
  await Promise.race([reading, pause(waitedForMs, ending.signal)]);
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
