/** The Python edition of the local database, from its registry into `.local`: MongoDB's wire protocol over the WiredTiger engine. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { need } from './prerequisites.js';
import { run } from './processes.js';

const PACKAGE = 'SecantusDB==0.7.0b3';

interface Program {
  readonly command: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Installs it once into a directory. The mark comes last: where it stands, everything does. */
export async function pythonDatabase(home: string): Promise<Program> {
  const mark = join(home, 'installed.txt');
  if (!existsSync(mark)) {
    await need('python3');
    process.stdout.write('· installing the local database (SecantusDB, once)\n');
    await install(home);
    writeFileSync(mark, PACKAGE);
  }
  // An environment of its own finds its packages anyway; a plain directory is found by this.
  return { command: join(home, 'bin', 'secantusd-py'), env: { PYTHONPATH: home } };
}

/** Into an environment of its own; where Python cannot make one, as Debian's without python3-venv, into a plain directory. */
async function install(home: string): Promise<void> {
  const packages = ['install', '--quiet', '--disable-pip-version-check', PACKAGE];
  rmSync(home, { recursive: true, force: true });
  const isMade = await run('python3', ['-m', 'venv', home]).then(
    () => true,
    () => false,
  );
  if (isMade) {
    await run(join(home, 'bin', 'pip'), packages);
  } else {
    rmSync(home, { recursive: true, force: true });
    await run('python3', ['-m', 'pip', ...packages, '--target', home]);
  }
}
