/** The event desks of all services, asked through the gateway. */
import { camelCase, constantCase, pascalCase } from '@baoxue/domain';

export interface DeskAddress {
  readonly url: string;
  readonly token: string;
}

/** As `DeadLetterFilter` of the schema. */
export interface LetterFilter {
  readonly id?: string | undefined;
  readonly consumer?: string | undefined;
  readonly subject?: string | undefined;
  readonly eventType?: string | undefined;
  readonly reason?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly resolved?: boolean | undefined;
}

export interface Letter {
  readonly id: string;
  readonly consumer: string;
  readonly reason: string;
  readonly detail: string | null;
  readonly topic: string;
  readonly partition: number | null;
  readonly offset: string | null;
  readonly eventType: string | null;
  readonly subject: string | null;
  readonly sequence: number | null;
  readonly failedAt: string;
  readonly resolution: string | null;
  readonly resolvedBy: string | null;
}

export interface Stream {
  readonly consumer: string;
  readonly topic: string;
  readonly subject: string;
  readonly lastSequence: number;
  readonly parked: boolean;
  readonly since: string;
  readonly heldCount: number;
}

export interface Replay {
  readonly replayed: readonly Replayed[];
  readonly hasMore: boolean;
}

interface Replayed {
  readonly deadLetter: Letter;
  readonly outcome: string;
  readonly heldCount: number;
}

const LETTER = 'id consumer reason detail topic partition offset eventType subject sequence failedAt resolution resolvedBy';

/** The letters of one service, all pages. */
export async function lettersOf(at: DeskAddress, service: string, filter: LetterFilter): Promise<Letter[]> {
  const query = `query($filter: DeadLetterFilter, $after: String) { desk: ${camelCase(service)}EventDesk {
    deadLetters(filter: $filter, first: 100, after: $after) { edges { node { ${LETTER} } } pageInfo { hasNextPage endCursor } } } }`;
  const letters: Letter[] = [];
  let after: string | null = null;
  do {
    const answer: { desk: { deadLetters: Page } } = await ask(at, query, { filter: inGraph(filter), after });
    const { edges, pageInfo } = answer.desk.deadLetters;
    letters.push(...edges.map(({ node }) => node));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return letters;
}

/** The streams of one service that wait. */
export async function streamsOf(at: DeskAddress, service: string): Promise<readonly Stream[]> {
  const fields = 'consumer topic subject lastSequence parked since heldCount';
  const { desk } = await ask<{ desk: { waitingStreams: Stream[] } }>(
    at,
    `{ desk: ${camelCase(service)}EventDesk { waitingStreams { ${fields} } } }`,
  );
  return desk.waitingStreams;
}

/** Replays up to a hundred letters of one service, or says which. @throws Error with the refusal's code and sentence */
export async function replay(at: DeskAddress, service: string, filter: LetterFilter, dryRun: boolean): Promise<Replay> {
  const { result } = await ask<{ result: Answer & Replay }>(
    at,
    `mutation($input: ReplayDeadLettersInput!) { result: replay${pascalCase(service)}DeadLetters(input: $input) {
       ... on ReplayDeadLettersSuccess { replayed { outcome heldCount deadLetter { ${LETTER} } } hasMore } ... on Refusal { code en } } }`,
    { input: { filter: inGraph(filter), dryRun } },
  );
  return accepted(result);
}

/** Gives one event up. @throws Error with the refusal's code and sentence */
export async function skip(at: DeskAddress, service: string, id: string): Promise<void> {
  const { result } = await ask<{ result: Answer }>(
    at,
    `mutation($input: SkipDeadLetterInput!) { result: skip${pascalCase(service)}DeadLetter(input: $input) { __typename ... on Refusal { code en } } }`,
    { input: { id } },
  );
  accepted(result);
}

interface Page {
  readonly edges: readonly { readonly node: Letter }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
interface Answer {
  readonly code?: string;
  readonly en?: string;
}

function accepted<T extends Answer>(answer: T): T {
  if (answer.code) throw new Error(`${answer.code}: ${answer.en ?? ''}`);
  return answer;
}

async function ask<T>({ url, token }: DeskAddress, query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: T; errors?: { message: string }[] };
  if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? `The gateway answered ${response.status}.`);
  return data;
}

const inGraph = ({ reason, ...rest }: LetterFilter) => ({ ...rest, ...(reason ? { reason: constantCase(reason) } : {}) });
