import { addDays, instantOf, unreachable, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { publishMovement } from './publish-movement.js';
import { isRegistered, STUDENTS, studentDecider, type RegisteredStudent, type Student, type StudentEvent } from './student.js';

export type StudentStore = AggregateStore<Student, StudentEvent> & {
  /** The students of these classes. */
  ofClasses(classIds: readonly string[]): Promise<Kept<Student>[]>;
  /** For keyed hashes of ID numbers, the students they belong to. */
  byIdNumberIndex(idNumberIndexes: readonly string[]): Promise<ReadonlyMap<string, KeptStudent>>;
  /** The children of each of these guardians, past ones included. */
  ofGuardians(guardianIds: readonly string[]): Promise<ReadonlyMap<string, readonly KeptStudent[]>>;
  /** The children of each of these households. */
  ofHouseholds(householdIds: readonly string[]): Promise<ReadonlyMap<string, readonly KeptStudent[]>>;
};

export type KeptStudent = Kept<RegisteredStudent>;

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
  readonly householdId: string;
  readonly guardianIds: readonly string[];
  readonly lifeStatus: string;
  /** Child by child, whatever class they sit in: a promotion that moves classes passes each child once. */
  readonly promotionOrder: string;
  /** Transfers in the order of their last day; only while in transit. */
  readonly transferOrder?: string;
  readonly transferTo?: { readonly schoolId: string; readonly jurisdictions: readonly string[] };
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
    publish,
    nextDueAt,
    indexes: [
      { key: { 'state.idNumberIndex': 1 }, unique: true },
      { key: { 'state.classId': 1, 'state.order': 1 } },
      { key: { 'state.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.jurisdictions': 1, 'state.order': 1 } },
      { key: { 'state.nameIndex': 1, 'state.order': 1 } },
      { key: { 'state.mark': 1, 'state.order': 1 } },
      { key: { 'state.order': 1 } },
      { key: { 'state.schoolId': 1, 'state.promotionOrder': 1 } },
      { key: { 'state.guardianIds': 1 } },
      { key: { 'state.householdId': 1 } },
      { key: { 'state.lifeStatus': 1, 'state.transferOrder': 1 } },
      { key: { 'state.transferTo.schoolId': 1, 'state.transferOrder': 1 }, sparse: true },
      { key: { 'state.transferTo.jurisdictions': 1, 'state.transferOrder': 1 }, sparse: true },
    ],
  });
  return {
    ...store,
    ofClasses: (classIds) => store.query({ 'state.classId': { $in: [...classIds] } }, { limit: classIds.length * STUDENTS_PER_CLASS_MAX }),
    async byIdNumberIndex(idNumberIndexes) {
      const found = await store.query({ 'state.idNumberIndex': { $in: [...idNumberIndexes] } }, { limit: idNumberIndexes.length || 1 });
      return new Map(found.filter(isRegistered).map((kept) => [kept.state.card.idNumberIndex, kept]));
    },
    ofGuardians: (ids) => family('state.guardianIds', ids, ({ guardianships }) => guardianships.map(({ guardianId }) => guardianId)),
    ofHouseholds: (ids) => family('state.householdId', ids, ({ householdId }) => [householdId]),
  };

  async function family(field: string, ids: readonly string[], belongsTo: (student: RegisteredStudent) => readonly string[]) {
    const found = await store.query({ [field]: { $in: [...ids] } }, { limit: ids.length * CHILDREN_MAX });
    const children = found.filter(isRegistered);
    return new Map(ids.map((id) => [id, children.filter(({ state }) => belongsTo(state).includes(id))]));
  }
}

/** More children than any family has. */
const CHILDREN_MAX = 20;

function publish(event: StudentEvent, state: Student, studentId: string): PublishedEvent | null {
  switch (event.type) {
    case 'StudentRegistered':
      return { type: 'student.registered.v1', data: event.student.card };
    case 'StudentMarked':
      return { type: 'student.marked.v1', data: { studentId, mark: event.mark, markedOn: event.on } };
    case 'StudentMoved':
      return { type: 'student.moved.v1', data: { ...event.card, effectiveOn: event.on } };
    case 'MovementRecorded':
    case 'TransferRequested':
    case 'TransferReceived':
    case 'TransferRefused':
    case 'TransferWithdrawn':
    case 'TransferOverdue':
    case 'SuspensionOverdue':
      return publishMovement(event, state, studentId);
    case 'GuardianshipBegan':
    case 'GuardianshipEnded':
    case 'StudentMovedHouse':
      return null; // Families are the registry's own; others see them through the graph.
    default:
      return unreachable(event);
  }
}

/** The first instant after the last day of a transfer or a suspension, until it was said that it passed. */
function nextDueAt(student: Student): Date | null {
  if (student.status === 'None') return null;
  const { transfer, suspension } = student;
  const days = [transfer && !transfer.overdue ? transfer.dueOn : [], suspension && !suspension.overdue ? suspension.until : []].flat();
  const [first] = days.sort();
  return first === undefined ? null : instantOf(addDays(first, 1));
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
    householdId: student.householdId,
    guardianIds: student.guardianships.map(({ guardianId }) => guardianId),
    lifeStatus: student.card.lifeStatus,
    promotionOrder: id,
    ...(student.transfer ? { transferOrder: `${student.transfer.dueOn}|${id}` } : {}),
    ...(student.transfer?.to ? { transferTo: student.transfer.to } : {}),
    order: `${classId}|${id}`,
    student,
  };
}
