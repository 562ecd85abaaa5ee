/** Takes the table along as it stands: the same rows, columns and words. */
import { useSpeech } from '../language/language.js';
import type { Fields } from './fields.js';
import { csvOf, save, xlsxOf } from './files.js';
import { useHeads, useReader } from './reading.js';
import type { Table } from './table.js';
import { figureOf } from './values.js';

interface DownloadsProps {
  readonly table: Table;
  readonly path: string;
  readonly fields: Fields;
  readonly name: string;
}

export function Downloads({ table: { columns, rows }, path, fields, name }: DownloadsProps) {
  const { say } = useSpeech();
  const heads = useHeads(columns, path, fields);
  const read = useReader();
  const sheet = () => ({
    heads,
    rows: rows.map((row) =>
      columns.map((column) => {
        const cell = row[column];
        const field = fields.get(`${path}.${column}`);
        return typeof cell === 'number' ? figureOf(cell, field) : read(cell, field);
      }),
    ),
  });
  return (
    <span className="downloads">
      <button type="button" className="secondary" aria-label={`${say('download')} CSV`} onClick={() => save(csvOf(sheet()), `${name}.csv`)}>
        ↓ CSV
      </button>
      <button
        type="button"
        className="secondary"
        aria-label={`${say('download')} XLSX`}
        onClick={() => void xlsxOf(sheet()).then((file) => save(file, `${name}.xlsx`))}
      >
        ↓ XLSX
      </button>
    </span>
  );
}
