import fc from 'fast-check';
import { standings } from './certificate-standing.js';

const rules = { today: '2026-05-12', validForYears: 10 };
const first = { id: 'first', issuedOn: '2014-03-01' };
const regraded = { id: 'regraded', issuedOn: '2020-09-01' };

describe('D1 a certificate', () => {
  it('is in force for ten years from its day of issue', () => {
    expect(standings([regraded], rules).get('regraded')).toEqual({ standing: 'in-force', validUntil: '2030-09-01' });
    expect(standings([regraded], { ...rules, today: '2030-09-01' }).get('regraded')?.standing).toBe('in-force');
    expect(standings([regraded], { ...rules, today: '2030-09-02' }).get('regraded')?.standing).toBe('expired');
  });

  it('is superseded, and kept, once the child is graded anew', () => {
    const standing = standings([first, regraded], rules);
    expect([standing.get('first')?.standing, standing.get('regraded')?.standing]).toEqual(['superseded', 'in-force']);
  });

  it('counts for nothing before its day of issue', () => {
    const ahead = standings([first, { id: 'ahead', issuedOn: '2026-05-13' }], rules);
    expect([ahead.get('ahead')?.standing, ahead.get('first')?.standing]).toEqual(['not-yet-issued', 'expired']);
  });

  it('ends on 28 February when it was issued on a leap day', () =>
    expect(standings([{ id: 'leap', issuedOn: '2016-02-29' }], rules).get('leap')?.validUntil).toBe('2026-02-28'));

  it('stands the same in whatever order the lists arrived, and at most one is in force', () => {
    const days = fc.integer({ min: 2010, max: 2027 }).map((year) => `${year}-06-15`);
    const certificates = fc.uniqueArray(fc.record({ id: fc.uuid(), issuedOn: days }), { selector: ({ id }) => id, maxLength: 8 });
    const arrivals = certificates.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(arrivals, ([inOrder, shuffled]) => {
        const standing = standings(shuffled, rules);
        expect([...standing].sort()).toEqual([...standings(inOrder, rules)].sort());
        expect([...standing.values()].filter((each) => each.standing === 'in-force').length).toBeLessThanOrEqual(1);
      }),
      { seed: 49 },
    );
  });
});
