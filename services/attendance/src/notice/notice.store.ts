import { idFrom, unreachable, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { nextLookAt } from '../obligation/index.js';
import { ladderDecider, type Ladder, type LadderEvent, type OpenedLadder } from './ladder.js';
import type { Issuer } from './rungs.js';
import { serialBookDecider, type SerialBook, type SerialEvent } from './serial-book.js';

export type KeptLadder = Kept<OpenedLadder>;
export type LadderStore = AggregateStore<Ladder, LadderEvent>;
export type SerialBookStore = AggregateStore<SerialBook, SerialEvent>;

/** One ladder per case. */
export const ladderId = (caseId: string): string => idFrom('administrative-ladder', caseId);
/** One book per issuer and year. */
export const serialBookId = ({ body, code }: Issuer, year: string): string => idFrom('serial-book', body, code, year);

export const ladderStore = (connection: mongoose.Connection, clock: Clock): LadderStore =>
  aggregateStore<Ladder, LadderEvent>({
    connection,
    clock,
    collection: 'administrative_ladders',
    source: 'baoxue/attendance/notice',
    initialState: ladderDecider.initialState,
    toStored: (state) => state,
    fromStored: (stored) => stored,
    publish,
    nextDueAt: (state) => (state.status === 'Open' ? nextLookAt(state.steps) : null),
  });

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
    case 'LadderEnded':
    case 'LadderEscalated':
      return null;
    default:
      return unreachable(event);
  }
}
