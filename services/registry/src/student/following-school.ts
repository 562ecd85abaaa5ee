/**
 * A school that moves takes its children along: the registration stays, what changes is where it lies (A2). Those who are on their way to it find it
 * there, and whoever answers for the new place sees them coming.
 */
import type { Decider, SchoolDate } from '@baoxue/domain';
import { type Student } from './student-state.js';
import { evolveStudent, type StudentEvent } from './student.js';

export interface FollowSchool {
  readonly type: 'FollowSchool';
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
  readonly on: SchoolDate;
}

export const followingSchool: Decider<FollowSchool, StudentEvent, Student, null> = {
  decide({ schoolId, jurisdictions, on }, state) {
    if (state.status === 'None') return [];
    const liesElsewhere = (path: readonly string[]) => path.join() !== jurisdictions.join();
    const { card, transfer } = state;
    if (card.schoolId === schoolId && liesElsewhere(card.jurisdictions)) return [{ type: 'SchoolFollowed', on, jurisdictions }];
    if (transfer?.to?.schoolId === schoolId && liesElsewhere(transfer.to.jurisdictions))
      return [{ type: 'DestinationFollowed', jurisdictions }];
    return [];
  },
  evolve: evolveStudent,
  initialState: () => ({ status: 'None' }),
};
