import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import type { DisabilityKind } from '../certificate/index.js';
import { refuse } from '../refusals/index.js';

/**
 * An assessment 评估 of one child by the expert committee (D1): physical condition, ability to be educated, ability to adapt to school
 * life (残疾人教育条例 art. 20). What it found is sealed and an access class of its own. It is never edited: a newer one stands beside it,
 * and a wrong one is withdrawn.
 *
 *   none ── committee records ──▶ recorded ── secretary withdraws ──▶ withdrawn
 */
export type Assessment =
  | { readonly status: 'none' }
  | (Recorded & { readonly status: 'recorded' })
  | (Recorded & Withdrawal & { readonly status: 'withdrawn' });

export interface Recorded {
  readonly studentId: string;
  /** Day the child was seen. */
  readonly assessedOn: SchoolDate;
  readonly recordedOn: SchoolDate;
  /** Findings, sealed by the store for this record alone: this file passes them on unread. */
  readonly sealedFindings: string;
}

export const WITHDRAWAL_REASONS = ['wrong-child', 'wrong-findings', 'recorded-twice'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

export interface Withdrawal {
  readonly reason: WithdrawalReason;
  readonly withdrawnOn: SchoolDate;
}

/** What an assessment found. Only ever in memory; stored sealed. */
export interface Findings {
  /** Kinds found, each with its grade; several make 多重. */
  readonly conditions: readonly { readonly kind: DisabilityKind; readonly grade: number }[];
  /** 身体状况. */
  readonly physicalCondition: string;
  /** 接受教育的能力. */
  readonly learningAbility: string;
  /** 适应学校学习生活的能力. */
  readonly adaptationAbility: string;
}

export type AssessmentCommand =
  | ({ readonly type: 'Record' } & Omit<Recorded, 'recordedOn'>)
  | { readonly type: 'Withdraw'; readonly reason: WithdrawalReason };

export type AssessmentEvent =
  | ({ readonly type: 'AssessmentRecorded' } & Recorded)
  | ({ readonly type: 'AssessmentWithdrawn' } & Withdrawal);

export interface AssessmentContext {
  readonly today: SchoolDate;
}

function decide(command: AssessmentCommand, state: Assessment, { today }: AssessmentContext): readonly AssessmentEvent[] {
  switch (command.type) {
    case 'Record':
      return record(command, state, today);
    case 'Withdraw':
      return withdraw(command.reason, state, today);
    default:
      return unreachable(command);
  }
}

function record(
  { studentId, assessedOn, sealedFindings }: Omit<Recorded, 'recordedOn'>,
  state: Assessment,
  today: SchoolDate,
): AssessmentEvent[] {
  if (state.status !== 'none') return [];
  if (assessedOn > today) throw refuse('DATE_IN_FUTURE', { field: 'input.assessedOn' });
  return [{ type: 'AssessmentRecorded', studentId, assessedOn, recordedOn: today, sealedFindings }];
}

function withdraw(reason: WithdrawalReason, state: Assessment, today: SchoolDate): AssessmentEvent[] {
  if (state.status === 'none') throw refuse('NOT_FOUND', { field: 'input.assessmentId' });
  return state.status === 'withdrawn' ? [] : [{ type: 'AssessmentWithdrawn', reason, withdrawnOn: today }];
}

function evolve(state: Assessment, event: AssessmentEvent): Assessment {
  switch (event.type) {
    case 'AssessmentRecorded': {
      const { studentId, assessedOn, recordedOn, sealedFindings } = event;
      return { status: 'recorded', studentId, assessedOn, recordedOn, sealedFindings };
    }
    case 'AssessmentWithdrawn':
      return state.status === 'none' ? state : { ...state, status: 'withdrawn', reason: event.reason, withdrawnOn: event.withdrawnOn };
    default:
      return unreachable(event);
  }
}

export const assessmentRule: Decider<AssessmentCommand, AssessmentEvent, Assessment, AssessmentContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};

/** Grades of GB/T 26341-2010: 1 the most severe. */
const GRADES = { from: 1, to: 4 } as const;

/** @throws Refusal CONDITION_REQUIRED · KIND_TWICE · GRADE_INVALID */
export function requireConditions(conditions: Findings['conditions']): void {
  const field = 'input.conditions';
  if (conditions.length === 0) throw refuse('CONDITION_REQUIRED', { field });
  if (new Set(conditions.map(({ kind }) => kind)).size < conditions.length) throw refuse('KIND_TWICE', { field });
  const isGrade = (grade: number) => Number.isInteger(grade) && GRADES.from <= grade && grade <= GRADES.to;
  if (!conditions.every(({ grade }) => isGrade(grade))) throw refuse('GRADE_INVALID', { field });
}
