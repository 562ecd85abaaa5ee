import type { SchoolDate } from '@baoxue/domain';
import { openAppeal } from './objection.js';
import type { PlacementFile } from './placement-file.js';

/** Where a file stands, as desks list them. */
export type PlacementStage = 'deliberating' | 'appealed' | 'waiting' | 'placed';

export function stageOf(state: PlacementFile): PlacementStage {
  if (state.procedure) return 'deliberating';
  if (openAppeal(state)) return 'appealed';
  return state.decisions.at(-1)?.arrangement.kind === 'waiting' ? 'waiting' : 'placed';
}

/** What a desk's list is read by: who has waited longest, or must be answered first. */
export const listedOn = (state: PlacementFile): SchoolDate =>
  state.procedure?.openedOn ?? openAppeal(state)?.decideBy ?? state.decisions.at(-1)?.effectiveFrom ?? '';
