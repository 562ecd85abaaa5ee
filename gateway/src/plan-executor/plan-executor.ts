/**
 * Runs queries over the subgraphs: plan (by @apollo/gateway's planner) → compile → run → shape. Plan and code are made once per
 * operation and kept. What is not handled here goes to @apollo/gateway's executor, decided before anything is fetched, so that a
 * mutation never runs twice. docs/adr/0015-plan-executor.md tells why; the differential test holds it equal to the original.
 */
import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import type { GatewayExecutionResult, GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { operationAccess, withoutFields, type Hidden } from '../access/operation-access.js';
import type { Policies } from '../access/policies.js';
import { fieldForbidden, refusedWhole } from '../access/refused.js';
import { readableError } from '../errors.js';
import type { GatewayContext } from '../viewer.js';
import { answerShape, type Shaped } from './answer-shape.js';
import type { Entity } from './answer-tree.js';
import { compilePlan } from './compile-plan.js';
import type { Step, SubgraphAnswer, SubgraphRequest, Variables } from './fetch-step.js';

export interface PlanExecutorOptions {
  /** Knows the supergraph without its policies, see `withoutPolicies`. */
  readonly planner: QueryPlanner;
  readonly policies: Policies;
  /** Sends a body to a subgraph for the viewer of the context. @throws GraphQLError when it cannot be reached */
  readonly send: (request: SubgraphRequest, context: GatewayContext) => Promise<SubgraphAnswer>;
  /** @apollo/gateway's own. */
  readonly fallBack: GatewayExecutor;
}

/** An operation that was met: what it hides from whom, and its plan for each combination of hidden fields. */
interface Met {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly hiddenFrom: ReturnType<typeof operationAccess>;
  /** Null: not for us. */
  readonly compiled: Map<Hidden, Compiled | null>;
}

/** An operation that was planned. */
interface Compiled {
  readonly step: Step;
  /** The answer for these values of the variables that `@skip` and `@include` ask about. */
  readonly shapeFor: (variables: Readonly<Record<string, unknown>>) => (tree: Entity) => Shaped;
}

type RequestContext = GatewayGraphQLRequestContext<GatewayContext>;

/** Enough for every trusted document and for analysts' experiments; a compiled operation holds a few dozen kilobytes. */
const OPERATIONS_KEPT = 1_000;
/** Two to the power of the variables: an operation with more is left to the other executor. */
const CONDITION_VARIABLES_MAX = 6;
/** Response names that mean something to JavaScript objects. */
const UNSAFE_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

export function planExecutor({ planner, policies, send, fallBack }: PlanExecutorOptions): GatewayExecutor {
  const { supergraph } = planner;
  const planSchema = supergraph.apiSchema();
  const apiSchema = planSchema.toGraphQLJSSchema();
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const kept = new Map<string, Met>();

  /** Null: not for us. @throws GraphQLError when the operation cannot be planned */
  function compile(document: DocumentNode, operation: OperationDefinitionNode, hidden: Hidden): Compiled | null {
    if (operation.operation === 'subscription' || !isForUs(document)) return null;
    const operationName = operation.name?.value;
    const plan = planner.buildQueryPlan(operationFromDocument(planSchema, withoutFields(document, hidden), { operationName }));
    const step = compilePlan(supergraphSchema, plan);
    const conditions = conditionVariables(document);
    if (!step || conditions.length > CONDITION_VARIABLES_MAX) return null;
    const fragments = Object.fromEntries(document.definitions.filter(isFragment).map((each) => [each.name.value, each]));
    const shapes = new Map<string, (tree: Entity) => Shaped>();
    return {
      step,
      shapeFor(variables) {
        const key = conditions.map((name) => String(variables[name])).join();
        const shape = shapes.get(key) ?? answerShape({ schema: apiSchema, operation, fragments, variables, hidden });
        shapes.set(key, shape);
        return shape;
      },
    };
  }

  function meet({ queryHash, request, document }: RequestContext): Met | null {
    const operation = getOperationAST(document, request.operationName);
    if (!operation) return null;
    const key = `${queryHash}:${request.operationName ?? ''}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const met = { document, operation, hiddenFrom: operationAccess(apiSchema, policies, document, operation), compiled: new Map() };
    const [oldest] = kept.keys();
    if (kept.size >= OPERATIONS_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, met);
    return met;
  }

  function compiledFor({ document, operation, compiled }: Met, hidden: Hidden): Compiled | null {
    const known = compiled.get(hidden);
    if (known !== undefined) return known;
    const made = compile(document, operation, hidden);
    compiled.set(hidden, made);
    return made;
  }

  return async (requestContext) => {
    const { request, context } = requestContext as RequestContext;
    const met = meet(requestContext as RequestContext);
    // @apollo/gateway takes an empty name for none and would run what nobody has measured or checked.
    if (!met) return { errors: [noSuchOperation()] };
    const given = request.variables ?? {};
    const hidden = met.hiddenFrom(context.viewer?.post);
    const refuse = () => refusedWhole(apiSchema, met, given, hidden);
    // A mutation is done as it was asked or not at all.
    if (hidden.size > 0 && met.operation.operation === 'mutation') return refuse();
    let compiled: Compiled | null;
    try {
      compiled = compiledFor(met, hidden);
    } catch (error) {
      // The planner can fail on a valid query.
      return {
        errors: [
          error instanceof GraphQLError ? error : new GraphQLError('The query could not be planned.', { originalError: error as Error }),
        ],
      };
    }
    // @apollo/gateway knows of no policy.
    if (!compiled) return hidden.size > 0 ? refuse() : fallBack(requestContext);
    const { coerced, errors } = getVariableValues(apiSchema, met.operation.variableDefinitions ?? [], given);
    if (errors) return { errors: [...errors] };
    return run(compiled, { given, effective: { ...coerced, ...given } }, (each) => send(each, context));
  };
}

const noSuchOperation = () =>
  readableError({
    code: 'OPERATION_RESOLUTION_FAILURE',
    rule: 'E6',
    zh: '查询语句中没有这个名称的操作。',
    en: 'The document holds no operation of this name.',
  });

async function run(
  { step, shapeFor }: Compiled,
  variables: Variables,
  send: (request: SubgraphRequest) => Promise<SubgraphAnswer>,
): Promise<GatewayExecutionResult> {
  const tree: Entity = {};
  const errors: GraphQLError[] = [];
  await step({ variables, tree, errors, send });
  try {
    const { data, misfits, keptBack } = shapeFor(variables.effective)(tree);
    for (const path of keptBack) errors.push(fieldForbidden(path));
    if (errors.length > 0) return { data, errors };
    return misfits.length > 0 ? { data, extensions: { valueCompletion: misfits } } : { data };
  } catch (error) {
    return { errors: [new GraphQLError((error as Error).message, { originalError: error as Error })] };
  }
}

const isFragment = (definition: DocumentNode['definitions'][number]): definition is FragmentDefinitionNode =>
  definition.kind === Kind.FRAGMENT_DEFINITION;

/** Introspection, and names that a JavaScript object would misread, stay with the original. */
function isForUs(document: DocumentNode): boolean {
  let forUs = true;
  visit(document, {
    Field({ name, alias }) {
      if (name.value === '__schema' || name.value === '__type' || UNSAFE_NAMES.has((alias ?? name).value)) forUs = false;
    },
    Variable({ name }) {
      if (UNSAFE_NAMES.has(name.value)) forUs = false;
    },
  });
  return forUs;
}

function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
