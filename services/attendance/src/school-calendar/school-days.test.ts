import { specification } from '@baoxue/domain';
import {
  calendarOf,
  isThereFrom,
  schoolDaysDecider,
  type SchoolClosure,
  type SchoolDaysCommand,
  type SchoolDaysContext,
  type SchoolDaysEvent,
} from './school-days.js';

const context: SchoolDaysContext = { today: '2026-05-06', registersOn: new Set(), closureByHeadSchoolDaysMax: 3 };
const given = specification(schoolDaysDecider, context);
const known: SchoolDaysEvent = { type: 'SchoolKnown', place: { schoolId: '6499000001', jurisdictions: ['64', '640381'] } };
const closure: SchoolClosure = {
  id: 'snow',
  from: '2026-05-07',
  to: '2026-05-08',
  reason: 'weather',
  declaredOn: '2026-05-06',
  by: 'head',
  revokedOn: null,
};
const closed: SchoolDaysEvent = { type: 'ClosureDeclared', closure };
const madeUp: SchoolDaysEvent = { type: 'MakeUpDayDeclared', day: { date: '2026-05-16', declaredOn: '2026-05-06', by: 'head' } };
const declare = (changes: Partial<Extract<SchoolDaysCommand, { type: 'DeclareClosure' }>> = {}): SchoolDaysCommand => ({
  type: 'DeclareClosure',
  id: 'snow',
  from: '2026-05-07',
  to: '2026-05-08',
  reason: 'weather',
  by: 'head',
  ...changes,
});
const makeUp = (date: string): SchoolDaysCommand => ({ type: 'DeclareMakeUpDay', date, by: 'head' });

describe('A closure of a school', () => {
  it('B2 is declared by its head for a few days', () => given(known).when(declare()).then(closed));
  it('B2 is the bureau’s to declare when it is longer', () => {
    given(known)
      .when(declare({ to: '2026-05-15' }))
      .thenRefuses('CLOSURE_FOR_BUREAU');
    given(known)
      .when(declare({ to: '2026-05-15', by: 'bureau-officer' }))
      .thenState((state) => expect(calendarOf(state).schoolDaysBetween('2026-05-06', '2026-05-18')).toEqual(['2026-05-06', '2026-05-18']));
  });
  it('B2 cannot undo a day that has a register', () =>
    given(known)
      .at({ registersOn: new Set(['2026-05-08']) })
      .when(declare())
      .thenRefuses('REGISTERS_STAND'));
  it.each([
    ['of no school day', { from: '2026-05-16', to: '2026-05-17' }, 'NOTHING_TO_CLOSE'],
    ['that ends before it begins', { to: '2026-05-06' }, 'CLOSURE_ENDS_BEFORE'],
    ['without an end', { to: '9999-12-31' }, 'CLOSURE_TOO_LONG'],
  ])('B2 is refused %s', (_what, changes, code) => given(known).when(declare(changes)).thenRefuses(code));
  it('B2 does not overlap another', () =>
    given(known, closed)
      .when(declare({ id: 'again', from: '2026-05-08', to: '2026-05-11' }))
      .thenRefuses('CLOSURE_OVERLAPS'));
  it('B2 needs a school that is known', () => given().when(declare()).thenRefuses('NOT_FOUND'));
  it('B2 revoked gives the days back', () =>
    given(known, closed)
      .when({ type: 'RevokeClosure', id: 'snow' })
      .thenState((state) => expect(calendarOf(state).isSchoolDay('2026-05-07')).toBe(true)));
});

describe('A school that is there no more', () => {
  const end = (as: 'closed' | 'withdrawn'): SchoolDaysEvent => ({ type: 'SchoolEnded', ended: { as, on: '2026-07-15' } });
  const endIt: SchoolDaysCommand = { type: 'EndSchool', ended: { as: 'closed', on: '2026-07-15' } };
  const isThere = (day: string) => (state: Parameters<typeof calendarOf>[0]) => state.status === 'Known' && isThereFrom(state, day);

  it('B15 was there until it closed, and never when it was entered by mistake', () => {
    given(known).when(endIt).then(end('closed'));
    given(known, end('closed'))
      .when(endIt)
      .thenState((state) => expect(['2026-07-14', '2026-07-15'].map((day) => isThere(day)(state))).toEqual([true, false]));
    given(known, end('withdrawn'))
      .when(endIt)
      .thenState((state) => expect(isThere('2026-01-01')(state)).toBe(false));
  });
  it('B15 ends once, and only when it was known', () => {
    given().when(endIt).then();
    given(known, end('closed')).when(endIt).then();
  });
  it('B2 keeps its closures when it opens again', () =>
    given(known, closed, end('closed'))
      .when({ type: 'KnowSchool', place: { schoolId: '6499000001', jurisdictions: ['64', '640381'] } })
      .thenState((state) => {
        expect(isThere('2026-09-01')(state)).toBe(true);
        expect(calendarOf(state).isSchoolDay('2026-05-07')).toBe(false);
      }));
});

describe('A make-up day of a school', () => {
  it('B2 makes a Saturday in term a school day', () =>
    given(known, closed)
      .when(makeUp('2026-05-16'))
      .thenState((state) => expect(calendarOf(state).isSchoolDay('2026-05-16')).toBe(true)));
  it('B2 makes up only what was lost', () => {
    given(known).when(makeUp('2026-05-16')).thenRefuses('NOTHING_TO_MAKE_UP');
    given(known, closed, madeUp, { type: 'MakeUpDayDeclared', day: { ...madeUp.day, date: '2026-05-17' } })
      .when(makeUp('2026-05-23'))
      .thenRefuses('NOTHING_TO_MAKE_UP');
  });
  it.each([
    ['a statutory holiday', '2026-06-19'],
    ['an ordinary school day', '2026-05-20'],
    ['a weekend of the summer', '2026-08-01'],
    ['a day that is over', '2026-04-25'],
  ])('B2 is not %s', (_what, date) => given(known, closed).when(makeUp(date)).thenRefuses('MAKE_UP_ON_WEEKEND'));
  it('B2 keeps the closure that it makes up', () =>
    given(known, closed, madeUp).when({ type: 'RevokeClosure', id: 'snow' }).thenRefuses('MADE_UP_ALREADY'));
  it('B2 is not revoked once it has a register', () =>
    given(known, closed, madeUp)
      .at({ registersOn: new Set(['2026-05-16']) })
      .when({ type: 'RevokeMakeUpDay', date: '2026-05-16' })
      .thenRefuses('REGISTERS_STAND'));
});
