import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moveClockFile, prepareState } from './development-state.js';

const directory = mkdtempSync(join(tmpdir(), 'baoxue-state-'));
const clockFile = join(directory, 'clock.json');
const offset = (): number => (JSON.parse(readFileSync(clockFile, 'utf8')) as { offsetMs: number }).offsetMs;
const noon = (day: string): string => `${day}T12:00:00+08:00`;
afterAll(() => rmSync(directory, { recursive: true }));

describe('The state of a development graph', () => {
  it('is made once and kept at the next start', async () => {
    const { keysDirectory } = await prepareState(directory, noon('2026-04-28'));
    const key = readFileSync(join(keysDirectory, 'internal-token.private.pem'), 'utf8');
    const first = offset();
    await prepareState(directory, noon('2026-04-30'));
    expect(readFileSync(join(keysDirectory, 'internal-token.private.pem'), 'utf8')).toBe(key);
    expect(offset()).toBe(first);
  });

  it('has a clock that moves forward', () => {
    expect(moveClockFile(clockFile, noon('2026-05-06'))).toBe(true);
    expect(Date.now() + offset()).toBeCloseTo(Date.parse(noon('2026-05-06')), -4);
  });

  it('has a clock that never moves back', () => {
    const before = offset();
    expect(moveClockFile(clockFile, noon('2026-05-01'))).toBe(false);
    expect(offset()).toBe(before);
  });
});
