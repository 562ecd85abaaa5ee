import { closed, defineEvent } from './envelope.js';
import { classId, date, jurisdictions, oneOf, schoolId, uuid } from './fields.js';
import type { StudentPlace } from './student-events.js';

/** Movements 学籍异动; the national codes belong to the registry. */
export const MOVEMENT_KINDS = [
  'admission',
  're-enrolment',
  'transfer-out',
  'transfer-in',
  'class-change',
  'grade-repeated',
  'grade-skipped',
  'grade-lowered',
  'promotion',
  'suspension',
  'registration-kept',
  'resumption',
  'graduation',
  'early-graduation',
  'completion',
  'death',
  'wrong-entry',
  'correction',
] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

const place = { studentId: uuid, schoolId, classId, jurisdictions };
const example: StudentPlace = {
  studentId: '0197a000-0000-7000-8000-000000000001',
  schoolId: '6499000001',
  classId: '6499000001-2025-22-01',
  jurisdictions: ['64', '6403', '640381', '640381105'],
};
const topic = 'baoxue.registry.student';
const transferId = '0197a000-0000-7000-8000-0000000000f1';

export const movementRecorded = defineEvent<StudentPlace & { number: number; kind: MovementKind; on: string }>()({
  type: 'movement.recorded.v1',
  topic,
  description: 'A movement 学籍异动 was entered in a student’s record. The card as it stands is in student.moved.v1.',
  schema: closed({ ...place, number: { type: 'integer', minimum: 1 }, kind: oneOf(...MOVEMENT_KINDS), on: date }),
  example: { ...example, number: 1, kind: 'class-change', on: '2026-03-02' },
});

export const transferRequested = defineEvent<
  StudentPlace & { transferId: string; elsewhere: boolean; toSchoolId?: string; requestedOn: string; dueOn: string }
>()({
  type: 'transfer.requested.v1',
  topic,
  description: 'A child is in transit 在途: the registration stays at the old school until the new one has received it.',
  schema: closed({ ...place, transferId: uuid, elsewhere: { type: 'boolean' }, toSchoolId: schoolId, requestedOn: date, dueOn: date }, [
    'toSchoolId',
  ]),
  example: { ...example, transferId, elsewhere: false, toSchoolId: '6499000002', requestedOn: '2026-03-02', dueOn: '2026-03-16' },
});

export const transferReceived = defineEvent<StudentPlace & { transferId: string; on: string; elsewhere: boolean }>()({
  type: 'transfer.received.v1',
  topic,
  description: 'The other school has received the child: one of the city, or one elsewhere whose receipt is recorded.',
  schema: closed({ ...place, transferId: uuid, on: date, elsewhere: { type: 'boolean' } }),
  example: { ...example, transferId, on: '2026-03-09', elsewhere: false },
});

export const transferRefused = defineEvent<StudentPlace & { transferId: string; on: string }>()({
  type: 'transfer.refused.v1',
  topic,
  description: 'The other school does not receive the child, who stays at the old one.',
  schema: closed({ ...place, transferId: uuid, on: date }),
  example: { ...example, transferId, on: '2026-03-09' },
});

export const transferWithdrawn = defineEvent<StudentPlace & { transferId: string; on: string }>()({
  type: 'transfer.withdrawn.v1',
  topic,
  description: 'The transfer was withdrawn; the child stays at the old school.',
  schema: closed({ ...place, transferId: uuid, on: date }),
  example: { ...example, transferId, on: '2026-03-09' },
});

export const transferOverdue = defineEvent<StudentPlace & { transferId: string; requestedOn: string; dueOn: string }>()({
  type: 'transfer.overdue.v1',
  topic,
  description: 'The last day for the receipt has passed and the child is still in transit: somebody must look where the child is.',
  schema: closed({ ...place, transferId: uuid, requestedOn: date, dueOn: date }),
  example: { ...example, transferId, requestedOn: '2026-03-02', dueOn: '2026-03-16' },
});

export const suspensionOverdue = defineEvent<StudentPlace & { until: string }>()({
  type: 'suspension.overdue.v1',
  topic,
  description: 'The approved time of a suspension 休学 has passed and the child has not come back.',
  schema: closed({ ...place, until: date }),
  example: { ...example, until: '2026-02-28' },
});

export const movementContracts = [
  movementRecorded,
  transferRequested,
  transferReceived,
  transferRefused,
  transferWithdrawn,
  transferOverdue,
  suspensionOverdue,
] as const;
