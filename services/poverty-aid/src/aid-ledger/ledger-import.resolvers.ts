import { kebabCase } from '@baoxue/domain';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { LedgerReconciling } from '../ledger-reconciliation/ledger-reconciling.store.js';
import type { ImportDesk } from '../upload/import-desk.resolvers.js';

export const ledgerImportResolvers = (desk: ImportDesk, { nameMissing }: Pick<LedgerReconciling, 'nameMissing'>): Resolvers => ({
  Query: { aidLedgerImport: desk.find },
  Mutation: {
    createAidLedgerImport: desk.create,
    commitAidLedgerImport(_root, { input: { importId, completeFor } }, context) {
      const categories = (completeFor ?? []).map((category) => kebabCase(category));
      return desk.commit(importId, context, (list, cause) => nameMissing(importId, list, categories, cause));
    },
  },
});
