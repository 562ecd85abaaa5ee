/**
 * The life of a request: token → limits → plan (cached) → signed fetches → masked errors → answer.
 * Everything the gateway is, joined; `main.ts` gives it the real parts.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { internalSigner, type InternalKeys, type Viewer } from '@baoxue/auth';
import type { EventBus } from '@baoxue/event-bus';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/express';
import { Pool } from 'undici';
import { ALIASES_MAX, BODY_BYTES_MAX, CONNECTIONS_MAX, DEPTH_MAX, DIRECTIVES_MAX, KEEP_ALIVE_MS, TOKENS_MAX } from './limits.js';
import { SubgraphSource } from './subgraph-source.js';
import { startSubscriptions } from './subscriptions.js';
import { uploadHandler } from './uploads.js';
import { requireViewer, viewerOf, type GatewayContext } from './viewer.js';

export interface GatewayOptions {
  readonly port: number;
  readonly supergraphSdl: string;
  /** Name → address of each subgraph. */
  readonly subgraphs: ReadonlyMap<string, string>;
  readonly keys: InternalKeys;
  readonly verify: (token: string) => Promise<Viewer>;
  /** Where subscriptions hear of changes; without it there are none. */
  readonly bus: EventBus | null;
  /** Unique among replicas. */
  readonly replica: string;
  readonly openIntrospection: boolean;
}

export interface Gateway {
  readonly port: number;
  stop(): Promise<void>;
}

/** Posts that may see the schema in production; all others work with known operations. */
const SCHEMA_READERS = new Set(['analyst', 'bureau-officer']);

export async function startGateway({
  port,
  supergraphSdl,
  subgraphs,
  keys,
  verify,
  bus,
  replica,
  openIntrospection,
}: GatewayOptions): Promise<Gateway> {
  const signer = internalSigner(keys);
  const pools = new Map(
    [...subgraphs].map(([name, url]) => [name, new Pool(url, { connections: CONNECTIONS_MAX, keepAliveTimeout: KEEP_ALIVE_MS })]),
  );
  let schema: GraphQLSchema | undefined;
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      const pool = pools.get(name);
      if (!pool) throw new Error(`No address is given for the service ${name}.`);
      return new SubgraphSource(name, pool, signer);
    },
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });

  const { plugins, validationRules, ...protection } = new ApolloArmor({
    maxDepth: { n: DEPTH_MAX },
    maxTokens: { n: TOKENS_MAX },
    maxAliases: { n: ALIASES_MAX },
    maxDirectives: { n: DIRECTIVES_MAX },
    costLimit: { enabled: false },
  }).protect();
  const apollo = new ApolloServer<GatewayContext>({
    ...protection,
    gateway,
    validationRules,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !openIntrospection,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), ...(plugins as ApolloServerPlugin<GatewayContext>[])],
  });
  await apollo.start();

  const runQuery = async (viewer: Viewer, query: string, variables: Record<string, unknown>): Promise<ExecutionResult> => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { viewer } });
    return body.kind === 'single' ? (body.singleResult as ExecutionResult) : {};
  };
  const subscriptions = bus && (await startSubscriptions(bus, replica));

  const app = express().disable('x-powered-by');
  app.get('/health', (_request, response) => void response.json({ status: 'live' }));
  app.get('/ready', (_request, response) => void response.status(schema ? 200 : 503).json({ supergraph: schema ? 'loaded' : 'missing' }));
  app.post(
    '/graphql',
    requireViewer(verify),
    express.json({ limit: BODY_BYTES_MAX }),
    (request, response, next) => {
      if (openIntrospection || SCHEMA_READERS.has(viewerOf(request).post) || !asksForSchema(request.body, schema)) return next();
      response.status(400).json(schemaIsClosed);
    },
    expressMiddleware(apollo, { context: async ({ req }) => ({ viewer: viewerOf(req) }) }),
  );
  app.put('/imports/:service/:importId/file', requireViewer(verify), uploadHandler(pools, signer));
  if (subscriptions && schema) mountSubscriptions(app, schema, verify, subscriptions, runQuery);
  app.use(httpErrors);

  const server = createServer(app);
  const listening = await listen(server, port);
  return {
    port: listening,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await subscriptions?.stop();
      await apollo.stop();
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
}

/** Server-sent events, single connection mode: `POST /graphql/stream` with a subscription, answered as they happen. */
function mountSubscriptions(
  app: Express,
  schema: GraphQLSchema,
  verify: (token: string) => Promise<Viewer>,
  subscriptions: NonNullable<Awaited<ReturnType<typeof startSubscriptions>>>,
  runQuery: (viewer: Viewer, query: string, variables: Record<string, unknown>) => Promise<ExecutionResult>,
): void {
  const handler = createHandler({
    schema,
    context: (request) => ({ viewer: viewerOf(request.raw) }),
    subscribe: ({ document, variableValues, contextValue }) => {
      const { viewer } = contextValue as unknown as { viewer: Viewer };
      return subscriptions.subscribe(document, { ...variableValues }, (query, variables) => runQuery(viewer, query, variables));
    },
  });
  app.all(
    '/graphql/stream',
    requireViewer(verify),
    express.json({ limit: BODY_BYTES_MAX }),
    (request, response) => void handler(request, response),
  );
}

/** True when the document asks for `__schema` or `__type`; a document that does not parse is left to the server to refuse. */
function asksForSchema(body: unknown, schema: GraphQLSchema | undefined): boolean {
  const query = (body as { query?: unknown } | undefined)?.query;
  if (typeof query !== 'string' || !schema) return false;
  return INTROSPECTION.test(query);
}

const INTROSPECTION = /\b__(schema|type)\b/;
const schemaIsClosed = {
  errors: [
    {
      message: 'The schema is shown to analysts only.',
      extensions: { code: 'INTROSPECTION_DISABLED', rule: 'E6', zh: '仅数据分析员可查看数据结构。' },
    },
  ],
};

const httpErrors: ErrorRequestHandler = (error: { status?: number }, _request, response, _next) => {
  if (response.headersSent) return void response.destroy();
  const status = error.status ?? 500;
  const code = status === 413 ? 'BODY_TOO_LARGE' : status < 500 ? 'BAD_REQUEST' : 'INTERNAL';
  response.status(status).json({ errors: [{ message: 'The request could not be read.', extensions: { code, zh: '请求无法处理。' } }] });
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve((server.address() as AddressInfo).port));
  });
