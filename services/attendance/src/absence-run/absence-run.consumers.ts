import type { EventEnvelope, RollTaken, StudentCard, StudentPlace } from '@baoxue/contracts';
import { idFrom, type SchoolDate } from '@baoxue/domain';
import { inTurn, type EventHandlers } from '@baoxue/event-bus';
import type { StudentCards } from '@baoxue/mongo';
import {
  followedFrom,
  isOpen,
  isUnended,
  subjectOf,
  type DropoutCase,
  type DropoutCommand,
  type UnreceivedTransfer,
} from '../dropout-case/index.js';
import type { ClassStayStore } from '../roll-call/class-stay.store.js';
import { isExpectedInClass } from '../roll-call/index.js';
import { countsFromOfHistory, daysFrom, latestRunOf, type AttendanceDays, type RunLength, type SchoolDaysBetween } from './absence-run.js';
import type { AttendanceDaysStore } from './absence-run.store.js';

export interface AbsenceRunDeps {
  readonly days: Pick<AttendanceDaysStore, 'record' | 'find'>;
  readonly cards: Pick<StudentCards, 'find' | 'apply'>;
  readonly recordStay: ClassStayStore['record'];
  /** For each of these records the one that stands for it. */
  readonly standingFor: (studentIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly schoolDaysBetween: SchoolDaysBetween;
  /** From which length a run is suspicious, where and when. */
  readonly suspectedFrom: (jurisdictions: readonly string[]) => RunLength;
  /** The cases of each of these students, latest first. */
  readonly casesOf: (studentIds: readonly string[]) => Promise<ReadonlyMap<string, readonly CaseOfStudent[]>>;
  readonly handleCase: (caseId: string, command: DropoutCommand, trigger: Trigger) => Promise<CaseOfStudent>;
}

/** What made the runs change: an event, or an import of past registers. */
type Trigger = Pick<EventEnvelope, 'id' | 'correlationid'>;

export interface CaseOfStudent {
  readonly id: string;
  readonly state: DropoutCase;
}

/** Keeps each student's days from the registers and lets the case rule look whenever a run may have changed. Requirement B3. */
export function absenceCounting(deps: AbsenceRunDeps) {
  const { days, cards, recordStay, standingFor, schoolDaysBetween, suspectedFrom, casesOf, handleCase } = deps;

  async function registerArrived(event: EventEnvelope<RollTaken>): Promise<void> {
    const { date, entries } = event.data;
    await days.record([{ date, entries }]);
    await recount(
      entries.map(({ studentId }) => studentId),
      event,
    );
  }

  /** Looks at these students' runs as the registers now stand. The same trigger counts once. */
  async function recount(named: readonly string[], trigger: Trigger): Promise<void> {
    const studentIds = [...new Set((await standingFor(named)).values())];
    const [known, cases, places] = await Promise.all([days.find(studentIds), casesOf(studentIds), cards.find(studentIds)]);
    for (const studentId of studentIds) {
      const [card, own] = [places.get(studentId), cases.get(studentId) ?? []];
      const registered = known.get(studentId) ?? { marks: {} };
      if (card && (own.length > 0 || isSuspicious(registered, card))) await oneAfterAnother(studentId, () => countOne(studentId, trigger));
    }
  }

  /** Several registers of a class are heard at once; what each makes of a child must know what the one before it has made. */
  const oneAfterAnother = <T>(studentId: string, work: () => Promise<T>) => inTurn(`attendance.child|${studentId}`, work);

  async function countOne(studentId: string, trigger: Trigger): Promise<void> {
    const [known, cases, places] = await Promise.all([days.find([studentId]), casesOf([studentId]), cards.find([studentId])]);
    const card = places.get(studentId);
    if (card) await count(card, known.get(studentId) ?? { marks: {} }, cases.get(studentId) ?? [], trigger);
  }

  const isSuspicious = (known: AttendanceDays, { jurisdictions }: StudentCard): boolean =>
    latestRunOf(suspectedFrom(jurisdictions), daysFrom(known, countsFromOfHistory(known)), schoolDaysBetween) !== null;

  /**
   * The child's own case looks first. When it falls, what it took up again looks too, for that return may have lasted after all; and when
   * no case is left, a new one may open, which takes up the last.
   */
  async function count(card: StudentCard, known: AttendanceDays, own: readonly CaseOfStudent[], trigger: Trigger): Promise<void> {
    const look = (reopens: string | null, countsFrom: SchoolDate | null): DropoutCommand => ({
      type: 'CountAbsence',
      subject: subjectOf(card),
      days: known,
      reopens,
      countsFrom,
    });
    const lookAgain = ({ id, state }: CaseOfStudent) => handleCase(id, look(reopenedBy(state), countsFromOf(state, own, known)), trigger);
    // The open one first: a return that is still observed beside it would open another.
    const last = own.find(({ state }) => isOpen(state)) ?? own.find(({ state }) => isUnended(state)) ?? own[0];
    const after = last && (await lookAgain(last));
    for (let each = after; each; each = await formerOf(each)) if (isUnended(each.state)) return;
    // A register that is heard after the child has gone tells of days that no school answers for any more.
    if (!isExpectedInClass(card)) return;
    const countsFrom = nextCountsFrom(after, own, known);
    await handleCase(idFrom('dropout-case', card.studentId, trigger.id), look(last?.id ?? null, countsFrom), trigger);

    /** Behind a case that has fallen stands the one it took up. */
    async function formerOf({ state }: CaseOfStudent): Promise<CaseOfStudent | undefined> {
      const former = state.status === 'Withdrawn' ? own.find(({ id }) => id === reopenedBy(state)) : undefined;
      return former && lookAgain(former);
    }
  }

  /** The card changes first, so that whoever looks next sees the new school. */
  async function childMoved(event: EventEnvelope<StudentCard & { effectiveOn: SchoolDate }>): Promise<void> {
    const { studentId } = event.data;
    await recordStay(event, (await cards.find([studentId])).get(studentId));
    await cards.apply(event);
    await tellCase(event, { type: 'FollowChild', subject: subjectOf(event.data), ends: !isExpectedInClass(event.data) });
  }

  /** Tells the case that follows the child, if one does. */
  const tellCase = (event: EventEnvelope<{ readonly studentId: string }>, command: DropoutCommand): Promise<void> =>
    oneAfterAnother(event.data.studentId, async () => {
      const { studentId } = event.data;
      const unended = (await casesOf([studentId])).get(studentId)?.find(({ state }) => isUnended(state));
      if (unended) await handleCase(unended.id, command, event);
    });

  /** Nobody has received the child in time: a case opens, unless one follows the child already. Requirement A5. */
  const transferOverdue = (event: EventEnvelope<StudentPlace & UnreceivedTransfer>): Promise<void> =>
    oneAfterAnother(event.data.studentId, () => suspectInTransit(event));

  async function suspectInTransit(event: EventEnvelope<StudentPlace & UnreceivedTransfer>): Promise<void> {
    const { studentId, transferId, requestedOn } = event.data;
    const [known, cases] = await Promise.all([days.find([studentId]), casesOf([studentId])]);
    const own = cases.get(studentId) ?? [];
    if (own.some(({ state }) => isUnended(state))) return;
    const countsFrom = nextCountsFrom(own[0], own, known.get(studentId) ?? { marks: {} });
    const about = { subject: subjectOf(event.data), transfer: { transferId, requestedOn }, reopens: own[0]?.id ?? null, countsFrom };
    await handleCase(idFrom('dropout-case', studentId, event.id), { type: 'SuspectInTransit', ...about }, event);
  }

  const transferEnded = (event: EventEnvelope<{ studentId: string; transferId: string }>): Promise<void> =>
    tellCase(event, { type: 'SettleTransfer', transferId: event.data.transferId });

  const handlers: EventHandlers = {
    'roll.taken.v1': registerArrived,
    'roll.corrected.v1': registerArrived,
    'student.registered.v1': (event: EventEnvelope<StudentCard>) => cards.apply(event),
    'student.moved.v1': childMoved,
    'transfer.overdue.v1': transferOverdue,
    'transfer.received.v1': transferEnded,
    'transfer.refused.v1': transferEnded,
    'transfer.withdrawn.v1': transferEnded,
  };
  return { handlers, recount };
}

const reopenedBy = (state: DropoutCase): string | null => (state.status === 'None' ? null : state.reopens);

/** The day from which a case counts, by the chain of cases before it, as the registers now stand. */
function countsFromOf(state: DropoutCase, own: readonly CaseOfStudent[], known: AttendanceDays): SchoolDate | null {
  const former = own.find(({ id }) => id === reopenedBy(state));
  // What it takes up is a case of another record of the child (A3): what was counted from then still holds.
  if (!former && state.status !== 'None' && state.reopens !== null) return state.countsFrom;
  return nextCountsFrom(former, own, known);
}

/** The day from which a case counts that takes up another, or that is the child's first. */
const nextCountsFrom = (former: CaseOfStudent | undefined, own: readonly CaseOfStudent[], known: AttendanceDays): SchoolDate | null =>
  former ? followedFrom(former.state, known, countsFromOf(former.state, own, known)) : countsFromOfHistory(known);
