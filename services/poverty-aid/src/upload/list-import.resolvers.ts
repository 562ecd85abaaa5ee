import type { AidLedgerImport, Resolvers } from '../__generated__/resolvers.js';
import type { ImportDesks } from './import-desk.resolvers.js';

/** What holds of an import of any list of this service. Requirement A11. */
export const listImportResolvers = ({ deskOf }: ImportDesks): Resolvers => ({
  Mutation: {
    cancelAidListImport: async (_root, { input: { importId } }, context) => (await deskOf(importId)).stop(importId, context),
    undoAidListImport: async (_root, { input: { importId } }, context) => (await deskOf(importId)).undo(importId, context),
  },
  AidLedgerImport: {
    previewRows: async (batch, asked, context) => (await deskOf(idOf(batch))).previewRows(batch as InGraph, asked, context),
    undoneRows: async (batch, asked) => (await deskOf(idOf(batch))).undoneRows(batch as InGraph, asked),
  },
});

type InGraph = Pick<AidLedgerImport, 'id' | 'status'>;
const idOf = ({ id }: Partial<AidLedgerImport>): string => id ?? '';
