import { authorise, can } from '@baoxue/auth';
import { importToGraph, previewRowsOf, undoneRowsOf, type KeptImport, type ListImporting } from '@baoxue/list-import';
import { answer, causeOf, type UploadRoute } from '@baoxue/service';
import { newId, type Cause } from '@baoxue/domain';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';

const ACTION = 'import:disability-list';
const PATH = '/imports/special-education';

/** Makes a list the federation's whole list. */
export type TakeAsWhole = (importId: string, sourceList: string, cause: Cause) => Promise<void>;

export function certificateImportResolvers(importing: ListImporting, takeAsWhole: TakeAsWhole): Resolvers {
  const step = <T extends string>(__typename: T, context: Context, work: (cause: Cause) => Promise<KeptImport>) =>
    answer(async () => {
      authorise(context.viewer, ACTION, {});
      return { __typename, certificateImport: toGraph(importing, await work(causeOf(context))) };
    });
  const changed = (context: Context, work: (cause: Cause) => Promise<KeptImport>) => step('CommitCertificateImportSuccess', context, work);

  return {
    Query: {
      async certificateImport(_root, { id }, { viewer }) {
        if (!can(viewer, ACTION, {})) return null;
        const kept = await importing.find(id, viewer.subject);
        return kept && toGraph(importing, kept);
      },
    },
    CertificateImport: {
      previewRows: (batch, asked, { viewer }) => previewRowsOf(importing, batch as InGraph, asked, viewer.subject),
      undoneRows: (batch, asked) => undoneRowsOf(importing, batch as InGraph, asked),
    },
    Mutation: {
      createCertificateImport: (_root, { input: { sourceList, idempotencyKey } }, context) =>
        step('CreateCertificateImportSuccess', context, (cause) => importing.create(sourceList, idempotencyKey, cause)),
      commitCertificateImport: (_root, { input: { importId, isWhole } }, context) =>
        changed(context, (cause) =>
          importing.commit(importId, cause, async (sourceList) => (isWhole ? takeAsWhole(importId, sourceList, cause) : undefined)),
        ),
      cancelCertificateImport: (_root, { input }, context) => changed(context, (cause) => importing.stop(input.importId, cause)),
      undoCertificateImport: (_root, { input }, context) => changed(context, (cause) => importing.undo(input.importId, cause)),
    },
  };
}

type InGraph = ReturnType<typeof toGraph>;
const toGraph = (importing: ListImporting, kept: KeptImport) => importToGraph(kept, importing, `${PATH}/${kept.id}/file`);

/** Where the file is sent; the answer is the dry run. */
export const certificateImportRoute = (importing: ListImporting): UploadRoute => ({
  path: `${PATH}/:importId/file`,
  async handle({ viewer, params, file }) {
    authorise(viewer, ACTION, {});
    return toGraph(importing, await importing.check(params['importId'] ?? '', file, causeOf({ viewer, correlationId: newId() })));
  },
});
