export { compare, type Found } from './ledger-finding.js';
