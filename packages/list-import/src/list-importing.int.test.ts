import { systemClock, newId } from '@baoxue/domain';
import { testDatabase, type TestDatabase } from '@baoxue/testing';
import { listImporting, type ListRow, type Undoing } from './list-importing.js';
import { listImportStore } from './list-import.store.js';

let database: TestDatabase;
beforeAll(async () => void (database = await testDatabase('lists')));
afterAll(() => database.drop());

const cause = { actor: 'officer', correlationId: 'test' };
async function* thousandRows(): AsyncGenerator<ListRow> {
  for (let row = 2; row < 1_002; row += 1) yield { row, cells: { text: String(row) } };
}

interface Entering {
  readonly enter: (first: string) => Promise<void>;
  readonly settle?: (first: string) => void;
  readonly undoing?: Undoing;
  /** What happens behind the process's back once it has looked at an import. */
  readonly afterLook?: () => Promise<unknown>;
}

/** One process that imports lists; another one stands on the same store. */
function listProcess({ enter, settle, undoing, afterLook }: Entering, logged: unknown[] = []) {
  const { connection } = database;
  const store = listImportStore<string>({ connection, clock: systemClock, collection: 'lists', source: 'baoxue/poverty-aid/list' });
  return listImporting<string>({
    store: {
      ...store,
      async find(id) {
        const found = await store.find(id);
        await afterLook?.();
        return found;
      },
    },
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
    ...(undoing ? { undoing } : {}),
  });
}

/** An import of a thousand rows in two chunks, checked and ready for its commit. */
async function checkedImport(entering: Entering) {
  const logged: unknown[] = [];
  const importing = listProcess(entering, logged);
  const { id } = await importing.create('名单', newId(), cause);
  await importing.check(id, '', cause);
  return {
    id,
    check: () => importing.check(id, '', cause),
    commit: () => importing.commit(id, cause),
    stop: () => importing.stop(id, cause),
    undo: () => importing.undo(id, cause),
    logged,
  };
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

describe('A11 rows that nobody committed for a week', () => {
  const rows = () => database.connection.collection('lists_rows');
  const expired = { code: 'ROWS_EXPIRED', field: 'input.importId', rule: 'A11' };

  it('are not taken over as nothing: the commit is refused, and the file may be sent again', async () => {
    const { id, commit, check } = await checkedImport({ enter: async () => undefined });
    await rows().deleteMany({});
    await expect(commit()).rejects.toMatchObject(expired);
    expect(await check()).toMatchObject({ id, state: { status: 'checked' } });
    expect((await commit()).state).toMatchObject({ status: 'committed', matchedCount: 998 });
  });

  it('end a commit that is under way, unless another process has taken them over', async () => {
    const lost = await checkedImport({ enter: async () => void (await rows().deleteMany({})) });
    await expect(lost.commit()).rejects.toMatchObject(expired);
    const other = listProcess({ enter: async () => undefined });
    const { id, commit } = await checkedImport({ enter: async () => void (await other.commit(id, cause)) });
    expect((await commit()).state).toMatchObject({ status: 'committed', matchedCount: 998 });
  });

  it('wait another week once their commit has begun', async () => {
    const { commit } = await checkedImport({ enter: async () => Promise.reject(new Error('The database went away')) });
    const longAgo = new Date(Date.now() - 6 * 86_400_000);
    await rows().updateMany({}, { $set: { stagedAt: longAgo } });
    await expect(commit()).rejects.toThrow('went away');
    expect(await rows().countDocuments({ stagedAt: { $gt: longAgo } })).toBe(2);
  });

  it('of the same day have days enough, and are not written once more', async () => {
    const { commit } = await checkedImport({ enter: async () => Promise.reject(new Error('The database went away')) });
    const anHourAgo = new Date(Date.now() - 3_600_000);
    await rows().updateMany({}, { $set: { stagedAt: anHourAgo } });
    await expect(commit()).rejects.toThrow('went away');
    expect(await rows().countDocuments({ stagedAt: { $gt: anHourAgo } })).toBe(0);
  });
});

describe('A11 the undo of an import, asked of another process than its commit', () => {
  /** What the rows did, in the order in which it was taken back: a row that is not in cannot be. */
  function rowsInAndOut() {
    const [present, takenBack] = [new Set<number>(), [] as number[]];
    const out = (numbers: readonly number[]) => void takenBack.push(...numbers.filter((number) => present.delete(number)));
    const undoing: Undoing = {
      clock: systemClock,
      withinDays: () => 30,
      async takeBack() {
        out([...present]);
        return { more: false };
      },
      takeBackLate: async (_id, numbers) => out(numbers),
      counts: async () => ({ takenBackCount: takenBack.length, keptCount: 0 }),
      page: async () => ({ entries: [], hasNextPage: false }),
    };
    const enterChunk = (first: string) => Array.from({ length: 500 }, (_, index) => present.add(Number(first) + index));
    return { present, undoing, enterChunk };
  }

  it('ends the commit, and takes back the rows that came in after it', async () => {
    const { present, undoing, enterChunk } = rowsInAndOut();
    const entered: string[] = [];
    const other = listProcess({ enter: async () => undefined, undoing });
    const { id, commit } = await checkedImport({
      async enter(first) {
        entered.push(first);
        await other.stop(id, cause);
        expect((await other.undo(id, cause)).state).toMatchObject({ status: 'undone', takenBackCount: 0 });
        enterChunk(first);
      },
      undoing,
    });
    expect((await commit()).state).toMatchObject({ status: 'undone', takenBackCount: 500, keptCount: 0 });
    expect([entered, [...present]]).toEqual([['2'], []]);
  });

  it('waits for rows on their way in its own process, though they are stopped while it begins', async () => {
    const { present, undoing, enterChunk } = rowsInAndOut();
    const other = listProcess({ enter: async () => undefined });
    let stopMeanwhile = async (): Promise<unknown> => undefined;
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let onTheirWay = (): void => {};
    const begun = new Promise<void>((resolve) => (onTheirWay = resolve));
    const { id, commit, undo } = await checkedImport({
      async enter(first) {
        onTheirWay();
        await held;
        enterChunk(first);
      },
      undoing,
      afterLook: () => stopMeanwhile(),
    });
    const committed = commit();
    await begun;
    stopMeanwhile = async () => {
      stopMeanwhile = async () => undefined;
      await other.stop(id, cause);
      setTimeout(release, 100);
    };
    expect((await undo()).state).toMatchObject({ status: 'undone', takenBackCount: 500 });
    await committed;
    expect([...present]).toEqual([]);
  });

  it('is refused for a list that does not say how', async () => {
    const { commit, undo } = await checkedImport({ enter: async () => undefined });
    await commit();
    await expect(undo()).rejects.toMatchObject({ code: 'UNDO_NOT_OFFERED' });
  });
});
