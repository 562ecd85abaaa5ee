/** The floor of whatever writes in bulk: the same documents, inserted by the bare driver into a collection with the same indexes. */
import { timed } from './figures.js';
import type { Connection } from './own-backends.js';

type Collection = ReturnType<Connection['collection']>;

/** As many as the services write at once. */
const CHUNK = 500;

/**
 * Makes a copy of an empty collection with its indexes. The function that is returned copies what the filter finds and is not copied yet, and
 * times the inserts alone.
 */
export async function bareInserts(original: Collection) {
  const copy = original.conn.collection(`bare_${original.collectionName}`);
  const copied = new Set<unknown>();
  for (const { v: _v, ns: _ns, name, key, ...rest } of await original.indexes()) {
    if (name !== '_id_') await copy.createIndex(key, { name: name as string, ...rest });
  }
  return async (filter: object = {}): Promise<{ readonly ms: number; readonly count: number }> => {
    const found = await original.find(filter, { projection: { _id: 1 } }).toArray();
    const ids = found.map(({ _id }) => _id).filter((id) => !copied.has(id));
    let ms = 0;
    for (let from = 0; from < ids.length; from += CHUNK) {
      const documents = await original.find({ _id: { $in: ids.slice(from, from + CHUNK) } }).toArray();
      ms += (await timed(() => copy.insertMany(documents, { ordered: false }))).ms;
    }
    for (const id of ids) copied.add(id);
    return { ms, count: ids.length };
  };
}
