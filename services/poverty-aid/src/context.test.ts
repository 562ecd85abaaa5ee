import type { Viewer } from '@baoxue/auth';
import { contextOf, type ContextDeps } from './context.js';

const officer: Viewer = { subject: 'officer-1', post: 'poverty-officer', jurisdictions: ['640381'], schoolIds: [], classIds: [] };

describe('E1 C3 the entitlements of a class', () => {
  it('are worked out together, term by term, and each child’s is its own', async () => {
    const asked: [string, readonly string[]][] = [];
    const entitling: ContextDeps['entitling'] = {
      async asOfNow(studentIds, termId) {
        asked.push([termId, studentIds]);
        return new Map(studentIds.filter((id) => id !== 'not-entitled').map((id) => [id, `${id} in ${termId}` as never]));
      },
    };
    const { entitlementNow } = contextOf({ entitling } as ContextDeps)(officer).loaders;
    const found = await entitlementNow.loadMany([
      { studentId: 'child-1', termId: '2025-autumn' },
      { studentId: 'child-2', termId: '2025-spring' },
      { studentId: 'not-entitled', termId: '2025-autumn' },
      { studentId: 'child-1', termId: '2025-autumn' },
    ]);
    expect(found).toEqual(['child-1 in 2025-autumn', 'child-2 in 2025-spring', null, 'child-1 in 2025-autumn']);
    expect(asked).toEqual([
      ['2025-autumn', ['child-1', 'not-entitled']],
      ['2025-spring', ['child-2']],
    ]);
  });
});
