import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse, print } from 'graphql';
import { CasesDocument, createClient, type GraphFault, isProblem, type Client } from './index.js';

const NO_CASES = { dropoutCases: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } } };
let server: Server;
let client: Client;
let answer: { readonly status: number; readonly body: string };
let asked: {
  readonly authorization: string | undefined;
  readonly body: { readonly query?: string; readonly variables: object; readonly extensions?: object };
};

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    asked = { authorization: request.headers.authorization, body: JSON.parse(text) as typeof asked.body };
    response.writeHead(answer.status).end(answer.body);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  client = createClient({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, token: () => 'a-token' });
});
afterAll(() => new Promise((resolve) => void server.close(resolve)));

const ask = () => client.ask(CasesDocument, { first: 10 });
const faultOf = () =>
  ask().then(
    () => Promise.reject(new Error('no fault')),
    (error: unknown) => error as GraphFault,
  );

describe('The client', () => {
  it('E7 sends an example operation with its variables and token, and gives the typed answer', async () => {
    answer = { status: 200, body: JSON.stringify({ data: NO_CASES }) };
    expect((await ask()).dropoutCases.edges).toEqual([]);
    expect(asked).toMatchObject({ authorization: 'Bearer a-token', body: { variables: { first: 10 } } });
  });

  it('E6 sends an example operation by its hash, and any other as text', async () => {
    answer = { status: 200, body: JSON.stringify({ data: NO_CASES }) };
    await ask();
    expect(asked.body).toEqual({
      variables: { first: 10 },
      extensions: { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(print(CasesDocument)).digest('hex') } },
    });
    await client.ask(parse('{ jurisdictions { id } }') as TypedDocumentNode<object, object>, {});
    expect(asked.body).toEqual({ variables: {}, query: print(parse('{ jurisdictions { id } }')) });
  });

  it('E7 throws what the graph says, with its code and what was answered all the same', async () => {
    const errors = [{ message: 'attendance is down', extensions: { code: 'SUBGRAPH_DOWN' } }];
    answer = { status: 200, body: JSON.stringify({ data: { dropoutCases: null }, errors }) };
    expect(await faultOf()).toMatchObject({ code: 'SUBGRAPH_DOWN', partial: { dropoutCases: null }, message: 'attendance is down' });
    answer = { status: 401, body: JSON.stringify({ errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] }) };
    expect((await faultOf()).code).toBe('UNAUTHENTICATED');
    answer = { status: 502, body: '<html>' };
    expect(await faultOf()).toMatchObject({ code: 'HTTP_502', faults: [] });
  });

  it('E2 gives null for a field that the post may not see, and what else was answered', async () => {
    const errors = [{ message: 'no', path: ['dropoutCases', 'edges', 0, 'node', 'student'], extensions: { code: 'FORBIDDEN' } }];
    answer = { status: 200, body: JSON.stringify({ data: NO_CASES, errors }) };
    expect(await ask()).toEqual(NO_CASES);
    answer = { status: 200, body: JSON.stringify({ data: null, errors }) };
    expect((await faultOf()).code).toBe('FORBIDDEN');
  });

  it('E4 tells a refusal from a success', () => {
    expect(isProblem({ code: 'NOT_A_SCHOOL_DAY', field: 'input.date', rule: 'B2', zh: '非上课日', en: 'Not a school day' })).toBe(true);
    expect(isProblem({ rollCall: { date: '2026-05-06' } })).toBe(false);
  });
});

describe('The example program', () => {
  it('E7 lists the open cases of a desk, page by page, by the hash of an operation', async () => {
    const page = (name: string | null, step: object | null, endCursor: string | null) => ({
      dropoutCases: {
        edges: [{ node: { absentSince: '2026-04-29', schoolDaysAbsent: 3, student: name === null ? null : { name }, nextStep: step } }],
        pageInfo: { hasNextPage: endCursor !== null, endCursor },
      },
    });
    const pages = [page('示例甲', { kind: 'contact-guardian', dueOn: '2026-05-07' }, 'c1'), page(null, null, null)];
    const seen: object[] = [];
    const desk = createServer(async (request, response) => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      seen.push((JSON.parse(text) as { variables: object }).variables);
      response.end(JSON.stringify({ data: pages[seen.length - 1] }));
    });
    await new Promise<void>((listening) => void desk.listen(0, '127.0.0.1', listening));
    const program = join(import.meta.dirname, '../example/open-cases.ts');
    const env = {
      ...process.env,
      GRAPH_URL: `http://127.0.0.1:${(desk.address() as AddressInfo).port}`,
      TOKEN: 'a-token',
      NODE_OPTIONS: '',
    };
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program], { env });
    desk.close();
    expect(stdout.trimEnd().split('\n')).toEqual([
      '示例甲  absent since 2026-04-29 (3 school days): contact-guardian by 2026-05-07',
      '—  absent since 2026-04-29 (3 school days): nothing due',
    ]);
    expect(seen).toEqual([
      { status: 'SUSPECTED', first: 20, after: null },
      { status: 'SUSPECTED', first: 20, after: 'c1' },
    ]);
  });
});
