import type { EventEnvelope, RollTaken, StudentCard } from '@baoxue/contracts';
import { idFrom, type SchoolDate } from '@baoxue/domain';
import type { EventHandlers } from '@baoxue/event-bus';
import type { StudentCards } from '@baoxue/mongo';
import type { CaseSubject, DropoutCommand } from '../dropout-case/index.js';
import { currentRun, sinceReturn, unexcusedDaysAround, type AttendanceDays } from './absence-run.js';
import type { AttendanceDaysStore } from './absence-run.store.js';

export interface AbsenceRunDeps {
  readonly days: AttendanceDaysStore;
  readonly cards: StudentCards;
  readonly schoolDaysBetween: (from: SchoolDate, to: SchoolDate) => readonly SchoolDate[];
  /** What the cases tell of each of these students, by student. */
  readonly caseHistories: (studentIds: readonly string[]) => Promise<ReadonlyMap<string, CaseHistory>>;
  readonly handleCase: (caseId: string, command: DropoutCommand, event: EventEnvelope) => Promise<unknown>;
}

export interface OpenCase {
  readonly caseId: string;
  readonly absentSince: SchoolDate;
}

export interface CaseHistory {
  readonly open: OpenCase | null;
  /** The latest day of return; null for a child who never came back from a case. */
  readonly returnedOn: SchoolDate | null;
}

/** Keeps each student's days from the registers and lets the case rule look whenever a run may have changed. Requirement B3. */
export function absenceRunHandlers({ days, cards, schoolDaysBetween, caseHistories, handleCase }: AbsenceRunDeps): EventHandlers {
  async function registerArrived(event: EventEnvelope<RollTaken>): Promise<void> {
    const { date, entries } = event.data;
    await days.record(date, entries);
    const studentIds = entries.map(({ studentId }) => studentId);
    const [all, histories] = await Promise.all([days.find(studentIds), caseHistories(studentIds)]);
    const known = new Map([...all].map(([id, marks]) => [id, sinceReturn(marks, histories.get(id)?.returnedOn ?? null)]));
    const openOf = (id: string): OpenCase | null => histories.get(id)?.open ?? null;
    const concerned = studentIds.filter((id) => openOf(id) || isAbsentNow(known.get(id)));
    const places = await cards.find(concerned);
    for (const studentId of concerned) {
      const card = places.get(studentId);
      if (card) await count(card, known.get(studentId) ?? { marks: {} }, openOf(studentId), event);
    }
  }

  const isAbsentNow = (known: AttendanceDays | undefined): boolean => known !== undefined && currentRun(known, schoolDaysBetween) !== null;

  async function count(card: StudentCard, known: AttendanceDays, open: OpenCase | null, event: EventEnvelope): Promise<void> {
    const run = currentRun(known, schoolDaysBetween);
    const since = open?.absentSince ?? run?.since;
    if (since === undefined) return;
    const caseId = open?.caseId ?? idFrom('dropout-case', card.studentId, event.id);
    const schoolDaysSinceOpening = unexcusedDaysAround(known, since);
    await handleCase(caseId, { type: 'CountAbsence', subject: subjectOf(card), run, schoolDaysSinceOpening }, event);
  }

  return { 'roll.taken.v1': registerArrived, 'roll.corrected.v1': registerArrived };
}

const subjectOf = ({ studentId, schoolId, classId, jurisdictions }: StudentCard): CaseSubject => ({
  studentId,
  schoolId,
  classId,
  jurisdictions,
});
