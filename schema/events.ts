/**
 * Builds what follows from the event contracts: a JSON Schema and samples for each type (schema/events), the AsyncAPI document
 * (schema/asyncapi.json) and a page to read (docs/events.md). `tsx schema/events.ts` writes; with `--check` it compares with what is
 * committed. Either way it refuses a change that breaks readers: a changed promise is a new type.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventContracts, schemaUriOf, validateData, type EventContract } from '@baoxue/contracts';
import { format, type Oxfmtrc } from 'oxfmt';
import { asyncApi } from './asyncapi.js';
import { differs, narrowings } from './event-compatibility.js';
import { eventsPage } from './events-page.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const directory = join(root, 'schema/events');

interface Published {
  readonly schema: Record<string, unknown>;
  /** Every example there has ever been: what was once promised must stay readable. */
  readonly samples: readonly unknown[];
}

const fileOf = (type: string): string => join(directory, `${type}.json`);

function publishedBefore(): Map<string, Published> {
  const files = existsSync(directory) ? readdirSync(directory).filter((file) => file.endsWith('.json')) : [];
  return new Map(
    files.map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(directory, file), 'utf8')) as Published]),
  );
}

function published({ type, description, schema, example }: EventContract, before: Published | undefined): Published {
  const samples = before?.samples ?? [];
  const isKnown = samples.some((sample) => JSON.stringify(sample) === JSON.stringify(example));
  return {
    schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: schemaUriOf(type), title: type, description, ...schema },
    samples: isKnown ? samples : [...samples, example],
  };
}

/** Why the contracts may not replace what was published; empty when they may. */
function breaches(before: ReadonlyMap<string, Published>): string[] {
  const contracts = new Map(eventContracts.map((contract) => [contract.type, contract]));
  return [...before].flatMap(([type, { schema, samples }]) => {
    const contract = contracts.get(type);
    if (!contract) return [`${type} is gone, but its events are kept and read again`];
    const now = published(contract, undefined).schema;
    if (contract.topic.startsWith('partner.'))
      return differs(schema, now) ? [`${type}: what a department receives is fixed by its agreement; make a new edition`] : [];
    const unreadable = samples.filter((sample) => !validateData(type, sample)).length;
    return [
      ...narrowings(schema, now).map((narrowing) => `${type}: ${narrowing}`),
      ...(unreadable > 0 ? [`${type}: ${unreadable} samples are no longer valid`] : []),
    ];
  });
}

async function outputs(before: ReadonlyMap<string, Published>): Promise<Map<string, string>> {
  const style = JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8')) as Oxfmtrc;
  const laidOut = async (file: string, text: string) => (await format(file, text, style)).code;
  const json = (value: unknown) => laidOut('published.json', JSON.stringify(value));
  const files = new Map<string, string>();
  for (const contract of eventContracts) files.set(fileOf(contract.type), await json(published(contract, before.get(contract.type))));
  files.set(join(root, 'schema/asyncapi.json'), await json(asyncApi()));
  files.set(join(root, 'docs/events.md'), await laidOut('events.md', eventsPage()));
  return files;
}

const before = publishedBefore();
const broken = breaches(before);
if (broken.length > 0) {
  process.stderr.write(`Events would break for those who read them:\n${broken.map((each) => `- ${each}\n`).join('')}`);
  process.exit(1);
}
const files = await outputs(before);
if (process.argv.includes('--check')) {
  const stale = [...files].filter(([file, content]) => !existsSync(file) || readFileSync(file, 'utf8') !== content);
  for (const [file] of stale) process.stderr.write(`${relative(root, file)} is stale: run \`npm run codegen\` and commit the result.\n`);
  process.exit(stale.length > 0 ? 1 : 0);
}
for (const [file, content] of files) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
