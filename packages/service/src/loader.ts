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
 */
export const listLoader = <V>(
  batch: (ids: readonly string[]) => Promise<readonly V[]>,
  ownerOf: (row: V) => string | null | undefined,
): DataLoader<string, V[]> =>
  new DataLoader(
    async (ids) => {
      const lists = new Map<string, V[]>(ids.map((id) => [id, []]));
      for (const row of await batch(ids)) lists.get(ownerOf(row) ?? '')?.push(row);
      return ids.map((id) => lists.get(id) ?? []);
    },
    { maxBatchSize: BATCH_MAX },
  );
