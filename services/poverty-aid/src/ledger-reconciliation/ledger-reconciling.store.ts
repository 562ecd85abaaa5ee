import type { LedgerCategory } from '@baoxue/contracts';
import { commandHandler, idFrom, unreachable, type Cause, type SchoolDate } from '@baoxue/domain';
import { ledgerRule, type LedgerCommand, type LedgerEntry } from '../aid-ledger/index.js';
import type { LedgerStore } from '../aid-ledger/aid-ledger.store.js';
import { refuse } from '../refusals/index.js';
import { findingRule, openFinding, type FindingDecision, type FindingEvent, type Found, type LedgerFinding } from './ledger-finding.js';
import type { FindingStore } from './ledger-finding.store.js';

export interface LedgerReconcilingDeps {
  readonly findings: FindingStore;
  readonly ledger: LedgerStore;
  readonly changeEntry: (entryId: string, command: LedgerCommand, options: EntryOptions) => Promise<unknown>;
  /** Whether an import was taken back. */
  readonly isUndone: (importId: string) => Promise<boolean>;
}

type Decided = Extract<LedgerFinding, { status: 'decided' }>;

interface EntryOptions {
  readonly context: { readonly today: SchoolDate };
  readonly cause: Cause;
  readonly commandKey: string;
}

/** One finding per import and entry: an import that is committed again finds nothing twice. */
const findingId = (importId: string, entryId: string): string => idFrom('ledger-finding', importId, entryId);

/** Writes down what a list and the ledger say of each child, and carries out what the officer decides. */
export function ledgerReconciling({ findings, ledger, changeEntry, isUndone }: LedgerReconcilingDeps) {
  const handle = commandHandler(findingRule, findings);

  async function writeDown(found: readonly Found[], cause: Cause): Promise<void> {
    await findings.insertMany(
      found.map((each) => {
        const event: FindingEvent = { type: 'DifferenceFound', ...each };
        const state = findingRule.evolve(findingRule.initialState(), event);
        return { id: findingId(each.importId, each.entryId), state, events: [event], cause };
      }),
    );
  }

  /** Names everybody who stands on these ledgers and whom the list does not know. */
  async function nameMissing(importId: string, sourceList: string, categories: readonly LedgerCategory[], cause: Cause): Promise<void> {
    for (const category of new Set(categories)) {
      for await (const entries of ledger.standing(category)) {
        const known = await findings.findMany(entries.map(({ id }) => findingId(importId, id)));
        const missing = entries.filter(({ id }) => !known.has(findingId(importId, id)));
        const found = missing.map(({ id }): Found => ({
          importId,
          entryId: id,
          category,
          kind: 'missing-from-list',
          sourceList,
          listedOn: null,
        }));
        await writeDown(found, cause);
      }
    }
  }

  /**
   * Records the decision, then carries it out on the ledger. Safe to repeat after a failure in between: the entry's change has a key of
   * its own, and what the entry would refuse is refused before anything is recorded.
   */
  async function decide(id: string, decision: FindingDecision, leftOn: SchoolDate | null, options: Parameters<typeof handle>[2]) {
    const loaded = await findings.load(id, options.commandKey);
    if (!loaded.alreadyApplied) {
      const found = openFinding(loaded.state);
      if (await isUndone(found.importId)) throw refuse('LIST_TAKEN_BACK', { field: 'input.findingId' });
      const entry = await ledger.load(found.entryId);
      const change = changeThatFollows(found, decision, leftOn ?? options.context.today, entry.state);
      if (change) ledgerRule.decide(change, entry.state, options.context);
    }
    const done = await handle(id, { type: 'Decide', decision, leftOn: leftOn ?? options.context.today }, options);
    if (done.state.status === 'decided') await carryOut(id, done.state, options);
    return done;
  }

  async function carryOut(id: string, decided: Decided, { context, cause }: Parameters<typeof handle>[2]): Promise<void> {
    const entry = await ledger.load(decided.entryId);
    const change = changeThatFollows(decided, decided.decision, decided.leftOn ?? context.today, entry.state);
    if (change) await changeEntry(decided.entryId, change, { context, cause, commandKey: `finding:${id}` });
  }

  return { writeDown, nameMissing, decide };
}

export type LedgerReconciling = ReturnType<typeof ledgerReconciling>;

/** What a decision changes on the ledger; null when what stands is what was decided. */
function changeThatFollows(
  { kind, sourceList, listedOn }: Found,
  decision: FindingDecision,
  leftOn: SchoolDate,
  entry: LedgerEntry,
): LedgerCommand | null {
  const follow = decision === 'follow-list';
  switch (kind) {
    case 'changed':
      return follow && listedOn ? { type: 'CorrectRecognition', enteredOn: listedOn, sourceList } : null;
    case 'listed-though-left':
      return follow ? { type: 'WithdrawLeaving', sourceList } : null;
    case 'missing-from-list':
      return follow ? { type: 'Leave', leftOn, sourceList } : null;
    case 'child-unknown':
    case 'not-a-graduate':
      // Whom the list names by mistake never was on the ledger: the entry ends on the day it began.
      return follow || entry.status === 'none' ? null : { type: 'Leave', leftOn: entry.enteredOn, sourceList };
    case 'matched':
    case 'new':
      return null;
    default:
      return unreachable(kind);
  }
}
