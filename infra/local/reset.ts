/** `npm run reset`: empties the demo town; what was installed stays. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PORTS } from './ports.js';
import { isListening, LOCAL } from './processes.js';

if (await isListening(PORTS.gateway)) {
  process.stderr.write('Stop the graph first (Ctrl-C where npm start runs).\n');
  process.exit(1);
}
rmSync(join(LOCAL, 'data'), { recursive: true, force: true });
