import { parseIdNumber } from '@baoxue/pii';
import { compare } from './comparison.js';
import { certificateRows, demoSchool, ledgerRows, studentRows } from './demo-school.js';
import { promisedFacts } from './promised-facts.js';
import { percentile, reportOf } from './report.js';

describe('The demonstration school', () => {
  const schools = [demoSchool('2025'), demoSchool('2025', { number: 29, classes: 2, studentsPerClass: 8 })];

  it('has valid ID numbers, each of one child', () => {
    const numbers = schools.flatMap(({ students }) => students.map(({ idNumber }) => idNumber));
    for (const number of numbers) expect(parseIdNumber(number, { today: '2026-04-28' })).toMatchObject({ number, sex: 'male' });
    expect(new Set(numbers).size).toBe(76);
  });

  it('has a name for each child, and lists of those it concerns', () => {
    const [large, small] = schools.map((school) => [studentRows(school).length, ledgerRows(school).length, certificateRows(school).length]);
    expect([large, small]).toEqual([
      [60, 9, 9],
      [16, 6, 4],
    ]);
    expect(new Set(schools[0]?.students.map(({ name }) => name)).size).toBe(60);
  });

  it('has children for every path of the story, each promise made once', () => {
    for (const school of schools) {
      const promised = promisedFacts(school);
      expect(new Set(promised).size).toBe(promised.length);
      for (const status of ['CLOSED', 'RE_BASED', 'COMPLETED'])
        expect(promised.some((fact) => fact.endsWith(`poverty-aid: review ${status}`))).toBe(true);
    }
  });
});

describe('The comparison of what was promised with what stands', () => {
  it('finds nothing when each promise is kept once, in any order', () =>
    expect(compare(['a', 'b'], ['b', 'a'])).toEqual({ lost: [], duplicated: [] }));

  it('names what is lost, what stands twice, and what nobody promised', () =>
    expect(compare(['a', 'b'], ['b', 'b', 'c'])).toEqual({ lost: ['a'], duplicated: ['b', 'c'] }));
});

it('The report counts the registers that stand, not those that were promised', () => {
  const facts = ['class 1: register of day 1 with 20 marks', 'class 1: register of day 2 with 19 marks', '1 registry: registered'];
  const { rollsTaken } = reportOf(
    { facts, events: [], children: [] },
    { lost: ['class 1: register of day 2 with 20 marks'], duplicated: [] },
  );
  expect(rollsTaken).toBe(2);
});

describe('A percentile', () => {
  it.each([
    [0.5, 3],
    [0.95, 5],
    [0.2, 1],
  ])('of %d is a value that was measured', (share, value) => expect(percentile([5, 3, 1, 2, 4], share)).toBe(value));

  it('of nothing is unknown', () => expect(percentile([], 0.5)).toBeNull());
});
