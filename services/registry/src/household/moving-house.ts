/** A child moves to another household; decided on the child's record (A4). */
import type { Decider } from '@baoxue/domain';
import { evolveStudent, openRecord, type Student, type StudentEvent } from '../student/index.js';

export interface MoveHouse {
  readonly type: 'MoveHouse';
  readonly householdId: string;
  readonly homePlaces: readonly string[];
}

export const movingHouseDecider: Decider<MoveHouse, StudentEvent, Student, null> = {
  decide({ householdId, homePlaces }, student) {
    return openRecord(student).householdId === householdId ? [] : [{ type: 'StudentMovedHouse', householdId, homePlaces }];
  },
  evolve: evolveStudent,
  initialState: () => ({ status: 'None' }),
};
