import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Post, Viewer } from '@baoxue/auth';
import type { EventEnvelope } from '@baoxue/contracts';
import { newId } from '@baoxue/domain';
import {
  createMemoryBus,
  createMemoryDeadLetters,
  createMemoryInbox,
  startConsumer,
  type ConsumerOptions,
  type Subscription,
  silent,
} from '@baoxue/event-bus';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { eventDeskResolvers } from './event-desk.js';

const TOPIC = 'baoxue.poverty-aid.ledger';
const sdl = (file: string) => readFileSync(new URL(`../schema/${file}.graphql`, import.meta.url), 'utf8');
const typeDefs = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@shareable", "@policy"])
  ${sdl('common')} ${sdl('event-desk').replace('serviceEventDesk', 'povertyAidEventDesk').replaceAll('ServiceDeadLetter', 'PovertyAidDeadLetter')}`;

let isBroken = true;
const handled: string[] = [];
const consumer: ConsumerOptions = {
  bus: createMemoryBus(),
  inbox: createMemoryInbox(),
  deadLetters: createMemoryDeadLetters(),
  name: 'poverty-aid.test',
  topics: [TOPIC],
  logger: silent,
  handlers: {
    'ledger.changed.v1': async ({ subject, sequence }) => {
      if (isBroken) throw new TypeError('a bug');
      handled.push(`${subject}#${sequence}`);
    },
  },
};
let schema: GraphQLSchema;
let subscription: Subscription;

beforeAll(async () => {
  const resolvers = eventDeskResolvers({ service: 'poverty-aid', consumers: [consumer], deadLetters: consumer.deadLetters });
  schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }]);
  subscription = await startConsumer(consumer);
});
afterAll(() => subscription.stop());

async function ask<T>(source: string, variables: object = {}, post: Post = 'bureau-officer'): Promise<T> {
  const viewer: Viewer = { subject: `${post}-1`, post, jurisdictions: [], schoolIds: [], classIds: [] };
  const { data, errors } = await graphql({ schema, source, variableValues: { ...variables }, contextValue: { viewer } });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return data as T;
}
const replay = (filter: object, dryRun: boolean, post?: Post) =>
  ask<{ result: { replayed?: { outcome: string; heldCount: number; deadLetter: { subject: string } }[]; code?: string } }>(
    `mutation($input: ReplayDeadLettersInput!) { result: replayPovertyAidDeadLetters(input: $input) {
       ... on ReplayDeadLettersSuccess { replayed { outcome heldCount deadLetter { subject } } } ... on Refusal { code } } }`,
    { input: { filter, dryRun } },
    post,
  ).then(({ result }) => result);

const event = (subject: string, sequence: number): EventEnvelope => ({
  specversion: '1.0',
  id: newId(),
  source: 'baoxue/poverty-aid/ledger',
  type: 'ledger.changed.v1',
  subject,
  time: '2026-05-06T01:00:00.000Z',
  datacontenttype: 'application/json',
  dataschema: 'baoxue:/schemas/ledger.changed.v1.json',
  sequence,
  partitionkey: subject,
  correlationid: 'test',
  data: { studentId: newId(), category: 'registered-poor', change: 'entered', on: '2025-09-01' },
});
const [first, second] = [newId(), newId()];

describe('The event desk of a service', () => {
  beforeAll(async () => {
    for (const subject of [first, second]) {
      await consumer.bus.publish([1, 2].map((sequence) => ({ topic: TOPIC, key: subject, event: event(subject, sequence) })));
    }
    while ((await consumer.inbox.countHeld(`${TOPIC}|${second}`)) < 2) await new Promise((again) => setTimeout(again, 20));
  });

  it('F4 lists what failed and what waits for it, without its content', async () => {
    const { desk } = await ask<{ desk: object }>(`{ desk: povertyAidEventDesk {
      service
      deadLetters(first: 1) { edges { node { consumer reason detail subject sequence eventType resolution } } pageInfo { hasNextPage } }
      waitingStreams { subject parked heldCount lastSequence } } }`);
    expect(desk).toEqual({
      service: 'poverty-aid',
      deadLetters: {
        edges: [
          {
            node: {
              consumer: 'poverty-aid.test',
              reason: 'HANDLER_FAILED',
              detail: 'TypeError',
              subject: first,
              sequence: 1,
              eventType: 'ledger.changed.v1',
              resolution: null,
            },
          },
        ],
        pageInfo: { hasNextPage: true },
      },
      waitingStreams: [first, second].map((subject) => ({ subject, parked: true, heldCount: 2, lastSequence: 0 })),
    });
  });

  it('F4 says in a dry run what would be replayed, and changes nothing', async () => {
    isBroken = false;
    const now = new Date();
    const before = new Date(now.getTime() - 60_000).toISOString();
    expect((await replay({ subject: first }, true)).replayed).toEqual([
      { outcome: 'WOULD_REPLAY', heldCount: 2, deadLetter: { subject: first } },
    ]);
    expect((await replay({ eventType: 'ledger.changed.v1', since: before }, true)).replayed).toHaveLength(2);
    expect((await replay({ until: before }, true)).replayed).toEqual([]);
    expect(handled).toEqual([]);
  });

  it('F4 E2 lets no other post read it or act on it', async () => {
    await expect(ask('{ povertyAidEventDesk { service } }', {}, 'analyst')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await replay({}, false, 'poverty-officer')).toEqual({ code: 'FORBIDDEN' });
  });

  it('F4 replays by key: that stream goes on in order, the others still wait', async () => {
    expect((await replay({ subject: first }, false)).replayed).toMatchObject([{ outcome: 'REPLAYED' }]);
    expect(handled).toEqual([`${first}#1`, `${first}#2`]);
    expect((await replay({ subject: first }, false)).replayed).toEqual([]);
  });

  it('F4 gives an event up once, and says who did', async () => {
    const [open] = (await consumer.deadLetters.page({ subject: second }, { first: 1, after: null })).entries;
    const skip = () =>
      ask<{ result: object }>(
        `mutation($input: SkipDeadLetterInput!) { result: skipPovertyAidDeadLetter(input: $input) { __typename ... on Refusal { code } } }`,
        { input: { id: open?.entry.id } },
      );
    expect(await skip()).toEqual({ result: { __typename: 'SkipDeadLetterSuccess' } });
    expect(handled).toContain(`${second}#2`);
    expect(handled).not.toContain(`${second}#1`);
    expect(await skip()).toEqual({ result: { __typename: 'Refusal', code: 'LETTER_NOT_FOUND' } });
    const { desk } = await ask<{ desk: { deadLetters: { edges: { node: object }[] } } }>(
      '{ desk: povertyAidEventDesk { deadLetters(filter: { resolved: true }) { edges { node { subject resolution resolvedBy } } } } }',
    );
    expect(desk.deadLetters.edges.map(({ node }) => node)).toEqual([
      { subject: first, resolution: 'REPLAYED', resolvedBy: 'bureau-officer-1' },
      { subject: second, resolution: 'SKIPPED', resolvedBy: 'bureau-officer-1' },
    ]);
  });

  it('F4 refuses a time it cannot read', async () => {
    expect(await replay({ since: 'yesterday' }, true)).toEqual({ code: 'TIME_INVALID' });
  });
});
