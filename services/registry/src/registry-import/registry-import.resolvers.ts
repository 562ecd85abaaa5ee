import { authorise, can } from '@baoxue/auth';
import { constantCase, kebabCase, newId, type Cause } from '@baoxue/domain';
import { importToGraph, lastDayToUndo, type KeptImport, type PreviewCounts, type PreviewedRow } from '@baoxue/list-import';
import type { PageRequest } from '@baoxue/mongo';
import { answer, causeOf, connection, type UploadRoute } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { importUndoWithinDays } from '../registration-rules.js';
import type { UndoneRow } from './import-effect.store.js';
import type { RegistryImport } from './import-parts.store.js';

type Kind = 'SCHOOLS' | 'STUDENTS' | 'SCHOOL_AGE_CHILDREN';
type Importings = Readonly<Record<Kind, RegistryImport>>;
type BatchInGraph = ReturnType<typeof toGraph>;

const ACTION = 'import:students';
const FOLDER: Readonly<Record<Kind, string>> = { SCHOOLS: 'schools', STUDENTS: 'students', SCHOOL_AGE_CHILDREN: 'school-age-children' };

/** While the rows wait for their commit or its end. */
const PREVIEWED: readonly BatchInGraph['status'][] = ['CHECKED', 'COMMITTING', 'STOPPED'];

const KINDS = Object.keys(FOLDER) as readonly Kind[];

function toGraph(kind: Kind, kept: KeptImport) {
  const { id, state } = kept;
  const { matchedCount, unmatchedCount, ...rest } = importToGraph(kept, `/imports/registry/${FOLDER[kind]}:${id}/file`);
  const committedOn = 'committedOn' in state ? state.committedOn : null;
  const { takenBackCount, keptCount } = state.status === 'undone' ? state : { takenBackCount: 0, keptCount: 0 };
  return {
    ...rest,
    kind,
    status: constantCase(state.status),
    registeredCount: matchedCount,
    alreadyRegisteredCount: unmatchedCount,
    undoUntil: committedOn ? lastDayToUndo({ committedOn }, importUndoWithinDays(committedOn)) : null,
    takenBackCount,
    keptCount,
    preview: 'preview' in state && state.preview ? previewToGraph(state.preview) : null,
  };
}

const previewToGraph = ({ new: newCount, changed, unchanged, protected: protectedCount }: PreviewCounts) => ({
  newCount,
  changedCount: changed,
  unchangedCount: unchanged,
  protectedCount,
});

export const registryImportResolvers = (importings: Importings): Resolvers => {
  /** Every step of an import is the viewer's own, and only of a post that may commit. */
  const step = (kind: Kind, context: Context, work: (importing: RegistryImport, cause: Cause) => Promise<KeptImport>) =>
    answer(async () => {
      authorise(context.viewer, ACTION, {});
      const kept = await work(importings[kind], causeOf(context));
      return { __typename: 'ImportBatchSuccess' as const, importBatch: toGraph(kind, kept) };
    });

  return {
    Query: {
      async importBatch(_root, { kind, id }, { viewer }) {
        if (!can(viewer, ACTION, {})) return null;
        const kept = await importings[kind].find(id, viewer.subject);
        return kept && toGraph(kind, kept);
      },
    },

    ImportBatch: {
      async previewRows(batch, { outcome, first, after }, { viewer }) {
        const { kind, id, status } = batch as unknown as BatchInGraph;
        if (!PREVIEWED.includes(status)) return null;
        const read = (page: PageRequest) => importings[kind].preview(id, viewer.subject, outcome ? kebabCase(outcome) : null, page);
        return connection({ first, after }, read, previewRowToGraph);
      },
      async undoneRows(batch, { result, first, after }) {
        const { kind, id, status } = batch as unknown as BatchInGraph;
        if (status !== 'UNDOING' && status !== 'UNDONE') return null;
        return connection({ first, after }, (page) => importings[kind].undoneRows(id, kebabCase(result), page), undoneRowToGraph);
      },
    },

    Mutation: {
      createImportBatch: (_root, { input: { kind, sourceList, idempotencyKey } }, context) =>
        step(kind, context, (importing, cause) => importing.create(sourceList, `${kind}:${idempotencyKey}`, cause)),
      commitImportBatch: (_root, { input: { kind, importId } }, context) =>
        step(kind, context, (importing, cause) => importing.commit(importId, cause)),
      cancelImportBatch: (_root, { input: { kind, importId } }, context) =>
        step(kind, context, (importing, cause) => importing.stop(importId, cause)),
      undoImportBatch: (_root, { input: { kind, importId } }, context) =>
        step(kind, context, (importing, cause) => importing.undo(importId, cause)),
    },
  };
};

const previewRowToGraph = ({ row, outcome, changes, kept }: PreviewedRow) => ({
  row,
  outcome: constantCase(outcome),
  changes: [...changes],
  kept: [...kept],
});

function undoneRowToGraph({ row, recordId, ...undone }: UndoneRow) {
  if (undone.result === 'none') return null;
  const { code = null, zh = null, en = null } = undone.result === 'kept' ? undone.because : {};
  return { row, recordId, result: constantCase(undone.result), code, zh, en };
}

/** Where the files are sent; the answer is the dry run. The folder says which list it is. */
export const registryImportRoute = (importings: Importings): UploadRoute => ({
  path: '/imports/registry/:importId/file',
  async handle({ viewer, params, file }) {
    authorise(viewer, ACTION, {});
    const [folder, id = ''] = (params['importId'] ?? '').split(':');
    const kind = KINDS.find((each) => FOLDER[each] === folder) ?? 'STUDENTS';
    return toGraph(kind, await importings[kind].check(id, file, causeOf({ viewer, correlationId: newId() })));
  },
});
