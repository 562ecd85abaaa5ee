import { ConflictRefusal, Refusal } from '@baoxue/domain';
import { answer, answerOrConflict } from './answer.js';

const refused = () =>
  Promise.reject(new Refusal({ code: 'WEEK_NOT_OVER', field: 'caseId', rule: 'B4', zh: '未满一周', en: 'The week is not over.' }));
const stale = () => Promise.reject(new ConflictRefusal(3, 5));

describe('The answer of a mutation', () => {
  it('is what the work returns', async () => expect(await answer(async () => 42)).toBe(42));

  it('is a Refusal in both languages when a rule says no', async () => {
    const refusal = {
      __typename: 'Refusal',
      code: 'WEEK_NOT_OVER',
      field: 'caseId',
      rule: 'B4',
      zh: '未满一周',
      en: 'The week is not over.',
    };
    expect(await answer(refused)).toEqual(refusal);
    expect(await answerOrConflict(refused)).toEqual(refusal);
  });

  it('is a Conflict with both versions when somebody saved first', async () =>
    expect(await answerOrConflict(stale)).toMatchObject({
      __typename: 'Conflict',
      code: 'STALE_VERSION',
      expectedVersion: 3,
      actualVersion: 5,
    }));

  it('lets a fault pass', async () => {
    await expect(answer(() => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug');
  });
});
