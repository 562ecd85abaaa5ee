/** A school that moves takes its children along: the registration stays, what changes is where it lies (A2). */
import type { Decider, SchoolDate } from '@baoxue/domain';
import { evolveStudent, type Student, type StudentEvent } from './student.js';

export interface FollowSchool {
  readonly type: 'FollowSchool';
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
  readonly on: SchoolDate;
}

export const followingSchool: Decider<FollowSchool, StudentEvent, Student, null> = {
  decide({ schoolId, jurisdictions, on }, state) {
    if (state.status === 'None' || state.card.schoolId !== schoolId) return [];
    return state.card.jurisdictions.join() === jurisdictions.join() ? [] : [{ type: 'SchoolFollowed', on, jurisdictions }];
  },
  evolve: evolveStudent,
  initialState: () => ({ status: 'None' }),
};
