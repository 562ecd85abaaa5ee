/**
 * What is referred of one child to one department 转办, one matter at a time.
 *
 *   sent ── accepted ──▶ accepted ── completed, with an outcome ──▶ answered
 *    │ └── rejected, with a reason ──▶ rejected     │
 *    └──────────── withdrawn ◀── by the sender, or with the case, before it has ended
 *
 * Which matter may go to whom, and with which fields, is said by the data-sharing agreement. Accepting and answering each have a time limit,
 * owed by the department's post; the office of the leading group is told when it passes.
 * Plan 〔2018〕49, 四（三）; docs/rules/referrals.md; requirement B8.
 */
import { departmentOf, type DepartmentName, type RecipientName, type ReferralMatter, type ReplyOutcome } from '@baoxue/contracts';
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { POST_OF_DEPARTMENT, recipientsFor, townOf } from '../department-message/index.js';
import { hasMoved, type CaseSubject } from '../dropout-case/index.js';
import { done, escalated, escalationsDue, isOwed, owedBy, type AddSchoolDays, type EscalationDue } from '../obligation/index.js';
import { refuse } from '../refusals/index.js';
import { type Referral, type ReferralStep, type Referrals, activeReferral, isActive } from './referral-state.js';

export interface SendReferral {
  readonly type: 'SendReferral';
  readonly id: string;
  readonly recipient: RecipientName;
  readonly matter: ReferralMatter;
  readonly by: string;
  readonly sealedFacts: string | null;
  readonly dropout: { readonly caseId: string; readonly subject: CaseSubject; readonly isOpen: boolean };
}

export type ReferralCommand =
  | SendReferral
  /** The case goes on under another record of the child: what waited for the department is sent under that, where it may be. */
  | (ToBeSent & { readonly type: 'SendAnew' })
  /** The department's word; what it had said before changes nothing. */
  | {
      readonly type: 'TakeReply';
      readonly id: string;
      readonly answer: 'accepted' | 'rejected' | 'completed';
      readonly outcome: ReplyOutcome | null;
      readonly on: SchoolDate;
    }
  | { readonly type: 'WithdrawReferral'; readonly id: string }
  /** The case was withdrawn: nothing was the matter. */
  | { readonly type: 'CaseFell'; readonly caseId: string }
  /** The case followed the child to another class or school. */
  | { readonly type: 'FollowCase'; readonly subject: CaseSubject }
  | { readonly type: 'Tick' };

export type ReferralEvent =
  | {
      readonly type: 'ReferralSent';
      readonly recipient: RecipientName;
      readonly subject: CaseSubject;
      readonly referral: Referral;
      readonly owed: readonly ReferralStep[];
    }
  | { readonly type: 'ReferralsMoved'; readonly subject: CaseSubject }
  | { readonly type: 'ReferralAccepted'; readonly on: SchoolDate }
  | {
      readonly type: 'ReferralEnded';
      readonly status: 'rejected' | 'answered' | 'withdrawn';
      readonly outcome: ReplyOutcome | null;
      readonly on: SchoolDate;
      readonly endedWithCase?: boolean;
    }
  | ({ readonly type: 'ReferralEscalated' } & EscalationDue<ReferralStep['kind']>);

/** The part of a rule pack that referrals need. */
export interface ReferralRules {
  readonly acceptWithinSchoolDays: Readonly<Record<DepartmentName, number>>;
  readonly answerWithinSchoolDays: Readonly<Record<DepartmentName, number>>;
  readonly escalationEverySchoolDays: number;
}

export interface ReferralContext {
  readonly rules: ReferralRules;
  readonly today: SchoolDate;
  readonly addSchoolDays: AddSchoolDays;
  /** Whether an agreement in force lets this matter go to this recipient. */
  readonly isAgreed: (recipient: RecipientName, matter: ReferralMatter) => boolean;
}

function decide(command: ReferralCommand, state: Referrals, context: ReferralContext): readonly ReferralEvent[] {
  switch (command.type) {
    case 'SendReferral':
      return send(command, state, context);
    case 'SendAnew':
      return reasonAgainst(command, state, context) === null ? sent(command, context) : [];
    case 'TakeReply':
      return takeReply(command, state);
    case 'WithdrawReferral':
      activeWith(command.id, state);
      return [ended('withdrawn', null, context.today)];
    case 'CaseFell':
      return activeReferral(state)?.caseId === command.caseId ? [{ ...ended('withdrawn', null, context.today), endedWithCase: true }] : [];
    case 'FollowCase':
      return followCase(command.subject, state);
    case 'Tick':
      return tick(state, context);
    default:
      return unreachable(command);
  }
}

const ended = (
  status: 'rejected' | 'answered' | 'withdrawn',
  outcome: ReplyOutcome | null,
  on: SchoolDate,
): Extract<ReferralEvent, { type: 'ReferralEnded' }> => ({ type: 'ReferralEnded', status, outcome, on });

type ToBeSent = Omit<SendReferral, 'type'>;

/** @throws Refusal CASE_NOT_OPEN · TOWN_OF_ANOTHER_CHILD · NOT_AGREED · REFERRAL_ACTIVE */
function send(command: ToBeSent, state: Referrals, context: ReferralContext): readonly ReferralEvent[] {
  const against = reasonAgainst(command, state, context);
  if (against) throw refuse(against.code, { field: against.field });
  return sent(command, context);
}

function reasonAgainst({ recipient, matter, dropout }: ToBeSent, state: Referrals, { isAgreed }: ReferralContext) {
  const { subject, isOpen } = dropout;
  if (!isOpen) return { code: 'CASE_NOT_OPEN', field: 'input.caseId' } as const;
  const isReached = recipientsFor(townOf(subject.jurisdictions)).includes(recipient);
  if (!isReached) return { code: 'TOWN_OF_ANOTHER_CHILD', field: 'input.recipient' } as const;
  if (!isAgreed(recipient, matter)) return { code: 'NOT_AGREED', field: 'input.matter' } as const;
  return activeReferral(state) ? ({ code: 'REFERRAL_ACTIVE', field: 'input.recipient' } as const) : null;
}

function sent(
  { id, recipient, matter, by, sealedFacts, dropout }: ToBeSent,
  { rules, today, addSchoolDays }: ReferralContext,
): readonly ReferralEvent[] {
  const { caseId, subject } = dropout;
  const department = departmentOf(recipient);
  const acceptBy = addSchoolDays(today, rules.acceptWithinSchoolDays[department]);
  const answerBy = addSchoolDays(today, rules.answerWithinSchoolDays[department]);
  const open = { status: 'sent', acceptedOn: null, outcome: null, endedOn: null } as const;
  const referral: Referral = { id, caseId, matter, sentOn: today, by, sealedFacts, acceptBy, answerBy, ...open };
  const post = POST_OF_DEPARTMENT[department];
  const owed = [owedBy(post, 'accept-referral' as const, acceptBy), owedBy(post, 'answer-referral' as const, answerBy)];
  return [{ type: 'ReferralSent', recipient, subject, referral, owed }];
}

/** An answer without a word of acceptance accepts too; after it, and after a rejection, nothing is taken any more. */
function takeReply(
  { id, answer, outcome, on }: Extract<ReferralCommand, { type: 'TakeReply' }>,
  state: Referrals,
): readonly ReferralEvent[] {
  const referral = activeReferral(state);
  if (referral?.id !== id) return [];
  switch (answer) {
    case 'accepted':
      return referral.acceptedOn === null ? [{ type: 'ReferralAccepted', on }] : [];
    case 'rejected':
      return [ended('rejected', outcome, on)];
    case 'completed':
      return [ended('answered', outcome, on)];
    default:
      return unreachable(answer);
  }
}

/** Whoever answers for the child now sees what was referred; a town that was asked stays the one that answers. */
function followCase(subject: CaseSubject, state: Referrals): readonly ReferralEvent[] {
  if (state.status === 'None' || !hasMoved(state.subject, subject)) return [];
  const { jurisdictions } = departmentOf(state.recipient) === 'town' ? state.subject : subject;
  return [{ type: 'ReferralsMoved', subject: { ...subject, jurisdictions } }];
}

/** @throws Refusal NOT_FOUND · REFERRAL_ENDED */
function activeWith(id: string, state: Referrals): Referral {
  const found = state.status === 'None' ? undefined : state.referrals.find((referral) => referral.id === id);
  if (!found) throw refuse('NOT_FOUND', { field: 'input.referralId' });
  if (!isActive(found)) throw refuse('REFERRAL_ENDED', { field: 'input.referralId' });
  return found;
}

function tick(state: Referrals, { today, rules, addSchoolDays }: ReferralContext): readonly ReferralEvent[] {
  if (state.status === 'None') return [];
  const dues = escalationsDue(state.steps, today, rules.escalationEverySchoolDays, addSchoolDays);
  return dues.map((due) => ({ type: 'ReferralEscalated', ...due }));
}

function evolve(state: Referrals, event: ReferralEvent): Referrals {
  if (event.type === 'ReferralSent') {
    const { recipient, subject, referral, owed } = event;
    const before = state.status === 'None' ? { referrals: [], steps: [] } : state;
    return { status: 'Opened', recipient, subject, referrals: [...before.referrals, referral], steps: [...before.steps, ...owed] };
  }
  if (state.status === 'None') return state;
  const changed = (changes: Partial<Referral>, steps: readonly ReferralStep[]): Referrals => ({
    ...state,
    referrals: state.referrals.map((referral) => (isActive(referral) ? { ...referral, ...changes } : referral)),
    steps,
  });
  switch (event.type) {
    case 'ReferralsMoved':
      return { ...state, subject: event.subject };
    case 'ReferralAccepted':
      return changed({ status: 'accepted', acceptedOn: event.on }, done(state.steps, 'accept-referral', event.on));
    case 'ReferralEnded': {
      const { status, outcome, on: endedOn, endedWithCase } = event;
      return changed({ status, outcome, endedOn, ...(endedWithCase && { endedWithCase }) }, settled(state.steps, status, endedOn));
    }
    case 'ReferralEscalated':
      return { ...state, steps: escalated(state.steps, event) };
    default:
      return unreachable(event);
  }
}

/** What the department did is done; what it need not do any more is not owed. */
function settled(steps: readonly ReferralStep[], status: 'rejected' | 'answered' | 'withdrawn', on: SchoolDate): readonly ReferralStep[] {
  if (status === 'withdrawn') return steps.filter((step) => !isOwed(step));
  const accepted = done(steps, 'accept-referral', on);
  return status === 'answered' ? done(accepted, 'answer-referral', on) : accepted.filter((step) => !isOwed(step));
}

export const referralDecider: Decider<ReferralCommand, ReferralEvent, Referrals, ReferralContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
