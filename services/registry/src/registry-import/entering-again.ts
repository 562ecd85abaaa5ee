/** A child whose registration was taken back with its import is entered by a corrected list: the list tells anew who the child is (A11). */
import type { Decider, SchoolDate } from '@baoxue/domain';
import { enrolDecider, type Enrol } from '../movement/index.js';
import type { Restated, Student, StudentEvent } from '../student/index.js';

export interface EnterAgain {
  readonly type: 'EnterAgain';
  readonly restated: Restated;
  readonly enrol: Enrol;
}

export const enterAgainDecider: Decider<EnterAgain, StudentEvent, Student, { readonly today: SchoolDate }> = {
  ...enrolDecider,
  decide({ restated, enrol }, state, context) {
    const moves = enrolDecider.decide(enrol, state, context);
    return moves.length === 0 ? [] : [{ type: 'StudentRestated', ...restated }, ...moves];
  },
};
