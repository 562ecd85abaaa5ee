import { createMemoryBus, startRelay, silent, type RawRecord } from '@baoxue/event-bus';
import { commandHandler, ConflictRefusal, fixedClock, newId, type Decider } from '@baoxue/domain';
import type mongoose from 'mongoose';
import type { AggregateDocument, AggregateStore } from './aggregate.js';
import { aggregateStore } from './aggregate-store.js';
import { connectMongo } from './connect.js';
import { mongoOutbox } from './outbox.js';

/** The smallest aggregate that publishes: a ledger entry that is entered and left. */
type Entry = { status: 'none' | 'entered' | 'left' };
type Changed = { type: 'Changed'; change: 'entered' | 'left' };
const entryRule: Decider<'enter' | 'leave', Changed, Entry, null> = {
  decide: (command, state) => {
    if (command === 'enter') return state.status === 'none' ? [{ type: 'Changed', change: 'entered' }] : [];
    return state.status === 'entered' ? [{ type: 'Changed', change: 'left' }] : [];
  },
  evolve: (_state, { change }) => ({ status: change }),
  initialState: () => ({ status: 'none' }),
};
/** What has been done already is not done again. */
const onceOnly = (work: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
};
const cause = { actor: 'test', correlationId: 'test' };
const options = { context: null, cause };

let connection: mongoose.Connection;
let store: AggregateStore<Entry, Changed>;

beforeAll(async () => {
  connection = await connectMongo({ uri: process.env['TEST_MONGODB_URI'] ?? '', databaseName: `mongo-${newId()}` });
  store = aggregateStore<Entry, Changed>({
    connection,
    clock: fixedClock('2026-05-06T08:00:00+08:00'),
    collection: 'entries',
    source: 'baoxue/poverty-aid/ledger',
    initialState: entryRule.initialState,
    toStored: (state, id) => ({ ...state, order: id }),
    fromStored: ({ status }: Entry) => ({ status }),
    publish: ({ change }, _state, id) => ({
      type: 'ledger.changed.v1',
      data: { studentId: id, category: 'registered-poor', change, on: '2025-09-01' },
    }),
    indexes: [{ key: { 'state.status': 1, 'state.order': 1 } }],
    outdated: { 'state.status': { $in: ['entered', 'left'] }, 'state.order': { $exists: false } },
  });
  await store.syncIndexes();
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

describe('An aggregate in the database', () => {
  const pendingOf = async (id: string, token = newId()) => {
    const claimed = await store.outbox.claim({ limit: 200, leaseMs: 30_000, token });
    return claimed.find(({ aggregateId }) => aggregateId === id)?.records.map(({ event }) => event) ?? [];
  };

  it('F1 saves state and events in one step, with a gap-free sequence', async () => {
    const [id, handle] = [newId(), commandHandler(entryRule, store)];
    await handle(id, 'enter', options);
    await handle(id, 'leave', options);
    expect(await store.find(id)).toEqual({ id, version: 2, state: { status: 'left' } });
    expect((await pendingOf(id)).map(({ sequence, subject }) => [sequence, subject])).toEqual([
      [1, id],
      [2, id],
    ]);
  });

  it('fault F1 applies a command once, though its key comes twice', async () => {
    const [id, handle] = [newId(), commandHandler(entryRule, store)];
    await handle(id, 'enter', { ...options, commandKey: 'k' });
    await handle(id, 'leave', { ...options, commandKey: 'l' });
    const repeated = await handle(id, 'enter', { ...options, commandKey: 'k' });
    expect(repeated).toMatchObject({ version: 2, events: [] });
  });

  it('E4 refuses a version that is stale, and says which one stands', async () => {
    const [id, handle] = [newId(), commandHandler(entryRule, store)];
    await handle(id, 'enter', options);
    await expect(handle(id, 'leave', { ...options, expectedVersion: 0 })).rejects.toEqual(new ConflictRefusal(id, 0, 1));
  });

  it('fault F17 lets one of many creators win', async () => {
    const [id, handle] = [newId(), commandHandler(entryRule, store)];
    await Promise.all(Array.from({ length: 8 }, () => handle(id, 'enter', options)));
    expect(await store.find(id)).toMatchObject({ version: 1 });
    expect(await pendingOf(id)).toHaveLength(1);
  });

  it('fault F5 lets no relay acknowledge under a lease that is not its own', async () => {
    const [id, handle] = [newId(), commandHandler(entryRule, store)];
    await handle(id, 'enter', options);
    const [event] = await pendingOf(id);
    await store.outbox.acknowledge('a stale token', [{ aggregateId: id, eventIds: [event?.id ?? ''] }]);
    const document = await connection.collection('entries').findOne({ _id: id as never });
    expect(document).toMatchObject({ pending: true, outbox: [{ sequence: 1 }] });
  });

  it('fault F5 keeps an event that was saved while those before it were being sent', async () => {
    const [id, handle, token] = [newId(), commandHandler(entryRule, store), newId()];
    await handle(id, 'enter', options);
    const claimed = await store.outbox.claim({ limit: 200, leaseMs: 30_000, token });
    const sent = claimed.map(({ aggregateId, records }) => ({ aggregateId, eventIds: records.map(({ event }) => event.id) }));
    await handle(id, 'leave', options);
    let told = 0;
    store.outbox.onSaved(() => (told += 1));
    await store.outbox.acknowledge(token, sent);
    expect(told).toBe(1);
    const left = await connection.collection('entries').findOne({ _id: id as never });
    expect(left).toMatchObject({ pending: true, outbox: [{ sequence: 2 }] });
    expect(left).not.toHaveProperty('lease');
  });

  it('fault F5 claims nothing of what it has read when another relay was faster and something else is there to send by then', async () => {
    const [id, handle, token] = [newId(), commandHandler(entryRule, store), newId()];
    await handle(id, 'enter', options);
    const entries = connection.collection<AggregateDocument>('entries');
    const meanwhile = onceOnly(async () => {
      const events = await pendingOf(id, token);
      await store.outbox.acknowledge(token, [{ aggregateId: id, eventIds: events.map((event) => event.id) }]);
      await handle(id, 'leave', options);
    });
    const slow = mongoOutbox({
      find: (...query: Parameters<typeof entries.find>) => entries.find(...query),
      updateMany: (...change: Parameters<typeof entries.updateMany>) => meanwhile().then(() => entries.updateMany(...change)),
    } as typeof entries);
    expect(await slow.claim({ limit: 200, leaseMs: 30_000, token: newId() })).toEqual([]);
    expect((await pendingOf(id)).map(({ sequence }) => sequence)).toEqual([2]);
  });

  it('fault F2 sends what was committed, each event once while nothing fails', async () => {
    const [ids, bus, received] = [[newId(), newId(), newId()], createMemoryBus(), [] as RawRecord[]];
    await bus.subscribe({
      group: 'test',
      topics: ['baoxue.poverty-aid.ledger'],
      handle: async (record) => {
        if (record.key && ids.includes(record.key)) received.push(record);
      },
    });
    const { inserted } = await store.insertMany(
      ids.map((id) => ({ id, state: { status: 'entered' }, events: [{ type: 'Changed', change: 'entered' }], cause })),
    );
    const relay = startRelay({ sources: [store.outbox], bus, logger: silent, pollMs: 20 });
    for (let tries = 0; received.length < 3 && tries < 200; tries += 1) await new Promise((wait) => setTimeout(wait, 25));
    await relay.stop();
    expect([inserted.sort(), received.map(({ key }) => key).sort()]).toEqual([[...ids].sort(), [...ids].sort()]);
    const left = await connection.collection('entries').countDocuments({ _id: { $in: ids as never[] }, pending: true });
    expect(left).toBe(0);
  });

  it.each([false, true])(
    'E4 pages through a list that grows meanwhile, skipping and repeating nothing (descending: %s)',
    async (descending) => {
      const name = (number: number) => `${descending ? 'z' : 'a'}-${String(number).padStart(2, '0')}`;
      const add = (numbers: readonly number[]) =>
        store.insertMany(numbers.map((number) => ({ id: name(number), state: { status: 'left' }, events: [], cause })));
      const within = { filter: { 'state.status': 'left' }, order: 'state.order', descending };
      await add([10, 20, 30, 40, 50]);
      const first = await store.page({ ...within, first: 2, after: null });
      await add([15, 45, 60, 5]);
      const seen = [...first.entries];
      for (let after = seen.at(-1)?.position ?? null, more = first.hasNextPage; more;) {
        const page = await store.page({ ...within, first: 2, after });
        seen.push(...page.entries);
        after = page.entries.at(-1)?.position ?? null;
        more = page.hasNextPage;
      }
      const own = seen.map(({ entry }) => entry.id).filter((id) => id.startsWith(name(0).slice(0, 2)));
      expect(new Set(own).size).toBe(own.length);
      for (const number of [10, 20, 30, 40, 50]) expect(own).toContain(name(number));
      expect(own).toEqual([...own].sort((a, b) => (descending ? (a < b ? 1 : -1) : a < b ? -1 : 1)));
    },
  );

  it('A11 creates nothing twice when a bulk import is repeated', async () => {
    const items = [newId(), newId()].map((id) => ({ id, state: { status: 'entered' as const }, events: [], cause }));
    await store.insertMany(items.slice(0, 1));
    const { inserted, existing } = await store.insertMany(items);
    expect([inserted, existing]).toEqual([[items[1]?.id], [items[0]?.id]]);
  });

  it('A11 creates nothing twice when two processes repeat a bulk import at one time', async () => {
    const items = Array.from({ length: 20 }, () => ({ id: newId(), state: { status: 'entered' as const }, events: [], cause }));
    const done = await Promise.all([items, items, items].map((each) => store.insertMany(each)));
    expect(done.flatMap(({ inserted }) => inserted).sort()).toEqual(items.map(({ id }) => id).sort());
    for (const { inserted, existing } of done) expect(inserted.length + existing.length).toBe(20);
  });

  it('F1 saves many in one write, each with its events, and says when somebody was faster with one', async () => {
    const ids = [newId(), newId(), newId()];
    const handle = commandHandler(entryRule, store);
    for (const id of ids) await handle(id, 'enter', options);
    const left = (id: string, expectedVersion = 1) => {
      const state: Entry = { status: 'left' };
      return { id, state, events: [{ type: 'Changed', change: 'left' } as const], expectedVersion, cause };
    };
    const [first = '', second = '', third = ''] = ids;
    expect(await store.saveMany([left(first), left(second)])).toBe(true);
    expect(await store.find(second)).toEqual({ id: second, version: 2, state: { status: 'left' } });
    expect((await pendingOf(first)).map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(await store.saveMany([left(first), left(third)])).toBe(false);
    expect(await store.find(third)).toMatchObject({ version: 2 });
    expect(await store.find(first)).toMatchObject({ version: 2 });
    expect(await store.saveMany([left(newId(), 0)])).toBe(false);
    expect(await store.saveMany([])).toBe(true);
  });

  it('E6 finds none for no ids, and none within a limit of none', async () => {
    await commandHandler(entryRule, store)(newId(), 'enter', options);
    expect(await store.findMany([])).toEqual(new Map());
    expect(await store.query({}, { limit: 0 })).toEqual([]);
  });

  it('E4 stores anew, at the same version, what was stored without a field that lists ask for', async () => {
    const [id, newer] = [newId(), newId()];
    for (const each of [id, newer]) await commandHandler(entryRule, store)(each, 'enter', options);
    const entries = connection.collection<{ _id: string }>('entries');
    await entries.updateOne({ _id: id }, { $unset: { 'state.order': '' } });
    await store.syncIndexes();
    expect(await entries.findOne({ _id: id })).toMatchObject({ version: 1, state: { status: 'entered', order: id } });
    expect(await store.find(newer)).toMatchObject({ version: 1 });
  });
});
