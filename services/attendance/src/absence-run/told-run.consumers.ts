/** When a child's run may have changed: a register that names it, a move, a merge of its records and its undoing. Requirements A3, B3, F1. */
import type { EventEnvelope, RollTaken, StudentCard } from '@baoxue/contracts';
import { commandHandler } from '@baoxue/domain';
import { causedBy, inTurn, type EventHandlers } from '@baoxue/event-bus';
import type { MergedRecords, StudentCards } from '@baoxue/mongo';
import type { Merged, Unmerged } from '../merged-record/index.js';
import { isExpectedInClass } from '../roll-call/index.js';
import type { AttendanceDaysStore } from './absence-run.store.js';
import type { SchoolDaysBetween } from './absence-run.js';
import { runToTell, toldRun, toldRunDecider } from './told-run.js';
import type { ToldRunStore } from './told-run.store.js';

export interface RunTellingDeps {
  readonly runs: ToldRunStore;
  readonly days: Pick<AttendanceDaysStore, 'find'>;
  readonly cards: Pick<StudentCards, 'find'>;
  readonly records: Pick<MergedRecords, 'standingFor'>;
  readonly schoolDaysBetween: SchoolDaysBetween;
}

/** To be told after the registers, the card and the merge are remembered. */
export function runTelling({ runs, days, cards, records, schoolDaysBetween }: RunTellingDeps) {
  const handle = commandHandler(toldRunDecider, runs);

  /** Several registers of a class are heard at once; what each tells of a child must know what the one before it has told. */
  async function look(studentIds: readonly string[], event: EventEnvelope): Promise<void> {
    for (const studentId of studentIds) await inTurn(`attendance.run|${studentId}`, () => lookAt(studentId, event));
  }

  async function lookAt(studentId: string, event: EventEnvelope): Promise<void> {
    const [kept, known, places] = await Promise.all([runs.find(studentId), days.find([studentId]), cards.find([studentId])]);
    const card = places.get(studentId);
    if (!card) return;
    const told = toldRun(kept?.state);
    const command = isExpectedInClass(card)
      ? runToTell(card, known.get(studentId) ?? { marks: {} }, told, schoolDaysBetween)
      : ({ type: 'NoteRun', run: null, because: 'left' } as const);
    // Most children who move have no run and never had one.
    if (told === null && command.run === null) return;
    await handle(studentId, command, { context: null, cause: causedBy(event, 'attendance/absence-run'), commandKey: event.id });
  }

  /** Of a whole class only those who are absent, or of whom a run was told. */
  async function registerArrived(event: EventEnvelope<RollTaken>): Promise<void> {
    const { entries } = event.data;
    const standing = await records.standingFor(entries.map(({ studentId }) => studentId));
    const told = await runs.findMany([...standing.values()]);
    const concerned = entries.flatMap(({ studentId, mark }) => {
      const id = standing.get(studentId) ?? studentId;
      return mark === 'unexcused' || toldRun(told.get(id)?.state) !== null ? [id] : [];
    });
    if (concerned.length > 0) await look([...new Set(concerned)], event);
  }

  /** Under the records that stand for these. */
  async function lookAtChildren(studentIds: readonly string[], event: EventEnvelope): Promise<void> {
    await look([...new Set((await records.standingFor(studentIds)).values())], event);
  }

  const ofRolls: EventHandlers = { 'roll.taken.v1': registerArrived, 'roll.corrected.v1': registerArrived };
  const ofChildren: EventHandlers = {
    'student.moved.v1': (event: EventEnvelope<StudentCard>) => look([event.data.studentId], event),
    'student.merged.v1': (event: EventEnvelope<Merged>) => lookAtChildren([event.data.studentId], event),
    'student.unmerged.v1': (event: EventEnvelope<Unmerged>) => lookAtChildren([event.data.studentId, event.data.fromStudentId], event),
  };
  return { handlers: { ofRolls, ofChildren } };
}
