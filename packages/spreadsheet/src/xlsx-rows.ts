import { addDays } from '@baoxue/domain';
import { openArchive } from './archive.js';
import { COLUMNS_MAX } from './limits.js';
import type { RawCell, RawRow } from './raw-row.js';
import { refuseSheet } from './refusals.js';
import { openWorkbook, type Workbook } from './workbook.js';
import { parseXml } from './xml.js';

/** The rows of the first visible sheet that have content, by their own numbers. Nothing is written to disk on the way. */
export async function* xlsxRows(file: string): AsyncGenerator<RawRow> {
  const archive = await openArchive(file);
  const workbook = await openWorkbook(archive);
  const { handlers, takeRows } = rowCollector(workbook);
  for await (const _ of parseXml(archive.unpack(workbook.sheetPart), handlers)) yield* takeRows();
}

/** Puts rows together from the tags of a sheet: `<row r="2"><c r="A2" t="s" s="1"><v>0</v></c>…`. */
function rowCollector(workbook: Workbook) {
  let rows: RawRow[] = [];
  let row = 0;
  let cells: RawCell[] = [];
  let column = 0;
  let cell: Attributes = {};
  let value = '';
  let inValue = false;
  let inPhonetic = false;

  const handlers = {
    open(name: string, attributes: Attributes) {
      if (name === 'row') {
        row = rowNumber(attributes['r'], row);
        cells = [];
        column = 0;
      } else if (name === 'c') {
        cell = attributes;
        column = columnNumber(attributes['r']) ?? column + 1;
        value = '';
      }
      inValue = name === 'v' || name === 't';
      inPhonetic ||= name === 'rPh';
    },
    text(text: string) {
      if (inValue && !inPhonetic) value += text;
    },
    close(name: string) {
      inValue = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'c' && value !== '') {
        // Checked before anything is stored: cell XFD1 must not make a row of 16,384 cells.
        if (column > COLUMNS_MAX) throw refuseSheet('TOO_MANY_COLUMNS', { limit: COLUMNS_MAX });
        cells[column - 1] = cellOf(cell, value, workbook);
      }
      if (name === 'row' && cells.length > 0) rows.push({ row, cells: Array.from(cells, (each) => each ?? '') });
    },
  };

  return {
    handlers,
    takeRows(): RawRow[] {
      const complete = rows;
      rows = [];
      return complete;
    },
  };
}

type Attributes = Readonly<Record<string, string>>;

function rowNumber(written: string | undefined, previous: number): number {
  const row = written === undefined ? previous + 1 : Number(written);
  if (!Number.isSafeInteger(row) || row <= previous) throw refuseSheet('NOT_A_SPREADSHEET');
  return row;
}

/** `C5` → 3; undefined when the cell has no address, which is allowed. */
function columnNumber(address: string | undefined): number | undefined {
  if (address === undefined) return undefined;
  const letters = /^[A-Z]{1,7}(?=\d)/.exec(address)?.[0];
  if (letters === undefined) throw refuseSheet('NOT_A_SPREADSHEET');
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function cellOf({ t: type = 'n', s: format = '0' }: Attributes, value: string, { strings, isDateFormat, from1904 }: Workbook): RawCell {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'e':
      return { refused: 'CELL_IS_ERROR' };
    case 'd':
      return value.slice(0, 'YYYY-MM-DD'.length);
    case 'n':
      return isDateFormat[Number(format)] ? dateOf(value, from1904) : numberOf(value);
    default:
      return value;
  }
}

/** A spreadsheet keeps fifteen digits of a number. A longer one has lost the rest, whatever now stands in their place. */
const EXACT_BELOW = 1e15;

function numberOf(value: string): RawCell {
  const number = Number(value);
  if (!Number.isFinite(number)) return { refused: 'CELL_IS_ERROR' };
  if (Math.abs(number) >= EXACT_BELOW) return { refused: 'NUMBER_LOST_DIGITS' };
  return String(Number(number.toPrecision(15)));
}

/** Day 1 is 1 January 1900; the epoch is two days earlier because spreadsheets believe in 29 February 1900. */
const EPOCH_1900 = '1899-12-30';
const EPOCH_1904 = '1904-01-01';
const DAY_OF_YEAR_9999 = 2_958_465;

function dateOf(value: string, from1904: boolean): RawCell {
  const day = Math.floor(Number(value));
  if (!(day >= 0 && day <= DAY_OF_YEAR_9999)) return { refused: 'CELL_IS_ERROR' };
  return addDays(from1904 ? EPOCH_1904 : EPOCH_1900, day);
}
