import { authorise, can, notFound, scopeOf, type Action, type Viewer } from '@baoxue/auth';
import type { SchoolCalendar } from '@baoxue/calendar';
import { commandHandler, isSchoolDate, schoolDateOf, type Clock } from '@baoxue/domain';
import { bothFilters, scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { answer, byViewer, connection } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import { shortfalls } from './meal-shortfall.js';
import { mealRule, type AdmittedYear, type MealCommand } from './meal-year.js';
import { isKeptMealYear, mealYearId, type MealYearStore } from './meal-year.store.js';

export interface MealResolverDeps {
  readonly mealYears: MealYearStore;
  readonly calendar: SchoolCalendar;
  readonly clock: Clock;
  /** Meals taken at a school in a term, over all its children. */
  readonly participation: (schoolId: string, termId: string) => Promise<{ childCount: number; mealCount: number; amountFen: number }>;
}

const READ = 'meal:read';
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export function mealResolvers({ mealYears, calendar, clock, participation }: MealResolverDeps): Resolvers {
  const handle = commandHandler(mealRule, mealYears);
  const { isSchoolDay, schoolYearOf } = calendar;

  async function authorisedSchool(viewer: Viewer, action: Action, schoolId: string, { loaders }: Context) {
    const card = await loaders.schoolCard.load(schoolId);
    if (!card) throw notFound();
    authorise(viewer, action, card);
    return card;
  }

  async function change(command: MealCommand, input: { schoolId: string; schoolYear: string; idempotencyKey: string }, context: Context) {
    const options = { ...byViewer(context, input), context: { today: schoolDateOf(clock.now()), isSchoolDay, schoolYearOf } };
    await handle(mealYearId(input.schoolId, input.schoolYear), command, options);
    return { school: { id: input.schoolId } };
  }

  const schoolDaysOf = (month: string) => calendar.schoolDaysBetween(`${month}-01`, lastDayOf(month));
  const toGraph = (state: AdmittedYear) => {
    const { schoolId, schoolYear } = state;
    return { school: { id: schoolId }, schoolYear, ...shortfalls(state, { today: schoolDateOf(clock.now()), schoolDaysOf }) };
  };

  return {
    Query: {
      schoolMeals(_root, { schoolYear, jurisdiction, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, READ));
        const asked = { 'state.schoolYear': schoolYear, ...(jurisdiction ? { 'state.jurisdictions': jurisdiction } : {}) };
        const read = (page: PageRequest) => mealYears.page({ ...page, filter: bothFilters(scope ?? {}, asked), order: 'state.order' });
        return connection({ first, after }, scope && read, (kept) => (isKeptMealYear(kept) ? toGraph(kept.state) : null));
      },
    },
    Mutation: {
      admitSchoolToMeals: (_root, { input }, context) =>
        answer(async () => {
          const { jurisdictions } = await authorisedSchool(context.viewer, 'meal:admit', input.schoolId, context);
          const { schoolId, schoolYear } = input;
          const done = await change({ type: 'Admit', schoolId, schoolYear, jurisdictions }, input, context);
          return { __typename: 'AdmitSchoolToMealsSuccess' as const, ...done };
        }),
      recordSchoolMeals: (_root, { input }, context) =>
        answer(async () => {
          await authorisedSchool(context.viewer, 'meal:record', input.schoolId, context);
          const { month, servedOn, notTaken } = input;
          if (!MONTH.test(month) || !servedOn.every(isSchoolDate)) throw refuse('DATE_INVALID', { field: 'input.servedOn' });
          const done = await change({ type: 'RecordMonth', month, servedOn, notTaken }, input, context);
          return { __typename: 'RecordSchoolMealsSuccess' as const, ...done };
        }),
    },
    School: {
      async meals({ id }, { schoolYear }, { viewer, loaders }) {
        const card = id ? await loaders.schoolCard.load(id) : null;
        if (!card || !can(viewer, READ, card)) return null;
        const kept = await mealYears.find(mealYearId(card.schoolId, schoolYear));
        if (!kept || !isKeptMealYear(kept)) return null;
        return toGraph(kept.state);
      },
    },
    SchoolMeals: {
      participation: ({ school }, { termId }) => (school ? participation(school.id, termId) : null),
    },
  };
}

/** The 31st at most; a day that does not exist is no school day either. */
function lastDayOf(month: string): string {
  const last = ['31', '30', '29', '28'].find((day) => isSchoolDate(`${month}-${day}`)) ?? '28';
  return `${month}-${last}`;
}
