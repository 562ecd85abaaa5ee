/** Movements of all students as one list. Written from the students' own events; the record itself is the student's. */
import type { EventEnvelope, StudentPlace } from '@baoxue/contracts';
import type { Clock } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import type { RegisteredStudent } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import { movementId } from './movement-in-graph.js';
import type { Movement } from './movement.js';

export interface LedgerEntry {
  readonly studentId: string;
  readonly movement: Movement;
  /** The school the student came from and the one they went to: both see the movement. */
  readonly schoolId: readonly string[];
  readonly classId: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly kind: string;
  /** By day; unique, so that pages neither skip nor repeat. */
  readonly order: string;
}

export type MovementLedger = AggregateStore<LedgerEntry | null, never>;

export const movementLedger = (connection: mongoose.Connection, clock: Clock): MovementLedger =>
  aggregateStore<LedgerEntry | null, never>({
    connection,
    clock,
    collection: 'movements',
    source: 'baoxue/registry/movement',
    initialState: () => null,
    toStored: (state) => state ?? {},
    fromStored: (stored) => stored,
    publish: () => null,
    indexes: [
      { key: { 'state.studentId': 1 } },
      { key: { 'state.order': 1 } },
      { key: { 'state.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.classId': 1, 'state.order': 1 } },
      { key: { 'state.jurisdictions': 1, 'state.order': 1 } },
      { key: { 'state.kind': 1, 'state.order': 1 } },
    ],
  });

/** Follows the students' movements. Idempotent: an entry's id is the student's and the movement's number. */
export function movementLedgerHandlers(ledger: MovementLedger, students: StudentStore): EventHandlers {
  return {
    async 'movement.recorded.v1'(event: EventEnvelope<StudentPlace & { number: number }>) {
      const { studentId, number } = event.data;
      const kept = await students.find(studentId);
      const student = kept?.state.status === 'Registered' ? kept.state : null;
      const movement = student?.movements.find((each) => each.number === number);
      if (!student || !movement) return;
      const state = entryOf(studentId, student, movement);
      await ledger.insertMany([{ id: movementId(studentId, number), state, events: [], cause: causedBy(event, 'registry/movement') }]);
    },
  };
}

function entryOf(studentId: string, { card, enrolments }: RegisteredStudent, movement: Movement): LedgerEntry {
  const places = [movement.from, movement.to].flatMap((place) => place ?? []);
  const schoolIds = new Set(places.map(({ schoolId }) => schoolId));
  const paths = enrolments.filter(({ schoolId }) => schoolIds.has(schoolId)).flatMap(({ jurisdictions }) => jurisdictions);
  return {
    studentId,
    movement,
    schoolId: schoolIds.size > 0 ? [...schoolIds] : [card.schoolId],
    classId: places.map(({ classId }) => classId),
    jurisdictions: [...new Set(paths.length > 0 ? paths : card.jurisdictions)],
    kind: movement.kind,
    order: `${movement.on}|${movementId(studentId, movement.number)}`,
  };
}
