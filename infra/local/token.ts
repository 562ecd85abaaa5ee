/**
 * `npm run token -- --post class-teacher --school … --class … --jurisdiction …`: a development token from the running provider.
 * `npm run token -- --list`: posts, schools and classes of the demo town to choose from.
 */
import { parseArgs } from 'node:util';
import { whoIsWho } from './demo-town.js';
import { tokenFor } from './identity-provider.js';
import { identityPortOf, PORTS } from './ports.js';

const { values } = parseArgs({
  options: {
    post: { type: 'string' },
    jurisdiction: { type: 'string', multiple: true, default: [] },
    school: { type: 'string', multiple: true, default: [] },
    class: { type: 'string', multiple: true, default: [] },
    subject: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});
if (values.list) {
  process.stdout.write(whoIsWho());
  process.exit(0);
}
if (!values.post) {
  process.stderr.write('Which post? npm run token -- --post bureau-officer [--jurisdiction 640381105] [--school 6499000001] [--class …]\n');
  process.exit(1);
}
const { post, jurisdiction, school, class: classes, subject = `demo-${post}` } = values;
process.stdout.write(
  `${await tokenFor(`http://127.0.0.1:${identityPortOf(PORTS.gateway)}`, { sub: subject, post, jurisdictions: jurisdiction, schools: school, classes })}\n`,
);
