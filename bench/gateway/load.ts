/** Sends one query many times to one gateway, and reads what it cost from the processes' own metrics. */
import { performance } from 'node:perf_hooks';
import type { Pool } from 'undici';

export interface Round {
  readonly requests: number;
  readonly seconds: number;
  readonly latenciesMs: readonly number[];
  readonly gatewayCpuMs: number;
  readonly subgraphCpuMs: number;
  readonly subgraphRequests: number;
}

export interface Load {
  readonly pool: Pool;
  /** Metrics addresses: the gateway's own, and those of the subgraphs. */
  readonly gatewayMetrics: string;
  readonly subgraphMetrics: readonly string[];
  readonly query: string;
  readonly variables: object;
  /** The token of each request. */
  readonly tokens: readonly string[];
}

/** Requests under way at once; more than this only queues on two cores. */
const AT_ONCE = 4;

export async function loadOnce(load: Load): Promise<Round> {
  const before = await readings(load);
  const body = JSON.stringify({ query: load.query, variables: load.variables });
  const latenciesMs: number[] = [];
  const waiting = [...load.tokens];
  const startedMs = performance.now();
  const worker = async () => {
    for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) {
      const sentMs = performance.now();
      await send(load.pool, token, body);
      latenciesMs.push(performance.now() - sentMs);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const seconds = (performance.now() - startedMs) / 1000;
  const after = await readings(load);
  return {
    requests: load.tokens.length,
    seconds,
    latenciesMs,
    gatewayCpuMs: after.gatewayCpuMs - before.gatewayCpuMs,
    subgraphCpuMs: after.subgraphCpuMs - before.subgraphCpuMs,
    subgraphRequests: after.subgraphRequests - before.subgraphRequests,
  };
}

/** @throws Error when the gateway answers with anything but data */
export async function send(pool: Pool, token: string, body: string): Promise<string> {
  const response = await pool.request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body,
  });
  const text = await response.body.text();
  if (response.statusCode !== 200 || text.includes('"errors"')) throw new Error(`${response.statusCode}: ${text.slice(0, 300)}`);
  return text;
}

async function readings({ gatewayMetrics, subgraphMetrics }: Load) {
  const gateway = await metricsOf(gatewayMetrics);
  const subgraphs = await Promise.all(subgraphMetrics.map(metricsOf));
  return {
    gatewayCpuMs: sum(gateway, 'process_cpu_seconds_total') * 1000,
    subgraphCpuMs: subgraphs.reduce((total, each) => total + sum(each, 'process_cpu_seconds_total') * 1000, 0),
    subgraphRequests: sum(gateway, 'gateway_subgraph_seconds_count') + sum(gateway, 'bench_subgraph_requests_total'),
  };
}

/** Resident memory of a process, in MB. */
export const residentMb = async (address: string): Promise<number> => sum(await metricsOf(address), 'process_resident_memory_bytes') / 1e6;

const metricsOf = async (address: string): Promise<string> => (await fetch(`${address}/metrics`)).text();

/** The sum over all labels of a metric in Prometheus' text form. */
function sum(text: string, metric: string): number {
  return text
    .split('\n')
    .filter((line) => line.startsWith(`${metric} `) || line.startsWith(`${metric}{`))
    .reduce((total, line) => total + Number(line.slice(line.lastIndexOf(' '))), 0);
}
