/** Writes a ledger to a file, row by row: what is held in memory at a time is one page of it (A11). */
import { readFile } from 'node:fs/promises';
import type { Page, PageRequest } from '@baoxue/mongo';
import { withTemporaryFile } from '@baoxue/service';
import { writeCsvFile, writeXlsx } from '@baoxue/spreadsheet';
import { refuse } from '../refusals/index.js';

const ROWS_PER_READ = 500;
/** Of an answer that carries the file: as long as the longest list that comes in. */
export const ROWS_IN_ANSWER_MAX = 100_000;
/** Of a file that is fetched: a sheet holds hardly more, and no ledger of the city is a tenth of it. */
export const ROWS_IN_FILE_MAX = 1_000_000;

export const CONTENT_TYPES = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;
export type LedgerFormat = keyof typeof CONTENT_TYPES;

/** What stands in a file. */
export interface Ledger {
  readonly heads: readonly string[];
  readonly rows: AsyncIterable<readonly string[]>;
}

export type LedgerPages<E> = {
  readonly heads: readonly string[];
  readonly read: (page: PageRequest) => Promise<Page<E>>;
} & (
  | {
      /** Null for an entry that the viewer may not see. */
      readonly toRow: (entry: E) => readonly string[] | null;
    }
  | {
      /** For entries of several lines, or of none. */
      readonly toRows: (entry: E) => readonly (readonly string[])[];
    }
);

/** A ledger that is read page by page. */
export function pagedLedger<E>({ heads, read, ...ofEntry }: LedgerPages<E>): Ledger {
  function rowsOf(entry: E): readonly (readonly string[])[] {
    if ('toRows' in ofEntry) return ofEntry.toRows(entry);
    const row = ofEntry.toRow(entry);
    return row ? [row] : [];
  }
  async function* rows(): AsyncGenerator<readonly string[]> {
    for (let after: string | null = null, more = true; more;) {
      const page: Page<E> = await read({ first: ROWS_PER_READ, after });
      for (const { entry } of page.entries) yield* rowsOf(entry);
      after = page.entries.at(-1)?.position ?? after;
      more = page.hasNextPage;
    }
  }
  return { heads, rows: rows() };
}

/** Says how many lines it has. @throws Refusal EXPORT_TOO_LONG */
export async function writeLedger(file: string, { heads, rows }: Ledger, format: LedgerFormat, linesMax: number): Promise<number> {
  let lineCount = 0;
  async function* counted(): AsyncGenerator<readonly string[]> {
    for await (const row of rows) {
      lineCount += 1;
      if (lineCount > linesMax) throw refuse('EXPORT_TOO_LONG', { field: 'input.schoolId', limit: linesMax });
      yield row;
    }
  }
  await (format === 'csv' ? writeCsvFile : writeXlsx)(file, { heads, rows: counted() });
  return lineCount;
}

/** The file in memory, for an answer that carries it. @throws Refusal EXPORT_TOO_LONG */
export async function ledgerFile(ledger: Ledger, format: LedgerFormat) {
  return withTemporaryFile('ledger', async (file) => {
    const lineCount = await writeLedger(file, ledger, format, ROWS_IN_ANSWER_MAX);
    return { content: await readFile(file), lineCount };
  });
}
