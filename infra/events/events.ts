/** `npm run events -- tail | dead-letters | streams | replay | skip`: an operator's view of a running graph's events. */
import { kafkaLoginFrom } from '@baoxue/event-bus';
import { orGiveUp } from '../local/give-up.js';
import { SUBGRAPHS } from '../local/graph.js';
import { tokenFor } from '../local/identity-provider.js';
import { readOptions } from '../local/options.js';
import { identityPortOf, PORTS } from '../local/ports.js';
import { lettersOf, replay, skip, streamsOf, type DeskAddress, type Letter, type LetterFilter, type Service } from './event-desks.js';
import { tail } from './tail.js';

const USAGE = `npm run events -- <command>

  tail           [--topic T …] [--type T] [--key ID] [--from-beginning]     what passes on the topics
  dead-letters   [filter] [--resolved]                                      what could not be applied
  streams        [--service S]                                              what waits, and since when
  replay         filter | --all  [--dry-run]                                tries dead letters again, in order
  skip           --service S --id ID                                        gives one event up for good

  filter         --service S  --id ID  --consumer C  --key ID  --type T  --reason R  --since TIME  --until TIME
  services       ${SUBGRAPHS.join(', ')}
  elsewhere      --url URL --token TOKEN for the gateway; KAFKA_BROKERS, KAFKA_USER, KAFKA_PASSWORD, KAFKA_CA_FILE and INSTALLATION for tail
`;

const { values, positionals } = readOptions({
  allowPositionals: true,
  options: {
    service: { type: 'string' },
    id: { type: 'string' },
    consumer: { type: 'string' },
    key: { type: 'string' },
    type: { type: 'string' },
    reason: { type: 'string' },
    since: { type: 'string' },
    until: { type: 'string' },
    topic: { type: 'string', multiple: true, default: [] },
    'from-beginning': { type: 'boolean', default: false },
    resolved: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    url: { type: 'string', default: `http://127.0.0.1:${PORTS.gateway}` },
    token: { type: 'string' },
  },
});
const print = (line: string) => void process.stdout.write(`${line}\n`);
const services = (): readonly Service[] => (values.service ? [serviceNamed(values.service)] : SUBGRAPHS);
const filter: LetterFilter = {
  letterId: values.id,
  consumer: values.consumer,
  subject: values.key,
  eventType: values.type,
  reason: values.reason,
  since: values.since,
  until: values.until,
};

/** The bureau's post; on a development machine the local identity provider gives its token. */
async function desk(): Promise<DeskAddress> {
  const local = () => tokenFor(`http://127.0.0.1:${identityPortOf(PORTS.gateway)}`, { sub: 'operator', post: 'bureau-officer' });
  return { url: values.url, token: values.token ?? (await local()) };
}

const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  async tail() {
    const stop = await tail({
      brokers: (process.env['KAFKA_BROKERS'] ?? `127.0.0.1:${PORTS.kafka}`).split(','),
      login: kafkaLoginFrom(process.env),
      installation: process.env['INSTALLATION'] ?? '',
      topics: values.topic,
      type: values.type,
      key: values.key,
      fromBeginning: values['from-beginning'],
      print,
    });
    await new Promise<void>((ended) => process.once('SIGINT', ended).once('SIGTERM', ended));
    await stop();
  },

  async 'dead-letters'() {
    const at = await desk();
    const found = await Promise.all(services().map((service) => lettersOf(at, service, { ...filter, resolved: values.resolved })));
    for (const letter of found.flat()) print(lineOf(letter));
    print(`${found.flat().length} dead letters`);
  },

  async streams() {
    const at = await desk();
    const found = (await Promise.all(services().map((service) => streamsOf(at, service)))).flat();
    for (const { parked, since, consumer, topic, subject, lastSequence, heldCount } of found) {
      print(
        `${parked ? 'parked' : 'gap   '}  since ${since}  ${consumer}  ${topic} ${subject}  applied up to #${lastSequence}, ${heldCount} held`,
      );
    }
    print(`${found.length} streams wait`);
  },

  async replay() {
    if (!values.all && !values.service && Object.values(filter).every((value) => value === undefined)) {
      throw new Error('Which letters? Give a filter, or --all.');
    }
    const at = await desk();
    for (const service of services()) {
      const { replayed, hasMore } = await replay(at, service, filter, values['dry-run']);
      for (const { outcome, heldCount, deadLetter } of replayed) {
        print(`${outcome.toLowerCase().replaceAll('_', ' ')}  (${heldCount} held behind it)  ${lineOf(deadLetter)}`);
      }
      if (hasMore) print(`${service} has more such letters; replay again when these are dealt with`);
    }
  },

  async skip() {
    if (!values.service || !values.id) throw new Error('Which letter? Give --service and --id.');
    await skip(await desk(), serviceNamed(values.service), values.id);
    print(`given up: ${values.id}`);
  },
};

function serviceNamed(name: string): Service {
  const found = SUBGRAPHS.find((each) => each === name);
  if (!found) throw new Error(`There is no service ${name}; the services are ${SUBGRAPHS.join(', ')}.`);
  return found;
}

function lineOf({
  id,
  failedAt,
  consumer,
  reason,
  detail,
  topic,
  partition,
  offset,
  eventType,
  subject,
  sequence,
  resolution,
  resolvedBy,
}: Letter) {
  const place = offset === null ? topic : `${topic}/${partition}@${offset}`;
  const about = subject === null ? '' : `  ${eventType ?? ''} ${subject} #${sequence}`;
  const done = resolution === null ? '' : `  ${resolution.toLowerCase()} by ${resolvedBy}`;
  return `${id}  ${failedAt}  ${consumer}  ${reason}${detail === null ? '' : ` (${detail})`}  ${place}${about}${done}`;
}

const command = COMMANDS[positionals[0] ?? ''];
if (!command) {
  process.stderr.write(USAGE);
  process.exit(1);
}
await command().catch(orGiveUp);
