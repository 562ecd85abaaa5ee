/** Which charts an answer can give, and their figures. Every figure keeps the rows behind it. Pure. */
import type { Row, Scalar, Table } from './table.js';

/** Rows counted by a column, or a column's own figures against another. */
export interface ChartShape {
  readonly kind: 'count' | 'figure';
  /** The column on the axis. */
  readonly by: string;
  /** The column whose figures are drawn; null when rows are counted. */
  readonly of: string | null;
  /** Time is drawn in its own order, without leaving empty stretches out. */
  readonly time: TimeUnit | null;
}

export type TimeUnit = 'day' | 'week' | 'month';

export interface Bar {
  /** The value on the axis; null for rows without one. */
  readonly key: Scalar;
  readonly figure: number;
  /** Places in the table of the rows behind the figure. */
  readonly rows: readonly number[];
}

/** More bars than this cannot be read; such a column names things rather than kinds. */
const BARS_MAX = 20;
/** A month of days, half a year of weeks: beyond this the next larger unit is easier to read. */
const DAYS_MAX = 31;
const WEEKS_MAX = 26;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** What is known of a column beside its values: they are kinds that the schema lists, or ids. */
export type Role = 'kind' | 'id';

/** Best first. None for a single row. */
export function chartShapesOf({ columns, lists, rows }: Table, roles: ReadonlyMap<string, Role>): readonly ChartShape[] {
  if (rows.length < 2) return [];
  const drawable = columns.filter((column) => !lists.includes(column) && roles.get(column) !== 'id');
  const days = drawable.filter((column) => isDayColumn(rows, column));
  const others = drawable.filter((column) => !days.includes(column));
  const figures = others.filter((column) => isFigureColumn(rows, column));
  const kinds = others.filter((column) => isKindColumn(rows, column, roles.get(column) === 'kind'));
  const names = others.filter((column) => isNameColumn(rows, column));

  const figuresBy = (by: string, time: TimeUnit | null) => figures.map((of) => ({ kind: 'figure', by, of, time }) as const);
  return [
    ...kinds.map((by) => ({ kind: 'count', by, of: null, time: null }) as const),
    ...days.filter((day) => isUnique(rows, day)).flatMap((by) => figuresBy(by, stepOf(rows, by))),
    ...days.map((by) => ({ kind: 'count', by, of: null, time: unitFor(rows, by) }) as const),
    ...names.slice(0, 1).flatMap((by) => figuresBy(by, null)),
  ];
}

/** The bars of a chart, from left to right. */
export function barsOf({ rows }: Table, { by, of, time }: ChartShape): readonly Bar[] {
  const groups = new Map<Scalar, number[]>();
  rows.forEach((row, index) => {
    // What is not known is no nought: a town without a figure has no bar.
    if (of !== null && row[of] == null) return;
    for (const key of keysOf(row[by], time)) groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const bars = [...groups].map(([key, behind]) => ({ key, figure: of === null ? behind.length : sum(rows, behind, of), rows: behind }));
  if (time === null) return of === null ? bars.sort((a, b) => b.figure - a.figure) : bars;
  return withoutGaps(
    bars.filter(({ key }) => key !== null),
    time,
  );
}

/** A column with several values counts its row once for each. */
function keysOf(cell: Row[string] | undefined, time: TimeUnit | null): Scalar[] {
  const values = (Array.isArray(cell) ? cell : [cell ?? null]) as readonly Scalar[];
  return [...new Set(values.map((value) => (typeof value === 'string' && time ? startOf(value, time) : value)))];
}

const sum = (rows: readonly Row[], places: readonly number[], column: string): number =>
  places.reduce((total, place) => total + Number(rows[place]?.[column] ?? 0), 0);

const valuesOf = (rows: readonly Row[], column: string): Scalar[] =>
  rows.flatMap((row) => (row[column] ?? []) as Scalar | readonly Scalar[]).filter((value) => value !== null);

const isDayColumn = (rows: readonly Row[], column: string): boolean => {
  const values = valuesOf(rows, column);
  return values.length > 1 && values.every((value) => typeof value === 'string' && DAY.test(value)) && new Set(values).size > 1;
};
const isFigureColumn = (rows: readonly Row[], column: string): boolean => {
  const values = valuesOf(rows, column);
  return values.length > 0 && values.every((value) => typeof value === 'number');
};
/** Few values for many rows, or values that the schema lists. Names are different in every row. */
const isKindColumn = (rows: readonly Row[], column: string, isListed: boolean): boolean => {
  const values = valuesOf(rows, column);
  const different = new Set(values).size;
  if (different < 2 || different > BARS_MAX || values.some((value) => typeof value === 'number')) return false;
  return isListed || different <= rows.length / 2;
};
const isNameColumn = (rows: readonly Row[], column: string): boolean =>
  rows.length <= BARS_MAX && isUnique(rows, column) && valuesOf(rows, column).every((value) => typeof value === 'string');
const isUnique = (rows: readonly Row[], column: string): boolean => new Set(valuesOf(rows, column)).size === rows.length;

/** Figures of months stand on their first days. */
const stepOf = (rows: readonly Row[], column: string): TimeUnit =>
  valuesOf(rows, column).every((day) => String(day).endsWith('-01')) ? 'month' : 'day';

function unitFor(rows: readonly Row[], column: string): TimeUnit {
  const days = (valuesOf(rows, column) as string[]).sort();
  const span = (Date.parse(days.at(-1) ?? '') - Date.parse(days[0] ?? '')) / DAY_MS;
  if (span <= DAYS_MAX) return 'day';
  return span <= WEEKS_MAX * 7 ? 'week' : 'month';
}

/** The first day of the day's week (Monday) or month. */
function startOf(day: string, unit: TimeUnit): string {
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  return dayAfter(day, -weekday);
}

const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

function next(day: string, unit: TimeUnit): string {
  if (unit === 'month') return startOf(dayAfter(day, DAYS_MAX), 'month');
  return dayAfter(day, unit === 'week' ? 7 : 1);
}

/** Days on which nothing happened are figures too. */
function withoutGaps(bars: readonly Bar[], unit: TimeUnit): Bar[] {
  const known = new Map(bars.map((bar) => [String(bar.key), bar]));
  const days = [...known.keys()].sort();
  const last = days.at(-1) ?? '';
  const all: Bar[] = [];
  for (let day = days[0] ?? ''; day !== '' && day <= last; day = next(day, unit))
    all.push(known.get(day) ?? { key: day, figure: 0, rows: [] });
  return all;
}
