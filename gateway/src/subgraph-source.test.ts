import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { internalSigner, type Viewer } from '@baoxue/auth';
import { Histogram, Registry } from 'prom-client';
import { Pool } from 'undici';
import { SubgraphSource } from './subgraph-source.js';
import type { GatewayContext } from './viewer.js';

const viewer: Viewer = { subject: 'officer', post: 'town-officer', jurisdictions: [], schoolIds: [], classIds: [] };
const pair = generateKeyPairSync('ed25519');
const signer = internalSigner({ signing: pair.privateKey, verifying: pair.publicKey, bodySecret: randomBytes(32) });
const seconds = new Histogram({
  name: 'test_seconds',
  help: 'x',
  labelNames: ['service', 'outcome'] as const,
  registers: [new Registry()],
});

let requests: number;
let behave: (request: number) => 'answer' | 'reset' | 'html';
let server: Server;
let pool: Pool;
beforeEach(async () => {
  requests = 0;
  server = createServer((request, response) => {
    request.resume().on('end', () => {
      requests += 1;
      const behaviour = behave(requests);
      if (behaviour === 'reset') request.socket.resetAndDestroy();
      else if (behaviour === 'html') response.writeHead(502).end('<h1>10.0.0.7 is down</h1>');
      else response.end('{"data":{"one":1}}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  pool = new Pool(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterEach(async () => {
  await pool.destroy();
  server.close();
});

const fetchOf = (query: string) =>
  new SubgraphSource({ name: 'registry', pool, signer, seconds }).process({
    kind: 'incoming operation',
    request: { query },
    context: { viewer },
    pathInIncomingRequest: ['students', '@', 'openCase'],
  } as unknown as GraphQLDataSourceProcessOptions<GatewayContext>);
const unavailable = { path: ['students'], extensions: { code: 'SERVICE_UNAVAILABLE', service: 'registry' } };

describe('A fetch from a subgraph', () => {
  it('is sent once more when the connection is reset, if it only reads', async () => {
    behave = (request) => (request === 1 ? 'reset' : 'answer');
    expect(await fetchOf('query { one }')).toEqual({ data: { one: 1 } });
    expect(requests).toBe(2);
  });

  it('is never sent twice if it changes something', async () => {
    behave = (request) => (request === 1 ? 'reset' : 'answer');
    await expect(fetchOf('mutation { count }')).rejects.toMatchObject(unavailable);
    expect(requests).toBe(1);
  });

  it('gives up after the second reset, naming the service and the place', async () => {
    behave = () => 'reset';
    await expect(fetchOf('query { one }')).rejects.toMatchObject(unavailable);
    expect(requests).toBe(2);
  });

  it('is not repeated for an answer that is none, and does not repeat its text', async () => {
    behave = () => 'html';
    const error = await fetchOf('query { one }').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject(unavailable);
    expect(JSON.stringify(error)).not.toContain('10.0.0.7');
    expect(requests).toBe(1);
  });

  it('needs a viewer', async () => {
    const anonymous = new SubgraphSource({ name: 'registry', pool, signer, seconds }).process({
      kind: 'loading schema',
      request: { query: '{ _service { sdl } }' },
      context: {},
    } as unknown as GraphQLDataSourceProcessOptions<GatewayContext>);
    await expect(anonymous).rejects.toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } });
    expect(requests).toBe(0);
  });
});
