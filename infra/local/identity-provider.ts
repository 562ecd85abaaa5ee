/**
 * The local identity provider: development tokens for any post, signed by a key of its own. Never for production, where the
 * bureau's OpenID Connect provider stands in its place.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OAuth2Server } from 'oauth2-mock-server';

export interface IdentityProvider {
  readonly issuer: string;
  stop(): Promise<void>;
}

/** Who the token speaks for; the claims of a viewer (packages/auth). */
export interface Identity {
  readonly sub: string;
  readonly post: string;
  readonly jurisdictions?: readonly string[];
  readonly schools?: readonly string[];
  readonly classes?: readonly string[];
}

const AUDIENCE = 'baoxue';
const KEY_FILE = 'identity-provider.jwk.json';

export interface IdentityProviderOptions {
  readonly port: number;
  readonly keysDirectory: string;
  /** The interface it listens on; the loopback one unless a container needs more. */
  readonly host?: string;
  /** Who the tokens say issued them; its own address unless those who verify reach it under another name. */
  readonly issuer?: string;
}

/** Starts it. Its key is kept, so that tokens survive a restart. */
export async function startIdentityProvider({
  port,
  keysDirectory,
  host = '127.0.0.1',
  issuer = `http://127.0.0.1:${port}`,
}: IdentityProviderOptions): Promise<IdentityProvider> {
  const server = new OAuth2Server();
  await loadKey(server, join(keysDirectory, KEY_FILE));
  server.service.on('beforeTokenSigning', (token: { payload: Record<string, unknown> }, request: { body?: { identity?: unknown } }) => {
    const identity = request.body?.identity;
    if (typeof identity === 'string') Object.assign(token.payload, JSON.parse(identity) as Identity);
    token.payload['aud'] = AUDIENCE;
  });
  await server.start(port, host);
  server.issuer.url = issuer;
  return { issuer, stop: () => server.stop() };
}

/** A token for an identity, from a running provider. @throws Error saying what to do when there is none */
export async function tokenFor(issuer: string, identity: Identity): Promise<string> {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'client_credentials', identity: JSON.stringify(identity) }),
  }).catch(() => {
    throw new Error(`No identity provider answers at ${issuer}. Is the graph running? (npm start)`);
  });
  if (!response.ok) throw new Error(`The identity provider answered ${response.status}. Is it running? (npm start)`);
  const { access_token: token } = (await response.json()) as { access_token: string };
  return token;
}

async function loadKey(server: OAuth2Server, file: string): Promise<void> {
  if (existsSync(file)) {
    await server.issuer.keys.add(JSON.parse(readFileSync(file, 'utf8')) as never);
    return;
  }
  await server.issuer.keys.generate('RS256');
  writeFileSync(file, JSON.stringify(server.issuer.keys.toJSON(true)[0]), { mode: 0o600 });
}
