/** The browser of the end-to-end tests: Chromium, from the first place that has it. */
import { existsSync } from 'node:fs';
import { run } from './processes.js';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const;
const APT = '/usr/bin/apt-get';

/** Its path; installs it where it is missing and the system lets us. @throws Error saying in one line what is missing and what to do */
export async function browserPath(): Promise<string> {
  const found = [process.env['CHROMIUM'] ?? '', ...PLACES].find((place) => existsSync(place));
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync(APT)) {
    throw new Error('Missing: Chromium. The tests of the page run in it. Install it, or name its path in CHROMIUM, and try again.');
  }
  process.stdout.write('· installing Chromium (once)\n');
  await run(APT, ['update', '-qq']);
  await run(APT, ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  return PLACES[0];
}
