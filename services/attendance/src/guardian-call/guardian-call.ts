/**
 * The call to the guardian 当日联系 on the first day of an unexcused absence, before there is a case.
 *
 *   (none) ── first unexcused day ──▶ Owed ── contact recorded, in time or late ──▶ Made
 *                                      ├── the register was wrong, or no school expects the child ──▶ NotNeeded ── absent after all ──▶ Owed
 *                                      └── 疑似辍学: the case asks for the contact from now on ──▶ PassedToCase
 *
 * A call not made on its day is missed and is counted as such, also when it is made later: the next level up is told.
 * Plan 〔2018〕49, 三（一）3 “由班主任或其他教师及时与学生父母或其他法定监护人进行联系沟通”; docs/rules/dropout-marks.md; requirements B4, B5.
 */
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import type { AttendanceDays, AbsenceRun } from '../absence-run/index.js';
import type { CaseSubject, Contact } from '../dropout-case/index.js';
import {
  done,
  escalated,
  escalationsDue,
  isOverdue,
  owedBy,
  type AddSchoolDays,
  type EscalationDue,
  type Obligation,
} from '../obligation/index.js';
import { refuse } from '../refusals/index.js';

export type GuardianContact = Omit<Contact, 'sealedNote'>;

export type CallStep = Obligation<'contact-guardian'>;

export interface OpenedCall {
  readonly status: 'Owed' | 'Made' | 'NotNeeded' | 'PassedToCase';
  readonly subject: CaseSubject;
  /** First day of the absence. */
  readonly absentOn: SchoolDate;
  readonly step: CallStep;
  readonly contact: GuardianContact | null;
}
export type GuardianCall = { readonly status: 'None' } | OpenedCall;

export type CallCommand =
  | { readonly type: 'OweCall'; readonly subject: CaseSubject; readonly absentOn: SchoolDate }
  | { readonly type: 'RecordContact'; readonly contact: GuardianContact }
  /** A correction shows that there was no absence on the day, or no school expects the child any more. */
  | { readonly type: 'DropCall' }
  /** The child sits in another class: its teacher owes the call. */
  | { readonly type: 'FollowChild'; readonly subject: CaseSubject }
  | { readonly type: 'PassToCase' }
  | { readonly type: 'Tick' };

export type CallEvent =
  | { readonly type: 'CallOwed'; readonly subject: CaseSubject; readonly absentOn: SchoolDate; readonly owed: CallStep }
  | { readonly type: 'CallMade'; readonly contact: GuardianContact }
  | { readonly type: 'CallNotNeeded' | 'CallPassedToCase' }
  | { readonly type: 'CallFollowedChild'; readonly subject: CaseSubject }
  | ({ readonly type: 'CallEscalated' } & EscalationDue<'contact-guardian'>);

export interface CallContext {
  readonly today: SchoolDate;
  readonly escalationEverySchoolDays: number;
  readonly addSchoolDays: AddSchoolDays;
}

function decide(command: CallCommand, state: GuardianCall, context: CallContext): readonly CallEvent[] {
  if (command.type === 'OweCall') return oweCall(command, state, context);
  if (state.status !== 'Owed') return notOwed(command);
  switch (command.type) {
    case 'RecordContact':
      return recordContact(command.contact, state, context);
    case 'DropCall':
      return [{ type: 'CallNotNeeded' }];
    case 'FollowChild':
      return state.subject.classId === command.subject.classId ? [] : [{ type: 'CallFollowedChild', subject: command.subject }];
    case 'PassToCase':
      return [...missed(state, context), { type: 'CallPassedToCase' }];
    case 'Tick':
      return missed(state, context);
    default:
      return unreachable(command);
  }
}

/** Due the day on which the absence is known: a register heard late asks for the call then. */
function oweCall(
  { subject, absentOn }: Extract<CallCommand, { type: 'OweCall' }>,
  state: GuardianCall,
  { today }: CallContext,
): readonly CallEvent[] {
  if (state.status !== 'None' && state.status !== 'NotNeeded') return [];
  return [{ type: 'CallOwed', subject, absentOn, owed: owedBy('class-teacher', 'contact-guardian', today) }];
}

/** Of a call that nobody owes only a person is told; what only looks finds nothing to do. */
function notOwed({ type }: CallCommand): readonly CallEvent[] {
  if (type === 'RecordContact') throw refuse('CALL_NOT_OWED', { field: 'input.callId' });
  return [];
}

function recordContact(contact: GuardianContact, state: OpenedCall, context: CallContext): readonly CallEvent[] {
  if (contact.on < state.absentOn) throw refuse('DAY_BEFORE_CASE', { field: 'input.on' });
  if (contact.on > context.today) throw refuse('DAY_TO_COME', { field: 'input.on' });
  // Recorded late, but made in time: nobody had to be told.
  const late = contact.on > state.step.dueOn ? missed(state, context) : [];
  return [...late, { type: 'CallMade', contact }];
}

const missed = ({ step }: OpenedCall, { today, escalationEverySchoolDays, addSchoolDays }: CallContext): readonly CallEvent[] =>
  escalationsDue([step], today, escalationEverySchoolDays, addSchoolDays).map((due) => ({ type: 'CallEscalated', ...due }));

function evolve(state: GuardianCall, event: CallEvent): GuardianCall {
  if (event.type === 'CallOwed') {
    const { subject, absentOn, owed: step } = event;
    return { status: 'Owed', subject, absentOn, step, contact: null };
  }
  if (state.status === 'None') return state;
  switch (event.type) {
    case 'CallMade': {
      const [step = state.step] = done([state.step], 'contact-guardian', event.contact.on);
      return { ...state, status: 'Made', contact: event.contact, step };
    }
    case 'CallNotNeeded':
      return { ...state, status: 'NotNeeded' };
    case 'CallPassedToCase':
      return { ...state, status: 'PassedToCase' };
    case 'CallFollowedChild':
      return { ...state, subject: event.subject };
    case 'CallEscalated': {
      const [step = state.step] = escalated([state.step], event);
      return { ...state, step };
    }
    default:
      return unreachable(event);
  }
}

/** A level was told that the call was not made on its day; one that was not needed was not missed. */
export const isMissed = (state: GuardianCall): boolean => state.status !== 'None' && state.status !== 'NotNeeded' && isOverdue(state.step);

/** The open run for which a call must be made: none of it has one yet. */
export const runWithoutCall = (run: AbsenceRun | null, calls: readonly OpenedCall[]): AbsenceRun | null =>
  run && !calls.some(({ absentOn, status }) => status !== 'NotNeeded' && run.since <= absentOn && absentOn <= run.lastDay) ? run : null;

/** Whether the registers show no absence any more on the day for which the call is owed. */
export const isNotNeeded = ({ status, absentOn }: OpenedCall, { marks }: AttendanceDays): boolean =>
  status === 'Owed' && marks[absentOn] !== 'unexcused';

export const guardianCallDecider: Decider<CallCommand, CallEvent, GuardianCall, CallContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
