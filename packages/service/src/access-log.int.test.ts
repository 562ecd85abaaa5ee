/** The access log as the bureau reads it: real entries in a real database. */
import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { auditLog, auditReading, hmacSigner, mongoAuditStore } from '@baoxue/audit';
import type { Post, Viewer } from '@baoxue/auth';
import { fixedClock } from '@baoxue/domain';
import { testDatabase, type TestDatabase } from '@baoxue/testing';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { accessLogResolvers } from './access-log.js';

const sdl = (file: string) => readFileSync(new URL(`../schema/${file}.graphql`, import.meta.url), 'utf8');
const typeDefs = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@shareable", "@policy"])
  ${sdl('common')} ${sdl('access-log').replace('serviceAccessLog', 'registryAccessLog')} type Query`;
const signer = hmacSigner(Buffer.alloc(32, 1));
const clock = fixedClock('2026-05-11T10:00:00+08:00');

let database: TestDatabase;
let schema: GraphQLSchema;

async function ask(selection: string, post: Post = 'bureau-officer') {
  const viewer: Viewer = { subject: `${post}-1`, post, jurisdictions: [], schoolIds: [], classIds: [] };
  const source = `{ registryAccessLog { ${selection} } }`;
  const { data, errors } = await graphql({ schema, source, contextValue: { viewer } });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return JSON.parse(JSON.stringify(data?.['registryAccessLog']));
}

beforeAll(async () => {
  database = await testDatabase('access-log');
  const { connection } = database;
  const log = auditReading({ connection, clock, signer });
  await log.syncIndexes();
  const { record } = auditLog({ store: await mongoAuditStore(connection), clock, signer });
  const looked = (post: string, subjectId: string, action = 'student:read-identity') =>
    record({
      viewer: { subject: `${post}-1`, post },
      ...{ action, subjectType: 'Student', subjectId, fields: ['idNumber'], purpose: '家访', correlationId: 'c' },
    });
  await looked('head', 'child-1');
  await looked('bureau-officer', 'child-2');
  await looked('head', 'child-1');
  await looked('bureau-officer', 'child-1', 'report:read');
  const resolvers = accessLogResolvers({ service: 'registry', log });
  schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }]);
});
afterAll(() => database.drop());

describe('The access log', () => {
  it('G2 lists who opened a child’s data, newest first, page by page, for the bureau and nobody else', async () => {
    const page = 'edges { cursor node { sequence by post action fields purpose } } pageInfo { hasNextPage endCursor }';
    const { entries: first } = await ask(`entries(subjectId: "child-1", first: 2) { ${page} }`);
    expect(first.edges.map(({ node }: { node: { sequence: number } }) => node.sequence)).toEqual([4, 3]);
    expect(first.edges[1].node).toMatchObject({ by: 'head-1', post: 'head', fields: ['idNumber'], purpose: '家访' });
    const { entries: rest } = await ask(`entries(subjectId: "child-1", first: 2, after: "${first.pageInfo.endCursor}") { ${page} }`);
    expect(rest).toMatchObject({ edges: [{ node: { sequence: 1 } }], pageInfo: { hasNextPage: false } });
    await expect(ask('service', 'head')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('G2 tells a family which posts opened the data of their child, and how often, without a person', async () => {
    const { summary } = await ask('summary(studentId: "child-1") { action post count firstAt lastAt }');
    const at = { firstAt: '2026-05-11T02:00:00.000Z', lastAt: '2026-05-11T02:00:00.000Z' };
    expect(summary).toEqual([
      { action: 'report:read', post: 'bureau-officer', count: 1, ...at },
      { action: 'student:read-identity', post: 'head', count: 2, ...at },
    ]);
  });

  it('abuse S23 G2 is intact against a checkpoint that was kept elsewhere, until somebody cuts it', async () => {
    const { checkpoint } = await ask('checkpoint { sequence hash at signature }');
    const kept = Object.entries(checkpoint)
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
      .join(', ');
    const verdict = `verdict(checkpoint: { ${kept} }) { intact sequence zh en }`;
    expect(await ask(verdict)).toEqual({ verdict: { intact: true, sequence: 4, zh: null, en: null } });
    await database.connection.collection('audit').deleteOne({ sequence: 4 });
    expect(await ask(verdict)).toMatchObject({ verdict: { intact: false, sequence: 4, zh: expect.stringMatching(/截断/) } });
    expect(await ask('verdict { intact }')).toEqual({ verdict: { intact: true } });
  });
});
