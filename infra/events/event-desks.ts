/** The event desks of all services, asked through the gateway by documents that it knows. */
import {
  createClient,
  DeadLettersDocument,
  isProblem,
  ReplayDeadLettersDocument,
  SkipDeadLetterDocument,
  WaitingStreamsDocument,
  type DeadLetterReason,
  type LettersOfDeskFragment,
  type ReplayedFragment,
  type StreamsOfDeskFragment,
} from '@baoxue/client';
import { camelCase, constantCase } from '@baoxue/domain';
import { SUBGRAPHS } from '../local/graph.js';

export interface DeskAddress {
  readonly url: string;
  readonly token: string;
}

export type Service = (typeof SUBGRAPHS)[number];

/** Which dead letters are meant; what is absent is not asked about. */
export interface LetterFilter {
  readonly letterId?: string | undefined;
  readonly consumer?: string | undefined;
  readonly subject?: string | undefined;
  readonly eventType?: string | undefined;
  readonly reason?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

export type Letter = LettersOfDeskFragment['deadLetters']['edges'][number]['node'];
export type Stream = StreamsOfDeskFragment['waitingStreams'][number];
export type Replay = Extract<ReplayedFragment, { replayed: unknown }>;

/** The letters of one service, all pages. */
export async function lettersOf(at: DeskAddress, service: Service, filter: LetterFilter & { resolved: boolean }): Promise<Letter[]> {
  const letters: Letter[] = [];
  let after: string | null = null;
  do {
    const answer: Readonly<Record<string, LettersOfDeskFragment | null>> = await clientAt(at).ask(DeadLettersDocument, {
      ...only(service),
      ...inGraph(filter),
      resolved: filter.resolved,
      after,
    });
    const { edges, pageInfo } = theOne(answer).deadLetters;
    letters.push(...edges.map(({ node }) => node));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return letters;
}

/** The streams of one service that wait. */
export async function streamsOf(at: DeskAddress, service: Service): Promise<readonly Stream[]> {
  return theOne(await clientAt(at).ask(WaitingStreamsDocument, only(service))).waitingStreams;
}

/** Replays up to a hundred letters of one service, or says which. @throws Error with the refusal's code and sentence */
export async function replay(at: DeskAddress, service: Service, filter: LetterFilter, dryRun: boolean): Promise<Replay> {
  const variables = { ...only(service), ...inGraph(filter), dryRun };
  return accepted(theOne(await clientAt(at).ask(ReplayDeadLettersDocument, variables)));
}

/** Gives one event up. @throws Error with the refusal's code and sentence */
export async function skip(at: DeskAddress, service: Service, letterId: string): Promise<void> {
  accepted(theOne(await clientAt(at).ask(SkipDeadLetterDocument, { ...only(service), letterId })));
}

const clientAt = ({ url, token }: DeskAddress) => createClient({ url: `${url}/graphql`, token: () => token });

/** Each document speaks of all services; this leaves one in. */
const only = (service: Service) =>
  Object.fromEntries(SUBGRAPHS.map((each) => [camelCase(each), each === service])) as Record<
    'registry' | 'attendance' | 'povertyAid' | 'specialEducation',
    boolean
  >;

/** What the one service that was left in has answered. */
function theOne<T>(answer: Readonly<Record<string, T | null | undefined>>): T {
  const [desk] = Object.values(answer);
  if (!desk) throw new Error('This post has no event desk.');
  return desk;
}

function accepted<T extends object>(answer: T): Exclude<T, { code: string }> {
  if (isProblem(answer)) throw new Error(`${answer.code}: ${answer.en}`);
  return answer as Exclude<T, { code: string }>;
}

const inGraph = ({ letterId, consumer, subject, eventType, reason, since, until }: LetterFilter) => ({
  letterId,
  consumer,
  subject,
  eventType,
  since,
  until,
  reason: reason === undefined ? undefined : (constantCase(reason) as DeadLetterReason),
});
