import { authorise, can } from '@baoxue/auth';
import { importToGraph, type KeptImport, type ListImporting } from '@baoxue/list-import';
import { answer, causeOf, type Upload } from '@baoxue/service';
import { uploadPathOf } from '../upload/index.js';
import { kebabCase, newId } from '@baoxue/domain';
import type { LedgerReconciling } from '../ledger-reconciliation/ledger-reconciling.store.js';
import type { Resolvers } from '../__generated__/resolvers.js';

const ACTION = 'import:aid-ledger';
const toGraph = (kept: KeptImport) => importToGraph(kept, uploadPathOf(kept.id));

export const ledgerImportResolvers = (importing: ListImporting, { nameMissing }: Pick<LedgerReconciling, 'nameMissing'>): Resolvers => ({
  Query: {
    async aidLedgerImport(_root, { id }, { viewer }) {
      if (!can(viewer, ACTION, {})) return null;
      const kept = await importing.find(id, viewer.subject);
      return kept && toGraph(kept);
    },
  },
  Mutation: {
    createAidLedgerImport: (_root, { input }, context) =>
      answer(async () => {
        authorise(context.viewer, ACTION, {});
        const kept = await importing.create(input.sourceList, input.idempotencyKey, causeOf(context));
        return { __typename: 'CreateAidLedgerImportSuccess' as const, ledgerImport: toGraph(kept) };
      }),
    commitAidLedgerImport: (_root, { input }, context) =>
      answer(async () => {
        authorise(context.viewer, ACTION, {});
        const { importId, completeFor } = input;
        const cause = causeOf(context);
        const categories = (completeFor ?? []).map((category) => kebabCase(category));
        const kept = await importing.commit(importId, cause, (list) => nameMissing(importId, list, categories, cause));
        return { __typename: 'CommitAidLedgerImportSuccess' as const, ledgerImport: toGraph(kept) };
      }),
  },
});

/** Where the file is sent; the answer is the dry run. */
export const checkLedgerFile = (importing: ListImporting) => async (upload: Upload) => {
  authorise(upload.viewer, ACTION, {});
  return toGraph(
    await importing.check(upload.params['importId'] ?? '', upload.file, causeOf({ viewer: upload.viewer, correlationId: newId() })),
  );
};
