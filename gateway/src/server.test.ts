import { generateKeyPair, UnsecuredJWT } from 'jose';
import {
  CANARY,
  analyst,
  ask,
  FILE_BYTES,
  ISSUER,
  officer,
  send,
  startTown,
  teacher,
  type TokenChanges,
  type Town,
} from './gateway.fixtures.js';

let town: Town;
let token: string;
beforeAll(async () => {
  town = await startTown();
  token = await town.token(officer);
});
afterAll(() => town.stop());

const codesOf = (body: { errors?: readonly { extensions: { code: string } }[] }) => body.errors?.map(({ extensions }) => extensions.code);
const repeated = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, index) => part(index)).join(' ');

describe('A token', () => {
  it('is what makes the graph answer, as its viewer', async () => {
    expect(await ask(town, token, '{ whoAmI }')).toMatchObject({ status: 200, body: { data: { whoAmI: 'officer' } } });
  });

  it.each<[string, TokenChanges]>([
    ['S1: has expired', { expires: '-1m' }],
    ['S1: is not yet valid', { notBefore: '5m' }],
    ['S2: names another key and a place to fetch it', { header: { alg: 'ES256', kid: 'nobody', jku: 'https://evil.example' } }],
    ['S2: is signed with a shared secret', { header: { alg: 'HS256' }, key: new Uint8Array(32) }],
    ['S3: is for another audience', { audience: 'somebody-else' }],
    ['S3: comes from another issuer', { issuer: 'https://evil.example' }],
  ])('abuse %s → 401 and no data', async (_what, changes) => {
    const { status, body } = await ask(town, await town.token(officer, changes), '{ whoAmI }');
    expect({ status, codes: codesOf(body), data: body.data }).toEqual({ status: 401, codes: ['UNAUTHENTICATED'], data: undefined });
  });

  it('abuse S1, S2: none at all, an unsigned one, and one signed by a stranger → 401', async () => {
    const unsigned = new UnsecuredJWT({ post: 'bureau-officer' })
      .setSubject('x')
      .setIssuer(ISSUER)
      .setAudience('baoxue')
      .setExpirationTime('5m')
      .encode();
    const stranger = (await generateKeyPair('ES256')).privateKey;
    for (const bad of ['', 'not-a-token', unsigned, await town.token(officer, { key: stranger })]) {
      expect((await ask(town, bad, '{ whoAmI }')).status).toBe(401);
    }
  });

  it('is needed for every door but health, readiness and metrics', async () => {
    expect((await send(town, '{}', { path: '/graphql/stream' })).status).toBe(401);
    expect((await send(town, 'x', { method: 'PUT', path: '/imports/attendance/1/file' })).status).toBe(401);
    expect(await send(town, undefined, { method: 'GET', path: '/health' })).toEqual({ status: 200, body: { status: 'live' } });
    expect(await send(town, undefined, { method: 'GET', path: '/ready' })).toEqual({
      status: 200,
      body: { draining: false, subgraphs: { registry: 'up', attendance: 'up' } },
    });
    expect(await (await fetch(`${town.url}/metrics`)).text()).toContain('graphql_operation_seconds');
  });
});

describe('A query', () => {
  it('E1 is answered from several subgraphs at once', async () => {
    const { body } = await ask(town, token, '{ student(id: "s1") { name openCase { id status } } }');
    expect(body).toMatchObject({ data: { student: { name: '示例 s1', openCase: { id: 'case-s1', status: 'SUSPECTED' } } } });
  });

  it('abuse S10: carries none of the client’s headers to a subgraph', async () => {
    const { body } = await send(town, JSON.stringify({ query: '{ whoAmI headers }' }), {
      token,
      headers: { 'x-baoxue-viewer': 'forged', 'x-baoxue-signature': 'forged', 'x-forwarded-for': '10.0.0.1', cookie: 'a=b' },
    });
    expect(body.data.whoAmI).toBe('officer');
    expect(body.data.headers.sort()).toEqual(
      ['connection', 'content-length', 'content-type', 'host', 'x-baoxue-signature', 'x-baoxue-viewer'].sort(),
    );
  });

  it('abuse S19: may use __proto__ and constructor as aliases, and pollutes nothing', async () => {
    const { body } = await ask(town, token, '{ __proto__: whoAmI constructor: student(id: "s1") { __proto__: name } }');
    expect(body.data?.constructor).toEqual(JSON.parse('{"__proto__":"示例 s1"}'));
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });

  it.each(['', 'Other'])('E2 E6 abuse S11: that names no operation of its document (%j) reaches no subgraph', async (operationName) => {
    const post = (query: string, more: object = {}) => send(town, JSON.stringify({ query, ...more }), { token });
    const before = (await post('mutation { count }')).body.data.count;
    expect((await post('mutation { count }', { operationName })).body).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
    });
    // Not met before, so that nothing is known of it either.
    expect((await post(`mutation { again${operationName}: count }`, { operationName })).body.errors).toHaveLength(1);
    expect((await post('mutation { count }')).body.data.count).toBe(before + 1);
  });

  it('abuse S30: meets a fault without learning its text or where the subgraph is', async () => {
    const { body } = await ask(town, token, '{ student(id: "faulty") { id name } }');
    expect(body.data).toEqual({ student: { id: 'faulty', name: null } });
    expect(body.errors[0]).toMatchObject({ path: ['student', 'name'], extensions: { code: 'INTERNAL', service: 'registry' } });
    expect(JSON.stringify(body)).not.toMatch(/金丝雀|secret\.internal|127\.0\.0\.1/);
  });

  it('abuse S7: with a field that is not there is refused by its name, without its value', async () => {
    const { status, body } = await ask(town, token, 'query($input: EchoInput!) { echo(input: $input) }', {
      input: { text: CANARY, outbox: CANARY },
    });
    expect({ status, codes: codesOf(body), field: body.errors[0].extensions.field }).toEqual({
      status: 400,
      codes: ['BAD_USER_INPUT'],
      field: 'input.outbox',
    });
    expect(JSON.stringify(body)).not.toContain('金丝雀');
  });
});

const levels = (depth: number) => `{ student(id: "s1") ${'{ friends(first: 2) '.repeat(depth)} { id } ${'}'.repeat(depth)} }`;

describe('A request that is too much', () => {
  /** 2⁴⁰ fields if it were followed: a rule that does so never ends. */
  const doubling = (count: number) =>
    `{ student(id: "s1") { ...F0 } } ${repeated(count, (i) => `fragment F${i} on Student { friends { ...F${i + 1} } more: friends { ...F${i + 1} } }`)} fragment F${count} on Student { id }`;

  it.each([
    ['S11: 200 aliases', `{ ${repeated(200, (i) => `a${i}: whoAmI`)} }`],
    ['S12: depth 30', levels(30)],
    [
      'S12: circular fragments',
      '{ student(id: "s1") { ...A } } fragment A on Student { friends { ...B } } fragment B on Student { friends { ...A } }',
    ],
    ['S12: doubling fragments', doubling(40)],
    ['S13: 60 directives', `{ whoAmI ${repeated(60, () => '@include(if: true)')} }`],
    ['S13: 5,000 tokens', `{ ${repeated(5_000, () => 'whoAmI')} }`],
    ['S14: pages inside pages', '{ students(first: 100) { friends(first: 100) { friends(first: 100) { name } } } }'],
  ])('abuse %s → 400 before execution', async (_what, query) => {
    const { status, body } = await ask(town, token, query);
    expect({ status, data: body.data }).toEqual({ status: 400, data: undefined });
  });

  it('abuse S11: a batch of 50 → 400', async () => {
    const batch = Array.from({ length: 50 }, () => ({ query: '{ whoAmI }' }));
    expect((await send(town, JSON.stringify(batch), { token })).status).toBe(400);
  });

  it('abuse S13: 5 MB, or a list of a million → 413', async () => {
    const bodies = [
      'x'.repeat(5_000_000),
      JSON.stringify({ query: '{ whoAmI }', variables: { list: Array.from({ length: 1_000_000 }, () => 0) } }),
    ];
    for (const body of bodies) {
      const answer = await send(town, body, { token });
      expect({ status: answer.status, codes: codesOf(answer.body) }).toEqual({ status: 413, codes: ['BODY_TOO_LARGE'] });
    }
  });

  it('leaves alone what screens need', async () => {
    expect((await ask(town, token, levels(10))).status).toBe(200);
    expect((await ask(town, token, '{ students(first: 100) { id name openCase { id status student { name } } } }')).status).toBe(200);
  });
});

describe('The cost of an operation', () => {
  const PAGE = 'query($n: Int) { students(first: $n) { id friends(first: 10) { id } } }';
  const estimate = async (query: string, variables: object = {}) =>
    send(town, JSON.stringify({ query, variables }), { token, path: '/graphql/cost' });

  it('E6 is in every answer', async () => {
    const { body } = await ask(town, token, PAGE, { n: 3 });
    expect(body.extensions).toEqual({ cost: { estimate: 3 * 11, limit: 20_000 } });
  });

  it('E6 is refused above the limit, however the size was sent, with what it was', async () => {
    const { status, body } = await ask(town, token, PAGE, { n: 5_000 });
    expect({ status, data: body.data }).toEqual({ status: 400, data: undefined });
    expect(body.errors[0]).toMatchObject({ message: expect.stringContaining('55000'), extensions: { code: 'COST_TOO_HIGH', rule: 'E6' } });
  });

  it('E6 is told before anything runs, with the lists that make it', async () => {
    expect(await estimate(PAGE, { n: 5_000 })).toEqual({
      status: 200,
      body: {
        cost: 55_000,
        limit: 20_000,
        lists: [
          { path: 'students.friends', entries: 10 },
          { path: 'students', entries: 5_000 },
        ],
      },
    });
  });

  it.each(['', '{', '{ whoAmII }', 'query A { whoAmI } query B { whoAmI }', levels(30)])('is not told of %p', async (query) => {
    const { status, body } = await estimate(query);
    expect({ status, codes: codesOf(body) }).toEqual({ status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] });
    expect(JSON.stringify(body)).not.toMatch(/whoAmI|did you mean/i);
  });

  it('is told to nobody without a log-in', async () => {
    expect((await send(town, '{}', { path: '/graphql/cost' })).status).toBe(401);
  });
});

describe('The schema', () => {
  const SCHEMA = '{ __schema { types { name } } }';

  it('abuse S15: is shown to analysts, and to nobody who teaches', async () => {
    expect((await ask(town, await town.token(analyst), SCHEMA)).body.data.__schema.types.length).toBeGreaterThan(5);
    const hidden = await ask(town, await town.token(teacher), SCHEMA);
    expect({ status: hidden.status, codes: codesOf(hidden.body), data: hidden.body.data }).toEqual({
      status: 400,
      codes: ['INTROSPECTION_DISABLED'],
      data: undefined,
    });
    expect((await ask(town, await town.token(teacher), '{ __typename whoAmI }')).body.data.__typename).toBe('Query');
  });

  it('abuse S15: is not hinted at', async () => {
    const { status, body } = await ask(town, token, '{ whoAmII }');
    expect(status).toBe(400);
    expect(JSON.stringify(body)).not.toMatch(/did you mean|"whoAmI"/i);
  });
});

describe('A foreign page', () => {
  it('abuse S16: cannot mutate by GET, a form or plain text', async () => {
    const mutation = JSON.stringify({ query: 'mutation { count }' });
    const counted = async () => (await ask(town, token, 'mutation { count }')).body.data.count as number;
    const before = await counted();
    expect((await send(town, undefined, { token, method: 'GET', path: '/graphql?query=mutation%7Bcount%7D' })).status).toBe(405);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
      expect((await send(town, mutation, { token, headers: { 'content-type': type } })).status).toBe(415);
    }
    expect(await counted()).toBe(before + 1);
  });

  it('abuse S17: gets no leave to read or to send', async () => {
    const response = await fetch(`${town.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.status).toBe(405);
  });
});

describe('An upload', () => {
  const put = (path: string, body: string, headers = {}) =>
    send(town, body, { token, method: 'PUT', path, headers: { 'content-type': 'text/csv', ...headers } });

  it('reaches its service signed, with its viewer', async () => {
    expect(await put('/imports/attendance/i1/file', '姓名\n示例\n')).toEqual({ status: 200, body: { id: 'i1', by: 'officer' } });
  });

  it('E4 that is not taken is told so in the shape of every other error, whoever refuses it', async () => {
    const told = (code: string, more: object = {}) => ({
      errors: [{ message: expect.any(String), extensions: { code, zh: expect.any(String), en: expect.any(String), ...more } }],
    });
    expect(await put('/imports/elsewhere/i1/file', 'x')).toEqual({ status: 404, body: told('NOT_FOUND') });
    expect(await put('/imports/attendance/refused/file', 'x')).toEqual({
      status: 400,
      body: told('NO_SUCH_IMPORT', { rule: 'A11', field: 'importId' }),
    });
    expect(await put('/imports/attendance/faulty/file', 'x')).toEqual({ status: 500, body: told('INTERNAL') });
  });

  it('larger than 64 MB is refused, said or not said', async () => {
    const body = Buffer.alloc(64 * 1024 * 1024 + 1);
    const upload = { method: 'PUT', headers: { authorization: `Bearer ${token}` }, duplex: 'half' };
    for (const content of [body, new Blob([body]).stream()]) {
      const response = await fetch(`${town.url}/imports/attendance/i1/file`, { ...upload, body: content } as RequestInit);
      expect({ status: response.status, body: await response.json() }).toMatchObject({
        status: 413,
        body: { errors: [{ extensions: { code: 'FILE_TOO_LARGE', rule: 'E6' } }] },
      });
    }
  });
});

describe('A download', () => {
  const get = (path: string, headers = {}) => fetch(town.url + path, { headers: { authorization: `Bearer ${token}`, ...headers } });

  it('A11 comes whole from its service, for its viewer, and is kept by no cache', async () => {
    const response = await get('/exports/attendance/t1/file');
    const text = await response.text();
    expect({ status: response.status, bytes: text.length, by: text.slice(0, 7) }).toEqual({
      status: 200,
      bytes: FILE_BYTES,
      by: 'officer',
    });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-length': String(FILE_BYTES),
      'content-disposition': 'attachment; filename="ledger.csv"',
      'cache-control': 'no-store',
    });
  });

  it('A11 E4 that is not given is told so in the shape of every other error', async () => {
    const codeOf = async (path: string, headers = {}) => {
      const response = await get(path, headers);
      const body = await response.text();
      expect(body).not.toMatch(/金丝雀|secret\.internal/);
      return [response.status, codesOf(JSON.parse(body))];
    };
    expect(await codeOf('/exports/attendance/expired/file')).toEqual([410, ['DOWNLOAD_EXPIRED']]);
    expect(await codeOf('/exports/attendance/faulty/file')).toEqual([500, ['INTERNAL']]);
    expect(await codeOf('/exports/elsewhere/t1/file')).toEqual([404, ['NOT_FOUND']]);
    expect(await codeOf('/exports/attendance/t1/file', { authorization: '' })).toEqual([401, ['UNAUTHENTICATED']]);
  });
});
