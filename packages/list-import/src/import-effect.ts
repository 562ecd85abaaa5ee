/** What the rows of an import did to the records: how it is taken back. */
export interface ImportEffect<B> {
  readonly importId: string;
  readonly recordId: string;
  /** Row of the sheet. */
  readonly row: number;
  /** Times the record had been saved when the row was about to change it; 0 for a record the row made. */
  readonly version: number;
  /** The record as it was; null where it was none, or where it tells by itself what was before. */
  readonly before: B | null;
}

export interface RowsOfImport<R> {
  readonly importId: string;
  readonly rows: readonly R[];
  /** Where each row stands in the sheet. */
  readonly numbers: readonly number[];
  /** The record that a row makes or changes; null for a row that does neither. */
  readonly recordOf: (row: R) => string | null;
  /** How often a record has been saved; undefined for one that is not there. */
  readonly versionOf: (recordId: string) => number | undefined;
}

/** What rows are about to do to records that tell by themselves what was before. */
export const effectsOfRows = <R>({ importId, rows, numbers, recordOf, versionOf }: RowsOfImport<R>): readonly ImportEffect<never>[] =>
  rows.flatMap((row, index) => {
    const recordId = recordOf(row);
    return recordId === null ? [] : [{ importId, recordId, row: numbers[index] ?? 0, version: versionOf(recordId) ?? 0, before: null }];
  });
