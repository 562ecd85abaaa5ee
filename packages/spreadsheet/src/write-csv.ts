import { stringify } from 'csv-stringify/sync';

const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/u;

/** A cell that a spreadsheet program would take for a formula gets a leading apostrophe (abuse S24). */
export const formulaSafe = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);

/** A CSV file with heads, UTF-8 with a byte-order mark so that Excel reads the Chinese. */
export const writeCsv = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  stringify(
    [heads, ...rows].map((row) => row.map(formulaSafe)),
    { bom: true },
  );
