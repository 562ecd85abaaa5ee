import { readFileSync } from 'node:fs';
import { buildASTSchema, parse } from 'graphql';
import { prepareSubscription } from './subscription-document.js';

const schema = buildASTSchema(parse(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8')), {
  assumeValidSDL: true,
});
const subscriptions = Object.keys(schema.getSubscriptionType()?.getFields() ?? {});

describe('The subscriptions of the graph', () => {
  it.each(subscriptions)('E5 %s is answered by a query that asks for one id', (name) => {
    const { query, topic } = prepareSubscription(schema, [], { query: `subscription { ${name} { __typename } }` });
    const [, queryField = ''] = /: (\w+)\(id: \$/.exec(query) ?? [];
    expect(
      schema
        .getQueryType()
        ?.getFields()
        [queryField]?.args.map((argument) => argument.name),
    ).toEqual(['id']);
    expect(topic).toMatch(/^baoxue\.attendance\./);
  });
});
