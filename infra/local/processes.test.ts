import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killListed, LIST_OF_RUNNING, ROOT } from './processes.js';

const home = mkdtempSync(join(tmpdir(), 'baoxue-processes-'));
afterAll(() => rmSync(home, { recursive: true }));

/** A program that starts one which never ends, does as it is told, and says which it started. */
async function parentThat(then: string) {
  const program = `import { start, endWith } from './infra/local/processes.ts';
    const child = start({ name: 'child', command: 'sleep', args: ['1000'], logFile: '${join(home, 'child.log')}' });
    ${then} console.log(child.process.pid);`;
  const list = mkdtempSync(join(home, 'list-'));
  const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: ROOT,
    env: { ...process.env, [LIST_OF_RUNNING]: list },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(parent, 'exit');
  const [id] = (await once(parent.stdout, 'data')) as [Buffer];
  return { parent, ended, child: Number(String(id)), list };
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function gone(pid: number): Promise<void> {
  for (let looks = 0; looks < 100 && isAlive(pid); looks += 1) await new Promise((again) => setTimeout(again, 50));
  expect(isAlive(pid)).toBe(false);
}

describe('A process that is started', () => {
  it('ends with the one that started it, whatever that was doing', async () => {
    const { child, ended, list } = await parentThat('setTimeout(() => process.exit(3));');
    expect(await ended).toEqual([3, null]);
    await gone(child);
    expect(readdirSync(list)).toEqual([]);
  });

  it('ends at the second Ctrl-C as at the first, while its stop takes its time', async () => {
    const { parent, child, ended } = await parentThat('endWith(() => new Promise((done) => setTimeout(done, 500)));');
    parent.kill('SIGINT');
    parent.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    await gone(child);
  });

  it('is on the list of a run of the tests until it ends, and is killed from it when its worker was killed', async () => {
    const { parent, child, ended, list } = await parentThat('setInterval(() => {}, 1000);');
    parent.kill('SIGKILL');
    await ended;
    expect(readdirSync(list)).toEqual([String(child)]);
    killListed(list);
    await gone(child);
  });
});
