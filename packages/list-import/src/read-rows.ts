import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { refusals } from '@baoxue/domain';
import { parse } from 'csv-parse';
import exceljs from 'exceljs';
import type { ListRow } from './list-importing.js';

const refuse = refusals({
  COLUMN_MISSING: { rule: 'A11', zh: '缺少列：{column}。', en: 'The column {column} is missing.' },
  COLUMN_UNKNOWN: { rule: 'A11', zh: '第 {position} 列的列名不在模板中。', en: 'The head of column {position} is not in the template.' },
  TOO_MANY_ROWS: { rule: 'E6', zh: '一个文件最多 {limit} 行，请分批导入。', en: 'A file has at most {limit} rows; import it in parts.' },
  FILE_UNREADABLE: {
    rule: 'A11',
    zh: '文件无法读取，请使用 XLSX 或 CSV（UTF-8）。',
    en: 'The file cannot be read; send XLSX or CSV in UTF-8.',
  },
});

export interface Columns {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/** The city has some thirty thousand students; a department's list is shorter. */
const ROWS_MAX = 30_000;
const ZIP_SIGNATURE = 'PK';

/**
 * Reads the first sheet of an XLSX file, or a CSV file in UTF-8, row by row as text by column head. Empty rows are skipped.
 * @throws Refusal COLUMN_MISSING · COLUMN_UNKNOWN · TOO_MANY_ROWS · FILE_UNREADABLE
 */
export const rowsOf = ({ required, optional = [] }: Columns) =>
  async function* readRows(file: string): AsyncGenerator<ListRow> {
    let heads: readonly string[] | null = null;
    for await (const { row, texts } of sheetRows(file)) {
      if (texts.every((text) => text === '')) continue;
      if (row > ROWS_MAX + 1) throw refuse('TOO_MANY_ROWS', { limit: ROWS_MAX });
      if (heads === null) heads = checkHeads(texts, required, optional);
      else yield { row, cells: Object.fromEntries(heads.map((head, position) => [head, texts[position] ?? ''])) };
    }
    if (heads === null) throw refuse('COLUMN_MISSING', { column: required[0] });
  };

function checkHeads(heads: readonly string[], required: readonly string[], optional: readonly string[]): readonly string[] {
  const missing = required.find((column) => !heads.includes(column));
  if (missing) throw refuse('COLUMN_MISSING', { column: missing, field: missing });
  const unknown = heads.findIndex((head) => !required.includes(head) && !optional.includes(head));
  // The head is not repeated: in a file without heads it would be somebody's number.
  if (unknown >= 0) throw refuse('COLUMN_UNKNOWN', { position: unknown + 1 });
  return heads;
}

interface SheetRow {
  readonly row: number;
  readonly texts: readonly string[];
}

async function* sheetRows(file: string): AsyncGenerator<SheetRow> {
  try {
    yield* (await isZip(file)) ? xlsxRows(file) : csvRows(file);
  } catch {
    // The reason may quote a cell, so it is not passed on.
    throw refuse('FILE_UNREADABLE');
  }
}

async function isZip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1') === ZIP_SIGNATURE;
  } finally {
    await handle.close();
  }
}

async function* csvRows(file: string): AsyncGenerator<SheetRow> {
  const lines = createReadStream(file).pipe(parse({ bom: true, relax_column_count: true, max_record_size: 10_000, info: true }));
  for await (const { record, info } of lines as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    yield { row: info.lines, texts: record.map((text) => text.trim()) };
  }
}

async function* xlsxRows(file: string): AsyncGenerator<SheetRow> {
  const workbook = new exceljs.stream.xlsx.WorkbookReader(file, {
    sharedStrings: 'cache',
    styles: 'cache',
    worksheets: 'emit',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  for await (const sheet of workbook) {
    for await (const row of sheet) {
      const values = Array.isArray(row.values) ? row.values.slice(1) : [];
      yield { row: row.number, texts: Array.from(values, cellText) };
    }
    return;
  }
}

/** A date cell is midnight UTC of its day. */
function cellText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object' && value !== null && 'richText' in value) {
    return (value.richText as { text: string }[])
      .map(({ text }) => text)
      .join('')
      .trim();
  }
  return value == null ? '' : String(value).trim();
}
