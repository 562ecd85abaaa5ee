import { isSuspicious, likenessOf, type Compared } from './likeness.js';

const child: Compared = {
  name: '买买提·艾力',
  idNumber: '990101201203151014',
  birthIndex: 'birth',
  guardianIds: ['father'],
  householdId: 'home',
};
const stranger: Compared = {
  name: '示例乙',
  idNumber: '990101201303152015',
  birthIndex: 'other',
  guardianIds: ['mother'],
  householdId: 'other',
};
const verdict = (one: Compared, other: Compared) => isSuspicious(likenessOf(one, other), one.idNumber !== null && other.idNumber !== null);

describe('A3 two records that may be one child', () => {
  it('A3 says each reason, and nothing of two strangers', () => {
    expect(likenessOf(child, { ...child, name: '买买提艾力', idNumber: '990101201203151024' })).toEqual([
      'similar-number',
      'same-name',
      'same-birth-date',
      'same-guardian',
      'same-household',
    ]);
    expect(likenessOf(child, stranger)).toEqual([]);
    expect(likenessOf(child, { ...stranger, idNumber: child.idNumber })).toEqual(['same-number']);
  });

  it.each([
    ['one character other', '示例甲一', '示例甲二', true],
    ['one left out', '示例甲一', '示例一', true],
    ['a rare character is one', '𠮷示例', '吉示例', true],
    ['two other', '示例甲一', '示例乙二', false],
    ['a single character is no name', '甲', '乙', false],
  ])('A3 similar names: %s', (_why, a, b, similar) =>
    expect(likenessOf({ ...child, name: a }, { ...child, name: b }).includes('similar-name')).toBe(similar),
  );

  it.each([
    ['one digit', '990101201203151024', true],
    ['two neighbours exchanged', '990101201203150114', true],
    ['two digits apart', '990101201203251024', false],
  ])('A3 a number with a typing error: %s', (_why, idNumber, similar) =>
    expect(likenessOf(child, { ...child, idNumber }).includes('similar-number')).toBe(similar),
  );

  it('A3 suspects a child without a number by name and birth date, or by a similar name and the family', () => {
    expect(verdict(child, { ...stranger, idNumber: null, name: child.name, birthIndex: 'birth' })).toBe(true);
    expect(verdict(child, { ...child, idNumber: null, name: '买买提·艾里' })).toBe(true);
    expect(verdict(child, { ...stranger, idNumber: null, birthIndex: 'birth' })).toBe(false);
    expect(verdict(child, { ...child, idNumber: null, birthIndex: 'other' })).toBe(true);
  });

  it('A3 leaves twins alone, and namesakes of one day with numbers of their own', () => {
    expect(verdict(child, { ...child, name: '买买提·艾里', idNumber: '990101201203151034' })).toBe(false);
    expect(verdict(child, { ...stranger, name: child.name, birthIndex: 'birth' })).toBe(false);
    expect(verdict(child, { ...child, idNumber: '990101201203159999' })).toBe(true);
  });
});
