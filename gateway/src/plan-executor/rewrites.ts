/** What the planner asks to change on the way to and from a subgraph: renamed fields and set values, for interface objects and clashing types. */
import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isEntity, type Entity } from './answer-tree.js';
import { isOfType } from './type-conditions.js';

const FRAGMENT = '... on ';

/** Applies the rewrites to a value and everything in it, in place. */
export function rewrite(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[], value: unknown): void {
  for (const each of rewrites) {
    const last = each.path.at(-1);
    if (last !== undefined) reach(schema, each.path.slice(0, -1), value, (entity) => change(each, last, entity));
  }
}

function change(rule: FetchDataRewrite, field: string, entity: Entity): void {
  if (rule.kind === 'ValueSetter') {
    entity[field] = rule.setValueTo;
    return;
  }
  if (!Object.hasOwn(entity, field) || !entity[field]) return;
  entity[rule.renameKeyTo] = entity[field];
  delete entity[field];
}

function reach(schema: GraphQLSchema, path: readonly string[], value: unknown, apply: (entity: Entity) => void): void {
  if (Array.isArray(value)) {
    for (const entry of value) reach(schema, path, entry, apply);
    return;
  }
  if (!isEntity(value)) return;
  const [first, ...rest] = path;
  if (first === undefined) return apply(value);
  if (!first.startsWith(FRAGMENT)) return reach(schema, rest, Object.hasOwn(value, first) ? value[first] : undefined, apply);
  const typename = value['__typename'];
  // An object that does not say its type is taken to be of the right one.
  if (typeof typename !== 'string' || isOfType(schema, typename, first.slice(FRAGMENT.length))) reach(schema, rest, value, apply);
}
