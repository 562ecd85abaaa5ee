import type { TestGraph } from './test-graph.js';

/** What a request cost behind the gateway. */
export interface Cost {
  readonly subgraphRequests: number;
  /** Calls of all four databases, of whatever kind. */
  readonly databaseCalls: number;
}

/** What asking once costs. What the services ask by themselves, such as their outboxes, is not counted. */
export async function costOf(graph: TestGraph, ask: () => Promise<unknown>): Promise<Cost> {
  const before = await countedSoFar(graph);
  await ask();
  const after = await countedSoFar(graph);
  return {
    subgraphRequests: after.subgraphRequests - before.subgraphRequests,
    databaseCalls: after.databaseCalls - before.databaseCalls,
  };
}

async function countedSoFar({ url, subgraphs }: TestGraph): Promise<Cost> {
  const metricsOf = async (address: string) => (await fetch(`${address}/metrics`)).text();
  const [gateway = '', ...services] = await Promise.all([url, ...subgraphs.values()].map(metricsOf));
  return {
    subgraphRequests: sumOf(gateway, /^gateway_subgraph_seconds_count\{.*\} (\d+)$/gm),
    databaseCalls: sumOf(services.join('\n'), /^mongo_commands_total\{command="[a-zA-Z]+",purpose="asked"\} (\d+)$/gm),
  };
}

const sumOf = (text: string, line: RegExp): number => [...text.matchAll(line)].reduce((sum, [, count]) => sum + Number(count), 0);
