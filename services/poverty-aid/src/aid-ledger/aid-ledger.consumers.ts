import type { EventEnvelope, StudentCard } from '@baoxue/contracts';
import { commandHandler, idFrom, schoolDateOf, type Cause, type Clock } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { StudentCards } from '@baoxue/mongo';
import { ledgerRule, type Entered, type LedgerEntry, type LedgerEvent } from './aid-ledger.js';
import type { LedgerStore } from './aid-ledger.store.js';

export interface LedgerDeps {
  readonly ledger: LedgerStore;
  readonly cards: StudentCards;
  readonly clock: Clock;
  /** Called with students whose entries may have been matched; must be idempotent. */
  readonly onMatched: (studentIds: readonly string[], cause: Cause) => Promise<void>;
}

/** A row of a list that was checked: the number is a keyed hash already. */
export type LedgerRow = Pick<Entered, 'idNumberIndex' | 'category' | 'enteredOn'>;

/** The same line of a list, imported again, is the same entry. */
const entryId = ({ idNumberIndex, category, enteredOn }: LedgerRow): string =>
  idFrom('aid-ledger-entry', idNumberIndex, category, enteredOn);

const ACTOR = 'poverty-aid/aid-ledger';

/** Brings entries and students together, whichever comes first. */
export function ledgerMatching({ ledger, cards, clock, onMatched }: LedgerDeps) {
  const handle = commandHandler(ledgerRule, ledger);
  const match = (id: string, studentId: string, cause: Cause) =>
    handle(id, { type: 'Match', studentId }, { context: { today: schoolDateOf(clock.now()) }, cause });

  async function arrived(event: EventEnvelope<StudentCard>): Promise<void> {
    const { studentId, idNumberIndex } = event.data;
    const cause = causedBy(event, ACTOR);
    await cards.apply(event);
    for (const { id } of await ledger.unmatched(idNumberIndex)) await match(id, studentId, cause);
    // Asked even when nothing was matched now: an earlier delivery may have died between the match and this line.
    await onMatched([studentId], cause);
  }

  /** Enters what is new and matches what is not matched yet. Safe to repeat. */
  async function enter(
    rows: readonly LedgerRow[],
    sourceList: string,
    cause: Cause,
  ): Promise<{ matchedCount: number; unmatchedCount: number }> {
    const known = await cards.byIdNumberIndex(rows.map(({ idNumberIndex }) => idNumberIndex));
    await ledger.insertMany(rows.map((row) => newEntry(row, known.get(row.idNumberIndex)?.studentId ?? null, sourceList, cause)));
    // Cards are asked again after the entries are written: a student who arrived in between is seen by one side or the other.
    const now = await cards.byIdNumberIndex(rows.map(({ idNumberIndex }) => idNumberIndex));
    const kept = await ledger.findMany(rows.map(entryId));
    for (const row of rows) {
      const student = now.get(row.idNumberIndex);
      const entry = kept.get(entryId(row));
      if (student && entry?.state.status === 'entered' && entry.state.studentId === null) await match(entry.id, student.studentId, cause);
    }
    await onMatched(
      [...now.values()].map(({ studentId }) => studentId),
      cause,
    );
    const matchedCount = rows.filter(({ idNumberIndex }) => now.has(idNumberIndex)).length;
    return { matchedCount, unmatchedCount: rows.length - matchedCount };
  }

  const handlers: EventHandlers = { 'student.registered.v1': arrived, 'student.moved.v1': arrived };
  return { handlers, enter };
}

export type LedgerMatching = ReturnType<typeof ledgerMatching>;

function newEntry(row: LedgerRow, studentId: string | null, sourceList: string, cause: Cause) {
  const entered: LedgerEvent = { type: 'EnteredLedger', ...row, studentId, sourceList };
  const state: LedgerEntry = ledgerRule.evolve(ledgerRule.initialState(), entered);
  return { id: entryId(row), state, events: [entered], cause };
}
