/** How an entity is named to another subgraph: `{"__typename":"Student","id":"…"}`. */
import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isEntity, merge, type Entity } from './answer-tree.js';
import { rewrite } from './rewrites.js';
import { isOfType } from './type-conditions.js';

/** The JSON text of a representation, or null when the entity lacks a key; the text also tells equal entities. */
export type RepresentationWriter = (entity: Entity) => string | null;

/** Compiles what a fetch requires. The common case, one matching fragment of plain keys, is written without building an object. */
export function representationWriter(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  rewrites: readonly FetchDataRewrite[],
): RepresentationWriter {
  const plainKeys = new Map<string, readonly string[] | null>();
  return (entity) => {
    const typename = entity['__typename'];
    if (typeof typename !== 'string') return null;
    let keys = plainKeys.get(typename);
    if (keys === undefined) {
      keys = rewrites.length > 0 ? null : plainKeysOf(schema, requires, typename);
      plainKeys.set(typename, keys);
    }
    return keys ? writePlain(entity, keys) : writeAny(schema, requires, rewrites, entity);
  };
}

/** The keys of the only fragment that applies to a type, when they have nothing below them. */
function plainKeysOf(schema: GraphQLSchema, requires: readonly QueryPlanSelectionNode[], typename: string): readonly string[] | null {
  const [only, ...others] = requires.filter(
    (each) => each.kind === 'Field' || (each.typeCondition !== undefined && isOfType(schema, typename, each.typeCondition)),
  );
  if (only?.kind !== 'InlineFragment' || others.length > 0) return null;
  const keys = only.selections.map((each) => (each.kind === 'Field' && !each.selections ? (each.alias ?? each.name) : null));
  return keys.every((key) => key !== null) && keys.includes('__typename') ? keys : null;
}

function writePlain(entity: Entity, keys: readonly string[]): string | null {
  let text = '';
  for (const key of keys) {
    const value = entity[key];
    if (value === undefined) return null;
    text += `${text === '' ? '{' : ','}"${key}":${JSON.stringify(value)}`;
  }
  return `${text}}`;
}

function writeAny(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  rewrites: readonly FetchDataRewrite[],
  entity: Entity,
): string | null {
  const representation = select(schema, requires, entity);
  if (!representation?.['__typename']) return null;
  // A renamed key must not change the tree that the answer is made of.
  const own = rewrites.length > 0 ? structuredClone(representation) : representation;
  rewrite(schema, rewrites, own);
  return JSON.stringify(own);
}

/** What is required of an object; null when a key is missing. A fragment whose keys are missing adds nothing. */
function select(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[], source: Entity): Entity | null {
  const result: Entity = {};
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const key = selection.alias ?? selection.name;
      const value = Object.hasOwn(source, key) ? source[key] : undefined;
      if (value === undefined) return null;
      result[key] = selection.selections ? selectIn(schema, selection.selections, value) : value;
    } else {
      const typename = source['__typename'];
      if (typeof typename !== 'string' || selection.typeCondition === undefined) continue;
      if (!isOfType(schema, typename, selection.typeCondition)) continue;
      const part = select(schema, selection.selections, source);
      if (part) merge(result, part);
    }
  }
  return result;
}

function selectIn(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => selectIn(schema, selections, entry));
  return isEntity(value) ? select(schema, selections, value) : null;
}
