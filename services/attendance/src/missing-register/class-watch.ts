/**
 * A register is expected from every class on every school day; one that was not taken is missing 漏点名, and is owed by the class teacher
 * until it comes in. docs/rules/registers.md; requirement B1.
 */
import { addDays, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { escalated, escalationsDue, isOwed, owedBy, type AddSchoolDays, type EscalationDue, type Obligation } from '../obligation/index.js';
import type { ClassPlace } from '../roll-call/index.js';

/** One register owed; `dueOn` is its day. */
export type OwedRegister = Obligation<'take-register'>;

export interface WatchedClass {
  readonly status: 'Watched';
  readonly place: ClassPlace;
  /** First year of the school year the class belongs to, `2025` for 2025-26. */
  readonly schoolYear: string;
  /** Days up to and including this one have been looked at. */
  readonly lookedThrough: SchoolDate;
  /** Registers that were missing when their day was over, with those that came in later. */
  readonly owed: readonly OwedRegister[];
}
export type ClassWatch = { readonly status: 'None' } | WatchedClass;

export type WatchCommand =
  | { readonly type: 'WatchClass'; readonly place: ClassPlace; readonly schoolYear: string; readonly from: SchoolDate }
  | {
      readonly type: 'LookAtRegisters';
      /** For each day whose register is there, the day on which it was taken. */
      readonly takenOn: ReadonlyMap<SchoolDate, SchoolDate>;
      /** Days on which nobody was expected in class: it was empty, or all are taught at home. */
      readonly nobodyExpected: ReadonlySet<SchoolDate>;
    };

export type WatchEvent =
  | { readonly type: 'ClassWatched'; readonly place: ClassPlace; readonly schoolYear: string; readonly lookedThrough: SchoolDate }
  /** The school of the class lies elsewhere now. */
  | { readonly type: 'ClassRelocated'; readonly place: ClassPlace }
  | { readonly type: 'RegisterMissing'; readonly owed: OwedRegister }
  | ({ readonly type: 'RegisterEscalated' } & EscalationDue<'take-register'>)
  | { readonly type: 'RegisterCameIn'; readonly date: SchoolDate; readonly on: SchoolDate }
  /** The school turned out to be closed that day. */
  | { readonly type: 'RegisterNotExpected'; readonly date: SchoolDate }
  | { readonly type: 'LookedThrough'; readonly day: SchoolDate };

export interface WatchContext {
  readonly today: SchoolDate;
  readonly escalationEverySchoolDays: number;
  readonly schoolDaysBetween: (from: SchoolDate, to: SchoolDate) => readonly SchoolDate[];
  readonly addSchoolDays: AddSchoolDays;
}

/** Days of a school year come before this one of the next calendar year. */
const SCHOOL_YEAR_ENDS = '08-31';
export const lastDayOf = ({ schoolYear }: Pick<WatchedClass, 'schoolYear'>): SchoolDate => `${Number(schoolYear) + 1}-${SCHOOL_YEAR_ENDS}`;

/** School days that are over and have not been looked at. */
export function newDays(
  state: WatchedClass,
  { today, schoolDaysBetween }: Pick<WatchContext, 'today' | 'schoolDaysBetween'>,
): readonly SchoolDate[] {
  const yesterday = addDays(today, -1);
  const end = yesterday < lastDayOf(state) ? yesterday : lastDayOf(state);
  return schoolDaysBetween(addDays(state.lookedThrough, 1), end);
}

/** The days whose register the rule must know about. */
export const daysInQuestion = (state: WatchedClass, context: Pick<WatchContext, 'today' | 'schoolDaysBetween'>): readonly SchoolDate[] => [
  ...state.owed.filter(isOwed).map(({ dueOn }) => dueOn),
  ...newDays(state, context),
];

function decide(command: WatchCommand, state: ClassWatch, context: WatchContext): readonly WatchEvent[] {
  switch (command.type) {
    case 'WatchClass': {
      if (state.status === 'Watched')
        return isSamePlace(state.place, command.place) ? [] : [{ type: 'ClassRelocated', place: command.place }];
      const { place, schoolYear, from } = command;
      return [{ type: 'ClassWatched', place, schoolYear, lookedThrough: addDays(from, -1) }];
    }
    case 'LookAtRegisters':
      return state.status === 'Watched' ? look(command, state, context) : [];
    default:
      return unreachable(command);
  }
}

const isSamePlace = (one: ClassPlace, other: ClassPlace): boolean => one.jurisdictions.join() === other.jurisdictions.join();

/** Late or early, looking on a given day gives the same: who was told is told on the day that their turn came. */
function look(
  { takenOn, nobodyExpected }: Extract<WatchCommand, { type: 'LookAtRegisters' }>,
  state: WatchedClass,
  context: WatchContext,
): readonly WatchEvent[] {
  const { today, schoolDaysBetween } = context;
  const missing = newDays(state, context).filter((day) => !nobodyExpected.has(day) && (takenOn.get(day) ?? today) > day);
  const fresh = missing.map((day) => owedBy('class-teacher', 'take-register' as const, day));
  const seen = [...state.owed.filter(isOwed), ...fresh];
  const yesterday = addDays(today, -1);
  return [
    ...fresh.map((owed): WatchEvent => ({ type: 'RegisterMissing', owed })),
    ...seen.flatMap((owed) => follow(owed, takenOn.get(owed.dueOn) ?? null, schoolDaysBetween(owed.dueOn, owed.dueOn).length > 0, context)),
    ...(yesterday > state.lookedThrough ? [{ type: 'LookedThrough', day: yesterday } as const] : []),
  ];
}

function follow(owed: OwedRegister, on: SchoolDate | null, isSchoolDay: boolean, context: WatchContext): readonly WatchEvent[] {
  const { today, escalationEverySchoolDays, addSchoolDays } = context;
  const date = owed.dueOn;
  if (on === null && !isSchoolDay) return [{ type: 'RegisterNotExpected', date }];
  const told = escalationsDue([owed], on ?? today, escalationEverySchoolDays, addSchoolDays);
  const events = told.map((due): WatchEvent => ({ type: 'RegisterEscalated', ...due }));
  return on === null ? events : [...events, { type: 'RegisterCameIn', date, on }];
}

function evolve(state: ClassWatch, event: WatchEvent): ClassWatch {
  if (event.type === 'ClassWatched') {
    const { place, schoolYear, lookedThrough } = event;
    return { status: 'Watched', place, schoolYear, lookedThrough, owed: [] };
  }
  if (state.status === 'None') return state;
  switch (event.type) {
    case 'ClassRelocated':
      return { ...state, place: event.place };
    case 'RegisterMissing':
      return { ...state, owed: [...state.owed, event.owed] };
    case 'RegisterEscalated':
      return { ...state, owed: escalated(state.owed, event) };
    case 'RegisterCameIn':
      return { ...state, owed: state.owed.map((each) => (each.dueOn === event.date ? { ...each, doneOn: event.on } : each)) };
    case 'RegisterNotExpected':
      return { ...state, owed: state.owed.filter(({ dueOn }) => dueOn !== event.date) };
    case 'LookedThrough':
      return { ...state, lookedThrough: event.day };
    default:
      return unreachable(event);
  }
}

export const classWatchDecider: Decider<WatchCommand, WatchEvent, ClassWatch, WatchContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
