import fc from 'fast-check';
import { DISABILITY_KINDS } from '../certificate/certificate.js';
import { ageOn, ENROLMENT_STANDINGS, rateOf, standingOf, type EnrolmentCounts, type ListedChild } from './enrolment-rate.js';

const target = { ages: [8, 14], percent: 95, threeCategories: ['visual', 'hearing', 'intellectual'] } as const;
const ON = '2026-05-12';
const child: ListedChild = { bornOn: '2016-01-01', kind: 'hearing', lifeStatus: 'enrolled', isDroppedOut: false };
const standing = (changes: Partial<ListedChild> = {}) => standingOf({ ...child, ...changes }, target, ON);
const counts = (changes: Partial<EnrolmentCounts>): EnrolmentCounts => ({
  enrolled: 0,
  'dropped-out': 0,
  'not-enrolled': 0,
  unknown: 0,
  ...changes,
});

describe('D5 A12 a child of the federation’s list', () => {
  it('is enrolled, dropped out, enrolled nowhere, or known to no school', () =>
    expect([
      standing(),
      standing({ isDroppedOut: true }),
      standing({ lifeStatus: 'left' }),
      standing({ lifeStatus: 'in-transit' }),
      standing({ lifeStatus: null }),
    ]).toEqual(['enrolled', 'dropped-out', 'not-enrolled', 'not-enrolled', 'unknown']));
  it('counts from the eighth birthday to the day before the fifteenth', () =>
    expect(['2018-05-13', '2018-05-12', '2011-05-13', '2011-05-12'].map((bornOn) => standing({ bornOn }))).toEqual([
      null,
      'enrolled',
      'enrolled',
      null,
    ]));
  it('counts with one of the three categories, and while it lives', () =>
    expect([standing({ kind: 'physical' }), standing({ lifeStatus: 'died' })]).toEqual([null, null]));
  it('born on 29 February is a year older on 1 March', () =>
    expect([ageOn('2016-02-29', '2024-02-28'), ageOn('2016-02-29', '2025-02-28'), ageOn('2016-02-29', '2025-03-01')]).toEqual([7, 8, 9]));
});

describe('D5 A12 the enrolment of children with a disability', () => {
  it('is the share of all, whom no school knows included', () =>
    expect(rateOf(counts({ enrolled: 19, unknown: 1 }))).toEqual({ denominator: 20, percent: 95 }));
  it('is not rounded up to the target', () => expect(rateOf(counts({ enrolled: 18_999, unknown: 1_001 })).percent).toBe(94.99));
  it('cannot be said of nobody', () => expect(rateOf(counts({}))).toEqual({ denominator: 0, percent: null }));
  it('has every counted child in one term, and never more enrolled than children', () => {
    const someChild: fc.Arbitrary<ListedChild> = fc.record({
      bornOn: fc.integer({ min: 2005, max: 2024 }).map((year) => `${year}-06-15`),
      kind: fc.constantFrom(...DISABILITY_KINDS),
      lifeStatus: fc.constantFrom('enrolled' as const, 'left' as const, 'suspended' as const, 'died' as const, null),
      isDroppedOut: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(someChild), (children) => {
        const standings = children.map((each) => standingOf(each, target, ON)).filter((each) => each !== null);
        const all = Object.fromEntries(ENROLMENT_STANDINGS.map((each) => [each, standings.filter((one) => one === each).length]));
        const { denominator, percent } = rateOf(all as EnrolmentCounts);
        expect(denominator).toBe(standings.length);
        expect(percent ?? 0).toBeLessThanOrEqual(100);
        expect(percent === 100).toBe(denominator > 0 && all['enrolled'] === denominator);
      }),
      { seed: 49 },
    );
  });
});
