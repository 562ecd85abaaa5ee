import { join } from 'node:path';
import { newId } from '@baoxue/domain';
import { startGraph, type Graph } from '../../infra/local/graph.js';
import { testGatewayPort } from '../../infra/local/ports.js';
import { LOCAL } from '../../infra/local/processes.js';

/** A graph of the suite's own: ports by jest's worker, databases and topics by a name that no other suite has. */
export interface TestGraph extends Graph {
  readonly installation: string;
  readonly kafkaBrokers: readonly string[];
  /** Where the logs, keys and clock of its processes are. */
  readonly directory: string;
}

/** What a graph runs on. */
export interface Backends {
  readonly mongoUri: string;
  readonly kafkaBrokers: string;
}

/** Those that all suites share, kept up around jest. */
const sharedBackends = (): Backends => ({
  mongoUri: process.env['TEST_MONGODB_URI'] ?? '',
  kafkaBrokers: process.env['TEST_KAFKA_BROKERS'] ?? '',
});

/** The gateway's port of the suite that runs now: one suite at a time in each of jest's workers. */
export const gatewayPort = (): number => testGatewayPort(Number(process.env['JEST_WORKER_ID'] ?? 1));

export interface TestGraphOptions {
  /** A new one, or that of a graph that was stopped and is to live on. */
  readonly installation?: string;
  readonly backends?: Backends;
}

/** Starts the whole graph, on the test backends unless told otherwise. @param startsAt Shanghai time at which its business life begins */
export async function startTestGraph(
  startsAt: string,
  { installation = `e2e-${newId().slice(-8)}`, backends: { mongoUri, kafkaBrokers } = sharedBackends() }: TestGraphOptions = {},
): Promise<TestGraph> {
  const directory = join(LOCAL, 'test', installation);
  const graph = await startGraph({
    directory,
    port: gatewayPort(),
    mongoUri,
    kafkaBrokers,
    installation,
    startsAt,
  });
  return { ...graph, installation, directory, kafkaBrokers: [kafkaBrokers] };
}
