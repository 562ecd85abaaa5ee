/** What a merge of two records of one child, and its undoing, mean for the child's case and days. Requirements A3, B3, B5. */
import type { EventEnvelope, StudentPlace } from '@baoxue/contracts';
import { idFrom } from '@baoxue/domain';
import type { EventHandlers } from '@baoxue/event-bus';
import type { MergedRecords, StudentCards } from '@baoxue/mongo';
import { isUnended, type DropoutCase, type DropoutCommand, type OpenedCase } from '../dropout-case/index.js';
import { cameThrough, endedByMerge } from './merged-record.js';
import { standingSubject, type Merged, type Unmerged } from './standing-subject.js';

type Trigger = Pick<EventEnvelope, 'id' | 'correlationid'>;

export interface MergedRecordDeps {
  readonly records: Pick<MergedRecords, 'merge' | 'unmerge' | 'mergedOn' | 'recordsOf' | 'mergedInto'>;
  readonly cards: Pick<StudentCards, 'find'>;
  readonly casesOf: (studentIds: readonly string[]) => Promise<ReadonlyMap<string, readonly CaseOfStudent[]>>;
  readonly findCase: (caseId: string) => Promise<CaseOfStudent | null>;
  readonly handleCase: (caseId: string, command: DropoutCommand, trigger: Trigger) => Promise<{ readonly state: DropoutCase }>;
  /** Looks at the runs of these students anew. */
  readonly recount: (studentIds: readonly string[], trigger: Trigger) => Promise<void>;
}

interface CaseOfStudent {
  readonly id: string;
  readonly state: DropoutCase;
}

export function mergedRecordHandlers({ records, cards, casesOf, findCase, handleCase, recount }: MergedRecordDeps): EventHandlers {
  /** The case begins under the other record where it stood; nowhere, when no school expects the child or a case follows it already. */
  async function takeOver(former: OpenedCase, formerId: string, place: StudentPlace, event: EventEnvelope): Promise<void> {
    const { studentId } = place;
    const [known, own] = await Promise.all([cards.find([studentId]), casesOf([studentId])]);
    const subject = standingSubject(place, known.get(studentId));
    if (subject === null || own.get(studentId)?.some(({ state }) => isUnended(state))) return;
    await handleCase(idFrom('dropout-case', studentId, event.id), { type: 'TakeOver', subject, former, formerId }, event);
  }

  /** All records of a child, the one that stands first, and the cases of each. */
  async function childOf(studentId: string) {
    const all = (await records.recordsOf([studentId])).get(studentId) ?? [studentId];
    const cases = await casesOf(all);
    const ofRecords = (ids: readonly string[]) => ids.flatMap((id) => cases.get(id) ?? []);
    return { all, standing: all[0] ?? studentId, ofRecords };
  }

  /** The records under which the cases stood that a case takes up, one after the other. */
  async function beganUnder({ state }: CaseOfStudent): Promise<readonly string[]> {
    const former = state.status === 'None' || state.reopens === null ? null : await findCase(state.reopens);
    return former && former.state.status !== 'None' ? [former.state.subject.studentId, ...(await beganUnder(former))] : [];
  }

  /** A second look for one event, which each case takes once. */
  const lookAgain = (studentIds: readonly string[], { id, correlationid }: EventEnvelope) =>
    recount(studentIds, { id: idFrom('recount', id), correlationid });

  return {
    async 'student.merged.v1'(event: EventEnvelope<Merged>) {
      const { studentId, intoStudentId, on } = event.data;
      await records.merge(studentId, intoStudentId, on);
      // The other record may have been merged on by now: the case goes to the one at the end.
      const { standing, ofRecords } = await childOf(studentId);
      const ended = endedByMerge(ofRecords([studentId]), on);
      if (ended) await takeOver(ended.state, ended.id, { ...event.data, studentId: standing }, event);
      await lookAgain([standing], event);
    },

    async 'student.unmerged.v1'(event: EventEnvelope<Unmerged>) {
      const { studentId, fromStudentId } = event.data;
      const mergedOn = await records.mergedOn(studentId);
      // The record takes back what began under it, or under one that stands under it, wherever that has been carried since.
      const { standing, all, ofRecords } = await childOf(fromStudentId);
      const under = await records.mergedInto([...all, studentId]);
      const own = [studentId, ...(under.get(studentId) ?? [])];
      async function beganHere(each: CaseOfStudent): Promise<boolean> {
        const present = each.state.status === 'None' ? '' : each.state.subject.studentId;
        const through = cameThrough(present, await beganUnder(each), (one, other) => under.get(other)?.includes(one) ?? false);
        return through.some((id) => own.includes(id));
      }
      const lent = ofRecords([standing]).find(({ state }) => isUnended(state));
      if (lent && isUnended(lent.state) && (await beganHere(lent))) {
        await takeOver(lent.state, lent.id, event.data, event);
        await handleCase(lent.id, { type: 'FollowChild', subject: lent.state.subject, ends: true }, event);
      } else if (mergedOn !== null) {
        const ended = endedByMerge((await casesOf([studentId])).get(studentId) ?? [], mergedOn);
        const isTakenUp = ofRecords(all).some(({ state }) => state.status !== 'None' && state.reopens === ended?.id);
        if (ended && !isTakenUp) await takeOver(ended.state, ended.id, event.data, event);
      }
      // Last, so that a repeat after a fault still knows what to give back.
      await records.unmerge(studentId);
      await lookAgain([studentId, standing], event);
    },
  };
}
