import { authorise, can } from '@baoxue/auth';
import { importToGraph, type KeptImport, type ListImporting } from '@baoxue/list-import';
import { answer, causeOf, type UploadRoute } from '@baoxue/service';
import { newId, type Cause } from '@baoxue/domain';
import type { Resolvers } from '../__generated__/resolvers.js';

const ACTION = 'import:disability-list';
const PATH = '/imports/special-education';
const toGraph = (kept: KeptImport) => importToGraph(kept, `${PATH}/${kept.id}/file`);

/** Makes a list the federation's whole list. */
export type TakeAsWhole = (importId: string, sourceList: string, cause: Cause) => Promise<void>;

export const certificateImportResolvers = (importing: ListImporting, takeAsWhole: TakeAsWhole): Resolvers => ({
  Query: {
    async certificateImport(_root, { id }, { viewer }) {
      if (!can(viewer, ACTION, {})) return null;
      const kept = await importing.find(id, viewer.subject);
      return kept && toGraph(kept);
    },
  },
  Mutation: {
    createCertificateImport: (_root, { input }, context) =>
      answer(async () => {
        authorise(context.viewer, ACTION, {});
        const kept = await importing.create(input.sourceList, input.idempotencyKey, causeOf(context));
        return { __typename: 'CreateCertificateImportSuccess' as const, certificateImport: toGraph(kept) };
      }),
    commitCertificateImport: (_root, { input }, context) =>
      answer(async () => {
        authorise(context.viewer, ACTION, {});
        const { importId, isWhole } = input;
        const cause = causeOf(context);
        const kept = await importing.commit(importId, cause, (sourceList) =>
          isWhole ? takeAsWhole(importId, sourceList, cause) : Promise.resolve(),
        );
        return { __typename: 'CommitCertificateImportSuccess' as const, certificateImport: toGraph(kept) };
      }),
  },
});

/** Where the file is sent; the answer is the dry run. */
export const certificateImportRoute = (importing: ListImporting): UploadRoute => ({
  path: `${PATH}/:importId/file`,
  async handle({ viewer, params, file }) {
    authorise(viewer, ACTION, {});
    return toGraph(await importing.check(params['importId'] ?? '', file, causeOf({ viewer, correlationId: newId() })));
  },
});
