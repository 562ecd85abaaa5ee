import { addDays } from '@baoxue/domain';
import { enrolledCard } from '@baoxue/testing';
import fc from 'fast-check';
import { membersOn, type ClassStay } from './class-list.js';

const [first, second] = ['6499000001-2025-22-01', '6499000001-2025-22-02'];
const place = { schoolId: '6499000001', classId: first, jurisdictions: ['64', '6403', '640381'] };
const amin = enrolledCard('amin', { ...place, classId: second }, { enrolledOn: '2026-03-02' });
const stays: ClassStay[] = [
  { sequence: 0, classId: first, from: '2026-03-02', expected: true },
  { sequence: 2, classId: second, from: '2026-05-06', expected: true },
];
const moved = [{ studentId: 'amin', stays }];
const listOf = (name: string, date: string) => [...membersOn({ names: [name], present: name === second ? [amin] : [], moved }, date)];

describe('Who is on the list of a class', () => {
  it('B3 B4 is who belonged to it on the day, however late the register is taken', () => {
    expect(listOf(first, '2026-04-30')).toEqual(['amin']);
    expect(listOf(second, '2026-04-30')).toEqual([]);
    expect(listOf(first, '2026-05-06')).toEqual([]);
    expect(listOf(second, '2026-05-06')).toEqual(['amin']);
  });

  it('B1 is nobody before the first day, and nobody whom no school expects', () => {
    expect(listOf(first, '2026-03-01')).toEqual([]);
    const gone = [{ studentId: 'amin', stays: [...stays, { sequence: 3, classId: second, from: '2026-05-11', expected: false }] }];
    const on = (date: string) => [...membersOn({ names: [second], present: [], moved: gone }, date)];
    expect([on('2026-05-08'), on('2026-05-11')]).toEqual([['amin'], []]);
  });

  it('B1 is as the cards say for those who never moved', () =>
    expect([...membersOn({ names: [second], present: [amin], moved: [] }, '2026-04-30')]).toEqual(['amin']));

  it('B3 has every expected child in exactly one class each day, in whatever order the movements are read', () => {
    const days = fc.integer({ min: 0, max: 30 }).map((offset) => addDays('2026-05-01', offset));
    const movements = fc
      .array(fc.tuple(days, fc.constantFrom(first, second)), { maxLength: 5 })
      .map((list) => [
        stays[0] as ClassStay,
        ...list.map(([from, classId], index) => ({ sequence: index + 1, classId, from, expected: true })),
      ]);
    fc.assert(
      fc.property(
        movements.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        days,
        ([inOrder, shuffled], day) => {
          const classesBy = (read: ClassStay[]) =>
            [first, second].filter(
              (name) => membersOn({ names: [name], present: [], moved: [{ studentId: 'amin', stays: read }] }, day).size > 0,
            );
          expect(classesBy(inOrder)).toHaveLength(1);
          expect(classesBy(shuffled)).toEqual(classesBy(inOrder));
        },
      ),
      { seed: 49 },
    );
  });
});
