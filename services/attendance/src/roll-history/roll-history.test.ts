import { idNumberCheckCharacter } from '@baoxue/pii';
import { registersIn, toHistoryRow, type HistoryCalendar, type HistoryRow, type RowFacts } from './roll-history.js';

const first17 = '99010120120315101';
const idNumber = first17 + idNumberCheckCharacter(first17);
const calendar: HistoryCalendar = {
  today: '2026-04-28',
  whyNoSchoolDay: (date) => (date === '2025-10-01' ? { zh: '国庆节', en: 'National Day' } : null),
  schoolYearOf: (date) => (date < '2025-09-01' ? '2024' : '2025'),
};
const row = (changes: Readonly<Record<string, string>> = {}) => ({
  学校标识码: '6499000001',
  年级: '八年级',
  班级: '1班',
  日期: '2025-09-29',
  应到人数: '2',
  学籍号: `G${idNumber}`,
  考勤结果: '病假',
  ...changes,
});
const known: RowFacts = { members: new Set(['amin', 'bo']), studentId: 'amin', apart: false, contradicted: false };
const read = (changes?: Readonly<Record<string, string>>, facts: Partial<RowFacts> = {}): HistoryRow =>
  toHistoryRow(row(changes), { ...known, ...facts }, calendar);
const refuses = (field: string, code: string, changes?: Readonly<Record<string, string>>, facts?: Partial<RowFacts>) =>
  expect(() => read(changes, facts)).toThrow(expect.objectContaining({ field, code }));

describe('A row of past registers', () => {
  it('A11 names the class as it was called in the school year of the day, and as it is called today', () =>
    expect(read({ 年级: '七年级', 日期: '2025-03-05' })).toEqual({
      classId: '6499000001-2024-21-01',
      presentClassId: '6499000001-2025-22-01',
      date: '2025-03-05',
      entry: { studentId: 'amin', mark: 'sick' },
    }));

  it.each([
    ['迟到', 'late'],
    ['事假', 'approved-leave'],
    ['旷课', 'unexcused'],
    ['无故缺课', 'unexcused'],
    ['送教上门', 'home-taught'],
    ['出勤', 'present'],
  ])('B1 reads %s', (result, mark) => expect(read({ 考勤结果: result }).entry?.mark).toBe(mark));

  it('B1 says with 全勤 that everybody was there', () => expect(read({ 考勤结果: '全勤', 学籍号: '' }).entry).toBeNull());
  it('A3 takes the ID number where the student number is missing', () =>
    expect(read({ 学籍号: '', 身份证号: idNumber }).entry?.studentId).toBe('amin'));

  it('B2 is refused for a holiday', () => refuses('日期', 'NOT_A_SCHOOL_DAY', { 日期: '2025-10-01' }));
  it('B1 is refused for a day to come', () => refuses('日期', 'DATE_IN_FUTURE', { 日期: '2026-04-29' }));
  it('A11 is refused for what is no day', () => refuses('日期', 'DATE_UNREADABLE', { 日期: '九月一日' }));
  it('A2 is refused for a class nobody is enrolled in', () => refuses('班级', 'CLASS_UNKNOWN', {}, { members: new Set() }));
  it('A2 is refused for a grade that is over today', () => refuses('班级', 'CLASS_UNKNOWN', { 年级: '六年级', 日期: '2025-03-05' }));
  it('B1 is refused for a student of another class', () => refuses('学籍号', 'STUDENT_NOT_IN_CLASS', {}, { studentId: 'chun' }));
  it('B1 is refused for a student nobody knows', () => refuses('学籍号', 'STUDENT_NOT_IN_CLASS', {}, { studentId: undefined }));
  it('A3 is refused for a number with a wrong check digit', () =>
    refuses('学籍号', 'ID_NUMBER_CHECK_DIGIT', { 学籍号: `G${first17}${idNumber.endsWith('1') ? '2' : '1'}` }));
  it('B1 is refused where the class had another number of students', () => refuses('应到人数', 'ROSTER_DIFFERS', { 应到人数: '3' }));
  it('B1 is refused where 全勤 stands beside an absence', () =>
    refuses('考勤结果', 'ALL_PRESENT_CONTRADICTED', {}, { contradicted: true }));
  it('A11 is refused where the rows of a register do not stand together', () => refuses('日期', 'REGISTER_APART', {}, { apart: true }));
  it('A11 is refused for a result nobody knows', () => refuses('考勤结果', 'CODE_UNKNOWN', { 考勤结果: '不详' }));
});

describe('The rows of a list', () => {
  it('A11 are put together by class and day', () => {
    const rows = [read(), read({ 日期: '2025-09-28', 考勤结果: '全勤' }), read({ 班级: '2' }), read()];
    expect(registersIn(rows).map((register) => register.length)).toEqual([2, 1, 1]);
  });
});
