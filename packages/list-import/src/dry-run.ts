/** The dry run of a file: every row is looked at once, and no more than one chunk of them is held at a time. */
import { Refusal } from '@baoxue/domain';
import type { Checked, ListRowError } from './list-import.js';
import type { Staged } from './list-import.store.js';
import type { ListRow } from './list-importing.js';
import { refuseImport } from './refuse-import.js';

export interface DryRunOptions<R> {
  /** @throws Refusal, whose field is the column */
  readonly toRow: (cells: Readonly<Record<string, string>>) => R;
  /** Two rows with one key are the same line of the list. */
  readonly keyOf: (row: R) => string;
  /** The column that tells such rows apart, for the refusal of a repeated one. */
  readonly keyColumn: string;
  /** Neighbouring rows of one group stay in one chunk. */
  readonly groupOf?: ((row: R) => string) | undefined;
  readonly stage: (chunk: number, staged: Staged<R>) => Promise<void>;
}

/** Rows written and matched in one step: small enough for one document and one `$in`. */
const ROWS_PER_CHUNK = 500;
/** Enough to correct a file by; more errors mean the wrong file. */
const ERRORS_KEPT_MAX = 500;

/** Checks the rows and stages the accepted ones. Of the whole file only the keys are kept, to know a row that comes twice. */
export async function dryRun<R>(
  rows: AsyncIterable<ListRow>,
  { toRow, keyOf, keyColumn, groupOf, stage }: DryRunOptions<R>,
): Promise<Omit<Checked, 'batch'>> {
  const errors: ListRowError[] = [];
  const firstRowOf = new Map<string, number>();
  let rowCount = 0;
  let acceptedCount = 0;
  let chunkCount = 0;
  let chunk: R[] = [];
  let numbers: number[] = [];

  for await (const each of rows) {
    rowCount += 1;
    const checked = 'error' in each ? each.error : attempt(each.row, () => onceOnly(toRow(each.cells), each.row));
    if (isError(checked)) {
      if (errors.length < ERRORS_KEPT_MAX) errors.push(checked);
      continue;
    }
    acceptedCount += 1;
    if (chunk.length >= ROWS_PER_CHUNK && !belongTogether(chunk.at(-1) as R, checked.value)) await endChunk();
    chunk.push(checked.value);
    numbers.push(each.row);
  }
  if (chunk.length > 0) await endChunk();
  return { rowCount, acceptedCount, chunkCount, errors };

  function belongTogether(last: R, next: R): boolean {
    return groupOf !== undefined && groupOf(last) === groupOf(next);
  }

  async function endChunk(): Promise<void> {
    await stage(chunkCount, { rows: chunk, numbers });
    chunkCount += 1;
    [chunk, numbers] = [[], []];
  }

  function onceOnly(value: R, row: number): R {
    const key = keyOf(value);
    const first = firstRowOf.get(key);
    if (first !== undefined) throw refuseImport('ROW_TWICE', { field: keyColumn, first });
    firstRowOf.set(key, row);
    return value;
  }
}

const isError = <R>(checked: ListRowError | { value: R }): checked is ListRowError => 'code' in checked;

function attempt<R>(row: number, read: () => R): { value: R } | ListRowError {
  try {
    return { value: read() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { row, column: error.field ?? null, code: error.code, rule: error.rule ?? null, zh: error.zh, en: error.en };
  }
}
