import { stringify } from 'csv-stringify/sync';
import { formulaSafe } from './formula-safe.js';

/** A CSV file with heads, UTF-8 with a byte-order mark so that Excel reads the Chinese. */
export const writeCsv = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  stringify(
    [heads, ...rows].map((row) => row.map(formulaSafe)),
    { bom: true },
  );
