import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { Refusal } from '@baoxue/domain';
import { parse } from 'csv-parse';
import exceljs from 'exceljs';
import { inspectArchive } from './archive.js';
import { refuseCell, refuseSheet } from './refusals.js';

/** The column heads a list must and may have, in the words schools and departments use. */
export interface Heads {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/** One error by row (1 = the heads) and column; never quotes what stands there. */
export interface CellError {
  readonly row: number;
  readonly column: string | null;
  readonly code: string;
  readonly rule: string | null;
  readonly zh: string;
  readonly en: string;
}

/** A row as text by column head, or what was wrong with it. */
export type SheetRow =
  { readonly row: number; readonly cells: Readonly<Record<string, string>> } | { readonly row: number; readonly error: CellError };

const ROWS_MAX = 200_000;
const COLUMNS_MAX = 200;
const CELL_CHARACTERS_MAX = 2_000;

type Cells = readonly unknown[];

/**
 * Reads an uploaded list, XLSX or CSV (UTF-8 or GB18030, as spreadsheets in China save it), row after row with flat memory.
 * Empty rows are passed over.
 * @throws Refusal when the file is not such a list: wrong kind, macros, unknown, missing or double column, too large
 */
export async function* readRows(file: string, heads: Heads): AsyncGenerator<SheetRow> {
  let columns: readonly string[] | null = null;
  let row = 0;
  for await (const cells of await rowsOf(file)) {
    row += 1;
    if (row > ROWS_MAX) throw refuseSheet('TOO_MANY_ROWS', { limit: ROWS_MAX });
    if (cells.length > COLUMNS_MAX) throw refuseSheet('TOO_MANY_COLUMNS', { limit: COLUMNS_MAX });
    if (columns === null) columns = readHeads(cells, heads);
    else if (cells.some((cell) => textOf(cell) !== '')) yield readRow(row, columns, cells);
  }
  if (columns === null) throw refuseSheet('NO_HEADS');
}

async function rowsOf(file: string): Promise<AsyncIterable<Cells>> {
  const start = await firstBytes(file);
  if (start.startsWith('504b0304')) {
    inspectArchive(await readFile(file));
    return xlsxRows(file);
  }
  if (start.startsWith('d0cf11e0')) throw refuseSheet('OLD_EXCEL');
  return csvRows(file);
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

async function* xlsxRows(file: string): AsyncGenerator<Cells> {
  const workbook = new exceljs.stream.xlsx.WorkbookReader(file, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    styles: 'cache',
    entries: 'emit',
  });
  for await (const sheet of workbook) {
    for await (const row of sheet) {
      const values = row.values as unknown[];
      yield values.slice(1);
    }
    return; // The first sheet is the list; what follows are notes.
  }
}

async function* csvRows(file: string): AsyncGenerator<Cells> {
  const encoding = await encodingOf(file);
  const parser = parse({ relax_column_count: true, skip_empty_lines: true, bom: true, max_record_size: COLUMNS_MAX * CELL_CHARACTERS_MAX });
  const decoder = new TextDecoder(encoding);
  const source = createReadStream(file);
  source.on('data', (chunk) => parser.write(decoder.decode(chunk as Buffer, { stream: true })));
  source.on('end', () => parser.end(decoder.decode()));
  source.on('error', (error) => parser.destroy(error));
  try {
    for await (const record of parser) yield record as string[];
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('CSV_')) throw refuseSheet('NOT_A_SPREADSHEET');
    throw error;
  }
}

/** UTF-8 if all of it is; else GB18030, in which Excel saves CSV in China. A NUL byte is in neither. */
async function encodingOf(file: string): Promise<'utf-8' | 'gb18030'> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) {
      if ((chunk as Buffer).includes(0)) throw refuseSheet('NOT_A_SPREADSHEET');
      decoder.decode(chunk as Buffer, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return 'gb18030';
  }
}

function readHeads(cells: Cells, { required, optional = [] }: Heads): readonly string[] {
  const columns = cells.map(textOf);
  const known = new Set([...required, ...optional]);
  for (const column of columns)
    if (!known.has(column)) throw refuseSheet('UNKNOWN_COLUMN', { field: column, column: column.slice(0, 20) || '（空）' });
  for (const column of columns)
    if (columns.indexOf(column) !== columns.lastIndexOf(column)) throw refuseSheet('DUPLICATE_COLUMN', { field: column, column });
  for (const column of required) if (!columns.includes(column)) throw refuseSheet('MISSING_COLUMN', { field: column, column });
  return columns;
}

function readRow(row: number, columns: readonly string[], cells: Cells): SheetRow {
  try {
    return { row, cells: Object.fromEntries(columns.map((column, index) => [column, checkedText(column, cells[index])])) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, field, rule, zh, en } = error;
    return { row, error: { row, column: field ?? null, code, rule: rule ?? null, zh, en } };
  }
}

function checkedText(column: string, cell: unknown): string {
  // A double holds fifteen digits for sure; an ID number typed as a number is already wrong.
  if (typeof cell === 'number' && !Number.isSafeInteger(cell) && Math.abs(cell) > Number.MAX_SAFE_INTEGER)
    throw refuseCell('NUMBER_LOST_DIGITS', { field: column });
  const text = textOf(cell);
  if (text.length > CELL_CHARACTERS_MAX) throw refuseCell('CELL_TOO_LONG', { field: column, limit: CELL_CHARACTERS_MAX });
  return text;
}

/** A cell as a person reads it: dates as YYYY-MM-DD, rich text and formula results as their text. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'object') {
    const { richText, result, text } = cell as { richText?: { text: string }[]; result?: unknown; text?: unknown };
    if (richText)
      return richText
        .map((part) => part.text)
        .join('')
        .trim();
    return textOf(result ?? text);
  }
  return String(cell).trim();
}
