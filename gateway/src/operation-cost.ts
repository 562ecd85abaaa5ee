/**
 * What an operation may cost, told from its text before it runs. Requirement E6. Pure.
 *
 * Every object of the answer counts one; its own values come with it. A list multiplies what is selected of its entries by their number:
 *   1. the argument `first`, as written, as sent in the variables or as the schema's default; on a page it stands for the page's `edges`,
 *   2. otherwise what the schema states with `@listSize(assumedSize:)`,
 *   3. otherwise `LIST_SIZE_ASSUMED`.
 * A mutation counts `MUTATION_COST` more. So a page of fifty cases with their children costs 1 + 50 × (edge + case + child) = 151.
 */
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { LIST_SIZE_ASSUMED, MUTATION_COST } from './limits.js';

/** `Type.field` → the usual number of its entries. */
export type ListSizes = ReadonlyMap<string, number>;

export interface OperationCost {
  readonly cost: number;
  /** The lists that make the cost, where they stand in the answer, and how many entries each was counted with. */
  readonly lists: readonly { readonly path: string; readonly entries: number }[];
}

interface Counting {
  readonly schema: GraphQLSchema;
  readonly listSizes: ListSizes;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Cost of a fragment's selection by fragment and page size, so that fragments in fragments are counted once each. */
  readonly known: Map<string, number>;
  readonly lists: Map<string, number>;
}

/** What the supergraph states of its lists. */
export function listSizesOf(supergraph: DocumentNode): ListSizes {
  const sizes = new Map<string, number>();
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const { name, directives = [] } of type.fields ?? []) {
      const stated = directives.find((directive) => directive.name.value === 'listSize');
      const size = stated?.arguments?.find((argument) => argument.name.value === 'assumedSize')?.value;
      if (size?.kind === Kind.INT) sizes.set(`${type.name.value}.${name.value}`, Number(size.value));
    }
  }
  return sizes;
}

/** The document must be valid for the schema; variables are as the client sent them. */
export function operationCost(
  { schema, listSizes }: Pick<Counting, 'schema' | 'listSizes'>,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  sent: Readonly<Record<string, unknown>>,
): OperationCost {
  const definitions = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const counting: Counting = {
    schema,
    listSizes,
    variables: withDefaults(operation, sent),
    fragments: new Map(definitions.map((each) => [each.name.value, each])),
    known: new Map(),
    lists: new Map(),
  };
  const root = schema.getRootType(operation.operation);
  const base = operation.operation === OperationTypeNode.MUTATION ? MUTATION_COST : 0;
  const cost = base + costOfSelection(counting, root ?? undefined, operation.selectionSet, '', null);
  return { cost, lists: [...counting.lists].map(([path, entries]) => ({ path, entries })) };
}

/** @param pageSize entries of the page that the selection is of, for its `edges` */
function costOfSelection(
  counting: Counting,
  type: GraphQLNamedType | undefined,
  { selections }: SelectionSetNode,
  path: string,
  pageSize: number | null,
): number {
  let cost = 0;
  for (const each of selections) {
    if (each.kind === Kind.FIELD) {
      cost += costOfField(counting, type, each, path, pageSize);
    } else if (each.kind === Kind.INLINE_FRAGMENT) {
      const inner = each.typeCondition ? counting.schema.getType(each.typeCondition.name.value) : type;
      cost += costOfSelection(counting, inner, each.selectionSet, path, pageSize);
    } else {
      cost += costOfFragment(counting, each.name.value, path, pageSize);
    }
  }
  return cost;
}

function costOfFragment(counting: Counting, name: string, path: string, pageSize: number | null): number {
  const key = `${name} ${pageSize}`;
  const known = counting.known.get(key);
  if (known !== undefined) return known;
  const fragment = counting.fragments.get(name);
  if (!fragment) return 0;
  const type = counting.schema.getType(fragment.typeCondition.name.value);
  const cost = costOfSelection(counting, type, fragment.selectionSet, path, pageSize);
  counting.known.set(key, cost);
  return cost;
}

function costOfField(
  counting: Counting,
  parent: GraphQLNamedType | undefined,
  node: FieldNode,
  path: string,
  pageSize: number | null,
): number {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
  if (!field || !parent || !node.selectionSet) return 0;
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  const here = path === '' ? responseName(node) : `${path}.${responseName(node)}`;
  const first = firstOf(counting, field, node);
  const isList = isListType(getNullableType(field.type));
  // A page hands its size on to its edges; a list uses it itself.
  const each = 1 + costOfSelection(counting, type, node.selectionSet, here, isList ? null : first);
  if (!isList) return each;
  const stated = counting.listSizes.get(`${parent.name}.${field.name}`);
  const entries = first ?? (field.name === 'edges' ? pageSize : null) ?? stated ?? LIST_SIZE_ASSUMED;
  counting.lists.set(here, entries);
  return entries * each;
}

const responseName = ({ alias, name }: FieldNode): string => alias?.value ?? name.value;

/** The argument `first`, or null for a field that has none. A nonsensical one counts nothing: the service refuses it. */
function firstOf({ variables }: Counting, field: GraphQLField<unknown, unknown>, node: FieldNode): number | null {
  const declared = field.args.find(({ name }) => name === 'first');
  if (!declared) return null;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const value = given ? valueFromASTUntyped(given, variables as Record<string, unknown>) : undefined;
  const first = value ?? declared.defaultValue;
  return typeof first === 'number' ? Math.max(0, first) : null;
}

const withDefaults = (
  { variableDefinitions = [] }: OperationDefinitionNode,
  sent: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...sent };
};
