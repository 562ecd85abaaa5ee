/**
 * What is kept of a child goes where the child goes: its new school sees it, and the old one no more. So does what was kept of a record that was
 * merged into the child's: it is where the child is, and back where its own record is when the merge is undone. Requirements A3, A5.
 */
import type { EventEnvelope, StudentCard } from '@baoxue/contracts';
import type { EventHandlers } from '@baoxue/event-bus';
import type { MergedRecords, StudentCards } from '@baoxue/mongo';
import { recordsLoader } from '@baoxue/service';
import { subjectOf, type CaseSubject } from './dropout-case/index.js';
import { standingSubject, type Merged, type Unmerged } from './merged-record/index.js';

export interface FollowingChild {
  readonly records: Pick<MergedRecords, 'mergedInto' | 'standingFor'>;
  readonly cards: Pick<StudentCards, 'find'>;
  /** Takes what is kept of one record to where the child is. */
  readonly follow: (subject: CaseSubject, event: EventEnvelope) => Promise<unknown>;
}

/** To be told after the merge is remembered. */
export function followingChild({ records, cards, follow }: FollowingChild): EventHandlers {
  async function followAll(studentId: string, child: CaseSubject, event: EventEnvelope): Promise<void> {
    for (const record of await recordsLoader(records.mergedInto)(studentId)) await follow({ ...child, studentId: record }, event);
  }

  return {
    'student.moved.v1': (event: EventEnvelope<StudentCard>) => followAll(event.data.studentId, subjectOf(event.data), event),

    async 'student.merged.v1'(event: EventEnvelope<Merged>) {
      const { studentId } = event.data;
      const standing = (await records.standingFor([studentId])).get(studentId) ?? studentId;
      const child = standingSubject({ ...event.data, studentId: standing }, (await cards.find([standing])).get(standing));
      if (child) await followAll(studentId, child, event);
    },

    'student.unmerged.v1': (event: EventEnvelope<Unmerged>) => followAll(event.data.studentId, subjectOf(event.data), event),
  };
}
