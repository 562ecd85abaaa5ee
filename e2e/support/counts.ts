import type { TestGraph } from './test-graph.js';

/** What a request cost behind the gateway. */
export interface Cost {
  readonly subgraphRequests: number;
  /** Reads of all four databases. */
  readonly databaseReads: number;
}

/** What asking once costs. What the services read by themselves, such as their outboxes, is not counted. */
export async function costOf(graph: TestGraph, ask: () => Promise<unknown>): Promise<Cost> {
  const before = await countedSoFar(graph);
  await ask();
  const after = await countedSoFar(graph);
  return {
    subgraphRequests: after.subgraphRequests - before.subgraphRequests,
    databaseReads: after.databaseReads - before.databaseReads,
  };
}

async function countedSoFar({ url, subgraphs }: TestGraph): Promise<Cost> {
  const metricsOf = async (address: string) => (await fetch(`${address}/metrics`)).text();
  const [gateway = '', ...services] = await Promise.all([url, ...subgraphs.values()].map(metricsOf));
  return {
    subgraphRequests: sumOf(gateway, /^gateway_subgraph_seconds_count\{.*\} (\d+)$/gm),
    databaseReads: sumOf(services.join('\n'), /^mongo_commands_total\{command="(?:find|aggregate|getMore)",purpose="asked"\} (\d+)$/gm),
  };
}

const sumOf = (text: string, line: RegExp): number => [...text.matchAll(line)].reduce((sum, [, count]) => sum + Number(count), 0);
