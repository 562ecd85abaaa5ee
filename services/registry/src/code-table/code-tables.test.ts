import { MOVEMENTS } from '../movement/index.js';
import { codeTables } from './code-tables.js';

const table = (id: string) => codeTables.find((each) => each.id === id);
const nameIn = (id: string, code: string) => table(id)?.codes.find((each) => each.code === code);

it('A2 a code stands once in its table, with a name', () => {
  for (const { codes } of codeTables) {
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
    for (const { name } of codes) expect(name).not.toBe('');
  }
});

it('A2 says how surely each code is known', () => {
  expect(nameIn('student-status', '07')).toEqual({ code: '07', name: '毕业', status: 'two-sources' });
  expect(nameIn('student-status', '15')).toEqual({ code: '15', name: '下落不明', status: 'one-source' });
});

it('A2 each table says its standard, its version and the days of its use', () => {
  for (const { standard, version, validFrom, validTo } of codeTables) {
    expect([standard, version, validFrom]).toEqual([expect.stringMatching(/./), '1', '2018-04-28']);
    expect(validTo).toBeNull();
  }
});

it('A2 knows the codes of ethnic groups, school types, ways of attending, and movements of both lists', () => {
  expect(table('ethnic-group')?.codes).toHaveLength(58);
  expect(nameIn('ethnic-group', '03')).toEqual({ code: '03', name: '回族', status: 'two-sources' });
  expect(nameIn('ethnic-group', '56')).toMatchObject({ name: '基诺族' });
  expect(nameIn('ethnic-group', '97')).toMatchObject({ status: 'unverified' });
  expect(nameIn('school-type', '312')).toMatchObject({ name: '九年一贯制学校' });
  expect(nameIn('attending', '2')).toMatchObject({ name: '住校' });
  expect(nameIn('movement-basic', '28')).toMatchObject({ name: '辍学' });
  for (const { basicCode } of Object.values(MOVEMENTS)) if (basicCode) expect(nameIn('movement-basic', basicCode)).toBeDefined();
});

it('A6 no national status means 辍学: the mark stands beside it', () =>
  expect(table('student-status')?.codes.filter(({ name }) => name.includes('辍学'))).toEqual([]));

it('A5 knows the codes of the ways out that are closed', () => {
  for (const [code, name] of [
    ['31', '退学'],
    ['42', '开除学籍'],
    ['18', '取消学籍'],
    ['99', '其他'],
  ] as const)
    expect(nameIn('movement', code)?.name).toBe(name);
});
