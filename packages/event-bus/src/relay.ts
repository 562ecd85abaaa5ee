import { newId } from '@baoxue/domain';
import type { EventBus, Logger, OutboxSource } from './ports.js';

export interface RelayOptions {
  readonly sources: readonly OutboxSource[];
  readonly bus: EventBus;
  readonly logger: Logger;
  /** How often the outboxes are looked at though nothing was saved here: the safety net for what a process left that died. */
  readonly pollMs?: number;
}

export interface Relay {
  stop(): Promise<void>;
}

const LEASE_MS = 30_000;
/** One turn's worth: large enough for a bulk import, small enough to finish well within the lease. */
const AGGREGATES_PER_TURN = 200;
const POLL_MS = 5_000;
const BACK_OFF_MS = 1_000;

/** Sends what waits in the outboxes, as soon as it was saved: claim, publish, acknowledge. Any number of relays may run; the lease keeps them apart. */
export function startRelay({ sources, bus, logger, pollMs = POLL_MS }: RelayOptions): Relay {
  const relays = sources.map((source) => relayOf(source, { bus, logger, pollMs }));
  return {
    async stop() {
      await Promise.all(relays.map((relay) => relay.stop()));
    },
  };
}

function relayOf(source: OutboxSource, { bus, logger, pollMs }: Required<Omit<RelayOptions, 'sources'>>): Relay {
  let stopped = false;
  let wake: () => void = () => {};
  let nudged = false;
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      if (nudged || stopped) return resolve();
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function turn(): Promise<number> {
    const token = newId();
    const pending = await source.claim({ limit: AGGREGATES_PER_TURN, leaseMs: LEASE_MS, token });
    const records = pending.flatMap((each) => each.records);
    if (records.length > 0) await bus.publish(records);
    await source.acknowledge(
      token,
      pending.map(({ aggregateId, records: own }) => ({ aggregateId, eventIds: own.map(({ event }) => event.id) })),
    );
    return pending.length;
  }

  async function run(): Promise<void> {
    while (!stopped) {
      nudged = false;
      try {
        // What is saved meanwhile cuts the pause short.
        if ((await turn()) < AGGREGATES_PER_TURN) await pause(pollMs);
      } catch (error) {
        logger.warn({ err: error }, 'outbox relay: will try again');
        await pause(BACK_OFF_MS);
      }
    }
  }
  const running = run();
  source.onSaved(() => {
    nudged = true;
    wake();
  });

  return {
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}
