import type { EventEnvelope } from '@baoxue/contracts';
import type { Inbox, Waiting } from '@baoxue/event-bus';
import type mongoose from 'mongoose';
import { isDuplicateKey } from './aggregate-store.js';
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

export interface MongoInbox extends Inbox {
  /** Before any data arrives. Serves the inboxes of all consumers of the service. */
  syncIndexes(): Promise<void>;
}

/** The inbox of one consumer. Every change is one guarded write, so two members of a group cannot both move a stream on. */
export function mongoInbox(connection: mongoose.Connection, consumer: string): MongoInbox {
  const positions = connection.collection<PositionDocument>('inbox');
  const kept = connection.collection<HeldDocument>('inbox_held');
  const key = (stream: string) => `${consumer}|${stream}`;
  const heldKey = (stream: string, sequence: number) => `${key(stream)}#${sequence}`;

  return {
    async position(stream) {
      const found = await positions.findOne({ _id: key(stream) });
      return { lastSequence: found?.lastSequence ?? 0, waiting: waitingOf(found) };
    },

    async advance(stream, sequence) {
      if (sequence === 1) {
        try {
          await positions.insertOne({ _id: key(stream), lastSequence: 1 });
          return true;
        } catch (error) {
          if (!isDuplicateKey(error)) throw error;
        }
      }
      const { matchedCount } = await positions.updateOne(
        { _id: key(stream), lastSequence: sequence - 1 },
        { $set: { lastSequence: sequence } },
      );
      return matchedCount > 0;
    },

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

    async syncIndexes() {
      // Only the few streams that wait are in it.
      await positions.createIndex(
        { consumer: 1, why: 1, since: 1 },
        { name: 'waiting', partialFilterExpression: { why: { $exists: true } } },
      );
      await kept.createIndex({ of: 1, sequence: 1 });
    },
  };
}

const waitingOf = (found: PositionDocument | null): Waiting | null =>
  found?.why && found.since ? { why: found.why, since: found.since } : null;
