/** Tables as files. What a spreadsheet program would take for a formula is disarmed, as in every list the services write (abuse S24). */
import { formulaSafe, writeCsv } from '@baoxue/spreadsheet/browser';
import type { SheetData } from 'write-excel-file/universal';

export interface Sheet {
  readonly heads: readonly string[];
  /** Numbers stay numbers; everything else is text, so that codes keep their digits. */
  readonly rows: readonly (readonly (string | number)[])[];
}

export const csvOf = ({ heads, rows }: Sheet): Blob =>
  new Blob(
    [
      writeCsv(
        heads,
        rows.map((row) => row.map(String)),
      ),
    ],
    { type: 'text/csv;charset=utf-8' },
  );

export async function xlsxOf({ heads, rows }: Sheet): Promise<Blob> {
  // Only who takes a workbook along needs the code that writes it.
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const data: SheetData = [
    heads.map((head) => ({ value: formulaSafe(head), type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((value) => (typeof value === 'number' ? { value, type: Number } : { value: formulaSafe(value), type: String })),
    ),
  ];
  return writeWorkbook(data, { stickyRowsCount: 1 }).toBlob();
}

/** Hands a file to the browser. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
