import type { RegisteredStudent } from '../student/index.js';
import { differenceOf, resolutionOnRecord } from './difference.js';

const SCHOOL = '6499000001';
const turn = { lastDayBefore: '2026-07-10', schoolYear: '2026' };
const stay = { number: 1, schoolId: SCHOOL, jurisdictions: [], from: '2024-09-01', to: null, exitReason: null };
const student = (changes: object = {}, stayChanges: object = {}) =>
  ({
    card: { classId: `${SCHOOL}-2026-23-01`, schoolId: SCHOOL },
    enrolments: [{ ...stay, ...stayChanges }],
    merged: null,
    mark: 'normal',
    suspension: null,
    transfer: null,
    ...changes,
  }) as unknown as RegisteredStudent;
const ended = (exitReason: string) => student({}, { to: '2026-08-31', exitReason });

describe('A9 differences between last term’s roll and this term’s classes', () => {
  it('A9 a child in a class of the new year is none, nor one who came after last term', () => {
    expect(differenceOf(student(), turn)).toBeNull();
    expect(differenceOf(student({}, { from: '2026-09-01' }), turn)).toBeNull();
  });

  it('A9 each other child has a reason', () => {
    const inOldClass = { card: { classId: `${SCHOOL}-2025-22-01`, schoolId: SCHOOL } };
    expect(differenceOf(ended('graduated'), turn)).toBe('off-roll');
    expect(differenceOf(student({ merged: { intoId: 'x' } }), turn)).toBe('off-roll');
    expect(differenceOf(student({ transfer: { dueOn: '2026-09-10' } }), turn)).toBe('in-transit');
    expect(differenceOf(student({ suspension: { from: '2026-08-30', overdue: false } }), turn)).toBe('suspended');
    expect(differenceOf(student({ mark: 'suspected' }), turn)).toBe('marked');
    expect(differenceOf(student(inOldClass), turn)).toBe('not-promoted');
  });

  it('A9 a suspension of last term is known since then', () => {
    expect(differenceOf(student({ suspension: { from: '2026-05-01', overdue: false } }), turn)).toBeNull();
  });

  it('A9 a suspension that ran out is none any more: somebody has to find out where the child is', () => {
    const ranOut = student({ suspension: { from: '2026-05-01', overdue: true } });
    expect(differenceOf(ranOut, turn)).toBe('suspended');
    expect(resolutionOnRecord(ranOut, turn)).toBeNull();
  });

  it('A9 the record says one of seven things, or nothing', () => {
    const said = ['transferred-out', 'moved-away', 'graduated', 'completed', 'died', 'wrong-entry', 'duplicate'].map((exit) =>
      resolutionOnRecord(ended(exit), turn),
    );
    expect(said).toEqual(['transferred', 'transferred', 'graduated', 'graduated', 'died', 'wrong-entry', 'duplicate']);
    expect(resolutionOnRecord(student({ suspension: { from: '2026-08-30', overdue: false } }), turn)).toBe('suspended');
    expect(resolutionOnRecord(student({ mark: 'dropped-out' }), turn)).toBe('dropped-out');
    expect(resolutionOnRecord(student({ merged: { intoId: 'x' } }), turn)).toBe('duplicate');
    for (const open of [{}, { mark: 'suspected' }, { transfer: { dueOn: '2026-09-10' } }])
      expect(resolutionOnRecord(student(open), turn)).toBeNull();
  });
});
