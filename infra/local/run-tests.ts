/** Runs jest on real backends; `--selectProjects unit` alone needs none. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './processes.js';
import { testBackends } from './test-backends.js';

const arguments_ = process.argv.slice(2);
const afterProjects = arguments_.slice(arguments_.indexOf('--selectProjects') + 1);
const projects = arguments_.includes('--selectProjects') ? afterProjects.slice(0, endOfList(afterProjects)) : [];
const needsBackends = projects.join() !== 'unit';
const backends = needsBackends ? await testBackends() : null;
const jest = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(ROOT, 'node_modules/jest/bin/jest.js'),
    '--maxWorkers=2',
    ...arguments_,
  ],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...backends?.environment } },
);
/** A list of names ends with the next option. */
function endOfList(names: readonly string[]): number {
  const end = names.findIndex((name) => name.startsWith('-'));
  return end === -1 ? names.length : end;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => jest.kill(signal));
jest.on('exit', (code) => {
  void (backends?.stop() ?? Promise.resolve()).then(() => process.exit(code ?? 1));
});
