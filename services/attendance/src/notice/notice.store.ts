import { idFrom, unreachable, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { dutyIndexes, dutyPositions, hasDesk, nextLookAt, type Accountable, type Desks } from '../obligation/index.js';
import { ladderDecider, type LadderEvent } from './ladder.js';
import type { Ladder, OpenedLadder } from './ladder-state.js';
import type { Issuer } from './rungs.js';
import { serialBookDecider, type SerialBook, type SerialEvent } from '@baoxue/official-document';

export type KeptLadder = Kept<OpenedLadder>;
export type LadderStore = AggregateStore<Ladder, LadderEvent>;
export type SerialBookStore = AggregateStore<SerialBook, SerialEvent>;

/** One ladder per case. */
export const ladderId = (caseId: string): string => idFrom('administrative-ladder', caseId);
/** One book per issuer and year. */
export const serialBookId = ({ body, code }: Issuer, year: string): string => idFrom('serial-book', body, code, year);

interface StoredLadder {
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
  /** For each post with a duty on the ladder, by the day on which the first is due. */
  readonly duties: Readonly<Partial<Record<Accountable, string>>>;
  readonly ladder: OpenedLadder;
}

/** The posts that answer for notices or are told of them, each with the stored field of its place. */
const DESKS: Desks = [
  ['head', 'state.schoolId'],
  ['town-officer', 'state.jurisdictions'],
  ['bureau-officer', null],
  ['justice-officer', null],
  ['leading-group-office', null],
];

/** Whether a post can have a duty on a ladder. */
export const answersForNotices = (post: string): boolean => hasDesk(DESKS, post);

export const ladderStore = (connection: mongoose.Connection, clock: Clock): LadderStore =>
  aggregateStore<Ladder, LadderEvent>({
    connection,
    clock,
    collection: 'administrative_ladders',
    source: 'baoxue/attendance/notice',
    initialState: ladderDecider.initialState,
    toStored,
    // An earlier version stored the ladder itself.
    fromStored: (stored: StoredLadder | OpenedLadder) => ('ladder' in stored ? stored.ladder : stored),
    publish,
    nextDueAt: (state) => (state.status === 'Open' ? nextLookAt(state.steps) : null),
    indexes: [{ key: { 'state.ladder.subject.studentId': 1 } }, ...dutyIndexes(DESKS)],
    outdated: { 'state.duties': { $exists: false } },
  });

function toStored(ladder: Ladder, id: string): StoredLadder {
  if (ladder.status === 'None') throw new Error('A ladder without a notice is not stored');
  const { schoolId, classId, jurisdictions } = ladder.subject;
  return { schoolId, classId, jurisdictions, duties: ladder.status === 'Open' ? dutyPositions(ladder.steps, id) : {}, ladder };
}

export const serialBookStore = (connection: mongoose.Connection, clock: Clock): SerialBookStore =>
  aggregateStore<SerialBook, SerialEvent>({
    connection,
    clock,
    collection: 'serial_books',
    source: 'baoxue/attendance/serial-book',
    initialState: serialBookDecider.initialState,
    toStored: (state) => state,
    fromStored: (stored) => stored,
    publish: () => null,
  });

function publish(event: LadderEvent, state: Ladder): PublishedEvent | null {
  if (state.status === 'None') return null;
  const { caseId, subject } = state;
  const { studentId, schoolId, classId, jurisdictions } = subject;
  const reference = { caseId, studentId, schoolId, classId, jurisdictions };
  const rungOf = (noticeId: string) => state.notices.find(({ id }) => id === noticeId)?.rung;
  switch (event.type) {
    case 'NoticeIssued': {
      const { id: noticeId, rung, issuer, issuedOn } = event.notice;
      return { type: 'notice.issued.v1', data: { ...reference, noticeId, rung, issuedBy: issuer.body, issuedOn } };
    }
    case 'NoticeServed': {
      const { noticeId, complyBy, service } = event;
      return { type: 'notice.served.v1', data: { ...reference, noticeId, rung: rungOf(noticeId), servedOn: service.on, complyBy } };
    }
    case 'OutcomeRecorded': {
      const { noticeId, outcome, on } = event;
      return { type: 'notice.outcome.recorded.v1', data: { ...reference, noticeId, rung: rungOf(noticeId), outcome, recordedOn: on } };
    }
    case 'LadderEscalated': {
      // Only the last notice can wait for its service or its outcome.
      const { id: noticeId, rung } = state.notices.at(-1) ?? {};
      const { kind: what, dueOn, to } = event;
      return { type: 'notice.overdue.v1', data: { ...reference, noticeId, rung, what, dueOn, to } };
    }
    case 'LadderMoved':
    case 'LadderTakenOver':
    // On the desk of who had it, the ladder of the former case is no more.
    case 'LadderPassedOn':
      return { type: 'notice.ladder.moved.v1', data: reference };
    case 'LadderArrived':
      return null;
    case 'LadderEnded':
      return { type: 'notice.ladder.ended.v1', data: { ...reference, because: event.because, endedOn: event.on } };
    default:
      return unreachable(event);
  }
}
