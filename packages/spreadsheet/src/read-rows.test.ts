import { fileOf, read, refuses } from './spreadsheet.fixtures.js';

describe('The heads of a list', () => {
  it('A11 name an unknown, a missing and a double column', async () => {
    await refuses(fileOf('姓名,身份证号,性情\n'), 'UNKNOWN_COLUMN', '性情');
    await refuses(fileOf('姓名\n'), 'MISSING_COLUMN', '身份证号');
    await refuses(fileOf('姓名,身份证号,姓名\n'), 'DUPLICATE_COLUMN', '姓名');
    await refuses(fileOf(''), 'NO_HEADS');
  });

  it('A11 are asked for, and nothing of the first child is quoted, when a list begins without them', async () => {
    const refusal: Error & { field?: string; zh?: string } = await fileOf('示例,990101201503090028\n')
      .then(read)
      .catch((error) => error);
    expect(refusal).toMatchObject({ code: 'NO_HEADS', field: undefined });
    expect(`${refusal.message}${refusal.zh}`).not.toMatch(/示例|9901/);
  });

  it('A11 are not quoted when they look like a number of a person', () =>
    refuses(fileOf('姓名,身份证号,990101201503090028\n'), 'UNKNOWN_COLUMN', '#3'));
});

describe('A file', () => {
  it('abuse S25 is refused when it is something else: an old workbook, a picture, a broken archive', async () => {
    await refuses(fileOf(Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'OLD_EXCEL');
    await refuses(fileOf(Buffer.from('89504e470d0a1a0a0000', 'hex')), 'NOT_A_SPREADSHEET');
    await refuses(fileOf(Buffer.from('504b030400000000', 'hex')), 'NOT_A_SPREADSHEET');
    await refuses(fileOf(Buffer.from('\ufeff姓名,身份证号\n', 'utf16le')), 'NOT_A_SPREADSHEET');
  });

  it('abuse S25 is refused when a row has more columns than any list', () =>
    refuses(fileOf(`${'姓名,'.repeat(300)}\n`), 'TOO_MANY_COLUMNS'));

  it('E6 is refused when it has more rows than a list may have, its heads among them', async () => {
    const file = await fileOf(`姓名,身份证号\n${'甲,1\n'.repeat(100)}`);
    await expect(read(file, 101)).resolves.toHaveLength(100);
    await expect(read(file, 100)).rejects.toMatchObject({ code: 'TOO_MANY_ROWS' });
  });

  it('E6 has a cell no one could have meant refused by row and column, without quoting it', async () => {
    const rows = await fileOf(`姓名,身份证号\n${'长'.repeat(2_001)},1\n`).then(read);
    expect(rows).toMatchObject([{ row: 2, error: { column: '姓名', code: 'CELL_TOO_LONG' } }]);
    expect(JSON.stringify(rows)).not.toContain('长长');
  });
});
