import { closed, defineEvent } from './envelope.js';
import { count, date, oneOf, uuid } from './fields.js';

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

export const aidContracts = [
  ledgerChanged,
  aidReviewOpened,
  aidReviewCompleted,
  aidReviewRebased,
  aidReviewOverdue,
  aidReviewAppealOverdue,
  aidReinstated,
  aidReinstatementOverdue,
  aidPlanMeasureOverdue,
] as const;
