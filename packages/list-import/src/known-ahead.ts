/** What the database knows about the rows of a list: looked up for a chunk of rows at once, asked for row by row. Requirement A11. */
import type { Cells } from './cells.js';
import { inChunks } from './in-chunks.js';
import type { ListRow } from './list-importing.js';

/** A few `$in` questions for each chunk; 30,000 rows come in 60 of them. */
const ROWS_PER_LOOK_UP = 500;

/** Looks a chunk of rows up, and tells of each in their order. */
type Learning<F> = (rows: readonly Cells[]) => Promise<readonly F[]>;

/** @param nothing what is known of a row about which nothing was learnt */
export function knownAhead<F>(nothing: F) {
  // Keyed by the row itself: two uploads at one time never see each other's facts, and a row that is done with takes them along.
  const facts = new WeakMap<Cells, F>();

  return {
    of: (cells: Cells): F => facts.get(cells) ?? nothing,

    /** The same rows in the same order, each known about when it arrives. */
    async *lookUp<R extends ListRow>(rows: AsyncIterable<R>, learn: Learning<F>): AsyncGenerator<R> {
      for await (const chunk of inChunks(rows, ROWS_PER_LOOK_UP)) {
        const asked = chunk.flatMap((each) => ('cells' in each ? [each.cells] : []));
        const learnt = await learn(asked);
        for (const [at, cells] of asked.entries()) facts.set(cells, learnt[at] ?? nothing);
        yield* chunk;
      }
    },
  };
}
