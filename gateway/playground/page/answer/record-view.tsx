/** One record: its values side by side, each of its lists as a table below. */
import { CellView } from './cell-view.js';
import { DataTable } from './data-table.js';
import type { Fields } from './fields.js';
import { useHeads } from './reading.js';
import { isEntryList, tableOf, type Entry } from './table.js';

interface RecordViewProps {
  readonly entry: Entry;
  readonly path: string;
  readonly fields: Fields;
}

export function RecordView({ entry, path, fields }: RecordViewProps) {
  const { columns, lists, rows } = tableOf([entry]);
  const row = rows[0] ?? {};
  const heads = useHeads(columns, path, fields);
  const headOf = (column: string) => heads[columns.indexOf(column)] ?? column;
  const values = columns.filter((column) => !lists.includes(column));
  return (
    <div className="record">
      <dl>
        {values.map((column) => (
          <div key={column}>
            <dt title={fields.get(`${path}.${column}`)?.description}>{headOf(column)}</dt>
            <dd>
              <CellView cell={row[column]} field={fields.get(`${path}.${column}`)} />
            </dd>
          </div>
        ))}
      </dl>
      {lists.map((column) => {
        const list = row[column];
        return isEntryList(list) ? (
          <DataTable key={column} table={tableOf(list)} path={`${path}.${column}`} fields={fields} caption={headOf(column)} />
        ) : null;
      })}
    </div>
  );
}
