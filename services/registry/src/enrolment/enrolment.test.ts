import { changePlacement, closeEnrolment, openEnrolment, overlaps, presentEnrolment, type Opening } from './enrolment.js';
import { keysOfRoll, rollKeysOf } from './stage.js';

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

describe('A12 the roll of a school year', () => {
  const isFoundOn = (schoolYear: string, enrolments: ReturnType<typeof openEnrolment>): boolean =>
    rollKeysOf(enrolments).some((key) => keysOfRoll(schoolYear).includes(key));
  const held = openEnrolment([], opening);
  const foundIn = (enrolments: typeof held) => ['2024', '2025', '2026', '2027', '2028'].filter((year) => isFoundOn(year, enrolments));

  it('A12 finds a child who was held in the class of before, as long as the stay lasts', () => {
    expect(foundIn(held)).toEqual(['2025', '2026', '2027', '2028']);
    expect(foundIn(closeEnrolment(held, { on: '2027-02-01', reason: 'moved-away', approval: null }))).toEqual(['2025', '2026']);
  });

  it('A12 finds them in the years between two classes afterwards, and others in none but their own', () => {
    const back = changePlacement(held, { classId: '6499000001-2027-22-01', grade: '22', from: '2027-09-01' });
    const gone = closeEnrolment(back, { on: '2028-08-31', reason: 'graduated', approval: null });
    expect(foundIn(gone)).toEqual(['2025', '2026', '2027']);
    expect(foundIn(closeEnrolment(held, { on: '2026-08-31', reason: 'graduated', approval: null }))).toEqual(['2025']);
  });
});
