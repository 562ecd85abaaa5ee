import type { Viewer } from '@baoxue/auth';
import { Refusal } from '@baoxue/domain';
import type { Request, RequestHandler } from 'express';

/** What an operation is run with. The viewer is missing only while the gateway itself loads the schema. */
export interface GatewayContext {
  readonly viewer?: Viewer;
}

const viewers = new WeakMap<Request, Viewer>();

/** Lets a request pass with a good bearer token; everything else is 401 without a reason that would help an attacker. */
export const requireViewer =
  (verify: (token: string) => Promise<Viewer>): RequestHandler =>
  async (request, response, next) => {
    try {
      viewers.set(request, await verify(bearerOf(request.headers.authorization)));
      next();
    } catch (error) {
      if (!(error instanceof Refusal)) return void response.status(503).json(unavailable);
      const { code, zh, en } = error;
      response.status(401).json({ errors: [{ message: en, extensions: { code, zh } }] });
    }
  };

export const bearerOf = (header: string | undefined): string => /^Bearer (\S+)$/i.exec(header ?? '')?.[1] ?? '';

/** The viewer that `requireViewer` put beside the request. */
export function viewerOf(request: Request): Viewer {
  const viewer = viewers.get(request);
  if (!viewer) throw new Error('requireViewer must run first');
  return viewer;
}

const unavailable = {
  errors: [
    {
      message: 'Sign-in cannot be checked at the moment.',
      extensions: { code: 'SERVICE_UNAVAILABLE', zh: '暂时无法验证身份，请稍后再试。' },
    },
  ],
};
