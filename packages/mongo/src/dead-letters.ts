import { positionOf, type DeadLetter, type DeadLetters, type LetterFilter } from '@baoxue/event-bus';
import type mongoose from 'mongoose';
import { isDuplicateKey } from './insert-new.js';

interface LetterDocument extends Omit<DeadLetter, 'id'> {
  _id: string;
  /** The filter asks for one of two; an equality an index can serve. */
  isResolved: boolean;
  /** The letter's position. */
  order: string;
}

/** Dead letters of all consumers of a service. Kept after they were dealt with: who decided what is part of the record. */
export function mongoDeadLetters(connection: mongoose.Connection): DeadLetters & { syncIndexes(): Promise<void> } {
  const letters = connection.collection<LetterDocument>('dead_letters');
  return {
    async put({ id, ...letter }) {
      try {
        await letters.insertOne({ _id: id, ...letter, isResolved: letter.resolution !== null, order: positionOf({ id, at: letter.at }) });
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },

    async page(filter, { first, after }) {
      const found = await letters
        .find(queryFor(filter, after))
        .sort({ order: 1 })
        .limit(first + 1)
        .toArray();
      const entries = found
        .slice(0, first)
        .map(({ _id, isResolved: _isResolved, order, ...letter }) => ({ position: order, entry: { id: _id, ...letter } }));
      return { entries, hasNextPage: found.length > first };
    },

    async resolve(id, resolution) {
      await letters.updateOne({ _id: id }, { $set: { resolution, isResolved: true } });
    },

    async syncIndexes() {
      await letters.createIndex({ isResolved: 1, order: 1 });
    },
  };
}

function queryFor({ id, since, until, resolved = false, ...exact }: LetterFilter, after: string | null): object {
  // A position begins with the time, so both bound the one field that the index orders by.
  const from = after !== null && (since === undefined || after > since) ? { $gt: after } : since === undefined ? {} : { $gte: since };
  const order = { ...from, ...(until === undefined ? {} : { $lt: until }) };
  const given = Object.entries({ _id: id, ...exact }).filter(([, value]) => value !== undefined);
  return { isResolved: resolved, ...(Object.keys(order).length > 0 ? { order } : {}), ...Object.fromEntries(given) };
}
