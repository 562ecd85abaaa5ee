import { setImmediate } from 'node:timers/promises';
import { formulaSafe } from './formula-safe.js';

/** Often enough for what is written to leave memory, seldom enough to cost nothing. */
const ROWS_PER_TURN = 500;

/**
 * Writes an XLSX file row by row. Every cell is text, so that long numbers keep their digits; what looks like a formula is disarmed.
 * @throws when the file cannot be written, or `rows` throws; the half-written file is then the caller's to remove
 */
export async function writeXlsx(
  file: string,
  { heads, rows }: { heads: readonly string[]; rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]> },
): Promise<void> {
  // Hundreds of files: loaded by the process that writes one.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: false });
  const sheet = workbook.addWorksheet('Sheet1');
  sheet.addRow([...heads]).commit();
  let count = 0;
  for await (const row of rows) {
    sheet.addRow(row.map(formulaSafe)).commit();
    count += 1;
    if (count % ROWS_PER_TURN === 0) await setImmediate();
  }
  await workbook.commit();
}
