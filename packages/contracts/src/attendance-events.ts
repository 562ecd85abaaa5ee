import { caseReference, caseReferenceExample, type CaseReference } from './case-reference.js';
import { closed, defineEvent } from './envelope.js';
import { classId, count, date, oneOf, schoolId, uuid } from './fields.js';

export const ATTENDANCE_MARKS = ['present', 'late', 'sick', 'approved-leave', 'unexcused', 'home-taught'] as const;
export type AttendanceMark = (typeof ATTENDANCE_MARKS)[number];

export interface RollEntry {
  readonly studentId: string;
  readonly mark: AttendanceMark;
}

export interface RollTaken {
  readonly classId: string;
  readonly schoolId: string;
  readonly date: string;
  readonly entries: readonly RollEntry[];
}

const roll = {
  classId,
  schoolId,
  date,
  entries: { type: 'array', maxItems: 120, items: closed({ studentId: uuid, mark: oneOf(...ATTENDANCE_MARKS) }) },
};
const student = '0197a000-0000-7000-8000-000000000001';
const rollExample: RollTaken = {
  classId: '6499000001-2025-22-01',
  schoolId: '6499000001',
  date: '2026-04-29',
  entries: [{ studentId: student, mark: 'unexcused' }],
};

export const rollTaken = defineEvent<RollTaken>()({
  type: 'roll.taken.v1',
  topic: 'baoxue.attendance.roll',
  description: 'The register 考勤 of a class was taken for a school day.',
  schema: closed(roll),
  example: rollExample,
});

export const rollCorrected = defineEvent<RollTaken>()({
  type: 'roll.corrected.v1',
  topic: 'baoxue.attendance.roll',
  description: 'Entries of a register were corrected; the originals are kept. Carries the entries that changed.',
  schema: closed(roll),
  example: rollExample,
});

export const dropoutSuspected = defineEvent<CaseReference & { absentSince: string; markedOn: string; rulePack: string }>()({
  type: 'dropout.suspected.v1',
  topic: 'baoxue.attendance.dropout-case',
  description: 'A case opened: 疑似辍学, set by the system on the rule pack’s day of unexcused absence.',
  schema: closed({ ...caseReference, absentSince: date, markedOn: date, rulePack: { type: 'string', pattern: '^[a-z0-9@.-]{1,60}$' } }),
  example: { ...caseReferenceExample, absentSince: '2026-04-29', markedOn: '2026-05-06', rulePack: 'qingtongxia-2018-49@1' },
});

export const CONTACT_KINDS = ['phone', 'home-visit', 'school-meeting', 'message'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** 联系上 · 拒绝沟通 · 未联系上 · 号码有误 · 地址有误 · 已搬离. */
export const CONTACT_OUTCOMES = ['reached', 'refused', 'not-reached', 'wrong-number', 'wrong-address', 'moved-away'] as const;
/** What came of a contact with a family 联系结果. */
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** Events of an earlier version say only whether anybody was reached. */
type Contacted = CaseReference & { kind: ContactKind; reached: boolean; outcome?: ContactOutcome; on: string };

export const dropoutContactRecorded = defineEvent<Contacted>()({
  type: 'dropout.case.contacted.v1',
  topic: 'baoxue.attendance.dropout-case',
  description: 'A contact or home visit 家访 was recorded on the case, with what came of it 联系结果. What was said stays in the case.',
  schema: closed(
    { ...caseReference, kind: oneOf(...CONTACT_KINDS), reached: { type: 'boolean' }, outcome: oneOf(...CONTACT_OUTCOMES), on: date },
    ['outcome'],
  ),
  example: { ...caseReferenceExample, kind: 'home-visit', reached: true, outcome: 'reached', on: '2026-05-07' },
});

export const dropoutConfirmed = defineEvent<CaseReference & { absentSince: string; markedOn: string; schoolDaysAbsent: number }>()({
  type: 'dropout.confirmed.v1',
  topic: 'baoxue.attendance.dropout-case',
  description: '辍学, confirmed by the school’s registry administrator and reported in writing to town and bureau. Registration is kept.',
  schema: closed({ ...caseReference, absentSince: date, markedOn: date, schoolDaysAbsent: count }),
  example: { ...caseReferenceExample, absentSince: '2026-04-29', markedOn: '2026-05-11', schoolDaysAbsent: 6 },
});

export const dropoutReturned = defineEvent<
  CaseReference & { returnedOn: string; wasDroppedOut: boolean; observationChecks: readonly string[] }
>()({
  type: 'dropout.returned.v1',
  topic: 'baoxue.attendance.dropout-case',
  description: '复学: the child is back in class; observation checks are due on the given days.',
  schema: closed({
    ...caseReference,
    returnedOn: date,
    wasDroppedOut: { type: 'boolean' },
    observationChecks: { type: 'array', items: date, maxItems: 12 },
  }),
  example: { ...caseReferenceExample, returnedOn: '2026-05-13', wasDroppedOut: true, observationChecks: ['2026-05-20', '2026-06-12'] },
});

export const dropoutWithdrawn = defineEvent<CaseReference & { withdrawnOn: string }>()({
  type: 'dropout.case.withdrawn.v1',
  topic: 'baoxue.attendance.dropout-case',
  description: 'The mark is withdrawn: corrected registers show that the child was not absent, or no school expects the child any more.',
  schema: closed({ ...caseReference, withdrawnOn: date }),
  example: { ...caseReferenceExample, withdrawnOn: '2026-05-07' },
});

export const dropoutClosed = defineEvent<CaseReference & { closedOn: string }>()({
  type: 'dropout.case.closed.v1',
  topic: 'baoxue.attendance.dropout-case',
  description: '销号: attendance held through the whole observation; the case is closed.',
  schema: closed({ ...caseReference, closedOn: date }),
  example: { ...caseReferenceExample, closedOn: '2026-09-14' },
});

export const dropoutAnnotated = defineEvent<CaseReference & { what: string }>()({
  type: 'dropout.case.updated.v1',
  topic: 'baoxue.attendance.dropout-case',
  description:
    'Something on the case changed that others only need to know of: a receipt, a review’s answer, an effort, an overdue step, a relapse.',
  schema: closed({
    ...caseReference,
    what: oneOf(
      'report-acknowledged',
      'aid-review-opened',
      'aid-review-completed',
      'step-overdue',
      'observation-checked',
      'persuaded',
      'causes-recorded',
      'child-found',
      'paused',
      'resumed',
      'seen-in-class',
      'moved',
      'relapsed',
    ),
  }),
  example: { ...caseReferenceExample, what: 'report-acknowledged' },
});

export const CASE_STEPS = [
  'contact-guardian',
  'home-visit',
  'persuade',
  'record-causes',
  'locate-family',
  'confirm-or-return',
  'promised-return',
  'mark-return',
  'receipt-town',
  'receipt-bureau',
  'observation-check',
] as const;
/** What a case may ask of a post 待办. */
export type CaseStep = (typeof CASE_STEPS)[number];

export const caseStepDue = defineEvent<CaseReference & { dueOn: string; steps: readonly CaseStep[] }>()({
  type: 'dropout.case.step-due.v1',
  topic: 'baoxue.attendance.dropout-case',
  description: 'The day of these steps of the case has begun 待办到期 and they are still owed. Told once for each step and day.',
  schema: closed({ ...caseReference, dueOn: date, steps: { type: 'array', minItems: 1, maxItems: 20, items: oneOf(...CASE_STEPS) } }),
  example: { ...caseReferenceExample, dueOn: '2026-05-07', steps: ['persuade'] },
});

export const learningSupportChanged = defineEvent<{ studentId: string; change: 'began' | 'ended'; on: string }>()({
  type: 'learning-support.changed.v1',
  topic: 'baoxue.attendance.learning-support',
  description:
    'A child is supported for a learning difficulty 学习困难学生帮扶, or is so no longer. What is done, the notes and what came of it stay in the service.',
  schema: closed({ studentId: uuid, change: oneOf('began', 'ended'), on: date }),
  example: { studentId: student, change: 'began', on: '2026-05-08' },
});

export const attendanceContracts = [
  rollTaken,
  rollCorrected,
  dropoutSuspected,
  dropoutContactRecorded,
  dropoutConfirmed,
  dropoutReturned,
  dropoutWithdrawn,
  dropoutClosed,
  dropoutAnnotated,
  caseStepDue,
  learningSupportChanged,
] as const;
