/** Rows and columns; a head sorts, a list in a cell opens below its row, an id leads to its record. */
import { Fragment, useMemo, useState } from 'react';
import { useSpeech } from '../language/language.js';
import { CellView } from './cell-view.js';
import type { Field, Fields } from './fields.js';
import { useHeads } from './reading.js';
import { isEntryList, tableOf, type Cell, type Entry, type Row, type Table } from './table.js';

export interface DataTableProps {
  readonly table: Table;
  /** Where in the answer the rows are, to find what the schema says of them. */
  readonly path: string;
  readonly fields: Fields;
  readonly caption?: string;
}

interface Order {
  readonly column: string;
  readonly descending: boolean;
}

export function DataTable({ table: { columns, rows }, path, fields, caption }: DataTableProps) {
  const { say } = useSpeech();
  const heads = useHeads(columns, path, fields);
  const [order, setOrder] = useState<Order | null>(null);
  const sorted = useMemo(() => (order ? [...rows].sort(byColumn(order)) : rows), [rows, order]);
  const sortBy = (column: string) => setOrder({ column, descending: order?.column === column && !order.descending });
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption ?? say('table')}>
      <table>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                aria-sort={order?.column === column ? (order.descending ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" title={fields.get(`${path}.${column}`)?.description} onClick={() => sortBy(column)}>
                  {heads[index]}
                  <span aria-hidden="true">{order?.column === column ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row, index) => (
            <TableRow
              key={typeof row['id'] === 'string' ? `${row['id']} ${index}` : index}
              row={row}
              columns={columns}
              path={path}
              fields={fields}
              heads={heads}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TableRowProps extends Omit<DataTableProps, 'table' | 'caption'> {
  readonly row: Row;
  readonly columns: readonly string[];
  readonly heads: readonly string[];
}

function TableRow({ row, columns, path, fields, heads }: TableRowProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const list = opened === null ? undefined : row[opened];
  return (
    <Fragment>
      <tr>
        {columns.map((column, index) => {
          const cell = row[column];
          return (
            <td key={column} className={classOf(cell, fields.get(`${path}.${column}`))}>
              {isEntryList(cell) ? (
                <ListButton
                  entries={cell}
                  head={heads[index] ?? column}
                  isOpen={opened === column}
                  onClick={() => setOpened(opened === column ? null : column)}
                />
              ) : (
                <CellView cell={cell} field={fields.get(`${path}.${column}`)} />
              )}
            </td>
          );
        })}
      </tr>
      {opened !== null && isEntryList(list) && (
        <tr className="opened">
          <td colSpan={columns.length}>
            <DataTable
              table={tableOf(list)}
              path={`${path}.${opened}`}
              fields={fields}
              caption={heads[columns.indexOf(opened)] ?? opened}
            />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

/** Figures stand under each other; only long text may break. */
function classOf(cell: Cell | undefined, field: Field | undefined): string | undefined {
  if (typeof cell === 'number') return 'figure';
  return typeof cell === 'string' && cell.length > LONG_TEXT && !field?.idOf ? 'long' : undefined;
}

/** More characters than a name, a day or a code. */
const LONG_TEXT = 24;

interface ListButtonProps {
  readonly entries: readonly Entry[];
  readonly head: string;
  readonly isOpen: boolean;
  readonly onClick: () => void;
}

function ListButton({ entries, head, isOpen, onClick }: ListButtonProps) {
  const { say } = useSpeech();
  return (
    <button
      type="button"
      className="list-button"
      aria-expanded={isOpen}
      aria-label={`${say(isOpen ? 'collapse' : 'expand')} ${head} (${entries.length})`}
      onClick={onClick}
    >
      {entries.length} {say('entries')} <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
    </button>
  );
}

/** Nothing comes last, numbers in their order, text as the language sorts it. */
function byColumn({ column, descending }: Order): (a: Row, b: Row) => number {
  const collator = new Intl.Collator(['zh-CN', 'en'], { numeric: true });
  const keyOf = (cell: Cell | undefined) => (isEntryList(cell) ? cell.length : cell);
  return (a, b) => {
    const [left, right] = [keyOf(a[column]), keyOf(b[column])];
    if (left == null || right == null) return Number(left == null) - Number(right == null);
    const compared = typeof left === 'number' && typeof right === 'number' ? left - right : collator.compare(String(left), String(right));
    return descending ? -compared : compared;
  };
}
