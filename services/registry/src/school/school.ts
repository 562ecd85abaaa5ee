/**
 * Schools and their classes (A2). Lists bring schools; the bureau opens, changes and closes them by hand, and what it has decided by hand no
 * list overwrites. A school that moves 迁址 is the same school at another place: its classes and children stay with it.
 *
 *   none ── list, opened ──▶ registered ── closed ──▶ closed ── opened ──▶ registered
 *                              │   ▲
 *           its list is undone ▼   │ list, opened
 *                           withdrawn
 */
import type { SchoolCard } from '@baoxue/contracts';
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

export interface School extends SchoolCard {
  readonly name: string;
}

/** What the bureau may change of a school by hand. */
export type SchoolChanges = Partial<Pick<School, 'name' | 'kind' | 'boarding' | 'ownership'>>;

/** The school moved on a day: where it was, where it is. */
export interface SchoolMove {
  readonly on: SchoolDate;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Street and number; null where only the place was said. */
  readonly address: string | null;
  /** 批准文号. */
  readonly approvalNumber: string;
}

interface KeptSchool extends School {
  readonly moves?: readonly SchoolMove[];
  /** What a person has decided; empty for a school that only lists have told of. */
  readonly byHand?: Partial<Omit<School, 'schoolId'>>;
}

export type SchoolState =
  | { readonly status: 'None' }
  | ({ readonly status: 'Registered' } & KeptSchool)
  /** It was, until its last day. */
  | ({ readonly status: 'Closed'; readonly closedOn: SchoolDate } & KeptSchool)
  /** Entered by mistake; a list may enter it again. */
  | ({ readonly status: 'Withdrawn' } & KeptSchool);

export type SchoolCommand =
  /** A list tells of it. */
  | { readonly type: 'RegisterSchool'; readonly school: School }
  | { readonly type: 'OpenSchool'; readonly school: School }
  | { readonly type: 'ChangeSchool'; readonly changes: SchoolChanges }
  /** `awaited`: whether children are on their way to it, under the place it leaves. */
  | { readonly type: 'MoveSchool'; readonly move: Omit<SchoolMove, 'from'>; readonly awaited: boolean }
  /** `inUse`: whether children are registered there or on their way to it. */
  | { readonly type: 'CloseSchool' | 'WithdrawSchool'; readonly on: SchoolDate; readonly inUse: boolean };

export type SchoolEvent =
  | { readonly type: 'SchoolRegistered'; readonly school: School }
  | { readonly type: 'SchoolOpened'; readonly school: School }
  | { readonly type: 'SchoolChanged'; readonly changes: SchoolChanges }
  | { readonly type: 'SchoolRelocated'; readonly move: SchoolMove }
  | { readonly type: 'SchoolClosed' | 'SchoolWithdrawn'; readonly on: SchoolDate };

/** Whether the school is open. */
export const isOpen = <S extends SchoolState>(state: S | undefined): state is S & { readonly status: 'Registered' } =>
  state?.status === 'Registered';

const sameSchool = (a: School, b: School): boolean =>
  a.name === b.name &&
  a.kind === b.kind &&
  a.boarding === b.boarding &&
  a.ownership === b.ownership &&
  a.jurisdictions.join() === b.jurisdictions.join();

/** A school as a list would leave it: what was decided by hand stays, and 公办 or 民办 where the list does not say. */
export const asListWouldLeave = (listed: School, state: SchoolState): School => ({
  ...('ownership' in state && state.ownership ? { ownership: state.ownership } : {}),
  ...listed,
  ...('byHand' in state ? state.byHand : {}),
});

function decide(command: SchoolCommand, state: SchoolState): readonly SchoolEvent[] {
  switch (command.type) {
    case 'RegisterSchool':
      return register(command.school, state);
    case 'OpenSchool':
      return open(command.school, state);
    case 'ChangeSchool':
      return change(command.changes, state);
    case 'MoveSchool':
      return relocate(command, state);
    case 'CloseSchool':
    case 'WithdrawSchool':
      if (!isOpen(state)) return [];
      if (command.inUse) throw refuse('SCHOOL_IN_USE', { field: 'input.schoolId' });
      return [{ type: command.type === 'CloseSchool' ? 'SchoolClosed' : 'SchoolWithdrawn', on: command.on }];
    default:
      return unreachable(command);
  }
}

/** A school that was closed by hand stays closed, whatever a list says. */
function register(listed: School, state: SchoolState): readonly SchoolEvent[] {
  if (state.status === 'Closed') return [];
  const school = asListWouldLeave(listed, state);
  return isOpen(state) && sameSchool(school, state) ? [] : [{ type: 'SchoolRegistered', school }];
}

/** @throws Refusal SCHOOL_KNOWN */
function open(school: School, state: SchoolState): readonly SchoolEvent[] {
  if (isOpen(state)) throw refuse('SCHOOL_KNOWN', { field: 'input.schoolId' });
  return [{ type: 'SchoolOpened', school }];
}

/** @throws Refusal SCHOOL_UNKNOWN */
function change(changes: SchoolChanges, state: SchoolState): readonly SchoolEvent[] {
  if (!isOpen(state)) throw refuse('SCHOOL_UNKNOWN', { field: 'input.schoolId' });
  return sameSchool({ ...state, ...changes }, state) ? [] : [{ type: 'SchoolChanged', changes }];
}

/** @throws Refusal SCHOOL_UNKNOWN · SCHOOL_THERE_ALREADY · MOVED_LATER · SCHOOL_AWAITS_CHILDREN */
function relocate({ move, awaited }: Extract<SchoolCommand, { type: 'MoveSchool' }>, state: SchoolState): readonly SchoolEvent[] {
  if (!isOpen(state)) throw refuse('SCHOOL_UNKNOWN', { field: 'input.schoolId' });
  const last = state.moves?.at(-1);
  const isThere = state.jurisdictions.join() === move.to.join() && (move.address ?? last?.address) === last?.address;
  if (isThere) throw refuse('SCHOOL_THERE_ALREADY', { field: 'input.jurisdiction' });
  if (last && move.on < last.on) throw refuse('MOVED_LATER', { field: 'input.on', on: last.on });
  if (awaited) throw refuse('SCHOOL_AWAITS_CHILDREN', { field: 'input.schoolId' });
  return [{ type: 'SchoolRelocated', move: { ...move, from: state.jurisdictions } }];
}

function evolve(state: SchoolState, event: SchoolEvent): SchoolState {
  const moves = 'moves' in state ? { moves: state.moves } : {};
  const byHand = 'byHand' in state ? { byHand: state.byHand } : {};
  if (event.type === 'SchoolRegistered') return { status: 'Registered', ...event.school, ...byHand, ...moves };
  if (event.type === 'SchoolOpened') {
    const { schoolId: _schoolId, ...decided } = event.school;
    return { status: 'Registered', ...event.school, byHand: decided, ...moves };
  }
  if (state.status === 'None') return state;
  switch (event.type) {
    case 'SchoolChanged':
      return { ...state, ...event.changes, byHand: { ...state.byHand, ...event.changes } };
    case 'SchoolRelocated': {
      const { to: jurisdictions } = event.move;
      return { ...state, jurisdictions, byHand: { ...state.byHand, jurisdictions }, moves: [...(state.moves ?? []), event.move] };
    }
    case 'SchoolClosed':
      return { ...state, status: 'Closed', closedOn: event.on };
    case 'SchoolWithdrawn':
      return { ...state, status: 'Withdrawn' };
    default:
      return unreachable(event);
  }
}

export const schoolDecider: Decider<SchoolCommand, SchoolEvent, SchoolState, null> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};

export interface SchoolClass {
  readonly schoolId: string;
  readonly schoolYear: string;
  readonly grade: string;
  readonly number: number;
  readonly jurisdictions: readonly string[];
}
export type ClassOpened = { readonly type: 'ClassOpened'; readonly schoolClass: SchoolClass };

/** What a class id says. Undefined for what is no class id. */
export function classPlaceOf(classId: string): Omit<SchoolClass, 'jurisdictions'> | undefined {
  const [, schoolId, schoolYear, grade, number] = /^(\d{10})-(\d{4})-(\d{2})-(\d{2})$/.exec(classId) ?? [];
  return schoolId && schoolYear && grade ? { schoolId, schoolYear, grade, number: Number(number) } : undefined;
}

/** `<school>-<school year>-<grade>-<class>`: readable, and the same however often it is named. */
export const classIdOf = ({ schoolId, schoolYear, grade, number }: Omit<SchoolClass, 'jurisdictions'>): string =>
  `${schoolId}-${schoolYear}-${grade}-${String(number).padStart(2, '0')}`;
