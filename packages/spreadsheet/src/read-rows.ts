import { open } from 'node:fs/promises';
import { Refusal } from '@baoxue/domain';
import { csvRows } from './csv-rows.js';
import { CELL_CHARACTERS_MAX, COLUMNS_MAX, ROWS_MAX } from './limits.js';
import type { RawCell, RawRow } from './raw-row.js';
import { refuseCell, refuseSheet } from './refusals.js';
import { xlsxRows } from './xlsx-rows.js';

/** The column heads a list must and may have, in the words schools and departments use. */
export interface Heads {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/** One error by row (1 = the first of the sheet) and column; never quotes what stands there. */
export interface CellError {
  readonly row: number;
  readonly column: string | null;
  readonly code: string;
  readonly rule: string | null;
  readonly zh: string;
  readonly en: string;
}

/** A row as text by column head, or the first thing that was wrong with it. */
export type SheetRow =
  | { readonly row: number; readonly cells: Readonly<Record<string, string>> }
  | { readonly row: number; readonly error: CellError };

const ZIP = '504b0304';
const OLE = 'd0cf11e0';

/**
 * Reads an uploaded list, XLSX or CSV (UTF-8 or GB18030, as spreadsheets in China save it), row after row.
 * Empty rows are passed over; the first that is not empty holds the heads. Dates come as YYYY-MM-DD.
 * @throws Refusal when the file is not such a list: wrong kind, macros, unknown, missing or double column, too large
 */
export async function* readRows(file: string, heads: Heads, rowsMax = ROWS_MAX): AsyncGenerator<SheetRow> {
  let columns: readonly string[] | null = null;
  let count = 0;
  for await (const { row, cells } of await rowsOf(file)) {
    const trimmed = cells.map((cell) => (typeof cell === 'string' ? cell.trim() : cell));
    if (trimmed.every((cell) => cell === '')) continue;
    count += 1;
    if (count > rowsMax) throw refuseSheet('TOO_MANY_ROWS', { limit: rowsMax });
    if (trimmed.length > COLUMNS_MAX) throw refuseSheet('TOO_MANY_COLUMNS', { limit: COLUMNS_MAX });
    if (columns === null) columns = readHeads(trimmed, heads);
    else yield readRow(row, columns, trimmed);
  }
  if (columns === null) throw refuseSheet('NO_HEADS');
}

/** The kind of a file is in its first bytes, not in its name. */
async function rowsOf(file: string): Promise<AsyncIterable<RawRow>> {
  const start = await firstBytes(file);
  if (start === OLE) throw refuseSheet('OLD_EXCEL');
  return start === ZIP ? xlsxRows(file) : csvRows(file);
}

async function firstBytes(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('hex', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** A column without head is left in its place, as ''; it may hold nothing. */
function readHeads(cells: readonly RawCell[], { required, optional = [] }: Heads): readonly string[] {
  const columns = cells.map((cell) => (typeof cell === 'string' ? cell : ''));
  const named = columns.filter((column) => column !== '');
  const known = new Set([...required, ...optional]);
  // A list without heads begins with a child: none of its words may be quoted.
  if (!named.some((column) => known.has(column))) throw refuseSheet('NO_HEADS');
  for (const column of named) if (!known.has(column)) throw unknownColumn(column, columns.indexOf(column) + 1);
  for (const column of named)
    if (named.indexOf(column) !== named.lastIndexOf(column)) throw refuseSheet('DUPLICATE_COLUMN', { field: column, column });
  for (const column of required) if (!named.includes(column)) throw refuseSheet('MISSING_COLUMN', { field: column, column });
  return columns;
}

const HEAD_CHARACTERS_SHOWN = 20;

/** A head with a row of digits is no head: it is named by its place. */
function unknownColumn(head: string, position: number): Refusal {
  const column = /\d{5}/.test(head) ? `#${position}` : head.slice(0, HEAD_CHARACTERS_SHOWN);
  return refuseSheet('UNKNOWN_COLUMN', { field: column, column });
}

function readRow(row: number, columns: readonly string[], cells: readonly RawCell[]): SheetRow {
  try {
    refuseCellsWithoutHead(columns, cells);
    const texts = columns.flatMap((column, index) => (column === '' ? [] : [[column, checkedText(column, cells[index] ?? '')]]));
    return { row, cells: Object.fromEntries(texts) as Record<string, string> };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, field, rule, zh, en } = error;
    return { row, error: { row, column: field ?? null, code, rule: rule ?? null, zh, en } };
  }
}

/** Usually a comma too many, and every cell after it in the wrong column. */
function refuseCellsWithoutHead(columns: readonly string[], cells: readonly RawCell[]): void {
  const index = cells.findIndex((cell, at) => cell !== '' && !columns[at]);
  if (index !== -1) throw refuseCell('CELL_WITHOUT_HEAD', { position: index + 1 });
}

function checkedText(column: string, cell: RawCell): string {
  if (typeof cell !== 'string') throw refuseCell(cell.refused, { field: column });
  if (cell.length > CELL_CHARACTERS_MAX) throw refuseCell('CELL_TOO_LONG', { field: column, limit: CELL_CHARACTERS_MAX });
  return cell;
}
