import { buildSchema, parse, validate, type GraphQLSchema } from 'graphql';
import { POSTS } from '@baoxue/auth';
import { fieldsOf } from './page/answer/fields.js';
import { formOf, operationOf } from './page/saved-queries/form.js';
import type { SavedQuery } from './page/saved-queries/saved-query.js';
import { readSavedQueries } from './saved-queries.js';
import { printSchemaUsedBy } from './schema-used.js';

// Reading them validates each against the composed graph.
const saved = readSavedQueries();
const queries = saved.topics.flatMap((topic) => topic.queries);
const graph = buildSchema(saved.schema);
const each = queries.map((query): [string, SavedQuery] => [query.id, query]);

/** What tells pages and problems apart; people see neither. */
const MACHINERY = /(^|\.)(pageInfo|code|field|rule|zh|en|expectedVersion|actualVersion)(\.|$)/;

/** Codes stand in backticks in a description. */
const codesIn = (description: string): string[] => [...description.matchAll(/`([a-z-]+)`/g)].map(([, code = '']) => code);

describe('The saved queries', () => {
  it('E3 are there for every topic an analyst asks about', () => {
    expect(saved.topics.map(({ title }) => title.en)).toEqual([
      'The dropout story, step by step',
      'Dropout cases',
      'Ledgers',
      'Indicators',
      'Aid',
      'Placement',
      'Schools and classes',
      'Guardian desk',
      'Departments',
      'Event desk',
    ]);
    expect(saved.topics.every((topic) => topic.queries.length > 0)).toBe(true);
  });

  it.each(each)('E3 %s fits the part of the graph that is shipped with it', (_id, { text }) => {
    expect(validate(graph, parse(text))).toEqual([]);
  });

  it.each(each)('E3 %s is explained in both languages, for posts that exist', (_id, { title, about, posts }) => {
    expect(title.zh).toMatch(/\p{Script=Han}/u);
    expect(about.zh).toMatch(/\p{Script=Han}/u);
    expect(title.en + about.en).not.toMatch(/\p{Script=Han}{5}/u);
    expect(posts.filter((post) => !(post in POSTS))).toEqual([]);
  });

  it.each(each)('E3 %s has a Chinese name for each column', (_id, { text }) => {
    const unnamed = [...fieldsOf(graph, parse(text), saved.codes)]
      .filter(([path, { title }]) => !MACHINERY.test(path) && !/\p{Script=Han}/u.test(title.zh))
      .map(([path]) => path);
    expect(unnamed).toEqual([]);
  });

  it.each(each)('E3 %s has a name in both languages for each variable', (_id, { text }) => {
    const names = formOf(operationOf(parse(text)), graph).map(({ name }) => name);
    expect(names.filter((name) => !saved.variables[name])).toEqual([]);
  });

  it.each(each)('E3 %s has words for each code that the schema names', (_id, { text }) => {
    const unspoken = [...fieldsOf(graph, parse(text), saved.codes)].flatMap(([path, { description, values }]) =>
      values
        ? codesIn(description)
            .filter((code) => !values.has(code))
            .map((code) => `${path}: ${code}`)
        : [],
    );
    expect(unspoken).toEqual([]);
  });

  it('name no variable that no query has', () => {
    const used = new Set(queries.flatMap(({ text }) => formOf(operationOf(parse(text)), graph).map(({ name }) => name)));
    expect(Object.keys(saved.variables).filter((name) => !used.has(name))).toEqual([]);
  });

  it('open records by queries that exist and take the id', () => {
    for (const { query, variable } of Object.values(saved.opens)) {
      expect(queries.find(({ id }) => id === query)?.text).toContain(`$${variable}: ID!`);
    }
  });
});

describe('The part of the graph that is shipped with them', () => {
  const whole: GraphQLSchema = buildSchema(`
    "All." type Query { "A child." child(id: ID!, filter: Filter): Child, secret: Secret }
    type Mutation { change(input: Change!): ChangeResult }
    type Child { id: ID!, "Its mark." mark: Mark, private: Secret }
    enum Mark { "Good." GOOD, BAD }
    type Secret { value: String }
    input Filter { place: Place }
    input Place { code: String }
    input Change { id: ID! }
    interface Problem { code: String!, hint: String }
    type Refusal implements Problem { code: String!, hint: String }
    type Conflict implements Problem { code: String!, hint: String, version: Int }
    union ChangeResult = Child | Refusal | Conflict
  `);

  it('abuse S15: holds what they select and send, and nothing else', () => {
    const shipped = printSchemaUsedBy(
      whole,
      'query A { child(id: 1) { mark } } mutation B($input: Change!) { change(input: $input) { ... on Problem { code } ... on Child { id } } }',
    );
    expect(() => buildSchema(shipped)).not.toThrow();
    expect(shipped).not.toMatch(/Secret|private|hint|version/);
    expect(shipped).toMatch(/input Place/);
    expect(shipped).toMatch(/union ChangeResult = Child \| Refusal \| Conflict/);
    expect(shipped).toContain('"""Its mark."""');
  });
});
