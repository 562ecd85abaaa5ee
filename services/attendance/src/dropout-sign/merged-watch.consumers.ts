/** A watch goes to the record that stands when two records of one child are merged, and back when that is undone. Requirements A3, B4. */
import type { EventEnvelope, StudentPlace } from '@baoxue/contracts';
import type { EventHandlers } from '@baoxue/event-bus';
import type { StudentCards } from '@baoxue/mongo';
import type { CaseSubject } from '../dropout-case/index.js';
import { standingSubject, type Merged, type Unmerged } from '../merged-record/index.js';
import type { SignCommand } from './dropout-sign.js';
import { endedByMerge, markedWith, partOf, type Gathered } from './merged-watch.js';
import { openWatch, type ChildWatch } from './watch-state.js';

export interface MergedWatchDeps {
  readonly cards: Pick<StudentCards, 'find'>;
  readonly watchOf: (studentId: string) => Promise<ChildWatch | null>;
  readonly handle: (child: CaseSubject, command: SignCommand, event: EventEnvelope) => Promise<unknown>;
}

export function mergedWatchHandlers({ cards, watchOf, handle }: MergedWatchDeps): EventHandlers {
  /** Nowhere, when no school expects the child under that record; a case that follows it asks for persuasion itself. */
  async function takeOver(gathered: Gathered, place: StudentPlace, event: EventEnvelope): Promise<void> {
    const { studentId } = place;
    const subject = standingSubject(place, (await cards.find([studentId])).get(studentId));
    if (subject !== null) await handle(subject, { type: 'TakeOver', subject, gathered }, event);
  }

  return {
    async 'student.merged.v1'(event: EventEnvelope<Merged>) {
      const { studentId, intoStudentId, on } = event.data;
      const own = await watchOf(studentId);
      const former = own && endedByMerge(own, on);
      if (former) await takeOver(markedWith(studentId, former), { ...event.data, studentId: intoStudentId }, event);
    },

    async 'student.unmerged.v1'(event: EventEnvelope<Unmerged>) {
      const { studentId, fromStudentId } = event.data;
      const kept = await watchOf(fromStudentId);
      if (kept?.status !== 'Watched') return;
      const open = openWatch(kept);
      const part = open && partOf(open, studentId);
      if (part) await takeOver(part, event.data, event);
      // Last, so that a repeat after a fault still knows what to give back.
      await handle(kept.subject, { type: 'GiveBack', to: studentId }, event);
    },
  };
}
