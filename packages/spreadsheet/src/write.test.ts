import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileOf, HEADS, read } from './spreadsheet.fixtures.js';
import { formulaSafe, parseDate, readRows, writeCsv, writeCsvFile, writeXlsx } from './index.js';

const newFile = async () => join(await mkdtemp(join(tmpdir(), 'sheet-')), 'export.xlsx');

describe('An export', () => {
  it.each(['=HYPERLINK("x")', '+1|cmd', '-1', '@SUM(1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'])('abuse S24 disarms %j', (text) =>
    expect(formulaSafe(text)).toBe(`'${text}`),
  );
  it.each(['示例·一', 'a=b', '2015-03-09', ''])('abuse S24 leaves %j as it is', (text) => expect(formulaSafe(text)).toBe(text));

  it('A11 is written as CSV that Excel reads in Chinese', () => expect(writeCsv(['姓名'], [['示例·一']])).toBe('\ufeff姓名\n示例·一\n'));

  it('A11 is read again as it was written, long numbers and all, as CSV and as XLSX', async () => {
    const rows = [
      ['示例·一', '990101201503090028'],
      ['𠀀, "二"\n<三>', '0012'],
    ];
    const expected = [
      { row: 2, cells: { 姓名: '示例·一', 身份证号: '990101201503090028' } },
      { row: 3, cells: { 姓名: '𠀀, "二"\n<三>', 身份证号: '0012' } },
    ];
    const file = await newFile();
    await writeXlsx(file, { heads: HEADS.required, rows });
    expect(await read(file)).toEqual(expected);
    expect(await fileOf(writeCsv(HEADS.required, rows)).then(read)).toEqual(expected);
  });

  it('A11 E6 is the same as a CSV file written row by row', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [`示例·${index}`, index % 2 ? '=1' : '"二"']);
    const file = await newFile();
    await writeCsvFile(file, { heads: HEADS.required, rows });
    expect(await readFile(file, 'utf8')).toBe(writeCsv(HEADS.required, rows));
  });

  it('abuse S24 disarms formulas in XLSX too', async () => {
    const file = await newFile();
    await writeXlsx(file, { heads: HEADS.required, rows: [['=HYPERLINK("x")', '@SUM(1)']] });
    expect(await read(file)).toMatchObject([{ cells: { 姓名: '\'=HYPERLINK("x")', 身份证号: "'@SUM(1)" } }]);
    expect((await readFile(file)).includes('<f>')).toBe(false);
  });

  it('E6 is written and read row by row, 20,000 of them', async () => {
    const file = await newFile();
    async function* rows() {
      for (let index = 0; index < 20_000; index += 1) yield [`示例${index}`, `${index}`];
    }
    await writeXlsx(file, { heads: HEADS.required, rows: rows() });
    let last = 0;
    for await (const { row } of readRows(file, HEADS)) last = row;
    expect(last).toBe(20_001);
  });
});

describe('A date', () => {
  it.each(['2015-03-09', '2015/3/9', '2015.3.9', '20150309', '2015年3月9日', ' 2015-3-09 '])('A11 may be written %j', (text) =>
    expect(parseDate(text, '出生日期')).toBe('2015-03-09'),
  );
  it.each(['2015-02-30', '2015113', '09/03/2015', '42072', '', '昨天'])('A11 is refused as %j, naming the column', (text) =>
    expect(() => parseDate(text, '出生日期')).toThrow(expect.objectContaining({ code: 'DATE_UNREADABLE', field: '出生日期' })),
  );
});
