/** The graph itself: @apollo/gateway plans on the static supergraph, the plan executor runs, Apollo Server limits, checks and masks around them. */
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { InternalSigner, Viewer } from '@baoxue/auth';
import { operationWatch } from '@baoxue/service';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { parse, type ExecutionResult, type GraphQLSchema, type ValidationRule } from 'graphql';
import type { Logger } from 'pino';
import { Histogram, type Registry } from 'prom-client';
import type { Pool } from 'undici';
import { policiesOf, withoutPolicies, type Policies } from './access/policies.js';
import { switchTelemetryOff } from './config.js';
import { costLimit } from './cost-limit.js';
import { maskGraphError } from './errors.js';
import { introspectionByPost } from './introspection.js';
import { ALIASES_MAX, DEPTH_MAX, DIRECTIVES_MAX, TOKENS_MAX } from './limits.js';
import { listSizesOf, type ListSizes } from './operation-cost.js';
import type { SubgraphAnswer } from './plan-executor/fetch-step.js';
import { planExecutor, type PlanExecutorOptions } from './plan-executor/plan-executor.js';
import { SubgraphSource } from './subgraph-source.js';
import type { GatewayContext } from './viewer.js';

export interface GraphOptions {
  readonly supergraphSdl: string;
  readonly pools: ReadonlyMap<string, Pool>;
  readonly signer: InternalSigner;
  readonly openIntrospection: boolean;
  readonly metrics: Registry;
  readonly logger: Logger;
}

export interface Graph {
  readonly apollo: ApolloServer<GatewayContext>;
  /** What clients see: without federation's own types and fields. */
  readonly schema: GraphQLSchema;
  readonly policies: Policies;
  readonly listSizes: ListSizes;
  /** The limits, for documents that do not come through Apollo Server: subscriptions. */
  readonly limits: readonly ValidationRule[];
  /** Runs a query as a viewer, with every check and limit of a request from outside. */
  run(viewer: Viewer, query: string, variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult>;
}

/** @throws Error when the supergraph is not valid or names a service without an address */
export async function startGraph({
  supergraphSdl: withPolicies,
  pools,
  signer,
  openIntrospection,
  metrics,
  logger,
}: GraphOptions): Promise<Graph> {
  const seconds = new Histogram({
    name: 'gateway_subgraph_seconds',
    help: 'Time a subgraph took to answer one fetch.',
    labelNames: ['service', 'outcome'] as const,
    registers: [metrics],
  });
  switchTelemetryOff();
  const supergraph = parse(withPolicies);
  const [supergraphSdl, policies] = [withoutPolicies(supergraph), policiesOf(supergraph)];
  const sources = new Map([...pools].map(([name, pool]) => [name, new SubgraphSource({ name, pool, signer, seconds })]));
  const sourceOf = (name: string): SubgraphSource => {
    const source = sources.get(name);
    if (!source) throw new Error(`No address is given for the service ${name}.`);
    return source;
  };
  const apolloGateway = new ApolloGateway({ supergraphSdl, logger, buildService: ({ name }) => sourceOf(name) });
  const gateway: GatewayInterface = {
    async load(options) {
      const { executor: fallBack } = await apolloGateway.load(options);
      // Private, and checked by its type: a second planner would cost a start as long again, and its memory.
      const planner = apolloGateway['queryPlanner'];
      if (!fallBack || !planner) throw new Error('The supergraph did not load.');
      const send: PlanExecutorOptions['send'] = async ({ service, ...request }, context) =>
        (await sourceOf(service).send(request, context)) as SubgraphAnswer;
      return { executor: planExecutor({ planner, policies, send, fallBack }) };
    },
    onSchemaLoadOrUpdate: (callback) => apolloGateway.onSchemaLoadOrUpdate(callback),
    stop: () => apolloGateway.stop(),
  };
  let schema: GraphQLSchema | undefined;
  apolloGateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  const limits = validationLimits();
  const listSizes = listSizesOf(supergraph);
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    logger,
    validationRules: limits,
    parseOptions: { maxTokens: TOKENS_MAX },
    // Decided for each viewer by the plugin.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Anybody could fill the memory with them; trusted documents were put in place before.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !openIntrospection,
    stopOnTerminationSignals: false,
    formatError: maskGraphError(logger),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costLimit(listSizes),
      operationWatch('gateway', metrics),
      ...(openIntrospection ? [] : [introspectionByPost]),
    ],
  });
  await apollo.start();
  if (!schema) throw new Error('The supergraph did not load.');
  return {
    apollo,
    schema,
    policies,
    listSizes,
    limits,
    async run(viewer, query, variables) {
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { viewer } });
      return body.kind === 'single' ? (body.singleResult as ExecutionResult) : {};
    },
  };
}

/**
 * Rules that refuse a document for its size before anything runs. Tokens are counted by the parser, suggestions hidden by Apollo; what the
 * answer may cost depends on the variables and is counted by `costLimit`.
 */
const validationLimits = (): ValidationRule[] =>
  new ApolloArmor({
    maxDepth: { n: DEPTH_MAX },
    maxAliases: { n: ALIASES_MAX },
    maxDirectives: { n: DIRECTIVES_MAX },
    costLimit: { enabled: false },
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect().validationRules;
