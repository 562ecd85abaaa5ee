import type { SchoolCalendar } from '@baoxue/calendar';
import { authorise, can, notFound, type Viewer } from '@baoxue/auth';
import type { StudentCard } from '@baoxue/contracts';
import { commandHandler, constantCase, idFrom, kebabCase, schoolDateOf, type Clock } from '@baoxue/domain';
import type { Kept, StudentCards } from '@baoxue/mongo';
import type { RulePack } from '@baoxue/rules';
import { answer, byViewer, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { dayOf, refuse } from '../refusals/index.js';
import { plannedLeaveDecider, type LeaveCommand, type PlannedLeave } from './planned-leave.js';
import type { PlannedLeaveStore } from './planned-leave.store.js';

export interface PlannedLeaveDeps {
  readonly leaves: PlannedLeaveStore;
  readonly cards: StudentCards;
  readonly clock: Clock;
  readonly calendarOf: (schoolId: string | undefined) => Promise<SchoolCalendar>;
  readonly rulesAt: (jurisdictions: readonly string[]) => RulePack;
}

interface LeaveInput extends MutationInput {
  readonly studentIds: readonly string[];
}

export function plannedLeaveResolvers({ leaves, cards, clock, calendarOf, rulesAt }: PlannedLeaveDeps) {
  const handle = commandHandler(plannedLeaveDecider, leaves);

  /** The school of these students, each of whom the viewer may send on leave. @throws Refusal NOT_FOUND · FORBIDDEN · LEAVE_OF_ONE_SCHOOL */
  async function authorisedSchool(
    viewer: Viewer,
    studentIds: readonly string[],
  ): Promise<Pick<StudentCard, 'schoolId' | 'jurisdictions'> | null> {
    const found = await cards.find(studentIds);
    for (const studentId of studentIds) {
      const card = found.get(studentId);
      if (!card) throw notFound();
      authorise(viewer, 'leave:plan', card);
    }
    const all = [...found.values()];
    if (new Set(all.map(({ schoolId }) => schoolId)).size > 1) throw refuse('LEAVE_OF_ONE_SCHOOL', { field: 'input.studentIds' });
    return all[0] ?? null;
  }

  /** Authorises for every student named, decides, and shows the leave as it then stands. */
  async function change(context: Context, leaveId: string, input: LeaveInput, command: LeaveCommand) {
    const school = await authorisedSchool(context.viewer, input.studentIds);
    if (school === null) throw refuse('NOBODY_NAMED', { field: 'input.studentIds' });
    const { schoolDaysBetween } = await calendarOf(school.schoolId);
    const { schoolDaysMax } = rulesAt(school.jurisdictions).plannedLeave;
    const { state, version } = await handle(leaveId, command, {
      ...byViewer(context, input),
      context: { today: schoolDateOf(clock.now()), schoolDaysBetween, schoolDaysMax },
    });
    return {
      __typename: 'PlannedLeaveSuccess' as const,
      plannedLeave: leaveToGraph({ id: leaveId, version, state: state as PlannedLeave }),
    };
  }

  return {
    Mutation: {
      planLeave: (_root, { input }, context) =>
        answer(() => {
          const [from, to] = [dayOf(input.from, 'input.from'), dayOf(input.to, 'input.to')];
          const { studentIds, kind } = input;
          const leaveId = idFrom('planned-leave', context.viewer.subject, input.idempotencyKey);
          const by = context.viewer.post;
          return change(context, leaveId, input, { type: 'PlanLeave', kind: kebabCase(kind), from, to, studentIds, by });
        }),

      cancelLeave: (_root, { input }, context) =>
        answer(() => change(context, input.leaveId, input, { type: 'CancelLeave', studentIds: input.studentIds })),
    },

    PlannedLeave: {
      async students(holder, _arguments, { viewer, loaders }) {
        const { onLeave } = holder as unknown as { readonly onLeave: PlannedLeave['students'] };
        const found = await loaders.card.loadMany(onLeave.map(({ studentId }) => studentId));
        return onLeave
          .filter((_each, index) => can(viewer, 'student:read', (found[index] ?? {}) as Partial<StudentCard>))
          .map(({ studentId, lastDay }) => ({ student: { __typename: 'Student' as const, id: studentId }, lastDay }));
      },
    },

    Student: {
      async plannedLeave({ id = '' }, _arguments, { viewer, loaders }) {
        const card = await loaders.card.load(id);
        if (!card || !can(viewer, 'roll:read', card)) return null;
        return (await loaders.plannedLeave.load(id)).map(({ leave }) => leaveToGraph(leave));
      },
    },
  } satisfies Resolvers;
}

const leaveToGraph = ({ id, state: { kind, from, to, plannedOn, by, students } }: Kept<PlannedLeave>) => ({
  ...{ id, from, to, plannedOn, by },
  kind: constantCase(kind),
  students: [],
  onLeave: students,
});
