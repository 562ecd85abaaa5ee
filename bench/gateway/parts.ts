/** What the measured gateways have in common: the same keys, the same log-in, the same front. */
import { createServer } from 'node:http';
import { accessTokenVerifier, internalSigner, loadInternalKeys, providerKeys } from '@baoxue/auth';
import express, { type Express, type RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { Pool } from 'undici';
import { readConfig } from '../../gateway/src/config.js';
import { requireViewer } from '../../gateway/src/viewer.js';

export const config = readConfig();
export const signer = internalSigner(loadInternalKeys(config.keysDirectory));
export const metrics = new Registry();
collectDefaultMetrics({ register: metrics });

export const pools = new Map([...config.subgraphs].map(([name, url]) => [name, new Pool(url, { connections: 32 })]));
export const seconds = new Histogram({
  name: 'gateway_subgraph_seconds',
  help: 'Time a subgraph took to answer one fetch.',
  labelNames: ['service', 'outcome'] as const,
  registers: [metrics],
});
/** For gateways that do not measure time themselves. */
export const fetches = new Counter({ name: 'bench_subgraph_requests_total', help: 'Requests to subgraphs.', registers: [metrics] });

interface Served {
  readonly path?: string;
  /** Whether the handler finds the body as JSON, or reads it itself. */
  readonly reads?: 'json' | 'nothing';
}

/** Serves a gateway as ours is served: log-in, JSON, `/metrics`, `/health`. */
export function serve(answer: RequestHandler, { path = '/graphql', reads = 'json' }: Served = {}): void {
  const app: Express = express().disable('x-powered-by');
  const verify = accessTokenVerifier({ ...config, keys: providerKeys(new URL('/jwks', config.issuer)) });
  app.get('/health', (_request, response) => void response.json({ status: 'live' }));
  app.get('/metrics', async (_request, response) => void response.type(metrics.contentType).send(await metrics.metrics()));
  app.post(path, requireViewer(verify), ...(reads === 'json' ? [express.json({ limit: '1mb' })] : []), answer);
  createServer(app).listen(config.port);
  process.once('SIGTERM', () => process.exit(0));
}
