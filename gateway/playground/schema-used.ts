/** The part of a schema that some documents use. Pure. */
import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  Kind,
  parse,
  print,
  printSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';

interface Used {
  /** Names of types. */
  readonly types: Set<string>;
  /** `Type.field` of object types and interfaces. */
  readonly fields: Set<string>;
}

/**
 * Prints the schema with the fields that the documents select, their types and the inputs they take, descriptions included. The page
 * takes titles, choices and kinds from it; a visitor without a log-in learns no more of the graph than the queries show anyway.
 */
export function printSchemaUsedBy(schema: GraphQLSchema, documents: string): string {
  const used = usedBy(schema, parse(documents));
  const ofUsed = <T extends { readonly name: { readonly value: string } }>(nodes: readonly T[] = []) =>
    nodes.filter(({ name }) => used.types.has(name.value));
  const prune = (node: ASTNode): ASTNode | null => {
    if (node.kind === Kind.DIRECTIVE_DEFINITION) return null;
    if (!('name' in node) || !node.name || !used.types.has(node.name.value)) return null;
    switch (node.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION: {
        const { name, fields = [], interfaces } = node;
        const kept = fields.filter((field) => used.fields.has(`${name.value}.${field.name.value}`));
        return { ...node, fields: kept, interfaces: ofUsed(interfaces) };
      }
      case Kind.UNION_TYPE_DEFINITION:
        return { ...node, types: ofUsed(node.types) };
      default:
        return node;
    }
  };
  const document = parse(printSchema(schema));
  return print({ ...document, definitions: document.definitions.map(prune).filter((node) => node !== null) } as DocumentNode);
}

function usedBy(schema: GraphQLSchema, document: DocumentNode): Used {
  const used: Used = { types: new Set(), fields: new Set() };
  const addType = (type: GraphQLType | null | undefined): void => {
    if (!type) return;
    const named = getNamedType(type);
    if (used.types.has(named.name)) return;
    used.types.add(named.name);
    if (isInputObjectType(named)) for (const field of Object.values(named.getFields())) addType(field.type);
  };
  const addField = (parent: GraphQLNamedType, name: string): void => {
    addType(parent);
    used.fields.add(`${parent.name}.${name}`);
    if (isInterfaceType(parent)) for (const each of schema.getPossibleTypes(parent)) addField(each, name);
  };
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field({ name }) {
        const [parent, field] = [info.getParentType(), info.getFieldDef()];
        if (!parent || !field || name.value.startsWith('__')) return;
        addField(parent, name.value);
        addType(field.type);
        for (const argument of field.args) addType(argument.type);
      },
    }),
  );
  return used;
}
