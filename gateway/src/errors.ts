/** What a client may learn of an error: codes and sentences that were written to be read; never an address, a value or a stack. */
import { maskError } from '@baoxue/service';
import type { ErrorRequestHandler } from 'express';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** The details of an error that a client may see. */
const SHOWN = ['code', 'field', 'rule', 'zh', 'en', 'correlationId', 'service'] as const;

/**
 * Makes Apollo's `formatError`. What a subgraph has masked already keeps its code and gets the service's name; what the gateway says
 * itself (`readableError`) stays; anything else goes the way it would in a subgraph.
 */
export const maskGraphError = (logger: Logger) => {
  const mask = maskError(logger);
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, path, extensions: { serviceName, ...extensions } = {} } = formatted;
    if (typeof serviceName === 'string' || 'zh' in extensions) {
      const details = { ...extensions, ...(serviceName !== undefined && { service: serviceName }) };
      return { message, ...(path && { path }), extensions: pick(details) };
    }
    return mask(formatted, error);
  };
};

const pick = (details: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(SHOWN.filter((key) => key in details).map((key) => [key, details[key]]));

/** What an error of the gateway says. */
export interface Readable {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly field?: string;
  readonly rule?: string;
  readonly service?: string;
}

/** An error that the gateway makes itself, to be read by a person. `status` is the HTTP status when nothing could be answered. */
export function readableError(
  { zh, en, ...details }: Readable,
  { path = [], status }: { path?: readonly (string | number)[]; status?: number } = {},
): GraphQLError {
  return new GraphQLError(`${zh} ${en}`, {
    ...(path.length > 0 && { path }),
    extensions: { ...details, zh, en, ...(status && { http: { status } }) },
  });
}

/** A subgraph that did not answer: its fields are null, and the client is told which service and where, not why. Fault F26. */
export const serviceUnavailable = (service: string, path: readonly (string | number)[]): GraphQLError =>
  readableError(
    {
      code: 'SERVICE_UNAVAILABLE',
      service,
      zh: '服务暂不可用，请稍后再试。',
      en: `The service ${service} cannot be reached at the moment.`,
    },
    { path },
  );

/** One error in the shape of a GraphQL answer, for what is refused before GraphQL. */
export const errorBody = (code: string, zh: string, en: string, more: object = {}) => ({
  errors: [{ message: `${zh} ${en}`, extensions: { code, zh, en, ...more } }],
});

/** Turns what a handler threw into a status and a body without details; a fault is logged. */
export const httpErrors =
  (logger: Logger): ErrorRequestHandler =>
  (error: { status?: number }, _request, response, _next) => {
    if (response.headersSent) return void response.destroy();
    const status = error.status ?? 500;
    if (status === 413) return void response.status(413).json(tooLarge);
    if (status < 500) return void response.status(status).json(unreadable);
    logger.error({ err: error }, 'an HTTP request met a fault');
    response.status(500).json(internal);
  };

const tooLarge = errorBody('BODY_TOO_LARGE', '请求内容过大。', 'The body is too large.', { rule: 'E6' });
const unreadable = errorBody('BAD_REQUEST', '请求无法读取。', 'The request could not be read.');
const internal = errorBody('INTERNAL', '系统内部错误。', 'Internal error.');
