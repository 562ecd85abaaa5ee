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
