import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import exceljs from 'exceljs';
import { fileOf, headRow, HEADS, read, refuses, textCell, workbookOf, xlsxFile, zipOf } from './spreadsheet.fixtures.js';
import { readRows } from './index.js';

const firstCells = async (row: string, replaced: Parameters<typeof xlsxFile>[1] = []) => {
  const [first] = await xlsxFile(`${headRow}<row r="2">${row}${textCell('B2', '1')}</row>`, replaced).then(read);
  return first && 'cells' in first ? first.cells['姓名'] : first?.error.code;
};

describe('A list in XLSX', () => {
  it('A11 is read as a spreadsheet program writes it: shared and rich texts, dates, formulas, links', async () => {
    const workbook = new exceljs.Workbook();
    workbook.addWorksheet('名单').addRows([
      ['姓名', '身份证号'],
      ['示例·一', '99010120150309001X'],
      [{ richText: [{ text: '示例' }, { text: '·二' }] }, new Date(Date.UTC(2015, 2, 9))],
      [{ formula: 'A2', result: '示例·三' }, 6499000001],
      [{ text: '示例·四', hyperlink: 'http://example.org' }, true],
    ]);
    expect(await fileOf(new Uint8Array(await workbook.xlsx.writeBuffer())).then(read)).toEqual([
      { row: 2, cells: { 姓名: '示例·一', 身份证号: '99010120150309001X' } },
      { row: 3, cells: { 姓名: '示例·二', 身份证号: '2015-03-09' } },
      { row: 4, cells: { 姓名: '示例·三', 身份证号: '6499000001' } },
      { row: 5, cells: { 姓名: '示例·四', 身份证号: '1' } },
    ]);
  });

  it('A11 numbers its rows as a person sees them', async () =>
    expect(await xlsxFile(`${headRow}<row r="7">${textCell('A7', '甲')}${textCell('B7', '1')}</row>`).then(read)).toMatchObject([
      { row: 7 },
    ]));

  it('A11 may have a column without head, as long as nothing stands in it', async () => {
    const heads = `<row r="1">${textCell('A1', '姓名')}${textCell('C1', '身份证号')}</row>`;
    const rows = `<row r="2">${textCell('A2', '甲')}${textCell('C2', '1')}</row><row r="3">${textCell('B3', '乙')}${textCell('C3', '2')}</row>`;
    expect(await xlsxFile(heads + rows).then(read)).toMatchObject([
      { row: 2, cells: { 姓名: '甲', 身份证号: '1' } },
      { row: 3, error: { code: 'CELL_WITHOUT_HEAD', en: /Column 2/ } },
    ]);
  });

  it('A11 is its first visible sheet, in the order of the tabs, with or without namespace prefixes', async () => {
    const sheet = (rows: string) => `<x:worksheet xmlns:x="x"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const row = '<x:row><x:c t="str"><x:v>姓名</x:v></x:c><x:c t="str"><x:v>身份证号</x:v></x:c></x:row>';
    const file = xlsxFile('<row/>', [
      {
        name: 'xl/workbook.xml',
        content:
          '<workbook xmlns:r="r"><sheets><sheet state="hidden" r:id="rId1"/><sheet r:id="rId2"/><sheet r:id="rId1"/></sheets></workbook>',
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content:
          '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet9.xml"/></Relationships>',
      },
      { name: 'xl/worksheets/sheet9.xml', content: sheet(row + row.replace('姓名', '甲').replace('身份证号', '1')) },
    ]);
    expect(await file.then(read)).toEqual([{ row: 2, cells: { 姓名: '甲', 身份证号: '1' } }]);
  });

  it.each([
    ['a Chinese date', 31, 42_072, '2015-03-09'],
    ['a date of its own', 200, 42_072.5, '2015-03-09'],
    ['no date: a red number', 201, 42_072, '42072'],
  ])('A11 knows %s by its format', async (_name, format, value, shown) => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="201" formatCode="[Red]0&quot;day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${format}"/></cellXfs></styleSheet>`;
    expect(await firstCells(`<c r="A2" s="1"><v>${value}</v></c>`, [{ name: 'xl/styles.xml', content: styles }])).toBe(shown);
  });

  it('A11 counts days from 1904 where the workbook does', async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>';
    const content = '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet r:id="rId1"/></sheets></workbook>';
    const replaced = [
      { name: 'xl/styles.xml', content: styles },
      { name: 'xl/workbook.xml', content },
    ];
    expect(await firstCells('<c r="A2"><v>40610</v></c>', replaced)).toBe('2015-03-09');
  });

  it.each([
    ['990101201503090028', 'NUMBER_LOST_DIGITS'],
    ['9.9010120150309002E17', 'NUMBER_LOST_DIGITS'],
    ['1234567890123450', 'NUMBER_LOST_DIGITS'],
    ['123456789012345', '123456789012345'],
    ['6.499000001E9', '6499000001'],
    ['0.30000000000000004', '0.3'],
  ])('A11 reads the number %s as %s', async (value, shown) => expect(await firstCells(`<c r="A2"><v>${value}</v></c>`)).toBe(shown));

  it('A11 does not take #N/A for an empty cell', async () =>
    expect(await firstCells('<c r="A2" t="e"><v>#N/A</v></c>')).toBe('CELL_IS_ERROR'));

  it('A11 leaves the readings beside a name aside', async () =>
    expect(await firstCells('<c r="A2" t="inlineStr"><is><t>示例</t><rPh sb="0" eb="2"><t>shili</t></rPh></is></c>')).toBe('示例'));

  it('S30 leaves nothing on the disk, not even when it is left in the middle', async () => {
    const temporary = async () => (await readdir(tmpdir())).filter((name) => name.startsWith(`tmp-${process.pid}-`));
    const [sheetFirst, ...others] = workbookOf(`${headRow}<row r="2">${textCell('A2', '甲')}</row>`).reverse();
    const file = await fileOf(zipOf(sheetFirst ? [sheetFirst, ...others] : []));
    const before = await temporary();
    for await (const { row } of readRows(file, HEADS)) {
      expect(row).toBe(2);
      break;
    }
    expect(await temporary()).toEqual(before);
  });
});

describe('A workbook that means harm', () => {
  const part = (name: string) => ({ name, content: 'x' });
  const bomb = Buffer.alloc(20 * 1024 * 1024, ' ');

  it('abuse S25 is refused for its macros', () => refuses(xlsxFile(headRow, [part('xl/vbaProject.bin')]), 'FILE_HAS_MACROS'));
  it('abuse S25 is refused for its links to other files', () =>
    refuses(xlsxFile(headRow, [part('xl/externalLinks/externalLink1.xml')]), 'FILE_HAS_LINKS'));
  it('abuse S25 is refused as a bomb before it is unpacked', () =>
    refuses(xlsxFile(headRow, [{ name: 'xl/sharedStrings.xml', content: bomb }]), 'FILE_UNPACKS_TOO_LARGE'));
  it('abuse S25 is refused when all its parts together are too large', () =>
    refuses(
      xlsxFile(
        headRow,
        Array.from({ length: 30 }, (_, index) => ({ ...part(`${index}`), declaredBytes: 8 * 1024 * 1024 })),
      ),
      'FILE_UNPACKS_TOO_LARGE',
    ));
  it('abuse S25 is stopped when it unpacks to more than it declared', () =>
    refuses(xlsxFile(headRow, [{ name: 'xl/sharedStrings.xml', content: bomb, declaredBytes: 100 }]), 'FILE_UNPACKS_TOO_LARGE'));
  it('abuse S26 is stopped at a text without end', () =>
    refuses(xlsxFile(`${headRow}<row r="2">${textCell('A2', 'x'.repeat(4 * 1024 * 1024))}</row>`), 'FILE_UNPACKS_TOO_LARGE'));
  it('abuse S25 is refused for a document type declaration', () =>
    refuses(
      xlsxFile(headRow, [
        {
          name: 'xl/sharedStrings.xml',
          content: '<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>',
        },
      ]),
      'FILE_HAS_DTD',
    ));
  it.each(['XFD2', 'BCKUV2', 'ZZZZZZZ2'])('abuse S25 is refused for a cell at %s', (cell) =>
    refuses(xlsxFile(`${headRow}<row r="2">${textCell(cell, 'x')}</row>`), 'TOO_MANY_COLUMNS'),
  );
  it.each([
    ['broken XML', `${headRow}<row`],
    ['rows that go backwards', `${headRow}<row r="1">${textCell('A1', 'x')}</row>`],
    ['a cell without a column', `${headRow}<row r="2">${textCell('2', 'x')}</row>`],
    ['an entity of its own', `${headRow}<row r="2">${textCell('A2', '&boom;')}</row>`],
  ])('abuse S25 is refused for %s', (_name, rows) => refuses(xlsxFile(rows), 'NOT_A_SPREADSHEET'));
  it('abuse S25 is refused when it is another kind of archive, or cut off', async () => {
    await refuses(fileOf(zipOf([part('word/document.xml')])), 'NOT_A_SPREADSHEET');
    await refuses(fileOf(zipOf(workbookOf(headRow)).subarray(0, -30)), 'NOT_A_SPREADSHEET');
  });
  it('abuse S25 is refused when a part is not packed as it says', async () => {
    const archive = zipOf(workbookOf(headRow));
    archive.fill(0xff, 30 + 'xl/workbook.xml'.length, 60 + 'xl/workbook.xml'.length);
    await refuses(fileOf(archive), 'NOT_A_SPREADSHEET');
  });
});
