/** The gateway's check of a client's token: any OpenID Connect provider that publishes its keys. Requirement G5, abuse S1–S3. */
import { refusals } from '@baoxue/domain';
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { viewerFromClaims, type Viewer } from './posts.js';

/** Signatures only, no shared secrets: HS256 with the public key as its secret is a known attack. */
const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];
/** At most one fetch of the provider's keys in this time, whatever key ids arrive (abuse S2). */
const JWKS_COOLDOWN_MS = 30_000;
const JWKS_TIMEOUT_MS = 3_000;
const CLOCK_TOLERANCE_S = 5;
/** What jose says of the key endpoint, not of the token: no answer in time, another status than 200 or no JSON, no key set, a broken key. */
const PROVIDER_FAULTS: ReadonlySet<string> = new Set(
  [errors.JWKSTimeout, errors.JOSEError, errors.JWKSInvalid, errors.JWKInvalid].map(({ code }) => code),
);

const refuse = refusals({
  UNAUTHENTICATED: { rule: 'G5', zh: '请先登录，或重新登录。', en: 'Sign in, or sign in again.' },
});

export interface AccessTokenOptions {
  readonly issuer: string;
  readonly audience: string;
  /** The provider's keys, from `providerKeys` or, in a test, from `createLocalJWKSet`. */
  readonly keys: JWTVerifyGetKey;
}

/** The provider's published keys, fetched when first needed and again for an unknown key id, with a cooldown. */
export const providerKeys = (jwksUri: URL): JWTVerifyGetKey =>
  createRemoteJWKSet(jwksUri, { cooldownDuration: JWKS_COOLDOWN_MS, timeoutDuration: JWKS_TIMEOUT_MS });

/**
 * Makes the function that turns a bearer token into a viewer.
 * It throws Refusal UNAUTHENTICATED for any token that is not good, without saying why; a provider that does not give its keys is a fault.
 */
export const accessTokenVerifier =
  ({ issuer, audience, keys }: AccessTokenOptions) =>
  async (token: string): Promise<Viewer> => {
    const claims = await verifiedClaims(token, { issuer, audience, keys });
    const viewer = claims && viewerFromClaims(claims);
    if (!viewer) throw refuse('UNAUTHENTICATED');
    return viewer;
  };

async function verifiedClaims(token: string, { issuer, audience, keys }: AccessTokenOptions): Promise<Record<string, unknown> | null> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: CLOCK_TOLERANCE_S,
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError && !PROVIDER_FAULTS.has(error.code)) return null;
    throw error;
  }
}
