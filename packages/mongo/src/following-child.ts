/**
 * What is kept of a child goes where the child goes: its new school sees it, and the old one no more. So does what was kept of a record that was
 * merged into the child's: it is where the child is, and back where its own record is when the merge is undone (A3, A5).
 */
import type { EventEnvelope, StudentCard } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type { EventHandlers } from '@baoxue/event-bus';
import type { MergedRecords } from './merged-records.js';
import type { StudentCards } from './student-cards.js';

export interface FollowingChild {
  readonly records: Pick<MergedRecords, 'mergedInto' | 'standingFor'>;
  readonly cards: Pick<StudentCards, 'find'>;
  /**
   * Takes what is kept of one record to where the child is. Safe to repeat.
   * @param child the card of the child, with id and number of that record
   */
  readonly follow: (child: StudentCard, event: ChildEvent) => Promise<unknown>;
}

export type ChildEvent = EventEnvelope<{
  readonly studentId: string;
  /** Of a move. */
  readonly effectiveOn?: SchoolDate;
  /** Of a merge or its undoing. */
  readonly on?: SchoolDate;
  readonly intoStudentId?: string;
}>;

/** To be told after the card is kept and the merge is remembered, by the same consumer: so each is told in its order. */
export function followingChild({ records, cards, follow }: FollowingChild): EventHandlers {
  /** A record, and those that stand under it. */
  async function followAll(studentId: string, child: StudentCard, event: ChildEvent): Promise<void> {
    const all = [studentId, ...((await records.mergedInto([studentId])).get(studentId) ?? [])];
    const others = all.filter((id) => id !== child.studentId);
    if (others.length < all.length) await follow(child, event);
    if (others.length === 0) return;
    for (const own of (await cards.find(others)).values())
      await follow({ ...child, studentId: own.studentId, idNumberIndex: own.idNumberIndex }, event);
  }

  return {
    'student.moved.v1': (event: EventEnvelope<StudentCard>) => followAll(event.data.studentId, event.data, event),

    async 'student.merged.v1'(event: ChildEvent) {
      const { studentId } = event.data;
      const standing = (await records.standingFor([studentId])).get(studentId) ?? studentId;
      // Who was not heard of yet is where nothing can be taken to.
      const child = (await cards.find([standing])).get(standing);
      if (child) await followAll(studentId, child, event);
    },

    async 'student.unmerged.v1'(event: ChildEvent) {
      const { studentId } = event.data;
      const child = (await cards.find([studentId])).get(studentId);
      if (child) await followAll(studentId, child, event);
    },
  };
}
