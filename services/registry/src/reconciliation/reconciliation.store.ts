import { endOf, idFrom, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { reconciliationDecider, type Reconciliation, type ReconciliationEvent } from './reconciliation.js';

/** How many children of a school are in one situation. */
export interface ReconciliationCount {
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
  readonly status: 'open' | 'resolved' | 'settled';
  /** Who is to find out, of those that are open. */
  readonly answering: string;
  /** What became of them, of those that are resolved. */
  readonly resolution: string | null;
  readonly count: number;
}

export type ReconciliationStore = AggregateStore<Reconciliation, ReconciliationEvent> & {
  /** Every school's counts of a term, for the schools of a scope. */
  counts(filter: Record<string, unknown>): Promise<readonly ReconciliationCount[]>;
};

const COLLECTION = 'reconciliations';
type Stored = Exclude<Reconciliation, { status: 'none' }> & { order: string };

export const reconciliationIdOf = (termId: string, schoolId: string, studentId: string): string =>
  idFrom('reconciliation', termId, schoolId, studentId);

export function reconciliationStore(connection: mongoose.Connection, clock: Clock): ReconciliationStore {
  const store = aggregateStore<Reconciliation, ReconciliationEvent>({
    connection,
    clock,
    collection: COLLECTION,
    source: 'baoxue/registry/reconciliation',
    initialState: reconciliationDecider.initialState,
    toStored: (state, id) => (state.status === 'none' ? state : { ...state, order: `${state.schoolId}|${id}` }),
    fromStored: ({ order: _order, ...state }: Stored) => state,
    // Read through the graph by those who are to find out; no other service acts on it.
    publish: () => null,
    nextDueAt: (state) => (state.status === 'open' && state.answering !== 'bureau' ? endOf(state.answerBy) : null),
    indexes: [
      { key: { 'state.termId': 1, 'state.order': 1 } },
      { key: { 'state.termId': 1, 'state.status': 1, 'state.order': 1 } },
      { key: { 'state.schoolId': 1, 'state.termId': 1, 'state.order': 1 } },
      { key: { 'state.jurisdictions': 1, 'state.order': 1 } },
    ],
  });
  return {
    ...store,
    async counts(filter) {
      const key = (field: string) => `$state.${field}`;
      const found = await connection
        .collection(COLLECTION)
        .aggregate<{ _id: Record<string, string | null>; jurisdictions: string[]; count: number }>([
          { $match: filter },
          {
            $group: {
              _id: { schoolId: key('schoolId'), status: key('status'), answering: key('answering'), resolution: key('resolution') },
              jurisdictions: { $first: key('jurisdictions') },
              count: { $sum: 1 },
            },
          },
        ])
        .toArray();
      return found.map(({ _id: { schoolId, status, answering, resolution }, jurisdictions, count }) => ({
        schoolId: schoolId ?? '',
        jurisdictions,
        status: status as ReconciliationCount['status'],
        answering: answering ?? '',
        resolution: resolution ?? null,
        count,
      }));
    },
  };
}
