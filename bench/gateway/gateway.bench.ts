/** The gateway against @apollo/gateway as it comes and against the bare calls, on the same real subgraphs, interleaved in one run. */
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Pool } from 'undici';
import { play } from '../../infra/demo/play.js';
import type { Graph } from '../../infra/local/graph.js';
import { benchPorts } from '../../infra/local/ports.js';
import { ROOT, start, waitFor, type Running } from '../../infra/local/processes.js';
import { round2, spreadOf, sum } from '../figures.js';
import { withOwnGraph } from '../own-backends.js';
import { loadOnce, residentMb, send, type Round } from './load.js';
import { QUERIES, QUERY_NAMES, type QueryName } from './queries.js';

const STUDENTS_PER_CLASS = 45;
const ROUNDS = 3;
const REQUESTS: Readonly<Record<QueryName, number>> = { class: 60, child: 150, page: 60 };

interface Entry {
  readonly name: 'stock' | 'ours' | 'direct';
  readonly url: string;
}

/** What one gateway took for one query. */
export interface Figures {
  readonly requestsPerSecond: number;
  readonly cpuMsPerRequest: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly rssMb: number;
  readonly subgraphRequestsPerOperation: number;
}
export type Result = Readonly<
  Record<QueryName, Readonly<Record<Entry['name'], Figures>> & { readonly stackCpuRatio: number; readonly gatewayCpuRatio: number }>
>;

export const measure = (say: (line: string) => void): Promise<Result> =>
  withOwnGraph(say, async ({ graph, kafkaAddress, directory, atEnd }) => {
    say('playing the story, so that there is something to ask for');
    const place = { url: graph.url, issuer: graph.issuer, kafkaBrokers: [kafkaAddress], installation: '', directory };
    await play({ graph: place, size: { classes: 2, studentsPerClass: STUDENTS_PER_CLASS } });
    const entries: Entry[] = [{ name: 'ours', url: graph.url }];
    for (const [index, name] of (['stock', 'direct'] as const).entries()) {
      const port = benchPorts.gateway + 20 + index;
      const peer = await startPeer(name, port, { directory, graph, kafkaBrokers: kafkaAddress });
      atEnd(() => peer.stop());
      entries.push({ name, url: `http://127.0.0.1:${port}` });
    }
    return compare(graph, entries, say);
  });

async function startPeer(
  name: string,
  port: number,
  { directory, graph, kafkaBrokers }: { directory: string; graph: Graph; kafkaBrokers: string },
): Promise<Running> {
  const env = {
    PORT: String(port),
    KAFKA_BROKERS: kafkaBrokers,
    KEYS_DIR: join(directory, 'keys'),
    OIDC_ISSUER: graph.issuer,
    SUBGRAPH_URLS: [...graph.subgraphs].map(([each, url]) => `${each}=${url}`).join(','),
  };
  const running = start({
    name,
    command: process.execPath,
    args: ['--import', 'tsx', join(ROOT, 'bench/gateway', `${name}.ts`)],
    env,
    logFile: join(directory, 'logs', `${name}.log`),
  });
  const isUp = () => fetch(`http://127.0.0.1:${port}/health`).then(Boolean, () => false);
  await waitFor(name, isUp, { process: running.process });
  return running;
}

async function compare(graph: Graph, entries: readonly Entry[], say: (line: string) => void): Promise<Result> {
  const pools = new Map(entries.map(({ name, url }) => [name, new Pool(url)]));
  const poolOf = ({ name }: Entry): Pool => pools.get(name) as Pool;
  const variables = await variablesFrom(poolOf(entries[0] as Entry), await tokenOf(graph, 'first'));
  const bodyOf = (query: QueryName) => JSON.stringify({ query: QUERIES[query], variables: variables[query] });

  for (const query of QUERY_NAMES) {
    const token = await tokenOf(graph, 'equal');
    const answers = await Promise.all(entries.map(async (entry) => JSON.parse(await send(poolOf(entry), token, bodyOf(query))) as object));
    if (!answers.every((answer) => isDeepStrictEqual(answer, answers[0]))) throw new Error(`The gateways answer ${query} differently.`);
  }

  const rounds = new Map<string, Round[]>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    say(round === 0 ? 'warming up' : `round ${round} of ${ROUNDS}`);
    for (const query of QUERY_NAMES) {
      for (const entry of entries) {
        const tokens = await freshTokens(graph, `${round}-${query}-${entry.name}`, REQUESTS[query]);
        const measured = await loadOnce({
          pool: poolOf(entry),
          gatewayMetrics: entry.url,
          subgraphMetrics: [...graph.subgraphs.values()],
          query: QUERIES[query],
          variables: variables[query],
          tokens,
        });
        if (round > 0) rounds.set(`${query} ${entry.name}`, [...(rounds.get(`${query} ${entry.name}`) ?? []), measured]);
      }
    }
  }
  const rss = new Map(await Promise.all(entries.map(async ({ name, url }) => [name, await residentMb(url)] as const)));
  const resultOf = (query: QueryName) => {
    const of = (name: Entry['name']) => rounds.get(`${query} ${name}`) ?? [];
    const cpu = (name: Entry['name'], of_: (round: Round) => number) => sum(of(name), of_) / sum(of(name), ({ requests }) => requests);
    const stack = (name: Entry['name']) => cpu(name, ({ gatewayCpuMs, subgraphCpuMs }) => gatewayCpuMs + subgraphCpuMs);
    const gateway = (name: Entry['name']) => cpu(name, ({ gatewayCpuMs }) => gatewayCpuMs);
    const figures = Object.fromEntries(entries.map(({ name }) => [name, figuresOf(of(name), rss.get(name) ?? 0)]));
    return {
      ...figures,
      stackCpuRatio: round2(stack('stock') / stack('ours')),
      gatewayCpuRatio: round2(gateway('stock') / gateway('ours')),
    };
  };
  return Object.fromEntries(QUERY_NAMES.map((query) => [query, resultOf(query)])) as unknown as Result;
}

function figuresOf(rounds: readonly Round[], rssMb: number): Figures {
  const requests = sum(rounds, (round) => round.requests);
  return {
    requestsPerSecond: round2(requests / sum(rounds, ({ seconds }) => seconds)),
    cpuMsPerRequest: round2(sum(rounds, ({ gatewayCpuMs }) => gatewayCpuMs) / requests),
    ...spreadOf(rounds.flatMap(({ latenciesMs }) => latenciesMs)),
    rssMb: Math.round(rssMb),
    subgraphRequestsPerOperation: round2(sum(rounds, ({ subgraphRequests }) => subgraphRequests) / requests),
  };
}

/** A class, and a child of it with a case behind it. */
async function variablesFrom(pool: Pool, token: string): Promise<Readonly<Record<QueryName, object>>> {
  const query = '{ students(first: 100) { edges { node { id schoolClass { id } dropoutCases { id } } } } }';
  type Row = {
    readonly node: { readonly id: string; readonly schoolClass: { readonly id: string }; readonly dropoutCases: readonly object[] };
  };
  const { data } = JSON.parse(await send(pool, token, JSON.stringify({ query }))) as { data: { students: { edges: readonly Row[] } } };
  const found = data.students.edges.find(({ node }) => node.dropoutCases.length > 0)?.node;
  if (!found) throw new Error('No child of the story has a case.');
  return { class: { classId: found.schoolClass.id }, child: { studentId: found.id }, page: {} };
}

const tokenOf = (graph: Graph, name: string): Promise<string> =>
  graph.token({ sub: `bench-${name}`, post: 'bureau-officer', jurisdictions: ['640381'] });

/** A token of another person for each request, so that nothing that was verified or signed before can be used again. */
async function freshTokens(graph: Graph, name: string, count: number): Promise<string[]> {
  const tokens: string[] = [];
  for (let index = 0; index < count; index += 1) tokens.push(await tokenOf(graph, `${name}-${index}`));
  return tokens;
}

export function print(result: Result): string {
  const lines = QUERY_NAMES.flatMap((query) => [
    `${query}: gateway CPU ${result[query].gatewayCpuRatio} times less than stock, the whole stack ${result[query].stackCpuRatio} times`,
    ...(['stock', 'ours', 'direct'] as const).map((name) => {
      const { requestsPerSecond, cpuMsPerRequest, p50Ms, p95Ms, rssMb, subgraphRequestsPerOperation } = result[query][name];
      return `  ${name.padEnd(7)} ${requestsPerSecond} requests/s · ${cpuMsPerRequest} ms CPU · p50 ${p50Ms} ms · p95 ${p95Ms} ms · ${rssMb} MB · ${subgraphRequestsPerOperation} subgraph requests`;
    }),
  ]);
  return lines.join('\n');
}
