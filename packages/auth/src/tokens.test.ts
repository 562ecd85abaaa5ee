import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '@baoxue/domain';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import {
  SIGNATURE_HEADER,
  VIEWER_HEADER,
  accessTokenVerifier,
  generateInternalKeys,
  internalSigner,
  internalVerifier,
  loadInternalKeys,
  providerKeys,
  sha256Hex,
  type Viewer,
} from './index.js';

const viewer: Viewer = { subject: 'teacher-1', post: 'class-teacher', jurisdictions: [], schoolIds: [], classIds: ['c1'] };

describe('A request from the gateway', () => {
  const dir = mkdtempSync(join(tmpdir(), 'internal-keys-'));
  const strangerDir = mkdtempSync(join(tmpdir(), 'internal-keys-'));
  generateInternalKeys(dir);
  generateInternalKeys(strangerDir);
  afterAll(() => [dir, strangerDir].forEach((path) => rmSync(path, { recursive: true })));

  const request = { method: 'POST', path: '/graphql', bodySha256: sha256Hex('{"query":"{me}"}') };
  const keys = loadInternalKeys(dir);
  const headers = internalSigner(keys).headers(viewer, request);
  const [token, signature] = [headers[VIEWER_HEADER], headers[SIGNATURE_HEADER]];
  const verifier = () => internalVerifier({ ...keys, signing: null });

  it('is accepted with its viewer', () => {
    expect(verifier().viewerOf(token)).toEqual(viewer);
    expect(() => verifier().checkSignature(token, signature, request)).not.toThrow();
  });

  it.each([
    ['another body', { ...request, bodySha256: sha256Hex('{}') }],
    ['another path', { ...request, path: '/admin' }],
    ['another method', { ...request, method: 'GET' }],
  ])('abuse S9: is refused with %s', (_what, other) => {
    expect(() => verifier().checkSignature(token, signature, other)).toThrow('UNAUTHENTICATED');
  });

  it.each([undefined, '', 'zz', `${signature.slice(1)}`, signature.toUpperCase().replace(/\d/g, 'A')])(
    'abuse S9: is refused with signature %s',
    (other) => {
      expect(() => verifier().checkSignature(token, other, request)).toThrow('UNAUTHENTICATED');
    },
  );

  it('abuse S9: is refused with a changed payload, another header, or no token', () => {
    const [header, , mac] = token.split('.');
    const forged = Buffer.from(JSON.stringify({ sub: 'x', post: 'bureau-officer', aud: 'baoxue-subgraph', exp: 9e9 })).toString(
      'base64url',
    );
    const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    for (const bad of [undefined, '', 'a.b', `${header}.${forged}.${mac}`, `${none}.${forged}.`, `${token}.x`]) {
      expect(() => verifier().viewerOf(bad)).toThrow('UNAUTHENTICATED');
    }
  });

  it('abuse S9: is refused when somebody else signed it', () => {
    const stranger = internalSigner(loadInternalKeys(strangerDir)).headers(viewer, request);
    expect(() => verifier().viewerOf(stranger[VIEWER_HEADER])).toThrow('UNAUTHENTICATED');
    expect(() => verifier().checkSignature(token, stranger[SIGNATURE_HEADER], request)).toThrow('UNAUTHENTICATED');
  });

  it('abuse S9: is refused after a minute, although the verdict was kept', () => {
    const one = verifier();
    one.viewerOf(token);
    const realNow = Date.now;
    Date.now = () => realNow() + 61_000;
    try {
      expect(() => one.viewerOf(token)).toThrow('UNAUTHENTICATED');
    } finally {
      Date.now = realNow;
    }
  });

  it('keeps its keys when they are generated again', () => {
    const read = () => readFileSync(join(dir, 'internal-token.private.pem'), 'utf8');
    const before = read();
    generateInternalKeys(dir);
    expect(read()).toBe(before);
  });
});

describe('An access token', () => {
  const [issuer, audience] = ['http://idp.test', 'baoxue'];
  const claims = { post: 'class-teacher', classes: ['c1'] };
  let privateKey: CryptoKey;
  let publicText: string;
  let verify: (token: string) => Promise<Viewer>;

  beforeAll(async () => {
    const pair = await generateKeyPair('RS256', { extractable: true });
    privateKey = pair.privateKey;
    const jwk = await exportJWK(pair.publicKey);
    publicText = JSON.stringify(jwk);
    verify = accessTokenVerifier({ issuer, audience, keys: createLocalJWKSet({ keys: [{ ...jwk, kid: 'k', alg: 'RS256' }] }) });
  });
  const token = (change: (jwt: SignJWT) => SignJWT = (jwt) => jwt, header: object = {}) =>
    change(new SignJWT(claims).setSubject('teacher-1').setIssuer(issuer).setAudience(audience).setExpirationTime('1m'))
      .setProtectedHeader({ alg: 'RS256', kid: 'k', ...header })
      .sign(privateKey);

  it('becomes a viewer', async () => expect(await verify(await token())).toEqual(viewer));

  it.each<[string, (jwt: SignJWT) => SignJWT]>([
    ['abuse S1: expired', (jwt) => jwt.setExpirationTime(1)],
    ['abuse S1: not yet valid', (jwt) => jwt.setNotBefore('1h')],
    ['abuse S3: of another issuer', (jwt) => jwt.setIssuer('http://evil.test')],
    ['abuse S3: for another audience', (jwt) => jwt.setAudience('elsewhere')],
  ])('%s is refused', async (_what, change) => {
    await expect(verify(await token(change))).rejects.toThrow('UNAUTHENTICATED');
  });

  describe('while the identity provider is sick', () => {
    const server = createServer((_request, response) => void response.writeHead(status).end(body));
    let [status, body] = [200, ''];
    let jwks: URL;
    beforeAll(async () => {
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      jwks = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`);
    });
    afterAll(() => void server.close());

    it.each([
      ['answers 500', 500, '{}'],
      ['answers 503 by a proxy', 503, '<html>'],
      ['answers what is no JSON', 200, '<html>'],
      ['answers what is no key set', 200, '{"error":"starting"}'],
    ])('G5 a provider that %s is a fault, and nobody is told to sign in again', async (_how, ...answered) => {
      [status, body] = answered;
      const atProvider = accessTokenVerifier({ issuer, audience, keys: providerKeys(jwks) });
      await expect(atProvider(await token())).rejects.not.toBeInstanceOf(Refusal);
    });

    it('G5 the same token is good again when the keys are there, and a bad one is refused as ever', async () => {
      [status, body] = [200, JSON.stringify({ keys: [{ ...JSON.parse(publicText), kid: 'k', alg: 'RS256' }] })];
      const atProvider = accessTokenVerifier({ issuer, audience, keys: providerKeys(jwks) });
      expect(await atProvider(await token())).toEqual(viewer);
      await expect(atProvider(await token(undefined, { kid: 'other' }))).rejects.toThrow('UNAUTHENTICATED');
    });
  });

  it('abuse S2: alg none, HS256 with the public key, an unknown key id and a jku are refused', async () => {
    const unsigned = new UnsecuredJWT(claims).setSubject('x').setIssuer(issuer).setAudience(audience).setExpirationTime('1m').encode();
    const shared = await new SignJWT(claims)
      .setSubject('x')
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime('1m')
      .setProtectedHeader({ alg: 'HS256', kid: 'k' })
      .sign(new TextEncoder().encode(publicText));
    const unknownKey = await token(undefined, { kid: 'other', jku: 'http://evil.test/jwks' });
    for (const bad of ['', 'x', unsigned, shared, unknownKey]) await expect(verify(bad)).rejects.toThrow('UNAUTHENTICATED');
  });
});
