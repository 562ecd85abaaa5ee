/** Files for the tests, among them such as no spreadsheet program would write. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { readRows, type SheetRow } from './index.js';

export const HEADS = { required: ['姓名', '身份证号'], optional: ['备注'] };

export async function fileOf(content: string | Uint8Array): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'sheet-')), 'list');
  await writeFile(file, content);
  return file;
}

export async function read(file: string, rowsMax?: number): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of readRows(file, HEADS, rowsMax)) rows.push(row);
  return rows;
}

export const refuses = (file: Promise<string>, code: string, field?: string) =>
  expect(file.then((path) => read(path))).rejects.toMatchObject({ code, ...(field === undefined ? {} : { field }) });

export interface Part {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the archive claims the part to unpack to, when it lies. */
  readonly declaredBytes?: number;
}

/** A ZIP archive, part by part in the given order. */
export function zipOf(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  for (const { name, content, declaredBytes } of parts) {
    const plain = Buffer.from(content as string);
    const packed = deflateRawSync(plain);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declaredBytes ?? plain.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const body = Buffer.concat([Buffer.from('504b0304', 'hex'), common, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    table.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, place, Buffer.from(name)]));
    bodies.push(body);
    at += body.length;
  }
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(table).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...table, end]);
}

const text = (cell: string, content: string): string => `<c r="${cell}" t="inlineStr"><is><t>${content}</t></is></c>`;

/** The row of heads that `HEADS` asks for. */
export const headRow = `<row r="1">${text('A1', '姓名')}${text('B1', '身份证号')}</row>`;
/** A cell of text, as `<c>`. */
export const textCell = text;

/** The parts of a workbook around the rows of its sheet; a part given again replaces the one that is there. */
export function workbookOf(rows: string, replaced: readonly Part[] = []): Part[] {
  const parts: Part[] = [
    { name: 'xl/workbook.xml', content: '<workbook xmlns:r="r"><sheets><sheet name="名单" r:id="rId1"/></sheets></workbook>' },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${rows}</sheetData></worksheet>` },
  ];
  const names = new Set(replaced.map(({ name }) => name));
  return [...parts.filter(({ name }) => !names.has(name)), ...replaced];
}

export const xlsxFile = (rows: string, replaced: readonly Part[] = []): Promise<string> => fileOf(zipOf(workbookOf(rows, replaced)));
