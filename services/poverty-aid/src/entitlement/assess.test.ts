import fc from 'fast-check';
import { addDays, daysBetween } from '@baoxue/domain';
import { aidRateById } from '@baoxue/rules';
import { assess, termShare, type AssessedLine } from './assess.js';
import { sumOf } from './entitlement-line.js';
import { autumn, enrolled, factsOf, poor, someFacts, spring } from './entitlement.fixtures.js';
import { factsOfRecord, stretchesOf, type StudentFacts } from './facts.js';

const daysCounted = (facts: StudentFacts): readonly string[] =>
  stretchesOf(facts, autumn, []).flatMap(({ from, to, state }) =>
    state ? Array.from({ length: daysBetween(from, to) + 1 }, (_, offset) => addDays(from, offset)) : [],
  );
const living = (lines: readonly AssessedLine[]) => lines.filter(({ item }) => item === 'living-subsidy');
const shown = (lines: readonly AssessedLine[]) =>
  living(lines).map(({ schoolId, from, to, units, amountFen }) => [schoolId.slice(-1), from, to, units, amountFen]);

describe('C3 三免一补 in one term', () => {
  it('pays a boarder of a registered-poor family half the year’s subsidy, and remits the three fees', () => {
    const lines = assess(factsOf(), autumn);
    expect(lines.map(({ item, form, amountFen }) => [item, form, amountFen])).toEqual([
      ['tuition-exemption', 'in-kind', 0],
      ['miscellaneous-exemption', 'in-kind', 0],
      ['textbook-exemption', 'in-kind', 0],
      ['living-subsidy', 'cash', 62_500],
    ]);
  });

  it('remits the fees of every child, and pays no subsidy without hardship', () =>
    expect(assess(factsOf({ ledgers: [poor({ category: 'left-behind' })] }), autumn).map(({ item }) => item)).toEqual([
      'tuition-exemption',
      'miscellaneous-exemption',
      'textbook-exemption',
    ]));

  it('divides the term by days when the child changes school, to the fen', () => {
    const enrolments = [enrolled(), enrolled({ from: '2025-10-16', sequence: 2, schoolId: '6499000002' })];
    const lines = shown(assess(factsOf({ enrolments }), autumn));
    // 152 days: floor(62500 × 45 / 152) = 18503, the rest is the other school's.
    expect(lines).toEqual([
      ['1', '2025-09-01', '2025-10-15', 45, 18_503],
      ['2', '2025-10-16', '2026-01-30', 107, 43_997],
    ]);
  });

  it('halves the subsidy from the day the child stops boarding', () => {
    const enrolments = [enrolled(), enrolled({ from: '2025-12-01', sequence: 2, boarding: false })];
    expect(shown(assess(factsOf({ enrolments }), autumn))).toEqual([
      ['1', '2025-09-01', '2025-11-30', 91, Math.floor((62_500 * 91) / 152)],
      ['1', '2025-12-01', '2026-01-30', 61, 31_250 - Math.floor((31_250 * 91) / 152)],
    ]);
  });

  it('A3 C5 goes on under the record that stands, with the hardship that either record names', () => {
    const records = [
      { enrolments: [enrolled({ from: '2025-10-16', schoolId: '6499000002' })], ledgers: [] },
      { enrolments: [enrolled(), enrolled({ from: '2025-12-01', sequence: 2, lifeStatus: 'left' })], ledgers: [poor()] },
    ];
    const ofRecord = (at: number) => shown(assess({ ...factsOfRecord(at, records), meals: [] }, autumn));
    expect(ofRecord(0)).toEqual([['2', '2025-10-16', '2026-01-30', 107, 43_997]]);
    expect(ofRecord(1)).toEqual([['1', '2025-09-01', '2025-10-15', 45, 18_503]]);
  });

  it('A3 C5 goes on under the other record while the one that stands says that the child has gone', () => {
    const records = [
      { enrolments: [enrolled(), enrolled({ from: '2025-01-10', sequence: 2, lifeStatus: 'left' })], ledgers: [poor()] },
      { enrolments: [enrolled({ from: '2025-09-01', schoolId: '6499000002' })], ledgers: [] },
    ];
    expect(shown(assess({ ...factsOfRecord(1, records), meals: [] }, autumn))).toEqual([['2', '2025-09-01', '2026-01-30', 152, 62_500]]);
  });

  it('begins with the day of recognition and ends before the day of leaving the ledger', () => {
    const [line] = living(assess(factsOf({ ledgers: [poor({ from: '2025-10-01', leftOn: '2025-11-01' })] }), autumn));
    expect(line).toMatchObject({ from: '2025-10-01', to: '2025-10-31', units: 31 });
  });

  it('pays once however many ledgers the child is on, and names the oldest', () => {
    const ledgers = [poor(), poor({ category: 'subsistence-allowance', from: '2023-01-01' })];
    const lines = living(assess(factsOf({ ledgers }), autumn));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      amountFen: 62_500,
      because: { hardship: { category: 'subsistence-allowance', since: '2023-01-01' } },
    });
  });

  it('stops while the registration is suspended 休学', () => {
    const enrolments = [
      enrolled(),
      enrolled({ from: '2025-10-01', sequence: 2, lifeStatus: 'suspended' }),
      enrolled({ from: '2026-01-01', sequence: 3 }),
    ];
    expect(living(assess(factsOf({ enrolments }), autumn)).map(({ units }) => units)).toEqual([30, 30]);
  });

  it('lets what the registry said later hold from its day on', () => {
    const enrolments = [
      enrolled(),
      enrolled({ from: '2025-11-01', sequence: 2, schoolId: '6499000002' }),
      enrolled({ from: '2025-10-01', sequence: 3, schoolId: '6499000003' }),
    ];
    expect(living(assess(factsOf({ enrolments }), autumn)).map(({ schoolId, from }) => [schoolId, from])).toEqual([
      ['6499000001', '2025-09-01'],
      ['6499000003', '2025-10-01'],
    ]);
  });

  it('takes the year’s odd fen in spring', () => expect([termShare(101, autumn), termShare(101, spring)]).toEqual([50, 51]));
});

describe('C4 nutrition meals', () => {
  const meals = [{ schoolId: '6499000001', servedOn: ['2025-09-01', '2025-09-02', '2025-09-03'], notTakenOn: ['2025-09-02'] }];
  it('are feeding days taken × the day’s rate', () =>
    expect(assess(factsOf({ meals }), autumn).at(-1)).toMatchObject({
      item: 'nutrition-meal',
      units: 2,
      amountFen: 1000,
      form: 'in-kind',
    }));
  it('are paid at the rate of their day, also when it changes within a term', () => {
    const term = { id: '2023-autumn', from: '2023-09-01', to: '2024-01-19' };
    const served = [{ schoolId: '6499000001', servedOn: ['2023-12-29', '2024-01-02', '2024-01-03'], notTakenOn: [] }];
    const lines = assess(factsOf({ enrolments: [enrolled({ from: '2023-09-01' })], meals: served }), term);
    expect(
      lines.filter(({ item }) => item === 'nutrition-meal').map(({ from, to, units, amountFen }) => [from, to, units, amountFen]),
    ).toEqual([
      ['2023-09-01', '2023-12-31', 1, 400],
      ['2024-01-01', '2024-01-19', 2, 1000],
    ]);
  });
  it('count at the school of the day only', () => {
    const enrolments = [enrolled(), enrolled({ from: '2025-09-03', sequence: 2, schoolId: '6499000002' })];
    expect(assess(factsOf({ meals, enrolments }), autumn).filter(({ item }) => item === 'nutrition-meal')).toMatchObject([
      { units: 1, amountFen: 500 },
    ]);
  });
});

describe('C3 C4 whatever the facts', () => {
  it('their order does not matter', () =>
    fc.assert(
      fc.property(someFacts, fc.infiniteStream(fc.nat()), (facts, order) => {
        const shuffled = <T>(items: readonly T[]) =>
          items
            .map((item) => ({ item, at: order.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const other = { enrolments: shuffled(facts.enrolments), ledgers: shuffled(facts.ledgers), meals: shuffled(facts.meals) };
        expect(assess(other, autumn)).toEqual(assess(facts, autumn));
      }),
    ));

  it('the parts of a term sum to its whole, to the fen', () =>
    fc.assert(
      fc.property(someFacts, fc.uniqueArray(fc.integer({ min: 0, max: 151 }), { maxLength: 8 }), ({ enrolments }, cuts) => {
        // A child in hardship who is enrolled throughout in one stage with one kind of boarding, moving between schools at will.
        const days = cuts.sort((a, b) => a - b).map((offset) => addDays(autumn.from, offset));
        const moves = days.map((from, index) =>
          enrolled({ from, sequence: index + 2, schoolId: enrolments[index % enrolments.length]?.schoolId ?? '6499000001' }),
        );
        const lines = living(assess(factsOf({ enrolments: [enrolled(), ...moves] }), autumn));
        expect(sumOf(lines)).toBe(62_500);
        expect(lines.reduce((sum, { units }) => sum + units, 0)).toBe(152);
      }),
    ));

  it('no day of an item is paid twice, at one school or at two', () =>
    fc.assert(
      fc.property(someFacts, (facts) => {
        for (const term of [autumn, spring]) {
          const days = living(assess(facts, term)).flatMap(({ from, to }) =>
            Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at)),
          );
          expect(new Set(days).size).toBe(days.length);
        }
      }),
    ));

  it('A3 C5 a day on which a child is enrolled under some record is paid under exactly one', () =>
    fc.assert(
      fc.property(fc.array(someFacts, { minLength: 2, maxLength: 3 }), (records) => {
        const counted = records.flatMap((_, at) => daysCounted({ ...factsOfRecord(at, records), meals: [] }));
        const enrolled = records.flatMap(({ enrolments }) => daysCounted(factsOf({ enrolments })));
        expect(counted.sort()).toEqual([...new Set(enrolled)].sort());
      }),
    ));

  it('each line is the sum of its days, worked out day by day', () =>
    fc.assert(
      fc.property(someFacts, (facts) => {
        for (const line of living(assess(facts, spring))) {
          const termFen = termShare(aidRateById(line.rateId).amountFen ?? 0, spring);
          const first = daysBetween(spring.from, line.from);
          const ofDay = (at: number) => Number((BigInt(termFen) * BigInt(at + 1)) / 131n - (BigInt(termFen) * BigInt(at)) / 131n);
          expect(line.amountFen).toBe(Array.from({ length: line.units }, (_, at) => ofDay(first + at)).reduce((sum, fen) => sum + fen, 0));
        }
      }),
    ));

  it('a term is cut into stretches without gap or overlap', () =>
    fc.assert(
      fc.property(someFacts, (facts) => {
        const stretches = stretchesOf(facts, autumn, []);
        expect(stretches[0]?.from).toBe(autumn.from);
        expect(stretches.at(-1)?.to).toBe(autumn.to);
        for (const [index, { to }] of stretches.slice(0, -1).entries()) expect(stretches[index + 1]?.from).toBe(addDays(to, 1));
      }),
    ));
});
