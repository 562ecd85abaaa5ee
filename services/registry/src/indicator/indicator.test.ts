import { daysOf, registersOf } from './attendance-rate.js';
import { childrenBehind, figureOf, type Basis, type Figure } from './indicator.js';
import { daysOfPeriod, periodsFrozenWith } from './period.js';
import { shown, withheldPlaces } from './small-cells.js';

const [A, B] = ['6499000001', '6499000002'] as const;
const everywhere = () => true;
const atA = (schoolId: string | null) => schoolId === A;

describe('A12 dropout rate', () => {
  const basis: Basis = {
    kind: 'dropout-rate',
    period: '2025',
    asOf: '2026-08-31',
    finished: true,
    children: [
      ...Array.from({ length: 997 }, (_, index) => ({ id: `a${index}`, rollSchoolId: A, dropouts: [] })),
      { id: 'b1', rollSchoolId: A, dropouts: [{ schoolId: A, returned: true }] },
      {
        id: 'b2',
        rollSchoolId: A,
        dropouts: [
          { schoolId: A, returned: true },
          { schoolId: A, returned: false },
        ],
      },
      { id: 'b3', rollSchoolId: B, dropouts: [] },
      { id: 'b4', rollSchoolId: null, dropouts: [{ schoolId: B, returned: false }] },
    ],
  };

  it('A12 is dropped out ÷ roll at the start, each child once, returns apart, never rounded away', () => {
    const { terms, forms } = figureOf(basis, atA);
    expect(terms).toEqual({
      'roll-at-start': { children: 999, amount: 999 },
      'dropped-out': { children: 2, amount: 2 },
      returned: { children: 1, amount: 1 },
    });
    expect(forms).toEqual([{ form: 'rate', numerator: 2, denominator: 999, percent: 0.21 }]);
  });

  it('A12 every term leads to its children', () => {
    expect(childrenBehind(basis, everywhere, 'dropped-out').map(({ id }) => id)).toEqual(['b1', 'b2', 'b4']);
    expect(childrenBehind(basis, atA, 'returned')).toEqual([{ id: 'b1', amount: 1 }]);
  });

  it('A12 says when there is no roll', () => {
    expect(figureOf({ ...basis, children: [] }, atA)).toMatchObject({ forms: [{ percent: null }], gaps: [{ code: 'no-roll', count: 1 }] });
  });
});

describe('A12 attendance rate', () => {
  it('A12 counts who is late as there, who is taught at home as not expected, and everybody else who is away as expected', () => {
    expect(daysOf(['present', 'late', 'sick', 'approved-leave', 'unexcused', 'home-taught'])).toEqual({ expected: 5, attended: 2 });
  });

  it('A12 expects a register of each class: one too many in a class hides none that is missing in another', () => {
    const classes = [
      { schoolId: A, taken: 21 },
      { schoolId: A, taken: 18 },
      { schoolId: B, taken: 0 },
    ];
    expect(registersOf([A, B], classes, 20)).toEqual([
      { schoolId: A, expected: 40, taken: 38 },
      { schoolId: B, expected: 20, taken: 0 },
    ]);
  });

  it('A12 is of the registers that were taken, and says how many were not', () => {
    const basis: Basis = {
      kind: 'attendance-rate',
      period: '2026-04',
      asOf: '2026-04-30',
      finished: true,
      children: [
        {
          id: '1',
          atSchools: [
            { schoolId: A, expected: 10, attended: 9 },
            { schoolId: B, expected: 5, attended: 5 },
          ],
        },
      ],
      registers: [
        { schoolId: A, expected: 20, taken: 10 },
        { schoolId: B, expected: 5, taken: 6 },
      ],
    };
    expect(figureOf(basis, everywhere)).toMatchObject({
      terms: { 'days-expected': { children: 1, amount: 15 } },
      forms: [{ percent: 93.33 }],
    });
    expect(figureOf(basis, everywhere).gaps).toEqual([{ code: 'registers-missing', count: 10 }]);
  });
});

it('A12 of disabled children, those whom no school knows count for the city and against the target', () => {
  const basis: Basis = {
    kind: 'disabled-enrolment',
    period: '2025',
    asOf: '2026-04-30',
    finished: false,
    children: [
      { id: '1', schoolId: A, standing: 'enrolled' },
      { id: '2', schoolId: A, standing: 'dropped-out' },
    ],
    unknownCount: 2,
    countedOn: '2026-04-01',
  };
  expect(figureOf(basis, everywhere).forms).toMatchObject([{ numerator: 1, denominator: 4, percent: 25 }]);
  expect(figureOf(basis, atA).forms).toMatchObject([{ numerator: 1, denominator: 2, percent: 50 }]);
});

describe('A12 small cells', () => {
  const JUNIOR = 'junior-consolidation';
  const figure = (graduates: number, died: number, inTransit = 0): Figure => ({
    terms: { graduates: { children: graduates, amount: graduates }, died: { children: died, amount: died } },
    forms: [{ form: 'adjusted', numerator: graduates, denominator: graduates + 1, percent: 98.76 }],
    gaps: [
      { code: 'period-not-over', count: 1 },
      { code: 'in-transit', count: inTransit },
    ],
  });
  const place = (placeId: string, ...counts: Parameters<typeof figure>) => ({ placeId, of: 'town', figure: figure(...counts) });

  it('A12 a figure with one to four children in a term shows no count and whole per cents', () => {
    expect(shown(JUNIOR, figure(80, 1, 12), true)).toEqual({
      terms: [
        { term: 'graduates', children: null, amount: null },
        { term: 'died', children: null, amount: null },
      ],
      forms: [{ form: 'adjusted', numerator: null, denominator: null, percent: 98 }],
      gaps: [
        { code: 'period-not-over', count: 1 },
        { code: 'in-transit', count: null },
      ],
    });
    expect(shown(JUNIOR, figure(3, 0), true).forms).toMatchObject([{ percent: null }]);
  });

  it('A12 a dropout is not rounded away in whole per cents either', () => {
    const rare: Figure = { terms: {}, forms: [{ form: 'rate', numerator: 1, denominator: 900, percent: 0.12 }], gaps: [] };
    expect(shown('dropout-rate', rare, true).forms).toMatchObject([{ percent: 1 }]);
  });

  it('A12 one to four children in a gap are as few as in a term', () =>
    expect([...withheldPlaces([place('1', 90, 0, 2), place('2', 80, 0, 5), place('3', 60, 0)])]).toEqual(['1', '3']));

  it('A12 is not withheld alone: the rest of the town would give it away', () => {
    expect([...withheldPlaces([place('1', 90, 0), place('2', 80, 2), place('3', 60, 5)])]).toEqual(['2', '3']);
    expect([...withheldPlaces([place('1', 90, 1), place('2', 80, 2), place('3', 60, 5)])]).toEqual(['1', '2']);
    expect([...withheldPlaces([place('1', 90, 0), place('2', 80, 5)])]).toEqual([]);
  });
});

it('A12 periods are school years and months; in autumn the year before is frozen once more', () => {
  expect(daysOfPeriod('2025')).toEqual({ from: '2025-09-01', to: '2026-08-31' });
  expect(daysOfPeriod('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(daysOfPeriod('2026-12')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  expect(periodsFrozenWith('junior-consolidation', '2026-09', '2026')).toEqual(['2026', '2025']);
});
