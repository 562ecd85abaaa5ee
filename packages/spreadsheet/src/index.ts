export { readRows, type CellError, type Heads, type SheetRow } from './read-rows.js';
export { formulaSafe, writeCsv } from './write-csv.js';
