import { authorise, notFound, scopeOf } from '@baoxue/auth';
import { commandHandler, constantCase, kebabCase, placesOf, schoolDateOf, type Clock } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { answer, byViewer, connection } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { WatchedClass } from '../missing-register/class-watch.js';
import type { ClassWatchStore } from '../missing-register/missing-register.store.js';
import { gapsOf, guaranteeDecider, type GuaranteePlace, type HeldGuarantee } from './guarantee.js';
import { guaranteeId, type GuaranteeStore } from './guarantee.store.js';

export interface GuaranteeDeps {
  readonly guarantees: GuaranteeStore;
  readonly watches: ClassWatchStore;
  readonly clock: Clock;
}

const AREA = /^\d{9}(\d{3})?$/;
/** Of a city: more guarantees or classes than this have no reader. */
const HELD_MAX = 5_000;

export function guaranteeResolvers({ guarantees, watches, clock }: GuaranteeDeps) {
  const handle = commandHandler(guaranteeDecider, guarantees);

  /** A school or class is where its classes are watched; a town or village is in the places its code names. */
  async function placeOf(code: string, schoolYear: string): Promise<GuaranteePlace | null> {
    if (AREA.test(code)) {
      return { code, jurisdictions: placesOf(code), schoolId: null, classId: null };
    }
    const byClass = await watches.find(code);
    const [ofSchool] = byClass ? [byClass] : await watches.query({ 'state.schoolYear': schoolYear, 'state.schoolId': code }, { limit: 1 });
    if (ofSchool?.state.status !== 'Watched') return null;
    const { schoolId, jurisdictions } = ofSchool.state.place;
    return { code, jurisdictions, schoolId, classId: byClass ? code : null };
  }

  return {
    Query: {
      async guarantees(_root, { schoolYear, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'guarantee:read'));
        const filter = scope && { 'state.schoolYear': schoolYear, ...scope };
        const read = filter && ((page: PageRequest) => guarantees.page({ ...page, filter, order: 'state.order' }));
        const page = await connection({ first, after }, read, ({ state }) => guaranteeToGraph(state as HeldGuarantee));
        return { ...page, totalCount: filter ? await guarantees.count(filter) : 0 };
      },

      async guaranteeGaps(_root, { schoolYear }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'guarantee:read'));
        if (scope === null) return null;
        const [classes, held] = await Promise.all([
          watches.query({ 'state.schoolYear': schoolYear, ...scope }, { limit: HELD_MAX }),
          // A head does not see what the town answers for, and still must not read that nobody does.
          guarantees.query({ 'state.schoolYear': schoolYear }, { limit: HELD_MAX }),
        ]);
        const places = classes.map(({ state }) => (state as WatchedClass).place);
        const own = held.map(({ state }) => state as HeldGuarantee);
        const schoolIds = [...new Set(places.map(({ schoolId }) => schoolId))].sort();
        const towns = [
          ...new Set(places.flatMap(({ jurisdictions }) => jurisdictions.filter((code) => code.length === TOWN_LENGTH))),
        ].sort();
        return {
          towns: [...gapsOf(towns, own, 'enrolment')],
          schools: gapsOf(schoolIds, own, 'consolidation').map((id) => ({ __typename: 'School' as const, id })),
          classes: gapsOf(places.map(({ classId }) => classId).sort(), own, 'pass-rate').map((id) => ({
            __typename: 'SchoolClass' as const,
            id,
          })),
        };
      },
    },

    Mutation: {
      setGuarantee: (_root, { input }, context) =>
        answer(async () => {
          const { schoolYear, holder, targetPercent } = input;
          const place = await placeOf(input.place, schoolYear);
          if (!place) throw notFound('input.place');
          const { jurisdictions, schoolId, classId } = place;
          authorise(context.viewer, 'guarantee:set', { jurisdictions, schoolId: schoolId ?? undefined, classId: classId ?? undefined });
          const command = {
            type: 'SetGuarantee',
            guarantee: kebabCase(input.guarantee),
            schoolYear,
            holder,
            targetPercent,
            place,
          } as const;
          const options = { ...byViewer(context, input), context: { today: schoolDateOf(clock.now()) } };
          const { state } = await handle(guaranteeId(command), command, options);
          return { __typename: 'SetGuaranteeSuccess' as const, guarantee: guaranteeToGraph(state as HeldGuarantee) };
        }),
    },
  } satisfies Resolvers;
}

const TOWN_LENGTH = 9;

const guaranteeToGraph = ({ guarantee, schoolYear, place, holder, targetPercent, setOn }: HeldGuarantee) => ({
  guarantee: constantCase(guarantee),
  schoolYear,
  place: place.code,
  holder,
  targetPercent,
  setOn,
});
