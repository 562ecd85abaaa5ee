import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pythonDatabase } from './python-database.js';

const directory = mkdtempSync(join(tmpdir(), 'baoxue-python-'));
const path = process.env['PATH'];
afterAll(() => {
  process.env['PATH'] = path;
  rmSync(directory, { recursive: true });
});

/** A Python, first on the path, that makes no environments and installs one empty program. */
function pythonWithoutVenv(): void {
  const place = join(directory, 'programs');
  mkdirSync(place);
  writeFileSync(
    join(place, 'python3'),
    `#!/bin/sh
case "$*" in
  --version) echo Python 3.11.2;;
  *venv*) echo ensurepip is not available; exit 1;;
  *--target*) for last; do :; done; mkdir -p "$last/bin"; touch "$last/bin/secantusd-py";;
esac
`,
  );
  chmodSync(join(place, 'python3'), 0o755);
  process.env['PATH'] = `${place}:${path}`;
}

it('The local database is installed where Python makes no environments, and anew where it was interrupted', async () => {
  pythonWithoutVenv();
  const home = join(directory, 'secantus');
  mkdirSync(join(home, 'half'), { recursive: true });
  const { command, env } = await pythonDatabase(home);
  expect([existsSync(command), env]).toEqual([true, { PYTHONPATH: home }]);
  expect(existsSync(join(home, 'half'))).toBe(false);
});
