import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { internalSigner, sha256Hex, type InternalKeys, type Viewer } from '@baoxue/auth';
import { Refusal } from '@baoxue/domain';
import { pino } from 'pino';
import { faultWithoutText } from './logger.js';
import { startSubgraph, type Subgraph } from './start-subgraph.js';

const pair = generateKeyPairSync('ed25519');
const keys: InternalKeys = { signing: pair.privateKey, verifying: pair.publicKey, bodySecret: randomBytes(32) };
const viewer: Viewer = { subject: 'officer-1', post: 'bureau-officer', jurisdictions: ['6403'], schoolIds: [], classIds: [] };
const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key"])
  type Query { whoAmI: String, refused: String, faulty: String, echo(day: Int!): Int }
  type Child @key(fields: "id") { id: ID! }
`;
const CANARY = '金丝雀 13800000000';
let logged = '';
const sink = new Writable({
  write(chunk, _encoding, done) {
    logged += String(chunk);
    done();
  },
});
const stopped: string[] = [];
let uploadedFile = '';
let subgraph: Subgraph;

beforeAll(async () => {
  subgraph = await startSubgraph<{ viewer: Viewer }>({
    name: 'sample',
    config: { port: 0 },
    keys,
    logger: pino({ serializers: { err: faultWithoutText } }, sink),
    typeDefs,
    resolvers: [
      {
        Query: {
          whoAmI: (_root: unknown, _args: unknown, context: { viewer: Viewer }) => context.viewer.subject,
          echo: (_: unknown, args: { day: number }) => args.day,
        },
      },
      {
        Query: {
          refused: () => {
            throw new Refusal({ code: 'FORBIDDEN', rule: 'E2', zh: '无权', en: 'You may not.' });
          },
          faulty: () => {
            throw new Error(CANARY);
          },
        },
      },
    ],
    context: (who) => ({ viewer: who }),
    routes: [
      {
        path: '/imports/:id/file',
        handle: async ({ params, file }) => {
          uploadedFile = file;
          return { id: params['id'], text: readFileSync(file, 'utf8') };
        },
      },
    ],
    workers: [{ stop: async () => void stopped.push('worker') }],
    checks: { well: async () => undefined, database: () => Promise.reject(new Error('down')), silent: () => new Promise(() => {}) },
    close: [async () => void stopped.push('bus')],
  });
});
afterAll(() => subgraph.stop());

interface Sent {
  path?: string;
  method?: string;
  body?: string;
  signedBody?: string;
  headers?: Record<string, string>;
}

async function send({ path = '/graphql', method = 'POST', body = '', signedBody = body, headers }: Sent) {
  const signed = internalSigner(keys).headers(viewer, { method, path, bodySha256: sha256Hex(signedBody) });
  const outgoing = httpRequest({
    port: subgraph.port,
    method,
    path,
    agent: false,
    headers: { 'content-type': 'application/json', ...(headers ?? signed) },
  });
  outgoing.end(body);
  const [response] = await once(outgoing, 'response');
  return { status: response.statusCode as number, text: await text(response) };
}
const ask = async (query: string, variables?: object) => JSON.parse((await send({ body: JSON.stringify({ query, variables }) })).text);

describe('A subgraph', () => {
  it('answers the viewer that the gateway vouches for', async () => {
    expect(await ask('{ whoAmI }')).toEqual({ data: { whoAmI: 'officer-1' } });
  });

  it.each<[string, Sent]>([
    ['without internal headers', { headers: {} }],
    [
      'with a token and no signature',
      {
        headers: {
          'x-baoxue-viewer': internalSigner(keys).headers(viewer, { method: 'POST', path: '/', bodySha256: '' })['x-baoxue-viewer'],
        },
      },
    ],
    ['with another body than the signed one', { signedBody: '{}' }],
  ])('abuse S9: answers 401 %s', async (_what, sent) => {
    const response = await send({ body: JSON.stringify({ query: '{ _service { sdl } }' }), ...sent });
    expect(response.status).toBe(401);
    expect(response.text).not.toContain('sdl');
  });

  it('shows a refusal with its code and both languages', async () => {
    const { data, errors } = await ask('{ refused whoAmI }');
    expect(data).toEqual({ refused: null, whoAmI: 'officer-1' });
    expect(errors[0].extensions).toMatchObject({ code: 'FORBIDDEN', rule: 'E2', zh: '无权', en: 'You may not.' });
  });

  it('abuse S30: shows of a fault an id and logs it without its text', async () => {
    const { errors } = await ask('{ faulty }');
    expect(errors[0].extensions.code).toBe('INTERNAL');
    expect(JSON.stringify(errors)).not.toMatch(/金丝雀|stack/);
    expect(logged).toContain(errors[0].extensions.correlationId);
    expect(logged).not.toContain('金丝雀');
  });

  it('abuse S30: does not repeat the value of a bad variable', async () => {
    const { errors } = await ask('query ($day: Int!) { echo(day: $day) }', { day: CANARY });
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'day' });
    expect(JSON.stringify(errors)).not.toContain('金丝雀');
  });

  it('abuse S11, S13: refuses a batch and a body over a megabyte', async () => {
    expect((await send({ body: JSON.stringify([{ query: '{ whoAmI }' }, { query: '{ whoAmI }' }]) })).status).toBe(400);
    expect((await send({ body: JSON.stringify({ query: `{ whoAmI } #${'x'.repeat(1_100_000)}` }) })).status).toBe(413);
  });

  it('hands on an upload whose hash was signed, and then removes the file', async () => {
    const response = await send({ path: '/imports/7/file', method: 'PUT', body: '学校,班级' });
    expect(JSON.parse(response.text)).toEqual({ id: '7', text: '学校,班级' });
    expect(existsSync(uploadedFile)).toBe(false);
  });

  it('abuse S9: refuses an upload that was changed on the way', async () => {
    expect((await send({ path: '/imports/7/file', method: 'PUT', body: 'changed', signedBody: 'original' })).status).toBe(401);
  });

  it('is live, names what keeps it from being ready, and counts', async () => {
    expect((await send({ path: '/health', method: 'GET' })).status).toBe(200);
    expect(await send({ path: '/ready', method: 'GET' })).toEqual({ status: 503, text: '{"failing":["database","silent"]}' });
    expect((await send({ path: '/metrics', method: 'GET' })).text).toContain('graphql_operation_seconds');
  });

  it('fault F25: stops its workers before it closes what they use', async () => {
    await subgraph.stop();
    expect(stopped).toEqual(['worker', 'bus']);
  });
});
