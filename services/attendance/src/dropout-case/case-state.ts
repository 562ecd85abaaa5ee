/** What a dropout case 控辍保学个案 remembers. Personal words are sealed before they come here; the rules never read them. */
import type { AidCause, AidMeasure } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type { SchoolDaysBetween } from '../absence-run/index.js';
import type { CaseRules } from './case-rules.js';
import type { Contact } from './contact.js';
import type { Accountable, AddSchoolDays } from '../obligation/index.js';
import type { Step, StepKind } from './steps.js';

export const CASE_STATUSES = ['None', 'Suspected', 'DroppedOut', 'Returned', 'Relapsed', 'Closed', 'Withdrawn'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** The child and where it belongs; a case follows a child that moves. */
export interface CaseSubject {
  readonly studentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
}

/** Whom and where a case is about, of what says more of the child. */
export const subjectOf = ({ studentId, schoolId, classId, jurisdictions }: CaseSubject): CaseSubject => ({
  studentId,
  schoolId,
  classId,
  jurisdictions,
});

/** Whether a child sits in another class than was known. */
export const hasMoved = (known: CaseSubject, subject: CaseSubject): boolean =>
  known.schoolId !== subject.schoolId || known.classId !== subject.classId;

/** A transfer 转学 that nobody had received when its last day was over. */
export interface UnreceivedTransfer {
  readonly transferId: string;
  readonly requestedOn: SchoolDate;
}

export const PERSUASION_OUTCOMES = ['agreed', 'undecided', 'refused'] as const;
export type PersuasionOutcome = (typeof PERSUASION_OUTCOMES)[number];

/** One effort to bring the child back 劝返: who took part, and what the family said. */
export interface Persuasion {
  readonly on: SchoolDate;
  /** Posts that took part, the recording one included. */
  readonly participants: readonly string[];
  readonly outcome: PersuasionOutcome;
  /** The day the family promised, when it agreed. */
  readonly returnPromisedOn: SchoolDate | null;
  readonly by: string;
  readonly sealedNote: string | null;
}

/** Why a child is away 辍学原因. Gathered from comparable systems; no national code list is known: unverified. */
export const CAUSES = [
  'tired-of-study',
  'learning-difficulty',
  'poverty',
  'family-lacks-labour',
  'caring-for-family',
  'illness',
  'disability',
  'bullying',
  'early-marriage',
  'work',
  'migration',
  'no-school-near',
  'religious-school',
  'delinquency',
  'other',
] as const;
export type Cause = (typeof CAUSES)[number];

export interface Causes {
  /** The main cause first. */
  readonly codes: readonly Cause[];
  readonly on: SchoolDate;
  readonly by: string;
}

export const RECIPIENTS = ['town', 'bureau'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** What a written report says, as of the day it was sent: it does not change when the case does. */
export interface ReportContent {
  readonly subject: CaseSubject;
  readonly absentSince: SchoolDate;
  readonly schoolDaysAbsent: number;
  readonly suspectedOn: SchoolDate;
  readonly confirmedOn: SchoolDate;
  readonly contacts: number;
  readonly homeVisits: number;
  readonly unreached: number;
  readonly persuasions: number;
  readonly causes: readonly Cause[];
  readonly rulePack: string;
}

/** The written report 书面报告 to one recipient, with its receipt 回执. */
export interface WrittenReport {
  readonly to: Recipient;
  readonly sentOn: SchoolDate;
  readonly receiptDueOn: SchoolDate;
  readonly content: ReportContent;
  readonly receivedOn: SchoolDate | null;
  /** Post that gave the receipt. */
  readonly receivedBy: string | null;
}

export interface AidReviewNote {
  readonly reviewId: string;
  readonly dueOn: SchoolDate;
  readonly completed: { readonly on: SchoolDate; readonly cause: AidCause; readonly measures: readonly AidMeasure[] } | null;
}

/** Why the clocks of a case stand still for a while 暂停事由. */
export const PAUSE_REASONS = ['illness-being-proven', 'disaster', 'bereavement', 'transfer-under-way', 'placement-under-way'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export interface Pause {
  readonly reason: PauseReason;
  readonly from: SchoolDate;
  /** Last day of the pause; brought forward when the case is resumed early. */
  readonly until: SchoolDate;
  /** The obligations held, with the days they were due on before. */
  readonly held: readonly { readonly kind: StepKind; readonly dueOn: SchoolDate }[];
  readonly by: string;
}

/** What the registers said on the day of an observation check. */
export interface ObservationCheck {
  readonly dueOn: SchoolDate;
  readonly judgedOn: SchoolDate;
  readonly passed: boolean;
  readonly schoolDaysExpected: number;
  readonly schoolDaysAttended: number;
}

export interface OpenedCase {
  readonly status: Exclude<CaseStatus, 'None'>;
  readonly subject: CaseSubject;
  /** Version of the rule pack the case was opened under; it stays. */
  readonly rulePack: string;
  /** The transfer that raised the case and is not settled; null for a case that registers raised. */
  readonly transfer: UnreceivedTransfer | null;
  /** The earlier case of the same child that this one takes up again; null for the first. */
  readonly reopens: string | null;
  /** The case as which it goes on under another record of the child 合并学籍. */
  readonly goesOnAs?: string | null;
  /** The case of the record that stands which ended for this one in a merge, and is given back when that is undone. */
  readonly inPlaceOf?: string | null;
  /** Days before belong to an earlier case. */
  readonly countsFrom: SchoolDate | null;
  /** For the case that takes this one up again: the day from which that one counts. */
  readonly followedFrom: SchoolDate | null;
  readonly absentSince: SchoolDate;
  readonly lastAbsentOn: SchoolDate;
  readonly schoolDaysAbsent: number;
  readonly suspectedOn: SchoolDate;
  readonly confirmedOn: SchoolDate | null;
  /** A confirmed dropout whom a register shows in class before anybody has marked the return. */
  readonly seenInClassOn: SchoolDate | null;
  readonly returnedOn: SchoolDate | null;
  /** Who says that the child is back: a person, or the registers. What the registers said, they can take back. */
  readonly returnShownBy: 'person' | 'register' | null;
  readonly endedOn: SchoolDate | null;
  readonly causes: Causes | null;
  readonly contacts: readonly Contact[];
  readonly persuasions: readonly Persuasion[];
  readonly pauses: readonly Pause[];
  readonly reports: readonly WrittenReport[];
  /** Names for the printed reports, sealed; null when none were given. */
  readonly sealedReportNames: string | null;
  readonly checks: readonly ObservationCheck[];
  readonly aidReview: AidReviewNote | null;
  readonly steps: readonly Step[];
  /** The posts were told that their steps fell due, for all days up to this one. */
  readonly dueToldThrough: SchoolDate;
}

export type DropoutCase = { readonly status: 'None' } | OpenedCase;

/** What a rule needs to know beyond the case: the rule pack, the day it is, and the school's calendar. */
export interface CaseContext {
  readonly rules: CaseRules;
  readonly today: SchoolDate;
  /** The last day whose morning has come: until then, nobody is told what falls due on it. */
  readonly lastMorning: SchoolDate;
  readonly addSchoolDays: AddSchoolDays;
  readonly schoolDaysBetween: SchoolDaysBetween;
}

/** The child is away, and the case says so. */
export const isOpen = (state: DropoutCase): state is OpenedCase & { status: 'Suspected' | 'DroppedOut' } =>
  state.status === 'Suspected' || state.status === 'DroppedOut';

/** Something is still owed: the child is away, or observed after its return. */
export const isUnended = (state: DropoutCase): state is OpenedCase => isOpen(state) || state.status === 'Returned';

/** Posts that work on the case: the school's, the responsible inspector, and the town and bureau once they were told. */
export function participantsOf({ confirmedOn, steps }: OpenedCase): readonly Accountable[] {
  const school: Accountable[] = ['class-teacher', 'registry-administrator', 'head', 'responsible-inspector'];
  const told = confirmedOn === null ? [] : (['town-officer', 'bureau-officer'] as const);
  return [
    ...new Set([...school, ...told, ...steps.flatMap(({ accountable, escalations }) => [accountable, ...escalations.map(({ to }) => to)])]),
  ];
}
