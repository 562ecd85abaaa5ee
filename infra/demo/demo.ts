/** `npm run demo`: plays the dropout story against the graph that `npm start` runs. `--json` prints one object instead. */
import { inspect } from 'node:util';
import { giveUp } from '../local/give-up.js';
import { readOptions } from '../local/options.js';
import { DATA, identityPortOf, PORTS } from '../local/ports.js';
import { isListening } from '../local/processes.js';
import { play } from './play.js';

const { values } = readOptions({ options: { json: { type: 'boolean', default: false } } });
const say = (text: string) => void (values.json || process.stdout.write(`${text}\n`));

if (!(await isListening(PORTS.gateway))) giveUp('The graph is not running: npm start, in another terminal, and try again.');
let steps = 0;
const startedMs = Date.now();
const played = await play({
  graph: {
    url: `http://127.0.0.1:${PORTS.gateway}`,
    issuer: `http://127.0.0.1:${identityPortOf(PORTS.gateway)}`,
    kafkaBrokers: (process.env['KAFKA_BROKERS'] ?? `127.0.0.1:${PORTS.kafka}`).split(','),
    installation: '',
    directory: DATA,
  },
  onStep({ title, what, ms }) {
    steps += 1;
    say(`${String(steps).padStart(2)}  ${title}\n    ${what} (${seconds(ms)})`);
  },
});
const { report, situation, lost, duplicated, changed, seenLive, redelivered } = played;
if (values.json) process.stdout.write(`${JSON.stringify({ ...report, changed, seenLive, redelivered }, null, 2)}\n`);
say(`\n${readable(report)}`);
for (const fact of lost) say(`lost: ${fact}`);
for (const fact of duplicated) say(`too many: ${fact}`);
say(`\nThe one query:\n\n${situation.query}\n\nand its answer, joined from all four services:\n\n${readable(situation.answer)}`);
say(
  changed
    ? `\nPlayed in ${seconds(Date.now() - startedMs)}; the bureau's desk was shown ${seenLive} cases without asking. Play it again: nothing changes.`
    : '\nThe story had been played before: playing it again changed nothing.',
);
process.exit(lost.length + duplicated.length === 0 ? 0 : 1);

function readable(value: unknown): string {
  return inspect(value, { depth: 12, breakLength: 120, compact: 4, maxArrayLength: 50, colors: process.stdout.isTTY });
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
