/**
 * The answer a client asked for, made from the tree of what the subgraphs sent: its fields in its order under its names, nulls where the
 * schema wants them. The selection is compiled once per operation, value of its `@skip`/`@include` variables, and type met.
 */
import {
  getDirectiveValues,
  getNamedType,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Hidden } from '../access/operation-access.js';
import { isEntity, type Entity } from './answer-tree.js';
import { leafCheck } from './leaf-check.js';
import { isOfType } from './type-conditions.js';

export interface Shaped {
  readonly data: Entity | null;
  /** Values that do not fit the schema; clients see them as `extensions.valueCompletion`, as they do with @apollo/gateway. */
  readonly misfits: readonly GraphQLError[];
  /** Where fields are null because the viewer may not see them: the first place of each. */
  readonly keptBack: readonly (readonly (string | number)[])[];
}

export interface ShapeOptions {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Only those that `@skip` and `@include` ask about are read. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly hidden: Hidden;
}

/** Null because of a misfit below, which was reported there. */
const NULLED = Symbol('nulled');
/** A null that the schema forbids: the parent is null as well. */
const FORBIDDEN = Symbol('forbidden');

interface Where {
  readonly misfits: GraphQLError[];
  readonly keptBack: Map<FieldNode, readonly (string | number)[]>;
  readonly path: (string | number)[];
}
type Complete = (value: unknown, where: Where, parent: string) => unknown;
interface FieldShape {
  readonly name: string;
  /** The type named in messages. */
  readonly parent: string;
  readonly complete: Complete;
}
/** A selection set and the type it was written for. */
interface Written {
  readonly type: GraphQLCompositeType;
  readonly selections: SelectionSetNode;
}

/** Compiles the answer of an operation. */
export function answerShape(options: ShapeOptions): (tree: Entity) => Shaped {
  const root = options.schema.getRootType(options.operation.operation);
  if (!root) throw new Error(`The schema has no ${options.operation.operation} type.`);
  const complete = completeObject(options, root, [{ type: root, selections: options.operation.selectionSet }]);
  return (tree) => {
    const where: Where = { misfits: [], keptBack: new Map(), path: [] };
    const data = complete(tree, where, '');
    return { data: isEntity(data) ? data : null, misfits: where.misfits, keptBack: [...where.keptBack.values()] };
  };
}

function completeOf(options: ShapeOptions, type: GraphQLOutputType, written: readonly Written[]): Complete {
  if (isNonNullType(type)) return completeNonNull(completeOf(options, type.ofType, written), String(type.ofType));
  if (isListType(type)) return completeList(completeOf(options, type.ofType, written), String(type));
  if (isCompositeType(type)) return completeObject(options, type, written);
  const fits = leafCheck(type);
  return (value, where, parent) => {
    if (value === null || fits(value)) return value;
    where.misfits.push(misfit(`Invalid value found for ${place(where, String(type), parent)}.`, where));
    return NULLED;
  };
}

const completeNonNull =
  (inner: Complete, type: string): Complete =>
  (value, where, parent) => {
    const completed = inner(value, where, parent);
    if (completed === NULLED) return FORBIDDEN;
    if (completed !== null) return completed;
    where.misfits.push(misfit(`Cannot return null for non-nullable ${place(where, type, parent)}.`, where));
    return FORBIDDEN;
  };

const completeList =
  (inner: Complete, type: string): Complete =>
  (value, where, parent) => {
    if (value === null) return null;
    if (!Array.isArray(value)) throw new Error(`A subgraph sent something else than a list for the list type ${type}`);
    const list: unknown[] = new Array(value.length);
    let forbidden = false;
    for (let index = 0; index < value.length; index += 1) {
      where.path.push(index);
      const completed = inner(value[index] ?? null, where, parent);
      where.path.pop();
      if (completed === FORBIDDEN) forbidden = true;
      list[index] = completed === NULLED ? null : completed;
    }
    return forbidden ? NULLED : list;
  };

/** Whatever stands in the tree under its name, a key for instance, is not shown. */
const completeHidden =
  (node: FieldNode, type: GraphQLOutputType): Complete =>
  (_value, where) => {
    if (!where.keptBack.has(node)) where.keptBack.set(node, [...where.path]);
    return isNonNullType(type) ? FORBIDDEN : null;
  };

function completeObject(options: ShapeOptions, type: GraphQLCompositeType, written: readonly Written[]): Complete {
  // By the type the object says it is; a value in an interface's place may say none, or name an interface.
  const shapes = new Map<string, readonly FieldShape[]>();
  return (value, where, parent) => {
    if (value === null) return null;
    if (!isEntity(value)) throw new Error(`A subgraph sent something else than an object for the type ${type.name}`);
    const typename = value['__typename'];
    const key = typeof typename === 'string' ? typename : '';
    let shape = shapes.get(key);
    if (!shape) {
      const runtime = key === '' ? type : options.schema.getType(key);
      if (!isCompositeType(runtime)) {
        where.misfits.push(misfit(`Invalid __typename found for object at ${place(where, type.name, parent)}.`, where));
        return NULLED;
      }
      shape = fieldShapes(options, runtime, key !== '', written);
      shapes.set(key, shape);
    }
    return shapeObject(value, shape, where);
  };
}

function shapeObject(value: Entity, shape: readonly FieldShape[], where: Where): Entity | typeof NULLED {
  const object: Entity = {};
  for (const field of shape) {
    where.path.push(field.name);
    const completed = field.complete(value[field.name] ?? null, where, field.parent);
    where.path.pop();
    if (completed === FORBIDDEN) return NULLED;
    object[field.name] = completed === NULLED ? null : completed;
  }
  return object;
}

interface Collected {
  readonly type: GraphQLOutputType;
  readonly parent: string;
  /** The same field may be asked for in several fragments, of an interface in one and of a type behind it in another. */
  readonly written: Written[];
  /** The first field as written that the viewer may not see. */
  hidden: FieldNode | null;
}

function fieldShapes(
  options: ShapeOptions,
  runtime: GraphQLCompositeType,
  saysType: boolean,
  written: readonly Written[],
): readonly FieldShape[] {
  const collected = new Map<string, Collected | string>();
  for (const { type, selections } of written)
    collectFields(options, { static: type, runtime, saysType, parent: runtime }, selections, collected);
  return [...collected].map(([name, field]) => {
    if (typeof field === 'string') return { name, parent: field, complete: completeTypename(options.schema, field) };
    const complete = field.hidden ? completeHidden(field.hidden, field.type) : completeOf(options, field.type, field.written);
    return { name, parent: field.parent, complete };
  });
}

/** The types a selection is read under: as written, as met, and whether the object itself said so. */
interface Under {
  readonly static: GraphQLCompositeType;
  readonly runtime: GraphQLCompositeType;
  readonly saysType: boolean;
  readonly parent: GraphQLCompositeType;
}

function collectFields(options: ShapeOptions, under: Under, { selections }: SelectionSetNode, into: Map<string, Collected | string>): void {
  const { schema, fragments, variables } = options;
  for (const selection of selections) {
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false) continue;
    if (selection.kind === 'Field') {
      collectField(options, under, selection, into);
      continue;
    }
    const fragment = selection.kind === 'FragmentSpread' ? fragments[selection.name.value] : selection;
    if (!fragment) throw new Error('A fragment is spread that is not defined.');
    const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : undefined;
    if (!isCompositeType(condition)) {
      collectFields(options, under, fragment.selectionSet, into);
      continue;
    }
    const met = under.saysType ? under.runtime : under.parent;
    if (!isOfType(schema, met.name, condition.name)) continue;
    collectFields(options, { ...under, static: condition, parent: condition }, fragment.selectionSet, into);
  }
}

function collectField({ hidden }: ShapeOptions, under: Under, node: FieldNode, into: Map<string, Collected | string>): void {
  const { name, alias, selectionSet } = node;
  const responseName = alias?.value ?? name.value;
  if (name.value === '__typename') {
    if (!into.has(responseName)) into.set(responseName, (under.saysType ? under.runtime : under.parent).name);
    return;
  }
  const definition = 'getFields' in under.static ? under.static.getFields()[name.value] : undefined;
  if (!definition) throw new Error(`The type ${under.static.name} has no field ${name.value}.`);
  const named = getNamedType(definition.type);
  const written = selectionSet && isCompositeType(named) ? [{ type: named, selections: selectionSet }] : [];
  const present = into.get(responseName);
  const kept = hidden.has(node) ? node : null;
  if (typeof present !== 'object')
    return void into.set(responseName, { type: definition.type, parent: under.parent.name, written, hidden: kept });
  present.written.push(...written);
  present.hidden ??= kept;
}

/** The name of the type, as sent or as known; where only an interface is known, the object cannot be shown at all. */
function completeTypename(schema: GraphQLSchema, known: string): Complete {
  const nameOf = (typename: string) => (isObjectType(schema.getType(typename)) ? typename : FORBIDDEN);
  const ofKnown = nameOf(known);
  return (sent) => (typeof sent === 'string' && sent !== known && schema.getType(sent) ? nameOf(sent) : ofKnown);
}

const misfit = (message: string, { path }: Where): GraphQLError =>
  new GraphQLError(message, { path: [...path], extensions: { code: 'INVALID_GRAPHQL' } });

function place({ path }: Where, type: string, parent: string): string {
  const last = path.at(-1);
  return typeof last === 'string' ? `field ${parent}.${last}` : `array element of type ${type} at index ${last}`;
}
