import type { DeadLetter, DeadLetters, LetterFilter } from '@baoxue/event-bus';
import type mongoose from 'mongoose';
import { isDuplicateKey } from './aggregate-store.js';

interface LetterDocument extends Omit<DeadLetter, 'id'> {
  _id: string;
  /** The filter asks for one of two; an equality an index can serve. */
  isResolved: boolean;
}

/** Dead letters of all consumers of a service. Kept after they were dealt with: who decided what is part of the record. */
export function mongoDeadLetters(connection: mongoose.Connection): DeadLetters & { syncIndexes(): Promise<void> } {
  const letters = connection.collection<LetterDocument>('dead_letters');
  return {
    async put({ id, ...letter }) {
      try {
        await letters.insertOne({ _id: id, ...letter, isResolved: letter.resolution !== null });
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },

    async list(filter, { limit, skip = 0 }) {
      const found = await letters.find(queryFor(filter)).sort({ at: 1 }).skip(skip).limit(limit).toArray();
      return found.map(({ _id, isResolved: _isResolved, ...letter }) => ({ id: _id, ...letter }));
    },

    async resolve(id, resolution) {
      await letters.updateOne({ _id: id }, { $set: { resolution, isResolved: true } });
    },

    async syncIndexes() {
      await letters.createIndex({ isResolved: 1, at: 1 });
    },
  };
}

function queryFor({ id, since, until, resolved = false, ...exact }: LetterFilter): object {
  const time = { ...(since === undefined ? {} : { $gte: since }), ...(until === undefined ? {} : { $lt: until }) };
  const given = Object.entries({ _id: id, ...exact }).filter(([, value]) => value !== undefined);
  return { isResolved: resolved, ...(Object.keys(time).length > 0 ? { at: time } : {}), ...Object.fromEntries(given) };
}
