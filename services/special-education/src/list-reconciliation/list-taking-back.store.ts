/** How the federation's list is taken back: the certificates it brought go, and a whole list is the denominator no more. Requirement A11. */
import { commandHandler, schoolDateOf, type Cause } from '@baoxue/domain';
import { takingBack, type UndoableList } from '@baoxue/list-import';
import type { CertificateRow } from '../certificate/certificate.consumers.js';
import { certificateRule, type Certificate } from '../certificate/index.js';
import type { CertificateStore } from '../certificate/certificate.store.js';
import type { FindingStore, WholeListStore } from './list-reconciliation.store.js';

export interface ListTakingBackDeps {
  readonly list: UndoableList<CertificateRow, never>;
  readonly certificates: CertificateStore;
  readonly findings: Pick<FindingStore, 'naming'>;
  readonly lists: Pick<WholeListStore, 'withdraw'>;
  /** Counts the target anew by the list that stands now; once under a name. */
  readonly recount: (name: string, cause: Cause) => Promise<void>;
}

export function listTakingBack({ list, certificates, findings, lists, recount }: ListTakingBackDeps) {
  const { store, effects, undoing } = list;
  const handle = commandHandler(certificateRule, certificates);

  const rows = takingBack<Certificate, never>({
    effects,
    store: certificates,
    async undo({ importId, recordId }, _state, { cause, commandKey }) {
      const namedElsewhere = await store.standsElsewhere(await findings.naming(recordId), importId);
      const on = schoolDateOf(undoing.clock.now());
      await handle(recordId, { type: 'TakeBack', namedElsewhere, on }, { context: null, cause, commandKey });
    },
  });

  return {
    ...undoing,
    ...rows,
    async takeBack(importId: string, cause: Cause) {
      const { more } = await rows.takeBack(importId, cause);
      // Counted by what stands once all rows are back; asked again after a break, the same name counts nothing twice.
      if (!more && (await lists.withdraw(importId, cause))) await recount(`undo:${importId}`, cause);
      return { more };
    },
  };
}
