/**
 * Villages and communities 村（社区） below a town (A1). The tree down to the towns is the plan's; what lies below changes by mergers and new
 * estates, and is data that the bureau keeps. The code says where a village lies: twelve digits, the first nine those of its town.
 *
 *   none ── added ──▶ listed ── closed ──▶ closed ── added again ──▶ listed
 *                      │  ▲
 *                      └──┘ name or kind corrected
 */
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { isTown, pathOf } from '../jurisdiction/index.js';
import { refuse } from '../refusals/index.js';

/** 村 · 社区. */
export type VillageKind = 'village' | 'community';

export interface Village {
  readonly code: string;
  readonly name: string;
  readonly kind: VillageKind;
}

export type VillageState =
  | { readonly status: 'None' }
  | ({ readonly status: 'Listed' } & Village)
  /** Until its last day; records of its time still name it. */
  | ({ readonly status: 'Closed'; readonly closedOn: SchoolDate } & Village);

export type VillageCommand =
  | { readonly type: 'AddVillage' | 'ChangeVillage'; readonly village: Village }
  | { readonly type: 'CloseVillage'; readonly on: SchoolDate };
export type VillageEvent =
  | { readonly type: 'VillageListed'; readonly village: Village }
  | { readonly type: 'VillageClosed'; readonly on: SchoolDate };

const CODE = /^\d{12}$/;
const TOWN_DIGITS = 9;

/** The town a village code begins with; undefined for a code of no village of the city. */
export function townOf(code: string): string | undefined {
  const town = code.slice(0, TOWN_DIGITS);
  return CODE.test(code) && isTown(town) ? town : undefined;
}

/** Own code and all above it, root first; empty for a code of no village of the city. */
export function villagePathOf(code: string): readonly string[] {
  const town = townOf(code);
  return town === undefined ? [] : [...pathOf(town), code];
}

function decide(command: VillageCommand, state: VillageState): readonly VillageEvent[] {
  switch (command.type) {
    case 'AddVillage':
      return add(command.village, state);
    case 'ChangeVillage':
      if (state.status !== 'Listed') throw refuse('VILLAGE_UNKNOWN', { field: 'input.code' });
      return isSame(command.village, state) ? [] : [{ type: 'VillageListed', village: command.village }];
    case 'CloseVillage':
      if (state.status === 'None') throw refuse('VILLAGE_UNKNOWN', { field: 'input.code' });
      return state.status === 'Closed' ? [] : [{ type: 'VillageClosed', on: command.on }];
    default:
      return unreachable(command);
  }
}

/** @throws Refusal VILLAGE_CODE · VILLAGE_KNOWN */
function add(village: Village, state: VillageState): readonly VillageEvent[] {
  if (townOf(village.code) === undefined) throw refuse('VILLAGE_CODE', { field: 'input.code' });
  if (state.status !== 'Listed') return [{ type: 'VillageListed', village }];
  if (isSame(village, state)) return [];
  throw refuse('VILLAGE_KNOWN', { field: 'input.code' });
}

const isSame = (one: Village, other: Village): boolean => one.name === other.name && one.kind === other.kind;

function evolve(state: VillageState, event: VillageEvent): VillageState {
  switch (event.type) {
    case 'VillageListed':
      return { status: 'Listed', ...event.village };
    case 'VillageClosed':
      return state.status === 'None' ? state : { ...state, status: 'Closed', closedOn: event.on };
    default:
      return unreachable(event);
  }
}

export const villageDecider: Decider<VillageCommand, VillageEvent, VillageState, null> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
