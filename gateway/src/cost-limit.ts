/** Refuses an operation that costs too much, tells each answer what it was estimated at, and tells the cost of one that did not run yet. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestHandler } from 'express';
import { getOperationAST, parse, specifiedRules, validate, type DocumentNode } from 'graphql';
import { errorBody, readableError } from './errors.js';
import type { Graph } from './graph.js';
import { COST_MAX, TOKENS_MAX } from './limits.js';
import { operationCost, type ListSizes } from './operation-cost.js';
import type { GatewayContext } from './viewer.js';

/** Answers carry `extensions.cost: { estimate, limit }`. */
export const costLimit = (listSizes: ListSizes): ApolloServerPlugin<GatewayContext> => ({
  async requestDidStart() {
    let estimate: number | undefined;
    return {
      async didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
        if (!operation) return;
        estimate = operationCost({ schema, listSizes }, document, operation, variables).cost;
        if (estimate > COST_MAX) throw tooCostly(estimate);
      },
      async willSendResponse({ response: { body } }) {
        if (estimate === undefined || body.kind !== 'single') return;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: { estimate, limit: COST_MAX } };
      },
    };
  },
});

/** `POST /graphql/cost` with an operation: `{ cost, limit, lists }` without running it. Runs after `requireViewer` and the JSON parser. */
export function costHandler({ schema, listSizes, limits }: Pick<Graph, 'schema' | 'listSizes' | 'limits'>): RequestHandler {
  return (request, response) => {
    const { query, variables, operationName } = (request.body ?? {}) as Record<string, unknown>;
    const document = documentOf(query);
    const operation = document && getOperationAST(document, typeof operationName === 'string' ? operationName : null);
    const isValid = document && validate(schema, document, [...specifiedRules, ...limits], { maxErrors: 1 }).length === 0;
    if (!operation || !isValid) return void response.status(400).json(notValid);
    const sent = typeof variables === 'object' && variables !== null ? (variables as Record<string, unknown>) : {};
    response.json({ ...operationCost({ schema, listSizes }, document, operation, sent), limit: COST_MAX });
  };
}

function documentOf(query: unknown): DocumentNode | null {
  try {
    return typeof query === 'string' ? parse(query, { maxTokens: TOKENS_MAX }) : null;
  } catch {
    return null;
  }
}

const tooCostly = (estimate: number) =>
  readableError(
    {
      code: 'COST_TOO_HIGH',
      rule: 'E6',
      zh: `预计开销 ${estimate} 超过上限 ${COST_MAX}，请减少条数或字段。`,
      en: `The estimated cost ${estimate} is above the limit ${COST_MAX}: ask for fewer rows or fields.`,
    },
    { status: 400 },
  );
const notValid = errorBody('GRAPHQL_VALIDATION_FAILED', '查询语句无效，无法估算。', 'The operation is not valid; its cost cannot be told.');
