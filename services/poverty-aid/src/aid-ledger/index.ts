export { isOnLedger, type LedgerEntry } from './aid-ledger.js';
