import fc from 'fast-check';
import { addDays, fold, specification } from '@baoxue/domain';
import { assess, termStretches } from './assess.js';
import { entitlementRule, sums, takeable, type Entitlement, type EntitlementCommand, type EntitlementEvent } from './entitlement.js';
import { sumOf } from './entitlement-line.js';
import { autumn, enrolled, factsOf, poor, someFacts } from './entitlement.fixtures.js';
import { explain } from './explain.js';
import type { StudentFacts } from './facts.js';
import { standingOf } from './standing.js';

const SCHOOL = '6499000001';
const context = { today: '2025-10-01' };
const given = specification(entitlementRule, context);
const assessOf = (facts: StudentFacts): EntitlementCommand => ({
  type: 'Assess',
  studentId: 's',
  termId: autumn.id,
  target: assess(facts, autumn),
  standing: standingOf(termStretches(facts, autumn)),
});
const after = (...commands: EntitlementCommand[]): Entitlement =>
  commands.reduce<Entitlement>(
    (state, command) => fold(entitlementRule.evolve, state, entitlementRule.decide(command, state, context)),
    entitlementRule.initialState(),
  );
const take = (batchId: string, schoolIds = [SCHOOL]): EntitlementCommand => ({ type: 'TakeIntoBatch', batchId, schoolIds });
const settle = (batchId: string, outcome: 'paid' | 'not-paid'): EntitlementCommand => ({
  type: 'Settle',
  batchId,
  outcome,
  on: '2025-10-20',
});
const sumsOf = (state: Entitlement) => (state.status === 'none' ? null : sums(state));
const linesOf = (state: Entitlement) => (state.status === 'none' ? [] : state.lines);
const moved = factsOf({ enrolments: [enrolled(), enrolled({ from: '2025-10-16', sequence: 2, schoolId: '6499000002' })] });

describe('C3 an entitlement', () => {
  it('is assessed once while the facts stay', () =>
    given
      .state(after(assessOf(factsOf())))
      .when(assessOf(factsOf()))
      .thenNothingHappens());
  it('is nothing for a child who was never enrolled', () =>
    given()
      .when(assessOf(factsOf({ enrolments: [] })))
      .thenNothingHappens());
  it('is assessed anew while it is due', () => {
    const state = after(assessOf(factsOf()), assessOf(moved));
    expect(sumsOf(state)).toEqual({ entitledFen: 62_500, paidFen: 0, inBatchFen: 0, dueFen: 62_500 });
  });
  it('is adjusted beside what was paid when a fact changes back in time', () => {
    const paid = after(assessOf(factsOf()), take('b1'), settle('b1', 'paid'));
    const state = after(assessOf(factsOf()), take('b1'), settle('b1', 'paid'), assessOf(moved));
    expect(linesOf(state).filter(({ batchId }) => batchId)).toEqual(linesOf(paid).filter(({ batchId }) => batchId));
    const due = linesOf(state).filter(({ batchId, form }) => !batchId && form === 'cash');
    expect(due.map(({ kind, schoolId, amountFen }) => [kind, schoolId, amountFen])).toEqual([
      ['adjustment', SCHOOL, -43_997],
      ['assessed', '6499000002', 43_997],
    ]);
    expect(sumsOf(state)).toEqual({ entitledFen: 62_500, paidFen: 62_500, inBatchFen: 0, dueFen: 0 });
  });
  it('C5 pays nothing at the new school when the old school was paid for the whole term', () =>
    expect(takeable(after(assessOf(factsOf()), take('b1'), settle('b1', 'paid'), assessOf(moved)), ['6499000002'])).toEqual([]));
  it('C5 takes a debt off the next payment', () => {
    const poorer = factsOf({ ledgers: [poor({ leftOn: '2025-11-01' })] });
    const back = factsOf({ ledgers: [poor({ leftOn: '2025-11-01' }), poor({ from: '2025-12-01' })] });
    const state = after(assessOf(factsOf()), take('b1'), assessOf(poorer), assessOf(back), take('b2'));
    expect(sumsOf(state)?.entitledFen).toBe(sumOf(assess(back, autumn)));
  });
  it('C5 is due again when the bank did not pay', () => {
    const state = after(assessOf(factsOf()), take('b1'), settle('b1', 'not-paid'));
    expect(sumsOf(state)).toMatchObject({ dueFen: 62_500, inBatchFen: 0, paidFen: 0 });
  });
  it('C5 is due again beside the untouched payment when the bank sent it back', () => {
    const paid = after(assessOf(factsOf()), take('b1'), settle('b1', 'paid'));
    const state = after(assessOf(factsOf()), take('b1'), settle('b1', 'paid'), settle('b1', 'not-paid'), assessOf(factsOf()));
    for (const line of linesOf(paid).filter(({ paidOn }) => paidOn !== null)) expect(linesOf(state)).toContainEqual(line);
    expect(sumsOf(state)).toEqual({ entitledFen: 62_500, paidFen: 0, inBatchFen: 0, dueFen: 62_500 });
  });
  it('C5 is sent back once', () =>
    given
      .state(after(assessOf(factsOf()), take('b1'), settle('b1', 'paid'), settle('b1', 'not-paid')))
      .when(settle('b1', 'not-paid'))
      .thenNothingHappens());
  it('C5 is taken into a batch once', () =>
    given
      .state(after(assessOf(factsOf()), take('b1')))
      .when(take('b1'))
      .thenNothingHappens());

  it('is explained sentence by sentence, in both languages', () => {
    const line = linesOf(after(assessOf(factsOf()))).find(({ item }) => item === 'living-subsidy');
    const sentences = line ? explain(line) : [];
    expect(sentences.map(({ zh }) => zh)).toEqual([
      '自 2024-09-01 起就读于本校',
      '自 2024-03-01 起列入建档立卡台账',
      '自 2024-09-01 起住校',
      expect.stringMatching(/^家庭经济困难学生生活补助：2024-09-01 起的标准，每生每学年 1250\.00 元（.*待核实）$/),
      '2025-09-01 至 2026-01-30，152 天（本学期共 152 天）：625.00 元',
    ]);
    expect(sentences.map(({ en }) => en).join(' ')).toContain('On the ledger registered poor 建档立卡 since 2024-03-01');
  });
});

describe('C3 C5 an adjustment names the fact that changed', () => {
  /** Paid on the first facts; then the others come to be known, one after the other. */
  const causesAfter = (before: StudentFacts, ...later: readonly StudentFacts[]) => {
    const state = after(assessOf(before), take('b1'), settle('b1', 'paid'), ...later.map(assessOf));
    return linesOf(state).flatMap(({ causes }) => causes.map(({ fact, from, to }) => [fact, from, to]));
  };
  const end = autumn.to;

  it.each<[string, StudentFacts, StudentFacts, string, string]>([
    ['a ledger that was left', factsOf(), factsOf({ ledgers: [poor({ leftOn: '2025-11-01' })] }), 'ledger', '2025-11-01'],
    [
      'a change of boarding',
      factsOf(),
      factsOf({ enrolments: [enrolled(), enrolled({ from: '2025-10-16', sequence: 2, boarding: false })] }),
      'boarding',
      '2025-10-16',
    ],
    ['a transfer', factsOf(), moved, 'school', '2025-10-16'],
    [
      'a suspension',
      factsOf(),
      factsOf({ enrolments: [enrolled(), enrolled({ from: '2025-12-01', sequence: 2, lifeStatus: 'suspended' })] }),
      'enrolment',
      '2025-12-01',
    ],
    [
      'another stage',
      factsOf(),
      factsOf({ enrolments: [enrolled(), enrolled({ from: '2025-12-01', sequence: 2, grade: '21' })] }),
      'stage',
      '2025-12-01',
    ],
  ])('%s', (_what, before, now, fact, from) => expect(causesAfter(before, now)).toEqual([[fact, from, end]]));

  it('a payment that the bank sent back', () => {
    const state = after(assessOf(factsOf()), take('b1'), settle('b1', 'paid'), settle('b1', 'not-paid'), assessOf(factsOf()));
    expect(linesOf(state).at(-1)?.causes).toMatchObject([{ fact: 'payment-returned' }]);
  });
  it('a payment sent back after a later batch had taken the difference, and nothing that this one knew', () => {
    const off = factsOf({ ledgers: [poor({ leftOn: '2025-11-01' })] });
    const paid = [assessOf(off), take('b1'), settle('b1', 'paid'), assessOf(factsOf()), take('b2'), settle('b2', 'paid')];
    const state = after(...paid, settle('b1', 'not-paid'), assessOf(factsOf()));
    expect(
      linesOf(state)
        .at(-1)
        ?.causes.map(({ fact }) => fact),
    ).toEqual(['payment-returned']);
  });
  it('by what stood when a batch took the last line, whatever was paid before', () => {
    const off = factsOf({ ledgers: [poor({ leftOn: '2025-11-01' })] });
    const back = factsOf({ ledgers: [poor({ leftOn: '2025-11-01' }), poor({ from: '2025-12-01' })] });
    const again = factsOf({ ledgers: [poor()] });
    const state = after(assessOf(off), take('b1'), assessOf(back), take('b2'), assessOf(again));
    expect(linesOf(state).at(-1)?.causes).toMatchObject([{ fact: 'ledger', from: '2025-11-01', to: '2025-11-30', was: { ledger: null } }]);
  });
  it('whatever order it became known in, and not for lines that are no adjustment', () => {
    const off = factsOf({ ledgers: [poor({ leftOn: '2025-11-01' })] });
    expect(causesAfter(factsOf(), off, factsOf(), moved)).toEqual(causesAfter(factsOf(), moved));
    expect(linesOf(after(assessOf(factsOf()), assessOf(moved))).flatMap(({ causes }) => causes)).toEqual([]);
  });
  it('in a sentence that says what was and what is', () => {
    const off = factsOf({ ledgers: [poor({ leftOn: '2025-11-01' })] });
    const line = linesOf(after(assessOf(factsOf()), take('b1'), assessOf(off))).at(-1);
    expect(line && explain(line)[1]).toEqual({
      zh: '变动事实：台账变动，2025-11-01 至 2026-01-30，原为“列入建档立卡台账”，现为“不在困难家庭台账”',
      en: 'What changed: the ledger changed, 2025-11-01 to 2026-01-30, from "on the ledger registered poor 建档立卡" to "on no ledger in hardship"',
    });
  });
});

describe('C3 C5 whatever happens', () => {
  const someStep = fc.oneof(
    someFacts.map((facts) => ({ assess: facts })),
    fc.record({ batch: fc.integer({ min: 1, max: 4 }), school: fc.constantFrom(SCHOOL, '6499000002', '6499000003') }),
    fc.record({ settle: fc.integer({ min: 1, max: 4 }), outcome: fc.constantFrom('paid' as const, 'not-paid' as const) }),
  );

  it('lines sum to the facts, taken and paid lines never change, and no batch pays less than nothing', () =>
    fc.assert(
      fc.property(fc.array(someStep, { maxLength: 12 }), (steps) => {
        let state = entitlementRule.initialState();
        let latest: StudentFacts | null = null;
        for (const step of steps) {
          const command: EntitlementCommand =
            'assess' in step
              ? assessOf(step.assess)
              : 'batch' in step
                ? take(`b${step.batch}`, [step.school])
                : settle(`b${step.settle}`, step.outcome);
          if ('batch' in step && state.status === 'none') continue;
          const before = linesOf(state);
          const events: readonly EntitlementEvent[] = entitlementRule.decide(command, state, context);
          for (const event of events) if (event.type === 'LinesTaken') expect(event.amountFen).toBeGreaterThan(0);
          state = fold(entitlementRule.evolve, state, events);
          if ('assess' in step) latest = step.assess;
          const now = linesOf(state);
          // Every adjustment says why.
          for (const line of now) expect(line.causes.length > 0).toBe(line.kind === 'adjustment');
          for (const line of before.filter(({ paidOn }) => paidOn !== null)) expect(now).toContainEqual(line);
          if (command.type === 'Assess')
            for (const line of before.filter(({ batchId }) => batchId !== null)) expect(now).toContainEqual(line);
          expect(new Set(now.map(({ number }) => number)).size).toBe(now.length);
          // A payment sent back is due again with the assessment that the service makes next.
          const sentBack = events.some(({ type }) => type === 'PaymentSentBack');
          if (sentBack && latest) state = fold(entitlementRule.evolve, state, entitlementRule.decide(assessOf(latest), state, context));
          const cash = linesOf(state).filter(({ form }) => form === 'cash');
          if (latest) expect(sumOf(cash)).toBe(sumOf(assess(latest, autumn).filter(({ form }) => form === 'cash')));
        }
      }),
    ));

  it('C5 nobody is paid twice for one period, whatever schools the child moves between and however the bank answers', () => {
    // One poor boarder all term: wherever the days are spent, they are worth one term's subsidy.
    const WHOLE_TERM_FEN = 62_500;
    const schools = [SCHOOL, '6499000002', '6499000003'];
    const someMove = fc.record({ day: fc.integer({ min: -40, max: 170 }), to: fc.constantFrom(...schools) });
    const someStep = fc.oneof(
      someMove.map((move) => ({ move })),
      fc.record({ batch: fc.integer({ min: 1, max: 6 }), at: fc.subarray(schools, { minLength: 1 }) }),
      fc.record({ settle: fc.integer({ min: 1, max: 6 }), outcome: fc.constantFrom('paid' as const, 'not-paid' as const) }),
    );
    fc.assert(
      fc.property(fc.array(someStep, { maxLength: 25 }), (steps) => {
        let enrolments = [enrolled()];
        const apply = (state: Entitlement, command: EntitlementCommand): Entitlement =>
          fold(entitlementRule.evolve, state, entitlementRule.decide(command, state, context));
        let state = apply(entitlementRule.initialState(), assessOf(factsOf({ enrolments })));
        for (const step of steps) {
          if ('move' in step) {
            const from = addDays(autumn.from, step.move.day);
            enrolments = [...enrolments, enrolled({ from, schoolId: step.move.to, sequence: enrolments.length + 1 })];
          }
          if ('batch' in step) state = apply(state, take(`b${step.batch}`, step.at));
          if ('settle' in step) state = apply(state, settle(`b${step.settle}`, step.outcome));
          // The service assesses anew after every move and every payment that did not stay.
          if (!('batch' in step)) state = apply(state, assessOf(factsOf({ enrolments })));
          const { paidFen = 0, inBatchFen = 0 } = sumsOf(state) ?? {};
          expect(paidFen + inBatchFen).toBeLessThanOrEqual(WHOLE_TERM_FEN);
        }
      }),
    );
  });
});
