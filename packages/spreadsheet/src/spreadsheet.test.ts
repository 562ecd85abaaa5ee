import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { formulaSafe, readRows, writeCsv, type SheetRow } from './index.js';

const HEADS = { required: ['姓名', '身份证号'], optional: ['备注'] };

async function fileOf(content: string | Uint8Array): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'sheet-')), 'list');
  await writeFile(file, content);
  return file;
}
async function xlsxOf(rows: unknown[][]): Promise<string> {
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet('名单').addRows(rows);
  return fileOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
async function read(file: string): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of readRows(file, HEADS)) rows.push(row);
  return rows;
}
const refuses = (file: Promise<string>, code: string, field?: string) =>
  expect(file.then(read)).rejects.toMatchObject({ code, ...(field === undefined ? {} : { field }) });

describe('A list from outside', () => {
  const expected = [{ row: 2, cells: { 姓名: '示例·一', 身份证号: '99010120150309001X' } }];

  it('A11 is read from XLSX', async () =>
    expect(
      await xlsxOf([
        ['姓名', '身份证号'],
        ['示例·一', '99010120150309001X'],
      ]).then(read),
    ).toEqual(expected));

  it('A11 is read from CSV in UTF-8, with and without a byte-order mark', async () => {
    const text = '姓名,身份证号\r\n示例·一,99010120150309001X\r\n';
    expect(await fileOf(text).then(read)).toEqual(expected);
    expect(await fileOf(`\ufeff${text}`).then(read)).toEqual(expected);
  });

  it('A11 is read from CSV in GB18030', async () => {
    const gb = Buffer.from([
      0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xc9, 0xed, 0xb7, 0xdd, 0xd6, 0xa4, 0xba, 0xc5, 0x0a, 0xca, 0xbe, 0x2c, 0x31, 0x0a,
    ]);
    expect(await fileOf(gb).then(read)).toEqual([{ row: 2, cells: { 姓名: '示', 身份证号: '1' } }]);
  });

  it('A11 names an unknown, a missing and a double column', async () => {
    await refuses(fileOf('姓名,身份证号,性情\n'), 'UNKNOWN_COLUMN', '性情');
    await refuses(fileOf('姓名\n'), 'MISSING_COLUMN', '身份证号');
    await refuses(fileOf('姓名,身份证号,姓名\n'), 'DUPLICATE_COLUMN', '姓名');
    await refuses(fileOf(''), 'NO_HEADS');
  });

  it('A11 says when a long number has lost its digits, and goes on with the next row', async () => {
    const rows = await xlsxOf([
      ['姓名', '身份证号'],
      ['示例', 990101201503090010],
      ['示例', '990101201503090028'],
    ]).then(read);
    expect(rows).toMatchObject([
      { row: 2, error: { column: '身份证号', code: 'NUMBER_LOST_DIGITS' } },
      { row: 3, cells: { 身份证号: '990101201503090028' } },
    ]);
  });

  it('abuse S25 is refused when it is something else: an old workbook, a picture, a broken archive', async () => {
    await refuses(fileOf(Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'OLD_EXCEL');
    await refuses(fileOf(Buffer.from('89504e470d0a1a0a0000', 'hex')), 'NOT_A_SPREADSHEET');
    await refuses(fileOf(Buffer.from('504b030400000000', 'hex')), 'NOT_A_SPREADSHEET');
  });

  it('abuse S25 is refused when a row has more columns than any list', () =>
    refuses(fileOf(`${'姓名,'.repeat(300)}\n`), 'TOO_MANY_COLUMNS'));

  it('E6 refuses a cell no one could have meant', async () => {
    expect(await fileOf(`姓名,身份证号\n${'长'.repeat(2_001)},1\n`).then(read)).toMatchObject([
      { error: { column: '姓名', code: 'CELL_TOO_LONG' } },
    ]);
  });
});

describe('An export', () => {
  it.each(['=HYPERLINK("x")', '+1|cmd', '-1', '@SUM(1)', '\tx', '＝1'])('abuse S24 disarms %j', (text) =>
    expect(formulaSafe(text)).toBe(`'${text}`),
  );
  it('abuse S24 leaves names as they are', () => expect(writeCsv(['姓名'], [['示例·一']])).toBe('\ufeff姓名\n示例·一\n'));
});
