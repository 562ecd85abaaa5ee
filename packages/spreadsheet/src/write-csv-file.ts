import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { formulaSafe } from './formula-safe.js';

/**
 * Writes a CSV file row by row, however long it is; otherwise as `writeCsv`.
 * @throws when the file cannot be written, or `rows` throws; the half-written file is then the caller's to remove
 */
export async function writeCsvFile(
  file: string,
  { heads, rows }: { heads: readonly string[]; rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]> },
): Promise<void> {
  async function* lines() {
    yield heads;
    for await (const row of rows) yield row.map(formulaSafe);
  }
  await pipeline(Readable.from(lines()), stringify({ bom: true }), createWriteStream(file));
}
