import { authorise, can, scopeOf } from '@baoxue/auth';
import { commandHandler, constantCase, kebabCase, type Clock } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { AreaTraitStore } from '../area-trait/area-trait.store.js';
import { answerOrConflictOnStudent } from '../answer-on-student.js';
import type { Context } from '../context.js';
import { pastOrPresentDay, refuse } from '../refusals/index.js';
import { WHILE_AT_SCHOOL, type InGraph, type KeyGroup } from '../student/index.js';
import type { studentToGraph } from '../student/student.resolvers.js';
import type { StudentStore } from '../student/student.store.js';
import { dimensionsOf, GRADES_OF } from './monitoring.js';
import { SCHOOL, statingFactsDecider, type FactCommand } from './stating-facts.js';

export interface MonitoringResolversDeps {
  readonly students: StudentStore;
  readonly areas: AreaTraitStore;
  readonly clock: Clock;
  readonly toGraph: typeof studentToGraph;
}

type FactByHand = Extract<FactCommand, { type: 'State' | 'End' }>;

const READ = 'monitoring:read';
/** No place has the trait: a value no place can have. */
const NO_PLACE = 'none';

/** Key areas, stages and groups. Requirement A7. */
export function monitoringResolvers({ students, areas, clock, toGraph }: MonitoringResolversDeps) {
  const handle = commandHandler(statingFactsDecider, students);

  const state = (input: MutationInput & { studentId: string }, group: KeyGroup, context: Context, command: FactByHand) =>
    answerOrConflictOnStudent(context, async () => {
      const { studentId } = input;
      const kept = await context.loaders.student.load(studentId);
      const card = kept?.state.status === 'Registered' ? kept.state.card : null;
      authorise(context.viewer, 'monitoring:state', card ?? {});
      if (!card) throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
      if (group === 'poor') throw refuse('STATED_BY_LEDGER', { field: 'input.group' });
      if (command.type === 'State') pastOrPresentDay(command.since, clock, 'input.since');
      else pastOrPresentDay(command.on, clock, 'input.on');
      await handle(studentId, command, { ...byViewer(context, input), context: null });
      context.loaders.student.clear(studentId);
      const student = await context.seen.student(studentId);
      if (!student) throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
      return { __typename: 'MonitoringSuccess' as const, student };
    });

  return {
    Query: {
      async monitoredStudents(_root, { filter, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, READ));
        const places = filter.area ? await placesWith(kebabCase(filter.area)) : null;
        const asked = {
          ...(filter.schoolId ? { 'state.schoolId': filter.schoolId } : {}),
          ...(filter.group ? { 'state.keyGroups': kebabCase(filter.group) } : {}),
          ...(filter.stage ? { 'state.grade': { $in: [...GRADES_OF[kebabCase(filter.stage)]] } } : {}),
          ...(places ? { 'state.places': { $in: places } } : {}),
        };
        if (Object.keys(asked).every((field) => field === 'state.schoolId')) throw refuse('DIMENSION_REQUIRED', { field: 'filter' });
        // Who graduated, left or died is nobody to be watched any more.
        const watched = { $and: [scope, asked, WHILE_AT_SCHOOL] };
        const read = (page: PageRequest) => students.page({ ...page, filter: watched, order: 'state.order' });
        return connection({ first, after }, scope && read, (kept) => toGraph(viewer, kept));
      },
    },

    Student: {
      async monitoring(student, _arguments, { viewer, loaders }) {
        const { registered } = student as unknown as InGraph;
        if (!can(viewer, READ, registered.card)) return null;
        const places = [...new Set([...registered.homePlaces, ...registered.card.jurisdictions])];
        const found = await loaders.areaTraits.loadMany(places);
        const traits = found.flatMap((each, index) =>
          each instanceof Error || !each
            ? []
            : Object.entries(each.state.traits).map(([trait, since]) => ({ place: places[index] ?? '', trait: trait as 'rural', since })),
        );
        const { areas: inAreas, stages, groups } = dimensionsOf(registered, traits);
        return {
          areas: inAreas.map(({ area, place, through, since }) => ({
            area: constantCase(area),
            place,
            through: constantCase(through),
            since,
          })),
          stages: stages.map(({ stage, grade }) => ({ stage: constantCase(stage), grade })),
          groups: groups.map(({ group, source, since }) => ({ group: constantCase(group), source, since })),
        };
      },
    },
    AreaFact: {
      jurisdiction: (fact, _arguments, { seen }) => seen.jurisdiction((fact as unknown as { place: string }).place),
    },

    Mutation: {
      stateMonitoringFact(_root, { input }, context) {
        const group = kebabCase(input.group);
        return state(input, group, context, { type: 'State', group, source: SCHOOL, since: input.since });
      },
      endMonitoringFact(_root, { input }, context) {
        const group = kebabCase(input.group);
        return state(input, group, context, { type: 'End', group, source: SCHOOL, on: input.on });
      },
    },
  } satisfies Resolvers;

  async function placesWith(trait: string): Promise<readonly string[]> {
    const places = (await areas.all()).filter((each) => each.trait === trait).map(({ place }) => place);
    return places.length > 0 ? places : [NO_PLACE];
  }
}
