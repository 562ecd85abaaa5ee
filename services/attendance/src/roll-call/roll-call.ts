/**
 * The register 考勤 of one class for one school day. Taken once; a correction keeps the original entry beside the new one.
 * A register not taken is missing, never "all present". Requirements B1, B2.
 */
import type { AttendanceMark, RollEntry } from '@baoxue/contracts';
import { type Decider, type SchoolDate, idFrom, unreachable } from '@baoxue/domain';
import type { LeaveKind } from '../planned-leave/index.js';
import { refuse } from '../refusals/index.js';

export interface ClassPlace {
  readonly classId: string;
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
}

/** A corrected mark, with what it was before. */
export interface Correction {
  readonly studentId: string;
  readonly from: AttendanceMark;
  readonly to: AttendanceMark;
  readonly on: SchoolDate;
  /** Post of who corrected. */
  readonly by: string;
}

export interface TakenRoll {
  readonly status: 'Taken';
  readonly place: ClassPlace;
  readonly date: SchoolDate;
  readonly takenOn: SchoolDate;
  readonly entries: readonly RollEntry[];
  readonly corrections: readonly Correction[];
}

export type RollCall = { readonly status: 'NotTaken' } | TakenRoll;

export type RollCommand =
  | {
      readonly type: 'TakeRoll';
      readonly place: ClassPlace;
      readonly date: SchoolDate;
      readonly entries: readonly RollEntry[];
      /** The teacher says that everybody not named was present; otherwise every student of the class must be named. */
      readonly othersPresent: boolean;
    }
  | { readonly type: 'CorrectRoll'; readonly entries: readonly RollEntry[]; readonly by: string };

export type RollEvent =
  | {
      readonly type: 'RollTaken';
      readonly place: ClassPlace;
      readonly date: SchoolDate;
      readonly on: SchoolDate;
      readonly entries: readonly RollEntry[];
    }
  | { readonly type: 'RollCorrected'; readonly corrections: readonly Correction[] };

export interface RollContext {
  readonly today: SchoolDate;
  /** Why the day is no school day for this school, or null when it is one. */
  readonly whyNoSchoolDay: (date: SchoolDate) => { readonly zh: string; readonly en: string } | null;
  /** Students expected in the class on the day of the roll. */
  readonly roster: ReadonlySet<string>;
  /** Those of the roster who are taught at home 送教上门 and not expected in class (D7). */
  readonly homeTaught: ReadonlySet<string>;
  /** Those who are on planned leave 请假 on the day of the roll. */
  readonly onLeave: ReadonlyMap<string, LeaveKind>;
}

/** One register per class and day, by construction of its id. */
export const rollCallId = (classId: string, date: SchoolDate): string => idFrom('roll-call', classId, date);

function decide(command: RollCommand, state: RollCall, context: RollContext): readonly RollEvent[] {
  switch (command.type) {
    case 'TakeRoll':
      return takeRoll(command, state, context);
    case 'CorrectRoll':
      return correctRoll(command, state, context);
    default:
      return unreachable(command);
  }
}

function takeRoll(
  { place, date, entries, othersPresent }: Extract<RollCommand, { type: 'TakeRoll' }>,
  state: RollCall,
  { today, whyNoSchoolDay, roster, homeTaught, onLeave }: RollContext,
): readonly RollEvent[] {
  if (state.status === 'Taken') throw refuse('ROLL_ALREADY_TAKEN', { field: 'input.date' });
  if (date > today) throw refuse('DATE_IN_FUTURE', { field: 'input.date' });
  const reason = whyNoSchoolDay(date);
  if (reason) throw refuse('NOT_A_SCHOOL_DAY', { field: 'input.date', date, reason: `${reason.zh} (${reason.en})` });
  const named = new Set(entries.map(({ studentId }) => studentId));
  if (named.size < entries.length) throw refuse('STUDENT_TWICE', { field: 'input.entries' });
  refuseStrangers(entries, roster);
  refuseAbsenceOf(homeTaught, entries);
  const unexcused = entries.filter(({ studentId, mark }) => mark === 'unexcused' && onLeave.has(studentId)).length;
  if (unexcused > 0) throw refuse('ON_PLANNED_LEAVE', { field: 'input.entries', count: unexcused });
  const others = [...roster].filter((studentId) => !named.has(studentId));
  const explained = (studentId: string) => (homeTaught.has(studentId) ? 'home-taught' : onLeave.get(studentId));
  const missing = others.filter((studentId) => !explained(studentId)).length;
  if (missing > 0 && !othersPresent) throw refuse('ROLL_INCOMPLETE', { field: 'input.entries', missing });
  const unnamed = others.map((studentId): RollEntry => ({ studentId, mark: explained(studentId) ?? 'present' }));
  return [{ type: 'RollTaken', place, date, on: today, entries: [...entries, ...unnamed] }];
}

function correctRoll(
  { entries, by }: Extract<RollCommand, { type: 'CorrectRoll' }>,
  state: RollCall,
  { today, homeTaught }: RollContext,
): readonly RollEvent[] {
  if (state.status === 'NotTaken') throw refuse('ROLL_NOT_TAKEN', { field: 'input.date' });
  const marks = new Map(state.entries.map(({ studentId, mark }) => [studentId, mark]));
  refuseStrangers(entries, new Set(marks.keys()));
  refuseAbsenceOf(homeTaught, entries);
  const corrections = entries.flatMap(({ studentId, mark }): Correction[] => {
    const from = marks.get(studentId);
    return from === undefined || from === mark ? [] : [{ studentId, from, to: mark, on: today, by }];
  });
  return corrections.length === 0 ? [] : [{ type: 'RollCorrected', corrections }];
}

function refuseStrangers(entries: readonly RollEntry[], roster: ReadonlySet<string>): void {
  const strangers = entries.filter(({ studentId }) => !roster.has(studentId)).length;
  if (strangers > 0) throw refuse('STUDENT_NOT_IN_CLASS', { field: 'input.entries', count: strangers });
}

/** Who is taught at home cannot be absent from class: the run of such days would become a dropout. */
function refuseAbsenceOf(homeTaught: ReadonlySet<string>, entries: readonly RollEntry[]): void {
  const count = entries.filter(({ studentId, mark }) => mark === 'unexcused' && homeTaught.has(studentId)).length;
  if (count > 0) throw refuse('HOME_TAUGHT_NOT_EXPECTED', { field: 'input.entries', count });
}

function evolve(state: RollCall, event: RollEvent): RollCall {
  switch (event.type) {
    case 'RollTaken':
      return { status: 'Taken', place: event.place, date: event.date, takenOn: event.on, entries: event.entries, corrections: [] };
    case 'RollCorrected': {
      if (state.status === 'NotTaken') return state;
      const changed = new Map(event.corrections.map(({ studentId, to }) => [studentId, to]));
      const entries = state.entries.map((entry) => ({ ...entry, mark: changed.get(entry.studentId) ?? entry.mark }));
      return { ...state, entries, corrections: [...state.corrections, ...event.corrections] };
    }
    default:
      return unreachable(event);
  }
}

export const rollCallDecider: Decider<RollCommand, RollEvent, RollCall, RollContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'NotTaken' }),
};
