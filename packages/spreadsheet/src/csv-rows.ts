import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { CELL_CHARACTERS_MAX, COLUMNS_MAX } from './limits.js';
import type { RawRow } from './raw-row.js';
import { refuseSheet } from './refusals.js';

/** As spreadsheets save CSV in China. UTF-8 is tried first: GB18030 text is next to never valid UTF-8, while the reverse happens. */
const ENCODINGS = ['utf-8', 'gb18030'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** The lines of a CSV file, empty ones included. @throws Refusal NOT_A_SPREADSHEET · ROW_UNREADABLE */
export async function* csvRows(file: string): AsyncGenerator<RawRow> {
  const text = Readable.from(decoded(file, await encodingOf(file)));
  const parser = parse({ relax_column_count: true, bom: true, max_record_size: COLUMNS_MAX * CELL_CHARACTERS_MAX });
  let row = 0;
  try {
    // The callback is there so that pipeline closes both ends; an error reaches the loop by itself.
    for await (const cells of pipeline(text, parser, () => undefined)) {
      row += 1;
      yield { row, cells: cells as string[] };
    }
  } catch (error) {
    if (/^CSV_/.test((error as { code?: string }).code ?? '')) throw refuseSheet('ROW_UNREADABLE', { row: row + 1 });
    throw error;
  }
}

async function* decoded(file: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  for await (const piece of createReadStream(file)) yield decoder.decode(piece as Buffer, { stream: true });
  yield decoder.decode();
}

async function encodingOf(file: string): Promise<Encoding> {
  for (const encoding of ENCODINGS) if (await isTextIn(encoding, file)) return encoding;
  throw refuseSheet('NOT_A_SPREADSHEET');
}

/** A NUL byte is in no text; it is what tells a picture or UTF-16 apart. */
async function isTextIn(encoding: Encoding, file: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const piece of createReadStream(file)) if (decoder.decode(piece as Buffer, { stream: true }).includes('\0')) return false;
    decoder.decode();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}
