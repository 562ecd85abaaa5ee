import { addDays, schoolDateOf, unreachable, type Clock, type SchoolDate } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import type { DropoutEvent } from './case-commands.js';
import { isOpen, type DropoutCase, type OpenedCase } from './case-state.js';
import { contactFromKept, wasReached, type Contact, type KeptContact } from './contact.js';
import { dropoutCaseDecider } from './dropout-case.js';
import { dutyIndexes, dutyPositions, type Accountable, type Desks } from '../obligation/index.js';
import { dueKeysOf, levelOf, nextLookAtCase, owedOn, type CaseLevel } from './duties.js';

/** Cases as stored, with what lists and access need lifted to the top of the state. */
export type DropoutCaseStore = AggregateStore<DropoutCase, DropoutEvent> & {
  /** The open cases of the given students, by student id. */
  openByStudent(studentIds: readonly string[]): Promise<Map<string, KeptCase>>;
  /** All cases of the given students, latest first, by student id. */
  allByStudent(studentIds: readonly string[]): Promise<Map<string, KeptCase[]>>;
};

export interface KeptCase extends Kept<DropoutCase> {
  readonly state: OpenedCase;
}

interface StoredCase {
  readonly studentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
  readonly open: boolean;
  readonly status: OpenedCase['status'];
  readonly suspectedOn: string;
  /** By day of suspicion; unique, so that pages neither skip nor repeat. */
  readonly order: string;
  /** For each post with a duty on the case, by the day on which the first is due; unique within the list of a post. */
  readonly duties: Readonly<Partial<Record<Accountable, string>>>;
  /** What is owed on which day and by which post. */
  readonly due: readonly string[];
  readonly level: CaseLevel;
  /** Cases that an earlier version stored do not say up to which day they were told; transfers raised none of them. */
  readonly case: Omit<OpenedCase, 'dueToldThrough' | 'transfer' | 'contacts'> &
    Partial<Pick<OpenedCase, 'dueToldThrough' | 'transfer'>> & { readonly contacts: readonly KeptContact<Contact>[] };
}

/** The posts that have duties on cases, each with the stored field of the place it answers for. */
const DESKS: Desks = [
  ['class-teacher', 'state.classId'],
  ['registry-administrator', 'state.schoolId'],
  ['head', 'state.schoolId'],
  ['responsible-inspector', 'state.schoolId'],
  ['town-officer', 'state.jurisdictions'],
  ['bureau-officer', null],
  ['leading-group-office', null],
];

/** More cases than this for one class or one child have no reader. */
const CASES_MAX = 500;

export function dropoutCaseStore(connection: mongoose.Connection, clock: Clock): DropoutCaseStore {
  /** A case from before posts were told of due days: they are told from today on, and of none of the days that went by. */
  function toldBefore({ suspectedOn }: Pick<OpenedCase, 'suspectedOn'>): SchoolDate {
    const yesterday = addDays(schoolDateOf(clock.now()), -1);
    return suspectedOn > yesterday ? suspectedOn : yesterday;
  }

  const store = aggregateStore<DropoutCase, DropoutEvent>({
    connection,
    clock,
    collection: 'dropout_cases',
    source: 'baoxue/attendance/dropout-case',
    initialState: dropoutCaseDecider.initialState,
    toStored,
    fromStored: ({ case: stored }: StoredCase) => ({
      ...stored,
      transfer: stored.transfer ?? null,
      contacts: stored.contacts.map((contact) => contactFromKept<Contact>(contact)),
      dueToldThrough: stored.dueToldThrough ?? toldBefore(stored),
    }),
    read: ['case'],
    publish,
    nextDueAt: nextLookAtCase,
    indexes: [
      // One open case per child: the rule that no race can break.
      { key: { 'state.studentId': 1 }, unique: true, partialFilterExpression: { 'state.open': true } },
      { key: { 'state.studentId': 1, 'state.suspectedOn': -1 } },
      { key: { 'state.schoolId': 1, 'state.order': -1 } },
      { key: { 'state.classId': 1, 'state.order': -1 } },
      { key: { 'state.jurisdictions': 1, 'state.order': -1 } },
      { key: { 'state.status': 1, 'state.order': -1 } },
      { key: { 'state.level': 1, 'state.order': -1 } },
      { key: { 'state.order': -1 } },
      // A post has few steps on one day, in whatever place: the place need not stand in the index.
      { key: { 'state.due': 1, 'state.order': 1 } },
      ...dutyIndexes(DESKS),
    ],
    outdated: { 'state.due': { $exists: false } },
  });
  const isKeptCase = (kept: Kept<DropoutCase>): kept is KeptCase => kept.state.status !== 'None';

  return {
    ...store,

    async openByStudent(studentIds) {
      const found = await store.query({ 'state.studentId': { $in: [...studentIds] }, 'state.open': true }, { limit: CASES_MAX });
      return new Map(found.filter(isKeptCase).map((kept) => [kept.state.subject.studentId, kept]));
    },

    async allByStudent(studentIds) {
      const found = await store.query(
        { 'state.studentId': { $in: [...studentIds] } },
        { sort: { 'state.suspectedOn': -1 }, limit: CASES_MAX },
      );
      const byStudent = new Map<string, KeptCase[]>(studentIds.map((id) => [id, []]));
      for (const kept of found.filter(isKeptCase)) byStudent.get(kept.state.subject.studentId)?.push(kept);
      return byStudent;
    },
  };
}

function toStored(state: DropoutCase, id: string): StoredCase {
  if (state.status === 'None') throw new Error('A case that never opened is not stored');
  const { studentId, schoolId, classId, jurisdictions } = state.subject;
  return {
    studentId,
    schoolId,
    classId,
    jurisdictions,
    open: isOpen(state),
    status: state.status,
    suspectedOn: state.suspectedOn,
    order: `${state.suspectedOn}|${id}`,
    duties: dutyPositions(owedOn(state), id),
    due: dueKeysOf(state),
    level: levelOf(state),
    case: state,
  };
}

function publish(event: DropoutEvent, state: DropoutCase, caseId: string): PublishedEvent | null {
  if (state.status === 'None') return null;
  const { studentId, schoolId, classId, jurisdictions } = state.subject;
  const reference = { caseId, studentId, schoolId, classId, jurisdictions };
  const updated = (what: string): PublishedEvent => ({ type: 'dropout.case.updated.v1', data: { ...reference, what } });
  switch (event.type) {
    case 'StudentSuspected':
      return {
        type: 'dropout.suspected.v1',
        data: { ...reference, absentSince: event.absentSince, markedOn: event.on, rulePack: event.rulePack },
      };
    case 'CaseTakenOver':
      return {
        type: 'dropout.suspected.v1',
        data: { ...reference, absentSince: state.absentSince, markedOn: event.on, rulePack: state.rulePack },
      };
    case 'SuspicionWithdrawn':
      return { type: 'dropout.case.withdrawn.v1', data: { ...reference, withdrawnOn: event.on } };
    case 'ContactRecorded': {
      const { kind, outcome } = event.contact;
      return { type: 'dropout.case.contacted.v1', data: { ...reference, kind, reached: wasReached({ outcome }), outcome, on: event.on } };
    }
    case 'StudentDroppedOut': {
      const { absentSince, schoolDaysAbsent } = state;
      return { type: 'dropout.confirmed.v1', data: { ...reference, absentSince, markedOn: event.on, schoolDaysAbsent } };
    }
    case 'StudentReturned': {
      const { returnedOn } = event;
      const observationChecks = event.steps.map(({ dueOn }) => dueOn);
      return {
        type: 'dropout.returned.v1',
        data: { ...reference, returnedOn, wasDroppedOut: state.confirmedOn !== null, observationChecks },
      };
    }
    case 'CaseClosed':
      return { type: 'dropout.case.closed.v1', data: { ...reference, closedOn: event.on } };
    case 'ReportAcknowledged':
      return updated('report-acknowledged');
    case 'AidReviewNoted':
      return updated(event.review.completed ? 'aid-review-completed' : 'aid-review-opened');
    case 'StepsFellDue':
      return { type: 'dropout.case.step-due.v1', data: { ...reference, dueOn: event.dueOn, steps: event.kinds } };
    case 'StepEscalated':
      return updated('step-overdue');
    case 'ObservationChecked':
      return updated('observation-checked');
    case 'PersuasionRecorded':
      return updated('persuaded');
    case 'CausesRecorded':
      return updated('causes-recorded');
    case 'ChildFound':
      return updated('child-found');
    case 'CasePaused':
      return updated('paused');
    case 'CaseResumed':
      return updated('resumed');
    case 'SeenInClass':
      return updated('seen-in-class');
    case 'ChildMoved':
      return updated('moved');
    case 'ReturnDidNotLast':
      return updated('relapsed');
    case 'CasePassedOn':
    case 'AbsenceRecounted':
    case 'TransferSettled':
    case 'ObservationPostponed':
      return null;
    default:
      return unreachable(event);
  }
}
