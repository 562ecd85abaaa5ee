export { entryToGraph } from './aid-ledger-to-graph.js';
export { isInHardship, ledgerRule, type LedgerCommand, type LedgerEntry, type Place } from './aid-ledger.js';
export { dayOfRecognition } from './ledger-import.js';
