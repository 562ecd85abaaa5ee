import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { isRural } from '../school/index.js';

/**
 * The meals of one school in one school year under the nutrition improvement plan 农村义务教育学生营养改善计划 (C4): admitted by the bureau,
 * recorded by the school month by month. A month may be recorded again; the last record counts.
 *
 *   none ── admit ──▶ admitted ── record a month ──▶ admitted
 */
export type MealYear = { readonly status: 'none' } | AdmittedYear;

export interface AdmittedYear extends MealSchool {
  readonly status: 'admitted';
  /** Missing of schools admitted before it was kept: they are asked for the whole year. */
  readonly admittedOn?: SchoolDate;
  readonly months: readonly MealMonth[];
}

export interface MealSchool {
  readonly schoolId: string;
  /** First year of the school year, `2025` for 2025-26. */
  readonly schoolYear: string;
  readonly jurisdictions: readonly string[];
}

export interface MealMonth {
  /** `2025-09`. */
  readonly month: string;
  /** Feeding days 供餐日. */
  readonly servedOn: readonly SchoolDate[];
  /** Children who were at school and took no meal on some of these days; everybody else enrolled took one. */
  readonly notTaken: readonly { readonly studentId: string; readonly on: readonly SchoolDate[] }[];
  readonly recordedOn: SchoolDate;
}

export type MealCommand = ({ readonly type: 'Admit' } & MealSchool) | ({ readonly type: 'RecordMonth' } & Omit<MealMonth, 'recordedOn'>);

export type MealEvent =
  | ({ readonly type: 'SchoolAdmitted'; readonly admittedOn: SchoolDate } & MealSchool)
  | ({ readonly type: 'MonthRecorded' } & MealMonth);

export interface MealContext {
  readonly today: SchoolDate;
  readonly isSchoolDay: (day: SchoolDate) => boolean;
  readonly schoolYearOf: (day: SchoolDate) => string;
}

function decide(command: MealCommand, state: MealYear, context: MealContext): readonly MealEvent[] {
  switch (command.type) {
    case 'Admit': {
      const { schoolId, schoolYear, jurisdictions } = command;
      if (!isRural(jurisdictions)) throw refuse('SCHOOL_NOT_RURAL', { field: 'input.schoolId' });
      return state.status === 'none' ? [{ type: 'SchoolAdmitted', schoolId, schoolYear, jurisdictions, admittedOn: context.today }] : [];
    }
    case 'RecordMonth':
      return recordMonth(command, state, context);
    default:
      return unreachable(command);
  }
}

type RecordMonth = Extract<MealCommand, { type: 'RecordMonth' }>;

function recordMonth(
  { month, servedOn, notTaken }: RecordMonth,
  state: MealYear,
  { today, isSchoolDay, schoolYearOf }: MealContext,
): MealEvent[] {
  if (state.status === 'none') throw refuse('SCHOOL_NOT_ADMITTED', { field: 'input.schoolId' });
  const days = [...new Set(servedOn)].sort();
  const field = 'input.servedOn';
  for (const day of days) {
    if (!day.startsWith(`${month}-`) || schoolYearOf(day) !== state.schoolYear) throw refuse('MEAL_OUTSIDE_MONTH', { field });
    if (day > today) throw refuse('DATE_IN_FUTURE', { field });
    if (!isSchoolDay(day)) throw refuse('MEAL_WITHOUT_SCHOOL', { field, day });
  }
  if (notTaken.some(({ on }) => on.some((day) => !days.includes(day)))) throw refuse('MEAL_NOT_SERVED', { field: 'input.notTaken' });
  return [{ type: 'MonthRecorded', month, servedOn: days, notTaken, recordedOn: today }];
}

function evolve(state: MealYear, event: MealEvent): MealYear {
  switch (event.type) {
    case 'SchoolAdmitted': {
      const { type: _type, ...school } = event;
      return { status: 'admitted', ...school, months: [] };
    }
    case 'MonthRecorded': {
      if (state.status === 'none') return state;
      const { type: _type, ...month } = event;
      const others = state.months.filter((each) => each.month !== month.month);
      return { ...state, months: [...others, month].sort((a, b) => a.month.localeCompare(b.month)) };
    }
    default:
      return unreachable(event);
  }
}

export const mealRule: Decider<MealCommand, MealEvent, MealYear, MealContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};
