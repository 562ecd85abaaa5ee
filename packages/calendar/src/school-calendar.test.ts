import { addWorkingDays, defaultTerms, schoolCalendar } from './index.js';

const calendar = schoolCalendar({ terms: defaultTerms });

describe('The school calendar', () => {
  it('B2 has no school at Labour Day 2026 and makes it up on Saturday 9 May', () => {
    expect(calendar.schoolDaysBetween('2026-04-29', '2026-05-11')).toEqual([
      '2026-04-29',
      '2026-04-30',
      '2026-05-06',
      '2026-05-07',
      '2026-05-08',
      '2026-05-09',
      '2026-05-11',
    ]);
  });

  it('B2 has no school in the week of National Day 2026 and makes it up on a Sunday before and a Saturday after', () => {
    expect(calendar.schoolDaysBetween('2026-09-30', '2026-10-08')).toEqual(['2026-09-30', '2026-10-08']);
    expect(['2026-09-20', '2026-10-10'].map(calendar.isSchoolDay)).toEqual([true, true]);
  });

  it('B2 looks forward and back over a holiday', () => {
    expect(calendar.nextSchoolDay('2026-04-30')).toBe('2026-05-06');
    expect(calendar.previousSchoolDays('2026-05-08', 3)).toEqual(['2026-04-30', '2026-05-06', '2026-05-07']);
  });

  it('B2 belongs to the school year that began in September, in term and between terms', () => {
    expect(['2025-09-01', '2026-02-10', '2026-05-06', '2026-08-31', '2026-09-01'].map(calendar.schoolYearOf)).toEqual([
      '2025',
      '2025',
      '2025',
      '2025',
      '2026',
    ]);
  });

  it('B2 says why there is no school', () => {
    expect(calendar.whyNoSchoolDay('2026-05-01')).toEqual({ zh: '劳动节', en: 'Labour Day' });
    expect(calendar.whyNoSchoolDay('2026-05-16')?.en).toBe('weekend');
    expect(calendar.whyNoSchoolDay('2026-08-05')?.en).toBe('outside the terms');
    expect(calendar.whyNoSchoolDay('2026-05-06')).toBeNull();
  });

  it('B2 knows a school’s own closures', () => {
    const closed = schoolCalendar({
      terms: defaultTerms,
      closures: [{ from: '2026-05-06', to: '2026-05-07', reason: { zh: '停电', en: 'no power' } }],
    });
    expect(closed.whyNoSchoolDay('2026-05-07')?.en).toBe('no power');
    expect(closed.addSchoolDays('2026-04-30', 1)).toBe('2026-05-08');
  });

  it('B2 knows a school’s own make-up days, in term only', () => {
    const makesUp = schoolCalendar({ terms: defaultTerms, makeUpDays: ['2026-05-16', '2026-08-01'] });
    expect(['2026-05-16', '2026-05-17', '2026-08-01'].map(makesUp.isSchoolDay)).toEqual([true, false, false]);
  });

  it('B5 counts a deadline over a holiday in school days', () => expect(calendar.addSchoolDays('2026-04-30', 3)).toBe('2026-05-08'));

  it.each(['2017-09-01', '2027-03-01'])('B2 refuses %s, whose holidays are not known, rather than guess', (date) => {
    expect(() => calendar.isSchoolDay(date)).toThrow(expect.objectContaining({ code: 'CALENDAR_UNKNOWN', temporary: true }));
  });

  it('B2 has an end to its search', () => {
    expect(() => schoolCalendar({ terms: [] }).addSchoolDays('2024-03-01', 1)).toThrow(
      expect.objectContaining({ code: 'CALENDAR_UNKNOWN', temporary: true }),
    );
  });
});

describe('Working days of an office', () => {
  it('E2 G3 leave out weekends and holidays, count the days made up for, and run on through vacations', () => {
    expect(addWorkingDays('2026-04-28', 5)).toBe('2026-05-08');
    expect(addWorkingDays('2026-07-13', 5)).toBe('2026-07-20');
    expect(addWorkingDays('2026-07-13', 0)).toBe('2026-07-13');
  });
});
