/**
 * `npm run token -- --post class-teacher --school … --class … --jurisdiction …`: a development token from the running provider.
 * `--subject someone`: as another person of the post, where four eyes are asked for.
 * `npm run token -- --list`: posts, schools and classes of the demo town to choose from.
 */
import { isPost, POSTS } from '@baoxue/auth';
import { giveUp, orGiveUp } from './give-up.js';
import { tokenFor } from './identity-provider.js';
import { readOptions } from './options.js';
import { identityPortOf, PORTS } from './ports.js';

const { values } = readOptions({
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
  // The town's makers are many files: nobody else waits for them.
  const { whoIsWho } = await import('./demo-town.js');
  process.stdout.write(await whoIsWho().catch(orGiveUp));
  process.exit(0);
}
if (!values.post) giveUp('Which post? npm run token -- --post bureau-officer [--jurisdiction 640381105] [--school 6499000001] [--class …]');
if (!isPost(values.post)) giveUp(`There is no post ${values.post}. There are ${Object.keys(POSTS).join(', ')}.`);
const { post, jurisdiction, school, class: classes, subject = `demo-${post}` } = values;
const issuer = `http://127.0.0.1:${identityPortOf(PORTS.gateway)}`;
const identity = { sub: subject, post, jurisdictions: jurisdiction, schools: school, classes };
process.stdout.write(`${await tokenFor(issuer, identity).catch(orGiveUp)}\n`);
