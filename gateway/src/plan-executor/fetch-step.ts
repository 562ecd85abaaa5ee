/** One fetch of a plan: writes the request, sends it, joins the answer into the tree, places its errors. */
import type { FetchNode } from '@apollo/query-planner';
import { ERRORS, errorCodeDef } from '@apollo/federation-internals';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { entitiesAt, isEntity, merge, pathsAt, type Entity, type PlanPath } from './answer-tree.js';
import { representationWriter, type RepresentationWriter } from './representation.js';
import { rewrite } from './rewrites.js';

/** What a subgraph answers. */
export interface SubgraphAnswer {
  readonly data?: Entity | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

export interface SubgraphRequest {
  readonly service: string;
  /** The whole body, ready to send. */
  readonly body: string;
  readonly isMutation: boolean;
  /** Where in the answer the fetch belongs. */
  readonly path: PlanPath;
}

export interface Variables {
  /** As the client sent them: so they go on to the subgraphs, which know the defaults themselves. */
  readonly given: Readonly<Record<string, unknown>>;
  /** With the operation's defaults, for what is decided here. */
  readonly effective: Readonly<Record<string, unknown>>;
}

/** One execution of a compiled operation. */
export interface Run {
  readonly variables: Variables;
  readonly tree: Entity;
  readonly errors: GraphQLError[];
  /** @throws GraphQLError when the subgraph cannot be reached */
  readonly send: (request: SubgraphRequest) => Promise<SubgraphAnswer>;
}

export type Step = (run: Run) => Promise<void>;

/** Compiles a fetch at a path: by entities when it requires keys, otherwise of root fields. */
export function fetchStep(schema: GraphQLSchema, fetch: FetchNode, path: PlanPath): Step {
  const step = fetch.requires ? entityFetch(schema, fetch, path) : rootFetch(schema, fetch, path);
  return (run) =>
    step(run).catch((error: unknown) => {
      run.errors.push(
        error instanceof GraphQLError
          ? error
          : new GraphQLError('The subgraph’s answer could not be read.', { originalError: error as Error }),
      );
    });
}

function rootFetch(schema: GraphQLSchema, fetch: FetchNode, path: PlanPath): Step {
  const bodyOf = bodyWriter(fetch);
  return async (run) => {
    const targets = entitiesAt(run.tree, path);
    if (targets.length === 0) return;
    const answer = await run.send(requestOf(fetch, path, bodyOf(run.variables.given, null)));
    placeErrors(run, fetch, answer, (at) => [[...path, ...at]]);
    if (!answer.data) return;
    if (fetch.outputRewrites) rewrite(schema, fetch.outputRewrites, answer.data);
    for (const target of targets) merge(target, answer.data);
  };
}

function entityFetch(schema: GraphQLSchema, fetch: FetchNode, path: PlanPath): Step {
  const bodyOf = bodyWriter(fetch);
  const write = representationWriter(schema, fetch.requires ?? [], fetch.inputRewrites ?? []);
  return async (run) => {
    const entities = entitiesAt(run.tree, path);
    const { texts, indexOf } = represent(entities, write);
    if (texts.length === 0) return;
    const answer = await run.send(requestOf(fetch, path, bodyOf(run.variables.given, texts)));
    placeErrors(run, fetch, answer, (at) => pathsOfEntities(run, path, indexOf, at));
    if (answer.data) join(schema, fetch, entities, indexOf, answer.data, texts.length);
  };
}

/** The representations without repeats, and for each entity which one is its own (-1: it lacks a key). */
function represent(entities: readonly Entity[], write: RepresentationWriter) {
  const indexByText = new Map<string, number>();
  const indexOf = entities.map((entity) => {
    const text = write(entity);
    if (text === null) return -1;
    const known = indexByText.get(text);
    if (known !== undefined) return known;
    indexByText.set(text, indexByText.size);
    return indexByText.size - 1;
  });
  return { texts: [...indexByText.keys()], indexOf };
}

function join(
  schema: GraphQLSchema,
  { outputRewrites }: FetchNode,
  entities: readonly Entity[],
  indexOf: readonly number[],
  data: Entity,
  expected: number,
): void {
  const received = data['_entities'];
  if (!Array.isArray(received)) throw new Error('Expected "data._entities" in response to be an array');
  if (received.length !== expected) throw new Error(`Expected "data._entities" to contain ${expected} elements`);
  const rewritten = new Set<number>();
  entities.forEach((entity, position) => {
    const index = indexOf[position] ?? -1;
    const part: unknown = received[index];
    if (!isEntity(part)) return;
    part['__typename'] ??= entity['__typename'];
    if (outputRewrites && !rewritten.has(index)) rewrite(schema, outputRewrites, part);
    rewritten.add(index);
    merge(entity, part);
  });
}

const requestOf = ({ serviceName: service, operationKind }: FetchNode, path: PlanPath, body: string): SubgraphRequest => ({
  service,
  body,
  isMutation: operationKind === 'mutation',
  path,
});

/** Writes bodies; all that is the same for each request is written once. */
function bodyWriter({ operation, variableUsages = [] }: FetchNode) {
  const head = `{"query":${JSON.stringify(operation)},"variables":{`;
  return (variables: Readonly<Record<string, unknown>>, representations: readonly string[] | null): string => {
    const parts = variableUsages.flatMap((name) => {
      const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
      return value === undefined ? [] : [`${JSON.stringify(name)}:${JSON.stringify(value)}`];
    });
    if (representations) parts.push(`"representations":[${representations.join(',')}]`);
    return `${head}${parts.join(',')}}}`;
  };
}

type Path = readonly (string | number)[];

function placeErrors(run: Run, { serviceName }: FetchNode, { errors = [] }: SubgraphAnswer, pathsOf: (at: Path) => Path[]): void {
  for (const error of errors) {
    const paths = error.path ? pathsOf(error.path) : [undefined];
    for (const path of paths) run.errors.push(subgraphError(error, serviceName, path));
  }
}

/** An error of one representation belongs to each entity that it stands for. */
function pathsOfEntities(run: Run, path: PlanPath, indexOf: readonly number[], at: Path): Path[] {
  const [, index, ...below] = at;
  if (typeof index !== 'number') return [[...path, ...at]];
  const places = pathsAt(run.tree, path);
  return indexOf.flatMap((own, position) => (own === index ? [[...(places[position] ?? []), ...below]] : []));
}

/** As @apollo/gateway makes it. */
function subgraphError({ message, extensions }: GraphQLFormattedError, serviceName: string, path: Path | undefined): GraphQLError {
  const options = { ...(path && { path }), extensions: { ...extensions, serviceName } };
  const text = message || `Error while fetching subquery from service "${serviceName}"`;
  const known = errorCodeDef(String(extensions?.['code'] ?? ''));
  if (!known && extensions?.['code']) return new GraphQLError(text, options);
  return (known ?? ERRORS.DOWNSTREAM_SERVICE_ERROR).err(text, options);
}
