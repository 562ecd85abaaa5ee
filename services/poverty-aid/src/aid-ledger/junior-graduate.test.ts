import { isOfStage } from './junior-graduate.js';

describe('C1 the ledger of junior graduates not in ordinary senior high', () => {
  it.each([
    ['23', 'graduated', true],
    ['23', 'enrolled', false],
    ['23', 'left', false],
    ['16', 'graduated', false],
  ] as const)('is for those of grade %s who are %s: %s', (grade, lifeStatus, isFor) =>
    expect(isOfStage('not-in-senior-high', { grade, lifeStatus })).toBe(isFor),
  );
  it('waits for a child who is not known, as the other ledgers ask for no stage', () => {
    expect(isOfStage('not-in-senior-high', undefined)).toBe(true);
    expect(isOfStage('registered-poor', { grade: '13', lifeStatus: 'enrolled' })).toBe(true);
  });
});
