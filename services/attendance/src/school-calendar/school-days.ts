/**
 * What a school changes on the calendar of all 校历调整: days on which it is closed 停课, and weekend days on which it makes them up 补课.
 * Statutory holidays and their make-up days 调休 are no school's to change. docs/rules/registers.md; requirement B2.
 */
import { dayKind, defaultTerms, schoolCalendar, type SchoolCalendar } from '@baoxue/calendar';
import { daysBetween, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/** Why a school is closed 停课原因. */
const REASONS = {
  weather: { zh: '恶劣天气停课', en: 'closed: bad weather' },
  disaster: { zh: '自然灾害停课', en: 'closed: disaster' },
  epidemic: { zh: '传染病停课', en: 'closed: infectious disease' },
  building: { zh: '校舍停用', en: 'closed: the building cannot be used' },
  other: { zh: '学校停课', en: 'closed by the school' },
} as const;
export type ClosureReason = keyof typeof REASONS;

export interface SchoolPlace {
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
}

export interface SchoolClosure {
  readonly id: string;
  readonly from: SchoolDate;
  readonly to: SchoolDate;
  readonly reason: ClosureReason;
  readonly declaredOn: SchoolDate;
  /** Post that declared it. */
  readonly by: string;
  readonly revokedOn: SchoolDate | null;
}

export interface MakeUpDay {
  readonly date: SchoolDate;
  readonly declaredOn: SchoolDate;
  readonly by: string;
}

/** A school that is there no more: closed 撤并 on a day, or entered by mistake and never there. */
export interface SchoolEnd {
  readonly as: 'closed' | 'withdrawn';
  readonly on: SchoolDate;
}

export interface KnownSchool {
  readonly status: 'Known';
  readonly place: SchoolPlace;
  readonly closures: readonly SchoolClosure[];
  readonly makeUpDays: readonly MakeUpDay[];
  /** Null while it is there. */
  readonly ended: SchoolEnd | null;
}
export type SchoolDays = { readonly status: 'Unknown' } | KnownSchool;

export type SchoolDaysCommand =
  | { readonly type: 'KnowSchool'; readonly place: SchoolPlace }
  | { readonly type: 'EndSchool'; readonly ended: SchoolEnd }
  | {
      readonly type: 'DeclareClosure';
      readonly id: string;
      readonly from: SchoolDate;
      readonly to: SchoolDate;
      readonly reason: ClosureReason;
      readonly by: string;
    }
  | { readonly type: 'RevokeClosure'; readonly id: string }
  | { readonly type: 'DeclareMakeUpDay'; readonly date: SchoolDate; readonly by: string }
  | { readonly type: 'RevokeMakeUpDay'; readonly date: SchoolDate };

export type SchoolDaysEvent =
  | { readonly type: 'SchoolKnown'; readonly place: SchoolPlace }
  | { readonly type: 'SchoolEnded'; readonly ended: SchoolEnd }
  | { readonly type: 'ClosureDeclared'; readonly closure: SchoolClosure }
  | { readonly type: 'ClosureRevoked'; readonly id: string; readonly on: SchoolDate }
  | { readonly type: 'MakeUpDayDeclared'; readonly day: MakeUpDay }
  | { readonly type: 'MakeUpDayRevoked'; readonly date: SchoolDate };

export interface SchoolDaysContext {
  readonly today: SchoolDate;
  /** Days of those in question on which a class of the school has taken its register. */
  readonly registersOn: ReadonlySet<SchoolDate>;
  /** A head closes for as many school days; longer is for the bureau. */
  readonly closureByHeadSchoolDaysMax: number;
}

/** A closure of more calendar days than a term has is a mistake. */
const CLOSURE_CALENDAR_DAYS_MAX = 150;

const standing = ({ closures }: KnownSchool): readonly SchoolClosure[] => closures.filter(({ revokedOn }) => revokedOn === null);

/** The calendar of all schools, without any school's own changes. */
export const cityCalendar: SchoolCalendar = schoolCalendar({ terms: defaultTerms });

/** A school's own calendar; a school of which nothing is known has that of all. */
export function calendarOf(state: SchoolDays): SchoolCalendar {
  if (state.status === 'Unknown' || state.closures.length === 0) return cityCalendar;
  return schoolCalendar({
    terms: defaultTerms,
    closures: standing(state).map(({ from, to, reason }) => ({ from, to, reason: REASONS[reason] })),
    makeUpDays: state.makeUpDays.map(({ date }) => date),
  });
}

/** Whether a school is there on some day from this one on. */
export const isThereFrom = ({ ended }: KnownSchool, day: SchoolDate): boolean =>
  ended === null || (ended.as === 'closed' && ended.on > day);

function decide(command: SchoolDaysCommand, state: SchoolDays, context: SchoolDaysContext): readonly SchoolDaysEvent[] {
  if (command.type === 'KnowSchool')
    return state.status === 'Known' && state.ended === null ? [] : [{ type: 'SchoolKnown', place: command.place }];
  if (command.type === 'EndSchool')
    return state.status === 'Unknown' || state.ended !== null ? [] : [{ type: 'SchoolEnded', ended: command.ended }];
  if (state.status === 'Unknown') throw refuse('NOT_FOUND', { field: 'input.schoolId' });
  switch (command.type) {
    case 'DeclareClosure':
      return declareClosure(command, state, context);
    case 'RevokeClosure':
      return revokeClosure(command.id, state, context);
    case 'DeclareMakeUpDay':
      return declareMakeUpDay(command, state, context);
    case 'RevokeMakeUpDay':
      return revokeMakeUpDay(command.date, state, context);
    default:
      return unreachable(command);
  }
}

type DeclareClosure = Extract<SchoolDaysCommand, { type: 'DeclareClosure' }>;

/** Days that have already had a register were school days: what happened is not declared away. */
function declareClosure(
  { id, from, to, reason, by }: DeclareClosure,
  state: KnownSchool,
  { today, registersOn, closureByHeadSchoolDaysMax: limit }: SchoolDaysContext,
): readonly SchoolDaysEvent[] {
  const closed = daysClosed(from, to, state);
  if (by === 'head' && closed.length > limit) throw refuse('CLOSURE_FOR_BUREAU', { field: 'input.to', days: closed.length, limit });
  const taken = closed.filter((day) => registersOn.has(day)).length;
  if (taken > 0) throw refuse('REGISTERS_STAND', { field: 'input.from', days: taken });
  return [{ type: 'ClosureDeclared', closure: { id, from, to, reason, declaredOn: today, by, revokedOn: null } }];
}

/** @throws Refusal CLOSURE_ENDS_BEFORE · CLOSURE_TOO_LONG · CLOSURE_OVERLAPS · NOTHING_TO_CLOSE */
export function daysClosed(from: SchoolDate, to: SchoolDate, state: KnownSchool): readonly SchoolDate[] {
  if (to < from) throw refuse('CLOSURE_ENDS_BEFORE', { field: 'input.to' });
  if (daysBetween(from, to) >= CLOSURE_CALENDAR_DAYS_MAX)
    throw refuse('CLOSURE_TOO_LONG', { field: 'input.to', limit: CLOSURE_CALENDAR_DAYS_MAX });
  if (standing(state).some((other) => other.from <= to && from <= other.to)) throw refuse('CLOSURE_OVERLAPS', { field: 'input.from' });
  const closed = calendarOf(state).schoolDaysBetween(from, to);
  if (closed.length === 0) throw refuse('NOTHING_TO_CLOSE', { field: 'input.from' });
  return closed;
}

function revokeClosure(id: string, state: KnownSchool, { today: on }: SchoolDaysContext): readonly SchoolDaysEvent[] {
  const closure = state.closures.find((each) => each.id === id);
  if (!closure) throw refuse('NOT_FOUND', { field: 'input.closureId' });
  if (closure.revokedOn !== null) return [];
  if (daysLost(standing(state).filter((each) => each !== closure)) < state.makeUpDays.length)
    throw refuse('MADE_UP_ALREADY', { field: 'input.closureId' });
  return [{ type: 'ClosureRevoked', id, on }];
}

/** Only what was lost is made up, on a weekend in term: a holiday is everybody's. */
function declareMakeUpDay(
  { date, by }: Extract<SchoolDaysCommand, { type: 'DeclareMakeUpDay' }>,
  state: KnownSchool,
  { today }: SchoolDaysContext,
): readonly SchoolDaysEvent[] {
  if (state.makeUpDays.some((day) => day.date === date)) return [];
  const { working, holiday } = dayKind(date);
  const isFreeWeekend = !working && holiday === null && cityCalendar.termOf(date) !== null;
  if (!isFreeWeekend || date < today) throw refuse('MAKE_UP_ON_WEEKEND', { field: 'input.date' });
  if (state.makeUpDays.length >= daysLost(standing(state))) throw refuse('NOTHING_TO_MAKE_UP', { field: 'input.date' });
  return [{ type: 'MakeUpDayDeclared', day: { date, declaredOn: today, by } }];
}

function revokeMakeUpDay(date: SchoolDate, state: KnownSchool, { registersOn }: SchoolDaysContext): readonly SchoolDaysEvent[] {
  if (!state.makeUpDays.some((day) => day.date === date)) return [];
  if (registersOn.has(date)) throw refuse('REGISTERS_STAND', { field: 'input.date', days: 1 });
  return [{ type: 'MakeUpDayRevoked', date }];
}

/** School days of the calendar of all on which the school was closed. */
const daysLost = (closures: readonly SchoolClosure[]): number =>
  closures.flatMap(({ from, to }) => cityCalendar.schoolDaysBetween(from, to)).length;

function evolve(state: SchoolDays, event: SchoolDaysEvent): SchoolDays {
  if (event.type === 'SchoolKnown') {
    // A school that opens again keeps what it declared: the days before are still counted by it.
    const { closures, makeUpDays } = state.status === 'Known' ? state : { closures: [], makeUpDays: [] };
    return { status: 'Known', place: event.place, closures, makeUpDays, ended: null };
  }
  if (state.status === 'Unknown') return state;
  const { closures, makeUpDays } = state;
  switch (event.type) {
    case 'SchoolEnded':
      return { ...state, ended: event.ended };
    case 'ClosureDeclared':
      return { ...state, closures: [...closures, event.closure] };
    case 'ClosureRevoked':
      return { ...state, closures: closures.map((each) => (each.id === event.id ? { ...each, revokedOn: event.on } : each)) };
    case 'MakeUpDayDeclared':
      return { ...state, makeUpDays: [...makeUpDays, event.day] };
    case 'MakeUpDayRevoked':
      return { ...state, makeUpDays: makeUpDays.filter(({ date }) => date !== event.date) };
    default:
      return unreachable(event);
  }
}

export const schoolDaysDecider: Decider<SchoolDaysCommand, SchoolDaysEvent, SchoolDays, SchoolDaysContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'Unknown' }),
};
