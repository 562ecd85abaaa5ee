/** `npm run clock -- --to 2026-05-06`: moves the demo town's day on. It never moves back. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { moveClockFile } from './development-state.js';
import { LOCAL } from './processes.js';

const { values } = parseArgs({ options: { to: { type: 'string' } } });
if (!values.to || !/^\d{4}-\d{2}-\d{2}$/.test(values.to)) {
  process.stderr.write('To which day? npm run clock -- --to 2026-05-06\n');
  process.exit(1);
}
moveClockFile(join(LOCAL, 'data', 'clock.json'), `${values.to}T08:00:00+08:00`);
