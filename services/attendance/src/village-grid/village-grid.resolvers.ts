import { authorise, can, notFound, scopeOf, type Action } from '@baoxue/auth';
import { constantCase, kebabCase, placesOf, type CommandOptions } from '@baoxue/domain';
import { scopeToFilter, type PageRequest, type StudentCards } from '@baoxue/mongo';
import { answer, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { subjectOf } from '../dropout-case/index.js';
import { obligationToGraph } from '../obligation/index.js';
import { dayOf } from '../refusals/index.js';
import { villageIn } from './grid-list.js';
import type { GridChild, GridCommand, ListedChild } from './village-grid.js';
import { gridChildId, type GridStore } from './village-grid.store.js';

export interface GridDeps {
  readonly grid: GridStore;
  readonly cards: StudentCards;
  /** The cases that follow these children, by child. */
  readonly withCase: (studentIds: readonly string[]) => Promise<ReadonlyMap<string, { readonly id: string }>>;
  readonly handle: (
    studentId: string,
    command: GridCommand,
    options: Omit<CommandOptions<never>, 'context'>,
  ) => Promise<{ readonly state: GridChild }>;
}

interface GridInput extends MutationInput {
  readonly studentId: string;
}

export function gridResolvers({ grid, cards, withCase, handle }: GridDeps) {
  const shown = (state: GridChild) => ({ __typename: 'GridChildSuccess' as const, gridChild: gridToGraph(state as ListedChild) });

  /** A child on no list of the viewer's answers like one that does not exist. */
  async function change(context: Context, action: Action, input: GridInput, command: GridCommand) {
    const kept = await grid.find(gridChildId(input.studentId));
    const village = kept?.state.status === 'Listed' ? kept.state.village : null;
    const place = village === null ? null : { jurisdictions: placesOf(village) };
    if (place === null || !can(context.viewer, 'grid:read', place)) throw notFound('input.studentId');
    authorise(context.viewer, action, place);
    return shown((await handle(input.studentId, command, byViewer(context, input))).state);
  }

  return {
    Query: {
      async gridChildren(_root, { first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'grid:read'));
        const filter = scope && { 'state.listed': true, ...scope };
        const read = filter && ((page: PageRequest) => grid.page({ ...page, filter, order: 'state.order' }));
        const page = await connection({ first, after }, read, ({ state }) => gridToGraph(state as ListedChild));
        return { ...page, totalCount: filter ? await grid.count(filter) : 0 };
      },
    },

    Mutation: {
      listChildInGrid: (_root, { input }, context) =>
        answer(async () => {
          const { studentId } = input;
          const village = villageIn(input.village, 'input.village');
          authorise(context.viewer, 'grid:list', { jurisdictions: placesOf(village) });
          const card = (await cards.find([studentId])).get(studentId);
          // A child lives where it lives, and goes to school where it goes: the village and not the school decides who may list it.
          if (!card) throw notFound('input.studentId');
          const openCaseId = (await withCase([studentId])).get(studentId)?.id ?? null;
          const command = { type: 'ListChild', subject: subjectOf(card), village, openCaseId } as const;
          return shown((await handle(studentId, command, byViewer(context, input))).state);
        }),

      unlistChildFromGrid: (_root, { input }, context) => answer(() => change(context, 'grid:list', input, { type: 'UnlistChild' })),

      giveGridTask: (_root, { input }, context) =>
        answer(() => {
          const command = { type: 'GiveTask', task: kebabCase(input.task), dueOn: dayOf(input.dueOn, 'input.dueOn') } as const;
          return change(context, 'grid:give-task', input, command);
        }),

      reportGridTask: (_root, { input }, context) =>
        answer(() => {
          const command = { type: 'ReportTask', task: kebabCase(input.task), found: kebabCase(input.found) } as const;
          return change(context, 'grid:report-task', input, command);
        }),
    },
  } satisfies Resolvers;
}

/** A child on its list, as the schema shows it. */
export const gridToGraph = ({ subject, village, tasks, visits }: ListedChild) => ({
  student: { __typename: 'Student' as const, id: subject.studentId },
  village,
  tasks: tasks.map(obligationToGraph),
  visits: visits.map(({ task, on, found }) => ({ task: constantCase(task), on, found: constantCase(found) })),
});
