/**
 * The gateway's request to a subgraph proves two things: who the viewer is (an Ed25519 token of one minute) and that
 * method, path and body are the gateway's own (an HMAC). Checking a signature costs two hundred times a look-up, so the verdict on a
 * token is kept while the token lives; the HMAC is checked for each request, so a stolen token is of no use with another body (abuse S9).
 */
import { createHash, createHmac, sign, timingSafeEqual, verify } from 'node:crypto';
import { refusals } from '@baoxue/domain';
import type { InternalKeys } from './internal-keys.js';
import { claimsOf, viewerFromClaims, type Viewer } from './posts.js';

export const VIEWER_HEADER = 'x-baoxue-viewer';
export const SIGNATURE_HEADER = 'x-baoxue-signature';

/** Headers with this prefix are the gateway's alone: it strips them from whatever a client sends (abuse S10). */
export const INTERNAL_HEADER_PREFIX = 'x-baoxue-';

const AUDIENCE = 'baoxue-subgraph';
const TOKEN_LIFE_S = 60;
/** A token is reused by the gateway for half its life, so that it never arrives expired. */
const TOKEN_REUSE_MS = 30_000;
/** Tokens remembered on each side: one per viewer at work, with room for a whole city's desks. */
const TOKENS_MAX = 10_000;
const HEADER = Buffer.from(JSON.stringify({ alg: 'EdDSA', typ: 'JWT' })).toString('base64url');

const refuse = refusals({
  UNAUTHENTICATED: { rule: 'G5', zh: '请求未通过身份验证。', en: 'The request is not authenticated.' },
});

/** What the HMAC binds. `path` is the path with its query, as sent; `bodySha256` is hex. */
export interface InternalRequest {
  readonly method: string;
  readonly path: string;
  readonly bodySha256: string;
}

export interface InternalSigner {
  /** The two headers that make a subgraph accept the request as the viewer's. */
  headers(viewer: Viewer, request: InternalRequest): Record<typeof VIEWER_HEADER | typeof SIGNATURE_HEADER, string>;
}

export interface InternalVerifier {
  /** @throws Refusal UNAUTHENTICATED unless the token is the gateway's, for subgraphs, and alive */
  viewerOf(token: string | undefined): Viewer;
  /** @throws Refusal UNAUTHENTICATED unless the signature binds this token to this request */
  checkSignature(token: string | undefined, signature: string | undefined, request: InternalRequest): void;
}

/** Hex SHA-256 of a body, as the HMAC takes it. */
export const sha256Hex = (body: string | Uint8Array): string => createHash('sha256').update(body).digest('hex');

/** A GET carries no body; its hash is signed all the same. */
export const NO_BODY = sha256Hex('');

/** The gateway's side. @throws Error when the private key is not among the keys */
export function internalSigner({ signing, bodySecret }: InternalKeys): InternalSigner {
  if (signing === null) throw new Error('The private key for internal tokens is missing.');
  const issued = new Map<string, { token: string; reuseUntilMs: number }>();

  const tokenFor = (viewer: Viewer): string => {
    const claims = claimsOf(viewer);
    const key = JSON.stringify(claims);
    const nowMs = Date.now();
    const kept = issued.get(key);
    if (kept && nowMs < kept.reuseUntilMs) return kept.token;
    const issuedAt = Math.floor(nowMs / 1000);
    const payload = { ...claims, aud: AUDIENCE, iat: issuedAt, exp: issuedAt + TOKEN_LIFE_S };
    const signed = `${HEADER}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}`;
    const token = `${signed}.${sign(null, Buffer.from(signed), signing).toString('base64url')}`;
    remember(issued, key, { token, reuseUntilMs: nowMs + TOKEN_REUSE_MS });
    return token;
  };

  return {
    headers(viewer, request) {
      const token = tokenFor(viewer);
      return { [VIEWER_HEADER]: token, [SIGNATURE_HEADER]: signatureOf(bodySecret, token, request).toString('hex') };
    },
  };
}

/** A subgraph's side. Needs no private key. */
export function internalVerifier({ verifying, bodySecret }: InternalKeys): InternalVerifier {
  const verdicts = new Map<string, { viewer: Viewer; expiresMs: number }>();

  return {
    viewerOf(token) {
      if (token === undefined) throw refuse('UNAUTHENTICATED');
      const kept = verdicts.get(token);
      if (kept && Date.now() < kept.expiresMs) return kept.viewer;
      const verdict = verifyToken(token, verifying);
      remember(verdicts, token, verdict);
      return verdict.viewer;
    },
    checkSignature(token, signature, request) {
      if (token === undefined || signature === undefined || !/^[0-9a-f]{64}$/.test(signature)) throw refuse('UNAUTHENTICATED');
      const expected = signatureOf(bodySecret, token, request);
      if (!timingSafeEqual(Buffer.from(signature, 'hex'), expected)) throw refuse('UNAUTHENTICATED');
    },
  };
}

function verifyToken(token: string, key: InternalKeys['verifying']): { viewer: Viewer; expiresMs: number } {
  const [header, payload, signature, ...rest] = token.split('.');
  // One algorithm, one header: comparing its text leaves no room for alg, jku or kid of someone else's choice.
  if (header !== HEADER || !payload || !signature || rest.length > 0) throw refuse('UNAUTHENTICATED');
  if (!verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))) throw refuse('UNAUTHENTICATED');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  const viewer = viewerFromClaims(claims);
  const expiresMs = Number(claims['exp']) * 1000;
  if (viewer === null || claims['aud'] !== AUDIENCE || !(Date.now() < expiresMs)) throw refuse('UNAUTHENTICATED');
  return { viewer, expiresMs };
}

const signatureOf = (secret: Buffer, token: string, { method, path, bodySha256 }: InternalRequest): Buffer =>
  createHmac('sha256', secret).update(`${method}\n${path}\n${token}\n${bodySha256}`).digest();

/** Keeps an entry and forgets the oldest when there are too many. */
function remember<V>(entries: Map<string, V>, key: string, value: V): void {
  entries.delete(key);
  entries.set(key, value);
  const oldest = entries.keys().next();
  if (entries.size > TOKENS_MAX && !oldest.done) entries.delete(oldest.value);
}
