import { bulkCommandHandler, type BulkStore } from './bulk-command-handler.js';
import { type Decider } from './decider.js';
import { ConflictRefusal, Refusal } from './refusal.js';

/** A door that is opened once; a locked one is not. */
type Door = 'closed' | 'open' | 'locked';
const rule: Decider<'open', 'Opened', Door, null> = {
  decide(_command, door) {
    if (door === 'locked') throw new Refusal({ code: 'LOCKED', zh: '已上锁。', en: 'It is locked.' });
    return door === 'open' ? [] : ['Opened'];
  },
  evolve: () => 'open',
  initialState: () => 'closed',
};
const options = { context: null, cause: { actor: 'test', correlationId: 'test' } };

/** Doors in memory; `faster` is opened by somebody else between the look and the save. */
function storeOf(doors: Record<string, Door>, faster?: string) {
  const kept = new Map(Object.entries(doors).map(([id, state]) => [id, { state, version: 1 }]));
  const singles: string[] = [];
  const store: BulkStore<Door, 'Opened'> = {
    async findMany(ids) {
      const seen = new Map([...kept].filter(([id]) => ids.includes(id)));
      if (faster) kept.set(faster, { state: 'open', version: 2 });
      return seen;
    },
    async saveMany(changes) {
      const free = changes.filter(({ id, expectedVersion }) => kept.get(id)?.version === expectedVersion);
      for (const { id, state, expectedVersion } of free) kept.set(id, { state, version: expectedVersion + 1 });
      return free.length === changes.length;
    },
    async load(id) {
      singles.push(id);
      return { ...(kept.get(id) ?? { state: 'closed', version: 0 }), alreadyApplied: false };
    },
    async save(id, { expectedVersion }) {
      throw new ConflictRefusal(id, expectedVersion, 9);
    },
  };
  return { handle: bulkCommandHandler(rule, store), kept, singles };
}
const open = (...ids: string[]) => new Map(ids.map((id) => [id, 'open'] as const));

describe('Commands for many states', () => {
  it('are decided each by its own state, and refused for its own state alone', async () => {
    const { handle, kept, singles } = storeOf({ front: 'closed', back: 'open', cellar: 'locked' });
    const outcomes = await handle(open('front', 'back', 'cellar'), options);
    expect(outcomes.get('front')).toEqual({ state: 'open', version: 2, events: ['Opened'] });
    expect(outcomes.get('back')).toEqual({ state: 'open', version: 1, events: [] });
    expect(outcomes.get('cellar')).toMatchObject({ code: 'LOCKED' });
    expect(kept.get('front')).toEqual({ state: 'open', version: 2 });
    expect(singles).toEqual([]);
  });

  it('fault F17 are given once more, each by itself, where somebody was faster with one', async () => {
    const { handle, kept, singles } = storeOf({ front: 'closed', back: 'closed' }, 'back');
    const outcomes = await handle(open('front', 'back'), options);
    expect(singles).toEqual(['front', 'back']);
    expect([...outcomes.values()].map((outcome) => outcome instanceof Refusal || outcome.state)).toEqual(['open', 'open']);
    expect(kept.get('front')).toEqual({ state: 'open', version: 2 });
  });

  it('fault F17 end as one command does when somebody is faster every time', async () => {
    const { handle } = storeOf({});
    await expect(handle(open('front'), options)).rejects.toBeInstanceOf(ConflictRefusal);
  });
});
