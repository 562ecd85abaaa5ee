import { readFileSync } from 'node:fs';
import type { Post } from '@baoxue/auth';
import { buildASTSchema, parse, validate } from 'graphql';
import { policiesOf } from './access/policies.js';
import { prepareSubscription } from './subscription-document.js';

const supergraph = parse(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'));
const schema = buildASTSchema(supergraph, { assumeValidSDL: true });
const graph = { schema, limits: [], policies: policiesOf(supergraph) };
const subscriptions = Object.keys(schema.getSubscriptionType()?.getFields() ?? {});

describe('The subscriptions of the graph', () => {
  it.each(subscriptions)('E5 %s is answered by a query that asks for one id, and for the day where its events tell one', (name) => {
    const { query, topics, day } = prepareSubscription(graph, { query: `subscription { ${name} { __typename } }` }, 'bureau-officer');
    const [, queryField = ''] = /: (\w+)\(id: \$/.exec(query) ?? [];
    expect(
      schema
        .getQueryType()
        ?.getFields()
        [queryField]?.args.map((argument) => argument.name),
    ).toEqual(day ? ['id', day] : ['id']);
    expect(validate(schema, parse(query))).toEqual([]);
    for (const topic of topics) expect(topic).toMatch(/^baoxue\.attendance\./);
  });

  it.each(subscriptions)('E2 %s is opened to posts that may read what it tells of, and to no other', (name) => {
    const open = (post: Post) => () => prepareSubscription(graph, { query: `subscription { ${name} { __typename } }` }, post);
    expect(open('town-officer')).not.toThrow();
    expect(open('resource-teacher')).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'FORBIDDEN', rule: 'E2' }) }),
    );
  });
});
