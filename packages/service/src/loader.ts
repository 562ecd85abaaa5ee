import DataLoader from 'dataloader';

/** Ids fetched in one question to the database; a class has at most about sixty children, a ledger page a hundred rows. */
const BATCH_MAX = 500;

/**
 * One question for many ids, asked once per request. `batch` may answer in any order and leave ids out: those load as null.
 * Make one per request, in the context: what it remembers belongs to one viewer.
 */
export const loader = <V>(batch: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>): DataLoader<string, V | null> =>
  new DataLoader(
    async (ids) => {
      const found = await batch(ids);
      return ids.map((id) => found.get(id) ?? null);
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
