/**
 * The administrative ladder 行政督促 of one dropout case: five rungs, none skipped.
 *
 *   限期复学通知书 ─▶ 批评教育 ─▶ 责令限期整改 ─▶ 司法文书 ─▶ 追究法律责任
 *
 * The next rung needs that the one before was served, that its deadline has passed, and that somebody recorded it was not complied with.
 * The ladder ends when the child returns, or when the case is withdrawn: then what was issued is revoked.
 * Plan 〔2018〕49, 三（一）4; docs/rules/administrative-ladder.md; requirement B7.
 */
import { addDays, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import type { CaseSubject } from '../dropout-case/index.js';
import { done, escalated, escalationsDue, type EscalationDue } from '../obligation/index.js';
import { refuse } from '../refusals/index.js';
import { outcomeOwed, serviceOwed, type Ladder, type LadderContext, type LadderStep, type Notice, type Outcome } from './ladder-state.js';
import { refuseUnlessCompetent, RUNGS, type Issuer, type Rung } from './rungs.js';
import { checkedService, type Service } from './service-of-notice.js';
import { arrive, passOn, takeOver, type LadderTakenOver, type TakeOverLadder } from './taken-over-ladder.js';

/** What is to be issued; the number comes when all else is allowed. */
export interface IssueNotice {
  readonly type: 'IssueNotice';
  readonly id: string;
  readonly rung: Rung;
  readonly issuer: Issuer;
  readonly serial: number;
  readonly by: string;
  readonly sealedNames: string;
  /** The case as it stands. */
  readonly dropout: {
    readonly caseId: string;
    readonly subject: CaseSubject;
    readonly isDroppedOut: boolean;
    readonly absentSince: SchoolDate;
    readonly schoolDaysAbsent: number;
  };
}

export type LadderCommand =
  | IssueNotice
  | { readonly type: 'RecordService'; readonly noticeId: string; readonly service: Service }
  | { readonly type: 'RecordOutcome'; readonly noticeId: string; readonly outcome: Outcome; readonly by: string }
  | { readonly type: 'EndLadder'; readonly on: SchoolDate; readonly because: 'returned' | 'withdrawn' }
  /** The case followed the child to another school. */
  | { readonly type: 'FollowCase'; readonly subject: CaseSubject }
  | TakeOverLadder
  /** Its case goes on under another record of the child, and the ladder with it. */
  | { readonly type: 'PassOn' }
  /** It stands on that case now. */
  | { readonly type: 'Arrive' }
  | { readonly type: 'Tick' };

export type LadderEvent =
  | {
      readonly type: 'NoticeIssued';
      readonly caseId: string;
      readonly subject: CaseSubject;
      readonly notice: Notice;
      readonly owed: LadderStep;
    }
  | {
      readonly type: 'NoticeServed';
      readonly noticeId: string;
      readonly service: Service;
      readonly complyBy: SchoolDate;
      readonly owed: LadderStep;
    }
  | { readonly type: 'OutcomeRecorded'; readonly noticeId: string; readonly outcome: Outcome; readonly on: SchoolDate; readonly by: string }
  | { readonly type: 'LadderEnded'; readonly on: SchoolDate; readonly because: 'returned' | 'withdrawn' }
  | { readonly type: 'LadderMoved'; readonly subject: CaseSubject }
  | LadderTakenOver
  | { readonly type: 'LadderPassedOn'; readonly on: SchoolDate }
  | { readonly type: 'LadderArrived' }
  | ({ readonly type: 'LadderEscalated' } & EscalationDue<LadderStep['kind']>);

function decide(command: LadderCommand, state: Ladder, context: LadderContext): readonly LadderEvent[] {
  switch (command.type) {
    case 'IssueNotice':
      return issue(command, state, context);
    case 'RecordService':
      return recordService(command.noticeId, command.service, state, context);
    case 'RecordOutcome':
      return recordOutcome(command, state, context);
    case 'EndLadder':
      return state.status === 'Open' ? [{ type: 'LadderEnded', on: command.on, because: command.because }] : [];
    case 'FollowCase':
      return state.status === 'Open' ? [{ type: 'LadderMoved', subject: command.subject }] : [];
    case 'TakeOver':
      return takeOver(command, state, context);
    case 'PassOn':
      return passOn(state, context);
    case 'Arrive':
      return arrive(state);
    case 'Tick':
      return tick(state, context);
    default:
      return unreachable(command);
  }
}

/** The rung that comes next, or null when the last has been issued. */
export const nextRung = (state: Ladder): Rung | null => RUNGS[state.status === 'None' ? 0 : state.notices.length] ?? null;

function issue(command: IssueNotice, state: Ladder, context: LadderContext): readonly LadderEvent[] {
  const { rung, issuer, dropout, id, serial, by, sealedNames } = command;
  if (!dropout.isDroppedOut || state.status === 'Ended') throw refuse('NOT_A_DROPOUT', { field: 'input.caseId' });
  refuseUnlessCompetent(rung, issuer);
  refuseUnlessNext(rung, state);
  const { rules, today } = context;
  const { caseId, subject, absentSince, schoolDaysAbsent } = dropout;
  const complyWithinDays = rules.complyWithinDays[rung];
  const open = { service: null, complyBy: null, outcome: null, revokedOn: null };
  const notice: Notice = {
    id,
    rung,
    issuer,
    serial,
    issuedOn: today,
    by,
    absentSince,
    schoolDaysAbsent,
    complyWithinDays,
    sealedNames,
    ...open,
  };
  return [{ type: 'NoticeIssued', caseId, subject, notice, owed: serviceOwed(notice, context) }];
}

/** @throws Refusal RUNG_ALREADY_ISSUED · RUNG_SKIPPED · NOT_SERVED · OUTCOME_MISSING · COMPLIED_WITH */
function refuseUnlessNext(rung: Rung, state: Ladder): void {
  const field = 'input.rung';
  const next = nextRung(state);
  if (next === null || RUNGS.indexOf(rung) < RUNGS.indexOf(next)) throw refuse('RUNG_ALREADY_ISSUED', { field });
  if (rung !== next) throw refuse('RUNG_SKIPPED', { field });
  const before = state.status === 'None' ? undefined : state.notices.at(-1);
  if (!before) return;
  if (before.service === null) throw refuse('NOT_SERVED', { field });
  if (before.outcome === null) throw refuse('OUTCOME_MISSING', { field });
  if (before.outcome.kind === 'complied') throw refuse('COMPLIED_WITH', { field });
}

/** The deadline begins to run with service. */
function recordService(noticeId: string, service: Service, state: Ladder, context: LadderContext): readonly LadderEvent[] {
  const notice = openNotice(noticeId, state);
  if (notice.service !== null) throw refuse('ALREADY_SERVED', { field: 'input.noticeId' });
  checkedService(service, { from: notice.issuedOn, to: context.today });
  const complyBy = addDays(service.on, notice.complyWithinDays);
  return [{ type: 'NoticeServed', noticeId, service, complyBy, owed: outcomeOwed(notice, complyBy, context) }];
}

type RecordOutcome = Extract<LadderCommand, { type: 'RecordOutcome' }>;

function recordOutcome({ noticeId, outcome, by }: RecordOutcome, state: Ladder, { today }: LadderContext): readonly LadderEvent[] {
  const notice = openNotice(noticeId, state);
  if (notice.outcome !== null) throw refuse('OUTCOME_RECORDED', { field: 'input.noticeId' });
  if (notice.complyBy === null) throw refuse('NOT_SERVED', { field: 'input.noticeId' });
  const tooEarly = outcome === 'not-complied' && today <= notice.complyBy;
  if (tooEarly) throw refuse('DEADLINE_NOT_OVER', { field: 'input.outcome', until: notice.complyBy });
  return [{ type: 'OutcomeRecorded', noticeId, outcome, on: today, by }];
}

function openNotice(noticeId: string, state: Ladder): Notice {
  const notice = state.status === 'None' ? undefined : state.notices.find(({ id }) => id === noticeId);
  if (!notice) throw refuse('NOT_FOUND', { field: 'input.noticeId' });
  if (state.status === 'Ended') throw refuse('NOT_A_DROPOUT', { field: 'input.noticeId' });
  return notice;
}

function tick(state: Ladder, { today, rules, addSchoolDays }: LadderContext): readonly LadderEvent[] {
  if (state.status !== 'Open') return [];
  const dues = escalationsDue(state.steps, today, rules.escalationEverySchoolDays, addSchoolDays);
  return dues.map((due) => ({ type: 'LadderEscalated', ...due }));
}

function evolve(state: Ladder, event: LadderEvent): Ladder {
  if (event.type === 'NoticeIssued') {
    const { caseId, subject, notice, owed } = event;
    const before = state.status === 'None' ? { notices: [], steps: [] } : state;
    return { status: 'Open', caseId, subject, notices: [...before.notices, notice], steps: [...before.steps, owed], endedOn: null };
  }
  if (event.type === 'LadderTakenOver') return event.ladder;
  if (state.status === 'None') return state;
  const change = (noticeId: string, changes: Partial<Notice>) =>
    state.notices.map((notice) => (notice.id === noticeId ? { ...notice, ...changes } : notice));
  switch (event.type) {
    case 'NoticeServed': {
      const { noticeId, service, complyBy, owed } = event;
      return { ...state, notices: change(noticeId, { service, complyBy }), steps: [...done(state.steps, 'serve', service.on), owed] };
    }
    case 'OutcomeRecorded': {
      const { noticeId, outcome: kind, on, by } = event;
      return { ...state, notices: change(noticeId, { outcome: { kind, on, by } }), steps: done(state.steps, 'record-outcome', on) };
    }
    case 'LadderEnded': {
      const { on, because } = event;
      const notices =
        because === 'withdrawn' ? state.notices.map((notice) => ({ ...notice, revokedOn: on })) : state.notices.map(complied(on));
      return { ...state, status: 'Ended', endedOn: on, notices, steps: state.steps.filter(({ doneOn }) => doneOn !== null) };
    }
    case 'LadderMoved':
      return { ...state, subject: event.subject };
    case 'LadderPassedOn':
      return { ...state, status: 'Ended', endedOn: event.on, notices: [], steps: [], leaving: state };
    case 'LadderArrived': {
      const { leaving: _arrived, ...rest } = state;
      return rest;
    }
    case 'LadderEscalated':
      return { ...state, steps: escalated(state.steps, event) };
    default:
      return unreachable(event);
  }
}

/** The return of the child is what every notice asked for. */
const complied =
  (on: SchoolDate) =>
  (notice: Notice): Notice =>
    notice.outcome === null ? { ...notice, outcome: { kind: 'complied', on, by: 'return' } } : notice;

export const ladderDecider: Decider<LadderCommand, LadderEvent, Ladder, LadderContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
