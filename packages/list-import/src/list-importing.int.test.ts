import { systemClock, newId } from '@baoxue/domain';
import { testDatabase, type TestDatabase } from '@baoxue/testing';
import { listImporting, type ListRow } from './list-importing.js';
import { listImportStore } from './list-import.store.js';

let database: TestDatabase;
beforeAll(async () => void (database = await testDatabase('lists')));
afterAll(() => database.drop());

const cause = { actor: 'officer', correlationId: 'test' };
async function* thousandRows(): AsyncGenerator<ListRow> {
  for (let row = 2; row < 1_002; row += 1) yield { row, cells: { text: String(row) } };
}

/** An import of a thousand rows in two chunks, checked and ready for its commit. */
async function checkedImport({ enter, settle }: { enter: (first: string) => Promise<void>; settle?: (first: string) => void }) {
  const logged: unknown[] = [];
  const importing = listImporting<string>({
    store: listImportStore({ connection: database.connection, clock: systemClock, collection: 'lists', source: 'baoxue/poverty-aid/list' }),
    logger: { error: (fields) => void logged.push(fields) },
    readRows: thousandRows,
    toRow: ({ text = '' }) => text,
    keyOf: (text) => text,
    keyColumn: 'text',
    async enter(rows) {
      await enter(rows[0] ?? '');
      return { matchedCount: rows.length - 1, unmatchedCount: 1 };
    },
    settle: async (rows) => settle?.(rows[0] ?? ''),
  });
  const { id } = await importing.create('名单', newId(), cause);
  await importing.check(id, '', cause);
  return { commit: () => importing.commit(id, cause), stop: () => importing.stop(id, cause), logged };
}

describe('A11 the commit of a list', () => {
  it('goes on where it broke off, and counts each row once', async () => {
    const entered: string[] = [];
    const settled: string[] = [];
    const { commit, logged } = await checkedImport({
      async enter(first) {
        entered.push(first);
        if (entered.length === 2) throw new Error('The database went away');
      },
      settle: (first) => settled.push(first),
    });
    await expect(commit()).rejects.toThrow('went away');
    expect([settled, logged]).toEqual([[], [expect.objectContaining({ importId: expect.any(String) })]]);
    expect((await commit()).state).toMatchObject({ status: 'committed', matchedCount: 998, unmatchedCount: 2 });
    expect(entered).toEqual(['2', '502', '502']);
    expect(settled).toEqual(['2', '502']);
    await commit();
    expect(entered).toHaveLength(3);
  });

  it('is stopped after the rows that are on their way, says how many they were, and goes on from there', async () => {
    const stopping: Promise<unknown>[] = [];
    const entered: string[] = [];
    const { commit, stop } = await checkedImport({
      async enter(first) {
        entered.push(first);
        if (entered.length === 1) stopping.push(stop());
        await Promise.race([...stopping, new Promise((resolve) => setTimeout(resolve, 200))]);
      },
    });
    expect((await commit()).state).toMatchObject({ status: 'stopped', enteredChunks: 1, matchedCount: 499, unmatchedCount: 1 });
    expect(await stopping[0]).toMatchObject({ state: { status: 'stopped', matchedCount: 499 } });
    expect((await commit()).state).toMatchObject({ status: 'committed', matchedCount: 998 });
    expect(entered).toEqual(['2', '502']);
  });

  it('answers while a large list is still being taken over; who commits again waits for the same end', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let calls = 0;
    const { commit } = await checkedImport({
      async enter(first) {
        calls += 1;
        if (first === '502') await held;
      },
    });
    expect((await commit()).state).toMatchObject({ status: 'committing', matchedCount: 499 });
    const again = commit();
    release();
    expect((await again).state).toMatchObject({ status: 'committed', matchedCount: 998 });
    expect(calls).toBe(2);
  });
});
