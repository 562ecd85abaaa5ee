import fc from 'fast-check';
import { HARDSHIP_CATEGORIES } from '@baoxue/contracts';
import { addDays, daysBetween } from '@baoxue/domain';
import { assess, type TermDays } from './assess.js';
import { autumn, someFacts, spring } from './entitlement.fixtures.js';
import type { StudentFacts } from './facts.js';

const CHILDREN = 400;

/** The subsidy of one day, told anew from the policy's words: no rate table, no stretch, no line of the programme is asked. */
function fenOfDay({ enrolments, ledgers }: StudentFacts, day: string, term: TermDays): { schoolId: string; fen: number } | null {
  const told = enrolments.filter(({ from }) => from <= day).sort((a, b) => b.sequence - a.sequence)[0];
  if (told?.lifeStatus !== 'enrolled') return null;
  const isPoor = ledgers.some(
    ({ category, from, leftOn }) =>
      (HARDSHIP_CATEGORIES as readonly string[]).includes(category) && from <= day && !(leftOn !== null && leftOn <= day),
  );
  if (!isPoor) return null;
  const yuanAYear = (told.grade[0] === '1' ? 1250 : 1500) / (told.boarding ? 1 : 2);
  const fenATerm = (yuanAYear * 100) / 2;
  const length = daysBetween(term.from, term.to) + 1;
  const at = daysBetween(term.from, day);
  const paidBefore = Math.floor((fenATerm * at) / length);
  return { schoolId: told.schoolId, fen: Math.floor((fenATerm * (at + 1)) / length) - paidBefore };
}

describe('C3 a year of a generated city', () => {
  const city = fc.sample(someFacts, { numRuns: CHILDREN, seed: 201849 });

  it.each([autumn, spring])('comes to the same fen as an independent calculation, school by school: $id', (term) => {
    const [ours, theirs] = [new Map<string, number>(), new Map<string, number>()];
    const add = (sums: Map<string, number>, schoolId: string, fen: number) => sums.set(schoolId, (sums.get(schoolId) ?? 0) + fen);
    for (const facts of city) {
      for (const line of assess(facts, term)) if (line.item === 'living-subsidy') add(ours, line.schoolId, line.amountFen);
      for (let day = term.from; day <= term.to; day = addDays(day, 1)) {
        const due = fenOfDay(facts, day, term);
        if (due) add(theirs, due.schoolId, due.fen);
      }
    }
    expect([...ours.values()].every((fen) => fen > 0)).toBe(true);
    expect(new Map([...ours].sort())).toEqual(new Map([...theirs].sort()));
  });

  it('C4 serves as many meals as were taken, each at five yuan', () => {
    for (const term of [autumn, spring]) {
      const lines = city.flatMap((facts) => assess(facts, term)).filter(({ item }) => item === 'nutrition-meal');
      const taken = city.flatMap(({ enrolments, meals }) =>
        [
          ...new Set(
            meals.flatMap(({ schoolId, servedOn, notTakenOn }) =>
              servedOn.filter((day) => !notTakenOn.includes(day)).map((day) => `${day}|${schoolId}`),
            ),
          ),
        ].filter((key) => {
          const [day = '', schoolId] = key.split('|');
          const told = enrolments.filter(({ from }) => from <= day).sort((a, b) => b.sequence - a.sequence)[0];
          return term.from <= day && day <= term.to && told?.lifeStatus === 'enrolled' && told.schoolId === schoolId;
        }),
      );
      expect(lines.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(taken.length * 500);
    }
  });
});
