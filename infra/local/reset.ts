/** `npm run reset`: empties the demo town; what was installed stays. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isListening, LOCAL } from './processes.js';

if (await isListening(4000)) {
  process.stderr.write('Stop the graph first (Ctrl-C where npm start runs).\n');
  process.exit(1);
}
rmSync(join(LOCAL, 'data'), { recursive: true, force: true });
