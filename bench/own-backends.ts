/** A database, or a whole graph, of a bench's own: empty at the start, stopped at the end. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { connectMongo } from '@baoxue/mongo';
import { bundleProcesses } from '../infra/local/bundles.js';
import { startDatabase } from '../infra/local/database.js';
import { DEMO_STARTS_AT } from '../infra/local/development-state.js';
import { startGraph, type Graph } from '../infra/local/graph.js';
import { startKafka } from '../infra/local/kafka.js';
import { benchPorts } from '../infra/local/ports.js';
import { LOCAL } from '../infra/local/processes.js';
import { cpuMsOf } from './figures.js';

export interface OwnDatabase {
  readonly address: string;
  /** Which database it is: they differ by orders of magnitude. */
  readonly program: string;
  /** CPU that it has taken so far. */
  cpuMs(): number;
}

export interface OwnGraph {
  readonly graph: Graph;
  readonly database: OwnDatabase;
  readonly kafkaAddress: string;
  /** Keys, clock and logs. */
  readonly directory: string;
  /** Done before the graph is stopped. */
  readonly atEnd: (stop: Stop) => void;
}

export type Connection = Awaited<ReturnType<typeof connectMongo>>;
type Stop = () => Promise<void> | undefined;
type Say = (line: string) => void;

/** At rest, relays and ticks still look for work a few times a second. */
const LOOK_MS = 1_000;
const BUSY_MS = 150;
const QUIET_LOOKS = 3;

const DIRECTORY = join(LOCAL, 'bench');

/** Resolves once the database has next to nothing to do, so that what is measured next is not measured amid what came before. */
export async function atRest({ cpuMs }: OwnDatabase): Promise<void> {
  for (let before = cpuMs(), quiet = 0; quiet < QUIET_LOOKS;) {
    await setTimeout(LOOK_MS);
    const now = cpuMs();
    quiet = now - before <= BUSY_MS ? quiet + 1 : 0;
    before = now;
  }
}

/** What is given last is stopped first, also after an error. */
async function stopping<T>(work: (atEnd: (stop: Stop) => void) => Promise<T>): Promise<T> {
  const stops: Stop[] = [];
  try {
    return await work((stop) => stops.unshift(stop));
  } finally {
    for (const stop of stops) await stop();
  }
}

async function ownDatabase(say: Say, atEnd: (stop: Stop) => void): Promise<OwnDatabase> {
  rmSync(DIRECTORY, { recursive: true, force: true });
  const { address, program, running } = await startDatabase({
    port: benchPorts.database,
    dataDirectory: join(DIRECTORY, 'database'),
    fast: true,
  });
  atEnd(() => running?.stop());
  say(`on ${program}`);
  return { address, program, cpuMs: () => cpuMsOf(running?.process.pid) };
}

export const withOwnDatabase = <T>(say: Say, work: (connection: Connection, database: OwnDatabase) => Promise<T>): Promise<T> =>
  stopping(async (atEnd) => {
    const database = await ownDatabase(say, atEnd);
    // Somebody who listens may then see each command.
    const connection = await connectMongo({ uri: database.address, databaseName: 'bench', onCommand() {} });
    atEnd(() => connection.close());
    return work(connection, database);
  });

export const withOwnGraph = <T>(say: Say, work: (own: OwnGraph) => Promise<T>): Promise<T> =>
  stopping(async (atEnd) => {
    say('starting a graph of its own');
    const database = await ownDatabase(say, atEnd);
    const kafka = await startKafka({ port: benchPorts.kafka, dataDirectory: join(DIRECTORY, 'kafka') });
    atEnd(() => kafka.running?.stop());
    await bundleProcesses();
    const backends = { mongoUri: database.address, kafkaBrokers: kafka.address };
    const graph = await startGraph({ directory: DIRECTORY, port: benchPorts.gateway, ...backends, startsAt: DEMO_STARTS_AT });
    atEnd(() => graph.stop());
    return work({ graph, database, kafkaAddress: kafka.address, directory: DIRECTORY, atEnd });
  });
