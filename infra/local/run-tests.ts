/** Runs jest on real backends; `--selectProjects unit` needs none. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './processes.js';
import { testBackends } from './test-backends.js';

const arguments_ = process.argv.slice(2);
const needsBackends = !(arguments_.includes('--selectProjects') && arguments_[arguments_.indexOf('--selectProjects') + 1] === 'unit');
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
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => jest.kill(signal));
jest.on('exit', (code) => {
  void (backends?.stop() ?? Promise.resolve()).then(() => process.exit(code ?? 1));
});
