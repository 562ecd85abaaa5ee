/** The part that runs in a browser too: no files, no streams. */
export { formulaSafe } from './formula-safe.js';
export { writeCsv } from './write-csv.js';
