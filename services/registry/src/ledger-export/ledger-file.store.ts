/** Writes a ledger to a file, row by row: what is held in memory at a time is one page of it (A11). */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, PageRequest } from '@baoxue/mongo';
import { writeCsvFile, writeXlsx } from '@baoxue/spreadsheet';
import { refuse } from '../refusals/index.js';

const ROWS_PER_READ = 500;
/** As long as the longest list that comes in; a longer one is asked for school by school. */
const ROWS_MAX = 100_000;

export const CONTENT_TYPES = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

export interface LedgerPages<E> {
  readonly heads: readonly string[];
  readonly read: (page: PageRequest) => Promise<Page<E>>;
  /** Null for an entry that the viewer may not see. */
  readonly toRow: (entry: E) => readonly string[] | null;
}

/** @throws Refusal EXPORT_TOO_LONG */
export async function ledgerFile<E>({ heads, read, toRow }: LedgerPages<E>, format: keyof typeof CONTENT_TYPES) {
  let lineCount = 0;
  async function* rows(): AsyncGenerator<readonly string[]> {
    for (let after: string | null = null, more = true; more;) {
      const page: Page<E> = await read({ first: ROWS_PER_READ, after });
      for (const { entry } of page.entries) {
        const row = toRow(entry);
        if (!row) continue;
        lineCount += 1;
        if (lineCount > ROWS_MAX) throw refuse('EXPORT_TOO_LONG', { field: 'input.schoolId', limit: ROWS_MAX });
        yield row;
      }
      after = page.entries.at(-1)?.position ?? after;
      more = page.hasNextPage;
    }
  }
  const directory = await mkdtemp(join(tmpdir(), 'baoxue-ledger-'));
  try {
    const file = join(directory, 'ledger');
    await (format === 'csv' ? writeCsvFile : writeXlsx)(file, { heads, rows: rows() });
    return { content: await readFile(file), lineCount };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
