import fc from 'fast-check';
import { DISABILITY_KINDS } from '../certificate/certificate.js';
import { countsOf, type FrozenChild } from './enrolment-rate.js';
import { monthBefore, recomputes, recount, withoutChild, type EnrolmentSnapshot } from './enrolment-snapshot.js';

const target = { ages: [8, 14], percent: 95, threeCategories: ['visual', 'hearing', 'intellectual'] } as const;
const on = '2026-05-31';
const snapshotOf = (children: readonly FrozenChild[]): EnrolmentSnapshot => ({
  place: '640381',
  month: '2026-05',
  on,
  frozenAt: '2026-06-01T00:00:01.000Z',
  list: { importId: 'import-1', sourceList: '残联名单', committedAt: '2026-05-13T01:00:00.000Z' },
  target,
  counts: countsOf(children, target, on).counts,
  sealedChildren: 'sealed',
});
const someChild: fc.Arbitrary<FrozenChild> = fc.record({
  certificateId: fc.uuid(),
  studentId: fc.constantFrom('s1', null),
  bornOn: fc.integer({ min: 2009, max: 2020 }).map((year) => `${year}-06-01`),
  kind: fc.constantFrom(...DISABILITY_KINDS),
  lifeStatus: fc.constantFrom('enrolled' as const, 'left' as const, 'died' as const, null),
  isDroppedOut: fc.boolean(),
});

describe('D5 A12 a frozen month', () => {
  it('comes out the same from its facts, whatever their order', () =>
    fc.assert(
      fc.property(fc.array(someChild), (children) => {
        expect(recomputes(snapshotOf(children), [...children].reverse())).toBe(true);
      }),
    ));
  it('G4 comes out the same without the child behind a fact, whose birth date nobody has any more', () =>
    fc.assert(
      fc.property(fc.array(someChild), (children) => {
        const without = withoutChild(children, 's1', on);
        expect(recomputes(snapshotOf(children), without)).toBe(true);
        expect(without.some(({ studentId }) => studentId === 's1')).toBe(false);
      }),
    ));
  it('does not, once a fact is another', () => {
    const child: FrozenChild = {
      certificateId: 'c1',
      studentId: null,
      bornOn: '2016-01-01',
      kind: 'hearing',
      lifeStatus: 'enrolled',
      isDroppedOut: false,
    };
    expect(recomputes(snapshotOf([child]), [{ ...child, lifeStatus: null }])).toBe(false);
    expect(recomputes(snapshotOf([child]), [])).toBe(false);
  });
  it('names who is not enrolled, whom no school knows among them', () => {
    const unknown: FrozenChild = {
      certificateId: 'c1',
      studentId: null,
      bornOn: '2016-01-01',
      kind: 'hearing',
      lifeStatus: null,
      isDroppedOut: false,
    };
    expect(recount(snapshotOf([unknown]), [unknown]).notEnrolled).toEqual([{ certificateId: 'c1', studentId: null, standing: 'unknown' }]);
  });
  it('is the month before, with its last day', () =>
    expect(['2026-06-01', '2026-03-15', '2024-03-01', '2026-01-01'].map(monthBefore)).toEqual([
      { month: '2026-05', lastDay: '2026-05-31' },
      { month: '2026-02', lastDay: '2026-02-28' },
      { month: '2024-02', lastDay: '2024-02-29' },
      { month: '2025-12', lastDay: '2025-12-31' },
    ]));
});
