import { openEnrolment, overlaps, presentEnrolment, type Opening } from './enrolment.js';

const opening: Opening = {
  schoolId: '6499000001',
  jurisdictions: ['64', '6403', '640381', '640381105'],
  classId: '6499000001-2025-22-01',
  grade: '22',
  from: '2025-09-01',
  reason: 'registered',
  approval: null,
};

describe('A5 enrolments of a child', () => {
  it('A5 begin with the class the child sits in', () =>
    expect(openEnrolment([], opening)).toEqual([
      expect.objectContaining({ number: 1, from: '2025-09-01', to: null, placements: [expect.objectContaining({ to: null })] }),
    ]));

  it('A5 never overlap: neither one that lasts, nor one that ended on the day or later', () => {
    expect(() => openEnrolment(openEnrolment([], opening), { ...opening, from: '2026-03-01' })).toThrow(
      expect.objectContaining({ code: 'ENROLMENT_OVERLAPS' }),
    );
    expect(overlaps([{ to: '2026-03-01', exitReason: 'moved-away' }], '2026-03-01')).toBe(true);
    expect(overlaps([{ to: '2026-02-28', exitReason: 'moved-away' }], '2026-03-01')).toBe(false);
  });

  it('A11 leave room for a stay where one was entered by mistake', () => {
    expect(overlaps([{ to: '2026-03-01', exitReason: 'wrong-entry' }], '2025-09-01')).toBe(false);
  });

  it('A5 know the one that lasts', () => {
    const [first] = openEnrolment([], opening);
    expect(presentEnrolment(first ? [{ ...first, to: '2026-01-30' }] : [])).toBeUndefined();
    expect(presentEnrolment(first ? [first] : [])).toBe(first);
  });
});
