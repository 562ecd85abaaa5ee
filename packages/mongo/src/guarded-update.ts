import type { EventEnvelope } from '@baoxue/contracts';
import type { AggregateDocument } from './aggregate.js';

/** Repeats come within minutes; an aggregate keeps the keys of its last commands only. */
const COMMAND_KEYS_KEPT = 50;

interface Saving {
  readonly id: string;
  readonly expectedVersion: number;
  readonly commandKey?: string | undefined;
  readonly stored: Record<string, unknown>;
  /** When the aggregate next needs a tick. */
  readonly due: Date | null;
  readonly minted: readonly EventEnvelope[];
  /** The sequence of the last event before these. */
  readonly lastSequence: number;
}

/** State and events in one write, which changes nothing when somebody has saved since the version that was looked at. */
export function guardedUpdate({ id, expectedVersion, commandKey, stored, due, minted, lastSequence }: Saving) {
  return {
    filter: { _id: id, version: expectedVersion },
    update: {
      $set: {
        state: stored,
        version: expectedVersion + 1,
        lastSequence: lastSequence + minted.length,
        ...(minted.length > 0 ? { pending: true } : {}),
        ...(due ? { nextDueAt: due } : {}),
      } satisfies Partial<AggregateDocument>,
      ...(due ? {} : { $unset: { nextDueAt: '' } }),
      $push: {
        ...(minted.length > 0 ? { outbox: { $each: minted } } : {}),
        ...(commandKey === undefined ? {} : { commandKeys: { $each: [commandKey], $slice: -COMMAND_KEYS_KEPT } }),
      },
      // The driver's types know no field that is pushed to by its name alone.
    } as never,
  };
}
