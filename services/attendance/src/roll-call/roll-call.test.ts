import { specification } from '@baoxue/domain';
import { rollCallDecider, type RollCommand, type RollContext, type RollEvent } from './roll-call.js';

const HOLIDAY = { zh: '劳动节', en: 'Labour Day' };
const context: RollContext = {
  today: '2026-04-29',
  whyNoSchoolDay: (date) => (date === '2026-05-01' ? HOLIDAY : null),
  roster: new Set(['amin', 'bo', 'chun']),
  homeTaught: new Set(),
  onLeave: new Map(),
};
const given = specification(rollCallDecider, context);
const place = { classId: '6499000001-2025-22-01', schoolId: '6499000001', jurisdictions: ['64', '6403', '640381'] };
const roll = (changes: Partial<Extract<RollCommand, { type: 'TakeRoll' }>> = {}): RollCommand => ({
  type: 'TakeRoll',
  place,
  date: '2026-04-29',
  entries: [{ studentId: 'amin', mark: 'unexcused' }],
  othersPresent: true,
  ...changes,
});
const taken: Extract<RollEvent, { type: 'RollTaken' }> = {
  type: 'RollTaken',
  place,
  date: '2026-04-29',
  on: '2026-04-29',
  entries: [
    { studentId: 'amin', mark: 'unexcused' },
    { studentId: 'bo', mark: 'present' },
    { studentId: 'chun', mark: 'present' },
  ],
};

describe('A class register', () => {
  it('B1 names every student of the class', () => given().when(roll()).then(taken));
  it('D7 B1 marks who is taught at home as not expected', () =>
    given()
      .at({ homeTaught: new Set(['chun']) })
      .when(roll())
      .then({ ...taken, entries: [...taken.entries.slice(0, 2), { studentId: 'chun', mark: 'home-taught' }] }));
  it('D7 B1 is complete without naming who is taught at home', () =>
    given()
      .at({ homeTaught: new Set(['bo', 'chun']) })
      .when(roll({ othersPresent: false }))
      .thenState((state) => expect(state).toMatchObject({ status: 'Taken' })));
  it('D7 B1 cannot show who is taught at home as absent', () =>
    given()
      .at({ homeTaught: new Set(['amin']) })
      .when(roll())
      .thenRefuses('HOME_TAUGHT_NOT_EXPECTED'));
  it('B1 is refused while students are left out and not said to be present', () =>
    given()
      .when(roll({ othersPresent: false }))
      .thenRefuses('ROLL_INCOMPLETE'));
  it('B1 enters as on leave who is on planned leave and not named', () =>
    given()
      .at({ onLeave: new Map([['chun', 'sick']]) })
      .when(roll())
      .then({ ...taken, entries: [...taken.entries.slice(0, 2), { studentId: 'chun', mark: 'sick' }] }));
  it('B1 lets a child on leave come all the same, but not be absent without excuse', () => {
    const onLeave = new Map([['amin', 'approved-leave']] as const);
    const came = roll({ entries: [{ studentId: 'amin', mark: 'present' }] });
    given()
      .at({ onLeave })
      .when(came)
      .thenState((state) => expect(state).toMatchObject({ status: 'Taken' }));
    given().at({ onLeave }).when(roll()).thenRefuses('ON_PLANNED_LEAVE');
  });
  it('B1 is taken once', () => given(taken).when(roll()).thenRefuses('ROLL_ALREADY_TAKEN'));
  it('B1 is refused for a day to come', () =>
    given()
      .when(roll({ date: '2026-04-30' }))
      .thenRefuses('DATE_IN_FUTURE'));
  it('B2 is refused for a holiday', () =>
    given()
      .at({ today: '2026-05-06' })
      .when(roll({ date: '2026-05-01' }))
      .thenRefuses('NOT_A_SCHOOL_DAY'));
  it('B1 is refused when it names a student who moved away', () =>
    given()
      .when(roll({ entries: [{ studentId: 'moved', mark: 'unexcused' }] }))
      .thenRefuses('STUDENT_NOT_IN_CLASS'));
  it('B1 is refused when a student stands on it twice', () =>
    given()
      .when(
        roll({
          entries: [
            { studentId: 'bo', mark: 'late' },
            { studentId: 'bo', mark: 'sick' },
          ],
        }),
      )
      .thenRefuses('STUDENT_TWICE'));
});

describe('A correction', () => {
  const toSick: RollCommand = { type: 'CorrectRoll', entries: [{ studentId: 'amin', mark: 'sick' }], by: 'class-teacher' };

  it('B1 keeps the original mark', () =>
    given(taken)
      .when(toSick)
      .then({
        type: 'RollCorrected',
        corrections: [{ studentId: 'amin', from: 'unexcused', to: 'sick', on: '2026-04-29', by: 'class-teacher' }],
      }));
  it('B1 that changes nothing is not recorded', () =>
    given(taken)
      .when({ ...toSick, entries: [{ studentId: 'bo', mark: 'present' }] })
      .thenNothingHappens());
  it('B1 needs a register to correct', () => given().when(toSick).thenRefuses('ROLL_NOT_TAKEN'));
});
