import { testDatabase, type TestDatabase } from '@baoxue/testing';
import { importEffects, type ImportEffects } from './import-effect.store.js';

let database: TestDatabase;
let effects: ImportEffects<never>;
beforeAll(async () => {
  database = await testDatabase('import-effects');
  effects = importEffects<never>(database.connection, 'list_imports_effects');
  await effects.syncIndexes();
});
afterAll(() => database.drop());

const effect = (importId: string, row: number) => ({ importId, recordId: `record-${row}`, row, version: 0, before: null });

describe('A11 what the rows of an import did', () => {
  it('A11 is written down once, by whichever process comes first', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => effect('twice', index + 2));
    await Promise.all([rows, rows, rows].map((each) => effects.remember(each)));
    expect((await effects.open('twice', 100)).map(({ row }) => row)).toEqual(rows.map(({ row }) => row));
  });

  it('A11 a row that came in after the undo had looked at it is found again, and its result stands', async () => {
    await effects.remember([effect('late', 2), effect('late', 3), effect('late', 4)]);
    const results = (result: 'taken-back' | 'none', rows: readonly number[]) =>
      effects.settle(
        'late',
        rows.map((row) => ({ recordId: `record-${row}`, undone: { result } })),
      );
    await results('none', [2, 3]);
    expect((await effects.late('late', [2, 4])).map(({ row }) => row)).toEqual([2, 4]);
    await results('taken-back', [2, 4]);
    await results('none', [2, 4]);
    expect(await effects.counts('late')).toEqual({ takenBackCount: 2, keptCount: 0 });
    expect((await effects.late('late', [2, 3, 4])).map(({ row }) => row)).toEqual([3]);
  });
});
