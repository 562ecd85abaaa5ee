/** A query plan as one function: sequences wait, branches run side by side, fetches are compiled. */
import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { PlanPath } from './answer-tree.js';
import { fetchStep, type Step } from './fetch-step.js';

/** Compiles a plan, or answers null when it holds something that stays with @apollo/gateway's own executor. */
export function compilePlan(supergraphSchema: GraphQLSchema, { node }: QueryPlan): Step | null {
  if (node === undefined) return async () => {};
  return node.kind === 'Subscription' ? null : compileNode(supergraphSchema, node, []);
}

function compileNode(schema: GraphQLSchema, node: PlanNode, path: PlanPath): Step | null {
  switch (node.kind) {
    case 'Fetch':
      return node.contextRewrites || node.hasDefers ? null : fetchStep(schema, node, path);
    case 'Flatten':
      return compileNode(schema, node.node, [...path, ...node.path]);
    case 'Sequence':
      return inSequence(compileAll(schema, node.nodes, path));
    case 'Parallel':
      return inParallel(compileAll(schema, node.nodes, path));
    case 'Condition':
      return onCondition(node.condition, branch(schema, node.ifClause, path), branch(schema, node.elseClause, path));
    case 'Defer':
      return null;
  }
}

const compileAll = (schema: GraphQLSchema, nodes: readonly PlanNode[], path: PlanPath) =>
  nodes.map((node) => compileNode(schema, node, path));

const nothing: Step = async () => {};
const branch = (schema: GraphQLSchema, node: PlanNode | undefined, path: PlanPath) => (node ? compileNode(schema, node, path) : nothing);

const isWhole = (steps: readonly (Step | null)[]): steps is readonly Step[] => steps.every((step) => step !== null);

function inSequence(steps: readonly (Step | null)[]): Step | null {
  if (!isWhole(steps)) return null;
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

function inParallel(steps: readonly (Step | null)[]): Step | null {
  if (!isWhole(steps)) return null;
  return async (run) => void (await Promise.all(steps.map((step) => step(run))));
}

function onCondition(variable: string, then: Step | null, otherwise: Step | null): Step | null {
  if (!then || !otherwise) return null;
  return (run) => (run.variables.effective[variable] === true ? then(run) : otherwise(run));
}
