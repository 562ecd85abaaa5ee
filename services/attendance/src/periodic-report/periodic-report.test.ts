import { specification } from '@baoxue/domain';
import { subject, suspected } from '../dropout-case/dropout-case.fixtures.js';
import { dropoutCaseDecider } from '../dropout-case/dropout-case.js';
import type { OpenedCase } from '../dropout-case/index.js';
import { owedBy } from '../obligation/index.js';
import type { RollCall } from '../roll-call/index.js';
import { cityCalendar } from '../school-calendar/index.js';
import { added, FLOWS, monthOf, STOCKS, type Figures } from './figures.js';
import { lastDayOf, monthsEndedIn, monthsOf, periodEndingWith, RHYTHMS_OF_COUNTY } from './period.js';
import { reportDecider, signedVersion, type ReportEvent } from './periodic-report.js';

const opened = dropoutCaseDecider.evolve(dropoutCaseDecider.initialState(), suspected) as OpenedCase;
const aCase = (id: string, changes: Partial<OpenedCase>) => ({ id, state: { ...opened, ...changes } });
const figures = (value: number): Figures =>
  Object.fromEntries([...FLOWS, ...STOCKS].map((figure) => [figure, value])) as unknown as Figures;

describe('The rhythms of reporting', () => {
  it.each([
    ['school-month', '2026-05', ['2026-05']],
    ['county-quarter', '2026-Q4', ['2026-10', '2026-11', '2026-12']],
    ['term', '2025-autumn', ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01']],
    ['term', '2025-spring', ['2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08']],
  ] as const)('B15 %s %s has the months %j', (rhythm, period, months) => expect(monthsOf(rhythm, period)).toEqual(months));
  it('B15 end with a month: a quarter every third, a term in January and August, the year with the second term', () => {
    const year = monthsEndedIn('2025-08-31', '2026-08-31');
    expect(year).toEqual(monthsOf('school-year', '2025'));
    for (const rhythm of ['school-month', ...RHYTHMS_OF_COUNTY] as const) {
      const periods = year.flatMap((month) => periodEndingWith(rhythm, month) ?? []);
      expect(periods).toHaveLength({ 'school-month': 12, 'county-quarter': 4, term: 2, 'school-year': 1 }[rhythm]);
      expect(periods.flatMap((period) => monthsOf(rhythm, period)?.at(-1) ?? [])).toEqual(
        year.filter((month) => periodEndingWith(rhythm, month) !== null),
      );
    }
    expect(monthsEndedIn('2026-05-12', '2026-05-30')).toEqual([]);
    expect(monthsEndedIn('2026-05-30', '2026-05-31')).toEqual(['2026-05']);
  });
  it('B15 have the two terms make the school year, and leap years their day', () => {
    expect([...(monthsOf('term', '2025-autumn') ?? []), ...(monthsOf('term', '2025-spring') ?? [])]).toEqual(
      monthsOf('school-year', '2025'),
    );
    expect([lastDayOf('2024-02'), lastDayOf('2026-12')]).toEqual(['2024-02-29', '2026-12-31']);
  });
  it.each(['2026-13', '2026-5', '2026-Q5', '$ne', ''])('B15 know no period %s', (period) => {
    for (const rhythm of ['school-month', 'county-quarter', 'term', 'school-year'] as const) expect(monthsOf(rhythm, period)).toBeNull();
  });
});

describe('A school’s month', () => {
  const place = { schoolId: subject.schoolId, classId: subject.classId, jurisdictions: subject.jurisdictions };
  const entries = (['present', 'late', 'unexcused', 'sick', 'home-taught'] as const).map((mark, index) => ({
    studentId: String(index),
    mark,
  }));
  const register: RollCall = { status: 'Taken', place, date: '2026-05-06', takenOn: '2026-05-06', entries, corrections: [] };
  const month = (cases: readonly { id: string; state: OpenedCase }[]) =>
    monthOf({ from: '2026-05-01', to: '2026-05-31', classes: 1, registers: [register], registersMissing: 2, cases });

  it('B15 counts attendance against those expected: no illness, no home teaching, and missing registers apart', () =>
    expect(month([]).figures).toMatchObject({ classes: 1, registersTaken: 1, registersMissing: 2, expected: 3, attended: 2 }));
  it('A3 B15 counts a case once that went on under another record of its child, and not as withdrawn', () => {
    const former = aCase('former', { suspectedOn: '2026-05-06', status: 'Withdrawn', endedOn: '2026-05-12', goesOnAs: 'second' });
    const { behind } = month([former, aCase('second', { suspectedOn: '2026-05-06', reopens: 'former' })]);
    expect(behind).toMatchObject({ suspected: ['second'], withdrawn: [], openSuspected: ['second'] });
  });
  it('B15 counts what happened in it and where each case stood at its end, and names the cases', () => {
    const { figures: counted, behind } = month([
      aCase('suspected', {}),
      aCase('confirmed', { suspectedOn: '2026-04-20', confirmedOn: '2026-05-11', status: 'DroppedOut' }),
      aCase('back', { suspectedOn: '2026-04-20', confirmedOn: '2026-04-28', returnedOn: '2026-05-13', status: 'Returned' }),
      aCase('closed', { suspectedOn: '2026-01-20', returnedOn: '2026-02-01', endedOn: '2026-05-04', status: 'Closed' }),
      aCase('later', { suspectedOn: '2026-06-02' }),
      aCase('returns later', { suspectedOn: '2026-05-04', confirmedOn: '2026-05-12', returnedOn: '2026-06-03', status: 'Returned' }),
    ]);
    expect(counted).toMatchObject({
      suspected: 2,
      confirmed: 2,
      returned: 1,
      closed: 1,
      openSuspected: 1,
      openDroppedOut: 2,
      underObservation: 1,
    });
    expect(behind).toMatchObject({
      suspected: ['suspected', 'returns later'],
      openDroppedOut: ['confirmed', 'returns later'],
      underObservation: ['back'],
      closed: ['closed'],
    });
  });
});

describe('A longer report', () => {
  it('B15 adds up flows over all months, and takes stocks at the last', () => {
    const months = [
      { month: '2026-04', schoolId: 'a', figures: figures(1) },
      { month: '2026-05', schoolId: 'a', figures: figures(10) },
      { month: '2026-05', schoolId: 'b', figures: figures(100) },
    ];
    expect(added(months, '2026-05')).toMatchObject({ suspected: 111, attended: 111, openDroppedOut: 110, classes: 110 });
  });
});

describe('A report', () => {
  const context = { lastDay: '2026-05-31', escalationEverySchoolDays: 2, addSchoolDays: cityCalendar.addSchoolDays };
  const given = specification(reportDecider, { ...context, today: '2026-06-02' });
  const about = { rhythm: 'school-month', period: '2026-05', schoolId: subject.schoolId, jurisdictions: subject.jurisdictions } as const;
  const body = { figures: figures(1), behind: {}, from: [], lacking: [] };
  const version = { ...body, number: 1, draftedOn: '2026-06-02', draftedBy: 'head', reason: null, signed: null };
  const drafted: ReportEvent = { type: 'ReportDrafted', about, version };
  const signed: ReportEvent = { type: 'ReportSigned', on: '2026-06-02', by: 'head' };
  const draft = { type: 'DraftReport', about, body, by: 'head' } as const;
  const amend = { type: 'AmendReport', reason: 'late-register', body: { ...body, figures: figures(2) }, by: 'head' } as const;

  it('B15 is not made before its period is over', () => given().at({ today: '2026-05-31' }).when(draft).thenRefuses('PERIOD_NOT_OVER'));
  it('B15 is counted again until it is signed, and then stays', () => {
    given().when(draft).then(drafted);
    given(drafted)
      .when({ ...draft, body: { ...body, figures: figures(3) } })
      .thenState((state) => expect(state.status !== 'None' && state.versions.map((each) => each.figures.suspected)).toEqual([3]));
    given(drafted, signed).when(draft).thenRefuses('REPORT_SIGNED');
    given(drafted, signed).when({ type: 'SignReport', by: 'head' }).thenRefuses('REPORT_SIGNED');
  });
  it('B15 is amended as a new version with a reason; the signed one holds until the new one is signed, and stays as it was', () => {
    given(drafted).when(amend).thenRefuses('REPORT_NOT_SIGNED');
    given(drafted, signed)
      .when(amend)
      .thenState((state) => {
        expect(state.status !== 'None' && state.versions.map(({ number, reason, signed: by }) => [number, reason, by !== null])).toEqual([
          [1, null, true],
          [2, 'late-register', false],
        ]);
        expect(signedVersion(state)).toMatchObject({ number: 1, figures: figures(1) });
      });
  });

  describe('that is owed', () => {
    const expectIt = { type: 'ExpectReport', about, dueOn: '2026-06-05' } as const;
    const owed = owedBy('head', 'sign-report' as const, '2026-06-05');
    const expected: ReportEvent = { type: 'ReportExpected', about, owed };
    const tick = { type: 'Tick' } as const;

    it('B15 has a day and a post: the head for a school’s month, the bureau for the county; once', () => {
      given().when(expectIt).then(expected);
      given(expected).when(expectIt).thenNothingHappens();
      given(drafted).when(expectIt).then(expected);
      given(drafted, signed).when(expectIt).thenNothingHappens();
      const county = { rhythm: 'county-quarter', period: '2026-Q2', schoolId: null, jurisdictions: ['64', '6403', '640381'] } as const;
      given()
        .when({ ...expectIt, about: county })
        .then({ type: 'ReportExpected', about: county, owed: owedBy('bureau-officer', 'sign-report', '2026-06-05') });
    });
    it('B15 goes up when it is not signed by its day, a draft or no draft, and no further once it is', () => {
      const at = (today: string) => ({ ...context, today });
      given(expected).at(at('2026-06-05')).when(tick).thenNothingHappens();
      for (const past of [[expected], [expected, drafted]] as const)
        given(...past)
          .at(at('2026-06-09'))
          .when(tick)
          .thenState((state) =>
            expect(state.status !== 'None' && state.owed[0]?.escalations).toEqual([{ to: 'bureau-officer', on: '2026-06-06' }]),
          );
      given(expected, drafted, signed).at(at('2026-06-30')).when(tick).thenNothingHappens();
    });
    it('B15 is drafted before it is signed', () =>
      given(expected).when({ type: 'SignReport', by: 'head' }).thenRefuses('REPORT_NOT_DRAFTED'));
  });
});
