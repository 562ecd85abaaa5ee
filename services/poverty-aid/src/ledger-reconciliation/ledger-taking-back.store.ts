/** How a list of ledgers is taken back: the entries it brought end on the day they began. Requirement A11. */
import { schoolDateOf } from '@baoxue/domain';
import { takingBack, undoKey, type UndoableList } from '@baoxue/list-import';
import type { LedgerRow } from '../aid-ledger/aid-ledger.consumers.js';
import type { LedgerEntry } from '../aid-ledger/index.js';
import type { LedgerStore } from '../aid-ledger/aid-ledger.store.js';
import type { FindingStore } from './ledger-finding.store.js';
import type { LedgerReconcilingDeps } from './ledger-reconciling.store.js';

export interface LedgerTakingBackDeps extends Pick<LedgerReconcilingDeps, 'changeEntry'> {
  readonly list: UndoableList<LedgerRow, never>;
  readonly ledger: LedgerStore;
  readonly findings: Pick<FindingStore, 'naming'>;
}

/** What an officer decided about an entry stands; that its child was matched meanwhile holds up nothing. */
export function ledgerTakingBack({ list, ledger, findings, changeEntry }: LedgerTakingBackDeps) {
  const { store, effects, undoing } = list;

  return {
    ...undoing,
    ...takingBack<LedgerEntry, never>({
      effects,
      store: ledger,
      async undo({ importId, recordId }, _state, { cause }) {
        const namedElsewhere = await store.standsElsewhere(await findings.naming(recordId), importId);
        const today = schoolDateOf(undoing.clock.now());
        const options = { context: { today }, cause, commandKey: undoKey(importId) };
        await changeEntry(recordId, { type: 'TakeBack', sourceList: null, namedElsewhere }, options);
      },
    }),
  };
}
