import type { EventEnvelope, StudentCard } from '@baoxue/contracts';
import { commandHandler, idFrom, schoolDateOf, type Cause, type Clock, type SchoolDate } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { differing, effectsOfRows, enteredKey, NEW_ROW, previewOf, type ImportEffects, type RowPreview } from '@baoxue/list-import';
import type { StudentCards } from '@baoxue/mongo';
import { compare, type Found } from '../ledger-reconciliation/index.js';
import { isTakenBack, ledgerRule, type Entered, type LedgerEntry, type LedgerEvent } from './aid-ledger.js';
import type { KeptEntry, LedgerStore } from './aid-ledger.store.js';
import { isOfStage } from './junior-graduate.js';

export interface LedgerDeps {
  readonly ledger: LedgerStore;
  readonly cards: StudentCards;
  readonly clock: Clock;
  /** Called with students whose entries may have been matched; must be idempotent. */
  readonly onMatched: (studentIds: readonly string[], cause: Cause) => Promise<void>;
  /** Keeps how each line of a list compares with what stands. */
  readonly writeDown: (found: readonly Found[], cause: Cause) => Promise<void>;
}

/** A row of a list that was checked: the number is a keyed hash already. */
export type LedgerRow = Pick<Entered, 'idNumberIndex' | 'category' | 'enteredOn'>;

/** The same line of a list, imported again, is the same entry. */
const newEntryId = ({ idNumberIndex, category, enteredOn }: LedgerRow): string =>
  idFrom('aid-ledger-entry', idNumberIndex, category, enteredOn);

const ACTOR = 'poverty-aid/aid-ledger';

/** A list whose rows are entered. */
export interface EnteredList {
  readonly importId: string;
  readonly sourceList: string;
  /** Where each row stands in the sheet. */
  readonly numbers: readonly number[];
  /** Keeps what the rows are about to do, for lists that can be taken back. */
  readonly effects?: Pick<ImportEffects<never>, 'remember'>;
}

/** Brings entries and students together, whichever comes first. */
export function ledgerMatching({ ledger, cards, clock, onMatched, writeDown }: LedgerDeps) {
  const handle = commandHandler(ledgerRule, ledger);
  const match = (id: string, { studentId, schoolId, classId, jurisdictions }: StudentCard, cause: Cause) =>
    handle(
      id,
      { type: 'Match', studentId, place: { schoolId, classId, jurisdictions } },
      { context: { today: schoolDateOf(clock.now()) }, cause },
    );

  async function arrived(event: EventEnvelope<StudentCard>): Promise<void> {
    const { studentId, idNumberIndex } = event.data;
    const cause = causedBy(event, ACTOR);
    await cards.apply(event);
    const [entries, known] = await Promise.all([ledger.ofNumbers([idNumberIndex]), cards.find([studentId])]);
    const card = known.get(studentId);
    for (const { id } of card ? entries : []) await match(id, card as StudentCard, cause);
    // Asked even when nothing was matched now: an earlier delivery may have died between the match and this line.
    await onMatched([studentId], cause);
  }

  /** Enters what is new, writes down how the others compare with what stands, and matches what is not matched yet. Safe to repeat. */
  async function enter(
    rows: readonly LedgerRow[],
    list: EnteredList,
    cause: Cause,
  ): Promise<{ matchedCount: number; unmatchedCount: number }> {
    const { importId, sourceList } = list;
    const { known, entries, compared } = await look(rows);
    // Findings first: were they written after the entries, a commit that broke off would find its own entries and call them matched.
    await writeDown(
      compared.map(({ row, kind, entryId }) => ({
        importId,
        entryId: entryId ?? newEntryId(row),
        category: row.category,
        kind,
        sourceList,
        listedOn: row.enteredOn,
      })),
      cause,
    );
    const versions = new Map(entries.map(({ id, version }) => [id, version]));
    await list.effects?.remember(
      effectsOfRows({
        importId,
        rows: compared,
        numbers: list.numbers,
        recordOf: ({ row, entryId }) => (entryId === null ? newEntryId(row) : null),
        versionOf: (id) => versions.get(id),
      }),
    );
    const added = compared.filter(({ entryId }) => entryId === null).map(({ row }) => row);
    const isFresh = (row: LedgerRow) => !versions.has(newEntryId(row));
    const commandKey = enteredKey(importId);
    const recordedOn = schoolDateOf(clock.now());
    await ledger.insertMany(
      added.filter(isFresh).map((row) => ({ ...newEntry(row, known.get(row.idNumberIndex), sourceList, recordedOn), cause, commandKey })),
    );
    for (const row of added.filter((each) => !isFresh(each)))
      await handle(newEntryId(row), { type: 'EnterAgain', sourceList }, { context: { today: recordedOn }, cause, commandKey });
    return matchAgain(rows, cause);
  }

  /** What is known of the children of these rows, and how each row compares with it. */
  async function look(rows: readonly LedgerRow[]) {
    const numbers = rows.map(({ idNumberIndex }) => idNumberIndex);
    const known = await cards.byIdNumberIndex(numbers);
    const entries = await ledger.ofNumbers(numbers);
    const compared = rows.map((row) => ({ row, ...compare(comparisonOf(row, known.get(row.idNumberIndex), entries)) }));
    return { known, entries, compared };
  }

  /** What a commit would do with each row: only who is new is entered. */
  async function preview(rows: readonly LedgerRow[]): Promise<readonly RowPreview[]> {
    const { entries, compared } = await look(rows);
    const standing = new Map(entries.map(({ id, state }) => [id, state]));
    return compared.map(({ row, entryId }) => {
      const entry = entryId === null ? undefined : standing.get(entryId);
      if (!entry) return NEW_ROW;
      const left = entry.leftOn === null ? [] : [{ column: '退出日期', before: entry.leftOn, after: '' }];
      return previewOf({ kept: [...differing('认定日期', entry.enteredOn, row.enteredOn), ...left] });
    });
  }

  /** Cards are asked again after the entries are written: a student who arrived in between is seen by one side or the other. */
  async function matchAgain(rows: readonly LedgerRow[], cause: Cause) {
    const numbers = rows.map(({ idNumberIndex }) => idNumberIndex);
    const now = await cards.byIdNumberIndex(numbers);
    const waiting = (await ledger.ofNumbers(numbers)).filter(({ state }) => state.studentId === null);
    for (const { id, state } of waiting) {
      const card = now.get(state.idNumberIndex);
      if (card) await match(id, card, cause);
    }
    await onMatched(
      [...now.values()].map(({ studentId }) => studentId),
      cause,
    );
    const matchedCount = rows.filter(({ idNumberIndex }) => now.has(idNumberIndex)).length;
    return { matchedCount, unmatchedCount: rows.length - matchedCount };
  }

  const handlers: EventHandlers = { 'student.registered.v1': arrived, 'student.moved.v1': arrived };
  return { handlers, enter, preview };
}

export type LedgerMatching = ReturnType<typeof ledgerMatching>;

const comparisonOf = (
  { idNumberIndex, category, enteredOn }: LedgerRow,
  child: StudentCard | undefined,
  entries: readonly KeptEntry[],
) => ({
  enteredOn,
  childKnown: child !== undefined,
  isOfStage: isOfStage(category, child),
  standing: entries
    .filter(({ state }) => state.idNumberIndex === idNumberIndex && state.category === category && !isTakenBack(state))
    .map(({ id, state }) => ({ id, enteredOn: state.enteredOn, leftOn: state.leftOn })),
});

function newEntry(row: LedgerRow, card: StudentCard | undefined, sourceList: string, recordedOn: SchoolDate) {
  const place = card ? { schoolId: card.schoolId, classId: card.classId, jurisdictions: card.jurisdictions } : null;
  const entered: LedgerEvent = { type: 'EnteredLedger', ...row, studentId: card?.studentId ?? null, place, sourceList, recordedOn };
  const state: LedgerEntry = ledgerRule.evolve(ledgerRule.initialState(), entered);
  return { id: newEntryId(row), state, events: [entered] };
}
