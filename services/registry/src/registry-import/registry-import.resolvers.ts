import { authorise, can } from '@baoxue/auth';
import { constantCase, newId } from '@baoxue/domain';
import { importToGraph, type KeptImport, type ListImporting } from '@baoxue/list-import';
import { answer, causeOf, type UploadRoute } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';

type Kind = 'SCHOOLS' | 'STUDENTS' | 'SCHOOL_AGE_CHILDREN';
type Importings = Readonly<Record<Kind, ListImporting>>;

const ACTION = 'import:students';
const FOLDER: Readonly<Record<Kind, string>> = { SCHOOLS: 'schools', STUDENTS: 'students', SCHOOL_AGE_CHILDREN: 'school-age-children' };

const KINDS = Object.keys(FOLDER) as readonly Kind[];

function toGraph(kind: Kind, kept: KeptImport) {
  const { matchedCount, unmatchedCount, ...rest } = importToGraph(kept, `/imports/registry/${FOLDER[kind]}:${kept.id}/file`);
  return { ...rest, status: constantCase(kept.state.status), registeredCount: matchedCount, alreadyRegisteredCount: unmatchedCount };
}

export const registryImportResolvers = (importings: Importings): Resolvers => ({
  Query: {
    async importBatch(_root, { kind, id }, { viewer }) {
      if (!can(viewer, ACTION, {})) return null;
      const kept = await importings[kind].find(id, viewer.subject);
      return kept && toGraph(kind, kept);
    },
  },
  Mutation: {
    createImportBatch: (_root, { input: { kind, sourceList, idempotencyKey } }, context) =>
      answer(async () => {
        authorise(context.viewer, ACTION, {});
        const kept = await importings[kind].create(sourceList, `${kind}:${idempotencyKey}`, causeOf(context));
        return { __typename: 'ImportBatchSuccess' as const, importBatch: toGraph(kind, kept) };
      }),
    commitImportBatch: (_root, { input: { kind, importId } }, context) =>
      answer(async () => {
        authorise(context.viewer, ACTION, {});
        const kept = await importings[kind].commit(importId, causeOf(context));
        return { __typename: 'ImportBatchSuccess' as const, importBatch: toGraph(kind, kept) };
      }),
    cancelImportBatch: (_root, { input: { kind, importId } }, context) =>
      answer(async () => {
        authorise(context.viewer, ACTION, {});
        const kept = await importings[kind].stop(importId, causeOf(context));
        return { __typename: 'ImportBatchSuccess' as const, importBatch: toGraph(kind, kept) };
      }),
  },
});

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
