import { Refusal, type Decider } from '@baoxue/domain';
import { rowEntering, type RowEnteringDeps } from './row-entering.store.js';

type Noted = { readonly type: 'Noted'; readonly text: string };
const noting: Decider<Noted, Noted, string, null> = {
  decide(command, state) {
    if (state === 'closed') throw new Refusal({ code: 'CLOSED', zh: '', en: '' });
    return command.text === state ? [] : [command];
  },
  evolve: (_state, { text }) => text,
  initialState: () => '',
};

/** Enters two rows of a chunk beside what an earlier try had entered of it. */
async function entered(before: Readonly<Record<string, string>>, remembered: readonly string[], without: string | null = null) {
  const states = new Map(Object.entries(before));
  const deps = {
    store: {
      findMany: async () => new Map([...states].map(([id, state]) => [id, { id, version: 1, state }])),
      load: async (id: string) => ({ state: states.get(id) ?? '', version: 0, alreadyApplied: false }),
      save: async (id: string, { state }: { state: string }) => void states.set(id, state),
    },
    decider: noting,
    effects: { remember: async () => undefined, changing: async () => new Set(remembered) },
    idOf: ({ id }: { id: string }) => id,
    commandOf: ({ text }: { text: string }) => ({ type: 'Noted', text }),
    contextOf: () => null,
    beforeOf: (state: string) => state,
    asTheyStand: async (rows: readonly { id: string }[]) => rows.map((row) => (row.id === without ? null : row)),
  } as unknown as RowEnteringDeps<{ id: string; text: string }, Noted, Noted, string, null, string>;
  const rows = ['a', 'b'].map((id) => ({ id, text: 'told' }));
  return rowEntering(deps)(rows, '名单', { actor: 'officer', correlationId: 'test' }, 'import-1', [2, 3]);
}

describe('A11 the count of a chunk', () => {
  it('A11 is of the rows that changed something', async () => {
    expect(await entered({}, [])).toEqual({ matchedCount: 2, unmatchedCount: 0 });
    expect(await entered({ a: 'told' }, [])).toEqual({ matchedCount: 1, unmatchedCount: 1 });
  });

  it('A11 leaves out a row that the rule refuses by now, and holds up no other', async () =>
    expect(await entered({ a: 'closed' }, [])).toEqual({ matchedCount: 1, unmatchedCount: 1 }));

  it('A11 leaves out a row that cannot be entered any more, unless it was entered before', async () => {
    expect(await entered({}, [], 'a')).toEqual({ matchedCount: 1, unmatchedCount: 1 });
    expect(await entered({ a: 'told' }, ['a'], 'a')).toEqual({ matchedCount: 2, unmatchedCount: 0 });
  });

  it('A11 comes out the same when a process dies in the middle and another enters the chunk again', async () =>
    expect(await entered({ a: 'told' }, ['a'])).toEqual({ matchedCount: 2, unmatchedCount: 0 }));
});
