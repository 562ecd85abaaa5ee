/** `npm run local:fast-db`: builds the Rust edition of the local database into `.local/bin`, once. For the benches and a whole city. */
import { existsSync } from 'node:fs';
import { FAST_DATABASE } from './database.js';
import { need } from './prerequisites.js';
import { LOCAL, run } from './processes.js';

const VERSION = '0.5.3-beta.196';

if (existsSync(FAST_DATABASE)) process.stdout.write('The fast database is there already.\n');
else {
  await need('cargo');
  process.stdout.write('· building the fast local database from source: some ten minutes on two cores\n');
  await run('cargo', ['install', 'secantus-mdb', '--version', VERSION, '--ignore-rust-version', '--root', LOCAL]);
  process.stdout.write('The benches use it from now on, and so does: npm start -- --fast-db\n');
}
