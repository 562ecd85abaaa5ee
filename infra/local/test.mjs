/** `npm test`, from a clean clone too: installs what is missing, then runs every level on real backends. */
import { spawnSync } from 'node:child_process';
import { installed, root } from './bootstrap.mjs';

installed();
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'infra/local/run-tests.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
