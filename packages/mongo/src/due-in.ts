import type { Collection } from 'mongoose';
import { BACKGROUND } from './outbox.js';

/** Ids of the documents whose `nextDueAt` (indexed) has come, oldest first. No request asks this. */
export async function dueIn<T extends { readonly _id: string; readonly nextDueAt?: Date }>(
  collection: Collection<T>,
  now: Date,
  limit: number,
): Promise<string[]> {
  const found = await collection
    .find({ nextDueAt: { $lte: now } } as never, { projection: { _id: 1 }, comment: BACKGROUND })
    .sort({ nextDueAt: 1 })
    .limit(limit)
    .toArray();
  return found.map(({ _id }) => _id as string);
}
