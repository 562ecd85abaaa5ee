/** A small graph for tests: two real subgraphs, composed, behind a real gateway, all in this process. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { composeServices } from '@apollo/composition';
import { accessTokenVerifier, claimsOf, type InternalKeys, type Viewer } from '@baoxue/auth';
import { fixedClock, Refusal } from '@baoxue/domain';
import { createMemoryBus, type EventBus } from '@baoxue/event-bus';
import { createLogger, startSubgraph, type DownloadRoute, type Subgraph, type Upload } from '@baoxue/service';
import { parse } from 'graphql';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { startGateway, type Gateway, type GatewayOptions } from './server.js';

export const ISSUER = 'https://identity.example';
export const TOPIC = 'baoxue.attendance.dropout-case';
const AUDIENCE = 'baoxue';
const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key", "@policy", "@shareable"])`;

const registrySdl = `${FEDERATION}
  type Query { whoAmI: String, student(id: ID!): Student, students(first: Int): [Student!] , echo(input: EchoInput!): String }
  input EchoInput { text: String! }
  type Student @key(fields: "id") { id: ID!, name: String, friends(first: Int): [Student!], guardian: Guardian @policy(policies: [["student:read-guardian"]]) }
  type Guardian { phone: String }`;
const attendanceSdl = `${FEDERATION}
  type Query { dropoutCase(id: ID!): DropoutCase, deskDutyDueToday(id: ID!, dueOn: Date): DropoutCase, referral(id: ID!): Referral, headers: [String!] }
  scalar Date
  type Mutation {
    count: Int
    confirm(id: ID!): ConfirmResult! @policy(policies: [["dropout-case:confirm"], ["dropout-case:withdraw"]])
    visit(id: ID!): ConfirmResult! @policy(policies: [["dropout-case:record-visit"]])
  }
  union ConfirmResult = DropoutCase | Refusal
  type Refusal { code: String!, field: String, rule: String, zh: String!, en: String! }
  type Subscription { dropoutCaseChanged: DropoutCase @policy(policies: [["dropout-case:read"]]), deskDutyFellDue: DropoutCase, referralChanged: Referral }
  type Referral { id: ID! }
  type Student @key(fields: "id") { id: ID!, openCase: DropoutCase }
  interface Told { on: String, note: String }
  type Visit implements Told { on: String, note: String @policy(policies: [["dropout-case:read-notes"]]) }
  type Call implements Told { on: String, note: String }
  type Finding @policy(policies: [["assessment:read-findings"]]) { text: String }
  type DropoutCase @key(fields: "id") { id: ID!, status: String, student: Student, told: [Told!], finding: Finding, verdict: String! @policy(policies: [["assessment:read-findings"]]) }`;

/** Sees every case. */
export const officer: Viewer = { subject: 'officer', post: 'town-officer', jurisdictions: ['6403'], schoolIds: [], classIds: [] };
/** Sees no case. */
export const teacher: Viewer = { subject: 'teacher', post: 'class-teacher', jurisdictions: [], schoolIds: [], classIds: ['c1'] };
export const analyst: Viewer = { subject: 'analyst', post: 'analyst', jurisdictions: ['6403'], schoolIds: [], classIds: [] };

export const CANARY = '金丝雀 13800000000';

export interface Town {
  readonly gateway: Gateway;
  readonly bus: EventBus;
  readonly registry: Subgraph;
  readonly attendance: Subgraph;
  readonly url: string;
  token(viewer: Viewer, changes?: TokenChanges): Promise<string>;
  stop(): Promise<void>;
}

export interface TokenChanges {
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string | number;
  readonly notBefore?: string;
  readonly key?: CryptoKey | Uint8Array;
  readonly header?: { alg: string; kid?: string; jku?: string };
}

export async function startTown(changes: Partial<GatewayOptions> = {}): Promise<Town> {
  const pair = generateKeyPairSync('ed25519');
  const keys: InternalKeys = { signing: pair.privateKey, verifying: pair.publicKey, bodySecret: randomBytes(32) };
  const logger = createLogger('test', 'silent');
  const shared = { config: { port: 0 }, keys, logger };
  const registry = await startSubgraph({
    ...shared,
    name: 'registry',
    typeDefs: registrySdl,
    resolvers: registryResolvers,
    context: contextOf,
  });
  const attendance = await startSubgraph({
    ...shared,
    name: 'attendance',
    typeDefs: attendanceSdl,
    resolvers: attendanceResolvers(),
    context: contextOf,
    routes: [{ path: '/imports/attendance/:id/file', handle: takeFile }],
    downloads: [{ path: '/exports/attendance/:ticket/file', handle: giveFile }],
  });
  const { supergraphSdl, errors } = composeServices([
    { name: 'registry', typeDefs: parse(registrySdl), url: 'http://registry.secret.internal' },
    { name: 'attendance', typeDefs: parse(attendanceSdl), url: 'http://attendance.secret.internal' },
  ]);
  if (!supergraphSdl) throw new Error(String(errors));
  const provider = await generateKeyPair('ES256');
  const jwks = createLocalJWKSet({ keys: [{ ...(await exportJWK(provider.publicKey)), alg: 'ES256', kid: 'k1' }] });
  const bus = createMemoryBus();
  const gateway = await startGateway({
    port: 0,
    supergraphSdl,
    subgraphs: new Map([
      ['registry', `http://127.0.0.1:${registry.port}`],
      ['attendance', `http://127.0.0.1:${attendance.port}`],
    ]),
    keys,
    verify: accessTokenVerifier({ issuer: ISSUER, audience: AUDIENCE, keys: jwks }),
    bus,
    replica: 'test',
    trustedDocuments: new Map(),
    openQueries: true,
    openIntrospection: false,
    playgroundDirectory: null,
    demoPosts: null,
    issuer: ISSUER,
    clock: fixedClock('2026-05-06T10:00:00+08:00'),
    logger,
    ...changes,
  });

  return {
    gateway,
    bus,
    registry,
    attendance,
    url: `http://127.0.0.1:${gateway.port}`,
    token(viewer, { issuer = ISSUER, audience = AUDIENCE, expires = '5m', notBefore, key = provider.privateKey, header } = {}) {
      const token = new SignJWT(claimsOf(viewer)).setProtectedHeader({ alg: 'ES256', kid: 'k1', ...header });
      token.setIssuer(issuer).setAudience(audience).setExpirationTime(expires).setIssuedAt();
      return (notBefore ? token.setNotBefore(notBefore) : token).sign(key);
    },
    async stop() {
      await gateway.stop();
      await Promise.all([registry.stop(), attendance.stop()]);
    },
  };
}

/** What the fixture's service takes, refuses, and falls over. */
async function takeFile({ params: { id }, viewer }: Upload): Promise<object> {
  if (id === 'refused')
    throw new Refusal({ code: 'NO_SUCH_IMPORT', rule: 'A11', field: 'importId', zh: '没有这个导入。', en: 'There is no such import.' });
  if (id === 'faulty') throw new Error(`${CANARY} at http://attendance.secret.internal`);
  return { id, by: viewer.subject };
}

/** More than any buffer on the way holds. */
export const FILE_BYTES = 3_000_000;

async function giveFile({ params: { ticket }, viewer, file }: Parameters<DownloadRoute['handle']>[0]) {
  if (ticket === 'expired')
    throw new Refusal({ code: 'DOWNLOAD_EXPIRED', rule: 'A11', zh: '下载链接已过期。', en: 'The link has expired.' });
  if (ticket === 'faulty') throw new Error(`${CANARY} at http://attendance.secret.internal`);
  await writeFile(file, viewer.subject.padEnd(FILE_BYTES, '.'));
  return { fileName: 'ledger.csv', contentType: 'text/csv' };
}

interface Context {
  readonly viewer: Viewer;
  readonly headers: readonly string[];
}

const contextOf = (viewer: Viewer, request: { headers: object }): Context => ({ viewer, headers: Object.keys(request.headers) });

const studentOf = (id: string) => ({ __typename: 'Student', id });
const registryResolvers = {
  Query: {
    whoAmI: (_root: unknown, _args: unknown, { viewer }: Context) => viewer.subject,
    student: (_root: unknown, { id }: { id: string }) => studentOf(id),
    students: () => [studentOf('s1'), studentOf('s2')],
    echo: (_root: unknown, { input }: { input: { text: string } }) => input.text,
  },
  Student: {
    name: ({ id }: { id: string }) => {
      if (id === 'faulty') throw new Error(`${CANARY} at http://registry.secret.internal`);
      return `示例 ${id}`;
    },
    friends: () => [studentOf('s3')],
    guardian: () => ({ phone: '100****0001' }),
  },
};

function attendanceResolvers() {
  let counted = 0;
  let asked = 0;
  const told = [
    { __typename: 'Visit', on: '2026-05-06', note: CANARY },
    { __typename: 'Call', on: '2026-05-07', note: 'called' },
  ];
  const caseOf = (id: string, { viewer }: Context) =>
    viewer.post === 'class-teacher'
      ? null
      : { __typename: 'DropoutCase', id, status: 'SUSPECTED', told, finding: { text: CANARY }, verdict: CANARY };
  const counting = (_root: unknown, { id }: { id: string }, context: Context) => {
    counted += 1;
    return caseOf(id, context);
  };
  return {
    Query: {
      dropoutCase: (_root: unknown, { id }: { id: string }, context: Context) => {
        // This one is the officer's the first time, and no more from then on.
        if (id === 'case-moved' && context.viewer.subject === officer.subject) asked += 1;
        return id === 'case-moved' && asked > 1 ? null : caseOf(id, context);
      },
      referral: (_root: unknown, { id }: { id: string }) => ({ id }),
      deskDutyDueToday: (_root: unknown, { id, dueOn }: { id: string; dueOn?: string }, context: Context) => {
        // This one asks for something on one day only.
        const duty = id === 'case-one-day' && dueOn !== '2026-05-04' ? null : caseOf(id, context);
        return duty && { ...duty, status: `due ${dueOn ?? 'today'}` };
      },
      headers: (_root: unknown, _args: unknown, { headers }: Context) => headers,
    },
    Mutation: {
      count: () => {
        counted += 1;
        return counted;
      },
      confirm: counting,
      visit: counting,
    },
    Student: { openCase: ({ id }: { id: string }, _args: unknown, context: Context) => caseOf(`case-${id}`, context) },
    DropoutCase: { student: ({ id }: { id: string }) => studentOf(id.replace('case-', '')) },
  };
}

interface AskOptions {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly path?: string;
}

export interface Answered {
  readonly status: number;
  readonly body: any;
}

/** Sends a body as it is and reads JSON, as a foreign client would. */
export async function send(
  town: Town,
  body: string | undefined,
  { token, headers = {}, method = 'POST', path = '/graphql' }: AskOptions,
): Promise<Answered> {
  const response = await fetch(town.url + path, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }), ...headers },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}

export const ask = (town: Town, token: string, query: string, variables: object = {}): Promise<Answered> =>
  send(town, JSON.stringify({ query, variables }), { token });
