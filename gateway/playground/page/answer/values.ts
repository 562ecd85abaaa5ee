/** Values as people read them. Pure. */
import type { Words } from '../saved-queries/saved-query.js';
import { spokenName, type Field, type Fields } from './fields.js';
import { isEntryList, type Cell, type Scalar } from './table.js';

export interface Reader {
  readonly language: keyof Words;
  readonly yes: string;
  readonly no: string;
  readonly comma: string;
}

/** The text of a cell; empty for nothing, the number of entries for a list of records. */
export function textOf(cell: Cell | undefined, field: Field | undefined, reader: Reader): string {
  if (cell === null || cell === undefined) return '';
  if (isEntryList(cell)) return String(cell.length);
  if (Array.isArray(cell)) return (cell as readonly Scalar[]).map((each) => textOf(each, field, reader)).join(reader.comma);
  if (typeof cell === 'number' && field?.isMoney) return figureOf(cell, field).toFixed(2);
  if (typeof cell === 'boolean') return cell ? reader.yes : reader.no;
  return field?.values?.get(String(cell))?.[reader.language] ?? String(cell);
}

/** A number as it is read: amounts in yuan. */
export const figureOf = (figure: number, field: Field | undefined): number => (field?.isMoney ? figure / 100 : figure);

/**
 * The heads of columns: the field's name; for the name of a record, what the record is (学校, not 学校名称); with the record before it where
 * two columns would read the same.
 */
export function headsOf(columns: readonly string[], section: string, fields: Fields, language: keyof Words): readonly string[] {
  const nameOf = (column: string): string => {
    const path = section === '' ? column : `${section}.${column}`;
    return fields.get(path)?.title[language] ?? spokenName(column.split('.').at(-1) ?? column);
  };
  const names = columns.map((column) => nameOf(column.replace(/\.name$/, '')));
  return columns.map((column, index) => {
    const name = names[index] ?? column;
    const isAlone = names.filter((other) => other === name).length === 1;
    const parent = column.split('.').slice(0, -1).join('.');
    return isAlone || parent === '' ? name : `${nameOf(parent)} · ${name}`;
  });
}
