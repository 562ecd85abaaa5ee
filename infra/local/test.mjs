/** `npm test`, from a clean clone too: installs what is missing, then runs every level on real backends. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const inherit = { cwd: root, stdio: 'inherit' };

if (!existsSync(resolve(root, 'node_modules/jest'))) {
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], inherit);
  if (status !== 0) process.exit(status ?? 1);
}
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'infra/local/run-tests.ts', ...process.argv.slice(2)], inherit);
process.exit(status ?? 1);
