/** What runs before any dependency is there. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAtLeast } from './version.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs a program of infra/local with the arguments of this process, after installing the dependencies of a fresh clone; ends as it does. */
export function runInstalled(program) {
  refuseOldNode();
  install();
  const child = spawn(process.execPath, ['--import', 'tsx', `infra/local/${program}`, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  // Ctrl-C reaches the child as well; this process only waits for its orderly end.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

function refuseOldNode() {
  const { engines } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  if (isAtLeast(process.version, engines.node)) return;
  process.stderr.write(
    `Too old: everything here runs on Node ${engines.node}, and this is ${process.version}. Install a newer one and try again.\n`,
  );
  process.exit(1);
}

function install() {
  // npm writes it last.
  if (existsSync(resolve(root, 'node_modules/.package-lock.json'))) return;
  process.stdout.write('· installing dependencies (once)\n');
  const npm = (command, stdio) => spawnSync('npm', [command, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio }).status;
  // The quicker of the two refuses a lockfile that holds the binaries of another platform only.
  if (npm('ci', 'ignore') === 0) return;
  const status = npm('install', 'inherit');
  if (status !== 0) process.exit(status ?? 1);
}
