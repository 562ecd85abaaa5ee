/**
 * The life of a request: token → trusted document → limits → policies → plan (cached) → signed fetches → masked errors → answer;
 * and of the process: listen → ready → told to end → not ready → streams end, what runs finishes → close.
 * Everything the gateway is, joined; `main.ts` gives it the real parts.
 */
import { createServer } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import { internalSigner, type InternalKeys, type InternalSigner } from '@baoxue/auth';
import type { Clock } from '@baoxue/domain';
import type { EventBus } from '@baoxue/event-bus';
import { drain, listen, processMetrics } from '@baoxue/service';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import { Pool } from 'undici';
import { costHandler } from './cost-limit.js';
import { downloadHandler } from './downloads.js';
import type { DemoPost } from './demo-posts.js';
import { errorBody, httpErrors } from './errors.js';
import { startGraph, type Graph } from './graph.js';
import { BODY_BYTES_MAX, CONNECTIONS_MAX, HEALTH_TIMEOUT_MS, KEEP_ALIVE_MS } from './limits.js';
import { playground } from './playground.js';
import { pacedForPublic } from './public-pace.js';
import { acceptSockets, sseHandler } from './subscription-transports.js';
import { startSubscriptions, type Subscriptions } from './subscriptions.js';
import { uploadHandler } from './uploads.js';
import { trustedDocuments, withDocumentText, type TextOf } from './trusted-documents.js';
import { requireViewer, sessionOfRequest, type Verify } from './viewer.js';

export interface GatewayOptions {
  readonly port: number;
  readonly supergraphSdl: string;
  /** Name → address of each subgraph. */
  readonly subgraphs: ReadonlyMap<string, string>;
  readonly keys: InternalKeys;
  readonly verify: Verify;
  /** Where subscriptions hear of changes. */
  readonly bus: EventBus;
  /** Unique among replicas. */
  readonly replica: string;
  /** Hash → document. */
  readonly trustedDocuments: ReadonlyMap<string, string>;
  readonly openQueries: boolean;
  readonly openIntrospection: boolean;
  readonly playgroundDirectory: string | null;
  readonly demoPosts: readonly DemoPost[] | null;
  readonly issuer: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface Gateway {
  readonly port: number;
  /** Drains and closes everything it started; the bus stays open. */
  stop(): Promise<void>;
}

/** What the HTTP front serves. */
interface Parts {
  readonly graph: Graph;
  readonly subscriptions: Subscriptions;
  readonly pools: ReadonlyMap<string, Pool>;
  readonly signer: InternalSigner;
  readonly metrics: Registry;
  readonly textOf: TextOf;
  readonly life: { draining: boolean };
}

/** @throws Error when the supergraph does not load, a subgraph's address is missing or the port is taken */
export async function startGateway({ verify: verifyToken, ...given }: GatewayOptions): Promise<Gateway> {
  const verify = pacedForPublic(verifyToken);
  const options = { ...given, verify };
  const { port, subgraphs, keys, bus, replica, logger } = options;
  const signer = internalSigner(keys);
  const metrics = new Registry();
  processMetrics(metrics);
  const pools = new Map(
    [...subgraphs].map(([name, url]) => [name, new Pool(url, { connections: CONNECTIONS_MAX, keepAliveTimeout: KEEP_ALIVE_MS })]),
  );
  const graph = await startGraph({ ...options, pools, signer, metrics });
  const subscriptions = await startSubscriptions({ bus, replica, graph, logger });
  const textOf = trustedDocuments(options.trustedDocuments, options.openQueries);
  const life = { draining: false };

  const server = createServer(httpFront(options, { graph, subscriptions, pools, signer, metrics, textOf, life }));
  const closeSockets = acceptSockets(server, { schema: graph.schema, subscriptions, verify, textOf });
  const listening = await listen(server, port);
  logger.info({ port: listening }, 'the gateway is listening');
  return {
    port: listening,
    async stop() {
      life.draining = true;
      const closePools = async () => void (await Promise.all([...pools.values()].map((pool) => pool.close())));
      await drain({ server, workers: [subscriptions, { stop: closeSockets }], close: [() => graph.apollo.stop(), closePools], logger });
    },
  };
}

function httpFront({ verify, logger, ...options }: GatewayOptions, parts: Parts): Express {
  const { graph, subscriptions, pools, signer, metrics, textOf, life } = parts;
  const app = express().disable('x-powered-by');
  app.use((_request, response, next) => {
    // A connection that is kept would keep the process from ending.
    if (life.draining) response.set('connection', 'close');
    next();
  });
  app.get('/health', (_request, response) => void response.json({ status: 'live' }));
  app.get('/ready', async (_request, response) => {
    response.status(life.draining ? 503 : 200).json({ draining: life.draining, subgraphs: await healthOf(pools) });
  });
  app.get('/metrics', async (_request, response) => void response.type(metrics.contentType).send(await metrics.metrics()));
  const operations = ['/graphql', '/graphql/stream', '/graphql/cost'];
  app.post(operations, requireViewer(verify), requireJson, express.json({ limit: BODY_BYTES_MAX }), withDocumentText(textOf));
  app.post('/graphql', expressMiddleware(graph.apollo, { context: async ({ req }) => ({ viewer: sessionOfRequest(req).viewer }) }));
  app.post('/graphql/stream', sseHandler(subscriptions));
  app.post('/graphql/cost', costHandler(graph));
  app.all(operations, (_request, response) => void response.status(405).set('allow', 'POST').json(onlyPost));
  app.put('/imports/:service/:importId/file', requireViewer(verify), uploadHandler(pools, signer));
  app.get('/exports/:service/:ticket/file', requireViewer(verify), downloadHandler(pools, signer));
  app.use(playground({ ...options, directory: options.playgroundDirectory }));
  app.use((_request, response) => void response.status(404).json(notFound));
  return app.use(httpErrors(logger));
}

/** Anything else can be sent by a form of a foreign page (abuse S16). */
const requireJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) return next();
  response.status(415).json(notJson);
};

/** For people who look: the gateway is ready without its subgraphs, because a part of an answer is better than none (fault F26). */
async function healthOf(pools: ReadonlyMap<string, Pool>): Promise<Record<string, 'up' | 'down'>> {
  const verdicts = [...pools].map(async ([name, pool]) => {
    const status = await pool.request({ method: 'GET', path: '/health', signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS) }).then(
      async ({ statusCode, body }) => {
        await body.dump();
        return statusCode;
      },
      () => null,
    );
    return [name, status === 200 ? 'up' : 'down'] as const;
  });
  return Object.fromEntries(await Promise.all(verdicts));
}

const onlyPost = errorBody('METHOD_NOT_ALLOWED', '请使用 POST。', 'Use POST.');
const notJson = errorBody('UNSUPPORTED_MEDIA_TYPE', '请以 application/json 发送。', 'Send application/json.');
const notFound = errorBody('NOT_FOUND', '没有这个地址。', 'There is nothing at this address.');
