import { KINDS_OF_DATA, type KindOfData } from '@baoxue/domain';
import { closed, defineEvent } from './envelope.js';
import { blindIndex, classId, date, grade, jurisdictions, oneOf, schoolId, uuid } from './fields.js';

/** What other services may know of a student: enough to authorise and to filter, nothing that identifies a person by itself. */
export interface StudentCard {
  readonly studentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly grade: string;
  /** Own jurisdiction of the school and all above it, root first. */
  readonly jurisdictions: readonly string[];
  readonly boarding: boolean;
  readonly lifeStatus: LifeStatus;
  readonly enrolledOn: string;
  /** Keyed hash of the ID number, so that a department's list can be matched without the number. */
  readonly idNumberIndex: string;
}

/** Which child, and where the registration is kept when the event is sent. */
export type StudentPlace = Pick<StudentCard, 'studentId' | 'schoolId' | 'classId' | 'jurisdictions'>;

export const LIFE_STATUSES = ['enrolled', 'in-transit', 'suspended', 'graduated', 'left', 'died'] as const;
export type LifeStatus = (typeof LIFE_STATUSES)[number];

/** A school keeps the registration of a child who is in class, on the way to another school, or away for a time. */
export const AT_SCHOOL: readonly LifeStatus[] = ['enrolled', 'in-transit', 'suspended'];
/** Of them these have a seat in class: a child in transit 在途 is looked after by the school that sends it until the other has received it (A5). */
export const IN_CLASS: readonly LifeStatus[] = ['enrolled', 'in-transit'];

const card = {
  studentId: uuid,
  schoolId,
  classId,
  grade,
  jurisdictions,
  boarding: { type: 'boolean' },
  lifeStatus: oneOf(...LIFE_STATUSES),
  enrolledOn: date,
  idNumberIndex: blindIndex,
};

const example: StudentCard = {
  studentId: '0197a000-0000-7000-8000-000000000001',
  schoolId: '6499000001',
  classId: '6499000001-2025-22-01',
  grade: '22',
  jurisdictions: ['64', '6403', '640381', '640381105'],
  boarding: false,
  lifeStatus: 'enrolled',
  enrolledOn: '2024-09-01',
  idNumberIndex: 'a'.repeat(64),
};

const householdId = '0197a000-0000-7000-8000-0000000000a4';

export const studentRegistered = defineEvent<StudentCard & { householdId?: string }>()({
  type: 'student.registered.v1',
  topic: 'baoxue.registry.student',
  description:
    'A student was entered in the registry 学籍 and is enrolled in a class. The household 家庭 is an id alone; events sent before it was told have none.',
  schema: closed({ ...card, householdId: uuid }, ['householdId']),
  example: { ...example, householdId },
});

export const studentHoused = defineEvent<{ studentId: string; householdId: string }>()({
  type: 'student.housed.v1',
  topic: 'baoxue.registry.student',
  description: 'A child lives in another household 家庭 now. Which one is an id alone: address and guardians stay in the registry.',
  schema: closed({ studentId: uuid, householdId: uuid }),
  example: { studentId: example.studentId, householdId },
});

export const studentMoved = defineEvent<StudentCard & { effectiveOn: string }>()({
  type: 'student.moved.v1',
  topic: 'baoxue.registry.student',
  description: 'An enrolment changed 学籍异动: the card as it stands from the effective day on.',
  schema: closed({ ...card, effectiveOn: date }),
  example: { ...example, effectiveOn: '2026-03-02' },
});

export const studentMarked = defineEvent<{ studentId: string; mark: string; markedOn: string }>()({
  type: 'student.marked.v1',
  topic: 'baoxue.registry.student',
  description: 'The monitoring mark 监测标注 beside the national status code changed. The registration is kept.',
  schema: closed({ studentId: uuid, mark: oneOf('normal', 'suspected', 'dropped-out', 'returned'), markedOn: date }),
  example: { studentId: example.studentId, mark: 'suspected', markedOn: '2026-05-06' },
});

const place = { studentId: uuid, schoolId, classId, jurisdictions };
const { studentId, schoolId: exampleSchool, classId: exampleClass, jurisdictions: examplePlaces } = example;
const placeExample = { studentId, schoolId: exampleSchool, classId: exampleClass, jurisdictions: examplePlaces };
const OTHER_STUDENT = '0197a000-0000-7000-8000-000000000002';

export const studentMerged = defineEvent<StudentPlace & { intoStudentId: string; on: string }>()({
  type: 'student.merged.v1',
  topic: 'baoxue.registry.student',
  description:
    'Two records turned out to be one child: this one is closed and the other stands for both. It can be undone; keep what belongs to each.',
  schema: closed({ ...place, intoStudentId: uuid, on: date }),
  example: { ...placeExample, intoStudentId: OTHER_STUDENT, on: '2026-03-02' },
});

export const studentUnmerged = defineEvent<StudentPlace & { fromStudentId: string; on: string }>()({
  type: 'student.unmerged.v1',
  topic: 'baoxue.registry.student',
  description: 'A merge was undone: this record stands for itself again. Its card is in the student.moved.v1 before.',
  schema: closed({ ...place, fromStudentId: uuid, on: date }),
  example: { ...placeExample, fromStudentId: OTHER_STUDENT, on: '2026-03-09' },
});

/** A record whose data of one kind were de-identified. */
export interface DataRemoved {
  readonly studentId: string;
  readonly kind: KindOfData;
  readonly on: string;
}

export const studentDataRemoved = defineEvent<DataRemoved>()({
  type: 'student.data-removed.v1',
  topic: 'baoxue.registry.student',
  description:
    'The years of one kind of data of this record are over 去标识化: whoever holds data of that kind removes what identifies the child and those around it, and every word; coded facts under the id stay. It cannot be undone. A merged record has an event of its own.',
  schema: closed({ studentId: uuid, kind: oneOf(...KINDS_OF_DATA), on: date }),
  example: { studentId, kind: 'registration', on: '2036-07-11' },
});

/** What stands where the keyed hash of a number stood: as unique as the record, and the hash of nothing. */
export const blankIndexOf = (recordId: string): string => recordId.replaceAll('-', '').repeat(2);

export const studentContracts = [
  studentRegistered,
  studentHoused,
  studentMoved,
  studentMarked,
  studentMerged,
  studentUnmerged,
  studentDataRemoved,
] as const;
