import { closed, defineEvent } from './envelope.js';
import { count, date, oneOf, schoolId, uuid } from './fields.js';

export const PLACEMENTS = ['special-school', 'special-class', 'mainstream', 'home-teaching', 'institution', 'waiting'] as const;
/** 特殊教育学校 · 特教班 · 随班就读 · 送教上门 · 康复或福利机构 · 等待安置. */
export type PlacementKind = (typeof PLACEMENTS)[number];

const studentId = '0197a000-0000-7000-8000-000000000001';

export const certificateMatched = defineEvent<{ studentId: string; on: string }>()({
  type: 'certificate.matched.v1',
  topic: 'baoxue.special-education.certificate',
  description: 'A student has a disability certificate on the federation’s list 残联名单. Kind and grade stay in the service.',
  schema: closed({ studentId: uuid, on: date }),
  example: { studentId, on: '2025-09-01' },
});

export const certificateWithdrawn = defineEvent<{ studentId: string; on: string }>()({
  type: 'certificate.withdrawn.v1',
  topic: 'baoxue.special-education.certificate',
  description: 'The list of the federation that named a certificate of a student was taken back 撤销导入: what was told of it never held.',
  schema: closed({ studentId: uuid, on: date }),
  example: { studentId, on: '2025-09-02' },
});

const review = { reviewId: uuid, caseId: uuid, studentId: uuid };
const example = { reviewId: '0197a000-0000-7000-8000-0000000000b1', caseId: '0197a000-0000-7000-8000-0000000000c1', studentId };

export const placementReviewOpened = defineEvent<typeof example & { dueOn: string }>()({
  type: 'placement.review.opened.v1',
  topic: 'baoxue.special-education.placement-review',
  description: 'A placement review 安置复核 was opened because a child with a certificate dropped out.',
  schema: closed({ ...review, dueOn: date }),
  example: { ...example, dueOn: '2026-05-25' },
});

export const placementReviewCompleted = defineEvent<typeof example & { placement: PlacementKind; completedOn: string }>()({
  type: 'placement.review.completed.v1',
  topic: 'baoxue.special-education.placement-review',
  description: 'The expert committee’s secretary recorded the placement that follows from the review.',
  schema: closed({ ...review, placement: oneOf(...PLACEMENTS), completedOn: date }),
  example: { ...example, placement: 'mainstream', completedOn: '2026-05-12' },
});

export const placementReviewRebased = defineEvent<typeof example & { returnedOn: string; outcome: 'closed' | 're-based' }>()({
  type: 'placement.review.rebased.v1',
  topic: 'baoxue.special-education.placement-review',
  description: 'The child returned: an open review is closed, a completed one is re-based on the day of return.',
  schema: closed({ ...review, returnedOn: date, outcome: oneOf('closed', 're-based') }),
  example: { ...example, returnedOn: '2026-05-13', outcome: 'closed' },
});

export const placementReviewOverdue = defineEvent<typeof example & { dueOn: string }>()({
  type: 'placement.review.overdue.v1',
  topic: 'baoxue.special-education.placement-review',
  description: 'The last day of a placement review passed without a decision.',
  schema: closed({ ...review, dueOn: date }),
  example: { ...example, dueOn: '2026-05-25' },
});

export interface PlacementDecided {
  readonly studentId: string;
  readonly placement: PlacementKind;
  /** The school that teaches the child, or keeps the registration of one taught elsewhere. */
  readonly schoolId: string;
  readonly decidedOn: string;
  readonly effectiveFrom: string;
  readonly decidedBy: 'committee' | 'bureau';
}

export const placementDecided = defineEvent<PlacementDecided>()({
  type: 'placement.decided.v1',
  topic: 'baoxue.special-education.placement',
  description:
    'A placement 安置 was decided. From its first day on it takes the place of what was decided before; the registration 学籍 is kept whatever the placement.',
  schema: closed({
    studentId: uuid,
    placement: oneOf(...PLACEMENTS),
    schoolId,
    decidedOn: date,
    effectiveFrom: date,
    decidedBy: oneOf('committee', 'bureau'),
  }),
  example: {
    studentId,
    placement: 'home-teaching',
    schoolId: '6499000001',
    decidedOn: '2026-05-12',
    effectiveFrom: '2026-05-13',
    decidedBy: 'committee',
  },
});

export const placementAppealOverdue = defineEvent<{ studentId: string; decideBy: string }>()({
  type: 'placement.appeal.overdue.v1',
  topic: 'baoxue.special-education.placement',
  description: 'The bureau has not decided on a guardian’s objection 异议 to a placement in time.',
  schema: closed({ studentId: uuid, decideBy: date }),
  example: { studentId, decideBy: '2026-06-11' },
});

export const homeTeachingMissed = defineEvent<{ studentId: string; schoolId: string; date: string }>()({
  type: 'home-teaching.missed.v1',
  topic: 'baoxue.special-education.home-teaching',
  description: 'A session of home teaching 送教上门 was neither recorded nor excused in time. The school that teaches answers for it.',
  schema: closed({ studentId: uuid, schoolId, date }),
  example: { studentId, schoolId: '6499000001', date: '2026-05-18' },
});

export const planReviewDue = defineEvent<{
  planId: string;
  studentId: string;
  schoolId: string;
  dueOn: string;
  level: 'responsible' | 'head' | 'bureau';
}>()({
  type: 'plan.review.due.v1',
  topic: 'baoxue.special-education.individual-plan',
  description:
    'The review of an individual plan 一人一案 is due, told to who answers for it; or it is overdue, told to the head and then to the bureau.',
  schema: closed({ planId: uuid, studentId: uuid, schoolId, dueOn: date, level: oneOf('responsible', 'head', 'bureau') }),
  example: {
    planId: '0197a000-0000-7000-8000-0000000000f1',
    studentId,
    schoolId: '6499000001',
    dueOn: '2026-07-30',
    level: 'responsible',
  },
});

export const DISABLED_ENROLMENT_STANDINGS = ['enrolled', 'dropped-out', 'not-enrolled'] as const;

export interface DisabledEnrolmentCounted {
  readonly countId: string;
  readonly on: string;
  /** A count of many children comes in several events. */
  readonly part: number;
  readonly parts: number;
  /** Children on the list whom no school knows; the same in every part. */
  readonly unknownCount: number;
  readonly children: readonly { readonly studentId: string; readonly standing: (typeof DISABLED_ENROLMENT_STANDINGS)[number] }[];
}

export const disabledEnrolmentCounted = defineEvent<DisabledEnrolmentCounted>()({
  type: 'disabled-enrolment.counted.v1',
  topic: 'baoxue.special-education.disabled-enrolment',
  description:
    'The children of the 95 % target were counted 三类残疾儿童少年入学率: once a month and whenever the federation’s whole list is taken in. Kind, grade and age stay in the service.',
  schema: closed({
    countId: uuid,
    on: date,
    part: { type: 'integer', minimum: 1 },
    parts: { type: 'integer', minimum: 1 },
    unknownCount: count,
    children: { type: 'array', maxItems: 500, items: closed({ studentId: uuid, standing: oneOf(...DISABLED_ENROLMENT_STANDINGS) }) },
  }),
  example: {
    countId: '0197a000-0000-7000-8000-0000000000d5',
    on: '2026-04-30',
    part: 1,
    parts: 1,
    unknownCount: 2,
    children: [{ studentId, standing: 'enrolled' }],
  },
});

export const specialEducationContracts = [
  certificateMatched,
  certificateWithdrawn,
  placementReviewOpened,
  placementReviewCompleted,
  placementReviewRebased,
  placementReviewOverdue,
  placementDecided,
  placementAppealOverdue,
  homeTeachingMissed,
  planReviewDue,
  disabledEnrolmentCounted,
] as const;
