import type { PlacementKind } from '@baoxue/contracts';
import type { Decider, SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/**
 * What a school has for children with a disability 特殊教育资源 (D6): resource rooms 资源教室, teachers 资源教师, and places 学位 by kind of
 * placement. A school declares it anew when it changes; earlier declarations stay.
 */
export type SchoolResource = { readonly status: 'none' } | DeclaredResource;

export interface DeclaredResource {
  readonly status: 'declared';
  readonly schoolId: string;
  /** Oldest first. */
  readonly declarations: readonly Declaration[];
}

export interface Declaration {
  readonly rooms: number;
  readonly fullTimeTeachers: number;
  readonly partTimeTeachers: number;
  readonly places: Places;
  readonly declaredOn: SchoolDate;
}

export const PLACE_KINDS = ['special-school', 'special-class', 'mainstream', 'home-teaching'] as const satisfies readonly PlacementKind[];
/** Kinds of placement that a school has a number of places for. */
export type PlaceKind = (typeof PLACE_KINDS)[number];
export type Places = Readonly<Record<PlaceKind, number>>;

export type ResourceCommand = { readonly type: 'Declare'; readonly schoolId: string } & Omit<Declaration, 'declaredOn'>;
export type ResourceEvent = { readonly type: 'ResourceDeclared'; readonly schoolId: string; readonly declaration: Declaration };

/** More is a slip of the pen. */
const NUMBER_MAX = 2_000;

function decide(
  { schoolId, rooms, fullTimeTeachers, partTimeTeachers, places }: ResourceCommand,
  _state: SchoolResource,
  { today }: { readonly today: SchoolDate },
): readonly ResourceEvent[] {
  const numbers = { rooms, fullTimeTeachers, partTimeTeachers, places: Math.max(...Object.values(places)) };
  for (const [name, value] of Object.entries(numbers))
    if (value > NUMBER_MAX) throw refuse('NUMBER_INVALID', { field: `input.${name}`, max: NUMBER_MAX });
  const negative = [rooms, fullTimeTeachers, partTimeTeachers, ...Object.values(places)].some((value) => value < 0);
  if (negative) throw refuse('NUMBER_INVALID', { field: 'input', max: NUMBER_MAX });
  return [{ type: 'ResourceDeclared', schoolId, declaration: { rooms, fullTimeTeachers, partTimeTeachers, places, declaredOn: today } }];
}

function evolve(state: SchoolResource, { schoolId, declaration }: ResourceEvent): SchoolResource {
  const before = state.status === 'none' ? [] : state.declarations;
  return { status: 'declared', schoolId, declarations: [...before, declaration] };
}

export const schoolResourceRule: Decider<ResourceCommand, ResourceEvent, SchoolResource, { readonly today: SchoolDate }> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};
