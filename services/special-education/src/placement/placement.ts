import type { PlacementKind } from '@baoxue/contracts';
import { addDays, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { purposeOf, type Arrangement } from './arrangement.js';

/**
 * The placement file 安置档案 of one child (D2): the committee deliberates, hears the guardian and decides; the guardian may object to the
 * bureau, which has the child assessed again and decides. A later decision supersedes an earlier one; none is deleted.
 *
 *   none ── opened ──▶ deliberating ── decided ──▶ decided ── objection ──▶ appealed ── bureau upholds or changes ──▶ decided
 *                        ▲                            │  ▲
 *                        └──────── opened again ──────┘  └── a review after a dropout is completed (D7)
 *
 * Opinions needed and days allowed come from the rule pack. See docs/rules/special-education.md.
 */
export type Placement = { readonly status: 'none' } | PlacementFile;

export interface PlacementFile {
  readonly status: 'on-file';
  readonly child: Child;
  /** What is being deliberated, or null. */
  readonly procedure: Procedure | null;
  /** Oldest first. */
  readonly decisions: readonly Decision[];
}

/** Whose file it is, and where the child is enrolled. */
export interface Child {
  readonly studentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
}

export const PLACEMENT_REASONS = ['entry', 'transfer', 'guardian-request', 'circumstances-changed'] as const;
/** 入学 · 转学 · 监护人申请 · 情况变化. */
export type PlacementReason = (typeof PLACEMENT_REASONS)[number];

export interface Procedure {
  readonly openedOn: SchoolDate;
  readonly reason: PlacementReason;
  readonly opinions: readonly Opinion[];
  readonly guardian: GuardianOpinion | null;
}

export const EXPERTISES = ['education', 'psychology', 'rehabilitation', 'social-work', 'medicine'] as const;
/** 教育 · 心理 · 康复 · 社会工作 (art. 20), and 医学. */
export type Expertise = (typeof EXPERTISES)[number];

export interface Opinion {
  /** Subject of the member's token. */
  readonly member: string;
  readonly expertise: Expertise;
  readonly recommended: PlacementKind;
  readonly givenOn: SchoolDate;
}

export interface GuardianOpinion {
  readonly stance: 'agrees' | 'prefers-other' | 'not-reached';
  readonly preferred: PlacementKind | null;
  readonly heardOn: SchoolDate;
}

export interface Decision {
  /** 1, 2, 3 … within the file. */
  readonly number: number;
  readonly arrangement: Arrangement;
  readonly decidedOn: SchoolDate;
  readonly effectiveFrom: SchoolDate;
  readonly decidedBy: 'committee' | 'bureau';
  /** The review it follows from, if one. */
  readonly reviewId: string | null;
  /** Last day for an objection; null for the bureau's decision on one. */
  readonly appealBy: SchoolDate | null;
  readonly appeal: Appeal | null;
}

export interface Appeal {
  readonly preferred: PlacementKind;
  readonly lodgedOn: SchoolDate;
  readonly decideBy: SchoolDate;
  readonly overdue: boolean;
  readonly outcome: 'upheld' | 'changed' | null;
}

export type PlacementCommand =
  | { readonly type: 'Open'; readonly child: Child; readonly reason: PlacementReason }
  | ({ readonly type: 'GiveOpinion' } & Omit<Opinion, 'givenOn'>)
  | ({ readonly type: 'HearGuardian' } & Omit<GuardianOpinion, 'heardOn'>)
  | { readonly type: 'Decide'; readonly arrangement: Arrangement; readonly effectiveFrom: SchoolDate | null }
  | { readonly type: 'DecideOnReview'; readonly child: Child; readonly reviewId: string; readonly arrangement: Arrangement }
  | { readonly type: 'Appeal'; readonly preferred: PlacementKind }
  | { readonly type: 'DecideAppeal'; readonly arrangement: Arrangement | null }
  | { readonly type: 'MoveChild'; readonly child: Child }
  | { readonly type: 'Tick' };

export type PlacementEvent =
  | { readonly type: 'ProcedureOpened'; readonly child: Child; readonly reason: PlacementReason; readonly openedOn: SchoolDate }
  | { readonly type: 'OpinionGiven'; readonly opinion: Opinion }
  | { readonly type: 'GuardianHeard'; readonly guardian: GuardianOpinion }
  | { readonly type: 'PlacementDecided'; readonly child: Child; readonly decision: Decision }
  | { readonly type: 'AppealLodged'; readonly appeal: Appeal }
  | { readonly type: 'AppealOverdue'; readonly decideBy: SchoolDate }
  | { readonly type: 'AppealDecided'; readonly outcome: 'upheld' | 'changed' }
  | { readonly type: 'ChildMoved'; readonly child: Child };

export interface PlacementRules {
  readonly committeeOpinionsAtLeast: number;
  readonly appealWithinDays: number;
  readonly appealDecisionWithinDays: number;
}

export interface PlacementContext {
  readonly today: SchoolDate;
  readonly rules: PlacementRules;
  /** Day of the child's latest assessment that counts; null when there is none. */
  readonly assessedOn: SchoolDate | null;
}

function decide(command: PlacementCommand, state: Placement, context: PlacementContext): readonly PlacementEvent[] {
  switch (command.type) {
    case 'Open':
      if (state.status === 'on-file' && state.procedure) throw refuse('PROCEDURE_OPEN', { field: 'input.studentId' });
      return [{ type: 'ProcedureOpened', child: command.child, reason: command.reason, openedOn: context.today }];
    case 'GiveOpinion': {
      const { member, expertise, recommended } = command;
      requireProcedure(state);
      return [{ type: 'OpinionGiven', opinion: { member, expertise, recommended, givenOn: context.today } }];
    }
    case 'HearGuardian':
      return hearGuardian(command, state, context);
    case 'Decide':
      return decideProcedure(command, state, context);
    case 'DecideOnReview':
      return decideOnReview(command, state, context);
    case 'Appeal':
      return lodgeAppeal(command.preferred, state, context);
    case 'DecideAppeal':
      return decideAppeal(command.arrangement, state, context);
    case 'MoveChild':
      return state.status === 'none' || state.child.classId === command.child.classId ? [] : [{ type: 'ChildMoved', child: command.child }];
    case 'Tick':
      return tick(state, context);
    default:
      return unreachable(command);
  }
}

function requireProcedure(state: Placement): Procedure {
  if (state.status === 'none' || !state.procedure) throw refuse('PROCEDURE_NOT_OPEN', { field: 'input.placementId' });
  return state.procedure;
}

function hearGuardian(
  { stance, preferred }: Extract<PlacementCommand, { type: 'HearGuardian' }>,
  state: Placement,
  { today }: PlacementContext,
): readonly PlacementEvent[] {
  requireProcedure(state);
  if (stance === 'prefers-other' && preferred === null) throw refuse('PREFERENCE_REQUIRED', { field: 'input.preferred' });
  return [{ type: 'GuardianHeard', guardian: { stance, preferred: stance === 'prefers-other' ? preferred : null, heardOn: today } }];
}

function decideProcedure(
  { arrangement, effectiveFrom }: Extract<PlacementCommand, { type: 'Decide' }>,
  state: Placement,
  context: PlacementContext,
): readonly PlacementEvent[] {
  const { opinions, guardian } = requireProcedure(state);
  const { today, rules, assessedOn } = context;
  const needed = rules.committeeOpinionsAtLeast;
  if (assessedOn === null) throw refuse('ASSESSMENT_MISSING');
  if (opinions.length < needed) throw refuse('OPINIONS_MISSING', { needed, given: opinions.length });
  if (guardian === null) throw refuse('GUARDIAN_NOT_HEARD');
  const isRecommended = opinions.some(({ recommended }) => recommended === purposeOf(arrangement));
  if (!isRecommended) throw refuse('DECISION_WITHOUT_OPINION', { field: 'input.arrangement.kind' });
  if (effectiveFrom !== null && effectiveFrom < today) throw refuse('EFFECTIVE_DAY_PAST', { field: 'input.effectiveFrom' });
  return [committeeDecision(state as PlacementFile, { arrangement, effectiveFrom: effectiveFrom ?? today, reviewId: null }, context)];
}

/** The committee has deliberated in the review; the guardian's way to object stays open. */
function decideOnReview(
  { child, reviewId, arrangement }: Extract<PlacementCommand, { type: 'DecideOnReview' }>,
  state: Placement,
  context: PlacementContext,
): readonly PlacementEvent[] {
  const file: PlacementFile = state.status === 'none' ? { status: 'on-file', child, procedure: null, decisions: [] } : state;
  if (file.decisions.some((decision) => decision.reviewId === reviewId)) return [];
  return [committeeDecision(file, { arrangement, effectiveFrom: context.today, reviewId }, context)];
}

function committeeDecision(
  { child, decisions }: PlacementFile,
  made: Pick<Decision, 'arrangement' | 'effectiveFrom' | 'reviewId'>,
  { today, rules }: PlacementContext,
): PlacementEvent {
  const appealBy = addDays(today, rules.appealWithinDays);
  const decision: Decision = { ...made, number: decisions.length + 1, decidedOn: today, decidedBy: 'committee', appealBy, appeal: null };
  return { type: 'PlacementDecided', child, decision };
}

function lodgeAppeal(preferred: PlacementKind, state: Placement, { today, rules }: PlacementContext): readonly PlacementEvent[] {
  const decision = state.status === 'none' ? undefined : state.decisions.at(-1);
  const field = 'input.placementId';
  if (!decision) throw refuse('NOTHING_TO_APPEAL', { field });
  if (decision.appealBy === null) throw refuse('APPEAL_FINAL', { field });
  if (decision.appeal) throw refuse('APPEAL_OPEN', { field });
  if (today > decision.appealBy) throw refuse('APPEAL_TOO_LATE', { field, appealBy: decision.appealBy });
  const decideBy = addDays(today, rules.appealDecisionWithinDays);
  return [{ type: 'AppealLodged', appeal: { preferred, lodgedOn: today, decideBy, overdue: false, outcome: null } }];
}

/** The objection that waits for the bureau. A newer decision of the committee has overtaken an older objection. */
export function openAppeal(state: Placement): Appeal | null {
  const appeal = state.status === 'none' ? null : (state.decisions.at(-1)?.appeal ?? null);
  return appeal?.outcome === null ? appeal : null;
}

function decideAppeal(
  arrangement: Arrangement | null,
  state: Placement,
  { today, assessedOn }: PlacementContext,
): readonly PlacementEvent[] {
  const appeal = openAppeal(state);
  if (state.status === 'none' || !appeal) throw refuse('NO_APPEAL', { field: 'input.placementId' });
  if (assessedOn === null || assessedOn < appeal.lodgedOn) throw refuse('REASSESSMENT_MISSING');
  if (arrangement === null) return [{ type: 'AppealDecided', outcome: 'upheld' }];
  const decision: Decision = {
    number: state.decisions.length + 1,
    arrangement,
    decidedOn: today,
    effectiveFrom: today,
    decidedBy: 'bureau',
    reviewId: null,
    appealBy: null,
    appeal: null,
  };
  return [
    { type: 'AppealDecided', outcome: 'changed' },
    { type: 'PlacementDecided', child: state.child, decision },
  ];
}

function tick(state: Placement, { today }: PlacementContext): readonly PlacementEvent[] {
  const appeal = openAppeal(state);
  return appeal && !appeal.overdue && today > appeal.decideBy ? [{ type: 'AppealOverdue', decideBy: appeal.decideBy }] : [];
}

function evolve(state: Placement, event: PlacementEvent): Placement {
  switch (event.type) {
    case 'ProcedureOpened': {
      const { child, reason, openedOn } = event;
      const decisions = state.status === 'none' ? [] : state.decisions;
      return { status: 'on-file', child, decisions, procedure: { openedOn, reason, opinions: [], guardian: null } };
    }
    case 'PlacementDecided': {
      const decisions = state.status === 'none' ? [] : state.decisions;
      return { status: 'on-file', child: event.child, procedure: null, decisions: [...decisions, event.decision] };
    }
    case 'OpinionGiven':
      return withProcedure(state, ({ opinions, ...procedure }) => ({ ...procedure, opinions: withOpinion(opinions, event.opinion) }));
    case 'GuardianHeard':
      return withProcedure(state, (procedure) => ({ ...procedure, guardian: event.guardian }));
    case 'AppealLodged':
      return withAppeal(state, () => event.appeal);
    case 'AppealOverdue':
      return withAppeal(state, (appeal) => appeal && { ...appeal, overdue: true });
    case 'AppealDecided':
      return withAppeal(state, (appeal) => appeal && { ...appeal, outcome: event.outcome });
    case 'ChildMoved':
      return state.status === 'none' ? state : { ...state, child: event.child };
    default:
      return unreachable(event);
  }
}

/** A member has one opinion; a later one takes its place until the decision. */
const withOpinion = (opinions: readonly Opinion[], opinion: Opinion): readonly Opinion[] => [
  ...opinions.filter(({ member }) => member !== opinion.member),
  opinion,
];

const withProcedure = (state: Placement, change: (procedure: Procedure) => Procedure): Placement =>
  state.status === 'none' || !state.procedure ? state : { ...state, procedure: change(state.procedure) };

function withAppeal(state: Placement, change: (appeal: Appeal | null) => Appeal | null): Placement {
  const last = state.status === 'none' ? undefined : state.decisions.at(-1);
  if (state.status === 'none' || !last) return state;
  return { ...state, decisions: [...state.decisions.slice(0, -1), { ...last, appeal: change(last.appeal) }] };
}

export const placementRule: Decider<PlacementCommand, PlacementEvent, Placement, PlacementContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};
