/**
 * Leave planned ahead 请假 for one student or many: illness, a family matter, a school team away. Whoever is on leave and not named when
 * the register is taken is entered as on leave. docs/rules/registers.md; requirement B1.
 */
import { addDays, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/** The two marks that explain an absence. */
export type LeaveKind = 'sick' | 'approved-leave';

export interface StudentOnLeave {
  readonly studentId: string;
  /** Before the first day when the leave was cancelled whole. */
  readonly lastDay: SchoolDate;
}

export interface PlannedLeave {
  readonly status: 'Planned';
  readonly kind: LeaveKind;
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly students: readonly StudentOnLeave[];
  readonly plannedOn: SchoolDate;
  /** Post that approved it. */
  readonly by: string;
}
export type Leave = { readonly status: 'None' } | PlannedLeave;

export type LeaveCommand =
  | {
      readonly type: 'PlanLeave';
      readonly kind: LeaveKind;
      readonly from: SchoolDate;
      readonly to: SchoolDate;
      readonly studentIds: readonly string[];
      readonly by: string;
    }
  /** From today on; days that are over stand. */
  | { readonly type: 'CancelLeave'; readonly studentIds: readonly string[] };

export type LeaveEvent =
  | { readonly type: 'LeavePlanned'; readonly leave: Omit<PlannedLeave, 'status'> }
  | { readonly type: 'LeaveCancelled'; readonly studentIds: readonly string[]; readonly lastDay: SchoolDate };

export interface LeaveContext {
  readonly today: SchoolDate;
  readonly schoolDaysBetween: (from: SchoolDate, to: SchoolDate) => readonly SchoolDate[];
  /** Longer than as many school days, and it is a suspension 休学 of the registration, which the registry decides. */
  readonly schoolDaysMax: Readonly<Record<LeaveKind, number>>;
}

/** A whole school goes on an outing; more in one step is a mistake. */
const STUDENTS_MAX = 500;
/** No leave is longer; said before its days are counted one by one. */
const CALENDAR_DAYS_MAX = 366;

function decide(command: LeaveCommand, state: Leave, context: LeaveContext): readonly LeaveEvent[] {
  switch (command.type) {
    case 'PlanLeave':
      return planLeave(command, state, context);
    case 'CancelLeave':
      return cancelLeave(command.studentIds, state, context);
    default:
      return unreachable(command);
  }
}

function planLeave(
  { kind, from, to, studentIds, by }: Extract<LeaveCommand, { type: 'PlanLeave' }>,
  state: Leave,
  { today, schoolDaysBetween, schoolDaysMax }: LeaveContext,
): readonly LeaveEvent[] {
  if (state.status === 'Planned') return [];
  if (studentIds.length === 0) throw refuse('NOBODY_NAMED', { field: 'input.studentIds' });
  if (studentIds.length > STUDENTS_MAX) throw refuse('TOO_MANY_NAMED', { field: 'input.studentIds', limit: STUDENTS_MAX });
  if (new Set(studentIds).size < studentIds.length) throw refuse('STUDENT_TWICE', { field: 'input.studentIds' });
  if (from < today) throw refuse('LEAVE_IN_PAST', { field: 'input.from' });
  if (to < from) throw refuse('LEAVE_ENDS_BEFORE', { field: 'input.to' });
  const limit = schoolDaysMax[kind];
  const tooLong = () => refuse('LEAVE_TOO_LONG', { field: 'input.to', limit });
  if (to > addDays(from, CALENDAR_DAYS_MAX)) throw tooLong();
  const days = schoolDaysBetween(from, to).length;
  if (days > limit) throw tooLong();
  if (days === 0) throw refuse('LEAVE_WITHOUT_SCHOOL', { field: 'input.from' });
  const students = studentIds.map((studentId) => ({ studentId, lastDay: to }));
  return [{ type: 'LeavePlanned', leave: { kind, from, to, students, plannedOn: today, by } }];
}

function cancelLeave(studentIds: readonly string[], state: Leave, { today }: LeaveContext): readonly LeaveEvent[] {
  if (state.status === 'None') throw refuse('NOT_FOUND', { field: 'input.leaveId' });
  const onLeave = new Map(state.students.map(({ studentId, lastDay }) => [studentId, lastDay]));
  const strangers = studentIds.filter((studentId) => !onLeave.has(studentId)).length;
  if (strangers > 0) throw refuse('NOT_ON_LEAVE', { field: 'input.studentIds', count: strangers });
  const still = studentIds.filter((studentId) => (onLeave.get(studentId) ?? '') >= today);
  const lastDay = addDays(today > state.from ? today : state.from, -1);
  return still.length === 0 ? [] : [{ type: 'LeaveCancelled', studentIds: still, lastDay }];
}

function evolve(state: Leave, event: LeaveEvent): Leave {
  if (event.type === 'LeavePlanned') return { status: 'Planned', ...event.leave };
  if (state.status === 'None') return state;
  const cancelled = new Set(event.studentIds);
  const students = state.students.map((each) => (cancelled.has(each.studentId) ? { ...each, lastDay: event.lastDay } : each));
  return { ...state, students };
}

/** Who is on which leave on a day. Of two leaves the one planned later holds. */
export function onLeaveOn(leaves: readonly PlannedLeave[], day: SchoolDate): ReadonlyMap<string, LeaveKind> {
  const inOrder = [...leaves].sort((one, other) => one.plannedOn.localeCompare(other.plannedOn));
  return new Map(
    inOrder.flatMap(({ kind, from, students }) =>
      students.filter(({ lastDay }) => from <= day && day <= lastDay).map(({ studentId }) => [studentId, kind] as const),
    ),
  );
}

export const plannedLeaveDecider: Decider<LeaveCommand, LeaveEvent, Leave, LeaveContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
