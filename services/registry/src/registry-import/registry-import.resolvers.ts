import { authorise, can, forbidden, scopeOf, type Action, type Viewer } from '@baoxue/auth';
import { newId, type Cause } from '@baoxue/domain';
import { importToGraph, previewRowsOf, undoneRowsOf, type KeptImport } from '@baoxue/list-import';
import { answer, causeOf, type UploadRoute } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import type { ImportWithin, RegistryImport } from './import-parts.store.js';

type Kind = 'SCHOOLS' | 'CLASSES' | 'STUDENTS' | 'MOVEMENTS' | 'GUARDIANS' | 'SCHOOL_AGE_CHILDREN';
type Importings = Readonly<Record<Kind, RegistryImport | ImportWithin>>;
type BatchInGraph = ReturnType<typeof toGraph>;

const STUDENTS = 'import:students';
/** Schools send lists of their own movements and guardians; the other lists are the bureau's. */
const ACTION: Readonly<Record<Kind, Action>> = {
  SCHOOLS: STUDENTS,
  CLASSES: STUDENTS,
  STUDENTS,
  MOVEMENTS: 'import:movements',
  GUARDIANS: 'import:guardians',
  SCHOOL_AGE_CHILDREN: STUDENTS,
};
const FOLDER: Readonly<Record<Kind, string>> = {
  SCHOOLS: 'schools',
  CLASSES: 'classes',
  STUDENTS: 'students',
  MOVEMENTS: 'movements',
  GUARDIANS: 'guardians',
  SCHOOL_AGE_CHILDREN: 'school-age-children',
};

const KINDS = Object.keys(FOLDER) as readonly Kind[];

/** Somewhere at least; where, each row says. */
const maySend = (viewer: Viewer, kind: Kind): boolean => scopeOf(viewer, ACTION[kind]).kind !== 'none';

function toGraph(kind: Kind, importing: RegistryImport, kept: KeptImport) {
  const { matchedCount, unmatchedCount, ...rest } = importToGraph(kept, importing, `/imports/registry/${FOLDER[kind]}:${kept.id}/file`);
  return { ...rest, kind, registeredCount: matchedCount, alreadyRegisteredCount: unmatchedCount };
}

export const registryImportResolvers = (importings: Importings): Resolvers => {
  /** Every step of an import is the viewer's own, and only of a post that may commit. */
  const step = (kind: Kind, context: Context, work: (importing: RegistryImport, cause: Cause) => Promise<KeptImport>) =>
    answer(async () => {
      if (!maySend(context.viewer, kind)) throw forbidden();
      const kept = await work(importings[kind], causeOf(context));
      return { __typename: 'ImportBatchSuccess' as const, importBatch: toGraph(kind, importings[kind], kept) };
    });

  return {
    Query: {
      async importBatch(_root, { kind, id }, { viewer }) {
        if (!maySend(viewer, kind)) return null;
        const kept = await importings[kind].find(id, viewer.subject);
        return kept && toGraph(kind, importings[kind], kept);
      },
    },

    ImportBatch: {
      previewRows(batch, asked, { viewer }) {
        const inGraph = batch as unknown as BatchInGraph;
        return previewRowsOf(importings[inGraph.kind], inGraph, asked, viewer.subject);
      },
      undoneRows(batch, asked) {
        const inGraph = batch as unknown as BatchInGraph;
        return undoneRowsOf(importings[inGraph.kind], inGraph, asked);
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
        step(kind, context, async (importing, cause) => {
          // What is taken back of a movement is a correction, and that is the bureau's, as by hand.
          if (kind === 'MOVEMENTS') authorise(context.viewer, 'movement:correct', {});
          return importing.undo(importId, cause);
        }),
    },
  };
};

/** Where the files are sent; the answer is the dry run. The folder says which list it is. */
export const registryImportRoute = (importings: Importings): UploadRoute => ({
  path: '/imports/registry/:importId/file',
  async handle({ viewer, params, file }) {
    const [folder, id = ''] = (params['importId'] ?? '').split(':');
    const kind = KINDS.find((each) => FOLDER[each] === folder) ?? 'STUDENTS';
    if (!maySend(viewer, kind)) throw forbidden();
    const importing = importings[kind];
    const check = 'checkWithin' in importing ? importing.checkWithin((...asked) => can(viewer, ...asked)) : importing.check;
    return toGraph(kind, importing, await check(id, file, causeOf({ viewer, correlationId: newId() })));
  },
});
