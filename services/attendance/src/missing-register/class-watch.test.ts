import { addDays, fold, specification, type SchoolDate } from '@baoxue/domain';
import fc from 'fast-check';
import { cityCalendar } from '../school-calendar/index.js';
import { classWatchDecider, newDays, type ClassWatch, type WatchCommand, type WatchContext, type WatchEvent } from './class-watch.js';

const { schoolDaysBetween, addSchoolDays } = cityCalendar;
const on = (today: SchoolDate): WatchContext => ({ today, escalationEverySchoolDays: 2, schoolDaysBetween, addSchoolDays });
const given = specification(classWatchDecider, on('2026-05-07'));
const place = { classId: '6499000001-2025-22-01', schoolId: '6499000001', jurisdictions: ['64', '640381'] };
const watched: WatchEvent = { type: 'ClassWatched', place, schoolYear: '2025', lookedThrough: '2026-04-29' };
const look = (taken: Record<SchoolDate, SchoolDate> = {}, nobody: SchoolDate[] = []): WatchCommand => ({
  type: 'LookAtRegisters',
  takenOn: new Map(Object.entries(taken)),
  nobodyExpected: new Set(nobody),
});
const owedOf = (state: ClassWatch) => (state.status === 'Watched' ? state.owed : []);

describe('A class from which a register is expected', () => {
  it('B1 is watched from the day it is known, not from the beginning of the year', () =>
    given().when({ type: 'WatchClass', place, schoolYear: '2025', from: '2026-04-30' }).then(watched));

  it('A2 is chased where its school lies after a move, with what it owes', () => {
    const moved = { ...place, jurisdictions: ['64', '640381', '640381100'] };
    const watch = { type: 'WatchClass', place, schoolYear: '2025', from: '2026-05-06' } as const;
    given(watched).when(watch).thenNothingHappens();
    given(watched)
      .when({ ...watch, place: moved })
      .thenState((state) => expect(state).toMatchObject({ place: moved, lookedThrough: '2026-04-29' }));
  });

  it('B1 owes each register that was missing when its day was over, and none for a holiday', () =>
    given(watched)
      .when(look())
      .thenState((state) => expect(owedOf(state).map(({ dueOn }) => dueOn)).toEqual(['2026-04-30', '2026-05-06'])));

  it('B1 owes nothing for a day that is not over', () => given(watched).at(on('2026-04-30')).when(look()).thenNothingHappens());

  it('B1 owes nothing when the register was taken, or nobody was expected', () =>
    given(watched)
      .when(look({ '2026-04-30': '2026-04-30' }, ['2026-05-06']))
      .then({ type: 'LookedThrough', day: '2026-05-06' }));

  it('B1 is chased: the class teacher, then the head, the bureau, the leading group', () =>
    given(watched)
      .at(on('2026-05-12'))
      .when(
        look({
          '2026-05-06': '2026-05-06',
          '2026-05-07': '2026-05-07',
          '2026-05-08': '2026-05-08',
          '2026-05-09': '2026-05-09',
          '2026-05-11': '2026-05-11',
        }),
      )
      .thenState((state) =>
        expect(owedOf(state)).toMatchObject([
          {
            dueOn: '2026-04-30',
            accountable: 'class-teacher',
            escalations: [
              { to: 'head', on: '2026-05-01' },
              { to: 'bureau-officer', on: '2026-05-08' },
              { to: 'leading-group-office', on: '2026-05-10' },
            ],
          },
        ]),
      ));

  it('B1 is done with a register that comes in late, and remembers that it was late', () =>
    given(watched)
      .when(look({ '2026-04-30': '2026-05-06', '2026-05-06': '2026-05-06' }))
      .thenState((state) =>
        expect(owedOf(state)).toMatchObject([{ dueOn: '2026-04-30', doneOn: '2026-05-06', escalations: [{ to: 'head' }] }]),
      ));

  it('B2 no longer owes the register of a day on which the school turns out to have been closed', () =>
    given(
      watched,
      {
        type: 'RegisterMissing',
        owed: {
          kind: 'take-register',
          dueOn: '2026-05-06',
          accountable: 'class-teacher',
          escalatesTo: 'head',
          escalatesAfter: '2026-05-06',
          escalations: [],
          doneOn: null,
        },
      },
      { type: 'LookedThrough', day: '2026-05-06' },
    )
      .at({ schoolDaysBetween: () => [] })
      .when(look())
      .then({ type: 'RegisterNotExpected', date: '2026-05-06' }));

  it('B1 is no longer watched when its school year is over', () =>
    expect(newDays({ status: 'Watched', place, schoolYear: '2025', lookedThrough: '2026-08-31', owed: [] }, on('2026-09-10'))).toEqual([]));

  it('B1 comes to the same whether one looks every day or only at the end', () => {
    const first = '2026-04-30';
    const days = schoolDaysBetween(first, '2026-05-20');
    const delays = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: days.length, maxLength: days.length });
    const looks = fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 12 });
    fc.assert(
      fc.property(delays, looks, (lateBy, between) => {
        const taken = days.flatMap((day, index) => (lateBy[index] == null ? [] : [[day, addDays(day, lateBy[index])] as const]));
        const playedWith = (offsets: readonly number[]) =>
          offsets.reduce<ClassWatch>(
            (state, offset) => {
              const today = addDays(first, offset);
              const known = Object.fromEntries(taken.filter(([, takenOn]) => takenOn <= today));
              return fold(classWatchDecider.evolve, state, classWatchDecider.decide(look(known), state, on(today)));
            },
            fold(classWatchDecider.evolve, classWatchDecider.initialState(), [watched]),
          );
        const sorted = [...between].sort((a, b) => a - b);
        expect(playedWith([...sorted, 30])).toEqual(playedWith([30]));
      }),
      { seed: 49 },
    );
  });
});
