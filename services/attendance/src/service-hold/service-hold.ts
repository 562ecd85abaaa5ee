/**
 * The advisory register of 四不办理: four services of which an authority is advised not to grant them while a child is out of school. It holds
 * nothing by itself, is off unless the place has switched it on, and every hold is approved by a person, expires, and ends with the return.
 *
 *   (proposed) ── approved ──▶ in force ──▶ ended: returned · withdrawn · expired · poverty · lifted
 *       ├── declined
 *       └── not decided in time ──▶ expired
 *
 * Nobody is kept from aid because of poverty: plan 三（四）1 “确保义务教育阶段学生不因家庭贫困而失学辍学” goes before 四（三）.
 * docs/rules/service-holds.md; requirement B9.
 */
import type { HeldService, HoldEnding } from '@baoxue/contracts';
import { addDays, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { hasMoved, type CaseSubject } from '../dropout-case/index.js';
import { owedBy, type AddSchoolDays, type Obligation } from '../obligation/index.js';
import { refuse } from '../refusals/index.js';

export interface Hold {
  readonly id: string;
  readonly service: HeldService;
  readonly proposedOn: SchoolDate;
  readonly by: string;
  /** Last day for the decision of the office; null for what an earlier version decided, or ended, without one. */
  readonly decideBy: SchoolDate | null;
  readonly approvedOn: SchoolDate | null;
  /** Last day; null before the approval. */
  readonly expiresOn: SchoolDate | null;
  readonly ended: { readonly on: SchoolDate; readonly because: HoldEnding } | null;
}

export interface OpenedHolds {
  readonly status: 'Opened';
  readonly caseId: string;
  readonly subject: CaseSubject;
  readonly holds: readonly Hold[];
}
export type Holds = { readonly status: 'None' } | OpenedHolds;

/** What decides whether a hold is allowed, as it stands now. */
export interface HoldFacts {
  readonly caseId: string;
  readonly subject: CaseSubject;
  /** A confirmed dropout who is not back. */
  readonly isDroppedOut: boolean;
  /** A recorded cause, or the aid review, says poverty. */
  readonly isPoverty: boolean;
  /** The child stands on a ledger 台账 of those in need. */
  readonly isOnLedger: boolean;
}

export type HoldCommand =
  | { readonly type: 'ProposeHold'; readonly id: string; readonly service: HeldService; readonly by: string; readonly facts: HoldFacts }
  | { readonly type: 'ApproveHold'; readonly id: string; readonly facts: HoldFacts }
  | { readonly type: 'EndHold'; readonly id: string; readonly because: 'declined' | 'lifted' }
  | { readonly type: 'EndAll'; readonly because: 'returned' | 'withdrawn'; readonly on: SchoolDate }
  /** The case goes on as another, under another record of the child. */
  | { readonly type: 'TakeOver'; readonly former: OpenedHolds; readonly facts: HoldFacts }
  /** The case followed the child to another class or school. */
  | { readonly type: 'FollowCase'; readonly subject: CaseSubject }
  /** Poverty has come to be known as the cause, or the child stands on a ledger now. */
  | { readonly type: 'NotePoverty' }
  | { readonly type: 'Tick' };

export type HoldEvent =
  | { readonly type: 'HoldProposed'; readonly caseId: string; readonly subject: CaseSubject; readonly hold: Hold }
  | { readonly type: 'HoldsMoved'; readonly subject: CaseSubject }
  | { readonly type: 'HoldApproved'; readonly id: string; readonly on: SchoolDate; readonly expiresOn: SchoolDate }
  | { readonly type: 'HoldEnded'; readonly id: string; readonly on: SchoolDate; readonly because: HoldEnding };

export interface HoldContext {
  readonly today: SchoolDate;
  readonly rules: { readonly enabled: boolean; readonly decideWithinSchoolDays: number; readonly expireAfterDays: number };
  readonly addSchoolDays: AddSchoolDays;
}

export const isInForce = ({ approvedOn, ended }: Hold): boolean => approvedOn !== null && ended === null;

function decide(command: HoldCommand, state: Holds, context: HoldContext): readonly HoldEvent[] {
  const { today } = context;
  const endAll = (concerned: (hold: Hold) => boolean, because: HoldEnding, on: SchoolDate): readonly HoldEvent[] =>
    standing(state)
      .filter(concerned)
      .map(({ id }) => ({ type: 'HoldEnded', id, on, because }));
  switch (command.type) {
    case 'ProposeHold':
      return propose(command, state, context);
    case 'ApproveHold':
      return approve(command, state, context);
    case 'EndHold':
      return end(command, state, context);
    case 'EndAll':
      return endAll(() => true, command.because, command.on);
    case 'TakeOver':
      return takeOver(command, state, context);
    case 'FollowCase':
      return state.status === 'Opened' && hasMoved(state.subject, command.subject)
        ? [{ type: 'HoldsMoved', subject: command.subject }]
        : [];
    case 'NotePoverty':
      return endAll(({ service }) => service === 'poverty-aid', 'poverty', today);
    case 'Tick':
      return standing(state).flatMap((hold) => {
        const last = lastDayOf(hold);
        return last !== null && last < today ? [{ type: 'HoldEnded', id: hold.id, on: addDays(last, 1), because: 'expired' } as const] : [];
      });
    default:
      return unreachable(command);
  }
}

/** A proposal on which nobody decides lapses: a family is not left waiting for it. */
const lastDayOf = ({ approvedOn, decideBy, expiresOn }: Hold): SchoolDate | null => (approvedOn === null ? decideBy : expiresOn);

/** The day after which the first hold ends by itself; null when none does. */
export const firstLastDay = (state: Holds): SchoolDate | null =>
  standing(state)
    .flatMap((hold) => lastDayOf(hold) ?? [])
    .sort()[0] ?? null;

/** The decisions that the office of the leading group owes. */
export const decisionsOwed = (state: Holds): readonly Obligation<'decide-hold'>[] =>
  standing(state).flatMap(({ approvedOn, decideBy }) =>
    approvedOn === null && decideBy !== null ? [owedBy('leading-group-office', 'decide-hold', decideBy)] : [],
  );

/** With a last day for the decision on what an earlier version proposed without one, counted from the proposal. */
export const withDecideBy = (state: OpenedHolds, lastDay: (proposedOn: SchoolDate) => SchoolDate): OpenedHolds => ({
  ...state,
  holds: state.holds.map((hold) => {
    const waits = hold.approvedOn === null && hold.ended === null;
    return { ...hold, decideBy: hold.decideBy ?? (waits ? lastDay(hold.proposedOn) : null) };
  }),
});

const standing = (state: Holds): readonly Hold[] => (state.status === 'None' ? [] : state.holds.filter(({ ended }) => ended === null));

function propose(
  { id, service, by, facts }: Extract<HoldCommand, { type: 'ProposeHold' }>,
  state: Holds,
  context: HoldContext,
): readonly HoldEvent[] {
  refuseUnlessAllowed(service, facts, context);
  if (standing(state).some((hold) => hold.service === service)) throw refuse('HOLD_STANDS', { field: 'input.service' });
  const { caseId, subject } = facts;
  const { today, rules, addSchoolDays } = context;
  const decideBy = addSchoolDays(today, rules.decideWithinSchoolDays);
  const hold: Hold = { id, service, proposedOn: today, by, decideBy, approvedOn: null, expiresOn: null, ended: null };
  return [{ type: 'HoldProposed', caseId, subject, hold }];
}

/** What has changed since the proposal counts: the rule is asked again. */
function approve({ id, facts }: Extract<HoldCommand, { type: 'ApproveHold' }>, state: Holds, context: HoldContext): readonly HoldEvent[] {
  const hold = standingWith(id, state);
  if (hold.approvedOn !== null) throw refuse('HOLD_APPROVED', { field: 'input.holdId' });
  const { today, rules } = context;
  if (hold.decideBy !== null && hold.decideBy < today) throw refuse('HOLD_LAPSED', { field: 'input.holdId' });
  refuseUnlessAllowed(hold.service, facts, context);
  return [{ type: 'HoldApproved', id, on: today, expiresOn: addDays(today, rules.expireAfterDays) }];
}

function end({ id, because }: Extract<HoldCommand, { type: 'EndHold' }>, state: Holds, { today: on }: HoldContext): readonly HoldEvent[] {
  const isApproved = standingWith(id, state).approvedOn !== null;
  if (because === 'declined' && isApproved) throw refuse('HOLD_APPROVED', { field: 'input.holdId' });
  if (because === 'lifted' && !isApproved) throw refuse('HOLD_NOT_APPROVED', { field: 'input.holdId' });
  return [{ type: 'HoldEnded', id, on, because }];
}

/**
 * What stood when the case passed from one record of the child to another stands there, as it was decided and until its last day; what is not
 * allowed under that record goes no further. Requirement A3.
 */
function takeOver({ former, facts }: Extract<HoldCommand, { type: 'TakeOver' }>, state: Holds, context: HoldContext): readonly HoldEvent[] {
  const { caseId, subject } = facts;
  const stood = former.holds.filter(({ ended }) => ended === null || ended.because === 'withdrawn');
  const missing = stood.filter(({ service }) => !standing(state).some((own) => own.service === service));
  return missing
    .filter(({ service }) => reasonAgainst(service, facts, context) === null)
    .flatMap(({ approvedOn, expiresOn, ...hold }): readonly HoldEvent[] => {
      const proposed = { ...hold, approvedOn: null, expiresOn: null, ended: null };
      const approved =
        approvedOn === null || expiresOn === null ? [] : [{ type: 'HoldApproved', id: hold.id, on: approvedOn, expiresOn } as const];
      return [{ type: 'HoldProposed', caseId, subject, hold: proposed }, ...approved];
    });
}

/** Aid that a poor child needs is held nowhere, so that is said before what a place has switched on. */
function reasonAgainst(service: HeldService, { isDroppedOut, isPoverty, isOnLedger }: HoldFacts, { rules }: HoldContext) {
  if (service === 'poverty-aid' && (isPoverty || isOnLedger)) return { code: 'AID_IS_NOT_HELD', field: 'input.service' } as const;
  if (!rules.enabled) return { code: 'HOLDS_OFF', field: 'input.caseId' } as const;
  return isDroppedOut ? null : ({ code: 'HOLD_NEEDS_DROPOUT', field: 'input.caseId' } as const);
}

/** @throws Refusal AID_IS_NOT_HELD · HOLDS_OFF · HOLD_NEEDS_DROPOUT */
function refuseUnlessAllowed(service: HeldService, facts: HoldFacts, context: HoldContext): void {
  const against = reasonAgainst(service, facts, context);
  if (against) throw refuse(against.code, { field: against.field });
}

/** @throws Refusal NOT_FOUND · HOLD_ENDED */
function standingWith(id: string, state: Holds): Hold {
  const found = state.status === 'None' ? undefined : state.holds.find((hold) => hold.id === id);
  if (!found) throw refuse('NOT_FOUND', { field: 'input.holdId' });
  if (found.ended !== null) throw refuse('HOLD_ENDED', { field: 'input.holdId' });
  return found;
}

function evolve(state: Holds, event: HoldEvent): Holds {
  if (event.type === 'HoldProposed') {
    const { caseId, subject, hold } = event;
    return { status: 'Opened', caseId, subject, holds: [...(state.status === 'None' ? [] : state.holds), hold] };
  }
  if (state.status === 'None') return state;
  if (event.type === 'HoldsMoved') return { ...state, subject: event.subject };
  const { id, on } = event;
  const changes: Partial<Hold> =
    event.type === 'HoldApproved' ? { approvedOn: on, expiresOn: event.expiresOn } : { ended: { on, because: event.because } };
  return { ...state, holds: state.holds.map((hold) => (hold.id === id ? { ...hold, ...changes } : hold)) };
}

export const holdDecider: Decider<HoldCommand, HoldEvent, Holds, HoldContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
