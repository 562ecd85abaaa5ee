import { specification } from '@baoxue/domain';
import { createHash } from 'node:crypto';
import { registeredStudent } from '../student/student.fixtures.js';
import { linkNumberDecider, temporaryNumberOf, type WithoutNumber } from './temporary-number.js';

const hashed = (field: string, value: string): string => createHash('sha256').update(`${field}|${value}`).digest('hex');
const child: WithoutNumber = { name: '示例甲一', birthDate: '2014-05-06', sex: '1', guardianKey: 'father' };
const given = specification(linkNumberDecider, null);
const link = { type: 'LinkNumber', on: '2026-05-11', idNumberIndex: 'b'.repeat(64), sealedPerson: 'sealed anew' } as const;

describe('A3 a child without an ID number', () => {
  it('A3 gets a number that is the same in every list and another child’s in none', () => {
    const number = temporaryNumberOf(child, hashed);
    expect(number).toMatch(/^T\d{17}$/);
    expect(temporaryNumberOf({ ...child, name: ' 示例 甲一' }, hashed)).toBe(number);
    for (const other of [{ name: '示例甲二' }, { birthDate: '2014-05-07' }, { sex: '2' as const }, { guardianKey: 'mother' }])
      expect(temporaryNumberOf({ ...child, ...other }, hashed)).not.toBe(number);
  });

  it('A3 keeps the record when the number comes, and the temporary number leads to it', () => {
    const before = { ...registeredStudent, temporaryNumber: true };
    given
      .state(before)
      .when(link)
      .thenState((state) =>
        expect(state).toMatchObject({
          temporaryNumber: false,
          sealedPerson: 'sealed anew',
          card: { studentId: before.card.studentId, idNumberIndex: link.idNumberIndex },
          formerNumbers: [{ index: before.card.idNumberIndex, until: '2026-05-11' }],
        }),
      );
  });

  it('A3 gets a number once: a repeat changes nothing, another number is refused', () => {
    given
      .state(registeredStudent)
      .when({ ...link, idNumberIndex: registeredStudent.card.idNumberIndex })
      .thenNothingHappens();
    given.state(registeredStudent).when(link).thenRefuses('NUMBER_NOT_TEMPORARY');
  });
});
