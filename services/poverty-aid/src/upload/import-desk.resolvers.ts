import { authorise, can, type Action } from '@baoxue/auth';
import { newId, type Cause } from '@baoxue/domain';
import { importToGraph, type KeptImport, type ListImporting } from '@baoxue/list-import';
import { answer, causeOf, type Upload } from '@baoxue/service';
import type { Context } from '../context.js';
import { uploadPathOf } from './index.js';

interface ImportDeskOptions {
  /** What somebody must be allowed to do to send this kind of list. */
  readonly action: Action;
  readonly importing: ListImporting;
  /** Whether an import is one of this kind of list. */
  readonly holds: (importId: string) => Promise<boolean>;
}

/** What the list as a whole means, done once all rows are in; must be safe to repeat. */
type AfterRows = (sourceList: string, cause: Cause) => Promise<void>;

const toGraph = (kept: KeptImport) => importToGraph(kept, uploadPathOf(kept.id));

/** The steps of an import as every kind of list of this service shows them: create, send the file, commit. */
export const importDesk = ({ action, importing, holds }: ImportDeskOptions) => ({
  holds,

  async find(_root: unknown, { id }: { readonly id: string }, { viewer }: Context) {
    if (!can(viewer, action, {})) return null;
    const kept = await importing.find(id, viewer.subject);
    return kept && toGraph(kept);
  },

  create: (
    _root: unknown,
    { input }: { readonly input: { readonly sourceList: string; readonly idempotencyKey: string } },
    context: Context,
  ) =>
    answer(async () => {
      authorise(context.viewer, action, {});
      const kept = await importing.create(input.sourceList, input.idempotencyKey, causeOf(context));
      return { __typename: 'CreateAidLedgerImportSuccess' as const, ledgerImport: toGraph(kept) };
    }),

  commit: (importId: string, context: Context, afterRows: AfterRows = async () => undefined) =>
    answer(async () => {
      authorise(context.viewer, action, {});
      const cause = causeOf(context);
      const kept = await importing.commit(importId, cause, (sourceList) => afterRows(sourceList, cause));
      return { __typename: 'CommitAidLedgerImportSuccess' as const, ledgerImport: toGraph(kept) };
    }),

  /** Where the file is sent; the answer is the dry run. */
  async check({ viewer, params, file }: Upload) {
    authorise(viewer, action, {});
    return toGraph(await importing.check(params['importId'] ?? '', file, causeOf({ viewer, correlationId: newId() })));
  },
});

export type ImportDesk = ReturnType<typeof importDesk>;
