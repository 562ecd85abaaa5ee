/** Runs jest on real backends; `--selectProjects unit` alone needs none. Interrupted at any moment it leaves nothing running. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { killListed, LIST_OF_RUNNING, LOCAL, ROOT, signalGroup } from './processes.js';
import { testBackends, WORKERS } from './test-backends.js';

const arguments_ = process.argv.slice(2);
const afterProjects = arguments_.slice(arguments_.indexOf('--selectProjects') + 1);
const projects = arguments_.includes('--selectProjects') ? afterProjects.slice(0, endOfList(afterProjects)) : [];
const needsBackends = projects.join() !== 'unit';
let jest: ChildProcess | undefined;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => (jest ? signalGroup(jest.pid, signal) : process.exit(1)));
}
const backends = needsBackends ? await testBackends() : undefined;
mkdirSync(LOCAL, { recursive: true });
const running = mkdtempSync(join(LOCAL, 'running-'));
jest = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(ROOT, 'node_modules/jest/bin/jest.js'),
    `--maxWorkers=${WORKERS}`,
    ...arguments_,
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...backends?.environment, [LIST_OF_RUNNING]: running },
    // A group of its own, to end its workers with it; who watches wants the keyboard instead.
    detached: !arguments_.some((each) => each.startsWith('--watch')),
  },
);
jest.on('exit', (code) => void end(code ?? 1));

/** Workers outlive an interrupted jest, and what they started outlives them. */
async function end(code: number): Promise<never> {
  signalGroup(jest?.pid, 'SIGKILL');
  killListed(running);
  rmSync(running, { recursive: true, force: true });
  await backends?.stop();
  process.exit(code);
}

/** A list of names ends with the next option. */
function endOfList(names: readonly string[]): number {
  const end = names.findIndex((name) => name.startsWith('-'));
  return end === -1 ? names.length : end;
}
