/** Sends one query many times to one gateway, and reads what it cost from the processes' own metrics. */
import { performance } from 'node:perf_hooks';
import type { Pool } from 'undici';
import { sum } from '../figures.js';
import { cpuMsFrom } from '../metrics.js';
import type { Gauge } from './entries.js';

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
  readonly gauge: Gauge;
  /** Metrics addresses of the subgraphs. */
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

async function readings({ gauge, subgraphMetrics }: Load) {
  const subgraphCpuMs = await Promise.all(subgraphMetrics.map(cpuMsFrom));
  return {
    gatewayCpuMs: await gauge.cpuMs(),
    subgraphCpuMs: sum(subgraphCpuMs, (each) => each),
    subgraphRequests: await gauge.subgraphRequests(),
  };
}
