import { readFileSync } from 'node:fs';
import { reachOf } from '@baoxue/auth';
import { Kind, parse } from 'graphql';
import { policiesOf } from './policies.js';

describe('The graph', () => {
  const supergraph = parse(readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8'));
  const policies = policiesOf(supergraph);
  const fieldsOf = (type: string) =>
    supergraph.definitions.flatMap((each) =>
      each.kind === Kind.OBJECT_TYPE_DEFINITION && each.name.value === type ? (each.fields ?? []) : [],
    );

  it.each(fieldsOf('Mutation').map(({ name }) => name.value))('E2 names the action that %s needs', (mutation) => {
    const requirement = policies.get(`Mutation.${mutation}`) ?? [];
    expect(requirement.length).toBeGreaterThan(0);
    expect(requirement.flat().every((action) => reachOf('analyst', action) === undefined)).toBe(true);
  });

  it('E2 refuses to start with a policy that is no action', () => {
    expect(() => policiesOf(parse('type Query { me: Int @policy(policies: [["student:reed"]]) }'))).toThrow('student:reed of Query.me');
  });
});
