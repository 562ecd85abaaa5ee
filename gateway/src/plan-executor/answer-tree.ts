/** The answer as it grows: what the subgraphs sent, joined entity by entity. Pure but for the tree it is given to change. */

/** An object of the tree; every one of them was parsed for this request alone. */
export type Entity = Record<string, unknown>;
/** `students`, `@` (every entry of a list), `school`. */
export type PlanPath = readonly (string | number)[];

export const isEntity = (value: unknown): value is Entity => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Copies what a subgraph sent into the tree. Objects and lists of one length are joined part by part; anything else replaces what was there.
 * Keys come from the operation's own response names, of which the executor has refused those that mean something to JavaScript.
 */
export function merge(target: Entity, source: Entity): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    const present = target[key];
    if (isEntity(present) && isEntity(value)) merge(present, value);
    else if (Array.isArray(present) && Array.isArray(value) && present.length === value.length) mergeLists(present, value);
    else target[key] = value;
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  source.forEach((value, index) => {
    const present = target[index];
    if (isEntity(present) && isEntity(value)) merge(present, value);
    else target[index] = value;
  });
}

/** The objects at a path, lists opened, in the order of the answer; what is null or missing is left out. */
export function entitiesAt(tree: unknown, path: PlanPath): Entity[] {
  const found: Entity[] = [];
  collect(tree, path, 0, (entity) => found.push(entity));
  return found;
}

/** Where each of `entitiesAt` stands in the answer: `@` filled in. Asked only when there is an error to place. */
export function pathsAt(tree: unknown, path: PlanPath): (string | number)[][] {
  const found: (string | number)[][] = [];
  collect(tree, path, 0, (_entity, at) => found.push([...at]), []);
  return found;
}

type Visit = (entity: Entity, at: readonly (string | number)[]) => void;

function collect(value: unknown, path: PlanPath, depth: number, visit: Visit, at: (string | number)[] = []): void {
  if (Array.isArray(value)) {
    const next = path[depth] === '@' ? depth + 1 : depth;
    value.forEach((entry, index) => {
      at.push(index);
      collect(entry, path, next, visit, at);
      at.pop();
    });
    return;
  }
  if (!isEntity(value)) return;
  const key = path[depth];
  if (key === undefined) return visit(value, at);
  if (key === '@' || !Object.hasOwn(value, key)) return;
  at.push(key);
  collect(value[key], path, depth + 1, visit, at);
  at.pop();
}
