import { specification } from '@baoxue/domain';
import { belongsOnList, firstSchoolYearIn, firstSchoolYearOf } from './ages.js';
import { schoolAgeDecider, type ListedEntry, type SchoolAgeEvent, type SeenInSchool } from './school-age.js';

const rules = { schoolAgeFromYears: 6, schoolAgeCutOff: '08-31', compulsorySchoolYears: 9 };
const child: ListedEntry = {
  numberIndex: 'n',
  sealedChild: 'sealed',
  schoolYear: '2026',
  schoolId: '6499000001',
  jurisdictions: ['64', '640381105'],
};
const inSchool: SeenInSchool = {
  numberIndex: 'n',
  schoolYear: '2026',
  schoolId: '6499000002',
  jurisdictions: ['64'],
  studentId: 'student',
};
const listed: SchoolAgeEvent = { type: 'Listed', ...child };
const seen: SchoolAgeEvent = { type: 'SeenInSchool', ...inSchool };
const notice = { number: '1', schoolId: child.schoolId, issuedOn: '2026-06-01', reportBy: '2026-09-01' };
const notified: SchoolAgeEvent = { type: 'Notified', notice };
const notify = { type: 'Notify', number: '1', on: '2026-06-01', reportBy: '2026-09-01' } as const;
const given = specification(schoolAgeDecider, null);

describe('A8 of school age', () => {
  it.each([
    ['2020-08-31', '2026'],
    ['2020-09-01', '2027'],
  ])('A8 a child born on %s starts in the autumn of %s', (birthDate, year) => expect(firstSchoolYearOf(birthDate, rules)).toBe(year));

  it('A8 the last day is that of the rule pack: where beginners may be younger, a child of October starts a year earlier', () => {
    const byYearEnd = { ...rules, schoolAgeCutOff: '12-31' };
    expect(firstSchoolYearOf('2020-10-01', byYearEnd)).toBe('2026');
    expect(firstSchoolYearOf('2021-01-01', byYearEnd)).toBe('2027');
  });

  it('A8 are next autumn’s beginners and all in the nine years, whatever the grade says', () => {
    expect(['2027', '2026', '2018', '2017'].map((first) => belongsOnList(first, '2026', rules))).toEqual([true, true, true, false]);
    expect([firstSchoolYearIn('11', '2026'), firstSchoolYearIn('23', '2026')]).toEqual(['2026', '2018']);
  });
});

describe('A8 an entry of the ledger', () => {
  it('A8 is notified once, with a day to come', () => {
    given(listed).when(notify).then(notified);
    given(listed, notified).when(notify).thenRefuses('CHILD_NOT_EXPECTED');
    given(listed)
      .when({ ...notify, reportBy: '2026-06-01' })
      .thenRefuses('REPORT_DAY_INVALID');
  });

  it('A8 who has not appeared when the day has passed is missing, and gets another notice', () => {
    given(listed, notified).when({ type: 'Tick', today: '2026-09-01' }).thenNothingHappens();
    given(listed, notified).when({ type: 'Tick', today: '2026-09-02' }).then({ type: 'DidNotAppear' });
    given(listed, notified, { type: 'DidNotAppear' })
      .when({ ...notify, on: '2026-09-02', reportBy: '2026-09-09' })
      .thenState((state) => expect(state).toMatchObject({ standing: 'notified', notice: { reportBy: '2026-09-09' } }));
  });

  it('A8 the second notice of a year has a number of its own, and so has the third', () => {
    const missing: SchoolAgeEvent = { type: 'DidNotAppear' };
    const again = { ...notify, on: '2026-09-02', reportBy: '2026-09-09' };
    const second: SchoolAgeEvent = { type: 'Notified', notice: { ...notice, number: '1-2', issuedOn: again.on, reportBy: again.reportBy } };
    given(listed, notified, missing).when(again).then(second);
    given(listed, notified, missing, second, missing)
      .when(again)
      .thenState((state) => expect(state).toMatchObject({ notice: { number: '1-3' } }));
    given(listed, notified, missing)
      .when({ ...again, number: '2' })
      .thenState((state) => expect(state).toMatchObject({ notice: { number: '2' } }));
  });

  it('A8 who is seen in any school has appeared, also one who was missing; nobody is asked about twice', () => {
    given(listed, notified, { type: 'DidNotAppear' })
      .when({ type: 'SeeInSchool', ...inSchool })
      .thenState((state) =>
        expect(state).toMatchObject({ standing: 'in-school', schoolId: inSchool.schoolId, jurisdictions: child.jurisdictions }),
      );
    given(listed, seen)
      .when({ type: 'SeeInSchool', ...inSchool })
      .thenNothingHappens();
    given(listed, notified, seen).when({ type: 'Tick', today: '2026-09-02' }).thenNothingHappens();
  });

  it('A8 who is in school without being on a list stands in the ledger too, and meets the list later', () =>
    given(seen)
      .when({ type: 'List', ...child })
      .thenState((state) => expect(state).toMatchObject({ standing: 'in-school', schoolId: inSchool.schoolId, sealedChild: 'sealed' })));

  it('A8 who is known from the registry only belongs to the place of the school, also after a transfer', () =>
    given(seen)
      .when({ type: 'SeeInSchool', ...inSchool, schoolId: '6499000003', jurisdictions: ['64', '640381100'] })
      .thenState((state) => expect(state).toMatchObject({ jurisdictions: ['64', '640381100'] })));

  it('A2 whom only the registry names goes along when the school moves; whom a list names stays where it lives', () => {
    const moved = { type: 'SeeInSchool', ...inSchool, jurisdictions: ['64', '640381100'] } as const;
    given(seen)
      .when(moved)
      .thenState((state) => expect(state).toMatchObject({ jurisdictions: ['64', '640381100'] }));
    given(listed, seen).when(moved).thenNothingHappens();
  });

  it('A8 after primary school is expected again; after junior school, away or dead not', () => {
    given(listed, notified, seen)
      .when({ type: 'Leave', expectedAgain: true })
      .thenState((state) => expect(state).toMatchObject({ standing: 'expected', notice: null }));
    given(listed, seen)
      .when({ type: 'Leave', expectedAgain: false })
      .thenState((state) => expect(state).toMatchObject({ standing: 'gone' }));
    given(listed).when({ type: 'Leave', expectedAgain: false }).thenNothingHappens();
  });

  const gone: SchoolAgeEvent = { type: 'Left', expectedAgain: false };

  it('A8 whose registration was a mistake is awaited as before: by the school of the list, with its notice', () => {
    given(listed, notified, seen, gone)
      .when({ type: 'ExpectAgain' })
      .thenState((state) => expect(state).toMatchObject({ schoolId: child.schoolId, standing: 'notified', notice, awaited: null }));
    given(listed, notified, { type: 'DidNotAppear' }, seen, { ...seen, schoolId: '6499000003' }, gone)
      .when({ type: 'ExpectAgain' })
      .thenState((state) => expect(state).toMatchObject({ schoolId: child.schoolId, standing: 'missing', notice }));
    given(seen, listed, gone)
      .when({ type: 'ExpectAgain' })
      .thenState((state) => expect(state).toMatchObject({ schoolId: child.schoolId, standing: 'expected' }));
    given(seen, gone).when({ type: 'ExpectAgain' }).thenNothingHappens();
  });

  it('A8 whose admission is corrected is awaited as before, unless nobody awaited the child then', () => {
    given(listed, notified, seen, gone)
      .when({ type: 'AwaitAgain' })
      .thenState((state) => expect(state).toMatchObject({ schoolId: child.schoolId, standing: 'notified', notice }));
    given(listed, notified, seen, gone, seen, gone).when({ type: 'AwaitAgain' }).thenNothingHappens();
    given(listed, notified, seen).when({ type: 'AwaitAgain' }).thenNothingHappens();
  });

  it('A11 a later list assigns another school only before the notice', () => {
    const other = { ...child, schoolId: '6499000003' };
    given(listed)
      .when({ type: 'List', ...child })
      .thenNothingHappens();
    given(listed)
      .when({ type: 'List', ...other })
      .then({ type: 'Listed', ...other });
    given(listed, notified)
      .when({ type: 'List', ...other })
      .thenNothingHappens();
  });
});
