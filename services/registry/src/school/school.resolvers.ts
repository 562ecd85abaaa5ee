import { can, scopeOf, type Viewer } from '@baoxue/auth';
import { constantCase } from '@baoxue/domain';
import type { Kept } from '@baoxue/mongo';
import type { Resolvers } from '../__generated__/resolvers.js';
import { jurisdictionOf, jurisdictions, type Jurisdiction } from '../jurisdiction/index.js';
import type { SchoolClass, SchoolState } from './school.js';
import type { SchoolStore } from './school.store.js';

export interface SchoolResolversDeps {
  readonly schools: SchoolStore;
  /** First year of the school year that runs now. */
  readonly presentYear: () => string;
}

export function schoolResolvers({ schools, presentYear }: SchoolResolversDeps) {
  return {
    Query: {
      school: (_root, { id }, { seen }) => seen.school(id),
      async schools(_root, _arguments, { viewer }) {
        const found = await schools.openWithin(scopeOf(viewer, 'school:read'));
        return found.flatMap((kept) => schoolToGraph(viewer, kept) ?? []);
      },
      schoolClass: (_root, { id }, { seen }) => seen.schoolClass(id),
      jurisdiction: (_root, { code }, { seen }) => seen.jurisdiction(code),
      jurisdictions: () => jurisdictions.map(placeToGraph),
    },

    School: {
      __resolveReference: ({ id = '' }, { seen }) => seen.school(id),
      async classes({ id = '' }, { schoolYear }, { viewer, loaders }) {
        const found = await loaders.classesOfSchool(schoolYear ?? presentYear()).load(id);
        return found.flatMap((kept) => classToGraph(viewer, kept) ?? []);
      },
    },

    SchoolClass: {
      school: (schoolClass, _arguments, { seen }) => seen.school((schoolClass as unknown as SchoolClass).schoolId),
      __resolveReference: ({ id = '' }, { seen }) => seen.schoolClass(id),
    },

    Jurisdiction: {
      __resolveReference: ({ id = '' }, { seen }) => seen.jurisdiction(id),
    },
  } satisfies Resolvers;
}

const placeToGraph = ({ code, name, status }: Jurisdiction) => ({
  __typename: 'Jurisdiction' as const,
  id: code,
  name,
  codeStatus: status,
});

export function placeOrNull(code: string) {
  const found = jurisdictionOf(code);
  return found ? placeToGraph(found) : null;
}

export const schoolToGraph = (viewer: Viewer, kept: Kept<SchoolState> | null) =>
  kept && isNamed(kept.state) && can(viewer, 'school:read', kept.state) ? namedSchoolToGraph(kept) : null;

/** A school that a record in the viewer's sight names: its name is no secret, and what belongs to it is guarded by itself. */
export function namedSchoolToGraph(kept: Kept<SchoolState> | null) {
  if (!kept || !isNamed(kept.state)) return null;
  const { name, kind, boarding, ownership = 'public', jurisdictions: path } = kept.state;
  const moves = (kept.state.moves ?? []).map(({ from, to, ...move }) => ({ ...move, from: placeAt(from), to: placeAt(to) }));
  const closedOn = kept.state.status === 'Closed' ? kept.state.closedOn : null;
  return {
    __typename: 'School' as const,
    id: kept.id,
    version: kept.version,
    name,
    kind,
    boarding,
    ownership: constantCase(ownership),
    jurisdiction: placeAt(path),
    closedOn,
    address: moves.at(-1)?.address ?? null,
    moves,
  };
}

const placeAt = (path: readonly string[]) => placeOrNull(path.at(-1) ?? '');

/** Open, or closed: records of its time still name it. */
const isNamed = <S extends SchoolState>(state: S): state is S & { readonly status: 'Registered' | 'Closed' } =>
  state.status === 'Registered' || state.status === 'Closed';

export function classToGraph(viewer: Viewer, kept: Kept<SchoolClass | null> | null) {
  if (!kept?.state || !can(viewer, 'student:read', { ...kept.state, classId: kept.id })) return null;
  const { schoolId, schoolYear, grade, number } = kept.state;
  return { __typename: 'SchoolClass' as const, id: kept.id, schoolYear, grade, number, schoolId };
}
