/** A case as the schema shows it. Sealed words stay sealed until their own resolver opens them for those who may read. */
import { constantCase } from '@baoxue/domain';
import { participantsOf, type CaseSubject, type OpenedCase } from './case-state.js';
import { contactToGraph, countedByOutcome } from './contact.js';
import { levelOf } from './duties.js';
import { unreachedInARow } from './persuasion.js';
import { dueFirst, obligationToGraph } from '../obligation/index.js';

/** A case with its id and version. */
export interface CaseRecord {
  readonly id: string;
  readonly version: number;
  readonly state: OpenedCase;
}

/** What the resolver of a sealed field needs to know. */
export interface SealedIn {
  readonly caseId: string;
  readonly place: CaseSubject;
}

/** A status by its name in the schema. */
export const STATUS_TO_GRAPH = {
  Suspected: 'SUSPECTED',
  DroppedOut: 'DROPPED_OUT',
  Returned: 'RETURNED',
  Relapsed: 'RELAPSED',
  Closed: 'CLOSED',
  Withdrawn: 'WITHDRAWN',
} as const;

/** The stored status for a name of the schema. */
export const STATUS_FROM_GRAPH = {
  SUSPECTED: 'Suspected',
  DROPPED_OUT: 'DroppedOut',
  RETURNED: 'Returned',
  RELAPSED: 'Relapsed',
  CLOSED: 'Closed',
  WITHDRAWN: 'Withdrawn',
} as const satisfies Record<(typeof STATUS_TO_GRAPH)[OpenedCase['status']], OpenedCase['status']>;

export function caseToGraph({ id, version, state }: CaseRecord) {
  const { subject, steps, causes } = state;
  const sealedIn: SealedIn = { caseId: id, place: subject };
  const next = dueFirst(steps);
  return {
    __typename: 'DropoutCase' as const,
    id,
    place: subject,
    version,
    student: { __typename: 'Student' as const, id: subject.studentId },
    status: STATUS_TO_GRAPH[state.status],
    absentSince: state.absentSince,
    schoolDaysAbsent: state.schoolDaysAbsent,
    suspectedOn: state.suspectedOn,
    confirmedOn: state.confirmedOn,
    seenInClassOn: state.seenInClassOn,
    returnedOn: state.returnedOn,
    returnShownBy: state.returnShownBy && constantCase(state.returnShownBy),
    endedOn: state.endedOn,
    rulePack: state.rulePack,
    raisedByTransferId: state.transfer?.transferId ?? null,
    reopensId: state.reopens,
    goesOnAsId: state.goesOnAs ?? null,
    participants: [...participantsOf(state)],
    causes: causes && { ...causes, codes: causes.codes.map((code) => constantCase(code)) },
    contacts: state.contacts.map((contact) => ({ ...contact, ...contactToGraph(contact), ...sealedIn })),
    contactOutcomes: countedByOutcome(state.contacts).map(({ outcome, count }) => ({ outcome: constantCase(outcome), count })),
    unreachedInARow: unreachedInARow(state),
    persuasions: state.persuasions.map(({ outcome, participants, ...rest }) => ({
      ...rest,
      outcome: constantCase(outcome),
      participants: [...participants],
      ...sealedIn,
    })),
    pauses: state.pauses.map(({ reason, from, until, by }) => ({ reason: constantCase(reason), from, until, by })),
    reports: state.reports.map((report) => reportToGraph(report, { ...sealedIn, sealedNames: state.sealedReportNames })),
    aidReviewAnswer: aidReviewToGraph(state),
    observationChecks: [...state.checks],
    level: constantCase(levelOf(state)),
    steps: steps.map(obligationToGraph),
    nextStep: next && obligationToGraph(next),
  };
}

/** What the page of a report is made of, beside what the schema shows. */
export interface PrintedReport extends SealedIn {
  readonly report: OpenedCase['reports'][number];
  readonly sealedNames: string | null;
}

function reportToGraph(report: OpenedCase['reports'][number], printed: Omit<PrintedReport, 'report'>) {
  const { to, sentOn, receiptDueOn, receivedOn, receivedBy, content } = report;
  const { absentSince, schoolDaysAbsent, contacts, homeVisits, unreached, persuasions } = content;
  return {
    to: constantCase(to),
    ...{ sentOn, receiptDueOn, receivedOn, receivedBy, absentSince, schoolDaysAbsent, contacts, homeVisits, unreached, persuasions },
    causes: content.causes.map((cause) => constantCase(cause)),
    ...printed,
    report,
  };
}

function aidReviewToGraph({ aidReview }: OpenedCase) {
  if (aidReview === null) return null;
  const { reviewId, dueOn, completed } = aidReview;
  return {
    reviewId,
    dueOn,
    completedOn: completed?.on ?? null,
    cause: completed?.cause ?? null,
    measures: [...(completed?.measures ?? [])],
  };
}
