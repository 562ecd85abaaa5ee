import { setTimeout } from 'node:timers/promises';
import type { Clock } from '@baoxue/domain';
import type { OutboxSource } from '@baoxue/event-bus';
import type { Logger } from 'pino';
import type { Stoppable } from './drain.js';

/** Aggregates with a deadline, and what to do when it has come. */
export interface DueWork {
  readonly store: {
    readonly due: (now: Date, limit: number) => Promise<readonly string[]>;
    /** Tells of its saves, after which something may be due there; when absent, any save of the service may have that effect. */
    readonly outbox?: Saving;
  };
  /** Idempotent: two replicas may tick the same aggregate, and the version guard lets one of them save. */
  readonly tick: (id: string) => Promise<unknown>;
}

type Saving = Pick<OutboxSource, 'onSaved'>;

export interface TickerOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  /** All that the service saves with events. */
  readonly outboxes: readonly Saving[];
}

/** While something is saved, a look follows each second. */
const LOOK_AT_MOST_EVERY_MS = 1_000;
/** Deadlines are days; a quiet service asks its database seldom. */
const LOOK_AT_LEAST_EVERY_MS = 5_000;
/** A clock that runs drifts less than this between two looks; more is a clock that was moved. */
const MOVED_MS = 500;
const PER_LOOK = 100;

/**
 * Looks for what is due and ticks it. Never a nightly job: a late tick gives the same answer as a timely one. Each kind of work has its own
 * rhythm, so that one that waits for somebody else's server holds up no deadline.
 */
export function startTicker(works: readonly DueWork[], { clock, logger, outboxes }: TickerOptions): Stoppable {
  const ending = new AbortController();
  const { signal } = ending;

  /** Resolves to whether anything was ticked: then there may be more, step by step. */
  async function look({ store, tick }: DueWork): Promise<boolean> {
    let hasTicked = false;
    for (const id of await store.due(clock.now(), PER_LOOK)) {
      if (signal.aborted) break;
      await tick(id).then(
        () => (hasTicked = true),
        (error: unknown) => logger.warn({ err: error }, 'ticker: will try again'),
      );
    }
    return hasTicked;
  }

  /** Looks, and answers once it is time to look again. */
  async function turn(work: DueWork, seen: () => Seen): Promise<void> {
    const before = seen();
    const hasTicked = await look(work);
    do await pause();
    while (!signal.aborted && !hasTicked && !isTimeToLook(before, seen()));
  }

  const pause = () => setTimeout(LOOK_AT_MOST_EVERY_MS, undefined, { ref: false, signal }).catch(() => {});

  async function run(work: DueWork): Promise<void> {
    let saves = 0;
    for (const each of work.store.outbox ? [work.store.outbox] : outboxes) each.onSaved(() => void (saves += 1));
    const seen = (): Seen => ({ saves, atMs: Date.now(), businessMs: clock.now().getTime() });
    while (!signal.aborted) {
      await turn(work, seen).catch((error: unknown) => {
        logger.warn({ err: error }, 'ticker: will look again');
        return pause();
      });
    }
  }

  const running = works.map(run);
  return {
    async stop() {
      ending.abort();
      await Promise.all(running);
    },
  };
}

/** What a ticker sees of the world outside the database. */
export interface Seen {
  readonly saves: number;
  readonly atMs: number;
  readonly businessMs: number;
}

/** Something may be due that was not when it last looked: something was saved, business time was moved, or it was long ago. */
export function isTimeToLook(before: Seen, { saves, atMs, businessMs }: Seen): boolean {
  const passedMs = atMs - before.atMs;
  const isMoved = Math.abs(businessMs - before.businessMs - passedMs) > MOVED_MS;
  return saves !== before.saves || isMoved || passedMs >= LOOK_AT_LEAST_EVERY_MS;
}
