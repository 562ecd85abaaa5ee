/** `npm run reset`: empties the demo town; what was installed stays. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { KEYS, OUTSIDE_DATABASE } from './development-state.js';
import { giveUp } from './give-up.js';
import { DATA, PORTS } from './ports.js';
import { isListening } from './processes.js';

const { gateway, database, kafka } = PORTS;
for (const [name, port] of Object.entries({ gateway, database, 'Kafka broker': kafka })) {
  if (await isListening(port)) giveUp(`The ${name} is running on port ${port}: stop the graph first (Ctrl-C where npm start runs).`);
}
/** What the services wrote to a database of somebody else stays there, and is sealed with these keys. */
const isOutside = existsSync(join(DATA, OUTSIDE_DATABASE));
const kept = isOutside ? [KEYS, OUTSIDE_DATABASE] : [];
const present = existsSync(DATA) ? readdirSync(DATA) : [];
for (const entry of present.filter((each) => !kept.includes(each))) rmSync(join(DATA, entry), { recursive: true });
process.stdout.write(
  isOutside
    ? 'Emptied here; the keys stay, because the data in the database of MONGODB_URI is sealed with them.\n'
    : 'Emptied: the next npm start begins with a new town.\n',
);
