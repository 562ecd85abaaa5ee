/**
 * A dropout case 控辍保学个案 follows one student from the day the system suspects until the child is back in class.
 *
 *   (none) ── 3 school days ──▶ Suspected ── over a school week, school confirms ──▶ DroppedOut
 *                                 │   │                                                 │
 *        Withdrawn ◀─ wrong alarm ┘   └──────────── returns ──▶ Returned ◀── returns ───┘
 *                                                               (observed after 7, 30, 60 and 90 days)
 *
 * The mark 疑似辍学 is the system's; 辍学 is a person's decision against a clock. How the days are counted: docs/rules/dropout-marks.md.
 * Plan 〔2018〕49, measure (1)3; requirements B4–B6.
 */
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import type { AidCause, AidMeasure } from '@baoxue/contracts';
import type { AbsenceRun } from '../absence-run/index.js';
import { refuse } from '../refusals/index.js';
import type { Accountable, CaseRules, Step, StepKind } from './steps.js';
import { observationSteps, stepsAfterConfirming, stepsAfterSuspicion } from './steps.js';

export const CASE_STATUSES = ['None', 'Suspected', 'DroppedOut', 'Returned', 'Withdrawn'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** The child and where it belongs, as of the day the case opened. */
export interface CaseSubject {
  readonly studentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
}

export const CONTACT_KINDS = ['phone', 'home-visit', 'school-meeting', 'message'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export interface Contact {
  readonly kind: ContactKind;
  readonly on: SchoolDate;
  readonly reached: boolean;
  /** Post of who did it; persons are not named. */
  readonly by: string;
  /** What was said, already sealed; the rule never reads it. */
  readonly sealedNote: string | null;
}

export const RECIPIENTS = ['town', 'bureau'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** The written report 书面报告 to one recipient, with its receipt. */
export interface WrittenReport {
  readonly to: Recipient;
  readonly sentOn: SchoolDate;
  readonly receivedOn: SchoolDate | null;
}

export interface AidReviewNote {
  readonly reviewId: string;
  readonly dueOn: SchoolDate;
  readonly completed: { readonly on: SchoolDate; readonly cause: AidCause; readonly measures: readonly AidMeasure[] } | null;
}

export interface OpenedCase {
  readonly status: Exclude<CaseStatus, 'None'>;
  readonly subject: CaseSubject;
  /** Version of the rule pack the case was opened under; it stays. */
  readonly rulePack: string;
  readonly absentSince: SchoolDate;
  readonly schoolDaysAbsent: number;
  readonly suspectedOn: SchoolDate;
  readonly confirmedOn: SchoolDate | null;
  readonly returnedOn: SchoolDate | null;
  readonly endedOn: SchoolDate | null;
  readonly contacts: readonly Contact[];
  readonly reports: readonly WrittenReport[];
  readonly aidReview: AidReviewNote | null;
  readonly steps: readonly Step[];
}

export type DropoutCase = { readonly status: 'None' } | OpenedCase;

export type DropoutCommand =
  | {
      readonly type: 'CountAbsence';
      readonly subject: CaseSubject;
      readonly run: AbsenceRun | null;
      readonly schoolDaysSinceOpening: number;
    }
  | { readonly type: 'RecordContact'; readonly contact: Contact }
  | { readonly type: 'ConfirmDropout' }
  | { readonly type: 'AcknowledgeReport'; readonly to: Recipient }
  | { readonly type: 'NoteAidReviewOpened'; readonly reviewId: string; readonly dueOn: SchoolDate }
  | {
      readonly type: 'NoteAidReviewCompleted';
      readonly reviewId: string;
      readonly on: SchoolDate;
      readonly cause: AidCause;
      readonly measures: readonly AidMeasure[];
    }
  | { readonly type: 'RecordReturn'; readonly returnedOn: SchoolDate }
  | { readonly type: 'Tick' };

export type DropoutEvent =
  | {
      readonly type: 'StudentSuspected';
      readonly subject: CaseSubject;
      readonly rulePack: string;
      readonly absentSince: SchoolDate;
      readonly schoolDaysAbsent: number;
      readonly on: SchoolDate;
      readonly steps: readonly Step[];
    }
  | { readonly type: 'AbsenceRecounted'; readonly schoolDaysAbsent: number; readonly steps: readonly Step[] }
  | { readonly type: 'SuspicionWithdrawn'; readonly on: SchoolDate }
  | { readonly type: 'ContactRecorded'; readonly contact: Contact; readonly on: SchoolDate }
  | { readonly type: 'StudentDroppedOut'; readonly on: SchoolDate; readonly steps: readonly Step[] }
  | { readonly type: 'ReportAcknowledged'; readonly to: Recipient; readonly on: SchoolDate }
  | { readonly type: 'AidReviewNoted'; readonly review: AidReviewNote }
  | { readonly type: 'StudentReturned'; readonly returnedOn: SchoolDate; readonly steps: readonly Step[] }
  | { readonly type: 'StepOverdue'; readonly kind: StepKind; readonly dueOn: SchoolDate; readonly escalatedTo: Accountable };

/** What a rule needs to know beyond the case: the rule pack, the day it is, and the school's calendar. */
export interface CaseContext {
  readonly rules: CaseRules;
  readonly today: SchoolDate;
  readonly addSchoolDays: (from: SchoolDate, days: number) => SchoolDate;
}

const NOTE_LIMIT_CHARACTERS = 2_000;
export const noteTooLong = (note: string): boolean => note.length > NOTE_LIMIT_CHARACTERS;
export const noteLimit = NOTE_LIMIT_CHARACTERS;

export const isOpen = (state: DropoutCase): state is OpenedCase & { status: 'Suspected' | 'DroppedOut' } =>
  state.status === 'Suspected' || state.status === 'DroppedOut';

export function decide(command: DropoutCommand, state: DropoutCase, context: CaseContext): readonly DropoutEvent[] {
  switch (command.type) {
    case 'CountAbsence':
      return countAbsence(command, state, context);
    case 'RecordContact':
      return recordContact(command.contact, state, context);
    case 'ConfirmDropout':
      return confirmDropout(state, context);
    case 'AcknowledgeReport':
      return acknowledgeReport(command.to, state, context);
    case 'NoteAidReviewOpened':
      return noteAidReview(state, { reviewId: command.reviewId, dueOn: command.dueOn, completed: null });
    case 'NoteAidReviewCompleted':
      return noteAidReviewCompleted(command, state);
    case 'RecordReturn':
      return recordReturn(command.returnedOn, state, context);
    case 'Tick':
      return tick(state, context);
    default:
      return unreachable(command);
  }
}

type CountAbsence = Extract<DropoutCommand, { type: 'CountAbsence' }>;

function countAbsence(
  { subject, run, schoolDaysSinceOpening }: CountAbsence,
  state: DropoutCase,
  context: CaseContext,
): readonly DropoutEvent[] {
  const { rules, today } = context;
  if (state.status === 'None') {
    if (run === null || run.schoolDays < rules.suspectedFromSchoolDays) return [];
    const { since: absentSince, schoolDays: schoolDaysAbsent } = run;
    const steps = stepsAfterSuspicion(today, schoolDaysAbsent, context);
    return [{ type: 'StudentSuspected', subject, rulePack: rules.version, absentSince, schoolDaysAbsent, on: today, steps }];
  }
  if (!isOpen(state)) return [];
  // Only a suspicion falls with its facts: a confirmed dropout was a person's decision and is undone by a person.
  if (state.status === 'Suspected' && schoolDaysSinceOpening < rules.suspectedFromSchoolDays)
    return [{ type: 'SuspicionWithdrawn', on: today }];
  if (schoolDaysSinceOpening === state.schoolDaysAbsent) return [];
  const steps = state.status === 'Suspected' ? stepsAfterSuspicion(state.suspectedOn, schoolDaysSinceOpening, context) : state.steps;
  return [{ type: 'AbsenceRecounted', schoolDaysAbsent: schoolDaysSinceOpening, steps: keepDone(steps, state.steps) }];
}

function recordContact(contact: Contact, state: DropoutCase, { today }: CaseContext): readonly DropoutEvent[] {
  if (state.status === 'None' || state.status === 'Withdrawn') throw refuse('CASE_NOT_OPEN');
  if (contact.on < state.absentSince) throw refuse('DAY_BEFORE_CASE', { field: 'input.on' });
  if (contact.on > today) throw refuse('DAY_TO_COME', { field: 'input.on' });
  return [{ type: 'ContactRecorded', contact, on: contact.on }];
}

function confirmDropout(state: DropoutCase, context: CaseContext): readonly DropoutEvent[] {
  if (state.status === 'DroppedOut') throw refuse('ALREADY_CONFIRMED');
  if (state.status !== 'Suspected') throw refuse('CASE_NOT_OPEN');
  const limit = context.rules.droppedOutAfterSchoolDays;
  if (state.schoolDaysAbsent <= limit) throw refuse('WEEK_NOT_OVER', { field: 'input.caseId', days: state.schoolDaysAbsent, limit });
  return [{ type: 'StudentDroppedOut', on: context.today, steps: stepsAfterConfirming(context) }];
}

function acknowledgeReport(to: Recipient, state: DropoutCase, { today }: CaseContext): readonly DropoutEvent[] {
  const report = state.status === 'None' ? undefined : state.reports.find((each) => each.to === to);
  if (!report) throw refuse('REPORT_NOT_SENT');
  return report.receivedOn === null ? [{ type: 'ReportAcknowledged', to, on: today }] : [];
}

function noteAidReview(state: DropoutCase, review: AidReviewNote): readonly DropoutEvent[] {
  if (state.status === 'None' || state.aidReview !== null) return [];
  return [{ type: 'AidReviewNoted', review }];
}

type NoteCompleted = Extract<DropoutCommand, { type: 'NoteAidReviewCompleted' }>;

function noteAidReviewCompleted({ reviewId, on, cause, measures }: NoteCompleted, state: DropoutCase): readonly DropoutEvent[] {
  if (state.status === 'None' || state.aidReview?.completed) return [];
  return [{ type: 'AidReviewNoted', review: { reviewId, dueOn: state.aidReview?.dueOn ?? on, completed: { on, cause, measures } } }];
}

function recordReturn(returnedOn: SchoolDate, state: DropoutCase, context: CaseContext): readonly DropoutEvent[] {
  if (!isOpen(state)) throw refuse('CASE_NOT_OPEN');
  if (returnedOn <= state.absentSince) throw refuse('DAY_BEFORE_CASE', { field: 'input.returnedOn' });
  if (returnedOn > context.today) throw refuse('DAY_TO_COME', { field: 'input.returnedOn' });
  return [{ type: 'StudentReturned', returnedOn, steps: observationSteps(returnedOn, context.rules) }];
}

/** Late or early, a tick on a given day decides the same: it looks only at what is due and not yet done. */
function tick(state: DropoutCase, { today }: CaseContext): readonly DropoutEvent[] {
  if (state.status === 'None') return [];
  return state.steps
    .filter((step) => step.doneOn === null && !step.overdue && step.dueOn < today)
    .map(({ kind, dueOn, escalatesTo }) => ({ type: 'StepOverdue', kind, dueOn, escalatedTo: escalatesTo }));
}

export function evolve(state: DropoutCase, event: DropoutEvent): DropoutCase {
  if (event.type === 'StudentSuspected') return opened(event);
  if (state.status === 'None') return state;
  switch (event.type) {
    case 'AbsenceRecounted':
      return { ...state, schoolDaysAbsent: event.schoolDaysAbsent, steps: event.steps };
    case 'SuspicionWithdrawn':
      return { ...state, status: 'Withdrawn', endedOn: event.on, steps: [] };
    case 'ContactRecorded':
      return { ...state, contacts: [...state.contacts, event.contact], steps: done(state.steps, stepOf(event.contact), event.on) };
    case 'StudentDroppedOut':
      return {
        ...state,
        status: 'DroppedOut',
        confirmedOn: event.on,
        reports: RECIPIENTS.map((to) => ({ to, sentOn: event.on, receivedOn: null })),
        steps: [...done(state.steps, 'confirm-or-return', event.on), ...event.steps],
      };
    case 'ReportAcknowledged':
      return {
        ...state,
        reports: state.reports.map((report) => (report.to === event.to ? { ...report, receivedOn: event.on } : report)),
        steps: done(state.steps, `receipt-${event.to}`, event.on),
      };
    case 'AidReviewNoted':
      return { ...state, aidReview: event.review };
    case 'StudentReturned':
      return { ...state, status: 'Returned', returnedOn: event.returnedOn, steps: event.steps };
    case 'StepOverdue':
      return {
        ...state,
        steps: state.steps.map((step) => (step.kind === event.kind && step.dueOn === event.dueOn ? { ...step, overdue: true } : step)),
      };
    default:
      return unreachable(event);
  }
}

function opened({
  subject,
  rulePack,
  absentSince,
  schoolDaysAbsent,
  on,
  steps,
}: Extract<DropoutEvent, { type: 'StudentSuspected' }>): OpenedCase {
  return {
    status: 'Suspected',
    subject,
    rulePack,
    absentSince,
    schoolDaysAbsent,
    suspectedOn: on,
    confirmedOn: null,
    returnedOn: null,
    endedOn: null,
    contacts: [],
    reports: [],
    aidReview: null,
    steps,
  };
}

/** A home visit counts as a visit only when someone was met; a contact by any means fulfils the first call. */
const stepOf = (contact: Contact): StepKind => (contact.kind === 'home-visit' && contact.reached ? 'home-visit' : 'contact-guardian');

const done = (steps: readonly Step[], kind: StepKind, on: SchoolDate): readonly Step[] =>
  steps.map((step) => (step.kind === kind && step.doneOn === null ? { ...step, doneOn: on } : step));

const keepDone = (steps: readonly Step[], before: readonly Step[]): readonly Step[] =>
  steps.map((step) => before.find((old) => old.kind === step.kind && (old.doneOn !== null || old.overdue)) ?? step);

export const initialState = (): DropoutCase => ({ status: 'None' });

export const dropoutCaseDecider: Decider<DropoutCommand, DropoutEvent, DropoutCase, CaseContext> = { decide, evolve, initialState };
