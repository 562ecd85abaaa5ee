import { can, scopeOf, type Viewer } from '@baoxue/auth';
import { scopeToFilter, type Kept } from '@baoxue/mongo';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { jurisdictionOf, jurisdictions, type Jurisdiction } from '../jurisdiction/index.js';
import type { SchoolClass, SchoolState } from './school.js';
import type { SchoolStore } from './school.store.js';

const SCHOOLS_MAX = 500;

/** A student or a class on the way through the graph: it carries its school and class by id alone. */
interface Placed {
  readonly school?: { readonly id: string };
  readonly schoolClass?: { readonly id: string };
}

export function schoolResolvers({ schools }: { readonly schools: SchoolStore }) {
  async function schoolOf(placed: object, _arguments: unknown, { viewer, loaders }: Context) {
    const { school } = placed as Placed;
    return school ? schoolToGraph(viewer, await loaders.school.load(school.id)) : null;
  }

  async function classOf(placed: object, _arguments: unknown, { viewer, loaders }: Context) {
    const { schoolClass } = placed as Placed;
    return schoolClass ? classToGraph(viewer, await loaders.schoolClass.load(schoolClass.id)) : null;
  }

  return {
    Query: {
      school: async (_root, { id }, { viewer, loaders }) => schoolToGraph(viewer, await loaders.school.load(id)),
      async schools(_root, _arguments, { viewer }) {
        const scope = scopeOf(viewer, 'school:read');
        const filter = scope.kind === 'schools' ? { _id: { $in: [...scope.ids] } } : scopeToFilter(scope);
        const found = filter === null ? [] : await schools.query(filter, { limit: SCHOOLS_MAX });
        return found.flatMap((kept) => schoolToGraph(viewer, kept) ?? []);
      },
      schoolClass: async (_root, { id }, { viewer, loaders }) => classToGraph(viewer, await loaders.schoolClass.load(id)),
      jurisdiction: (_root, { code }) => placeOrNull(code),
      jurisdictions: () => jurisdictions.map(placeToGraph),
    },

    School: {
      __resolveReference: async ({ id = '' }, { viewer, loaders }) => schoolToGraph(viewer, await loaders.school.load(id)),
      async classes({ id = '' }, _arguments, { viewer, loaders }) {
        const found = await loaders.classesOfSchool.load(id);
        return found.flatMap((kept) => classToGraph(viewer, kept) ?? []);
      },
    },

    SchoolClass: {
      __resolveReference: async ({ id = '' }, { viewer, loaders }) => classToGraph(viewer, await loaders.schoolClass.load(id)),
      school: schoolOf,
    },

    Student: { school: schoolOf, schoolClass: classOf },

    Jurisdiction: {
      __resolveReference: ({ id = '' }) => placeOrNull(id),
    },
  } satisfies Resolvers;
}

const placeToGraph = ({ code, name, status }: Jurisdiction) => ({
  __typename: 'Jurisdiction' as const,
  id: code,
  name,
  codeStatus: status,
});

function placeOrNull(code: string) {
  const found = jurisdictionOf(code);
  return found ? placeToGraph(found) : null;
}

function schoolToGraph(viewer: Viewer, kept: Kept<SchoolState> | null) {
  if (kept?.state.status !== 'Registered' || !can(viewer, 'school:read', kept.state)) return null;
  const { name, kind, boarding, jurisdictions: path } = kept.state;
  return { __typename: 'School' as const, id: kept.id, name, kind, boarding, jurisdiction: placeOrNull(path.at(-1) ?? '') };
}

function classToGraph(viewer: Viewer, kept: Kept<SchoolClass | null> | null) {
  if (!kept?.state || !can(viewer, 'student:read', { ...kept.state, classId: kept.id })) return null;
  const { schoolId, grade, number } = kept.state;
  return { __typename: 'SchoolClass' as const, id: kept.id, grade, number, school: { __typename: 'School' as const, id: schoolId } };
}
