/** Sends the same queries to all, in turn, so that whatever else the machine does falls on each alike. */
import { isDeepStrictEqual } from 'node:util';
import { Pool } from 'undici';
import type { Graph } from '../../infra/local/graph.js';
import { CITY } from '../../infra/town/places.js';
import type { Entry } from './entries.js';
import { loadOnce, send, type Round } from './load.js';
import { measured, type Measured } from './measured.js';
import { QUERIES, QUERY_NAMES, type QueryName } from './queries.js';

const ROUNDS = 3;
const REQUESTS: Readonly<Record<QueryName, number>> = { class: 60, child: 150, page: 60 };
/** What the first round sends for each request of the others: a gateway that runs all day has long been compiled by its engine. */
const WARMING = 5;
const MODES = ['fresh', 'identical'] as const;
type Mode = (typeof MODES)[number];

/** With a fresh token for each request, and with requests that are all the same. */
export type Compared = Measured & { readonly identical: Measured };

type Say = (line: string) => void;

export async function compare(graph: Graph, entries: readonly Entry[], say: Say): Promise<Readonly<Record<QueryName, Compared>>> {
  const pools = new Map(entries.map(({ name, url }) => [name, new Pool(url)]));
  const poolOf = ({ name }: Entry): Pool => pools.get(name) as Pool;
  const variables = await variablesFrom(poolOf(entries[0] as Entry), await tokenOf(graph, 'first'));
  const asked = new Map<QueryName, readonly Entry[]>();
  for (const query of QUERY_NAMES) {
    const body = JSON.stringify({ query: QUERIES[query], variables: variables[query] });
    asked.set(query, await equalOnes(query, entries, async (entry) => send(poolOf(entry), await tokenOf(graph, 'equal'), body), say));
  }

  const rounds = new Map<string, Map<string, Round[]>>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    say(round === 0 ? 'warming up' : `round ${round} of ${ROUNDS}`);
    for (const query of QUERY_NAMES)
      for (const mode of MODES)
        for (const entry of asked.get(query) ?? []) {
          const count = REQUESTS[query] * (round === 0 ? WARMING : 1);
          const load = {
            pool: poolOf(entry),
            gauge: entry.gauge,
            subgraphMetrics: [...graph.subgraphs.values()],
            query: QUERIES[query],
            variables: variables[query],
            tokens: await tokensFor(graph, mode, `${round}-${query}-${entry.name}`, count),
          };
          const one = await loadOnce(load);
          if (round > 0) keep(rounds, `${query} ${mode}`, entry.name, one);
        }
  }
  const rssMb = new Map(await Promise.all(entries.map(async ({ name, gauge }) => [name, await gauge.rssMb()] as const)));
  const figures = (query: QueryName, mode: Mode) => measured(rounds.get(`${query} ${mode}`) ?? new Map(), rssMb);
  const compared = QUERY_NAMES.map((query) => [query, { ...figures(query, 'fresh'), identical: figures(query, 'identical') }]);
  return Object.fromEntries(compared) as Record<QueryName, Compared>;
}

function keep(rounds: Map<string, Map<string, Round[]>>, what: string, name: string, round: Round): void {
  const ofWhat = rounds.get(what) ?? new Map<string, Round[]>();
  rounds.set(what, ofWhat.set(name, [...(ofWhat.get(name) ?? []), round]));
}

/** A peer that answers otherwise, or not at all, is not measured. @throws Error when it is not a peer */
async function equalOnes(query: QueryName, entries: readonly Entry[], ask: (entry: Entry) => Promise<string>, say: Say): Promise<Entry[]> {
  const [ours, ...others] = entries as readonly [Entry, ...Entry[]];
  const expected = dataOf(await ask(ours));
  const equal = [ours];
  for (const entry of others) {
    const answer = await ask(entry).then(dataOf, (error: Error) => error);
    if (isDeepStrictEqual(answer, expected)) equal.push(entry);
    else if (['stock', 'direct'].includes(entry.name)) throw new Error(`${entry.name} answers ${query} differently.`);
    else say(`${entry.name} answers ${query} differently and is not measured: ${answer instanceof Error ? answer.message : ''}`);
  }
  return equal;
}

const dataOf = (answer: string): unknown => (JSON.parse(answer) as { readonly data: unknown }).data;

/** A class, and a child of it with a case behind it. */
async function variablesFrom(pool: Pool, token: string): Promise<Readonly<Record<QueryName, object>>> {
  const query = '{ students(first: 100) { edges { node { id schoolClass { id } dropoutCases { id } } } } }';
  type Row = {
    readonly node: { readonly id: string; readonly schoolClass: { readonly id: string }; readonly dropoutCases: readonly object[] };
  };
  const { students } = dataOf(await send(pool, token, JSON.stringify({ query }))) as { students: { edges: readonly Row[] } };
  const found = students.edges.find(({ node }) => node.dropoutCases.length > 0)?.node;
  if (!found) throw new Error('No child of the story has a case.');
  return { class: { classId: found.schoolClass.id }, child: { studentId: found.id }, page: {} };
}

const tokenOf = (graph: Graph, name: string): Promise<string> =>
  graph.token({ sub: `bench-${name}`, post: 'bureau-officer', jurisdictions: [CITY] });

/** Fresh: of another person for each request, so that nothing that was verified or signed before can be used again. Identical: one for all. */
async function tokensFor(graph: Graph, mode: Mode, name: string, count: number): Promise<string[]> {
  if (mode === 'identical') return Array.from({ length: count }).fill(await tokenOf(graph, 'identical')) as string[];
  const tokens: string[] = [];
  for (let index = 0; index < count; index += 1) tokens.push(await tokenOf(graph, `${name}-${index}`));
  return tokens;
}
