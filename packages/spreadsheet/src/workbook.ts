import type { Archive } from './archive.js';
import { CELL_CHARACTERS_MAX } from './limits.js';
import { refuseSheet } from './refusals.js';
import { readXml } from './xml.js';

/** What one needs to know of a workbook to read the cells of its first sheet. */
export interface Workbook {
  /** Name of the part that holds the first visible sheet; what follows are notes. */
  readonly sheetPart: string;
  /** Texts that cells refer to by index. */
  readonly strings: readonly string[];
  /** Whether a cell format, by index, shows a number as a date. */
  readonly isDateFormat: readonly boolean[];
  /** Days are counted from 1904, as old Macs did, and not from 1900. */
  readonly from1904: boolean;
}

/** @throws Refusal NOT_A_SPREADSHEET for an archive that is no workbook */
export async function openWorkbook(archive: Archive): Promise<Workbook> {
  const { relation, from1904 } = await firstSheetOf(archive);
  const sheetPart = await partOf(archive, relation);
  if (!archive.has(sheetPart)) throw refuseSheet('NOT_A_SPREADSHEET');
  return { sheetPart, from1904, strings: await stringsOf(archive), isDateFormat: await dateFormatsOf(archive) };
}

async function firstSheetOf(archive: Archive): Promise<{ relation: string; from1904: boolean }> {
  const relations: string[] = [];
  let from1904 = false;
  await readXml(archive.unpack('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name === 'sheet' && !attributes['state']?.toLowerCase().includes('hidden')) relations.push(relationIdIn(attributes));
    },
  });
  const [relation] = relations;
  if (relation === undefined) throw refuseSheet('NOT_A_SPREADSHEET');
  return { relation, from1904 };
}

/** `r:id`, whatever its prefix. */
const relationIdIn = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';

async function partOf(archive: Archive, relation: string): Promise<string> {
  let part = '';
  await readXml(archive.unpack('xl/_rels/workbook.xml.rels'), {
    open(name, { Id, Target = '' }) {
      if (name === 'Relationship' && Id === relation) part = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
    },
  });
  return part;
}

/** Phonetic readings (`rPh`) stand beside a text and are no part of it. Longer texts than a cell may hold are cut: the cell is refused anyway. */
async function stringsOf(archive: Archive): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inPhonetic = false;
  await readXml(archive.unpack('xl/sharedStrings.xml'), {
    open(name) {
      if (name === 'si') current = '';
      inText = name === 't';
      inPhonetic ||= name === 'rPh';
    },
    text(text) {
      if (inText && !inPhonetic && current.length <= CELL_CHARACTERS_MAX) current += text.slice(0, CELL_CHARACTERS_MAX + 1);
    },
    close(name) {
      inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'si') strings.push(current);
    },
  });
  return strings;
}

/** Formats every spreadsheet program knows by number, among them the Chinese dates 27–36 and 50–58 (ECMA-376 18.8.30). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** A format of one's own shows a date when year, month or day is left once quoted texts, colours and escaped letters are gone. */
const isDateCode = (code: string): boolean => /[ymd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

async function dateFormatsOf(archive: Archive): Promise<boolean[]> {
  const own = new Map<number, boolean>();
  const formats: boolean[] = [];
  let inCellFormats = false;
  await readXml(archive.unpack('xl/styles.xml'), {
    open(name, { numFmtId, formatCode = '' }) {
      const id = Number(numFmtId ?? 0);
      if (name === 'numFmt') own.set(id, isDateCode(formatCode));
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'xf' && inCellFormats) formats.push(own.get(id) ?? isBuiltInDate(id));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return formats;
}
