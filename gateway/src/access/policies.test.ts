import { readFileSync } from 'node:fs';
import { reachOf, type Post } from '@baoxue/auth';
import { buildASTSchema, getNamedType, getOperationAST, isInputObjectType, Kind, parse, type GraphQLInputType } from 'graphql';
import { readSavedQueries } from '../../playground/saved-queries.js';
import { operationAccess } from './operation-access.js';
import { policiesOf } from './policies.js';

describe('The graph', () => {
  const supergraph = parse(readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8'));
  const policies = policiesOf(supergraph);
  const schema = buildASTSchema(supergraph, { assumeValidSDL: true });
  const fieldsOf = (type: string) =>
    supergraph.definitions.flatMap((each) =>
      each.kind === Kind.OBJECT_TYPE_DEFINITION && each.name.value === type ? (each.fields ?? []) : [],
    );

  it.each(fieldsOf('Mutation').map(({ name }) => name.value))('E2 names the action that %s needs', (mutation) => {
    const requirement = policies.get(`Mutation.${mutation}`) ?? [];
    expect(requirement.length).toBeGreaterThan(0);
    expect(requirement.flat().every((action) => reachOf('analyst', action) === undefined)).toBe(true);
  });

  it('E4 takes an idempotency key with every mutation, but those that are safe to repeat as they are', () => {
    const keyed = (type: GraphQLInputType) => {
      const named = getNamedType(type);
      return isInputObjectType(named) && 'idempotencyKey' in named.getFields();
    };
    const without = Object.values(schema.getMutationType()?.getFields() ?? {})
      .filter(({ args }) => !args.some(({ type }) => keyed(type)))
      .map(({ name }) => name);
    // docs/guides/frontend.md, "Repeat", says why of each.
    const ofEventDesk = /^(replay|skip)(Registry|Attendance|PovertyAid|SpecialEducation)DeadLetters?$/;
    expect(without.filter((name) => !ofEventDesk.test(name)).sort()).toEqual(['exportDisbursement', 'recordPayee']);
  });

  it.each(readSavedQueries().topics.flatMap(({ queries }) => queries.map(({ id, posts, text }) => [id, posts, text] as const)))(
    'E2 lets each post of the example %s ask all of it',
    (_id, posts, text) => {
      const document = parse(text);
      const operation = getOperationAST(document);
      if (!operation) throw new Error('An example is one operation.');
      const hiddenFrom = operationAccess(schema, policies, document, operation);
      for (const post of posts.length > 0 ? posts : ['bureau-officer'])
        expect([post, ...hiddenFrom(post as Post).values()]).toEqual([post]);
    },
  );

  it('E2 hides only fields that may be null, so that nothing goes with them', () => {
    const hiding = [...policies.keys()].filter((coordinate) => coordinate.includes('.') && !coordinate.startsWith('Mutation.'));
    const nonNull = hiding.filter((coordinate) => {
      const [type = '', name = ''] = coordinate.split('.');
      return fieldsOf(type).find((field) => field.name.value === name)?.type.kind === Kind.NON_NULL_TYPE;
    });
    expect([hiding.length > 20, nonNull]).toEqual([true, []]);
  });

  it('E2 refuses to start with a policy that is no action', () => {
    expect(() => policiesOf(parse('type Query { me: Int @policy(policies: [["student:reed"]]) }'))).toThrow('student:reed of Query.me');
  });
});
