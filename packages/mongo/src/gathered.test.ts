import { setImmediate as macrotask } from 'node:timers/promises';
import { gathered } from './gathered.js';

describe('Gathered work', () => {
  it('F1 takes what is asked at the same time together, and what is asked meanwhile next', async () => {
    const pieces: number[][] = [];
    let finish: () => void = () => {};
    const double = gathered(async (numbers: readonly number[]) => {
      pieces.push([...numbers]);
      if (pieces.length === 1) await new Promise<void>((resolve) => (finish = resolve));
      return numbers.map((each) => each * 2);
    });
    const first = Promise.all([double(1), double(2)]);
    await macrotask();
    await macrotask();
    const next = Promise.all([double(3), double(3)]);
    await macrotask();
    expect(pieces).toEqual([[1, 2]]);
    finish();
    expect([await first, await next]).toEqual([
      [2, 4],
      [6, 6],
    ]);
    expect(pieces).toEqual([
      [1, 2],
      [3, 3],
    ]);
  });

  it('F16 tells everybody of a fault, and goes on', async () => {
    let isAway = true;
    const work = gathered(async (all: readonly number[]) => {
      if (isAway) throw new Error('away');
      return all;
    });
    expect((await Promise.allSettled([work(1), work(2)])).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isAway = false;
    expect(await work(3)).toBe(3);
  });
});
