/**
 * The gateway beside @apollo/gateway as it comes, other people's gateways and the bare calls, on the same real subgraphs, interleaved in one run:
 * with a fresh token for each request, and once more with requests that are all the same.
 */
import { play } from '../../infra/demo/play.js';
import { withOwnGraph } from '../own-backends.js';
import { compare, type Compared } from './compare.js';
import { startEntries } from './entries.js';
import type { Figures, Measured } from './measured.js';
import { QUERY_NAMES, type QueryName } from './queries.js';

const STUDENTS_PER_CLASS = 45;

export type Result = Readonly<Record<QueryName, Compared>>;

export const measure = (say: (line: string) => void): Promise<Result> =>
  withOwnGraph(say, async (own) => {
    say('playing the story, so that there is something to ask for');
    const { graph, kafkaAddress, directory } = own;
    const place = { url: graph.url, issuer: graph.issuer, kafkaBrokers: [kafkaAddress], installation: '', directory };
    await play({ graph: place, size: { classes: 2, studentsPerClass: STUDENTS_PER_CLASS } });
    return compare(graph, await startEntries(own, say), say);
  });

export const print = (result: Result): string =>
  QUERY_NAMES.flatMap((query) => [
    ...linesOf(`${query}, a fresh token for each request`, result[query]),
    ...linesOf(`${query}, the same request again and again`, result[query].identical),
  ]).join('\n');

const linesOf = (title: string, { stock, ours, direct, peers, gatewayCpuRatio, stackCpuRatio }: Measured): string[] => [
  `${title}: gateway CPU ${gatewayCpuRatio} times less than stock, the whole stack ${stackCpuRatio} times`,
  ...Object.entries({ stock, ours, direct, ...peers }).map(([name, figures]) => `  ${name.padEnd(18)} ${textOf(figures)}`),
];

const textOf = ({ requestsPerSecond, cpuMsPerRequest, p50Ms, p95Ms, rssMb, subgraphRequestsPerOperation }: Figures): string =>
  `${requestsPerSecond} requests/s · ${cpuMsPerRequest} ms CPU · p50 ${p50Ms} ms · p95 ${p95Ms} ms · ${rssMb} MB · ${subgraphRequestsPerOperation} subgraph requests`;
