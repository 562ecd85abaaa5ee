/** Rounds of load become figures. */
import { round2, spreadOf, sum } from '../figures.js';
import type { Round } from './load.js';

/** What one gateway took for one query. */
export interface Figures {
  readonly requestsPerSecond: number;
  readonly cpuMsPerRequest: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly rssMb: number;
  readonly subgraphRequestsPerOperation: number;
}

export interface Measured {
  readonly stock: Figures;
  readonly ours: Figures;
  /** The same calls to the subgraphs, made without a gateway. */
  readonly direct: Figures;
  readonly peers: Readonly<Record<string, Figures>>;
  /** CPU of gateway and subgraphs together, stock over ours. */
  readonly stackCpuRatio: number;
  /** CPU of the gateway alone, stock over ours. */
  readonly gatewayCpuRatio: number;
}

/** @param rounds by the name of the gateway, with the memory it holds in the end */
export function measured(rounds: ReadonlyMap<string, readonly Round[]>, rssMb: ReadonlyMap<string, number>): Measured {
  const figures = Object.fromEntries([...rounds].map(([name, some]) => [name, figuresOf(some, rssMb.get(name) ?? 0)]));
  const { stock, ours, direct, ...peers } = figures as { stock: Figures; ours: Figures; direct: Figures };
  const ratio = (of: (round: Round) => number) =>
    round2(perRequest(rounds.get('stock') ?? [], of) / perRequest(rounds.get('ours') ?? [], of));
  return {
    ...{ stock, ours, direct, peers },
    stackCpuRatio: ratio(({ gatewayCpuMs, subgraphCpuMs }) => gatewayCpuMs + subgraphCpuMs),
    gatewayCpuRatio: ratio(({ gatewayCpuMs }) => gatewayCpuMs),
  };
}

const perRequest = (rounds: readonly Round[], of: (round: Round) => number): number =>
  sum(rounds, of) / sum(rounds, ({ requests }) => requests);

const figuresOf = (rounds: readonly Round[], rssMb: number): Figures => ({
  requestsPerSecond: round2(sum(rounds, ({ requests }) => requests) / sum(rounds, ({ seconds }) => seconds)),
  cpuMsPerRequest: round2(perRequest(rounds, ({ gatewayCpuMs }) => gatewayCpuMs)),
  ...spreadOf(rounds.flatMap(({ latenciesMs }) => latenciesMs)),
  rssMb: Math.round(rssMb),
  subgraphRequestsPerOperation: round2(perRequest(rounds, ({ subgraphRequests }) => subgraphRequests)),
});
