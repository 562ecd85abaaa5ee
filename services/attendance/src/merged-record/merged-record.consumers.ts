/** What a merge of two records of one child, and its undoing, mean for the child's case and days. Requirements A3, B3, B5. */
import type { EventEnvelope, StudentPlace } from '@baoxue/contracts';
import { idFrom, type SchoolDate } from '@baoxue/domain';
import type { EventHandlers } from '@baoxue/event-bus';
import type { MergedRecords, StudentCards } from '@baoxue/mongo';
import { isUnended, type DropoutCase, type DropoutCommand, type OpenedCase } from '../dropout-case/index.js';
import { cameThrough, endedByMerge, fateOf, mayHaveGoneBack, type Standing } from './merged-record.js';
import { standingSubject, type CarriedCase, type Merged, type Unmerged } from './standing-subject.js';

type Trigger = Pick<EventEnvelope, 'id' | 'correlationid'>;

export interface MergedRecordDeps {
  readonly records: Pick<MergedRecords, 'merge' | 'unmerge' | 'mergedOn' | 'recordsOf' | 'mergedInto'>;
  readonly cards: Pick<StudentCards, 'find'>;
  readonly casesOf: (studentIds: readonly string[]) => Promise<ReadonlyMap<string, readonly CaseOfStudent[]>>;
  readonly findCase: (caseId: string) => Promise<CaseOfStudent | null>;
  readonly handleCase: (caseId: string, command: DropoutCommand, trigger: Trigger) => Promise<{ readonly state: DropoutCase }>;
  /** Whether the registers of this child still show the absence that a case stands on. */
  readonly showsAbsence: (studentId: string, state: OpenedCase) => Promise<boolean>;
  /** The rungs that were issued of the ladder of a case. */
  readonly rungsOn: (caseId: string) => Promise<number>;
  /** Takes notices, holds and referrals along with the case. */
  readonly carryOn: (carried: CarriedCase, event: EventEnvelope) => Promise<void>;
  /** Looks at the runs of these students anew. */
  readonly recount: (studentIds: readonly string[], trigger: Trigger) => Promise<void>;
}

interface CaseOfStudent {
  readonly id: string;
  readonly state: DropoutCase;
}

interface OpenedCaseOf extends CaseOfStudent {
  readonly state: OpenedCase;
}

const isOpened = (each: CaseOfStudent): each is OpenedCaseOf => each.state.status !== 'None';

export function mergedRecordHandlers(deps: MergedRecordDeps): EventHandlers {
  const { records, cards, casesOf, findCase, handleCase, showsAbsence, rungsOn, carryOn, recount } = deps;

  /** The one case that an event makes under a record: a repeat finds it again. */
  const caseIdFor = (studentId: string, event: EventEnvelope) => idFrom('dropout-case', studentId, event.id);

  const casesBefore = async (studentId: string, event: EventEnvelope): Promise<readonly OpenedCaseOf[]> =>
    ((await casesOf([studentId])).get(studentId) ?? []).filter(isOpened).filter(({ id }) => id !== caseIdFor(studentId, event));

  /** All records of a child, that which stands for the others first. */
  const recordsOf = async (studentId: string): Promise<readonly [string, ...string[]]> => {
    const [standing = studentId, ...others] = (await records.recordsOf([studentId])).get(studentId) ?? [];
    return [standing, ...others];
  };

  async function findOpened(caseId: string): Promise<OpenedCaseOf | null> {
    const found = await findCase(caseId);
    return found && isOpened(found) ? found : null;
  }

  /** The records under which the cases stood that a case takes up, one after the other. */
  async function beganUnder({ reopens }: OpenedCase): Promise<readonly string[]> {
    const former = reopens === null ? null : await findOpened(reopens);
    return former ? [former.state.subject.studentId, ...(await beganUnder(former.state))] : [];
  }

  const standingOf = async ({ id, state }: OpenedCaseOf): Promise<Standing> => ({ state, rungs: await rungsOn(id) });

  /** The case begins under the other record where it stood, with all that hangs on it; nowhere, when no school expects the child there. */
  async function takeOver(former: OpenedCaseOf, place: StudentPlace, event: EventEnvelope, inPlaceOf: string | null = null): Promise<void> {
    const { studentId } = place;
    const subject = standingSubject(place, (await cards.find([studentId])).get(studentId));
    if (subject === null) return;
    const to = caseIdFor(studentId, event);
    await handleCase(to, { type: 'TakeOver', subject, former: former.state, formerId: former.id, inPlaceOf }, event);
    const from = [former.id, ...(inPlaceOf === null ? [] : [inPlaceOf])];
    await carryOn({ from, to, subject }, event);
    // Under an id of its own: the same event may end the same case. That which goes on is passed on last: by it a repeat knows whether all is done.
    const trigger = { id: idFrom('passed-on', event.id), correlationid: event.correlationid };
    for (const caseId of from.toReversed()) await handleCase(caseId, { type: 'PassOn', to }, trigger);
  }

  const endFor = ({ id, state }: OpenedCaseOf, event: EventEnvelope) =>
    handleCase(id, { type: 'FollowChild', subject: state.subject, ends: true }, event);

  async function goOn(former: OpenedCaseOf, place: StudentPlace, on: SchoolDate, event: EventEnvelope): Promise<void> {
    const kept = await casesBefore(place.studentId, event);
    const own = kept.find(({ state }) => isUnended(state)) ?? null;
    const isShown = await showsAbsence(place.studentId, former.state);
    const fate = fateOf(await standingOf(former), own && (await standingOf(own)), isShown);
    if (fate !== 'goes-on' && fate !== 'goes-on-in-place') return;
    if (own) await endFor(own, event);
    // A repeat after a fault finds it ended.
    await takeOver(former, place, event, own?.id ?? endedByMerge(kept, on)?.id ?? null);
  }

  /**
   * What was lent goes back, wherever it has been carried since, or what had come to an end in the merge begins anew; and what had given its place
   * to it stands again.
   */
  async function giveBack(event: EventEnvelope<Unmerged>): Promise<void> {
    const { studentId, fromStudentId, ...at } = event.data;
    const place = { ...at, studentId };
    const all = await recordsOf(fromStudentId);
    const under = await records.mergedInto([...all, studentId]);
    const going = [studentId, ...(under.get(studentId) ?? [])];
    async function beganHere({ state }: OpenedCaseOf): Promise<boolean> {
      const isUnder = (one: string, other: string) => under.get(other)?.includes(one) ?? false;
      return cameThrough(state.subject.studentId, await beganUnder(state), isUnder).some((id) => going.includes(id));
    }
    const mergedOn = await records.mergedOn(studentId);
    const [own, kept] = [await casesBefore(studentId, event), await casesBefore(all[0], event)];
    const lent = kept.find(({ state }) => isUnended(state));
    const ended = mergedOn === null ? undefined : endedByMerge(own, mergedOn);
    if (lent && (await beganHere(lent))) {
      if (!own.some(({ state }) => isUnended(state))) await takeOver(lent, place, event);
      await endFor(lent, event);
    } else if (ended && !(await isTakenUp(ended, all, event))) {
      await takeOver(ended, place, event);
    }
    if (mergedOn === null) return;
    const staying = all.filter((record) => !going.includes(record));
    for (const each of kept.filter(({ state }) => mayHaveGoneBack(state))) {
      const displaced = (await beganHere(each)) ? await displacedBy(each, staying, event) : null;
      if (displaced) return takeOver(displaced, { ...displaced.state.subject, studentId: all[0] }, event);
    }
  }

  /** The case of one of these records which that case has taken the place of, or one that it takes up did before its record was merged on. */
  async function displacedBy({ state }: OpenedCaseOf, among: readonly string[], event: EventEnvelope): Promise<OpenedCaseOf | null> {
    const displaced = state.inPlaceOf == null ? null : await findOpened(state.inPlaceOf);
    if (displaced && among.includes(displaced.state.subject.studentId) && !(await isTakenUp(displaced, among, event))) return displaced;
    const former = state.reopens === null ? null : await findOpened(state.reopens);
    return former && displacedBy(former, among, event);
  }

  /** By a case that this event did not make: a repeat after a fault goes on with its own. */
  const isTakenUp = async ({ id }: OpenedCaseOf, among: readonly string[], event: EventEnvelope): Promise<boolean> =>
    (await Promise.all(among.map((record) => casesBefore(record, event)))).flat().some(({ state }) => state.reopens === id);

  /**
   * The case that ended when this record was closed; or that of a record under it, which was told to go on here only after this one had been
   * closed as well, and found no school.
   */
  async function endedWith(studentId: string, on: SchoolDate, event: EventEnvelope): Promise<OpenedCaseOf | undefined> {
    const own = endedByMerge(await casesBefore(studentId, event), on);
    if (own) return own;
    const all = await recordsOf(studentId);
    for (const record of (await records.mergedInto([studentId])).get(studentId) ?? []) {
      const stranded = endedByMerge(await casesBefore(record, event), on);
      if (stranded && !(await isTakenUp(stranded, all, event))) return stranded;
    }
    return undefined;
  }

  /** A second look for one event, which each case takes once. */
  const lookAgain = (studentIds: readonly string[], { id, correlationid }: EventEnvelope) =>
    recount(studentIds, { id: idFrom('recount', id), correlationid });

  return {
    async 'student.merged.v1'(event: EventEnvelope<Merged>) {
      const { studentId, intoStudentId, on } = event.data;
      await records.merge(studentId, intoStudentId, on);
      // The other record may have been merged on by now: the case goes to the one at the end.
      const [standing] = await recordsOf(studentId);
      const ended = await endedWith(studentId, on, event);
      if (ended) await goOn(ended, { ...event.data, studentId: standing }, on, event);
      await lookAgain([standing], event);
    },

    async 'student.unmerged.v1'(event: EventEnvelope<Unmerged>) {
      const { studentId, fromStudentId } = event.data;
      await giveBack(event);
      const [standing] = await recordsOf(fromStudentId);
      // Last, so that a repeat after a fault still knows what to give back.
      await records.unmerge(studentId);
      await lookAgain([studentId, standing], event);
    },
  };
}
