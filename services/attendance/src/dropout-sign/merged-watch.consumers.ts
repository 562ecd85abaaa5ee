/** A watch goes to the record that stands when two records of one child are merged, and back when that is undone. Requirements A3, B4. */
import type { EventEnvelope, StudentPlace } from '@baoxue/contracts';
import type { EventHandlers } from '@baoxue/event-bus';
import type { MergedRecords, StudentCards } from '@baoxue/mongo';
import type { CaseSubject } from '../dropout-case/index.js';
import { standingSubject, type Merged, type Unmerged } from '../merged-record/index.js';
import type { SignCommand } from './dropout-sign.js';
import { markedWith, partOf, wasEndedByMerge, type Gathered } from './merged-watch.js';
import { lastWatch, type ChildWatch, type Watch } from './watch-state.js';

export interface MergedWatchDeps {
  readonly cards: Pick<StudentCards, 'find'>;
  /** As they are after the event was remembered. */
  readonly records: Pick<MergedRecords, 'standingFor' | 'mergedInto'>;
  readonly watchOf: (studentId: string) => Promise<ChildWatch | null>;
  /** The case that follows a child, in whatever state, and that which it takes up again. */
  readonly caseOf: (studentId: string) => Promise<{ readonly id: string; readonly reopens: string | null } | null>;
  readonly handle: (child: CaseSubject, command: SignCommand, event: EventEnvelope) => Promise<unknown>;
}

export function mergedWatchHandlers({ cards, records, watchOf, caseOf, handle }: MergedWatchDeps): EventHandlers {
  /** Nowhere, when no school expects the child under that record; a case that follows it asks for persuasion itself. */
  async function takeOver(gathered: Gathered, place: StudentPlace, caseId: string | null, event: EventEnvelope): Promise<void> {
    const { studentId } = place;
    const subject = standingSubject(place, (await cards.find([studentId])).get(studentId));
    if (subject !== null) await handle(subject, { type: 'TakeOver', subject, gathered, caseId }, event);
  }

  /** The last watch of a record; or that of one under it, which was told to go on here only after this record had been closed as well. */
  async function lastWatchOf(studentId: string): Promise<{ readonly record: string; readonly last: Watch } | null> {
    for (const record of [studentId, ...((await records.mergedInto([studentId])).get(studentId) ?? [])]) {
      const last = lastWatch((await watchOf(record)) ?? { status: 'None' });
      if (last) return { record, last };
    }
    return null;
  }

  const standingFor = async (studentId: string): Promise<string> => (await records.standingFor([studentId])).get(studentId) ?? studentId;

  return {
    async 'student.merged.v1'(event: EventEnvelope<Merged>) {
      const { studentId, on } = event.data;
      const { record, last } = (await lastWatchOf(studentId)) ?? { record: studentId, last: null };
      if (!last?.ended) return;
      const standing = await standingFor(studentId);
      const followed = await caseOf(standing);
      // Its case goes on under the other record, and what led into it with it.
      const caseId = last.ended.caseId !== null && followed?.reopens === last.ended.caseId ? followed.id : null;
      if (caseId === null && !wasEndedByMerge(last, on)) return;
      await takeOver(markedWith(record, last), { ...event.data, studentId: standing }, caseId, event);
    },

    async 'student.unmerged.v1'(event: EventEnvelope<Unmerged>) {
      const { studentId, fromStudentId } = event.data;
      const of = [studentId, ...((await records.mergedInto([studentId])).get(studentId) ?? [])];
      const kept = await watchOf(await standingFor(fromStudentId));
      if (kept?.status !== 'Watched') return;
      const last = lastWatch(kept);
      const part = last && last.givenBackTo === undefined ? partOf(last, of) : null;
      const caseId = (part && (await caseOf(studentId))?.id) ?? null;
      // What led into a case that is over asks for nothing any more.
      if (part && (caseId !== null || last?.ended === null)) await takeOver(part, event.data, caseId, event);
      // Last, so that a repeat after a fault still knows what to give back.
      await handle(kept.subject, { type: 'GiveBack', records: of }, event);
    },
  };
}
