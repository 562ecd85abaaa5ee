import { authorise, can, notFound, scopeOf, type Viewer } from '@baoxue/auth';
import type { SchoolCard } from '@baoxue/contracts';
import { constantCase, isSchoolDate, kebabCase } from '@baoxue/domain';
import { bothFilters, scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { answerOrConflictOf, byViewer, connection } from '@baoxue/service';
import type { MigrantChild as GraphChild, MigrantList, Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import type { ImportDesk } from '../upload/import-desk.resolvers.js';
import type { ClassMix } from './class-mix.js';
import type { MigrantFollowing } from './migrant-child.consumers.js';
import { isAtSchool, isNearby, pathOfResidence } from './migrant-child.js';
import { isKeptMigrant, migrantLists, type KeptMigrant, type MigrantStore } from './migrant-child.store.js';
import { publicShare } from './public-share.js';

export interface MigrantResolverDeps {
  readonly migrants: MigrantStore;
  readonly decide: MigrantFollowing['decide'];
  readonly desk: ImportDesk;
  /** Every private school. */
  readonly privateIds: () => Promise<readonly string[]>;
  /** Who sits in which class of a school. */
  readonly mixAt: (school: SchoolCard) => Promise<readonly ClassMix[]>;
}

const READ = 'migrant-child:read';

export const migrantResolvers = ({ migrants, decide, desk, privateIds, mixAt }: MigrantResolverDeps): Resolvers => {
  /** What a list filters by. Two of them tell private schools from public ones; for the others nobody asks which are private. */
  async function listed(list: MigrantList) {
    const isByOwnership = list === 'IN_PUBLIC_SCHOOL' || list === 'IN_PRIVATE_SCHOOL';
    return migrantLists(isByOwnership ? await privateIds() : [])[list];
  }

  /** The children the viewer may see and asked for; null when that is nobody. */
  function filterFor(viewer: Viewer, schoolId: string | null | undefined, jurisdiction: string | null | undefined) {
    const scope = scopeToFilter(scopeOf(viewer, READ));
    const asked = {
      ...(schoolId ? { 'state.schoolId': schoolId } : {}),
      ...(jurisdiction ? { 'state.jurisdictions': jurisdiction } : {}),
    };
    return scope && bothFilters(scope, asked);
  }

  const answerOrConflict = answerOrConflictOf('MigrantChild', async (id, { viewer }: Context) => {
    const kept = await migrants.find(id);
    return kept && isKeptMigrant(kept) && can(viewer, READ, placeOf(kept)) ? toGraph(kept) : null;
  });

  return {
    Query: {
      migrantChildren(_root, { list, schoolId, jurisdiction, first, after }, { viewer }) {
        const scope = filterFor(viewer, schoolId, jurisdiction);
        const read = async (page: PageRequest) => {
          const filter = bothFilters(await listed(list ?? 'LIVING_HERE'), scope ?? {});
          return migrants.page({ ...page, filter, order: 'state.order' });
        };
        return connection({ first: first ?? 20, after }, scope && read, (kept) => (isKeptMigrant(kept) ? toGraph(kept) : null));
      },
      async migrantFigures(_root, { schoolId, jurisdiction }, { viewer }) {
        const scope = filterFor(viewer, schoolId, jurisdiction);
        const count = async (list: MigrantList) => (scope ? migrants.count(bothFilters(await listed(list), scope)) : 0);
        const [withoutSchoolCount, nearbyCount, farFromHomeCount, privateCount] = await Promise.all([
          count('WITHOUT_SCHOOL'),
          count('NEARBY'),
          count('FAR_FROM_HOME'),
          count('IN_PRIVATE_SCHOOL'),
        ]);
        const atSchoolCount = nearbyCount + farFromHomeCount;
        return {
          ...{ livingHereCount: atSchoolCount + withoutSchoolCount, atSchoolCount, withoutSchoolCount, nearbyCount, farFromHomeCount },
          inPublicSchool: publicShare(atSchoolCount - privateCount, privateCount),
        };
      },
      migrantImport: desk.find,
    },
    Mutation: {
      createMigrantImport: desk.create,
      commitMigrantImport: (_root, { input }, context) => desk.commit(input.importId, context),
      endMigrantChild: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          const { id, on, reason } = input;
          const found = await migrants.find(id);
          const kept = found && isKeptMigrant(found) ? found : null;
          authorise(context.viewer, 'migrant-child:end', kept ? placeOf(kept) : {});
          if (!kept) throw notFound('input.id');
          if (!isSchoolDate(on)) throw refuse('DATE_INVALID', { field: 'input.on' });
          const { state, version } = await decide(id, { type: 'End', on, reason: kebabCase(reason) }, byViewer(context, input));
          if (state.status === 'none') throw notFound('input.id');
          return { __typename: 'EndMigrantChildSuccess' as const, child: toGraph({ id, version, state }) };
        }),
    },
    School: {
      async migrantClassMix({ id }, _arguments, { viewer, loaders }) {
        const card = id ? await loaders.schoolCard.load(id) : null;
        if (!card || !can(viewer, READ, card)) return null;
        return (await mixAt(card)).map(({ classId, studentCount, migrantCount, standsOut }) => ({
          schoolClass: { id: classId },
          studentCount,
          migrantCount,
          standsOut,
        }));
      },
    },
    StudentAid: {
      async migrant({ student }, _arguments, { viewer, loaders }) {
        const [kept] = student ? await loaders.migrantsOf.load(student.id) : [];
        return kept && can(viewer, READ, placeOf(kept)) ? toGraph(kept) : null;
      },
    },
  };
};

/** Who answers for a child: the school and its place or, at no school, the place the family lives in. */
const placeOf = ({ state }: KeptMigrant) =>
  isAtSchool(state) && state.child ? state.child : { jurisdictions: pathOfResidence(state.residence) };

function toGraph({ id, version, state }: KeptMigrant): GraphChild {
  const { child, origin, residence, livesHereSince, sourceList, ended } = state;
  return {
    id,
    version,
    student: child && { id: child.studentId },
    origin: constantCase(origin),
    residence,
    livesHereSince,
    sourceList,
    atSchool: isAtSchool(state),
    nearby: isNearby(state),
    endedOn: ended && ended.on,
    endReason: ended && constantCase(ended.reason),
  };
}
