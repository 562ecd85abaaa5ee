import fc from 'fast-check';
import { LEDGER_CATEGORIES } from '@baoxue/contracts';
import { addDays } from '@baoxue/domain';
import type { TermDays } from './assess.js';
import type { EnrolmentFact, LedgerFact, MealFact, StudentFacts } from './facts.js';

/** Two terms of one school year; the year's whole is the two together. */
export const autumn: TermDays = { id: '2025-autumn', from: '2025-09-01', to: '2026-01-30' };
export const spring: TermDays = { id: '2025-spring', from: '2026-03-02', to: '2026-07-10' };

export const CITY = ['64', '6403', '640381'];

export const enrolled = (changes: Partial<EnrolmentFact> = {}): EnrolmentFact => ({
  from: '2024-09-01',
  sequence: 1,
  schoolId: '6499000001',
  grade: '13',
  boarding: true,
  lifeStatus: 'enrolled',
  jurisdictions: CITY,
  ...changes,
});

export const poor = (changes: Partial<LedgerFact> = {}): LedgerFact => ({
  category: 'registered-poor',
  from: '2024-03-01',
  leftOn: null,
  ...changes,
});

export const factsOf = (facts: Partial<StudentFacts> = {}): StudentFacts => ({
  enrolments: [enrolled()],
  ledgers: [poor()],
  meals: [],
  ...facts,
});

const SCHOOLS = ['6499000001', '6499000002', '6499000003'];
const dayBetween = (from: string, days: number) => fc.integer({ min: 0, max: days }).map((offset) => addDays(from, offset));
/** Days from well before the autumn term to well after the spring term. */
const someDay = dayBetween('2025-07-01', 420);

const someEnrolment = fc.record({
  from: someDay,
  schoolId: fc.constantFrom(...SCHOOLS),
  grade: fc.constantFrom('11', '16', '21', '23'),
  boarding: fc.boolean(),
  lifeStatus: fc.constantFrom('enrolled' as const, 'enrolled' as const, 'enrolled' as const, 'suspended' as const, 'left' as const),
  jurisdictions: fc.constant(CITY),
});

const someLedger: fc.Arbitrary<LedgerFact> = fc
  .record({ category: fc.constantFrom(...LEDGER_CATEGORIES), from: someDay, stay: fc.option(fc.integer({ min: 0, max: 300 })) })
  .map(({ category, from, stay }) => ({ category, from, leftOn: stay === null ? null : addDays(from, stay) }));

const someMeals: fc.Arbitrary<MealFact> = fc.record({
  schoolId: fc.constantFrom(...SCHOOLS),
  servedOn: fc.uniqueArray(someDay, { maxLength: 30 }),
  notTakenOn: fc.uniqueArray(someDay, { maxLength: 10 }),
});

/** A child's facts as they may come about: moves, changes of boarding, ledgers, meals. */
export const someFacts: fc.Arbitrary<StudentFacts> = fc.record({
  enrolments: fc
    .array(someEnrolment, { minLength: 1, maxLength: 6 })
    .map((all) => all.map((fact, index): EnrolmentFact => ({ ...fact, sequence: index + 1 }))),
  ledgers: fc.array(someLedger, { maxLength: 4 }),
  meals: fc.array(someMeals, { maxLength: 2 }),
});
