import { addDays, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/**
 * The individual plan 一人一案 of one child (D3): what is to be reached, with which supports, who answers for it, and when it is looked at again.
 * A plan is changed by a new version; earlier ones stay. A review that is due is told to who answers for it, an overdue one to the next level.
 *
 *   none ── adopted ──▶ followed ── review day ──▶ due ── days pass ──▶ overdue (head) ── more days ──▶ overdue (bureau)
 *                         ▲                          │                     │                              │
 *                         └───── reviewed, and adopted anew or continued ──┴──────────────────────────────┘
 */
export type IndividualPlan = { readonly status: 'none' } | FollowedPlan;

export interface FollowedPlan {
  readonly status: 'followed';
  readonly child: PlannedChild;
  /** Oldest first. */
  readonly versions: readonly PlanVersion[];
  /** Oldest first. */
  readonly reviews: readonly PlanReview[];
  readonly reviewDueOn: SchoolDate;
  /** How far the present review has been called for. */
  readonly called: CallLevel | null;
}

export interface PlannedChild {
  readonly studentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
}

export const RESPONSIBLE_POSTS = ['class-teacher', 'resource-teacher'] as const;
/** 班主任 · 资源教师. */
export type ResponsiblePost = (typeof RESPONSIBLE_POSTS)[number];

/** Who is told that a review waits, one after the other. */
export const CALL_LEVELS = ['responsible', 'head', 'bureau'] as const;
export type CallLevel = (typeof CALL_LEVELS)[number];

export const GOAL_AREAS = ['communication', 'self-care', 'mobility', 'literacy', 'numeracy', 'social', 'vocational'] as const;
export type GoalArea = (typeof GOAL_AREAS)[number];

export const SUPPORTS = [
  'curriculum-adaptation',
  'assessment-adaptation',
  'assistive-device',
  'sign-language',
  'braille-or-large-print',
  'rehabilitation-training',
  'accompaniment',
  'psychological-support',
] as const;
export type Support = (typeof SUPPORTS)[number];

export interface Goal {
  /** 1, 2, 3 … within the version. */
  readonly number: number;
  readonly area: GoalArea;
  /** What is to be reached, sealed by the store: this file passes it on unread. */
  readonly sealedText: string;
}

export interface PlanVersion {
  /** 1, 2, 3 … within the plan. */
  readonly number: number;
  readonly adoptedOn: SchoolDate;
  readonly goals: readonly Goal[];
  readonly supports: readonly Support[];
  readonly responsible: ResponsiblePost;
}

export const GOAL_RESULTS = ['reached', 'partly', 'not-reached'] as const;
export type GoalResult = (typeof GOAL_RESULTS)[number];

export interface PlanReview {
  readonly reviewedOn: SchoolDate;
  /** The version looked at. */
  readonly version: number;
  readonly results: readonly { readonly goal: number; readonly result: GoalResult }[];
  readonly outcome: 'continued' | 'to-be-revised';
}

export type PlanCommand =
  | ({ readonly type: 'Adopt'; readonly child: PlannedChild } & Pick<PlanVersion, 'goals' | 'supports' | 'responsible'>)
  | ({ readonly type: 'Review' } & Pick<PlanReview, 'results' | 'outcome'>)
  | { readonly type: 'MoveChild'; readonly child: PlannedChild }
  | { readonly type: 'Tick' };

export type PlanEvent =
  | { readonly type: 'PlanAdopted'; readonly child: PlannedChild; readonly version: PlanVersion; readonly reviewDueOn: SchoolDate }
  | { readonly type: 'PlanReviewed'; readonly review: PlanReview; readonly reviewDueOn: SchoolDate }
  | { readonly type: 'ReviewCalled'; readonly level: CallLevel; readonly dueOn: SchoolDate }
  | { readonly type: 'ChildMoved'; readonly child: PlannedChild };

export interface PlanRules {
  readonly planReviewWithinDays: number;
  /** A plan that is to be revised is adopted anew within these. */
  readonly planRevisionWithinDays: number;
  /** Days after the review day on which head and bureau are told. */
  readonly planEscalationAfterDays: readonly [head: number, bureau: number];
}

export interface PlanContext {
  readonly today: SchoolDate;
  readonly rules: PlanRules;
  /** Whether the child has a certificate, an assessment or a placement. */
  readonly isInSpecialEducation: boolean;
}

/** More is no plan anybody follows. */
export const GOALS_MAX = 20;

function decide(command: PlanCommand, state: IndividualPlan, context: PlanContext): readonly PlanEvent[] {
  switch (command.type) {
    case 'Adopt':
      return adopt(command, state, context);
    case 'Review':
      return review(command, state, context);
    case 'MoveChild':
      return state.status === 'none' || state.child.classId === command.child.classId ? [] : [{ type: 'ChildMoved', child: command.child }];
    case 'Tick':
      return tick(state, context);
    default:
      return unreachable(command);
  }
}

function adopt(
  { child, goals, supports, responsible }: Extract<PlanCommand, { type: 'Adopt' }>,
  state: IndividualPlan,
  { today, rules, isInSpecialEducation }: PlanContext,
): readonly PlanEvent[] {
  if (!isInSpecialEducation) throw refuse('NOT_IN_SPECIAL_EDUCATION', { field: 'input.studentId' });
  if (goals.length === 0 || goals.length > GOALS_MAX) throw refuse('GOALS_INVALID', { field: 'input.goals', max: GOALS_MAX });
  const number = state.status === 'none' ? 1 : state.versions.length + 1;
  const version: PlanVersion = { number, adoptedOn: today, goals, supports: [...new Set(supports)], responsible };
  return [{ type: 'PlanAdopted', child, version, reviewDueOn: addDays(today, rules.planReviewWithinDays) }];
}

function review(
  { results, outcome }: Extract<PlanCommand, { type: 'Review' }>,
  state: IndividualPlan,
  { today, rules }: PlanContext,
): readonly PlanEvent[] {
  if (state.status === 'none') throw refuse('NOT_FOUND', { field: 'input.planId' });
  const version = state.versions.at(-1);
  const asked = (version?.goals ?? []).map(({ number }) => number);
  const answered = results.map(({ goal }) => goal).sort((a, b) => a - b);
  if (answered.join() !== asked.join()) throw refuse('EACH_GOAL_ONCE', { field: 'input.results', count: asked.length });
  const withinDays = outcome === 'continued' ? rules.planReviewWithinDays : rules.planRevisionWithinDays;
  const made: PlanReview = { reviewedOn: today, version: state.versions.length, results, outcome };
  return [{ type: 'PlanReviewed', review: made, reviewDueOn: addDays(today, withinDays) }];
}

/** The day on which each level is told. */
export function callDay(dueOn: SchoolDate, level: CallLevel, { planEscalationAfterDays: [head, bureau] }: PlanRules): SchoolDate {
  switch (level) {
    case 'responsible':
      return dueOn;
    case 'head':
      return addDays(dueOn, head);
    case 'bureau':
      return addDays(dueOn, bureau);
    default:
      return unreachable(level);
  }
}

/** The level that is told next, or null when all were. */
export const nextCall = ({ called }: FollowedPlan): CallLevel | null =>
  CALL_LEVELS[called === null ? 0 : CALL_LEVELS.indexOf(called) + 1] ?? null;

/** Every level whose day has come and who has not been told: a late tick tells all of them at once. */
function tick(state: IndividualPlan, { today, rules }: PlanContext): readonly PlanEvent[] {
  if (state.status === 'none') return [];
  const next = nextCall(state);
  const waiting = next === null ? [] : CALL_LEVELS.slice(CALL_LEVELS.indexOf(next));
  const dueOn = state.reviewDueOn;
  return waiting.filter((level) => callDay(dueOn, level, rules) <= today).map((level) => ({ type: 'ReviewCalled', level, dueOn }));
}

function evolve(state: IndividualPlan, event: PlanEvent): IndividualPlan {
  if (event.type === 'PlanAdopted') {
    const { child, version, reviewDueOn } = event;
    const [versions, reviews] = state.status === 'none' ? [[], []] : [state.versions, state.reviews];
    return { status: 'followed', child, versions: [...versions, version], reviews, reviewDueOn, called: null };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'PlanReviewed':
      return { ...state, reviews: [...state.reviews, event.review], reviewDueOn: event.reviewDueOn, called: null };
    case 'ReviewCalled':
      return { ...state, called: event.level };
    case 'ChildMoved':
      return { ...state, child: event.child };
    default:
      return unreachable(event);
  }
}

export const individualPlanRule: Decider<PlanCommand, PlanEvent, IndividualPlan, PlanContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};
