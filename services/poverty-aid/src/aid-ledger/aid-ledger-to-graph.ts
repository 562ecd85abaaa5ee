import { constantCase } from '@baoxue/domain';
import type { AidLedgerEntry as GraphEntry } from '../__generated__/resolvers.js';
import type { LedgerEntry } from './aid-ledger.js';

/** An entry as the schema shows it. */
export function entryToGraph({
  id,
  version,
  state,
}: {
  id: string;
  version: number;
  state: Exclude<LedgerEntry, { status: 'none' }>;
}): GraphEntry {
  const { studentId, category, enteredOn, leftOn, sourceList, history } = state;
  return {
    id,
    version,
    student: studentId === null ? null : { id: studentId },
    category: constantCase(category),
    enteredOn,
    leftOn,
    sourceList,
    history: history.map(({ kind, ...change }) => ({ kind: constantCase(kind), ...change })),
  };
}
