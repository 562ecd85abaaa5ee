/** A graph of a bench's own, with database and broker of its own: what others do on this machine's graphs does not reach it. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startDatabase } from '../infra/local/database.js';
import { DEMO_STARTS_AT } from '../infra/local/development-state.js';
import { startGraph, type Graph } from '../infra/local/graph.js';
import { startKafka } from '../infra/local/kafka.js';
import { benchPorts } from '../infra/local/ports.js';
import { LOCAL } from '../infra/local/processes.js';

export interface OwnGraph {
  readonly graph: Graph;
  readonly mongoUri: string;
  readonly kafkaBrokers: string;
}

/** Starts it, lets the work be done, and stops it whatever happened. */
export async function withOwnGraph<T>(work: (own: OwnGraph) => Promise<T>): Promise<T> {
  const directory = join(LOCAL, 'bench');
  rmSync(directory, { recursive: true, force: true });
  const stops: (() => Promise<void> | undefined)[] = [];
  try {
    const database = await startDatabase({ port: benchPorts.database, dataDirectory: join(directory, 'database') });
    stops.unshift(() => database.running?.stop());
    const kafka = await startKafka({ port: benchPorts.kafka, dataDirectory: join(directory, 'kafka') });
    stops.unshift(() => kafka.running?.stop());
    const backends = { mongoUri: database.address, kafkaBrokers: kafka.address };
    const graph = await startGraph({ directory, port: benchPorts.gateway, ...backends, startsAt: DEMO_STARTS_AT });
    stops.unshift(() => graph.stop());
    return await work({ graph, ...backends });
  } finally {
    for (const stop of stops) await stop();
  }
}
