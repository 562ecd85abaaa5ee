/**
 * The tries of one person on one day: found or not, each counts, so that nobody goes through numbers until one is somebody's. One record of
 * its own, so that two tries at once cannot both be the last one. Requirement E2.
 */
import { idFrom, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

export interface EmergencyTries {
  readonly count: number;
}
export interface EmergencyTry {
  readonly type: 'Try';
}
export interface EmergencyTried {
  readonly type: 'Tried';
}

export const emergencyTriesDecider: Decider<EmergencyTry, EmergencyTried, EmergencyTries, { readonly perPersonPerDayMax: number }> = {
  decide(_command, { count }, { perPersonPerDayMax: limit }) {
    if (count >= limit) throw refuse('EMERGENCY_LIMIT', { limit });
    return [{ type: 'Tried' }];
  },
  evolve: ({ count }) => ({ count: count + 1 }),
  initialState: () => ({ count: 0 }),
};

export const triesIdOf = (subject: string, day: SchoolDate): string => idFrom('emergency-tries', subject, day);
