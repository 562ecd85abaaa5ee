import type { Viewer } from '@baoxue/auth';
import { Refusal } from '@baoxue/domain';
import type { Request, RequestHandler } from 'express';
import { errorBody } from './errors.js';

/** What an operation is run with. The viewer is missing only while the gateway itself loads the schema. */
export interface GatewayContext {
  readonly viewer?: Viewer;
}

/** Who asks, and until when they may. */
export interface Session {
  readonly viewer: Viewer;
  /** End of the token's life, in milliseconds since 1970: a stream is closed then. */
  readonly expiresMs: number;
}

export type Verify = (token: string) => Promise<Viewer>;

/** @throws Refusal UNAUTHENTICATED for any header without a good bearer token; another error when keys cannot be fetched */
export async function sessionOf(verify: Verify, authorization: string | undefined): Promise<Session> {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? '';
  const viewer = await verify(token);
  return { viewer, expiresMs: expiryOf(token) };
}

const sessions = new WeakMap<Request, Session>();

/**
 * Lets a request pass with a good bearer token. Who comes too often is told so; everything else is 401 without a reason that would help an
 * attacker.
 */
export const requireViewer =
  (verify: Verify): RequestHandler =>
  async (request, response, next) => {
    try {
      sessions.set(request, await sessionOf(verify, request.headers.authorization));
      next();
    } catch (error) {
      if (!(error instanceof Refusal)) return void response.status(503).json(unavailable);
      const isTooOften = error.code === 'TOO_MANY_REQUESTS';
      if (isTooOften) response.set('retry-after', '60');
      response
        .status(isTooOften ? 429 : 401)
        .set('www-authenticate', 'Bearer')
        .json(errorBody(error.code, error.zh, error.en, { rule: error.rule }));
    }
  };

/** What `requireViewer` found. @throws Error when it did not run first */
export function sessionOfRequest(request: Request): Session {
  const session = sessions.get(request);
  if (!session) throw new Error('requireViewer must run first');
  return session;
}

/** The `exp` of a token that was verified, which includes that it has one. */
function expiryOf(verifiedToken: string): number {
  const [, payload = ''] = verifiedToken.split('.');
  const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { exp: number };
  return exp * 1000;
}

const unavailable = errorBody('SERVICE_UNAVAILABLE', '暂时无法验证身份，请稍后再试。', 'Sign-in cannot be checked at the moment.');
