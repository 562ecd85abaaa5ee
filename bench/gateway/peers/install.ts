/**
 * Other people's gateways, at the versions of the lockfile beside this file. They are large, and only this bench wants them: they are installed
 * into .local when it first runs, not by `npm install`.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LOCAL, run } from '../../../infra/local/processes.js';

const HOME = join(LOCAL, 'bench-peers');
const LOCKFILE = 'package-lock.json';
/** npm's own record of what it has installed. */
const INSTALLED = join(HOME, 'node_modules', '.package-lock.json');

/** Safe to repeat: what is installed already, from the same lockfile, stays. */
export async function installPeers(say: (line: string) => void): Promise<void> {
  const lock = join(import.meta.dirname, LOCKFILE);
  const isThere = existsSync(INSTALLED) && readFileSync(lock, 'utf8') === readFileSync(join(HOME, LOCKFILE), 'utf8');
  if (isThere) return;
  say('installing the peers into .local, once');
  mkdirSync(HOME, { recursive: true });
  for (const file of ['package.json', LOCKFILE]) copyFileSync(join(import.meta.dirname, file), join(HOME, file));
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: HOME });
}

/** A package of the peers. */
// oxlint-disable-next-line typescript/no-explicit-any -- it is not there when types are checked.
export async function peerPackage(name: string): Promise<any> {
  return import(pathToFileURL(createRequire(join(HOME, 'package.json')).resolve(name)).href);
}

/** The Grafbase gateway; null where there is none for this machine. */
export function grafbaseProgram(): string | null {
  const file = join(HOME, 'node_modules/@grafbase/cli-x86_64-unknown-linux-musl/grafbase');
  return existsSync(file) ? file : null;
}
