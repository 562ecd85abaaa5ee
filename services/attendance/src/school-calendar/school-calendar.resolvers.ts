import { authorise, can, notFound } from '@baoxue/auth';
import { constantCase, daysBetween, idFrom, kebabCase, type SchoolDate } from '@baoxue/domain';
import type { Kept } from '@baoxue/mongo';
import { answer, byViewer, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { dayOf, refuse } from '../refusals/index.js';
import { calendarOf, daysClosed, type KnownSchool, type SchoolDaysCommand } from './school-days.js';
import type { SchoolCalendarServices } from './school-calendar.services.js';

interface SchoolInput extends MutationInput {
  readonly schoolId: string;
}

/** Longer than any term; a page that shows more days has no reader. */
const PERIOD_DAYS_MAX = 200;

export function schoolCalendarResolvers({
  schools,
  handle,
  registersOn,
}: Pick<SchoolCalendarServices, 'schools' | 'handle' | 'registersOn'>) {
  /** The school, if the viewer may change its calendar. */
  async function authorisedSchool({ viewer }: Context, schoolId: string): Promise<KnownSchool> {
    const kept = await schools.find(schoolId);
    if (kept?.state.status !== 'Known') throw notFound();
    authorise(viewer, 'school-calendar:change', kept.state.place);
    return kept.state;
  }

  /**
   * Authorises, decides, and shows the changes as they then stand.
   * @param days those for which the rule must know whether a register was taken
   */
  async function change(
    context: Context,
    input: SchoolInput,
    command: SchoolDaysCommand,
    days: (school: KnownSchool) => readonly SchoolDate[] = () => [],
  ) {
    const { schoolId } = input;
    const school = await authorisedSchool(context, schoolId);
    const taken = await registersOn(schoolId, days(school));
    const { state, version } = await handle(schoolId, command, byViewer(context, input), taken);
    return {
      __typename: 'SchoolCalendarSuccess' as const,
      calendarChanges: changesToGraph({ id: schoolId, state: state as KnownSchool, version }),
    };
  }

  async function seen({ viewer, loaders }: Context, schoolId: string): Promise<Kept<KnownSchool> | null> {
    const kept = await loaders.schoolCalendar.load(schoolId);
    if (kept?.state.status !== 'Known' || !can(viewer, 'school:read', kept.state.place)) return null;
    return kept as Kept<KnownSchool>;
  }

  return {
    Mutation: {
      declareClosure: (_root, { input }, context) =>
        answer(() => {
          const [from, to] = [dayOf(input.from, 'input.from'), dayOf(input.to, 'input.to')];
          const by = context.viewer.post;
          const id = idFrom('school-closure', context.viewer.subject, input.idempotencyKey);
          const command = { type: 'DeclareClosure', id, from, to, reason: kebabCase(input.reason), by } as const;
          return change(context, input, command, (school) =>
            school.closures.some((each) => each.id === id) ? [] : daysClosed(from, to, school),
          );
        }),

      revokeClosure: (_root, { input }, context) => answer(() => change(context, input, { type: 'RevokeClosure', id: input.closureId })),

      declareMakeUpDay: (_root, { input }, context) =>
        answer(() => change(context, input, { type: 'DeclareMakeUpDay', date: dayOf(input.date, 'input.date'), by: context.viewer.post })),

      revokeMakeUpDay: (_root, { input }, context) =>
        answer(() => {
          const date = dayOf(input.date, 'input.date');
          return change(context, input, { type: 'RevokeMakeUpDay', date }, () => [date]);
        }),
    },

    School: {
      __resolveReference: ({ id }) => ({ __typename: 'School' as const, id }),

      async calendarChanges({ id = '' }, _arguments, context) {
        const kept = await seen(context, id);
        return kept && changesToGraph(kept);
      },

      async schoolDays({ id = '' }, { from, to }, context) {
        const kept = await seen(context, id);
        if (kept === null) return null;
        const [first, last] = [dayOf(from, 'from'), dayOf(to, 'to')];
        if (daysBetween(first, last) >= PERIOD_DAYS_MAX) throw refuse('PERIOD_TOO_LONG', { field: 'to', limit: PERIOD_DAYS_MAX });
        return [...calendarOf(kept.state).schoolDaysBetween(first, last)];
      },
    },
  } satisfies Resolvers;
}

function changesToGraph({ version, state: { closures, makeUpDays } }: Kept<KnownSchool>) {
  return {
    version,
    closures: closures.map((closure) => ({ ...closure, reason: constantCase(closure.reason) })),
    makeUpDays: [...makeUpDays],
  };
}
