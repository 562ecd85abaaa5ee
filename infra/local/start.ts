/**
 * `npm start`: backends, graph, and at the first start the demo town; prints where things are, and stops everything on Ctrl-C.
 * `npm start -- --students 500` begins with a smaller town, `--students 0` with an empty graph; `--as-built` runs the processes as they were
 * built last; `--fast-db` takes the database that `npm run local:fast-db` built.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundleProcesses } from './bundles.js';
import { startDatabase, type Backend } from './database.js';
import { startGraph, type Graph } from './graph.js';
import { startKafka } from './kafka.js';
import { DEMO_STARTS_AT, OUTSIDE_DATABASE } from './development-state.js';
import { demoTown, loadDemoTown } from './demo-town.js';
import { readOptions } from './options.js';
import { DATA, PORTS } from './ports.js';
import { endWith, ROOT } from './processes.js';

const { values } = readOptions({
  options: {
    students: { type: 'string' },
    'as-built': { type: 'boolean', default: false },
    'fast-db': { type: 'boolean', default: false },
  },
});
const say = (line: string) => process.stdout.write(`· ${line}\n`);
const external = (address: string | undefined): Backend | null => (address ? { address, running: null } : null);
let graph: Graph | undefined;
const backends: Backend[] = [];

const end = endWith(async () => {
  await graph?.stop();
  await Promise.all(backends.map(({ running }) => running?.stop()));
});

try {
  if (!values['as-built']) await bundleProcesses(say);
  say('starting the database');
  const database =
    external(process.env['MONGODB_URI']) ??
    (await startDatabase({ port: PORTS.database, dataDirectory: join(DATA, 'database'), fast: values['fast-db'] }));
  backends.push(database);
  if (!database.running) {
    mkdirSync(DATA, { recursive: true });
    writeFileSync(join(DATA, OUTSIDE_DATABASE), '');
  }
  say('starting the Kafka broker');
  const kafka =
    external(process.env['KAFKA_BROKERS']) ??
    (await startKafka({ port: PORTS.kafka, dataDirectory: join(DATA, 'kafka'), departmentsPort: PORTS.kafkaForDepartments }));
  backends.push(kafka);
  const town = await demoTown(values.students, say);
  say('starting the services and the gateway');
  graph = await startGraph({
    directory: DATA,
    port: PORTS.gateway,
    mongoUri: database.address,
    kafkaBrokers: kafka.address,
    ...(town && { demoPostsFile: town.demoPostsFile }),
    startsAt: DEMO_STARTS_AT,
    progress: say,
  });
  if (town) await loadDemoTown(graph, say);
  process.stdout.write(`
The graph is served at ${graph.url}/graphql

  to look      ${graph.url} in a browser: choose a post, then a query
  a token      npm run -s token -- --post bureau-officer --jurisdiction 640381
  who is who   npm run -s token -- --list
  the day      ${DEMO_STARTS_AT.slice(0, 10)} in the demo town; npm run clock -- --to 2026-05-06 moves it on
  departments  127.0.0.1:${PORTS.kafkaForDepartments} (Kafka; npm run departments -- apply gives each its user)
  logs         ${relative(ROOT, join(DATA, 'logs'))}
  stop         Ctrl-C

`);
} catch (error) {
  await end(1, (error as Error).message);
}
