import { classInYear } from './class-in-year.js';

describe('A class in another school year', () => {
  it('A2 rises by a grade a year', () => {
    expect(classInYear('6499000001-2025-22-01', '2024')).toBe('6499000001-2024-21-01');
    expect(classInYear('6499000001-2025-22-01', '2026')).toBe('6499000001-2026-23-01');
    expect(classInYear('6499000001-2025-22-01', '2025')).toBe('6499000001-2025-22-01');
  });
  it.each([
    ['6499000001-2025-11-01', '2024'],
    ['6499000001-2025-21-01', '2024'],
    ['6499000001-2025-16-01', '2026'],
    ['no class', '2025'],
  ])('A2 is none where the stage of %s had not begun or is over in %s', (classId, year) => expect(classInYear(classId, year)).toBeNull());
});
