/** Which fields of an operation a post may not ask for. Worked out once per operation, kept per post. Pure. */
import type { Post } from '@baoxue/auth';
import {
  getNamedType,
  isAbstractType,
  Kind,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { meets, type Policies, type Requirement } from './policies.js';

/** Fields as written, with their coordinate `Type.field`. The same object each time the same fields are meant. */
export type Hidden = ReadonlyMap<FieldNode, string>;

interface Guarded {
  readonly node: FieldNode;
  readonly coordinate: string;
  readonly requirements: readonly Requirement[];
}

const NOTHING: Hidden = new Map();

/** What a valid operation hides from each post. @param schema the graph as clients see it */
export function operationAccess(
  schema: GraphQLSchema,
  policies: Policies,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (post: Post | undefined) => Hidden {
  const guarded = guardedFields(schema, policies, separateOperations(document)[operation.name?.value ?? ''] ?? document);
  if (guarded.length === 0) return () => NOTHING;
  const ofPost = new Map<Post | undefined, Hidden>();
  const ofMask = new Map([[guarded.map(() => '-').join(''), NOTHING]]);
  return (post) => {
    const known = ofPost.get(post);
    if (known) return known;
    const kept = guarded.map(({ requirements }) => !requirements.every((each) => meets(post, each)));
    const mask = kept.map((isKept) => (isKept ? 'h' : '-')).join('');
    const hidden = ofMask.get(mask) ?? new Map(guarded.flatMap(({ node, coordinate }, at) => (kept[at] ? [[node, coordinate]] : [])));
    ofMask.set(mask, hidden);
    ofPost.set(post, hidden);
    return hidden;
  };
}

function guardedFields(schema: GraphQLSchema, policies: Policies, document: DocumentNode): readonly Guarded[] {
  const guarded: Guarded[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        if (!parent || !field) return;
        // What an interface shows may be any of the types behind it, so all of their policies count.
        const owners = [parent, ...(isAbstractType(parent) ? schema.getPossibleTypes(parent) : [])].map(({ name }) => name);
        const coordinates = [...owners, ...owners.map((owner) => `${owner}.${field.name}`), getNamedType(field.type).name];
        const requirements = coordinates.map((coordinate) => policies.get(coordinate)).filter((each) => each !== undefined);
        if (requirements.length > 0) guarded.push({ node, coordinate: `${parent.name}.${field.name}`, requirements });
      },
    }),
  );
  return guarded;
}

/** The document without the fields, for the planner: what stood around them is still asked for. */
export const withoutFields = (document: DocumentNode, hidden: Hidden): DocumentNode =>
  hidden.size === 0
    ? document
    : visit(document, {
        Field: { enter: (node) => (hidden.has(node) ? null : undefined) },
        SelectionSet: { leave: (node) => (node.selections.length === 0 ? { ...node, selections: [TYPENAME] } : undefined) },
      });

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
