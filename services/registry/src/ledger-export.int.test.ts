import { newId } from '@baoxue/domain';
import { bureau, elsewhere, startRegistryUnderTest, viewerOf, type RegistryUnderTest } from './registry-under-test.fixtures.js';
import { idNumberOf, OTHER_SCHOOL, SCHOOL, schoolRow, studentRow, TOWN } from './registry.fixtures.js';

let registry: RegistryUnderTest;
const school = viewerOf('registry-administrator');
const FORMULA = '=HYPERLINK(1)';

beforeAll(async () => {
  registry = await startRegistryUnderTest('2026-04-28T09:00:00+08:00');
  await registry.imported('SCHOOLS', [schoolRow(SCHOOL), { ...schoolRow(OTHER_SCHOOL), 所在地代码: '640381100' }]);
  const there = studentRow(2, { 学校标识码: OTHER_SCHOOL });
  await registry.imported('STUDENTS', [studentRow(0), studentRow(1, { 民族: FORMULA }), there]);
  const listed = { 姓名: '示例拟设', 身份证号: idNumberOf(3), 居住地代码: TOWN, 学校标识码: SCHOOL };
  await registry.imported('SCHOOL_AGE_CHILDREN', [listed]);
});
afterAll(async () => registry?.stop());

const EXPORT = `mutation ($input: ExportLedgerInput!) { exportLedger(input: $input) { __typename ... on Refusal { code field }
  ... on ExportLedgerSuccess { fileName contentType contentBase64 lineCount } } }`;
async function exported(ledger: string, who = bureau, more: object = {}): Promise<any> {
  const input = { idempotencyKey: newId(), ledger, format: 'CSV', purpose: '示例核对', ...more };
  const { contentBase64, ...file } = (await registry.ask(EXPORT, { input }, who)).exportLedger;
  return { ...file, text: contentBase64 && Buffer.from(contentBase64, 'base64').toString() };
}
const entries = async () =>
  (await registry.connection.collection('audit').find().toArray()).filter(({ action }) => action === 'ledger:export');

describe('A11 ledgers as files', () => {
  it('A11 a school takes its own children, with names and masked numbers', async () => {
    const file = await exported('STUDENTS', school);
    expect(file).toMatchObject({ fileName: 'students-2026-04-28.csv', contentType: 'text/csv', lineCount: 2 });
    expect(file.text).toContain(studentRow(0)['姓名']);
    expect(file.text).not.toContain(studentRow(2)['姓名']);
    for (const index of [0, 1, 2]) expect(file.text).not.toContain(idNumberOf(index));
    expect(await exported('STUDENTS', bureau)).toMatchObject({ lineCount: 3 });
    expect(await exported('STUDENTS', bureau, { schoolId: OTHER_SCHOOL })).toMatchObject({ lineCount: 1 });
  });

  it('A11 S24 what looks like a formula is disarmed', async () => {
    expect((await exported('STUDENTS', school)).text).toContain(`'${FORMULA}`);
  });

  it('A11 a workbook is a workbook, and the other ledgers come too', async () => {
    const input = { idempotencyKey: newId(), ledger: 'STUDENTS', format: 'XLSX', purpose: '示例核对' };
    const { contentBase64 } = (await registry.ask(EXPORT, { input })).exportLedger;
    expect(Buffer.from(contentBase64, 'base64').subarray(0, 2).toString()).toBe('PK');
    const listed = await exported('SCHOOL_AGE_CHILDREN');
    expect(listed.text).toContain('应入学');
    expect(listed.text).not.toContain(idNumberOf(3));
    expect(await exported('MOVEMENTS')).toMatchObject({ lineCount: 0 });
  });

  it('G2 is recorded before anything is read; who may not is given nothing and leaves no entry', async () => {
    const before = (await entries()).length;
    for (const who of [viewerOf('class-teacher'), viewerOf('analyst')])
      expect(await exported('STUDENTS', who)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await exported('STUDENTS', viewerOf('registry-administrator', elsewhere), { schoolId: SCHOOL })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await exported('STUDENTS', school, { purpose: ' ' })).toMatchObject({ __typename: 'Refusal', field: 'input.purpose' });
    expect(await entries()).toHaveLength(before);
    await exported('STUDENTS', school);
    const after = await entries();
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toMatchObject({
      subjectType: 'STUDENTS',
      subjectId: 'all',
      purpose: '示例核对',
      fields: ['name', 'idNumberMasked'],
    });
  });
});
