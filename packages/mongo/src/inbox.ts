import type { EventEnvelope } from '@baoxue/contracts';
import type { DeadLetter, DeadLetters, Inbox } from '@baoxue/event-bus';
import type mongoose from 'mongoose';
import { isDuplicateKey } from './aggregate-store.js';

interface PositionDocument {
  _id: string;
  lastSequence: number;
  parked: boolean;
}
interface HeldDocument {
  _id: string;
  event: EventEnvelope;
}
interface LetterDocument extends Omit<DeadLetter, 'id'> {
  _id: string;
}

/** The inbox of one consumer. Every change is one guarded write, so two members of a group cannot both move a stream on. */
export function mongoInbox(connection: mongoose.Connection, consumer: string): Inbox {
  const positions = connection.collection<PositionDocument>('inbox');
  const waiting = connection.collection<HeldDocument>('inbox_held');
  const key = (stream: string) => `${consumer}|${stream}`;
  const heldKey = (stream: string, sequence: number) => `${key(stream)}#${sequence}`;
  const mark = (stream: string, parked: boolean) =>
    positions.updateOne({ _id: key(stream) }, { $set: { parked }, $setOnInsert: { lastSequence: 0 } }, { upsert: true });

  return {
    async position(stream) {
      const found = await positions.findOne({ _id: key(stream) });
      return { lastSequence: found?.lastSequence ?? 0, parked: found?.parked ?? false };
    },

    async advance(stream, sequence) {
      if (sequence === 1) {
        try {
          await positions.insertOne({ _id: key(stream), lastSequence: 1, parked: false });
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
      await waiting.updateOne({ _id: heldKey(stream, event.sequence) }, { $set: { event } }, { upsert: true });
    },

    async held(stream, sequence) {
      return (await waiting.findOne({ _id: heldKey(stream, sequence) }))?.event ?? null;
    },

    async release(stream, sequence) {
      await waiting.deleteOne({ _id: heldKey(stream, sequence) });
    },

    async park(stream) {
      await mark(stream, true);
    },

    async unpark(stream) {
      await mark(stream, false);
    },
  };
}

/** Dead letters of all consumers of a service. */
export function mongoDeadLetters(connection: mongoose.Connection): DeadLetters & { syncIndexes(): Promise<void> } {
  const letters = connection.collection<LetterDocument>('dead_letters');
  return {
    async put({ id, ...letter }) {
      await letters.updateOne({ _id: id }, { $set: letter }, { upsert: true });
    },
    async list(consumer, limit) {
      const found = await letters.find({ consumer }).limit(limit).toArray();
      return found.map(({ _id, ...letter }) => ({ id: _id, ...letter }));
    },
    async remove(id) {
      await letters.deleteOne({ _id: id });
    },
    async syncIndexes() {
      await letters.createIndex({ consumer: 1 });
    },
  };
}
