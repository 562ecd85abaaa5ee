import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { developmentClock } from './development-clock.js';
import { listLoader, loader } from './loader.js';
import { faultWithoutText } from './logger.js';

describe('The development clock', () => {
  const dir = mkdtempSync(join(tmpdir(), 'clock-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  const file = join(dir, 'clock.json');
  const clock = developmentClock(file);
  const offsetMs = () => clock.now().getTime() - Date.now();
  const move = (content: string, mtimeS: number) => {
    writeFileSync(file, content);
    utimesSync(file, mtimeS, mtimeS);
  };

  it('is the real time until a file moves it, and follows the file', () => {
    expect(Math.abs(offsetMs())).toBeLessThan(1_000);
    move('{"offsetMs": 86400000}', 1);
    expect(Math.abs(offsetMs() - 86_400_000)).toBeLessThan(1_000);
    move('{"offsetMs": -86400000}', 2);
    expect(Math.abs(offsetMs() + 86_400_000)).toBeLessThan(1_000);
  });

  it('says what the file must hold', () => {
    move('{"offset": 1}', 3);
    expect(() => clock.now()).toThrow('offsetMs');
  });
});

describe('A loader', () => {
  it('asks once, keeps the order, and answers null for what is not there', async () => {
    const asked: (readonly string[])[] = [];
    const children = loader(async (ids) => {
      asked.push(ids);
      return new Map([
        ['b', 2],
        ['a', 1],
      ]);
    });
    expect(await Promise.all([children.load('a'), children.load('x'), children.load('b'), children.load('a')])).toEqual([1, null, 2, 1]);
    expect(asked).toEqual([['a', 'x', 'b']]);
  });

  it('asks once for lists too, and nothing belonging to an id is an empty one', async () => {
    let questions = 0;
    const pupils = listLoader(
      async () => {
        questions += 1;
        return ['b1', 'a1', 'b2', 'c1'];
      },
      (pupil) => pupil.charAt(0),
    );
    expect(await Promise.all([pupils.load('a'), pupils.load('b'), pupils.load('x')])).toEqual([['a1'], ['b1', 'b2'], []]);
    expect(questions).toBe(1);
  });
});

describe('The log', () => {
  it('abuse S30: keeps the frames of a fault and drops its text', () => {
    const logged = JSON.stringify(faultWithoutText(new Error('duplicate key { name: "金丝雀" }')));
    expect(logged).toContain('edges.test');
    expect(logged).not.toContain('金丝雀');
  });
});
