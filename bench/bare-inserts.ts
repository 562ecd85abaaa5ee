/** The floor of whatever writes in bulk: the same documents, inserted by the bare driver into a collection with the same indexes. */
import { timed } from './figures.js';
import type { Connection } from './own-backends.js';

type Collection = ReturnType<Connection['collection']>;

/** As many as the services write at once. */
const CHUNK = 500;

/** Makes a copy of an empty collection with its indexes; the function that is returned copies what the filter finds, and times the inserts alone. */
export async function bareInserts(
  original: Collection,
): Promise<(filter: object) => Promise<{ readonly ms: number; readonly count: number }>> {
  const copy = original.conn.collection(`bare_${original.collectionName}`);
  for (const { v: _v, ns: _ns, name, key, ...rest } of await original.indexes()) {
    if (name !== '_id_') await copy.createIndex(key, { name: name as string, ...rest });
  }
  return async (filter) => {
    const documents = await original.find(filter).toArray();
    const { ms } = await timed(async () => {
      for (let from = 0; from < documents.length; from += CHUNK) {
        await copy.insertMany(documents.slice(from, from + CHUNK), { ordered: false });
      }
    });
    return { ms, count: documents.length };
  };
}
