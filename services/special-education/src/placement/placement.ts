import type { PlacementKind } from '@baoxue/contracts';
import { addDays, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { requireSeat } from '../committee/index.js';
import { refuse } from '../refusals/index.js';
import type { Arrangement } from './arrangement.js';
import { requireGrounds, withOpinion, type GuardianOpinion, type Opinion, type PlacementReason, type Procedure } from './deliberation.js';
import { groundsOn } from './grounds.js';
import { decidedOnAppeal, lodgedAppeal, openAppeal, withAppeal } from './objection.js';
import type { Appeal, Child, Decision, Placement, PlacementContext, PlacementFile } from './placement-file.js';

/**
 * The placement file 安置档案 of one child (D2): the committee deliberates, hears the guardian and decides; the guardian may object to the
 * bureau, which has the child assessed again and decides. A later decision supersedes an earlier one; none is deleted.
 *
 *   none ── opened, by hand or by a review (D7) ──▶ deliberating ── decided ──▶ decided ── objection ──▶ appealed ── bureau decides ──▶ decided
 *                                                    ▲                            │
 *                                                    └──────── opened again ──────┘
 *
 * A review after a dropout has its placement deliberated here too: its opinions, its guardian. What is deliberated for it is decided by
 * completing it, and is dropped when the child returns before that.
 *
 * Opinions needed and days allowed come from the rule pack. See docs/rules/special-education.md.
 */
export type PlacementCommand =
  | { readonly type: 'Open'; readonly child: Child; readonly reason: PlacementReason }
  | { readonly type: 'OpenForReview'; readonly child: Child; readonly reviewId: string }
  | { readonly type: 'DropReview'; readonly reviewId: string }
  | ({ readonly type: 'GiveOpinion' } & Omit<Opinion, 'givenOn'>)
  | ({ readonly type: 'HearGuardian' } & Omit<GuardianOpinion, 'heardOn'>)
  | { readonly type: 'Decide'; readonly arrangement: Arrangement; readonly effectiveFrom: SchoolDate | null }
  | { readonly type: 'DecideOnReview'; readonly child: Child; readonly reviewId: string; readonly arrangement: Arrangement }
  | { readonly type: 'Appeal'; readonly preferred: PlacementKind }
  | { readonly type: 'DecideAppeal'; readonly arrangement: Arrangement | null }
  | { readonly type: 'MoveChild'; readonly child: Child }
  | { readonly type: 'Tick' };

export type PlacementEvent =
  | {
      readonly type: 'ProcedureOpened';
      readonly child: Child;
      readonly reason: PlacementReason;
      readonly openedOn: SchoolDate;
      readonly reviewId: string | null;
    }
  | { readonly type: 'ReviewAwaitsProcedure'; readonly reviewId: string }
  | { readonly type: 'ReviewDropped' }
  | { readonly type: 'OpinionGiven'; readonly opinion: Opinion }
  | { readonly type: 'GuardianHeard'; readonly guardian: GuardianOpinion }
  | { readonly type: 'PlacementDecided'; readonly child: Child; readonly decision: Decision }
  | { readonly type: 'AppealLodged'; readonly appeal: Appeal }
  | { readonly type: 'AppealOverdue'; readonly decideBy: SchoolDate }
  | { readonly type: 'AppealDecided'; readonly outcome: 'upheld' | 'changed' }
  | { readonly type: 'ChildMoved'; readonly child: Child };

function decide(command: PlacementCommand, state: Placement, context: PlacementContext): readonly PlacementEvent[] {
  const { today } = context;
  switch (command.type) {
    case 'Open': {
      const { child, reason } = command;
      if (reason === 'dropout-review') throw refuse('REVIEW_OPENS_ITSELF', { field: 'input.reason' });
      if (procedureOf(state)) throw refuse('PROCEDURE_OPEN', { field: 'input.studentId' });
      return [{ type: 'ProcedureOpened', child, reason, openedOn: today, reviewId: null }];
    }
    case 'OpenForReview':
      return openForReview(command, state, today);
    case 'DropReview':
      return procedureOf(state)?.reviewId === command.reviewId ? [{ type: 'ReviewDropped' }] : [];
    case 'GiveOpinion':
      return giveOpinion(command, state, context);
    case 'HearGuardian':
      return hearGuardian(command, state, context);
    case 'Decide':
      return decideProcedure(command, state, context);
    case 'DecideOnReview':
      return decideOnReview(command, state, context);
    case 'Appeal':
      return [{ type: 'AppealLodged', appeal: lodgedAppeal(command.preferred, state, context) }];
    case 'DecideAppeal':
      return decideAppeal(command.arrangement, state, context);
    case 'MoveChild':
      return state.status === 'none' || state.child.classId === command.child.classId ? [] : [{ type: 'ChildMoved', child: command.child }];
    case 'Tick': {
      const appeal = openAppeal(state);
      return appeal && !appeal.overdue && today > appeal.decideBy ? [{ type: 'AppealOverdue', decideBy: appeal.decideBy }] : [];
    }
    default:
      return unreachable(command);
  }
}

const procedureOf = (state: Placement): Procedure | null => (state.status === 'none' ? null : state.procedure);
const decisionsOf = (state: Placement): readonly Decision[] => (state.status === 'none' ? [] : state.decisions);

function requireProcedure(state: Placement): PlacementFile & { readonly procedure: Procedure } {
  if (state.status === 'none' || !state.procedure) throw refuse('PROCEDURE_NOT_OPEN', { field: 'input.placementId' });
  return { ...state, procedure: state.procedure };
}

/** What is deliberated already serves the review too. */
function openForReview(
  { child, reviewId }: Extract<PlacementCommand, { type: 'OpenForReview' }>,
  state: Placement,
  today: SchoolDate,
): readonly PlacementEvent[] {
  if (decisionsOf(state).some((decision) => decision.reviewId === reviewId)) return [];
  const open = procedureOf(state);
  if (!open) return [{ type: 'ProcedureOpened', child, reason: 'dropout-review', openedOn: today, reviewId }];
  return open.reviewId === reviewId ? [] : [{ type: 'ReviewAwaitsProcedure', reviewId }];
}

/** What a member recommends for the child now: it counts for what is deliberated, and for an objection that waits for the bureau. */
function giveOpinion(
  { member, expertise, recommended }: Extract<PlacementCommand, { type: 'GiveOpinion' }>,
  state: Placement,
  { today, committee }: PlacementContext,
): readonly PlacementEvent[] {
  requireSeat(committee, { member, expertise }, today);
  if (!openAppeal(state)) requireProcedure(state);
  return [{ type: 'OpinionGiven', opinion: { member, expertise, recommended, givenOn: today } }];
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
  const file = requireProcedure(state);
  const { today } = context;
  if (file.procedure.reviewId !== null) throw refuse('DECIDED_IN_REVIEW', { field: 'input.placementId' });
  requireGrounds(arrangement, groundsOn(file, context), 'input.arrangement.kind');
  if (effectiveFrom !== null && effectiveFrom < today) throw refuse('EFFECTIVE_DAY_PAST', { field: 'input.effectiveFrom' });
  return [committeeDecision(file, { arrangement, effectiveFrom: effectiveFrom ?? today, reviewId: null }, context)];
}

/** The review was completed on what this file held then; the guardian's way to object stays open, and an objection lodged since goes on. */
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
  { child, decisions, procedure }: PlacementFile,
  made: Pick<Decision, 'arrangement' | 'effectiveFrom' | 'reviewId'>,
  { today, rules }: PlacementContext,
): PlacementEvent {
  const decision: Decision = {
    ...made,
    number: decisions.length + 1,
    decidedOn: today,
    decidedBy: 'committee',
    opinions: procedure?.opinions ?? [],
    guardian: procedure?.guardian ?? null,
    appealBy: addDays(today, rules.appealWithinDays),
    appeal: null,
  };
  return { type: 'PlacementDecided', child, decision };
}

function decideAppeal(arrangement: Arrangement | null, state: Placement, context: PlacementContext): readonly PlacementEvent[] {
  const decision = decidedOnAppeal(arrangement, state, context);
  if (decision === null || state.status === 'none') return [{ type: 'AppealDecided', outcome: 'upheld' }];
  return [
    { type: 'AppealDecided', outcome: 'changed' },
    { type: 'PlacementDecided', child: state.child, decision },
  ];
}

function evolve(state: Placement, event: PlacementEvent): Placement {
  switch (event.type) {
    case 'ProcedureOpened': {
      const { child, reason, openedOn, reviewId } = event;
      const procedure = { openedOn, reason, reviewId, opinions: [], guardian: null };
      return { status: 'on-file', child, decisions: decisionsOf(state), procedure };
    }
    case 'ReviewAwaitsProcedure':
      return withProcedure(state, (procedure) => ({ ...procedure, reviewId: event.reviewId }));
    case 'ReviewDropped':
      return withoutReview(state);
    case 'PlacementDecided':
      return { status: 'on-file', child: event.child, procedure: null, decisions: [...decisionsOf(state), event.decision] };
    case 'OpinionGiven': {
      const { opinion } = event;
      const heard = withProcedure(state, (procedure) => ({ ...procedure, opinions: withOpinion(procedure.opinions, opinion) }));
      return withAppeal(heard, (appeal) => ({ ...appeal, opinions: withOpinion(appeal.opinions, opinion) }));
    }
    case 'GuardianHeard':
      return withProcedure(state, (procedure) => ({ ...procedure, guardian: event.guardian }));
    case 'AppealLodged':
      return withLastDecision(state, (decision) => ({ ...decision, appeal: event.appeal }));
    case 'AppealOverdue':
      return withAppeal(state, (appeal) => ({ ...appeal, overdue: true }));
    case 'AppealDecided':
      return withAppeal(state, (appeal) => ({ ...appeal, outcome: event.outcome }));
    case 'ChildMoved':
      return state.status === 'none' ? state : { ...state, child: event.child };
    default:
      return unreachable(event);
  }
}

/** What was deliberated before the review goes on without it; a file that was begun for the review alone is none. */
function withoutReview(state: Placement): Placement {
  if (state.status === 'none' || state.procedure?.reason !== 'dropout-review')
    return withProcedure(state, (procedure) => ({ ...procedure, reviewId: null }));
  return state.decisions.length === 0 ? { status: 'none' } : { ...state, procedure: null };
}

const withProcedure = (state: Placement, change: (procedure: Procedure) => Procedure): Placement =>
  state.status === 'none' || !state.procedure ? state : { ...state, procedure: change(state.procedure) };

function withLastDecision(state: Placement, change: (decision: Decision) => Decision): Placement {
  const last = state.status === 'none' ? undefined : state.decisions.at(-1);
  return state.status === 'none' || !last ? state : { ...state, decisions: [...state.decisions.slice(0, -1), change(last)] };
}

export const placementRule: Decider<PlacementCommand, PlacementEvent, Placement, PlacementContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};
