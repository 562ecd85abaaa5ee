import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '@baoxue/auth';
import { createClient } from 'graphql-ws';
import { buildASTSchema, parse, specifiedRules, validate } from 'graphql';
import WebSocket from 'ws';
import { readConfig } from './config.js';
import { analyst, officer, send, startTown, TOPIC, type Town } from './gateway.fixtures.js';
import { trustedDocuments } from './trusted-documents.js';

const WHO = '{\n  whoAmI\n}';
const CASES = 'subscription {\n  dropoutCaseChanged {\n    id\n  }\n}';
const documents = new Map([WHO, CASES].map((text) => [sha256Hex(text), text]));
const byHash = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256Hex(text) } } });

let open: Town, closed: Town;
beforeAll(async () => {
  [open, closed] = [await startTown({ trustedDocuments: documents }), await startTown({ trustedDocuments: documents, openQueries: false })];
});
afterAll(async () => {
  await Promise.all([open.stop(), closed.stop()]);
});

const post = async (town: Town, body: object, by = officer, path = '/graphql') =>
  send(town, JSON.stringify(body), { token: await town.token(by), path });
const refused = (code: string) => ({
  status: 400,
  body: { errors: [{ extensions: { code, rule: 'E6', zh: expect.any(String), en: expect.any(String) } }] },
});

describe('A trusted document', () => {
  it.each([
    ['its hash as Apollo’s clients send it', byHash(WHO)],
    ['its id', { documentId: `sha256:${sha256Hex(WHO)}` }],
    ['its text, however it is written', { query: '# whoever\n{ whoAmI }' }],
  ])('E6 is asked for by %s', async (_how, body) => {
    for (const town of [open, closed]) expect(await post(town, body)).toMatchObject({ status: 200, body: { data: { whoAmI: 'officer' } } });
  });

  it('E6 can be told the cost of, and be listened to over WebSocket', async () => {
    expect(await post(closed, byHash(WHO), officer, '/graphql/cost')).toMatchObject({ status: 200, body: { cost: 0 } });
    const client = createClient({
      url: closed.url.replace('http', 'ws') + '/graphql',
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${await closed.token(officer)}` },
      retryAttempts: 0,
    });
    const first = client.iterate({ query: '', ...byHash(CASES) }).next();
    const telling = setInterval(() => void closed.bus.publishRaw([{ topic: TOPIC, key: 'case-s1', value: null }]), 50);
    expect((await first).value).toMatchObject({ data: { dropoutCaseChanged: { id: 'case-s1' } } });
    clearInterval(telling);
    await client.dispose();
  });

  it('abuse S19: that is no text is refused as a query, not met as a fault', async () => {
    const noText = { query: { toString: 1 } };
    expect((await post(open, noText)).status).toBe(400);
    expect(await post(closed, noText)).toMatchObject(refused('FREE_QUERY_REFUSED'));
  });

  it('E6 that nobody registered is refused by name, and its text is not taken in', async () => {
    const unknown = byHash('{ headers }');
    for (const town of [open, closed]) expect(await post(town, unknown)).toMatchObject(refused('PERSISTED_QUERY_NOT_FOUND'));
    expect((await post(open, { ...unknown, query: '{ headers }' })).status).toBe(200);
    expect(await post(open, unknown)).toMatchObject(refused('PERSISTED_QUERY_NOT_FOUND'));
  });
});

describe('A free query', () => {
  it('E6 is refused, and the schema and demo posts are shut, by a gateway that is told nothing of it', () => {
    const told = { PORT: '0', KAFKA_BROKERS: 'b', KEYS_DIR: 'k', OIDC_ISSUER: 'i', SUBGRAPH_URLS: 'a=http://a' };
    const shut = { openQueries: false, openIntrospection: false, demoPosts: null };
    expect(readConfig(told)).toMatchObject(shut);
    expect(readConfig({ ...told, OPEN_QUERIES: 'off', OPEN_INTROSPECTION: 'true', DEV_TOKENS: '' })).toMatchObject(shut);
    expect(readConfig({ ...told, OPEN_QUERIES: 'on' })).toMatchObject({ ...shut, openQueries: true });
  });

  it('E6 is for analysts where only trusted documents are taken, at every door', async () => {
    const free = { query: '{ student(id: "s1") { id } }' };
    expect((await post(open, free)).status).toBe(200);
    expect((await post(closed, free, analyst)).status).toBe(200);
    for (const path of ['/graphql', '/graphql/cost', '/graphql/stream'])
      expect(await post(closed, free, officer, path)).toMatchObject(refused('FREE_QUERY_REFUSED'));
    for (const query of ['', '{', 17]) expect(await post(closed, { query })).toMatchObject(refused('FREE_QUERY_REFUSED'));
    expect(await post(closed, { ...free, ...byHash(WHO) })).toMatchObject({ body: { data: { whoAmI: 'officer' } } });
  });
});

describe('The manifest', () => {
  const root = join(import.meta.dirname, '../..');
  const schemaFile = (name: string) => readFileSync(join(root, 'schema', name), 'utf8');
  const filesUnder = (directory: string) =>
    readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => join(root, directory, file));
  const manifest = new Map(Object.entries(JSON.parse(schemaFile('trusted-documents.json')) as Record<string, string>));

  it('E6 holds every example operation and what the playground asks for itself, each under its hash, for the graph as it is', () => {
    const textOf = trustedDocuments(manifest, false);
    const files = ['schema/examples', 'gateway/playground/pickers'].flatMap(filesUnder);
    for (const file of files) expect(() => textOf({ query: readFileSync(file, 'utf8') }, 'head')).not.toThrow();
    expect(manifest.size).toBe(files.length);
    const schema = buildASTSchema(parse(schemaFile('supergraph.graphql')), { assumeValidSDL: true });
    for (const [hash, text] of manifest) {
      expect(sha256Hex(text)).toBe(hash);
      expect(validate(schema, parse(text), specifiedRules)).toEqual([]);
    }
  });
});
