import { authorise, can, notFound, scopeOf } from '@baoxue/auth';
import { commandHandler, constantCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { answerOrConflictOf, byViewer, connection } from '@baoxue/service';
import type { Resolvers, SchoolResource as GraphResource } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { schoolCode } from '../placement/index.js';
import { occupancy, waitingList } from './occupancy.js';
import { schoolResourceRule } from './school-resource.js';
import { isKeptResource, schoolResourceId, type KeptResource, type SchoolResourceStore } from './school-resource.store.js';

export interface SchoolResourceResolverDeps {
  readonly resources: SchoolResourceStore;
  readonly clock: Clock;
}

const READ = 'school-resource:read';

export const schoolResourceResolvers = ({ resources, clock }: SchoolResourceResolverDeps) => {
  const handle = commandHandler(schoolResourceRule, resources);

  /** Records out of scope look like ones that do not exist (abuse S4). */
  async function visible(id: string, { viewer, loaders }: Context) {
    const kept = await loaders.schoolResource.load(id);
    return kept && can(viewer, READ, { schoolId: kept.state.schoolId }) ? toGraph(kept) : null;
  }

  const answerOrConflict = answerOrConflictOf('SchoolResource', visible);

  /** The record, the children placed there, and how many hold which places. */
  async function occupied(id: string, { loaders }: Context) {
    const kept = await loaders.schoolResource.load(id);
    const declared = kept?.state.declarations.at(-1);
    if (!kept || !declared) return null;
    const { schoolId } = kept.state;
    const children = await loaders.placedAt.load(schoolId);
    return { schoolId, children, counts: occupancy(declared.places, children) };
  }

  return {
    Query: {
      schoolResources(_root, { first, after }, { viewer }) {
        const filter = scopeToFilter(scopeOf(viewer, READ));
        const read = (page: PageRequest) => resources.page({ ...page, filter: filter ?? {}, order: 'state.order' });
        return connection({ first, after }, filter && read, (kept) => (isKeptResource(kept) ? toGraph(kept) : null));
      },
    },
    Mutation: {
      declareSchoolResource: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          const { rooms, fullTimeTeachers, partTimeTeachers, places } = input;
          const schoolId = schoolCode(input.schoolId, 'input.schoolId');
          authorise(context.viewer, 'school-resource:declare', { schoolId });
          const { specialSchool = 0, specialClass = 0, mainstream = 0, homeTeaching = 0 } = places;
          const id = schoolResourceId(schoolId);
          const { state, version } = await handle(
            id,
            {
              type: 'Declare',
              schoolId,
              rooms,
              fullTimeTeachers,
              partTimeTeachers,
              places: { 'special-school': specialSchool, 'special-class': specialClass, mainstream, 'home-teaching': homeTeaching },
            },
            { ...byViewer(context, input), context: { today: schoolDateOf(clock.now()) } },
          );
          const kept = { id, version, state };
          if (!isKeptResource(kept)) throw notFound();
          return { __typename: 'DeclareSchoolResourceSuccess' as const, resource: toGraph(kept) };
        }),
    },
    School: { resourceRoom: ({ id }, _arguments, context) => (id ? visible(schoolResourceId(id), context) : null) },
    SchoolResource: {
      __resolveReference: ({ id }, context) => visible(id, context),
      async places({ id }, _arguments, context) {
        const found = id ? await occupied(id, context) : null;
        return found && found.counts.map((count) => ({ ...count, kind: constantCase(count.kind) }));
      },
      async waitingList({ id }, _arguments, context) {
        const found = id ? await occupied(id, context) : null;
        if (!found || !can(context.viewer, 'placement:read', { schoolId: found.schoolId })) return null;
        return waitingList(found.counts, found.children).map(({ studentId, waitingFor, ...turn }) => ({
          ...turn,
          student: { id: studentId },
          waitingFor: constantCase(waitingFor),
        }));
      },
    },
  } satisfies Resolvers;
};

function toGraph({ id, version, state: { schoolId, declarations } }: KeptResource): GraphResource {
  const last = declarations.at(-1);
  if (!last) throw new Error('What a school has was declared.');
  const { rooms, fullTimeTeachers, partTimeTeachers, declaredOn } = last;
  return { id, version, school: { id: schoolId }, rooms, fullTimeTeachers, partTimeTeachers, declaredOn };
}
