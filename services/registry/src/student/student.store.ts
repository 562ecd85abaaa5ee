import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { STUDENTS, studentDecider, type RegisteredStudent, type Student, type StudentEvent } from './student.js';

export type StudentStore = AggregateStore<Student, StudentEvent> & {
  /** The students of these classes. */
  ofClasses(classIds: readonly string[]): Promise<Kept<Student>[]>;
  /** For the keyed hashes of ID numbers that belong to a registered student, the school where they are enrolled. */
  schoolsByIndex(idNumberIndexes: readonly string[]): Promise<ReadonlyMap<string, string>>;
};

/** Half as many again as a class that is far too large (66). */
const STUDENTS_PER_CLASS_MAX = 100;

/** What access and lists ask for stands on top; the rest below. */
interface StoredStudent {
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
  readonly idNumberIndex: string;
  readonly nameIndex: string;
  readonly mark: string;
  /** Class by class, as schools read their lists; unique, so that pages neither skip nor repeat. */
  readonly order: string;
  readonly student: RegisteredStudent;
}

export function studentStore(connection: mongoose.Connection, clock: Clock): StudentStore {
  const store = aggregateStore<Student, StudentEvent>({
    connection,
    clock,
    collection: STUDENTS,
    source: 'baoxue/registry/student',
    initialState: studentDecider.initialState,
    toStored,
    fromStored: ({ student }: StoredStudent) => student,
    publish: (event, _state, studentId) =>
      event.type === 'StudentRegistered'
        ? { type: 'student.registered.v1', data: event.student.card }
        : { type: 'student.marked.v1', data: { studentId, mark: event.mark, markedOn: event.on } },
    indexes: [
      { key: { 'state.idNumberIndex': 1 }, unique: true },
      { key: { 'state.classId': 1, 'state.order': 1 } },
      { key: { 'state.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.jurisdictions': 1, 'state.order': 1 } },
      { key: { 'state.nameIndex': 1, 'state.order': 1 } },
      { key: { 'state.mark': 1, 'state.order': 1 } },
      { key: { 'state.order': 1 } },
    ],
  });
  return {
    ...store,
    ofClasses: (classIds) => store.query({ 'state.classId': { $in: [...classIds] } }, { limit: classIds.length * STUDENTS_PER_CLASS_MAX }),
    async schoolsByIndex(idNumberIndexes) {
      const found = await store.query({ 'state.idNumberIndex': { $in: [...idNumberIndexes] } }, { limit: idNumberIndexes.length || 1 });
      return new Map(
        found.flatMap(({ state }) => (state.status === 'Registered' ? [[state.card.idNumberIndex, state.card.schoolId]] : [])),
      );
    },
  };
}

function toStored(student: Student, id: string): StoredStudent {
  if (student.status === 'None') throw new Error('A student who was never registered is not stored');
  const { schoolId, classId, jurisdictions, idNumberIndex } = student.card;
  return {
    schoolId,
    classId,
    jurisdictions,
    idNumberIndex,
    nameIndex: student.nameIndex,
    mark: student.mark,
    order: `${classId}|${id}`,
    student,
  };
}
