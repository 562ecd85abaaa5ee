import type { EventEnvelope, HeldService } from '@baoxue/contracts';
import { endOf, idFrom, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { dutyIndexes, dutyPositions, type Accountable, type Desks } from '../obligation/index.js';
import { decisionsOwed, firstLastDay, holdDecider, isInForce, type HoldEvent, type Holds, type OpenedHolds } from './service-hold.js';

export type KeptHolds = Kept<OpenedHolds>;
export type HoldStore = AggregateStore<Holds, HoldEvent> & {
  /** The cases of a child of which holds were proposed. */
  ofStudent(studentId: string): Promise<readonly KeptHolds[]>;
};

/** The post that decides on holds. */
export const HOLD_DESKS: Desks = [['leading-group-office', null]];

/** One record for each case. */
export const holdsId = (caseId: string): string => idFrom('service-holds', caseId);

interface StoredHolds {
  readonly studentId: string;
  readonly jurisdictions: readonly string[];
  /** Services on which a hold is in force. */
  readonly inForce: readonly HeldService[];
  /** The decisions that the office of the leading group owes, by their day. */
  readonly duties: Readonly<Partial<Record<Accountable, string>>>;
  /** By the day of the last proposal; unique, so that pages neither skip nor repeat. */
  readonly order: string;
  readonly opened: OpenedHolds;
}

const CASES_OF_CHILD_MAX = 50;

/** @param waiting sets the day for the decision where an earlier version set none */
export function holdStore(connection: mongoose.Connection, clock: Clock, waiting: (opened: OpenedHolds) => OpenedHolds): HoldStore {
  const store = aggregateStore<Holds, HoldEvent>({
    connection,
    clock,
    collection: 'service_holds',
    source: 'baoxue/attendance/service-hold',
    initialState: holdDecider.initialState,
    toStored,
    fromStored: ({ opened }: StoredHolds) => waiting(opened),
    publish,
    nextDueAt(state) {
      const first = firstLastDay(state);
      return first === null ? null : endOf(first);
    },
    indexes: [
      { key: { 'state.studentId': 1 } },
      { key: { 'state.inForce': 1, 'state.order': -1 } },
      { key: { 'state.jurisdictions': 1, 'state.order': -1 } },
      ...dutyIndexes(HOLD_DESKS),
    ],
    outdated: { 'state.duties': { $exists: false } },
  });
  return {
    ...store,
    ofStudent: async (studentId) => (await store.query({ 'state.studentId': studentId }, { limit: CASES_OF_CHILD_MAX })) as KeptHolds[],
  };
}

function toStored(state: Holds, id: string): StoredHolds {
  if (state.status === 'None') throw new Error('Holds that were never proposed are not stored');
  const { subject, holds } = state;
  return {
    studentId: subject.studentId,
    jurisdictions: subject.jurisdictions,
    inForce: holds.filter(isInForce).map(({ service }) => service),
    duties: dutyPositions(decisionsOwed(state), id),
    order: `${holds.at(-1)?.proposedOn ?? ''}|${id}`,
    opened: state,
  };
}

function publish(event: HoldEvent, state: Holds): PublishedEvent | null {
  if (state.status === 'None') return null;
  const { studentId, schoolId, classId, jurisdictions } = state.subject;
  const ofCase = { caseId: state.caseId, studentId, schoolId, classId, jurisdictions };
  if (event.type === 'HoldsMoved') return { type: 'hold.moved.v1', data: ofCase };
  const id = event.type === 'HoldProposed' ? event.hold.id : event.id;
  const service = state.holds.find((hold) => hold.id === id)?.service;
  const reference = { ...ofCase, holdId: id, service };
  switch (event.type) {
    case 'HoldProposed':
      return { type: 'hold.proposed.v1', data: { ...reference, proposedOn: event.hold.proposedOn } };
    case 'HoldApproved':
      return { type: 'hold.approved.v1', data: { ...reference, approvedOn: event.on, expiresOn: event.expiresOn } };
    case 'HoldEnded':
      return { type: 'hold.released.v1', data: { ...reference, because: event.because, releasedOn: event.on } };
  }
}

/** Who stands on a ledger 台账, as far as holds must know: one document for each entry. */
export interface LedgerPresence {
  apply(event: EventEnvelope<{ readonly studentId: string; readonly change: 'entered' | 'left' }>): Promise<void>;
  has(studentId: string): Promise<boolean>;
  syncIndexes(): Promise<void>;
}

export function ledgerPresence(connection: mongoose.Connection): LedgerPresence {
  const collection = connection.collection<{ _id: string; studentId: string; present: boolean }>('ledger_presence');
  return {
    async apply({ subject, data: { studentId, change } }) {
      await collection.updateOne({ _id: subject }, { $set: { studentId, present: change === 'entered' } }, { upsert: true });
    },
    has: async (studentId) => (await collection.findOne({ studentId, present: true })) !== null,
    syncIndexes: async () => void (await collection.createIndex({ studentId: 1 })),
  };
}
