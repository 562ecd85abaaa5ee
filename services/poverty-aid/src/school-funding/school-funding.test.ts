import fc from 'fast-check';
import { explainFunding } from './explain-funding.js';
import { countDayOf, fundingOf, totalOf, type CountedStudent, type FundedSchool, type FundingRules } from './school-funding.js';

const rules: FundingRules = { countDay: '09-01', smallVillageSchool: { kinds: ['primary', 'teaching-point'], countsAs: 100 } };
const village: FundedSchool = { kind: 'primary', jurisdictions: ['64', '6403', '640381', '640381105'] };
const inTown: FundedSchool = { ...village, jurisdictions: ['64', '6403', '640381', '640381001'] };
const pupil = (changes: Partial<CountedStudent> = {}): CountedStudent => ({
  stage: 'primary',
  boarding: false,
  special: false,
  migrant: false,
  ...changes,
});
const pupils = (count: number, changes: Partial<CountedStudent> = {}) => Array.from({ length: count }, () => pupil(changes));
const yuanOf = (students: readonly CountedStudent[], school = village, year = '2026') =>
  fundingOf(students, school, year, rules).map(({ kind, stage, count, amountFen }) => [kind, stage, count, amountFen / 100]);

describe('C7 public funds of a school', () => {
  it('are counted on the roll of the school year that is running when the budget year begins', () =>
    expect(countDayOf('2026', rules)).toBe('2025-09-01'));
  it('are so much for each student, by stage, and more for each boarder', () =>
    expect(yuanOf([...pupils(200), ...pupils(50, { stage: 'junior', boarding: true })], { ...village, kind: 'nine-year' })).toEqual([
      ['students', 'primary', 200, 144_000],
      ['students', 'junior', 50, 47_000],
      ['boarders', 'junior', 50, 15_000],
    ]));
  it('count a village school with fewer than 100 students as 100', () => {
    expect(yuanOf(pupils(87))).toEqual([
      ['students', 'primary', 87, 62_640],
      ['small-school', 'primary', 13, 9_360],
    ]);
    expect(totalOf(fundingOf(pupils(87), village, '2026', rules))).toBe(100 * 72_000);
    expect(totalOf(fundingOf(pupils(99), { ...village, kind: 'teaching-point' }, '2026', rules))).toBe(100 * 72_000);
  });
  it('do so for no school of 100 or more, none in a street, no other kind, and none that nobody attends', () => {
    const small = (count: number, school: FundedSchool) =>
      fundingOf(pupils(count), school, '2026', rules).some(({ kind }) => kind === 'small-school');
    expect([small(100, village), small(87, inTown), small(87, { ...village, kind: 'junior' }), small(0, village)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
  it('give 6,000 yuan for a child with special needs in place of the base; the child still counts towards the 100', () =>
    expect(yuanOf([...pupils(97), ...pupils(2, { special: true, boarding: true })])).toEqual([
      ['students', 'primary', 97, 69_840],
      ['special', 'primary', 2, 12_000],
      ['small-school', 'primary', 1, 720],
    ]));
  it('give such a child what every child is given while no amount of its own is known', () =>
    expect(yuanOf(pupils(150, { special: true }), village, '2018')).toEqual([['students', 'primary', 150, 90_000]]));
  it('name a boarders’ line of nothing while its amount is not known', () =>
    expect(yuanOf(pupils(150, { boarding: true }), village, '2018')).toEqual([
      ['students', 'primary', 150, 90_000],
      ['boarders', 'primary', 150, 0],
    ]));
  it('C9 are the same for children of migrant workers, and say how many they are', () => {
    const [mixed] = fundingOf([...pupils(110), ...pupils(10, { migrant: true })], village, '2026', rules);
    const [without] = fundingOf(pupils(120), village, '2026', rules);
    expect(mixed).toEqual({ ...without, migrantCount: 10 });
    expect(mixed && explainFunding(mixed, '2025-09-01', 100)[0]?.zh).toContain('其中随迁子女 10 人，标准相同');
  });
  it('are explained line by line: whom, by which rate, the arithmetic', () => {
    const [students, small] = fundingOf(pupils(87), village, '2026', rules).map((line) => explainFunding(line, '2025-09-01', 100));
    expect(students?.map(({ en }) => en)).toEqual([
      '87 primary students on the roll on 2025-09-01',
      expect.stringContaining('720.00 yuan a student and year'),
      '87 × 720.00 yuan = 62640.00 yuan',
    ]);
    expect(small?.[0]?.zh).toBe('村小学不足 100 人，按 100 人核定：补 13 人（青政办发〔2018〕49号 三（三）3）');
  });
  it('whatever the roll, come to whole fen, whatever the order, and to no less than for one child fewer', () => {
    const student = fc.record({
      stage: fc.constantFrom('primary' as const, 'junior' as const),
      boarding: fc.boolean(),
      special: fc.boolean(),
      migrant: fc.boolean(),
    });
    const kind = fc.constantFrom<FundedSchool['kind']>('primary', 'teaching-point', 'junior', 'nine-year', 'special');
    const year = fc.constantFrom('2018', '2022', '2023', '2024', '2026');
    fc.assert(
      fc.property(fc.array(student, { minLength: 1, maxLength: 130 }), kind, year, (students, schoolKind, budgetYear) => {
        const school = { ...village, kind: schoolKind };
        const lines = fundingOf(students, school, budgetYear, rules);
        expect(lines.every(({ amountFen }) => Number.isSafeInteger(amountFen) && amountFen >= 0)).toBe(true);
        expect(fundingOf([...students].reverse(), school, budgetYear, rules)).toEqual(lines);
        // One child more fills one of the counted places: a primary pupil costs nothing more, anybody else something.
        expect(totalOf(fundingOf(students.slice(1), school, budgetYear, rules))).toBeLessThanOrEqual(totalOf(lines));
      }),
    );
  });
});
