import { unreachable, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { ledgerRule, type LedgerEntry, type LedgerEvent } from './aid-ledger.js';

/** Ledger entries as stored. */
export interface LedgerStore extends AggregateStore<LedgerEntry, LedgerEvent> {
  /** Entries of these students, oldest first. */
  ofStudents(studentIds: readonly string[]): Promise<KeptEntry[]>;
  /** Entries that wait for a student with this keyed hash. */
  unmatched(idNumberIndex: string): Promise<KeptEntry[]>;
}

export type KeptEntry = Kept<Extract<LedgerEntry, { status: 'entered' }>>;

/** Four ledgers, and a handful of entries each over a school life. */
const ENTRIES_PER_STUDENT_MAX = 40;

export function ledgerStore(connection: mongoose.Connection, clock: Clock): LedgerStore {
  const store = aggregateStore<LedgerEntry, LedgerEvent>({
    connection,
    clock,
    collection: 'ledger_entries',
    source: 'baoxue/poverty-aid/aid-ledger',
    initialState: ledgerRule.initialState,
    publish,
    toStored: (state) => state,
    fromStored: (stored) => stored,
    indexes: [{ key: { 'state.studentId': 1, 'state.enteredOn': 1 } }, { key: { 'state.idNumberIndex': 1 } }],
  });

  return {
    ...store,
    async ofStudents(studentIds) {
      const limit = studentIds.length * ENTRIES_PER_STUDENT_MAX;
      return (await store.query({ 'state.studentId': { $in: [...studentIds] } }, { sort: { 'state.enteredOn': 1 }, limit })).filter(
        isKeptEntry,
      );
    },
    async unmatched(idNumberIndex) {
      const found = await store.query({ 'state.idNumberIndex': idNumberIndex }, { limit: ENTRIES_PER_STUDENT_MAX });
      return found.filter(isKeptEntry).filter(({ state }) => state.studentId === null);
    },
  };
}

export const isKeptEntry = (kept: Kept<LedgerEntry>): kept is KeptEntry => kept.state.status === 'entered';

/** Others hear of an entry once its child is known; the hash never leaves the service. */
function publish(event: LedgerEvent, state: LedgerEntry): PublishedEvent | null {
  if (state.status === 'none' || state.studentId === null) return null;
  const { studentId, category, enteredOn, leftOn } = state;
  const changed = (change: 'entered' | 'left', on: string): PublishedEvent => ({
    type: 'ledger.changed.v1',
    data: { studentId, category, change, on },
  });
  switch (event.type) {
    case 'EnteredLedger':
      return changed('entered', enteredOn);
    case 'StudentMatched':
      return leftOn === null ? changed('entered', enteredOn) : null;
    case 'LeftLedger':
      return changed('left', event.leftOn);
    default:
      return unreachable(event);
  }
}
