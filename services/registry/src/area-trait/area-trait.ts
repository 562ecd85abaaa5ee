/** What makes a place a key area 重点监测地区 (A1, A7): each trait with the day from which it holds, as the bureau says. */
import type { Decider, SchoolDate } from '@baoxue/domain';
import { AREA_TRAITS, type AreaTrait } from '../monitoring/index.js';

export type AreaTraits = Readonly<Partial<Record<AreaTrait, SchoolDate>>>;
export interface AreaState {
  readonly traits: AreaTraits;
}
export interface SetAreaTraits {
  readonly type: 'SetAreaTraits';
  readonly traits: AreaTraits;
}
export interface AreaTraitsSet {
  readonly type: 'AreaTraitsSet';
  readonly traits: AreaTraits;
}

const isSame = (one: AreaTraits, other: AreaTraits): boolean => AREA_TRAITS.every((trait) => one[trait] === other[trait]);

export const areaTraitDecider: Decider<SetAreaTraits, AreaTraitsSet, AreaState, null> = {
  decide: ({ traits }, state) => (isSame(traits, state.traits) ? [] : [{ type: 'AreaTraitsSet', traits }]),
  evolve: (_state, { traits }) => ({ traits }),
  initialState: () => ({ traits: {} }),
};
