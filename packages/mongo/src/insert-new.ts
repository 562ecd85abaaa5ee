import type { Collection } from 'mongoose';
import { gathered } from './gathered.js';

const DUPLICATE_KEY = 11000;
export const isDuplicateKey = (error: unknown): boolean => (error as { code?: number }).code === DUPLICATE_KEY;

/** Inserts what is not there yet, in one write; resolves to the ids of those that were there and stay as they are. */
export async function insertNew<T extends { readonly _id: string }>(
  collection: Collection<T>,
  documents: readonly T[],
): Promise<readonly string[]> {
  try {
    await collection.insertMany(documents as never, { ordered: false });
    return [];
  } catch (error) {
    const refused = (error as { writeErrors?: readonly { readonly index: number }[] }).writeErrors;
    if (!refused?.every(isDuplicateKey)) throw error;
    return refused.map(({ index }) => documents[index]?._id ?? '');
  }
}

/** Inserts one document unless its id is there already; what is inserted at the same time goes in one write. Resolves to whether it was new. */
export function inserter<T extends { readonly _id: string }>(collection: Collection<T>): (document: T) => Promise<boolean> {
  return gathered(async (documents: readonly T[]) => {
    const present = new Set(await insertNew(collection, documents));
    return documents.map(({ _id }) => !present.has(_id));
  });
}
