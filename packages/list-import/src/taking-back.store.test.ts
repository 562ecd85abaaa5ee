import { ConflictRefusal } from '@baoxue/domain';
import type { ImportEffects, Undone } from './import-effect.store.js';
import { enteredKey, undoKey } from './import-keys.js';
import { takingBack } from './taking-back.store.js';

const cause = { actor: 'officer', correlationId: 'test' };
const effect = { importId: 'i', recordId: 'r', row: 2, version: 0, before: null };

/** One row that is taken back while somebody else is faster. @param keys of the commands the record has seen by then */
async function takenBackAfter(keys: readonly string[]): Promise<Undone | undefined> {
  const settled: Undone[] = [];
  const effects = {
    open: async () => [effect],
    settle: async (_id, outcomes) => void settled.push(...outcomes.map(({ undone }) => undone)),
  } as Partial<ImportEffects<never>> as ImportEffects<never>;
  const { takeBack } = takingBack<null, never>({
    effects,
    store: { load: async (_id, key) => ({ state: null, version: 2, alreadyApplied: keys.includes(key) }) },
    undo: async () => Promise.reject(new ConflictRefusal('record', 1, 2)),
  });
  await takeBack('i', cause);
  return settled[0];
}

describe('A11 a record that is saved while its row is taken back', () => {
  it('A11 is taken back when another process of the same undo was faster', async () =>
    expect(await takenBackAfter([enteredKey('i'), undoKey('i')])).toEqual({ result: 'taken-back' }));
  it('A11 is kept when anybody else was', async () =>
    expect(await takenBackAfter([enteredKey('i')])).toMatchObject({ result: 'kept', because: { code: 'CHANGED_SINCE' } }));
});
