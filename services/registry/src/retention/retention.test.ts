import { addDays, KINDS_OF_DATA, specification } from '@baoxue/domain';
import { rulePackFor } from '@baoxue/rules';
import fc from 'fast-check';
import { leftOn } from '../student/index.js';
import { registeredStudent } from '../student/student.fixtures.js';
import { legalHoldDecider, presentHold } from './legal-hold.js';
import { holdingRecord, joinedHolds } from './joined-holds.js';
import { keptUntil, leftBefore } from './retention.js';

const given = specification(legalHoldDecider, null);
const placed = {
  type: 'Placed',
  reason: 'court-case',
  sealedText: '[sealed]',
  placedOn: '2026-04-28',
  placedBy: 'bureau-officer',
} as const;
const lifted = { type: 'Lifted', sealedNote: '[sealed]', on: '2026-06-01', by: 'bureau-officer' } as const;
const place = { ...placed, type: 'Place' } as const;
const lift = { ...lifted, type: 'Lift' } as const;

describe('G4 A legal hold', () => {
  it('G4 is placed once at a time, lifted, and placed again', () => {
    given().when(place).then(placed);
    given(placed).when(place).thenRefuses('LEGAL_HOLD_ALREADY');
    given(placed).when(lift).then(lifted);
    given(placed, lifted).when(place).then(placed);
  });

  it('G4 is not lifted where there is none', () => {
    given().when(lift).thenRefuses('NO_LEGAL_HOLD');
    given(placed, lifted).when(lift).thenRefuses('NO_LEGAL_HOLD');
  });

  it('G4 keeps its history', () => {
    const after = [placed, lifted, placed].reduce(legalHoldDecider.evolve, legalHoldDecider.initialState());
    expect(after.holds.map((hold) => hold.lifted?.on ?? null)).toEqual(['2026-06-01', null]);
    expect(presentHold(after)).toBe(after.holds[1]);
  });
});

describe('G4 The holds of all records of a child', () => {
  const { type: _type, ...words } = placed;
  const holds = { holds: [{ ...words, lifted: null }] };
  const none = { holds: [] };
  const looked = (recordId: string, state: typeof holds | typeof none, alreadyApplied = false) => ({ recordId, state, alreadyApplied });

  it('G4 A3 stand together, oldest first, each with the record it was placed on', () => {
    const earlier = { holds: [{ ...words, placedOn: '2026-01-05', lifted: null }] };
    const joined = joinedHolds([
      { recordId: 'stands', ...holds },
      { recordId: 'merged', ...earlier },
    ]);
    expect(joined.map(({ recordId }) => recordId)).toEqual(['merged', 'stands']);
  });

  it('G4 A3 are lifted where one holds, and by a repeat nowhere else', () => {
    expect(holdingRecord([looked('stands', none), looked('merged', holds)])).toBe('merged');
    expect(holdingRecord([looked('stands', holds), looked('merged', none, true)])).toBe('merged');
    expect(holdingRecord([looked('stands', none)])).toBeUndefined();
  });
});

describe('G4 The day on which a child left', () => {
  const { card, enrolments, merged } = registeredStudent;
  const gone = {
    card: { ...card, lifeStatus: 'graduated' },
    enrolments: enrolments.map((stay) => ({ ...stay, to: '2026-07-10' })),
    merged,
  } as const;
  it('G4 is the last day of the last stay, of one who is not at school any more', () => {
    expect(leftOn(gone)).toBe('2026-07-10');
    expect(leftOn({ ...gone, card })).toBeNull();
    expect(leftOn({ ...gone, card: { ...card, lifeStatus: 'suspended' } })).toBeNull();
  });
  it('G4 is none of its own for a record that another one stands for', () =>
    expect(leftOn({ ...gone, merged: { intoId: 'other', on: '2026-01-01', before: registeredStudent } })).toBeNull());
});

describe('G4 The years of a record', () => {
  it('G4 end on the same day, of the 29th of February on the 28th', () => {
    expect(keptUntil('2016-07-10', 10)).toBe('2026-07-10');
    expect(keptUntil('2016-02-29', 10)).toBe('2026-02-28');
  });

  it('G4 are over today for exactly those who left before the day of the list', () => {
    const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2012-01-01', days));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 12 }), (left, today, years) => {
        expect(left < leftBefore(today, years)).toBe(keptUntil(left, years) < today);
      }),
      { seed: 49 },
    );
  });

  it('G4 are in the rule pack for every kind of data', () => {
    const { retention } = rulePackFor({ jurisdictions: ['640381'], date: '2026-04-28' });
    expect(Object.keys(retention).sort()).toEqual([...KINDS_OF_DATA].sort());
  });
});
