import { ConflictRefusal, Refusal } from '@baoxue/domain';
import { answer, answerOrConflictOf } from './answer.js';
import { loader } from './loader.js';

const refused = () =>
  Promise.reject(new Refusal({ code: 'WEEK_NOT_OVER', field: 'caseId', rule: 'B4', zh: '未满一周', en: 'The week is not over.' }));
const asking = () => {
  let version = 3;
  const plan = loader(async (ids) => new Map(ids.map((id) => [id, { id, version }])));
  return { loaders: { plan, plansOf: () => plan }, saveAnew: () => (version = 5) };
};
type Asking = ReturnType<typeof asking>;
const stale = () => Promise.reject(new ConflictRefusal('plan-1', 3, 5));

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
    expect(await answerOrConflictOf('Plan', async () => null)(asking(), refused)).toEqual(refusal);
  });

  it('E4 is a Conflict with both versions and the record as it stands, when somebody saved first', async () => {
    const context = asking();
    await context.loaders.plan.load('plan-1');
    context.saveAnew();
    const answerOrConflict = answerOrConflictOf('Plan', (id, { loaders }: Asking) => loaders.plan.load(id));
    expect(await answerOrConflict(context, stale)).toMatchObject({
      ...{ __typename: 'Conflict', code: 'STALE_VERSION', expectedVersion: 3, actualVersion: 5 },
      present: { __typename: 'Plan', id: 'plan-1', version: 5 },
    });
  });

  it('E4 tells of a record out of scope no more than that it changed', async () => {
    const answerOrConflict = answerOrConflictOf('Plan', async () => null);
    expect(await answerOrConflict(asking(), stale)).toMatchObject({
      present: { __typename: 'WithheldRecord', id: 'plan-1', version: 5 },
    });
  });

  it('lets a fault pass', async () => {
    await expect(answer(() => Promise.reject(new TypeError('bug')))).rejects.toThrow('bug');
  });
});
