/** A watch goes to the record that stands when two records of one child are merged, and back when that is undone. Requirements A3, B4. */
import type { EventEnvelope, StudentPlace } from '@baoxue/contracts';
import type { EventHandlers } from '@baoxue/event-bus';
import type { StudentCards } from '@baoxue/mongo';
import type { CaseSubject } from '../dropout-case/index.js';
import { standingSubject, type Merged, type Unmerged } from '../merged-record/index.js';
import type { SignCommand } from './dropout-sign.js';
import { markedWith, partOf, wasEndedByMerge, type Gathered } from './merged-watch.js';
import { lastWatch, type ChildWatch } from './watch-state.js';

export interface MergedWatchDeps {
  readonly cards: Pick<StudentCards, 'find'>;
  readonly watchOf: (studentId: string) => Promise<ChildWatch | null>;
  /** The case that follows a child, in whatever state, and that which it takes up again. */
  readonly caseOf: (studentId: string) => Promise<{ readonly id: string; readonly reopens: string | null } | null>;
  readonly handle: (child: CaseSubject, command: SignCommand, event: EventEnvelope) => Promise<unknown>;
}

export function mergedWatchHandlers({ cards, watchOf, caseOf, handle }: MergedWatchDeps): EventHandlers {
  /** Nowhere, when no school expects the child under that record; a case that follows it asks for persuasion itself. */
  async function takeOver(gathered: Gathered, place: StudentPlace, caseId: string | null, event: EventEnvelope): Promise<void> {
    const { studentId } = place;
    const subject = standingSubject(place, (await cards.find([studentId])).get(studentId));
    if (subject !== null) await handle(subject, { type: 'TakeOver', subject, gathered, caseId }, event);
  }

  return {
    async 'student.merged.v1'(event: EventEnvelope<Merged>) {
      const { studentId, intoStudentId, on } = event.data;
      const last = lastWatch((await watchOf(studentId)) ?? { status: 'None' });
      if (!last?.ended) return;
      const followed = await caseOf(intoStudentId);
      // Its case goes on under the other record, and what led into it with it.
      const caseId = last.ended.caseId !== null && followed?.reopens === last.ended.caseId ? followed.id : null;
      if (caseId === null && !wasEndedByMerge(last, on)) return;
      await takeOver(markedWith(studentId, last), { ...event.data, studentId: intoStudentId }, caseId, event);
    },

    async 'student.unmerged.v1'(event: EventEnvelope<Unmerged>) {
      const { studentId, fromStudentId } = event.data;
      const kept = await watchOf(fromStudentId);
      if (kept?.status !== 'Watched') return;
      const last = lastWatch(kept);
      const part = last && last.givenBackTo === undefined ? partOf(last, studentId) : null;
      const caseId = (part && (await caseOf(studentId))?.id) ?? null;
      // What led into a case that is over asks for nothing any more.
      if (part && (caseId !== null || last?.ended === null)) await takeOver(part, event.data, caseId, event);
      // Last, so that a repeat after a fault still knows what to give back.
      await handle(kept.subject, { type: 'GiveBack', to: studentId }, event);
    },
  };
}
