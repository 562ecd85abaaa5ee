import { scopeOf } from '@baoxue/auth';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { connection } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { isOwed, obligationToGraph } from '../obligation/index.js';
import type { WatchedClass } from './class-watch.js';
import type { ClassWatchStore } from './missing-register.store.js';

export function missingRegisterResolvers(watches: ClassWatchStore) {
  return {
    Query: {
      async missingRegisters(_root, { first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'roll:read'));
        const filter = { 'state.open': true, ...scope };
        const read = (page: PageRequest) => watches.page({ ...page, filter, order: 'state.order' });
        const page = await connection({ first, after }, scope && read, ({ state }) => missingToGraph(state as WatchedClass));
        return { ...page, totalCount: scope ? await watches.count(filter) : 0 };
      },
    },
  } satisfies Resolvers;
}

/** The missing registers of a class as the schema shows them. */
export function missingToGraph({ place, owed }: WatchedClass) {
  return {
    schoolClass: { __typename: 'SchoolClass' as const, id: place.classId },
    registers: owed.filter(isOwed).map(obligationToGraph),
  };
}
