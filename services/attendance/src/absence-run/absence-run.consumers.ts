import type { EventEnvelope, RollTaken, StudentCard } from '@baoxue/contracts';
import { idFrom, type SchoolDate } from '@baoxue/domain';
import type { EventHandlers } from '@baoxue/event-bus';
import type { StudentCards } from '@baoxue/mongo';
import type { CaseSubject, DropoutCommand } from '../dropout-case/index.js';
import { currentRun, unexcusedDaysAround, type AttendanceDays } from './absence-run.js';
import type { AttendanceDaysStore } from './absence-run.store.js';

export interface AbsenceRunDeps {
  readonly days: AttendanceDaysStore;
  readonly cards: StudentCards;
  readonly schoolDaysBetween: (from: SchoolDate, to: SchoolDate) => readonly SchoolDate[];
  /** The open case of each of these students, by student. */
  readonly openCases: (studentIds: readonly string[]) => Promise<ReadonlyMap<string, OpenCase>>;
  readonly handleCase: (caseId: string, command: DropoutCommand, event: EventEnvelope) => Promise<unknown>;
}

export interface OpenCase {
  readonly caseId: string;
  readonly absentSince: SchoolDate;
}

/** Keeps each student's days from the registers and lets the case rule look whenever a run may have changed. Requirement B3. */
export function absenceRunHandlers({ days, cards, schoolDaysBetween, openCases, handleCase }: AbsenceRunDeps): EventHandlers {
  async function registerArrived(event: EventEnvelope<RollTaken>): Promise<void> {
    const { date, entries } = event.data;
    await days.record(date, entries);
    const studentIds = entries.map(({ studentId }) => studentId);
    const [known, open] = await Promise.all([days.find(studentIds), openCases(studentIds)]);
    const concerned = studentIds.filter((id) => open.has(id) || isAbsentNow(known.get(id)));
    const places = await cards.find(concerned);
    for (const studentId of concerned) {
      const card = places.get(studentId);
      if (card) await count(card, known.get(studentId) ?? { marks: {} }, open.get(studentId), event);
    }
  }

  const isAbsentNow = (known: AttendanceDays | undefined): boolean => known !== undefined && currentRun(known, schoolDaysBetween) !== null;

  async function count(card: StudentCard, known: AttendanceDays, open: OpenCase | undefined, event: EventEnvelope): Promise<void> {
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
