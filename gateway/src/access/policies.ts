/**
 * The access policies of the supergraph: `@policy(policies: [["assessment:read"]])` on a type or field names actions of the one table of
 * actions (packages/auth). A viewer needs every action of one of the lists, at whatever reach; rows are the subgraphs' matter. Requirement
 * E2, docs/adr/0016-policies-at-the-gateway.md. Pure.
 */
import { actions, reachOf, type Action, type Post } from '@baoxue/auth';
import { Kind, print, valueFromASTUntyped, visit, type ConstDirectiveNode, type DocumentNode } from 'graphql';

const POLICY = 'policy';

/** One of these lists, and all actions of it. */
export type Requirement = readonly (readonly Action[])[];

/** By `Type` and by `Type.field`. */
export type Policies = ReadonlyMap<string, Requirement>;

/** @throws Error when a policy is not an action of the table: nobody could meet it, or everybody would be thought to */
export function policiesOf(supergraph: DocumentNode): Policies {
  const policies = new Map<string, Requirement>();
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const type = definition.name.value;
    if ('directives' in definition) note(policies, type, definition.directives as readonly ConstDirectiveNode[] | undefined);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const { name, directives } of definition.fields ?? []) note(policies, `${type}.${name.value}`, directives);
  }
  return policies;
}

function note(policies: Map<string, Requirement>, coordinate: string, directives: readonly ConstDirectiveNode[] = []): void {
  const stated = directives.find(({ name }) => name.value === POLICY)?.arguments?.[0];
  if (!stated) return;
  const requirement = valueFromASTUntyped(stated.value) as readonly (readonly string[])[];
  const unknown = requirement.flat().find((policy) => !Object.hasOwn(actions, policy));
  if (unknown !== undefined) throw new Error(`The policy ${unknown} of ${coordinate} is no action of packages/auth.`);
  policies.set(coordinate, requirement as Requirement);
}

/** The same graph for @apollo/gateway, which refuses a supergraph with policies because it would not enforce them. */
export const withoutPolicies = (supergraph: DocumentNode): string =>
  print(
    visit(supergraph, {
      Directive: (node) => {
        const url = node.arguments?.find(({ name }) => name.value === 'url')?.value;
        const linksPolicy = url?.kind === Kind.STRING && url.value.startsWith('https://specs.apollo.dev/policy/');
        return node.name.value === POLICY || linksPolicy ? null : undefined;
      },
      DirectiveDefinition: ({ name }) => (name.value === POLICY ? null : undefined),
      ScalarTypeDefinition: ({ name }) => (name.value === 'policy__Policy' ? null : undefined),
    }),
  );

/** Without a post nothing is allowed that needs an action. */
export const meets = (post: Post | undefined, requirement: Requirement): boolean =>
  post !== undefined && requirement.some((needed) => needed.every((action) => reachOf(post, action) !== undefined));
