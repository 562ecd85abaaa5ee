import { fold, specification } from '@baoxue/domain';
import fc from 'fast-check';
import { away, days, SCHOOL_DAYS, schoolDaysBetween, subject } from '../dropout-case/dropout-case.fixtures.js';
import { currentRun, type AttendanceDays } from './absence-run.js';
import { runToTell, toldRun, toldRunDecider, type NoteRun, type RunEvent, type ToldRun } from './told-run.js';

const { decide, evolve, initialState } = toldRunDecider;
const given = specification(toldRunDecider, null);
const [first = '', second = '', third = '', fourth = ''] = SCHOOL_DAYS;
const runOf = (since: string, lastDay: string, schoolDays: number) => ({ ...subject, since, lastDay, schoolDays });
const oneDay: RunEvent = { type: 'RunBegan', run: runOf(first, first, 1) };
const twoDays: RunEvent = { type: 'RunCounted', run: runOf(first, second, 2) };
const looked = (known: AttendanceDays, ...told: readonly RunEvent[]): NoteRun =>
  runToTell(subject, known, toldRun(fold(evolve, initialState(), told)), schoolDaysBetween);
const endedAs = (because: string) => expect.objectContaining({ type: 'RunEnded', run: twoDays.run, because });

describe('A run of absence that others are told of', () => {
  it('B3 F1 begins with the first day, is counted with each further one, and told once', () => {
    given()
      .when(looked(away(1)))
      .then(oneDay);
    given(oneDay)
      .when(looked(away(2), oneDay))
      .then(twoDays);
    given(oneDay, twoDays)
      .when(looked(away(2), oneDay, twoDays))
      .thenNothingHappens();
    given()
      .when(looked(days('present')))
      .thenNothingHappens();
  });

  it.each([
    ['the child is taught', away(2, 'present'), 'taught'],
    ['its absence is excused', away(2, 'sick'), 'excused'],
    ['its last day is corrected', days('unexcused', 'present'), 'corrected'],
  ])('B3 F1 ends when %s, and says why', (_when, known, because) =>
    expect(decide(looked(known, oneDay, twoDays), fold(evolve, initialState(), [oneDay, twoDays]), null)).toEqual([endedAs(because)]),
  );

  it('B3 F1 ends when no school expects the child', () =>
    given(oneDay, twoDays)
      .when({ type: 'NoteRun', run: null, because: 'left' })
      .then({ type: 'RunEnded', run: twoDays.run, because: 'left' }));

  it('B3 F1 is another one after a day in class whose register came late', () =>
    given(oneDay)
      .when(looked(days('unexcused', 'present', 'unexcused'), oneDay))
      .then({ type: 'RunEnded', run: oneDay.run, because: 'taught' }, { type: 'RunBegan', run: runOf(third, third, 1) }));

  it('A5 B3 F1 is told of the class that the child sits in now', () => {
    const there = { ...subject, classId: '6499000001-2025-22-09' };
    given(oneDay)
      .when(runToTell(there, away(1), oneDay.run, schoolDaysBetween))
      .then({ type: 'RunCounted', run: { ...oneDay.run, classId: there.classId } });
  });

  it('B3 F1 comes to the same in whatever order the registers came', () => {
    const marks = fc.array(fc.constantFrom('unexcused', 'present', 'sick'), { minLength: 4, maxLength: 4 });
    const order = fc.shuffledSubarray([first, second, third, fourth], { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(marks, order, (of, arrivals) => {
        const all = Object.fromEntries([first, second, third, fourth].map((day, index) => [day, of[index]])) as AttendanceDays['marks'];
        let [known, state]: [AttendanceDays, ToldRun] = [{ marks: {} }, initialState()];
        for (const day of arrivals) {
          known = { marks: { ...known.marks, [day]: all[day] ?? 'present' } };
          state = fold(evolve, state, decide(runToTell(subject, known, toldRun(state), schoolDaysBetween), state, null));
        }
        const open = currentRun(known, schoolDaysBetween);
        expect(toldRun(state)).toEqual(open && runOf(open.since, open.lastDay, open.schoolDays));
      }),
      { seed: 49 },
    );
  });
});
