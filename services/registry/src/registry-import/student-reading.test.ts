import type { FieldCipher } from '@baoxue/pii';
import { SCHOOL, schoolRow, studentRow, TOWN, type Row } from '../registry.fixtures.js';
import { toStudent } from './student-reading.js';

const cipher: FieldCipher = { encrypt: (plain) => `sealed ${plain.length}`, decrypt: (text) => text };
const school = {
  schoolId: SCHOOL,
  kind: 'junior' as const,
  boarding: true,
  jurisdictions: ['64', '6403', '640381', TOWN],
  name: schoolRow(SCHOOL)['学校名称'] ?? '',
};
const read = (changes: Row) =>
  toStudent(
    studentRow(0, changes),
    { school, stays: [], home: [] },
    {
      today: '2026-08-20',
      schoolYearOf: (day) => String(Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0)),
      cipher,
      blindIndexOf: (field, value) => `${field} ${value}`,
    },
  );

describe('A11 the class of a row', () => {
  it('A11 is one of the present school year, however long ago the child entered', () => {
    expect(read({}).student.card).toMatchObject({ enrolledOn: '2025-09-01', classId: `${SCHOOL}-2025-22-01` });
    expect(read({ 入学日期: '2024-09-01' }).schoolClass.schoolYear).toBe('2025');
  });

  it('A11 is one of the coming year for who enters in September, though the list comes in August', () =>
    expect(read({ 年级: '七年级', 入学日期: '2026-09-01' })).toMatchObject({
      student: { card: { classId: `${SCHOOL}-2026-21-01`, enrolledOn: '2026-09-01' } },
      schoolClass: { schoolYear: '2026' },
    }));

  it('A11 is none of a later year: such a date is a slip of the pen', () => {
    for (const 入学日期 of ['2062-09-01', '2027-09-01'])
      expect(() => read({ 年级: '七年级', 入学日期 })).toThrow(expect.objectContaining({ code: 'DATE_INVALID', field: '入学日期' }));
    expect(read({ 年级: '七年级', 入学日期: '2027-08-31' }).schoolClass.schoolYear).toBe('2026');
  });
});
