import { buildSchema, getOperationAST, parse } from 'graphql';
import { LIST_SIZE_ASSUMED, MUTATION_COST } from './limits.js';
import { listSizesOf, operationCost } from './operation-cost.js';

const sdl = `
  directive @listSize(assumedSize: Int) on FIELD_DEFINITION
  type Query { me: Child, cases(first: Int = 20): CaseConnection, children(first: Int): [Child!], classes: [Class!] @listSize(assumedSize: 30) }
  type Mutation { change: Child }
  type CaseConnection { edges: [CaseEdge!]!, pageInfo: PageInfo! }
  type CaseEdge { node: Case! }
  type PageInfo { hasNextPage: Boolean! }
  type Case { id: ID, child: Child, contacts: [Contact!] }
  type Contact { on: String }
  type Class { name: String, children: [Child!] @listSize(assumedSize: 50) }
  type Child { id: ID, name: String, friends(first: Int): [Child!] }
`;
const graph = { schema: buildSchema(sdl), listSizes: listSizesOf(parse(sdl)) };

function costOf(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document has one operation.');
  return operationCost(graph, document, operation, variables);
}

describe('The cost of an operation', () => {
  it.each<[string, string, number]>([
    ['one for an object, nothing for its values', '{ me { id name } }', 1],
    ['a page as many times as its default says: page, edges, cases', '{ cases { edges { node { id } } } }', 1 + 20 * 2],
    [
      'a page as many times as asked for',
      '{ cases(first: 50) { edges { node { id child { name } } } pageInfo { hasNextPage } } }',
      2 + 50 * 3,
    ],
    ['a list as long as the schema states', '{ classes { name children { name } } }', 30 * (1 + 50)],
    ['any other list as long as lists usually are', '{ me { friends { id } } }', 1 + LIST_SIZE_ASSUMED],
    ['something more for a mutation', 'mutation { change { id } }', MUTATION_COST + 1],
    [
      'what inline fragments and fragments select',
      '{ me { ... { friends(first: 2) { ...F } } } } fragment F on Child { friends(first: 3) { id } }',
      1 + 2 * (1 + 3),
    ],
    ['nothing for the schema', '{ __schema { types { name } } }', 0],
    ['nothing for a page of a negative size, which the service refuses', '{ cases(first: -5) { edges { node { id } } } }', 1],
  ])('E6 is %s', (_what, query, cost) => expect(costOf(query).cost).toBe(cost));

  it('E6 counts variables: as sent, or else their defaults', () => {
    const query = 'query($n: Int = 4) { cases(first: $n) { edges { node { id } } } }';
    expect([costOf(query).cost, costOf(query, { n: 100 }).cost]).toEqual([1 + 4 * 2, 1 + 100 * 2]);
  });

  it('E6 names the lists that make it', () => {
    expect(costOf('{ mine: cases(first: 7) { edges { node { contacts { on } } } } }').lists).toEqual([
      { path: 'mine.edges.node.contacts', entries: LIST_SIZE_ASSUMED },
      { path: 'mine.edges', entries: 7 },
    ]);
  });

  it('abuse S12: is told at once for fragments that double forty times', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on Child { friends(first: 2) { ...F${i + 1} } more: friends(first: 2) { ...F${i + 1} } }`,
    );
    expect(costOf(`{ me { ...F0 } } ${fragments.join(' ')} fragment F40 on Child { id }`).cost).toBeGreaterThan(1e12);
  });
});
