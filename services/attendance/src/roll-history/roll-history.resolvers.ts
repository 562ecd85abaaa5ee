import { authorise, can } from '@baoxue/auth';
import { newId, type Cause } from '@baoxue/domain';
import { importToGraph, previewRowsOf, type KeptImport, type ListImporting } from '@baoxue/list-import';
import { answer, causeOf } from '@baoxue/service';
import type { Resolvers, RollHistoryImportStatus } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { uploadPathOf, type ListDesk } from '../list-upload.js';

const ACTION = 'import:roll-history';

export function rollHistoryResolvers(importing: ListImporting): Resolvers {
  const step = (context: Context, work: (cause: Cause) => Promise<KeptImport>) =>
    answer(async () => {
      authorise(context.viewer, ACTION, {});
      const rollHistoryImport = toGraph(importing, await work(causeOf(context)));
      return { __typename: 'RollHistoryImportSuccess' as const, rollHistoryImport };
    });

  return {
    Query: {
      async rollHistoryImport(_root, { id }, { viewer }) {
        if (!can(viewer, ACTION, {})) return null;
        const kept = await importing.find(id, viewer.subject);
        return kept && toGraph(importing, kept);
      },
    },
    RollHistoryImport: {
      previewRows: (batch, asked, { viewer }) => previewRowsOf(importing, batch as ReturnType<typeof toGraph>, asked, viewer.subject),
    },
    Mutation: {
      createRollHistoryImport: (_root, { input }, context) =>
        step(context, (cause) => importing.create(input.sourceList, input.idempotencyKey, cause)),
      commitRollHistoryImport: (_root, { input }, context) => step(context, (cause) => importing.commit(input.importId, cause)),
      cancelRollHistoryImport: (_root, { input }, context) => step(context, (cause) => importing.stop(input.importId, cause)),
    },
  };
}

function toGraph(importing: ListImporting, kept: KeptImport) {
  const { matchedCount, unmatchedCount, status, ...rest } = importToGraph(kept, importing, uploadPathOf(kept.id));
  // Registers are never taken back.
  return { ...rest, status: status as RollHistoryImportStatus, writtenCount: matchedCount, alreadyTakenCount: unmatchedCount };
}

/** Where the file is sent; the answer is the dry run. */
export const rollHistoryDesk = ({ importing, holds }: Pick<ListDesk, 'holds'> & { readonly importing: ListImporting }): ListDesk => ({
  holds,
  async check({ viewer, params, file }) {
    authorise(viewer, ACTION, {});
    return toGraph(importing, await importing.check(params['importId'] ?? '', file, causeOf({ viewer, correlationId: newId() })));
  },
});
