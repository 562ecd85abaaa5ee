/** What can be asked of a dropout case, and what can become of it. */
import type { AidCause, AidMeasure } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type { AttendanceDays } from '../absence-run/index.js';
import type { Contact } from './contact.js';
import type {
  AidReviewNote,
  CaseSubject,
  Causes,
  ObservationCheck,
  OpenedCase,
  Pause,
  PauseReason,
  Persuasion,
  Recipient,
  UnreceivedTransfer,
  WrittenReport,
} from './case-state.js';
import type { EscalationDue } from '../obligation/index.js';
import type { Step, StepKind } from './steps.js';

/** Looks at the registers anew. The same registers give the same marks, in whatever order they came. */
export interface CountAbsence {
  readonly type: 'CountAbsence';
  readonly subject: CaseSubject;
  readonly days: AttendanceDays;
  /** The earlier case of the child that this one takes up again, or null. */
  readonly reopens: string | null;
  /** The day from which this case counts: those before belong to the earlier one; null is from the beginning. */
  readonly countsFrom: SchoolDate | null;
}

/** Nobody received the child in time: a case opens, or none when one follows the child already. Requirement A5. */
export interface SuspectInTransit {
  readonly type: 'SuspectInTransit';
  readonly subject: CaseSubject;
  readonly transfer: UnreceivedTransfer;
  readonly reopens: string | null;
  readonly countsFrom: SchoolDate | null;
}

/** The case of one record of a child goes on under another that stands for it, or that stands for itself again. Requirement A3. */
export interface TakeOver {
  readonly type: 'TakeOver';
  readonly subject: CaseSubject;
  readonly former: OpenedCase;
  readonly formerId: string;
  /** The case of the other record that ended for it, being less advanced; null when there was none. */
  readonly inPlaceOf: string | null;
}

/** The child's enrolment changed. `ends` when no school expects it any more: death, graduation, approved suspension. */
export interface FollowChild {
  readonly type: 'FollowChild';
  readonly subject: CaseSubject;
  readonly ends: boolean;
}

export type DropoutCommand =
  | CountAbsence
  | SuspectInTransit
  | TakeOver
  /** It has been taken over: what is counted is counted of the case that goes on. */
  | { readonly type: 'PassOn'; readonly to: string }
  /** The transfer was received, refused or withdrawn: it is known again which school has the child. */
  | { readonly type: 'SettleTransfer'; readonly transferId: string }
  | FollowChild
  | { readonly type: 'RecordContact'; readonly contact: Contact }
  | { readonly type: 'RecordPersuasion'; readonly persuasion: Persuasion }
  | { readonly type: 'RecordCauses'; readonly causes: Causes }
  | { readonly type: 'PauseCase'; readonly reason: PauseReason; readonly until: SchoolDate; readonly by: string }
  | { readonly type: 'ResumeCase' }
  | { readonly type: 'ConfirmDropout'; readonly sealedNames: string | null }
  | { readonly type: 'WithdrawDropout'; readonly days: AttendanceDays }
  | { readonly type: 'AcknowledgeReport'; readonly to: Recipient; readonly by: string }
  | { readonly type: 'NoteAidReviewOpened'; readonly reviewId: string; readonly dueOn: SchoolDate }
  | {
      readonly type: 'NoteAidReviewCompleted';
      readonly reviewId: string;
      readonly on: SchoolDate;
      readonly cause: AidCause;
      readonly measures: readonly AidMeasure[];
    }
  /** A department found the child 转办结果: the school persuades again at once. */
  | { readonly type: 'NoteChildFound'; readonly on: SchoolDate }
  | { readonly type: 'RecordReturn'; readonly returnedOn: SchoolDate }
  /** The clock. Late or early, the same day and the same registers give the same answer. */
  | { readonly type: 'Tick'; readonly days: AttendanceDays };

export interface StudentSuspected {
  readonly type: 'StudentSuspected';
  readonly subject: CaseSubject;
  readonly rulePack: string;
  readonly transfer: UnreceivedTransfer | null;
  readonly reopens: string | null;
  readonly countsFrom: SchoolDate | null;
  readonly absentSince: SchoolDate;
  readonly lastAbsentOn: SchoolDate;
  readonly schoolDaysAbsent: number;
  readonly on: SchoolDate;
  readonly steps: readonly Step[];
}

export type DropoutEvent =
  | StudentSuspected
  | { readonly type: 'CasePassedOn'; readonly to: string }
  | ({ readonly type: 'CaseTakenOver'; readonly on: SchoolDate; readonly steps: readonly Step[] } & Omit<TakeOver, 'type'>)
  | {
      readonly type: 'AbsenceRecounted';
      readonly countsFrom: SchoolDate | null;
      readonly absentSince: SchoolDate;
      readonly lastAbsentOn: SchoolDate;
      readonly schoolDaysAbsent: number;
      readonly steps: readonly Step[];
    }
  | { readonly type: 'SuspicionWithdrawn'; readonly on: SchoolDate; readonly followedFrom: SchoolDate | null }
  | { readonly type: 'ChildMoved'; readonly subject: CaseSubject }
  /** Registers show an absence beside the transfer, and the case goes on for it. */
  | { readonly type: 'TransferSettled' }
  | { readonly type: 'ContactRecorded'; readonly contact: Contact; readonly on: SchoolDate; readonly owed: Step | null }
  | { readonly type: 'PersuasionRecorded'; readonly persuasion: Persuasion; readonly owed: Step | null }
  | { readonly type: 'CausesRecorded'; readonly causes: Causes }
  | { readonly type: 'ChildFound'; readonly on: SchoolDate; readonly owed: Step }
  | { readonly type: 'CasePaused'; readonly pause: Pause; readonly steps: readonly Step[] }
  | { readonly type: 'CaseResumed'; readonly on: SchoolDate; readonly steps: readonly Step[] }
  | {
      readonly type: 'StudentDroppedOut';
      readonly on: SchoolDate;
      readonly reports: readonly WrittenReport[];
      readonly sealedNames: string | null;
      readonly steps: readonly Step[];
    }
  /** `on` is null when a correction took the day in class back. */
  | { readonly type: 'SeenInClass'; readonly on: SchoolDate | null; readonly owed: Step | null }
  | { readonly type: 'ReportAcknowledged'; readonly to: Recipient; readonly on: SchoolDate; readonly by: string }
  | { readonly type: 'AidReviewNoted'; readonly review: AidReviewNote }
  | {
      readonly type: 'StudentReturned';
      readonly returnedOn: SchoolDate;
      readonly shownBy: 'person' | 'register';
      readonly steps: readonly Step[];
    }
  | { readonly type: 'ReturnDidNotLast'; readonly on: SchoolDate; readonly followedFrom: SchoolDate | null }
  | { readonly type: 'ObservationChecked'; readonly check: ObservationCheck; readonly steps: readonly Step[] }
  | { readonly type: 'ObservationPostponed'; readonly dueOn: SchoolDate; readonly steps: readonly Step[] }
  | { readonly type: 'CaseClosed'; readonly on: SchoolDate }
  /** A day began on which these are due. */
  | { readonly type: 'StepsFellDue'; readonly dueOn: SchoolDate; readonly kinds: readonly StepKind[] }
  | ({ readonly type: 'StepEscalated' } & EscalationDue<StepKind>);
