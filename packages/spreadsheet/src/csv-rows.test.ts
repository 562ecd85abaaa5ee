import { fileOf, HEADS, read, refuses } from './spreadsheet.fixtures.js';
import { readRows } from './index.js';

const expected = [{ row: 2, cells: { 姓名: '示例·一', 身份证号: '99010120150309001X' } }];
const gbHeads = 'd0d5c3fb2cc9edb7ddd6a4bac50a';
const text = '姓名,身份证号\r\n示例·一,99010120150309001X\r\n';

describe('A list in CSV', () => {
  it('A11 is read in UTF-8, with and without a byte-order mark', async () => {
    expect(await fileOf(text).then(read)).toEqual(expected);
    expect(await fileOf(`\ufeff${text}`).then(read)).toEqual(expected);
  });

  it('A11 is read in GB18030', async () => {
    const row = 'cabe2c310a';
    expect(await fileOf(Buffer.from(gbHeads + row, 'hex')).then(read)).toEqual([{ row: 2, cells: { 姓名: '示', 身份证号: '1' } }]);
  });

  it('A11 is read with a rare four-byte character of GB18030', async () => {
    expect(await fileOf(Buffer.from(`${gbHeads}953282362c310a`, 'hex')).then(read)).toEqual([
      { row: 2, cells: { 姓名: '𠀀', 身份证号: '1' } },
    ]);
  });

  it('A11 numbers its rows as a person sees them, empty ones included', async () =>
    expect(await fileOf('\n姓名,身份证号\n\n,\n甲,1\n').then(read)).toEqual([{ row: 5, cells: { 姓名: '甲', 身份证号: '1' } }]));

  it('A11 may have commas at the end, but no cell without a head', async () => {
    expect(await fileOf('姓名,身份证号,\n甲,1,\n乙,多,2\n').then(read)).toMatchObject([
      { row: 2, cells: { 姓名: '甲', 身份证号: '1' } },
      { row: 3, error: { code: 'CELL_WITHOUT_HEAD' } },
    ]);
  });

  it('A11 is refused by row when a quote is never closed', () =>
    expect(fileOf('姓名,身份证号\n甲,1\n"乙,2\n丙,3\n').then(read)).rejects.toMatchObject({ code: 'ROW_UNREADABLE', en: /Row 3/ }));

  it('A11 is refused when its bytes are no text in either encoding', () =>
    refuses(
      fileOf(Buffer.concat([Buffer.from('姓名,身份证号\n甲'), Buffer.from([0xff, 0xff]), Buffer.from(',1\n')])),
      'NOT_A_SPREADSHEET',
    ));

  it('E6 can be left in the middle', async () => {
    const file = await fileOf(`姓名,身份证号\n${'甲,1\n'.repeat(100_000)}`);
    for await (const { row } of readRows(file, HEADS)) {
      expect(row).toBe(2);
      break;
    }
  });
});
