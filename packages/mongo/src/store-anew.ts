import type { Collection } from 'mongoose';
import type { AggregateDocument } from './aggregate.js';
import { BACKGROUND } from './outbox.js';

/** What the store makes of a document: the state as it is stored now, and when it is due. */
type Anew = (document: AggregateDocument) => Pick<AggregateDocument, 'state'> & { readonly nextDueAt: Date | null };

/**
 * Stores anew what an earlier version stored without a field that lists now ask for. Nothing happened to it: it keeps its version, and one
 * that somebody saves meanwhile is left to whoever saved it.
 */
export async function storeAnew(collection: Collection<AggregateDocument>, outdated: object, anew: Anew): Promise<void> {
  const found = collection.find(outdated, { projection: { version: 1, state: 1 }, comment: BACKGROUND });
  for await (const document of found) {
    const { state, nextDueAt } = anew(document as AggregateDocument);
    await collection.updateOne(
      { _id: document._id, version: document.version },
      nextDueAt ? { $set: { state, nextDueAt } } : { $set: { state }, $unset: { nextDueAt: '' } },
    );
  }
}
