/** A small federation with what is hard about federations: interfaces, unions, nulls, keys that lack, errors of single entities, interface objects. */
import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GatewayExecutor, GatewayExecutionResult } from '@apollo/server-gateway-interface';
import { graphql, GraphQLError, parse, type GraphQLSchema } from 'graphql';
import { planExecutor } from './plan-executor.js';

const LINK = (names: string) => `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: [${names}])`;

const PEOPLE = `${LINK('"@key", "@shareable"')}
  interface Node @key(fields: "id") { id: ID! title: String }
  type Person implements Node @key(fields: "id") { id: ID! title: String email: String friends: [Person!] best: Person born: Int active: Boolean! mood: Mood }
  type Group implements Node @key(fields: "id") { id: ID! title: String size: Int! }
  union Hit = Person | Group
  enum Mood { GLAD SAD }
  type Query { people(first: Int = 3): [Person!]! person(id: ID!): Person search(text: String): [Hit!]! nodes: [Node] node(id: ID!): Node matrix: [[Person]] }
  type Mutation { rename(id: ID!, title: String!): Person }`;

const GROUPS = `${LINK('"@key"')}
  type Group @key(fields: "id") { id: ID! members: [Person!]! leader: Person }
  type Person @key(fields: "id") { id: ID! group: Group groups(first: Int): [Group] }`;

const SCORES = `${LINK('"@key", "@requires", "@external"')}
  type Person @key(fields: "id") { id: ID! email: String @external score: Int rank: Int! label: String @requires(fields: "email") }`;

const NOTES = `${LINK('"@key", "@interfaceObject"')}
  type Node @key(fields: "id") @interfaceObject { id: ID! note: String }`;

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const IDS = ['1', '2', '3', '4', '5'];
const titleOf = (id: string) => (id === '4' ? null : `title ${id}`);
const personOf = (id: string) => ({
  __typename: 'Person',
  id,
  title: titleOf(id),
  email: id === '2' ? null : `mail ${id}`,
  born: id === '3' ? null : 2000 + Number(id),
  active: Number(id) % 2 === 0,
  mood: id === '5' ? null : 'GLAD',
  friends: () => (id === '1' ? null : IDS.slice(0, Number(id) - 1).map(personOf)),
  best: () => (id === '5' ? null : personOf(String((Number(id) % 4) + 1))),
});
const groupOf = (id: string) => ({ __typename: 'Group', id, title: titleOf(id), size: Number(id.slice(1)) || 0 });
const nodeOf = (id: string) => (id.startsWith('g') ? groupOf(id) : personOf(id));
const person = (id: string) => ({ __typename: 'Person', id });

const SUBGRAPHS: Readonly<Record<string, { typeDefs: string; resolvers: object }>> = {
  people: {
    typeDefs: PEOPLE,
    resolvers: {
      Query: {
        people: (_root: unknown, { first }: { first: number }) => IDS.slice(0, first).map(personOf),
        person: (_root: unknown, { id }: { id: string }) => (IDS.includes(id) ? personOf(id) : null),
        search: (_root: unknown, { text }: { text?: string }) => (text === 'none' ? [] : [personOf('2'), groupOf('g1'), personOf('3')]),
        nodes: () => [personOf('1'), null, groupOf('g2'), personOf('1')],
        node: (_root: unknown, { id }: { id: string }) => nodeOf(id),
        matrix: () => [[personOf('1'), null], null, [personOf('2')]],
      },
      Mutation: { rename: (_root: unknown, { id, title }: { id: string; title: string }) => ({ ...personOf(id), title }) },
      Person: { __resolveReference: ({ id }: { id: string }) => personOf(id) },
      Group: { __resolveReference: ({ id }: { id: string }) => groupOf(id) },
      Node: {
        __resolveReference: ({ id }: { id: string }) => nodeOf(id),
        __resolveType: ({ __typename }: { __typename: string }) => __typename,
      },
      Hit: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    },
  },
  groups: {
    typeDefs: GROUPS,
    resolvers: {
      Group: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        members: ({ id }: { id: string }) => (id === 'g1' ? [person('1'), person('2'), person('1')] : [person('3')]),
        leader: ({ id }: { id: string }) => (id === 'g2' ? null : person('2')),
      },
      Person: {
        __resolveReference: ({ id }: { id: string }) => (id === '5' ? null : { id }),
        group: ({ id }: { id: string }) => (id === '3' ? null : { id: `g${Number(id) % 2}` }),
        groups: (_person: unknown, { first = 2 }: { first?: number }) => [{ id: 'g0' }, null, { id: 'g1' }].slice(0, first),
      },
    },
  },
  scores: {
    typeDefs: SCORES,
    resolvers: {
      Person: {
        __resolveReference: (reference: { id: string; email?: string }) => reference,
        score: ({ id }: { id: string }) => {
          if (id === '3') throw new GraphQLError('no score', { extensions: { code: 'NO_SCORE' } });
          return Number(id) * 10;
        },
        rank: ({ id }: { id: string }) => (id === '4' ? null : Number(id)),
        label: ({ email }: { email?: string | null }) => `label ${email}`,
      },
    },
  },
  notes: {
    typeDefs: NOTES,
    resolvers: {
      Node: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        note: ({ id }: { id: string }) => (id === '2' ? null : `note ${id}`),
      },
    },
  },
};

/** One execution: the answer as a client reads it, and what was asked of the subgraphs, repeats among representations left out. */
export interface Executed {
  readonly answer: GatewayExecutionResult;
  readonly asked: readonly string[];
  readonly fellBack: boolean;
}

export interface Pair {
  readonly schema: GraphQLSchema;
  stock(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Executed>;
  ours(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Executed>;
  /** These subgraphs do not answer. */
  setDead(services: readonly string[]): void;
}

/** @apollo/gateway's executor and ours over the same subgraphs. */
export async function executorPair(): Promise<Pair> {
  const parsed = Object.entries(SUBGRAPHS).map(([name, { typeDefs, resolvers }]) => ({ name, typeDefs: parse(typeDefs), resolvers }));
  const { supergraphSdl, errors } = composeServices(parsed.map(({ name, typeDefs }) => ({ name, typeDefs, url: `http://${name}` })));
  if (!supergraphSdl) throw new Error(String(errors));
  const schemas = new Map(
    parsed.map(({ name, typeDefs, resolvers }) => [name, buildSubgraphSchema({ typeDefs, resolvers: resolvers as never })]),
  );
  let dead: readonly string[] = [];
  let asked: string[] = [];
  let fellBack = false;

  async function ask(service: string, source: string, variables: Readonly<Record<string, unknown>>) {
    const distinct = 'representations' in variables ? distinctOf(variables['representations'] as object[]) : [];
    asked.push(JSON.stringify([service, source, { ...variables, representations: distinct }]));
    if (dead.includes(service)) throw new GraphQLError(`${service} is away`, { extensions: { code: 'SERVICE_UNAVAILABLE' } });
    const result = await graphql({ schema: schemas.get(service) as GraphQLSchema, source, variableValues: variables });
    return JSON.parse(JSON.stringify(result)) as object;
  }

  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: silent,
    buildService: ({ name }) => ({
      process: ({ request }) => ask(name, request.query ?? '', request.variables ?? {}),
    }),
  });
  let schema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
  const stock = (await gateway.load()).executor as GatewayExecutor;
  const planner = gateway['queryPlanner'];
  if (!planner) throw new Error('The supergraph did not load.');
  const ours = planExecutor({
    planner,
    policies: new Map(),
    send: ({ service, body }) => {
      const { query, variables } = JSON.parse(body) as { query: string; variables: Readonly<Record<string, unknown>> };
      return ask(service, query, variables);
    },
    fallBack: (request) => {
      fellBack = true;
      return stock(request);
    },
  });

  const runner =
    (executor: GatewayExecutor) =>
    async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
      asked = [];
      fellBack = false;
      const request = { query, variables };
      // Only what both executors read of Apollo Server's request.
      const context = { request, document: parse(query), queryHash: query, context: {}, metrics: {}, logger: silent, schema };
      const answer = await executor(context as never).catch((error: unknown) => ({ errors: [error] }));
      return { answer: JSON.parse(JSON.stringify(answer)) as GatewayExecutionResult, asked: asked.sort(), fellBack };
    };
  return {
    schema: schema as GraphQLSchema,
    stock: runner(stock),
    ours: runner(ours),
    setDead: (services) => (dead = services),
  };
}

const distinctOf = (representations: readonly object[]): readonly string[] =>
  [...new Set(representations.map((each) => JSON.stringify(each)))].sort();
