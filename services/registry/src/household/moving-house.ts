/** A child moves to another household; decided on the child's record (A4). */
import type { Decider } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { evolveStudent, type Student, type StudentEvent } from '../student/index.js';

export interface MoveHouse {
  readonly type: 'MoveHouse';
  readonly householdId: string;
}

export const movingHouseDecider: Decider<MoveHouse, StudentEvent, Student, null> = {
  decide({ householdId }, state) {
    if (state.status === 'None') throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
    return state.householdId === householdId ? [] : [{ type: 'StudentMovedHouse', householdId }];
  },
  evolve: evolveStudent,
  initialState: () => ({ status: 'None' }),
};
