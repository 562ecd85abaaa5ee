/** `npm run generate -- [--students 2000] [--seed 49] [--out .local/town]`: writes the synthetic town as spreadsheets. */
import { resolve } from 'node:path';
import { DEMO_STARTS_AT } from '../local/development-state.js';
import { DEFAULT_SEED, DEFAULT_STUDENTS, townOf } from './town.js';
import { writeTown } from './write-town.js';
import { readOptions } from '../local/options.js';

const { values } = readOptions({
  options: {
    students: { type: 'string', default: String(DEFAULT_STUDENTS) },
    seed: { type: 'string', default: String(DEFAULT_SEED) },
    out: { type: 'string', default: '.local/town' },
  },
});
const students = Number(values.students);
const seed = Number(values.seed);
if (!Number.isInteger(students) || students < 1 || !Number.isInteger(seed)) {
  process.stderr.write('How many students? npm run generate -- --students 2000 [--seed 49] [--out .local/town]\n');
  process.exit(1);
}
const out = resolve(values.out);
const town = townOf({ seed, students, today: DEMO_STARTS_AT.slice(0, 10) });
await writeTown(town, out, (file) => process.stdout.write(`· ${file}\n`));
process.stdout.write(`${town.pupils.length} students in ${town.classes.length} classes of ${town.schools.length} schools: ${out}\n`);
