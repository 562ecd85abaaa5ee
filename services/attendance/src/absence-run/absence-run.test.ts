import type { AttendanceMark } from '@baoxue/contracts';
import fc from 'fast-check';
import { absenceRuns, knownTogether, countsFromOfHistory, currentRun, latestRunOf, withMarks, type AttendanceDays } from './absence-run.js';

// Labour Day 2026: 29 and 30 April, then 6, 7, 8 May, and Saturday 9 May made up for the holiday.
const SCHOOL_DAYS = [
  '2026-04-27',
  '2026-04-28',
  '2026-04-29',
  '2026-04-30',
  '2026-05-06',
  '2026-05-07',
  '2026-05-08',
  '2026-05-09',
  '2026-05-11',
];
const between = (from: string, to: string) => SCHOOL_DAYS.filter((day) => from <= day && day <= to);
const days = (...entries: [string, AttendanceMark][]): AttendanceDays => ({ marks: Object.fromEntries(entries) });
const absent = (...dates: string[]): AttendanceDays => days(...dates.map((date): [string, AttendanceMark] => [date, 'unexcused']));

describe('A run of unexcused absence', () => {
  it('B3 counts school days, not the holiday between them', () => {
    expect(currentRun(absent('2026-04-29', '2026-04-30', '2026-05-06'), between)).toEqual({
      since: '2026-04-29',
      lastDay: '2026-05-06',
      schoolDays: 3,
      missingRegisters: 0,
      backOn: null,
    });
  });

  it('B2 counts a Saturday that is made up', () => {
    expect(currentRun(absent('2026-05-08', '2026-05-09', '2026-05-11'), between)?.schoolDays).toBe(3);
  });

  it.each(['present', 'late', 'sick', 'approved-leave', 'home-taught'] as const)('B3 ends with a day marked %s', (mark) => {
    expect(currentRun(days(['2026-04-29', 'unexcused'], ['2026-04-30', mark]), between)).toBeNull();
  });

  it('B1 takes a missing register neither for presence nor for absence', () => {
    expect(currentRun(absent('2026-04-29', '2026-05-06'), between)).toMatchObject({
      since: '2026-04-29',
      schoolDays: 2,
      missingRegisters: 1,
    });
  });

  it('B3 is broken when a late register shows the child was there', () => {
    const late = withMarks(absent('2026-04-29', '2026-05-06', '2026-05-07'), { '2026-04-30': 'present' });
    expect(currentRun(late, between)).toMatchObject({ since: '2026-05-06', schoolDays: 2 });
  });

  it('B3 B4 is over on the first day the child is taught again, which illness is not', () => {
    const known = withMarks(absent('2026-04-27', '2026-04-28'), { '2026-04-29': 'sick', '2026-04-30': 'late', '2026-05-06': 'unexcused' });
    expect(absenceRuns(known, between).map(({ since, schoolDays, backOn }) => [since, schoolDays, backOn])).toEqual([
      ['2026-04-27', 2, '2026-04-30'],
      ['2026-05-06', 1, null],
    ]);
  });

  it('B4 is as long as the unit of the rule pack says', () => {
    const known = absent('2026-04-29', '2026-04-30', '2026-05-06');
    expect(latestRunOf({ count: 8, unit: 'calendar-day' }, known, between)).toMatchObject({ since: '2026-04-29' });
    expect(latestRunOf({ count: 9, unit: 'calendar-day' }, known, between)).toBeNull();
    expect(latestRunOf({ count: 4, unit: 'school-day' }, known, between)).toBeNull();
  });

  it('B3 B4 of past registers is past when it had ended, and counts whole when it was still open', () => {
    const history = { ...absent('2026-04-27', '2026-04-28', '2026-04-30', '2026-05-06'), historyUntil: '2026-05-06' };
    const seen = withMarks(history, { '2026-04-29': 'present' });
    expect(countsFromOfHistory(seen)).toBe('2026-04-30');
    expect(countsFromOfHistory(withMarks(seen, { '2026-05-07': 'unexcused' }))).toBe('2026-04-30');
    expect(countsFromOfHistory(withMarks(seen, { '2026-05-06': 'sick' }))).toBe('2026-05-07');
    expect(countsFromOfHistory(absent('2026-04-27'))).toBeNull();
  });

  it('B3 is the same whatever the order in which registers arrive', () => {
    const marks = fc.constantFrom<AttendanceMark>('present', 'late', 'sick', 'unexcused', 'unexcused', 'unexcused');
    const facts = fc.uniqueArray(fc.tuple(fc.constantFrom(...SCHOOL_DAYS), marks), { selector: ([day]) => day, minLength: 1 });
    const arrivals = facts.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(arrivals, ([inOrder, shuffled]) => {
        const arrive = (list: [string, AttendanceMark][]) =>
          list.reduce((state, [day, mark]) => withMarks(state, { [day]: mark }), { marks: {} } as AttendanceDays);
        expect(currentRun(arrive(shuffled), between)).toEqual(currentRun(arrive(inOrder), between));
      }),
      { seed: 49 },
    );
  });
});

describe('What two records of one child say together', () => {
  it('A3 B3 is all their days, a day in class before a day away', () => {
    const one = { marks: { '2026-05-06': 'unexcused', '2026-05-07': 'unexcused' }, historyUntil: '2026-05-06' } as const;
    const other = { marks: { '2026-05-07': 'present', '2026-05-08': 'sick' }, historyUntil: null } as const;
    const together = {
      marks: { '2026-05-06': 'unexcused', '2026-05-07': 'present', '2026-05-08': 'sick' },
      historyUntil: '2026-05-06',
    };
    expect(knownTogether([one, other])).toEqual(together);
    expect(knownTogether([other, one])).toEqual(together);
  });
});
