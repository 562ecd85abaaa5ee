import { authorise, can } from '@baoxue/auth';
import { newId } from '@baoxue/domain';
import { importToGraph, type KeptImport, type ListImporting } from '@baoxue/list-import';
import { answer, causeOf, type UploadRoute } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';

const ACTION = 'import:roll-history';
const PATH = '/imports/attendance';

function toGraph(kept: KeptImport) {
  const { matchedCount, unmatchedCount, ...rest } = importToGraph(kept, `${PATH}/${kept.id}/file`);
  return { ...rest, writtenCount: matchedCount, alreadyTakenCount: unmatchedCount };
}

const success = (kept: KeptImport) => ({ __typename: 'RollHistoryImportSuccess' as const, rollHistoryImport: toGraph(kept) });

export const rollHistoryResolvers = (importing: ListImporting): Resolvers => ({
  Query: {
    async rollHistoryImport(_root, { id }, { viewer }) {
      if (!can(viewer, ACTION, {})) return null;
      const kept = await importing.find(id, viewer.subject);
      return kept && toGraph(kept);
    },
  },
  Mutation: {
    createRollHistoryImport: (_root, { input }, context) =>
      answer(async () => {
        authorise(context.viewer, ACTION, {});
        return success(await importing.create(input.sourceList, input.idempotencyKey, causeOf(context)));
      }),
    commitRollHistoryImport: (_root, { input }, context) =>
      answer(async () => {
        authorise(context.viewer, ACTION, {});
        return success(await importing.commit(input.importId, causeOf(context)));
      }),
  },
});

/** Where the file is sent; the answer is the dry run. */
export const rollHistoryRoute = (importing: ListImporting): UploadRoute => ({
  path: `${PATH}/:importId/file`,
  async handle({ viewer, params, file }) {
    authorise(viewer, ACTION, {});
    return toGraph(await importing.check(params['importId'] ?? '', file, causeOf({ viewer, correlationId: newId() })));
  },
});
