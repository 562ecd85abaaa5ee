/** The data of one kind are removed from a child's record; decided on the record itself, so that each is removed once (G4). */
import type { Decider, SchoolDate, KindOfData } from '@baoxue/domain';
import { evolveStudent, leftOn, type Student, type StudentEvent } from '../student/index.js';

export interface RemoveData {
  readonly type: 'RemoveData';
  readonly kind: KindOfData;
  readonly on: SchoolDate;
  /** Only of a child who left before this day. */
  readonly leftBefore: SchoolDate;
}

export const removingDataDecider: Decider<RemoveData, StudentEvent, Student, null> = {
  decide({ kind, on, leftBefore }, state) {
    if (state.status === 'None' || state.removed?.[kind]) return [];
    // A merged record goes with the one that stands for it; a child who came back in the last moment stays.
    const left = leftOn(state);
    const isDue = state.merged !== null || (left !== null && left < leftBefore);
    return isDue ? [{ type: 'DataRemoved', kind, on }] : [];
  },
  evolve: evolveStudent,
  initialState: () => ({ status: 'None' }),
};
