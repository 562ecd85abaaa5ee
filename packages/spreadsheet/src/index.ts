export { readRows, type CellError, type Heads, type SheetRow } from './read-rows.js';
export { parseDate } from './parse-date.js';
export { formulaSafe } from './formula-safe.js';
export { writeCsv } from './write-csv.js';
export { writeCsvFile } from './write-csv-file.js';
export { writeXlsx } from './write-xlsx.js';
