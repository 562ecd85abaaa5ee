import { specification } from '@baoxue/domain';
import { coverageOf } from './coverage.js';
import { expiryOf, letterDecider, type Letter } from './letter.js';
import { isSignerKind, issuerOf, signsWith, SIGNER_KINDS, type Party } from './parties.js';
import { isTargetValue, rollUp, softened } from './targets.js';

const letter: Letter = {
  line: 'education',
  year: '2026',
  issuer: { kind: 'bureau', id: '640381' },
  signer: { kind: 'school', id: '6499000001' },
  targets: { 'junior-consolidation': 98 },
  jurisdictions: ['64'],
  schoolId: '6499000001',
  classId: null,
  issuedOn: '2026-09-05',
  expiresOn: expiryOf('2026'),
};
const issued = { type: 'Issued', ...letter } as const;
const issue = { type: 'Issue', ...letter } as const;
const signed = { type: 'Signed', on: '2026-09-10' } as const;
const given = specification(letterDecider, { today: '2026-09-10' });

describe('A10 a letter of a school year', () => {
  it('A10 is handed out once, and anew only after it was withdrawn', () => {
    given().when(issue).then(issued);
    given(issued, signed)
      .when({ ...issue, targets: {} })
      .thenNothingHappens();
    given(issued, { type: 'Withdrawn' }).when(issue).then(issued);
  });
  it('A10 is signed once, between the day it was handed out and today', () => {
    given(issued).when({ type: 'Sign', on: '2026-09-10' }).then(signed);
    given(issued, signed).when({ type: 'Sign', on: '2026-09-10' }).thenNothingHappens();
    for (const on of ['2026-09-04', '2026-09-11']) given(issued).when({ type: 'Sign', on }).thenRefuses('DATE_INVALID');
    given(issued, { type: 'Withdrawn' }).when({ type: 'Sign', on: '2026-09-10' }).thenRefuses('LETTER_NOT_OPEN');
  });
  it('A10 expires with the school year, signed or not', () => {
    given(issued, signed).at({ today: '2027-08-31' }).when({ type: 'Tick' }).thenNothingHappens();
    for (const past of [[issued], [issued, signed]])
      given(...past)
        .at({ today: '2027-09-01' })
        .when({ type: 'Tick' })
        .then({ type: 'Expired' });
    given(issued, { type: 'Withdrawn' }).at({ today: '2027-09-01' }).when({ type: 'Tick' }).thenNothingHappens();
  });
});

it('A10 the two lines: each level signs with the one above and with no other', () => {
  expect(Object.fromEntries(SIGNER_KINDS.map((kind) => [kind, issuerOf(kind)]))).toEqual({
    town: 'city',
    department: 'city',
    village: 'town',
    school: 'bureau',
    teacher: 'school',
    parent: 'teacher',
  });
  expect((['city', 'bureau', 'school'] as const).map(isSignerKind)).toEqual([false, false, true]);
  expect(signsWith('parent', 'school')).toBe(false);
});

describe('A10 targets', () => {
  const own = { 'junior-consolidation': 98, 'dropouts-at-most': 5 };
  it('A10 none below promises less: no lower per cent, and together no more dropouts', () => {
    expect(
      softened(own, [
        { 'junior-consolidation': 98, 'dropouts-at-most': 2 },
        { 'junior-consolidation': 100, 'dropouts-at-most': 3 },
      ]),
    ).toEqual([]);
    expect(softened(own, [{ 'junior-consolidation': 97.9 }])).toEqual(['junior-consolidation']);
    expect(softened(own, [{ 'dropouts-at-most': 3 }, { 'dropouts-at-most': 3 }])).toEqual(['dropouts-at-most']);
    expect(softened(own, [{ 'primary-consolidation': 50 }])).toEqual([]);
  });
  it('A10 roll up to what the level promised', () => {
    expect(rollUp(own, [{ 'junior-consolidation': 98 }, { 'junior-consolidation': 99 }, {}])).toEqual([
      { target: 'junior-consolidation', own: 98, below: 98, without: 1, held: true },
      { target: 'dropouts-at-most', own: 5, below: null, without: 3, held: false },
    ]);
  });
  it('A10 are per cents or whole children', () => {
    expect([
      isTargetValue('junior-consolidation', 100.1),
      isTargetValue('dropouts-at-most', 1.5),
      isTargetValue('dropouts-at-most', 0),
    ]).toEqual([false, false, true]);
  });
});

it('A10 coverage names who has not signed; a withdrawn letter covers nothing, an expired one its year', () => {
  const school = (id: string): Party => ({ kind: 'school', id });
  const expected = ['1', '2', '3', '4'].map(school);
  const of = (id: string, status: 'issued' | 'signed' | 'withdrawn' | 'expired', signedOn: string | null = null) => ({
    signer: school(id),
    status,
    signedOn,
    targets: {},
  });
  expect(coverageOf(expected, [of('1', 'expired', '2026-09-10'), of('2', 'issued'), of('3', 'withdrawn', '2026-09-10')], null)).toEqual({
    expected: 4,
    issued: 2,
    signed: 1,
    missing: ['2', '3', '4'].map(school),
    rollUp: null,
  });
});
