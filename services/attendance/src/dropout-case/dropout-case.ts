/**
 * A dropout case 控辍保学个案 follows one child from the day the system suspects until it has stayed in class.
 *
 *   (none) ── 3 school days ──▶ Suspected ── over a school week, school confirms ──▶ DroppedOut
 *                                 │   │                                                 │   │
 *       Withdrawn ◀─ wrong alarm ─┘   └───────────── returns ──▶ Returned ◀── returns ──┘   └─▶ Withdrawn (by a person)
 *                                                                  │  │
 *                Relapsed ◀── away again: a new case takes it up ──┘  └── attendance shown at 7, 30, 60, 90 days ──▶ Closed 销号
 *
 * The mark 疑似辍学 is the system's; 辍学 is a person's decision against a clock. Each part of the case is a file of its own: suspicion,
 * persuasion, written-report, observation, clocks. Articles and readings: docs/rules/dropout-marks.md, docs/rules/dropout-case.md.
 * Plan 〔2018〕49, measure 三（一）3; requirements B3–B6.
 */
import { unreachable, type Decider } from '@baoxue/domain';
import type { DropoutCommand, DropoutEvent, StudentSuspected } from './case-commands.js';
import type { AidReviewNote, CaseContext, DropoutCase, OpenedCase } from './case-state.js';
import { pauseCase, resumeCase, tick, withClock } from './clocks.js';
import { recordReturn } from './observation.js';
import { childFound, recordCauses, recordContact, recordPersuasion, withEffort } from './persuasion.js';
import { done, isOwed, owing } from '../obligation/index.js';
import { countAbsence, followChild, withdrawDropout } from './suspicion.js';
import { passOn, takenOver, takeOver } from './taking-over.js';
import { settleTransfer, suspectInTransit } from './transit.js';
import { acknowledgeReport, confirmDropout, withReceipt } from './written-report.js';

export function decide(command: DropoutCommand, state: DropoutCase, context: CaseContext): readonly DropoutEvent[] {
  switch (command.type) {
    case 'CountAbsence':
      return countAbsence(command, state, context);
    case 'SuspectInTransit':
      return suspectInTransit(command, state, context);
    case 'TakeOver':
      return takeOver(command, state, context);
    case 'PassOn':
      return passOn(command.to, state);
    case 'SettleTransfer':
      return settleTransfer(command, state, context);
    case 'FollowChild':
      return followChild(command, state, context);
    case 'RecordContact':
      return recordContact(command.contact, state, context);
    case 'RecordPersuasion':
      return recordPersuasion(command.persuasion, state, context);
    case 'RecordCauses':
      return recordCauses(command.causes, state);
    case 'PauseCase':
      return pauseCase(command, state, context);
    case 'ResumeCase':
      return resumeCase(state, context);
    case 'ConfirmDropout':
      return confirmDropout(command.sealedNames, state, context);
    case 'WithdrawDropout':
      return withdrawDropout(command.days, state, context);
    case 'AcknowledgeReport':
      return acknowledgeReport(command.to, command.by, state, context);
    case 'NoteAidReviewOpened':
      return noteAidReview(state, { reviewId: command.reviewId, dueOn: command.dueOn, completed: null });
    case 'NoteAidReviewCompleted':
      return noteAidReviewCompleted(command, state);
    case 'NoteChildFound':
      return childFound(command.on, state, context);
    case 'RecordReturn':
      return recordReturn(command.returnedOn, state, context);
    case 'Tick':
      return tick(command, state, context);
    default:
      return unreachable(command);
  }
}

function noteAidReview(state: DropoutCase, review: AidReviewNote): readonly DropoutEvent[] {
  if (state.status === 'None' || state.aidReview !== null) return [];
  return [{ type: 'AidReviewNoted', review }];
}

type NoteCompleted = Extract<DropoutCommand, { type: 'NoteAidReviewCompleted' }>;

function noteAidReviewCompleted({ reviewId, on, cause, measures }: NoteCompleted, state: DropoutCase): readonly DropoutEvent[] {
  if (state.status === 'None') return [];
  // The bureau may change the answer on an objection; a later answer takes the place of an earlier one, and only of an earlier one.
  const known = state.aidReview?.completed;
  if (known && (on < known.on || (on === known.on && cause === known.cause && measures.join() === known.measures.join()))) return [];
  return [{ type: 'AidReviewNoted', review: { reviewId, dueOn: state.aidReview?.dueOn ?? on, completed: { on, cause, measures } } }];
}

export function evolve(state: DropoutCase, event: DropoutEvent): DropoutCase {
  if (event.type === 'StudentSuspected') return opened(event);
  if (event.type === 'CaseTakenOver') return takenOver(event);
  if (state.status === 'None') return state;
  switch (event.type) {
    case 'AbsenceRecounted': {
      const { countsFrom, absentSince, lastAbsentOn, schoolDaysAbsent, steps } = event;
      return { ...state, countsFrom, absentSince, lastAbsentOn, schoolDaysAbsent, steps };
    }
    case 'SuspicionWithdrawn':
      return ended(state, 'Withdrawn', event.on, event.followedFrom);
    case 'ChildMoved':
      return { ...state, subject: event.subject };
    case 'CasePassedOn':
      return { ...state, goesOnAs: event.to };
    case 'TransferSettled':
      return { ...state, transfer: null };
    case 'ContactRecorded':
    case 'PersuasionRecorded':
    case 'CausesRecorded':
    case 'ChildFound':
      return withEffort(state, event);
    case 'CasePaused':
    case 'CaseResumed':
    case 'StepsFellDue':
    case 'StepEscalated':
      return withClock(state, event);
    case 'StudentDroppedOut': {
      const steps = [...done(state.steps, 'confirm-or-return', event.on), ...event.steps];
      return { ...state, status: 'DroppedOut', confirmedOn: event.on, reports: event.reports, sealedReportNames: event.sealedNames, steps };
    }
    case 'SeenInClass': {
      const others = state.steps.filter((step) => step.kind !== 'mark-return' || !isOwed(step));
      return { ...state, seenInClassOn: event.on, steps: event.owed ? owing(others, event.owed) : others };
    }
    case 'ReportAcknowledged':
      return withReceipt(state, event);
    case 'AidReviewNoted':
      return { ...state, aidReview: event.review };
    case 'StudentReturned':
      return returned(state, event);
    case 'ReturnDidNotLast':
      return ended(state, 'Relapsed', event.on, event.followedFrom);
    case 'ObservationChecked':
      return { ...state, checks: [...state.checks, event.check], steps: event.steps };
    case 'ObservationPostponed':
      return { ...state, steps: event.steps };
    case 'CaseClosed':
      return ended(state, 'Closed', event.on, state.returnedOn);
    default:
      return unreachable(event);
  }
}

function returned(state: OpenedCase, { returnedOn, shownBy, steps }: Extract<DropoutEvent, { type: 'StudentReturned' }>): OpenedCase {
  // What was owed for bringing the child back falls away; what authorities owe each other does not.
  const receipts = state.steps.filter(({ kind, doneOn }) => doneOn !== null || kind.startsWith('receipt-'));
  const kept = receipts.filter(({ kind }) => kind !== 'observation-check');
  return { ...state, status: 'Returned', returnedOn, returnShownBy: shownBy, endedOn: null, steps: [...kept, ...steps] };
}

/** Nothing more is owed on a case that has ended; what was done stays to be read. */
function ended(
  state: OpenedCase,
  status: 'Withdrawn' | 'Relapsed' | 'Closed',
  endedOn: OpenedCase['endedOn'],
  followedFrom: OpenedCase['followedFrom'],
): OpenedCase {
  return { ...state, status, endedOn, followedFrom, steps: state.steps.filter((step) => !isOwed(step)) };
}

function opened({ type: _type, on, ...begun }: StudentSuspected): OpenedCase {
  return {
    ...begun,
    status: 'Suspected',
    followedFrom: null,
    suspectedOn: on,
    confirmedOn: null,
    seenInClassOn: null,
    returnedOn: null,
    returnShownBy: null,
    endedOn: null,
    causes: null,
    contacts: [],
    persuasions: [],
    pauses: [],
    reports: [],
    sealedReportNames: null,
    checks: [],
    aidReview: null,
    // What is due on the first day is told with the case itself.
    dueToldThrough: on,
  };
}

export const initialState = (): DropoutCase => ({ status: 'None' });

export const dropoutCaseDecider: Decider<DropoutCommand, DropoutEvent, DropoutCase, CaseContext> = { decide, evolve, initialState };
