import type { Clock, SchoolDate } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { onLeaveOn, plannedLeaveDecider, type Leave, type LeaveEvent, type LeaveKind, type PlannedLeave } from './planned-leave.js';

export type PlannedLeaveStore = AggregateStore<Leave, LeaveEvent> & {
  /** Leave of each of these students that is not over on this day. */
  ofStudents(studentIds: readonly string[], day: SchoolDate): Promise<LeaveOfStudent[]>;
  /** Who of these students is on which leave on a day. */
  onLeave(studentIds: readonly string[], day: SchoolDate): Promise<ReadonlyMap<string, LeaveKind>>;
};

export interface LeaveOfStudent {
  readonly studentId: string;
  readonly leave: Kept<PlannedLeave>;
}

interface StoredLeave {
  readonly studentIds: readonly string[];
  readonly to: SchoolDate;
  readonly leave: PlannedLeave;
}

/** A page of students has no more leave at hand than this. */
const LEAVES_MAX = 1_000;

export function plannedLeaveStore(connection: mongoose.Connection, clock: Clock): PlannedLeaveStore {
  const store = aggregateStore<Leave, LeaveEvent>({
    connection,
    clock,
    collection: 'planned_leaves',
    source: 'baoxue/attendance/planned-leave',
    initialState: plannedLeaveDecider.initialState,
    toStored,
    fromStored: ({ leave }: StoredLeave) => leave,
    publish: () => null,
    indexes: [{ key: { 'state.studentIds': 1, 'state.to': 1 } }],
  });

  /** Leave that was planned for any of these students and until this day or later. */
  async function planned(studentIds: readonly string[], day: SchoolDate): Promise<Kept<PlannedLeave>[]> {
    const found = await store.query({ 'state.studentIds': { $in: [...studentIds] }, 'state.to': { $gte: day } }, { limit: LEAVES_MAX });
    return found as Kept<PlannedLeave>[];
  }

  return {
    ...store,
    async ofStudents(studentIds, day) {
      const asked = new Set(studentIds);
      return (await planned(studentIds, day)).flatMap((leave) =>
        leave.state.students
          .filter(({ studentId, lastDay }) => asked.has(studentId) && lastDay >= day && lastDay >= leave.state.from)
          .map(({ studentId }) => ({ studentId, leave })),
      );
    },
    async onLeave(studentIds, day) {
      const leaves = await planned(studentIds, day);
      return onLeaveOn(
        leaves.map(({ state }) => state),
        day,
      );
    },
  };
}

function toStored(leave: Leave): StoredLeave {
  if (leave.status === 'None') throw new Error('Leave that was never planned is not stored');
  return { studentIds: leave.students.map(({ studentId }) => studentId), to: leave.to, leave };
}
