/** Schools and their classes (A2). */
import type { SchoolCard } from '@baoxue/contracts';
import type { Decider } from '@baoxue/domain';

export interface School extends SchoolCard {
  readonly name: string;
}
export type SchoolState = { readonly status: 'None' } | ({ readonly status: 'Registered' } & School);
export type RegisterSchool = { readonly type: 'RegisterSchool'; readonly school: School };
export type SchoolRegistered = { readonly type: 'SchoolRegistered'; readonly school: School };

const sameSchool = (a: School, b: School): boolean =>
  a.name === b.name && a.kind === b.kind && a.boarding === b.boarding && a.jurisdictions.join() === b.jurisdictions.join();

export const schoolDecider: Decider<RegisterSchool, SchoolRegistered, SchoolState, null> = {
  decide: ({ school }, state) => (state.status === 'Registered' && sameSchool(school, state) ? [] : [{ type: 'SchoolRegistered', school }]),
  evolve: (_state, { school }) => ({ status: 'Registered', ...school }),
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
