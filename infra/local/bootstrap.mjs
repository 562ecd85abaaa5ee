/** What runs before any dependency is there. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Installs the dependencies of a fresh clone; ends the process when that fails. */
export function installed() {
  if (existsSync(resolve(root, 'node_modules/tsx'))) return;
  process.stdout.write('· installing dependencies (once)\n');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
