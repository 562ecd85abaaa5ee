import { can, forbidden, scopeOf, type Viewer } from '@baoxue/auth';
import { newId, type Cause } from '@baoxue/domain';
import { importToGraph, previewRowsOf, undoneRowsOf, type KeptImport } from '@baoxue/list-import';
import { answer, causeOf } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { uploadPathOf, type ListDesk } from '../list-upload.js';
import type { GridList } from './grid-list.store.js';

const ACTION = 'grid:list';
/** For which villages is asked of each row. */
const maySend = (viewer: Viewer): boolean => scopeOf(viewer, ACTION).kind !== 'none';

type InGraph = ReturnType<typeof toGraph>;
const toGraph = (list: GridList, kept: KeptImport) => {
  const { matchedCount: listedCount, unmatchedCount: leftCount, ...rest } = importToGraph(kept, list, uploadPathOf(kept.id));
  return { ...rest, listedCount, leftCount };
};

export function gridListResolvers(list: GridList): Resolvers {
  const step = (context: Context, work: (cause: Cause) => Promise<KeptImport>) =>
    answer(async () => {
      if (!maySend(context.viewer)) throw forbidden();
      return { __typename: 'GridListImportSuccess' as const, gridListImport: toGraph(list, await work(causeOf(context))) };
    });

  return {
    Query: {
      async gridListImport(_root, { id }, { viewer }) {
        const kept = maySend(viewer) ? await list.find(id, viewer.subject) : null;
        return kept && toGraph(list, kept);
      },
    },
    GridListImport: {
      previewRows: (batch, asked, { viewer }) => previewRowsOf(list, batch as InGraph, asked, viewer.subject),
      undoneRows: (batch, asked) => undoneRowsOf(list, batch as InGraph, asked),
    },
    Mutation: {
      createGridListImport: (_root, { input: { sourceList, idempotencyKey } }, context) =>
        step(context, (cause) => list.create(sourceList, idempotencyKey, cause)),
      commitGridListImport: (_root, { input }, context) => step(context, (cause) => list.commit(input.importId, cause)),
      cancelGridListImport: (_root, { input }, context) => step(context, (cause) => list.stop(input.importId, cause)),
      undoGridListImport: (_root, { input }, context) => step(context, (cause) => list.undo(input.importId, cause)),
    },
  };
}

/** Where the file is sent; the answer is the dry run. */
export const gridListDesk = (list: GridList): ListDesk => ({
  holds: list.holds,
  async check({ viewer, params, file }) {
    if (!maySend(viewer)) throw forbidden();
    const check = list.checkWithin((place) => can(viewer, ACTION, place));
    return toGraph(list, await check(params['importId'] ?? '', file, causeOf({ viewer, correlationId: newId() })));
  },
});
