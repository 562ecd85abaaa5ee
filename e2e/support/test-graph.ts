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

/**
 * Starts the whole graph on the test backends.
 * @param startsAt Shanghai time at which its business life begins
 * @param installation a new one, or that of a graph that was stopped and is to live on
 */
export async function startTestGraph(startsAt: string, installation = `e2e-${newId().slice(-8)}`): Promise<TestGraph> {
  const directory = join(LOCAL, 'test', installation);
  const kafkaBrokers = process.env['TEST_KAFKA_BROKERS'] ?? '';
  const graph = await startGraph({
    directory,
    port: testGatewayPort(Number(process.env['JEST_WORKER_ID'] ?? 1)),
    mongoUri: process.env['TEST_MONGODB_URI'] ?? '',
    kafkaBrokers,
    installation,
    startsAt,
  });
  return { ...graph, installation, directory, kafkaBrokers: [kafkaBrokers] };
}
