/** The analysts' page at `/` and that of events at `/events/`, from our own files, the day it is; and, in development only, tokens for the demo posts. Requirement E3. */
import { schoolDateOf, type Clock } from '@baoxue/domain';
import express, { Router, type RequestHandler } from 'express';
import { request as httpRequest } from 'undici';
import type { DemoPost } from './demo-posts.js';
import { errorBody } from './errors.js';
import { HOP_TIMEOUT_MS } from './limits.js';

/**
 * The page can load and reach nothing but this gateway, whatever is in it, cannot be framed, and sends no form. GraphiQL's editor writes
 * style elements and holds its icons as data; its workers are files of ours.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface PlaygroundOptions {
  /** Where the built page is. */
  readonly directory: string | null;
  /** Null in production: the page then asks for a token to paste. */
  readonly demoPosts: readonly DemoPost[] | null;
  readonly issuer: string;
  readonly clock: Clock;
}

export function playground({ directory, demoPosts, issuer, clock }: PlaygroundOptions): Router {
  const router = Router();
  router.get('/dev/posts', (_request, response) => void response.json((demoPosts ?? []).map(({ label, post }) => ({ label, post }))));
  router.get('/today', (_request, response) => void response.json({ today: schoolDateOf(clock.now()) }));
  if (demoPosts) router.get('/dev/token', devToken(demoPosts, issuer));
  if (directory) router.use(withPolicy, express.static(directory, { index: 'index.html' }));
  return router;
}

const withPolicy: RequestHandler = (_request, response, next) => {
  response.set({ 'content-security-policy': CONTENT_POLICY, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  next();
};

/** `GET /dev/token?post=<label>`: asks the local identity provider, as `npm run token` does. */
const devToken =
  (demoPosts: readonly DemoPost[], issuer: string): RequestHandler =>
  async (request, response) => {
    const found = demoPosts.find(({ label }) => label === request.query['post']);
    if (!found) return void response.status(404).json(errorBody('NOT_FOUND', '没有这个演示岗位。', 'There is no such demo post.'));
    const { label: _label, ...identity } = found;
    const answer = await httpRequest(`${issuer}/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ grant_type: 'client_credentials', identity: JSON.stringify(identity) }).toString(),
      signal: AbortSignal.timeout(HOP_TIMEOUT_MS),
    });
    const { access_token: token } = (await answer.body.json()) as { access_token: string };
    response.set('cache-control', 'no-store').json({ token });
  };
