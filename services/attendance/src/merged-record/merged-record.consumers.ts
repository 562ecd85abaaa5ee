/** What a merge of two records of one child, and its undoing, mean for the child's case and days. Requirements A3, B3, B5. */
import type { EventEnvelope, StudentPlace } from '@baoxue/contracts';
import { idFrom } from '@baoxue/domain';
import type { EventHandlers } from '@baoxue/event-bus';
import type { MergedRecords, StudentCards } from '@baoxue/mongo';
import { isUnended, type DropoutCase, type DropoutCommand, type OpenedCase } from '../dropout-case/index.js';
import { endedByMerge, isOf } from './merged-record.js';
import { standingSubject, type Merged, type Unmerged } from './standing-subject.js';

type Trigger = Pick<EventEnvelope, 'id' | 'correlationid'>;

export interface MergedRecordDeps {
  readonly records: Pick<MergedRecords, 'merge' | 'unmerge' | 'mergedOn'>;
  readonly cards: Pick<StudentCards, 'find'>;
  readonly casesOf: (studentIds: readonly string[]) => Promise<ReadonlyMap<string, readonly CaseOfStudent[]>>;
  readonly handleCase: (caseId: string, command: DropoutCommand, trigger: Trigger) => Promise<{ readonly state: DropoutCase }>;
  /** Looks at the runs of these students anew. */
  readonly recount: (studentIds: readonly string[], trigger: Trigger) => Promise<void>;
}

interface CaseOfStudent {
  readonly id: string;
  readonly state: DropoutCase;
}

export function mergedRecordHandlers({ records, cards, casesOf, handleCase, recount }: MergedRecordDeps): EventHandlers {
  /** The case begins under the other record where it stood; nowhere, when no school expects the child or a case follows it already. */
  async function takeOver(former: OpenedCase, formerId: string, place: StudentPlace, event: EventEnvelope): Promise<void> {
    const { studentId } = place;
    const [known, own] = await Promise.all([cards.find([studentId]), casesOf([studentId])]);
    const subject = standingSubject(place, known.get(studentId));
    if (subject === null || own.get(studentId)?.some(({ state }) => isUnended(state))) return;
    await handleCase(idFrom('dropout-case', studentId, event.id), { type: 'TakeOver', subject, former, formerId }, event);
  }

  /** A second look for one event, which each case takes once. */
  const lookAgain = (studentIds: readonly string[], { id, correlationid }: EventEnvelope) =>
    recount(studentIds, { id: idFrom('recount', id), correlationid });

  return {
    async 'student.merged.v1'(event: EventEnvelope<Merged>) {
      const { studentId, intoStudentId, on } = event.data;
      await records.merge(studentId, intoStudentId, on);
      const ended = endedByMerge((await casesOf([studentId])).get(studentId) ?? [], on);
      if (ended) await takeOver(ended.state, ended.id, { ...event.data, studentId: intoStudentId }, event);
      await lookAgain([intoStudentId], event);
    },

    async 'student.unmerged.v1'(event: EventEnvelope<Unmerged>) {
      const { studentId, fromStudentId } = event.data;
      const mergedOn = await records.mergedOn(studentId);
      const cases = await casesOf([studentId, fromStudentId]);
      const [own, kept] = [cases.get(studentId) ?? [], cases.get(fromStudentId) ?? []];
      const lent = kept.find(({ state }) => isUnended(state));
      if (lent && isUnended(lent.state) && isOf(lent, own, kept)) {
        await takeOver(lent.state, lent.id, event.data, event);
        await handleCase(lent.id, { type: 'FollowChild', subject: lent.state.subject, ends: true }, event);
      } else {
        const ended = mergedOn === null ? undefined : endedByMerge(own, mergedOn);
        if (ended && !kept.some((each) => isOf(each, own, kept))) await takeOver(ended.state, ended.id, event.data, event);
      }
      // Last, so that a repeat after a fault still knows what to give back.
      await records.unmerge(studentId);
      await lookAgain([studentId, fromStudentId], event);
    },
  };
}
