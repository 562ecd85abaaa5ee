import type { Resolvers } from '../__generated__/resolvers.js';
import type { LedgerReconciling } from '../ledger-reconciliation/ledger-reconciling.store.js';
import type { ImportDesk } from '../upload/import-desk.resolvers.js';

export const leftBehindImportResolvers = (desk: ImportDesk, { nameMissing }: Pick<LedgerReconciling, 'nameMissing'>): Resolvers => ({
  Query: { leftBehindImport: desk.find },
  Mutation: {
    createLeftBehindImport: desk.create,
    commitLeftBehindImport: (_root, { input: { importId, complete } }, context) =>
      desk.commit(importId, context, (list, cause) => nameMissing(importId, list, complete ? ['left-behind'] : [], cause)),
  },
});
