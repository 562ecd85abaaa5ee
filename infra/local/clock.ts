/** `npm run clock -- --to 2026-05-06`: moves the demo town's day on. It never moves back. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { instantOf, isSchoolDate } from '@baoxue/domain';
import { businessDay, moveClockFile, TOWN_WAKES_AT } from './development-state.js';
import { giveUp } from './give-up.js';
import { readOptions } from './options.js';
import { DATA } from './ports.js';

const { values } = readOptions({ options: { to: { type: 'string', default: '' } } });
const { to } = values;
const file = join(DATA, 'clock.json');
if (!isSchoolDate(to)) giveUp('To which day? npm run clock -- --to 2026-05-06');
if (!existsSync(file)) giveUp('There is no town yet, and no day in it: npm start makes both.');
if (moveClockFile(file, instantOf(to, TOWN_WAKES_AT).toISOString())) process.stdout.write(`It is ${to} now, in the morning.\n`);
else process.stdout.write(`Nothing moved: it is ${businessDay(file)} already, and the clock never moves back.\n`);
