import { closed, defineEvent } from './envelope.js';
import { classId, count, date, jurisdictions, oneOf, schoolId, uuid } from './fields.js';
import type { StudentPlace } from './student-events.js';

/** Ledgers of families in hardship: 建档立卡 · 低保 · 特困救助供养 · 非建档立卡家庭经济困难残疾学生. */
export const HARDSHIP_CATEGORIES = ['registered-poor', 'subsistence-allowance', 'extreme-poverty-support', 'disabled-in-hardship'] as const;
/** All ledgers of the plan's measure (四)1: those in hardship, 农村留守儿童 and 初中未升入普通高中学生. */
export const LEDGER_CATEGORIES = [...HARDSHIP_CATEGORIES, 'left-behind', 'not-in-senior-high'] as const;
export type LedgerCategory = (typeof LEDGER_CATEGORIES)[number];

const studentId = '0197a000-0000-7000-8000-000000000001';

export const ledgerChanged = defineEvent<{ studentId: string; category: LedgerCategory; change: 'entered' | 'left'; on: string }>()({
  type: 'ledger.changed.v1',
  topic: 'baoxue.poverty-aid.ledger',
  description:
    'A student entered or left an aid ledger 台账. A corrected day of recognition and a withdrawn leaving are told as another entry.',
  schema: closed({ studentId: uuid, category: oneOf(...LEDGER_CATEGORIES), change: oneOf('entered', 'left'), on: date }),
  example: { studentId, category: 'registered-poor', change: 'entered', on: '2025-09-01' },
});

export const migrantChildChanged = defineEvent<{ studentId: string; change: 'entered' | 'left'; on: string }>()({
  type: 'migrant-child.changed.v1',
  topic: 'baoxue.poverty-aid.migrant-child',
  description:
    'A student is a child of migrant workers who lives here 进城务工人员随迁子女, or is one no longer. Where the family comes from and where it lives stay in the service.',
  schema: closed({ studentId: uuid, change: oneOf('entered', 'left'), on: date }),
  example: { studentId, change: 'entered', on: '2024-08-20' },
});

interface ReviewReference {
  readonly reviewId: string;
  readonly caseId: string;
  readonly studentId: string;
}
const review = { reviewId: uuid, caseId: uuid, studentId: uuid };
const example: ReviewReference = {
  reviewId: '0197a000-0000-7000-8000-0000000000a1',
  caseId: '0197a000-0000-7000-8000-0000000000c1',
  studentId,
};

/** Why the child left, as far as aid is concerned, and what is done about it. */
export const AID_CAUSES = ['poverty', 'not-poverty'] as const;
export type AidCause = (typeof AID_CAUSES)[number];
export const AID_MEASURES = [
  'living-subsistence',
  'boarding-subsidy',
  'fee-exemption',
  'temporary-relief',
  'household-plan',
  'none',
] as const;
export type AidMeasure = (typeof AID_MEASURES)[number];

export const aidReviewOpened = defineEvent<ReviewReference & { dueOn: string }>()({
  type: 'aid.review.opened.v1',
  topic: 'baoxue.poverty-aid.aid-review',
  description: 'An aid review 资助复核 was opened because a child dropped out.',
  schema: closed({ ...review, dueOn: date }),
  example: { ...example, dueOn: '2026-05-25' },
});

export const aidReviewCompleted = defineEvent<
  ReviewReference & { cause: AidCause; measures: readonly AidMeasure[]; completedOn: string }
>()({
  type: 'aid.review.completed.v1',
  topic: 'baoxue.poverty-aid.aid-review',
  description:
    'The poverty officer decided on cause and measures; told again when the bureau changes the decision on the guardian’s objection.',
  schema: closed({
    ...review,
    cause: oneOf(...AID_CAUSES),
    measures: { type: 'array', items: oneOf(...AID_MEASURES), maxItems: 6 },
    completedOn: date,
  }),
  example: { ...example, cause: 'poverty', measures: ['living-subsistence'], completedOn: '2026-05-12' },
});

export const aidReviewRebased = defineEvent<ReviewReference & { returnedOn: string; outcome: 'closed' | 're-based' }>()({
  type: 'aid.review.rebased.v1',
  topic: 'baoxue.poverty-aid.aid-review',
  description: 'The child returned: an open review is closed, a completed one is re-based on the day of return.',
  schema: closed({ ...review, returnedOn: date, outcome: oneOf('closed', 're-based') }),
  example: { ...example, returnedOn: '2026-05-13', outcome: 're-based' },
});

export const aidReviewOverdue = defineEvent<ReviewReference & { dueOn: string }>()({
  type: 'aid.review.overdue.v1',
  topic: 'baoxue.poverty-aid.aid-review',
  description: 'The deadline of an aid review passed without a decision.',
  schema: closed({ ...review, dueOn: date }),
  example: { ...example, dueOn: '2026-05-25' },
});

export const aidReviewAppealOverdue = defineEvent<ReviewReference & { decideBy: string }>()({
  type: 'aid.review.appeal.overdue.v1',
  topic: 'baoxue.poverty-aid.aid-review',
  description: 'The bureau did not decide in time on the guardian’s objection 异议.',
  schema: closed({ ...review, decideBy: date }),
  example: { ...example, decideBy: '2026-06-12' },
});

export const aidReinstated = defineEvent<ReviewReference & { from: string }>()({
  type: 'aid.review.reinstated.v1',
  topic: 'baoxue.poverty-aid.aid-review',
  description: 'The child is back and the measures decided on hold again from the day named 恢复资助.',
  schema: closed({ ...review, from: date }),
  example: { ...example, from: '2026-05-13' },
});

export const aidReinstatementOverdue = defineEvent<ReviewReference & { reinstateBy: string }>()({
  type: 'aid.review.reinstatement.overdue.v1',
  topic: 'baoxue.poverty-aid.aid-review',
  description: 'The child is back, and aid was not resumed in time.',
  schema: closed({ ...review, reinstateBy: date }),
  example: { ...example, reinstateBy: '2026-05-20' },
});

export const MEASURE_OWNERS = [
  'class-teacher',
  'head',
  'town-officer',
  'grid-worker',
  'bureau-officer',
  'poverty-officer',
  'civil-affairs-officer',
  'aid-preparer',
] as const;
/** A measure of a plan is a post's to carry out, never a person's by name. */
export type MeasureOwner = (typeof MEASURE_OWNERS)[number];

export const aidPlanMeasureOverdue = defineEvent<{ planId: string; number: number; owner: MeasureOwner; dueOn: string }>()({
  type: 'aid.plan.measure.overdue.v1',
  topic: 'baoxue.poverty-aid.aid-plan',
  description: 'A measure of a plan against poverty 一家一案、一生一案 was not settled in time; told with the post that answers for it.',
  schema: closed({
    planId: uuid,
    number: count,
    owner: oneOf(...MEASURE_OWNERS),
    dueOn: date,
  }),
  example: { planId: '0197a000-0000-7000-8000-0000000000e1', number: 1, owner: 'poverty-officer', dueOn: '2026-06-11' },
});

export const leftBehindContactOverdue = defineEvent<StudentPlace & { fileId: string; dueOn: string }>()({
  type: 'left-behind.contact.overdue.v1',
  topic: 'baoxue.poverty-aid.left-behind',
  description: 'Nobody has spoken in time with whoever looks after a left-behind child 留守儿童代理监护人联系制度.',
  schema: closed({ fileId: uuid, studentId: uuid, schoolId, classId, jurisdictions, dueOn: date }),
  example: {
    fileId: '0197a000-0000-7000-8000-0000000000f8',
    studentId,
    schoolId: '6499000001',
    classId: '6499000001-2025-22-01',
    jurisdictions: ['64', '6403', '640381', '640381105'],
    dueOn: '2026-05-11',
  },
});

interface Disbursement {
  readonly paymentId: string;
  readonly studentId: string;
  readonly schoolId: string;
  readonly termId: string;
  readonly amountFen: number;
  readonly on: string;
}
const disbursement = {
  paymentId: uuid,
  studentId: uuid,
  schoolId,
  termId: { type: 'string', pattern: '^\\d{4}-(autumn|spring)$' },
  amountFen: { type: 'integer', minimum: 1 },
  on: date,
} as const;
const disbursementExample: Disbursement = {
  paymentId: '0197a000-0000-7000-8000-0000000000f5',
  studentId,
  schoolId: '6499000001',
  termId: '2025-autumn',
  amountFen: 62_500,
  on: '2025-10-20',
};

export const aidDisbursed = defineEvent<Disbursement>()({
  type: 'aid.disbursed.v1',
  topic: 'baoxue.poverty-aid.payment',
  description: 'The bank has paid a child’s aid of a term 发放到账. To which account is told to nobody.',
  schema: closed(disbursement),
  example: disbursementExample,
});

export const aidDisbursementReturned = defineEvent<Disbursement>()({
  type: 'aid.disbursement.returned.v1',
  topic: 'baoxue.poverty-aid.payment',
  description: 'The bank sent a payment back 退回: before or after it was paid. The child is owed it again.',
  schema: closed(disbursement),
  example: { ...disbursementExample, on: '2025-10-27' },
});

export const aidContracts = [
  ledgerChanged,
  migrantChildChanged,
  aidReviewOpened,
  aidReviewCompleted,
  aidReviewRebased,
  aidReviewOverdue,
  aidReviewAppealOverdue,
  aidReinstated,
  aidReinstatementOverdue,
  aidPlanMeasureOverdue,
  leftBehindContactOverdue,
  aidDisbursed,
  aidDisbursementReturned,
] as const;
