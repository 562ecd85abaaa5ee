import { setTimeout } from 'node:timers/promises';
import type { Logger, Subscription } from './ports.js';

export interface OnceBrokerAnswersOptions {
  readonly logger: Logger;
  /** Between two tries. */
  readonly pauseMs?: number;
}

/** A reading that has begun, or will. */
export interface EventualSubscription extends Subscription {
  /** Resolves when the group was joined, or will never be. */
  readonly begun: Promise<unknown>;
}

/**
 * Starts reading as soon as the broker answers. Its owner need not wait: a service that comes up during an outage, or while the broker
 * still takes its dead predecessor for a member of the group, reads and writes all the same, and hears later what it missed (fault F8).
 */
export function onceBrokerAnswers(
  start: () => Promise<Subscription>,
  { logger, pauseMs = 1_000 }: OnceBrokerAnswersOptions,
): EventualSubscription {
  const ending = new AbortController();
  const begun = untilStarted(start, { ending: ending.signal, logger, pauseMs });
  return {
    begun,
    async stop() {
      ending.abort();
      await (await begun)?.stop();
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
      await setTimeout(pauseMs, undefined, { ref: false, signal: ending }).catch(() => {});
    }
  }
  return null;
}
