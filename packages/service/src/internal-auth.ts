/** Lets in what the gateway signed and nothing else (abuse S9). The viewer it vouches for is put on the response's locals. */
import { SIGNATURE_HEADER, VIEWER_HEADER, sha256Hex, type InternalVerifier, type Viewer } from '@baoxue/auth';
import { Refusal } from '@baoxue/domain';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';

/** Checks the token before a byte of the body is read. */
export const requireViewer =
  (verifier: InternalVerifier): RequestHandler =>
  (request, response, next) => {
    response.locals['viewer'] = verifier.viewerOf(request.get(VIEWER_HEADER));
    next();
  };

/** Checks that the raw body, captured as a Buffer, is the one that was signed, and then reads it as JSON. */
export const requireSignedJson =
  (verifier: InternalVerifier): RequestHandler =>
  (request, _response, next) => {
    const body: Buffer = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    checkSigned(verifier, request, sha256Hex(body));
    request.body = parsed(body);
    next();
  };

/** @throws Refusal UNAUTHENTICATED unless method, path and body hash are those that were signed with this token */
export const checkSigned = (verifier: InternalVerifier, request: Request, bodySha256: string): void =>
  verifier.checkSignature(request.get(VIEWER_HEADER), request.get(SIGNATURE_HEADER), {
    method: request.method,
    path: request.originalUrl,
    bodySha256,
  });

/** The viewer that `requireViewer` found. */
export const viewerOf = (response: Response): Viewer => response.locals['viewer'] as Viewer;

/** Turns what a handler threw into a status and a body without details: 401, 413, 400 for a refusal, 500 for a fault. */
export const httpErrors =
  (logger: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, _next) => {
    if (response.headersSent) return void response.destroy();
    if (error instanceof Refusal) {
      const { code, field, rule, zh, en } = error;
      return void response.status(STATUS_OF[code] ?? 400).json({ code, field, rule, zh, en });
    }
    const status = (error as { status?: unknown }).status;
    if (typeof status === 'number' && status >= 400 && status < 500) return void response.status(status).json({ code: 'BAD_REQUEST' });
    logger.error({ err: error }, 'an HTTP request met a fault');
    response.status(500).json({ code: 'INTERNAL' });
  };

const STATUS_OF: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  DOWNLOAD_EXPIRED: 410,
  FILE_TOO_LARGE: 413,
};

const parsed = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refusal({ code: 'INVALID_JSON', rule: 'E6', zh: '请求内容不是有效的 JSON。', en: 'The body is not valid JSON.' });
  }
};
