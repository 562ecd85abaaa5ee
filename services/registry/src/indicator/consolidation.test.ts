import { addDays } from '@baoxue/domain';
import * as fc from 'fast-check';
import type { Enrolment, ExitReason } from '../enrolment/index.js';
import { cohortChildOf, type ChildNow } from './consolidation.js';
import { figureOf, type Basis } from './indicator.js';

const [A, B, C] = ['6499000001', '6499000002', '6499000003'] as const;
const AS_OF = '2026-08-31';

interface Stay {
  readonly at: string;
  readonly from: string;
  readonly to?: string;
  readonly in?: Enrolment['entryReason'];
  readonly out?: ExitReason;
  /** School year and grade of each class, with the first day in it. */
  readonly classes?: readonly (readonly [year: string, grade: string, from: string])[];
}
const stays = (...all: readonly Stay[]): Enrolment[] =>
  all.map(({ at, from, to = null, in: entryReason = 'admitted', out = null, classes = [['2023', '21', from]] }, index) => ({
    number: index + 1,
    schoolId: at,
    jurisdictions: [],
    from,
    to,
    entryReason,
    entryApproval: null,
    exitReason: out,
    exitApproval: null,
    placements: classes.map(([year, grade, since]) => ({ classId: `${at}-${year}-${grade}-01`, grade, from: since, to: null })),
  }));
const child = (id: string, enrolments: Enrolment[], now: Partial<ChildNow> = {}): ChildNow => ({
  id,
  enrolments,
  inTransit: false,
  droppedOut: false,
  ...now,
});
const basisOf = (children: readonly ChildNow[], asOf = AS_OF): Basis => ({
  kind: 'junior-consolidation',
  period: '2025',
  asOf,
  finished: asOf >= AS_OF,
  children: children.flatMap((each) => cohortChildOf(each, 'junior', asOf) ?? []),
});
const at =
  (...ids: readonly string[]) =>
  (schoolId: string | null) =>
    schoolId !== null && ids.includes(schoolId);
const termsAt = (children: readonly ChildNow[], ...schools: readonly string[]) => {
  const { terms } = figureOf(basisOf(children), at(...schools));
  return Object.fromEntries(Object.entries(terms).flatMap(([term, { children: count }]) => (count > 0 ? [[term, count]] : [])));
};
const graduate = (id: string) => child(id, stays({ at: A, from: '2023-09-01', to: '2026-07-10', out: 'graduated' }));

describe('A12 巩固率', () => {
  it('A12 raw can pass 100 per cent, adjusted cannot', () => {
    const cameLater = ['3', '4'].map((id) =>
      child(
        id,
        stays({
          at: A,
          from: '2024-10-08',
          to: '2026-07-10',
          in: 're-enrolled',
          out: 'graduated',
          classes: [['2024', '22', '2024-10-08']],
        }),
      ),
    );
    const { forms } = figureOf(basisOf([graduate('1'), graduate('2'), ...cameLater]), at(A));
    expect(forms.map(({ form, percent }) => [form, percent])).toEqual([
      ['raw', 200],
      ['adjusted', 100],
      ['so-far', 100],
    ]);
  });

  it('A12 a transfer is out of one school and into the other, and neither for the town of both', () => {
    const moved = child(
      '1',
      stays(
        { at: A, from: '2023-09-01', to: '2024-10-07', out: 'transferred-out' },
        { at: B, from: '2024-10-08', to: '2026-07-10', in: 'transferred-in', out: 'graduated', classes: [['2024', '22', '2024-10-08']] },
      ),
    );
    expect(termsAt([moved], A)).toEqual({ entrants: 1, 'transferred-out': 1 });
    expect(termsAt([moved], B)).toEqual({ 'transferred-in': 1, graduates: 1 });
    expect(termsAt([moved], A, B)).toEqual({ entrants: 1, graduates: 1 });
    expect(termsAt([moved], C)).toEqual({});
  });

  it('A12 the dead and those received elsewhere leave the denominator; who dropped out stays in it', () => {
    const children = [
      child('1', stays({ at: A, from: '2023-09-01', to: '2024-05-01', out: 'died' })),
      child('2', stays({ at: A, from: '2023-09-01', to: '2024-05-01', out: 'moved-away' })),
      child('3', stays({ at: A, from: '2023-09-01' }), { droppedOut: true }),
      graduate('4'),
    ];
    expect(termsAt(children, A)).toEqual({ entrants: 4, died: 1, 'transferred-out': 1, 'dropped-out': 1, graduates: 1 });
    expect(figureOf(basisOf(children), at(A)).forms[1]).toEqual({ form: 'adjusted', numerator: 1, denominator: 2, percent: 50 });
  });

  it('A12 one who repeats a grade stays with the cohort of the entry and is no graduate of it', () => {
    const repeats = child(
      '1',
      stays({
        at: A,
        from: '2023-09-01',
        classes: [
          ['2023', '21', '2023-09-01'],
          ['2024', '21', '2024-09-01'],
          ['2025', '22', '2025-09-01'],
        ],
      }),
    );
    expect(termsAt([repeats], A)).toEqual({ entrants: 1, 'in-school': 1 });
    expect(figureOf(basisOf([repeats]), at(A)).gaps).toEqual([]);
  });

  it('A12 the step up in a nine-year school is the graduation from primary school', () => {
    const enrolments = stays({
      at: A,
      from: '2020-09-01',
      classes: [
        ['2020', '11', '2020-09-01'],
        ['2025', '16', '2025-09-01'],
        ['2026', '21', '2026-09-01'],
      ],
    });
    expect(cohortChildOf(child('1', enrolments), 'primary', AS_OF)).toMatchObject({ entry: 'roll', outcome: 'graduated' });
    expect(cohortChildOf(child('1', enrolments), 'primary', '2026-06-30')).toMatchObject({ outcome: 'here' });
    expect(cohortChildOf(child('1', enrolments), 'junior', '2026-09-30')).toMatchObject({ entry: 'roll', outcome: 'here' });
    const out = child('1', enrolments, { droppedOut: true });
    expect(cohortChildOf(out, 'primary', AS_OF)).toMatchObject({ outcome: 'dropped-out' });
  });

  it('A12 says what is incomplete: no entry roll, on the way, not graduated yet, not over', () => {
    const late = child('1', stays({ at: A, from: '2025-09-01', in: 'registered', classes: [['2025', '23', '2025-09-01']] }), {
      inTransit: true,
    });
    const open = child('2', stays({ at: A, from: '2023-09-01' }));
    expect(figureOf(basisOf([late, open]), at(A)).gaps).toEqual([
      { code: 'entry-roll-missing', count: 1 },
      { code: 'graduation-open', count: 1 },
      { code: 'in-transit', count: 1 },
    ]);
    const { gaps, forms } = figureOf(basisOf([open], '2026-04-30'), at(A));
    expect(gaps).toEqual([{ code: 'period-not-over', count: 1 }]);
    expect(forms.map(({ percent }) => percent)).toEqual([null, null, 100]);
  });

  it('A12 a stay entered by mistake is none', () => {
    expect(
      cohortChildOf(child('1', stays({ at: A, from: '2023-09-01', to: '2023-09-02', out: 'wrong-entry' })), 'junior', AS_OF),
    ).toBeNull();
  });
});

/** Random lives: a first school or an arrival, some transfers, and an end. */
const lives = fc
  .record({
    begins: fc.constantFrom<Enrolment['entryReason']>('admitted', 're-enrolled'),
    moves: fc.array(fc.record({ to: fc.constantFrom(A, B, C, 'elsewhere'), days: fc.integer({ min: 1, max: 200 }) }), {
      minLength: 1,
      maxLength: 5,
    }),
    ends: fc.constantFrom<ExitReason | null>('graduated', 'completed', 'died', 'moved-away', null),
  })
  .map(({ begins, moves, ends }) => {
    const all: Stay[] = [];
    let day = '2023-09-01';
    for (const { to, days } of moves) {
      const open = all.at(-1);
      const isAway = open === undefined || open.to !== undefined;
      if (to === open?.at && !isAway) continue;
      if (open && !isAway)
        all[all.length - 1] = { ...open, to: addDays(day, -1), out: to === 'elsewhere' ? 'moved-away' : 'transferred-out' };
      if (to !== 'elsewhere') {
        const reason = all.length === 0 ? begins : isAway ? 're-enrolled' : 'transferred-in';
        all.push({ at: to, from: day, in: reason });
      }
      day = addDays(day, days);
    }
    const last = all.at(-1);
    if (last && last.to === undefined && ends) all[all.length - 1] = { ...last, to: day, out: ends };
    return stays(...all);
  });

/** The handbook's way: every arrival and departure of the three years is counted at the school gate, one by one. */
function countedAtTheGate(all: readonly (readonly Enrolment[])[], schools: readonly string[]) {
  let [entrants, arrivals, departures, deaths, graduates] = [0, 0, 0, 0, 0];
  for (const enrolments of all)
    enrolments.forEach((stay, index) => {
      if (!schools.includes(stay.schoolId)) return;
      const [before, after] = [enrolments[index - 1], enrolments[index + 1]];
      const cameFromHere = before !== undefined && schools.includes(before.schoolId) && before.exitReason === 'transferred-out';
      if (index === 0 && stay.entryReason === 'admitted') entrants += 1;
      else if (!cameFromHere) arrivals += 1;
      const staysHere = after !== undefined && schools.includes(after.schoolId);
      if (stay.exitReason === 'moved-away' || (stay.exitReason === 'transferred-out' && !staysHere)) departures += 1;
      if (stay.exitReason === 'died') deaths += 1;
      if (stay.exitReason === 'graduated') graduates += 1;
    });
  return { entrants, graduates, denominator: entrants + arrivals - departures - deaths };
}

it('A12 agrees with a count of every arrival and departure, at any school and any set of schools', () => {
  const places = [[A], [B], [A, B], [A, B, C]];
  fc.assert(
    fc.property(fc.array(lives, { maxLength: 30 }), (all) => {
      const basis = basisOf(all.map((enrolments, index) => child(String(index), enrolments)));
      for (const schools of places) {
        const [raw, adjusted] = figureOf(basis, at(...schools)).forms;
        const counted = countedAtTheGate(all, schools);
        expect({ entrants: raw?.denominator, graduates: raw?.numerator, denominator: adjusted?.denominator }).toEqual(counted);
      }
    }),
  );
});
