import type { LedgerCategory } from '@baoxue/contracts';
import { unreachable, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type Page, type PublishedEvent } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { ledgerRule, type LedgerEntry, type LedgerEvent } from './aid-ledger.js';

/** Ledger entries as stored. */
export interface LedgerStore extends AggregateStore<LedgerEntry, LedgerEvent> {
  /** Entries of these students, oldest first. */
  ofStudents(studentIds: readonly string[]): Promise<KeptEntry[]>;
  /** Entries with these keyed hashes, whether their student is known or not. */
  ofNumbers(idNumberIndexes: readonly string[]): Promise<KeptEntry[]>;
  /** Everybody on one ledger today, in chunks. */
  standing(category: LedgerCategory): AsyncGenerator<readonly KeptEntry[]>;
}

export type KeptEntry = Kept<Extract<LedgerEntry, { status: 'entered' }>>;

/** Six ledgers, and a handful of entries each over a school life. */
const ENTRIES_PER_STUDENT_MAX = 40;
const STANDING_CHUNK = 500;

/** What lists filter and sort by, beside the entry itself. */
type StoredEntry = LedgerEntry & { readonly standing: boolean; readonly order: string };

export function ledgerStore(connection: mongoose.Connection, clock: Clock): LedgerStore {
  const store = aggregateStore<LedgerEntry, LedgerEvent>({
    connection,
    clock,
    collection: 'ledger_entries',
    source: 'baoxue/poverty-aid/aid-ledger',
    initialState: ledgerRule.initialState,
    publish,
    toStored: (state, id): StoredEntry => ({
      ...state,
      standing: state.status === 'entered' && state.leftOn === null,
      order: state.status === 'none' ? id : `${state.enteredOn}|${id}`,
    }),
    fromStored: ({ standing: _standing, order: _order, ...state }: StoredEntry) => state as LedgerEntry,
    indexes: [
      { key: { 'state.studentId': 1, 'state.enteredOn': 1 } },
      { key: { 'state.idNumberIndex': 1 } },
      { key: { 'state.category': 1, 'state.standing': 1, 'state.order': 1 } },
      { key: { 'state.category': 1, 'state.standing': 1, 'state.place.jurisdictions': 1, 'state.order': 1 } },
      { key: { 'state.category': 1, 'state.standing': 1, 'state.place.schoolId': 1, 'state.order': 1 } },
    ],
  });

  return {
    ...store,
    async ofStudents(studentIds) {
      const limit = studentIds.length * ENTRIES_PER_STUDENT_MAX;
      if (limit === 0) return [];
      return (await store.query({ 'state.studentId': { $in: [...studentIds] } }, { sort: { 'state.enteredOn': 1 }, limit })).filter(
        isKeptEntry,
      );
    },
    async ofNumbers(idNumberIndexes) {
      const limit = idNumberIndexes.length * ENTRIES_PER_STUDENT_MAX;
      if (limit === 0) return [];
      return (await store.query({ 'state.idNumberIndex': { $in: [...idNumberIndexes] } }, { limit })).filter(isKeptEntry);
    },
    async *standing(category) {
      const filter = { 'state.category': category, 'state.standing': true };
      for (let after: string | null = null, more = true; more;) {
        const page: Page<Kept<LedgerEntry>> = await store.page({ filter, order: 'state.order', first: STANDING_CHUNK, after });
        yield page.entries.map(({ entry }) => entry).filter(isKeptEntry);
        after = page.entries.at(-1)?.position ?? after;
        more = page.hasNextPage;
      }
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
    case 'EnteredAgain':
    case 'LeavingWithdrawn':
      return changed('entered', enteredOn);
    case 'StudentMatched':
    case 'RecognitionCorrected':
      return leftOn === null ? changed('entered', enteredOn) : changed('left', leftOn);
    case 'LeftLedger':
      return changed('left', event.leftOn);
    case 'EntryTakenBack':
      return changed('left', enteredOn);
    case 'StudentMoved':
      return null;
    default:
      return unreachable(event);
  }
}
