/** An answer of the graph as tables: pages of lists become rows, records inside records become columns. Pure. */

export type Scalar = string | number | boolean | null;
/** Several values of one field, or a list of records that can be opened. */
export type Cell = Scalar | readonly Scalar[] | readonly Entry[];
export type Entry = { readonly [field: string]: unknown };

export interface Table {
  /** Paths of the columns, in the order of the query. */
  readonly columns: readonly string[];
  /** Columns that hold lists of records. */
  readonly lists: readonly string[];
  readonly rows: readonly Row[];
}

export type Row = { readonly [column: string]: Cell };

/** One root field of an answer. */
export interface Section {
  readonly path: string;
  /** As the gateway answered it. */
  readonly raw: unknown;
  readonly kind: 'list' | 'record' | 'value' | 'nothing';
  readonly entries: readonly Entry[];
  /** The answer itself, for what is neither list nor record. */
  readonly value: Scalar;
  /** Where the next page starts, when the answer is a page and more follow. */
  readonly nextCursor: string | null;
}

/** One section for each root field. */
export const sectionsOf = (data: Readonly<Record<string, unknown>>): readonly Section[] =>
  Object.entries(data)
    .filter(([path]) => path !== TYPE_NAME)
    .map(([path, value]) => sectionOf(path, value));

function sectionOf(path: string, value: unknown): Section {
  const section = { path, raw: value, entries: [], value: null, nextCursor: null } as const;
  if (isEntry(value) && !isPage(value)) return { ...section, kind: 'record', entries: [value] };
  const list = listIn(value);
  if (list) return { ...section, kind: 'list', entries: list.map(asEntry), nextCursor: nextCursorOf(value) };
  if (value === null || value === undefined) return { ...section, kind: 'nothing' };
  return { ...section, kind: 'value', value: asScalar(value) };
}

/**
 * Rows of a list. With `perRow` the entries of that nested list become the rows, each beside what it belongs to; one without entries
 * keeps a row, so that nobody vanishes from a list.
 */
export function tableOf(entries: readonly Entry[], perRow: string | null = null): Table {
  const flat = entries.map((entry) => flatten(entry));
  const rows = perRow === null ? flat : flat.flatMap((row) => spread(row, perRow));
  const columns = columnsOf(rows);
  const lists = columns.filter((column) => rows.some((row) => isEntryList(row[column])));
  return { columns, lists, rows };
}

function spread(row: Row, column: string): Row[] {
  const { [column]: cell, ...others } = row;
  const entries = isEntryList(cell) ? cell : [];
  if (entries.length === 0) return [others];
  return entries.map((entry) => ({ ...others, ...flatten(entry, `${column}.`) }));
}

// From pairs, so that a field named `__proto__` is a column and nothing else.
const flatten = (entry: Entry, prefix = ''): Row => Object.fromEntries(cellsOf(entry, prefix));

function cellsOf(entry: Entry, prefix: string): [string, Cell][] {
  return Object.entries(entry).flatMap(([name, value]): [string, Cell][] => {
    if (name === TYPE_NAME) return [];
    const path = prefix + name;
    const list = listIn(value);
    if (list) return [[path, list.some(isEntry) ? list.map(asEntry) : list.map(asScalar)]];
    return isEntry(value) ? cellsOf(value, `${path}.`) : [[path, asScalar(value)]];
  });
}

/** In the order of the first row that has them; the path of a record that is null here and there gives way to the record's columns. */
function columnsOf(rows: readonly Row[]): string[] {
  const columns: string[] = [];
  for (const row of rows) {
    let at = 0;
    for (const column of Object.keys(row)) {
      const found = columns.indexOf(column);
      if (found === -1) columns.splice(at++, 0, column);
      else at = found + 1;
    }
  }
  return columns.filter((column) => !columns.some((other) => other.startsWith(`${column}.`)));
}

const TYPE_NAME = '__typename';

export const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);

export const isEntryList = (cell: Cell | undefined): cell is readonly Entry[] => Array.isArray(cell) && cell.some(isEntry);

const isPage = (value: Entry): boolean => Array.isArray(value['edges']);

/** The entries of a list or of a page; null for anything else. */
function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isEntry(value) || !isPage(value)) return null;
  return (value['edges'] as readonly unknown[]).map((edge) => (isEntry(edge) ? edge['node'] : edge)).filter((node) => node != null);
}

function nextCursorOf(value: unknown): string | null {
  const info = isEntry(value) ? value['pageInfo'] : undefined;
  return isEntry(info) && info['hasNextPage'] === true && typeof info['endCursor'] === 'string' ? info['endCursor'] : null;
}

const asEntry = (value: unknown): Entry => (isEntry(value) ? value : { value });
const asScalar = (value: unknown): Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value == null
      ? null
      : JSON.stringify(value);
