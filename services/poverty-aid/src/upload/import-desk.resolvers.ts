import { authorise, can, type Action } from '@baoxue/auth';
import { newId, type Cause } from '@baoxue/domain';
import { importToGraph, previewRowsOf, undoneRowsOf, type KeptImport, type ListImporting } from '@baoxue/list-import';
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

type InGraph = Parameters<typeof previewRowsOf>[1];

/** What the list as a whole means, done once all rows are in; must be safe to repeat. */
type AfterRows = (sourceList: string, cause: Cause) => Promise<void>;

/** The steps of an import as every kind of list of this service shows them: create, send the file, commit. */
export function importDesk({ action, importing, holds }: ImportDeskOptions) {
  const toGraph = (kept: KeptImport) => importToGraph(kept, importing, uploadPathOf(kept.id));
  type Step = (cause: Cause) => Promise<KeptImport>;
  /** Each step is the viewer's own, and of a post that may send this kind of list. */
  const step = <T extends string>(__typename: T, context: Context, work: Step) =>
    answer(async () => {
      authorise(context.viewer, action, {});
      return { __typename, ledgerImport: toGraph(await work(causeOf(context))) };
    });

  return {
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
    ) => step('CreateAidLedgerImportSuccess', context, (cause) => importing.create(input.sourceList, input.idempotencyKey, cause)),

    commit: (importId: string, context: Context, afterRows: AfterRows = async () => undefined) =>
      step('CommitAidLedgerImportSuccess', context, (cause) =>
        importing.commit(importId, cause, (sourceList) => afterRows(sourceList, cause)),
      ),

    stop: (importId: string, context: Context) => step('CommitAidLedgerImportSuccess', context, (cause) => importing.stop(importId, cause)),
    undo: (importId: string, context: Context) => step('CommitAidLedgerImportSuccess', context, (cause) => importing.undo(importId, cause)),

    previewRows: (inGraph: InGraph, asked: Parameters<typeof previewRowsOf>[2], { viewer }: Context) =>
      previewRowsOf(importing, inGraph, asked, viewer.subject),
    undoneRows: (inGraph: InGraph, asked: Parameters<typeof undoneRowsOf>[2]) => undoneRowsOf(importing, inGraph, asked),

    /** Where the file is sent; the answer is the dry run. */
    async check({ viewer, params, file }: Upload) {
      authorise(viewer, action, {});
      return toGraph(await importing.check(params['importId'] ?? '', file, causeOf({ viewer, correlationId: newId() })));
    },
  };
}

export type ImportDesk = ReturnType<typeof importDesk>;

/** The desks of every kind of list of this service: an import's id says which it is. */
export function importDesks(desks: readonly ImportDesk[], fallback: ImportDesk) {
  async function deskOf(importId: string): Promise<ImportDesk> {
    for (const desk of desks) if (await desk.holds(importId)) return desk;
    return fallback;
  }
  return { deskOf };
}

export type ImportDesks = ReturnType<typeof importDesks>;
