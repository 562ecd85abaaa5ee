import fc from 'fast-check';
import { isHomeTaughtOn, type PlacementStep } from './home-taught.js';

const atHome: PlacementStep = { sequence: 1, from: '2026-05-13', homeTaught: true };
const backInClass: PlacementStep = { sequence: 2, from: '2026-09-01', homeTaught: false };

describe('D7 a child taught at home', () => {
  it('is expected in class while nothing is decided', () => expect(isHomeTaughtOn([], '2026-05-13')).toBe(false));
  it('is not expected from the first day of the placement', () => {
    expect(['2026-05-12', '2026-05-13'].map((day) => isHomeTaughtOn([atHome], day))).toEqual([false, true]);
  });
  it('is expected again once another placement begins', () => {
    expect(['2026-08-31', '2026-09-01'].map((day) => isHomeTaughtOn([atHome, backInClass], day))).toEqual([true, false]);
  });

  it('is known alike in whatever order the decisions are read', () => {
    const months = fc.integer({ min: 1, max: 9 }).map((month) => `2026-0${month}-01`);
    const steps = fc
      .array(fc.tuple(months, fc.boolean()), { maxLength: 6 })
      .map((list) => list.map(([from, homeTaught], index): PlacementStep => ({ sequence: index + 1, from, homeTaught })));
    const readings = steps.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(readings, months, ([inOrder, shuffled], day) => {
        expect(isHomeTaughtOn(shuffled, day)).toBe(isHomeTaughtOn(inOrder, day));
      }),
      { seed: 49 },
    );
  });
});
