/**
 * The life of a request in a subgraph:
 *
 *   token → (raw body → HMAC) → JSON → Apollo → context of the viewer → resolver → masked errors
 *
 * and of the process: listen → ready → SIGTERM → not ready → drain → exit.
 */
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { expressMiddleware } from '@as-integrations/express5';
import { internalVerifier, type InternalKeys, type Viewer } from '@baoxue/auth';
import express, { type Express, type Request } from 'express';
import { Kind, parse } from 'graphql';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import { downloadHandler, type DownloadRoute } from './download.js';
import { drain, type Stoppable } from './drain.js';
import { httpErrors, requireSignedJson, requireViewer, viewerOf } from './internal-auth.js';
import { listen } from './listen.js';
import { maskError } from './mask-error.js';
import { operationWatch } from './operation-watch.js';
import { processMetrics } from './process-metrics.js';
import { uploadHandler, type UploadRoute } from './upload.js';
import { within } from './within.js';

/** Longer than the gateway's pool keeps an idle connection, so that it is never the one to write into a closed one. */
const KEEP_ALIVE_MS = 65_000;
const BODY_LIMIT = '1mb';

export interface SubgraphOptions<C extends object> {
  readonly name: string;
  readonly config: { readonly port: number; readonly otlpEndpoint?: string | undefined };
  readonly keys: InternalKeys;
  readonly logger: Logger;
  /** Holds the service's own metrics too. */
  readonly metrics?: Registry | undefined;
  readonly typeDefs: string;
  /** Typed by the service's generated `Resolvers`, one map or one per slice; checked against the schema at start. */
  readonly resolvers: object | readonly object[];
  /** Made anew for each request: loaders in it belong to one viewer. */
  readonly context: (viewer: Viewer, request: Request) => C | Promise<C>;
  readonly routes?: readonly UploadRoute[] | undefined;
  readonly downloads?: readonly DownloadRoute[] | undefined;
  /** Consumers, relay, jobs: already running, stopped first when the process ends. */
  readonly workers?: readonly Stoppable[] | undefined;
  /** What readiness depends on, by name; each rejects when it is not well. */
  readonly checks?: Readonly<Record<string, () => Promise<unknown>>> | undefined;
  /** Closed last, in this order: bus, database. */
  readonly close?: readonly (() => Promise<void>)[] | undefined;
}

/** The shape @apollo/subgraph takes, which it does not export. */
type SchemaModule = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>[number];

export interface Subgraph {
  readonly port: number;
  /** Drains and closes; for tests. The process itself does so on SIGTERM and SIGINT and then exits. */
  stop(): Promise<void>;
}

/** Builds the schema, listens, and answers until told to end. @throws Error when the schema does not build or the port is taken */
export async function startSubgraph<C extends object>(options: SubgraphOptions<C>): Promise<Subgraph> {
  const { name, config, logger, workers = [], close = [], metrics = new Registry() } = options;
  processMetrics(metrics);
  // Without a collector nothing of it is loaded.
  const endTraces = config.otlpEndpoint ? (await import('./traces.js')).startTraces(config.otlpEndpoint) : async () => undefined;
  const apollo = await startApollo(options, metrics);
  const life = { draining: false };
  const server = createServer(httpFront(options, apollo, metrics, life));
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const port = await listen(server, config.port);
  logger.info({ port }, `${name} is listening`);

  const stop = async () => {
    life.draining = true;
    await drain({ server, workers, close: [() => apollo.stop(), ...close, endTraces], logger });
  };
  const end = () => void stop().then(() => process.exit(0));
  process.once('SIGTERM', end).once('SIGINT', end);
  return {
    port,
    async stop() {
      process.off('SIGTERM', end).off('SIGINT', end);
      await stop();
    },
  };
}

async function startApollo<C extends object>(
  { name, typeDefs, resolvers, logger }: SubgraphOptions<C>,
  metrics: Registry,
): Promise<ApolloServer<C>> {
  const apollo = new ApolloServer<C>({
    schema: schemaOf(typeDefs, resolvers),
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    formatError: maskError(logger),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(), operationWatch(name, metrics)],
  });
  await apollo.start();
  return apollo;
}

/** Each slice's resolvers are added in turn, so that slices may resolve different fields of one type. */
export function schemaOf(typeDefs: string, resolvers: object | readonly object[]) {
  const slices = [resolvers].flat().map((slice) => ({ typeDefs: { kind: Kind.DOCUMENT, definitions: [] }, resolvers: slice }));
  return buildSubgraphSchema([parse(typeDefs), ...(slices as SchemaModule[])]);
}

function httpFront<C extends object>(
  { context, routes = [], downloads = [], checks = {}, keys, logger }: SubgraphOptions<C>,
  apollo: ApolloServer<C>,
  metrics: Registry,
  life: { readonly draining: boolean },
): Express {
  const verifier = internalVerifier(keys);
  const app = express().disable('x-powered-by');
  app.get('/health', (_request, response) => void response.json({ status: 'live' }));
  app.get('/ready', async (_request, response) => {
    const failing = life.draining ? ['draining'] : await failingChecks(checks);
    response.status(failing.length === 0 ? 200 : 503).json({ failing });
  });
  app.get('/metrics', async (_request, response) => void response.type(metrics.contentType).send(await metrics.metrics()));
  app.post(
    '/graphql',
    requireViewer(verifier),
    express.raw({ type: () => true, limit: BODY_LIMIT }),
    requireSignedJson(verifier),
    expressMiddleware(apollo, { context: async ({ req, res }) => context(viewerOf(res), req) }),
  );
  for (const route of routes) app.put(route.path, requireViewer(verifier), uploadHandler(verifier, route));
  for (const route of downloads) app.get(route.path, requireViewer(verifier), downloadHandler(verifier, route));
  return app.use(httpErrors(logger));
}

async function failingChecks(checks: Readonly<Record<string, () => Promise<unknown>>>): Promise<string[]> {
  const verdicts = await Promise.all(
    Object.entries(checks).map(([name, check]) =>
      within(check()).then(
        () => [],
        () => [name],
      ),
    ),
  );
  return verdicts.flat();
}
