import { refuseImport } from './refuse-import.js';
import { dryRun } from './dry-run.js';
import { knownAhead } from './known-ahead.js';
import type { ListRow } from './list-importing.js';

async function* rowsOf(texts: readonly string[]): AsyncGenerator<ListRow> {
  for (const [index, text] of texts.entries()) yield { row: index + 2, cells: { text } };
}
const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index));

async function run(texts: readonly string[], groupOf?: (text: string) => string) {
  const chunks: string[][] = [];
  const found = await dryRun<string>(rowsOf(texts), {
    toRow({ text = '' }) {
      if (text === 'wrong') throw refuseImport('SOURCE_LIST_REQUIRED', { field: 'text' });
      return text;
    },
    keyOf: (text) => text,
    keyColumn: 'text',
    groupOf,
    stage: async (chunk, { rows }) => void (chunks[chunk] = [...rows]),
  });
  return { found, chunks };
}

describe('The dry run of a list', () => {
  it('A11 stages the accepted rows in chunks, in the order of the file', async () => {
    const { found, chunks } = await run(numbers(1_200));
    expect(chunks.map(({ length }) => length)).toEqual([500, 500, 200]);
    expect(chunks.flat()).toEqual(numbers(1_200));
    expect(found).toEqual({ rowCount: 1_200, acceptedCount: 1_200, chunkCount: 3, errors: [] });
  });

  it('A11 holds one chunk at a time of a file of 100,000 rows', async () => {
    let [made, staged, heldMax] = [0, 0, 0];
    async function* city(): AsyncGenerator<ListRow> {
      for (; made < 100_000; made += 1) yield { row: made + 2, cells: { text: String(made) } };
    }
    const found = await dryRun<string>(city(), {
      toRow: ({ text = '' }) => text,
      keyOf: (text) => text,
      keyColumn: 'text',
      async stage(_chunk, { rows }) {
        heldMax = Math.max(heldMax, made - staged);
        staged += rows.length;
      },
    });
    expect(found).toMatchObject({ acceptedCount: 100_000, chunkCount: 200 });
    expect(heldMax).toBeLessThanOrEqual(501);
  });

  it('A11 keeps neighbouring rows of one group in one chunk', async () => {
    const { chunks } = await run(numbers(1_200), (text) => String(Math.floor(Number(text) / 300)));
    expect(chunks.map(({ length }) => length)).toEqual([600, 600]);
  });

  it('A11 names a wrong row and one that comes twice, and stages neither', async () => {
    const { found, chunks } = await run(['a', 'wrong', 'b', 'a']);
    expect(found.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'text', 'SOURCE_LIST_REQUIRED'],
      [5, 'text', 'ROW_TWICE'],
    ]);
    expect(chunks).toEqual([['a', 'b']]);
  });

  it('E6 keeps 500 errors of a wrong file, and counts on', async () => {
    const { found } = await run(numbers(700).map(() => 'wrong'));
    expect(found.errors).toHaveLength(500);
    expect(found).toMatchObject({ rowCount: 700, acceptedCount: 0, chunkCount: 0 });
  });
});

describe('What is known about the rows of a list', () => {
  it('A11 is asked for once for each chunk, and told of each row when it arrives', async () => {
    const ahead = knownAhead('nothing');
    const asked: number[] = [];
    const told: string[] = [];
    const learn = async (rows: readonly Readonly<Record<string, string>>[]) => {
      asked.push(rows.length);
      return rows.map(({ text }) => `known ${text}`);
    };
    for await (const each of ahead.lookUp(rowsOf(numbers(1_200)), learn)) if ('cells' in each) told.push(ahead.of(each.cells));
    expect(asked).toEqual([500, 500, 200]);
    expect(told).toEqual(numbers(1_200).map((text) => `known ${text}`));
    expect(ahead.of({ text: '0' })).toBe('nothing');
  });
});
