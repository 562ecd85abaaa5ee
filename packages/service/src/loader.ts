import DataLoader from 'dataloader';

/** Ids fetched in one question to the database; a class has at most about sixty children, a ledger page a hundred rows. */
const BATCH_MAX = 500;

/**
 * One question for many ids, asked once per request. `batch` may answer in any order and leave ids out: those load as null, and so do
 * those that are not of the kind that is meant. Make one per request, in the context: what it remembers belongs to one viewer.
 */
export const loader = <V, Meant extends V = V>(
  batch: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>,
  isMeant: (found: V) => found is Meant = (_found): _found is Meant => true,
): DataLoader<string, Meant | null> =>
  new DataLoader(
    async (ids) => {
      const found = await batch(ids);
      return ids.map((id) => {
        const value = found.get(id);
        return value !== undefined && isMeant(value) ? value : null;
      });
    },
    { maxBatchSize: BATCH_MAX },
  );

/**
 * The same for lists: what belongs to each of many ids, in the order in which `batch` answers. An id to which nothing belongs loads as [].
 * @param ownerOf the id that a row belongs to
 * @param recordsOf the ids whose rows belong to an id: its own and, of a child, those of the records that were merged into it
 */
export const listLoader = <V>(
  batch: (ids: readonly string[]) => Promise<readonly V[]>,
  ownerOf: (row: V) => string | null | undefined,
  recordsOf: (id: string) => Promise<readonly string[]> = async (id) => [id],
): DataLoader<string, V[]> =>
  new DataLoader(
    async (ids) => {
      const lists = new Map<string, V[][]>();
      const asked = await Promise.all(
        ids.map(async (id) => {
          const list: V[] = [];
          for (const record of await recordsOf(id)) lists.set(record, [...(lists.get(record) ?? []), list]);
          return list;
        }),
      );
      for (const row of await batch([...lists.keys()])) for (const list of lists.get(ownerOf(row) ?? '') ?? []) list.push(row);
      return asked;
    },
    { maxBatchSize: BATCH_MAX },
  );

/**
 * The ids of all records of a child (A3): its own first, then those that were merged into it, each asked for once.
 * @param mergedInto for each of many ids those that were merged into it; ids without any may be left out
 */
export function recordsLoader(
  mergedInto: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>,
): (id: string) => Promise<readonly string[]> {
  const merged = loader(mergedInto);
  return async (id) => [id, ...((await merged.load(id)) ?? [])];
}
