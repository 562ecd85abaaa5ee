/** The villages that are to sign with a town: by this both the coverage of a town and the levels of the city count (A10). */
import type { VillageStore } from '../village/village.store.js';
import type { LetterStore } from './letter.store.js';

export interface VillagesToSignDeps {
  readonly letters: Pick<LetterStore, 'signersEver'>;
  readonly villages: Pick<VillageStore, 'ofTowns' | 'findMany'>;
}

interface VillagesToSign {
  /** Of those of the tree and of those that ever signed, for the tree may lag behind; one that was closed signs no more. */
  readonly codes: readonly string[];
  /** How many of them the tree has. */
  readonly listedCount: number;
}

export const villagesToSign =
  ({ letters, villages }: VillagesToSignDeps) =>
  async (towns: readonly string[]): Promise<VillagesToSign> => {
    const issuers = towns.map((id) => ({ kind: 'town' as const, id }));
    const [listed, signed] = await Promise.all([villages.ofTowns(towns), letters.signersEver(issuers)]);
    const known = await villages.findMany(signed);
    const open = signed.filter((id) => known.get(id)?.state.status !== 'Closed');
    return { codes: [...new Set([...listed.map(({ id }) => id), ...open])].sort(), listedCount: listed.length };
  };
