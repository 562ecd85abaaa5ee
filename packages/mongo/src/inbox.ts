import type { EventEnvelope } from '@baoxue/contracts';
import { byKey } from '@baoxue/domain';
import type { Inbox, Waiting } from '@baoxue/event-bus';
import type mongoose from 'mongoose';
import type { Collection } from 'mongoose';
import { gathered } from './gathered.js';
import { insertNew } from './insert-new.js';
import { BACKGROUND } from './outbox.js';

interface PositionDocument {
  _id: string;
  lastSequence: number;
  /** These four only while the stream waits. */
  consumer?: string;
  stream?: string;
  why?: Waiting['why'];
  since?: Date;
}
interface HeldDocument {
  _id: string;
  /** Consumer and stream. */
  of: string;
  sequence: number;
  event: EventEnvelope;
}

/** A stream of a consumer takes its next step. */
interface Step {
  readonly id: string;
  readonly sequence: number;
}
interface Shared {
  readonly positions: Collection<PositionDocument>;
  readonly kept: Collection<HeldDocument>;
  readonly position: (id: string) => Promise<PositionDocument | null>;
  readonly advance: (step: Step) => Promise<void>;
}

export interface MongoInboxes {
  of(consumer: string): Inbox;
  /** Before any data arrives. */
  syncIndexes(): Promise<void>;
}

/**
 * The inboxes of a service's consumers. Every change is a guarded write, so two members of a group cannot both move a stream on. Positions
 * are read and moved on for many streams at once: each event costs every consumer of its topic both.
 */
export function mongoInboxes(connection: mongoose.Connection): MongoInboxes {
  const positions = connection.collection<PositionDocument>('inbox');
  const kept = connection.collection<HeldDocument>('inbox_held');
  const shared = {
    positions,
    kept,
    position: gathered<string, PositionDocument | null>(async (ids) => {
      const found = await positions.find({ _id: { $in: [...ids] } }).toArray();
      const byId = new Map(found.map((document) => [document._id, document]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    advance: gathered<Step, undefined>(async (steps) => {
      await advanceAll(positions, steps);
      return steps.map(() => undefined);
    }),
  };
  return {
    of: (consumer) => inboxOf(consumer, shared),
    async syncIndexes() {
      // Only the few streams that wait have these fields.
      await positions.createIndex({ consumer: 1, why: 1, since: 1 }, { name: 'waiting-streams', sparse: true });
      await kept.createIndex({ of: 1, sequence: 1 });
    },
  };
}

function inboxOf(consumer: string, { positions, kept, position, advance }: Shared): Inbox {
  const key = (stream: string) => `${consumer}|${stream}`;
  const heldKey = (stream: string, sequence: number) => `${key(stream)}#${sequence}`;

  return {
    async position(stream) {
      const found = await position(key(stream));
      return { lastSequence: found?.lastSequence ?? 0, waiting: waitingOf(found) };
    },

    advance: (stream, sequence) => advance({ id: key(stream), sequence }),

    async hold(stream, event) {
      const { sequence } = event;
      await kept.updateOne({ _id: heldKey(stream, sequence) }, { $set: { of: key(stream), sequence, event } }, { upsert: true });
    },

    async held(stream, sequence) {
      return (await kept.findOne({ _id: heldKey(stream, sequence) }))?.event ?? null;
    },

    async firstHeldAfter(stream, sequence) {
      const [first] = await kept
        .find({ of: key(stream), sequence: { $gt: sequence } }, { projection: { sequence: 1 } })
        .sort({ sequence: 1 })
        .limit(1)
        .toArray();
      return first?.sequence ?? null;
    },

    countHeld: (stream) => kept.countDocuments({ of: key(stream) }),

    async release(stream, sequence) {
      await kept.deleteOne({ _id: heldKey(stream, sequence) });
    },

    async changeWaiting(stream, from, to) {
      const _id = key(stream);
      // A stream may wait before its first event was applied.
      if (from === null) await positions.updateOne({ _id }, { $setOnInsert: { lastSequence: 0 } }, { upsert: true });
      const asRead = from === null ? { _id, why: { $exists: false } } : { _id, ...from };
      const change = to === null ? { $unset: { consumer: '', stream: '', why: '', since: '' } } : { $set: { consumer, stream, ...to } };
      const { matchedCount } = await positions.updateOne(asRead as never, change as never);
      return matchedCount > 0;
    },

    async waiting({ why, limit }) {
      const found = await positions.find({ consumer, why }, { comment: BACKGROUND }).sort({ since: 1 }).limit(limit).toArray();
      return found.flatMap((document) => {
        const waiting = waitingOf(document);
        return waiting && document.stream !== undefined
          ? [{ stream: document.stream, lastSequence: document.lastSequence, ...waiting }]
          : [];
      });
    },

    countWaiting: (why) => positions.countDocuments({ consumer, why }, { comment: BACKGROUND }),
  };
}

/** Those that take the same step move in one write; one that somebody else moved on already stays where it is. */
async function advanceAll(positions: Collection<PositionDocument>, steps: readonly Step[]): Promise<void> {
  for (const [sequence, same] of byKey(steps, (step) => step.sequence)) {
    const ids = same.map(({ id }) => id);
    // One that began to wait before its first event is there already.
    const rest =
      sequence === 1
        ? await insertNew(
            positions,
            ids.map((_id) => ({ _id, lastSequence: 1 })),
          )
        : ids;
    if (rest.length > 0) {
      await positions.updateMany({ _id: { $in: rest }, lastSequence: sequence - 1 }, { $set: { lastSequence: sequence } });
    }
  }
}

const waitingOf = (found: PositionDocument | null): Waiting | null =>
  found?.why && found.since ? { why: found.why, since: found.since } : null;
