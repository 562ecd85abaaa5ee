/** Schools and their classes (A2). */
import type { SchoolCard } from '@baoxue/contracts';
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

export interface School extends SchoolCard {
  readonly name: string;
}
export type SchoolState =
  | { readonly status: 'None' }
  | ({ readonly status: 'Registered' } & School)
  /** Entered by mistake; a list may enter it again. */
  | ({ readonly status: 'Withdrawn' } & School);

export type SchoolCommand =
  | { readonly type: 'RegisterSchool'; readonly school: School }
  /** `inUse`: whether children are registered there. */
  | { readonly type: 'WithdrawSchool'; readonly on: SchoolDate; readonly inUse: boolean };

export type SchoolEvent =
  { readonly type: 'SchoolRegistered'; readonly school: School } | { readonly type: 'SchoolWithdrawn'; readonly on: SchoolDate };

const sameSchool = (a: School, b: School): boolean =>
  a.name === b.name && a.kind === b.kind && a.boarding === b.boarding && a.jurisdictions.join() === b.jurisdictions.join();

function decide(command: SchoolCommand, state: SchoolState): readonly SchoolEvent[] {
  switch (command.type) {
    case 'RegisterSchool': {
      const { school } = command;
      return state.status === 'Registered' && sameSchool(school, state) ? [] : [{ type: 'SchoolRegistered', school }];
    }
    case 'WithdrawSchool':
      if (state.status !== 'Registered') return [];
      if (command.inUse) throw refuse('SCHOOL_IN_USE', { field: 'input.schoolId' });
      return [{ type: 'SchoolWithdrawn', on: command.on }];
    default:
      return unreachable(command);
  }
}

function evolve(state: SchoolState, event: SchoolEvent): SchoolState {
  if (event.type === 'SchoolRegistered') return { status: 'Registered', ...event.school };
  return state.status === 'None' ? state : { ...state, status: 'Withdrawn' };
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
